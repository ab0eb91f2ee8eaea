import type { Page } from '@playwright/test';
import { database } from '@/db/client';
import { createArticle } from '@/domain/articles/commands/create-article';
import { articleForDesk } from '@/domain/articles/queries';
import { addEvidence } from '@/domain/claims/commands/add-evidence';
import { createClaim } from '@/domain/claims/commands/create-claim';
import { publishArticle } from '@/domain/publishing/commands/publish-article';
import { recordVerdict } from '@/domain/reviews/commands/record-verdict';
import type { Actor } from '@/domain/shared/actor';
import { accountOf } from '../fixtures';
import { connect, editor, newKey, newWord, type Story, value } from '../story';
import { expect } from './with-story';

/* A published article with one verified claim, “At least 48 people were killed”. */

export type Flood = { slug: string; claim: { id: string; number: number }; story: Story };

export const [SAID, RUMOUR] = [
  'At least 48 people were killed, the ministry said on Friday evening.',
  'Rumours spread on Saturday that the government would mobilise reservists.',
] as const;
export const WORDS = 'At least 48 people were killed';

export async function tellFlood(): Promise<Flood> {
  await connect();
  const mark = newWord();
  const by = await editor();
  const text = [`The flood ${mark}`, SAID, RUMOUR].join('\n\n');
  const particulars = { outlet: 'The Valley Post', publishedOn: '2022-11-26', slug: `flood-${mark}` };
  value(await createArticle(by, { key: newKey(), text, ...particulars }));
  const { id: articleId, slug, version, revision } = await asItIs(particulars.slug);
  const start = revision.text.indexOf(WORDS);
  const claim = value(
    await createClaim(by, {
      ...{
        key: newKey(),
        articleId,
        revisionId: revision.id,
        fragments: [{ start, end: start + WORDS.length }],
      },
      ...{ statement: `${WORDS} in flood ${mark}.`, kind: 'figure', topics: [mark] },
      figure: { measure: 'killed', subject: 'people', bound: 'at_least', low: 48, high: null },
    }),
  );
  await verify(claim);
  value(await publishArticle(by, { key: newKey(), articleId, version }));
  return { slug, claim, story: { topic: mark, slug, source: '', claims: [{ ...claim, statement: WORDS }] } };
}

/** Gives the claim its evidence and its verdict, as it stands now. */
export async function verify({ id }: { id: string }): Promise<void> {
  const reviewer = await person();
  const evidence = {
    stance: 'supports',
    title: 'List of names',
    url: 'https://example.org/list',
    locator: 'page 1',
  };
  value(await addEvidence(reviewer, { ...(await seenNow(id)), ...evidence }));
  const verdict = { verdict: 'verified', reason: 'The list has 48 names.' };
  value(await recordVerdict(reviewer, { ...(await seenNow(id)), ...verdict }));
}

async function seenNow(claimId: string) {
  const { version } = await database().claim.findUniqueOrThrow({ where: { id: claimId } });
  return { key: newKey(), claimId, version };
}

async function asItIs(slug: string) {
  const found = await articleForDesk(slug);
  if (found === null) throw new Error(`there is no article ${slug}`);
  return found;
}

async function person(): Promise<Actor> {
  const { email } = accountOf('reviewer');
  const { id, name } = await database().user.findUniqueOrThrow({ where: { email } });
  return { id, name, role: 'reviewer' };
}

/** What readers see of the claim, in the article and on its own page: this status, and no other one. */
export async function readersSee(
  page: Page,
  { slug, claim }: Flood,
  status: 'verified' | 'stale' | 'unreviewed',
): Promise<void> {
  const word = { verified: 'Verified', stale: 'Being re-checked', unreviewed: 'Not yet checked' }[status];
  await page.goto(`/articles/${slug}`);
  const card = page.locator(`[id="${claim.number}"]`);
  await expect(card).toHaveAttribute('data-status', status);
  await expect(card).toContainText(word);
  await page.goto(`/claims/${claim.number}`);
  await expect(page.getByText(word, { exact: true }).first()).toBeVisible();
}
