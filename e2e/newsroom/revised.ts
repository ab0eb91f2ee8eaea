import { database } from '@/db/client';
import { parsePaste, written } from '@/domain/articles/paste';
import { articleForDesk } from '@/domain/articles/queries';
import { recordVerdict } from '@/domain/reviews/commands/record-verdict';
import { movePlace } from '@/domain/revisions/commands/move-place';
import { reviseArticle } from '@/domain/revisions/commands/revise-article';
import { sha256Hex } from '@/domain/shared/hash';
import { accountOf } from '../fixtures';
import { editor, newKey, type Story, type StoryClaim, value } from '../story';

/** The sentences of a story, as tellStory() has them. */
export const [BOATS, PILOT, MAYOR, LIGHT] = [
  'The ministry counted twelve boats in the harbour on Monday.',
  'A pilot called the weather frightful.',
  'The mayor said that the bridge would open in May.',
  'Two fishermen saw a light in the north.',
] as const;

export const REWORDED = 'The ministry counted a dozen large boats in the harbour on Monday.';

/** Moves one claimed passage, rewords one, deletes one and leaves one where it was. */
export function edited(text: string): string {
  return text
    .replace(`\n\n${LIGHT}`, '')
    .replace(BOATS, `${LIGHT}\n\n${REWORDED}`)
    .replace(`${PILOT}\n\n`, '')
    .concat('\n\nAsked again, he repeated it.');
}

export async function textOf({ slug }: Story): Promise<string> {
  return written((await article(slug)).revision);
}

/** Saves a new revision of the story as the editor, behind the back of whoever has it open. */
export async function revise(story: Story, change: (text: string) => string): Promise<void> {
  const { id, version } = await article(story.slug);
  const text = change(await textOf(story));
  value(await reviseArticle(await editor(), { key: newKey(), articleId: id, version, text }));
}

/** A changed text, as the worker finds it at a followed address. */
export async function propose(story: Story, change: (text: string) => string): Promise<void> {
  const { id, revision } = await article(story.slug);
  const found = parsePaste(change(await textOf(story)));
  if (!found.ok) throw new Error(found.message);
  const parts = found.blocks.map(({ kind, start, end }) => ({
    kind,
    words: found.text.slice(start, end),
    kept: true,
  }));
  await database().proposal.create({
    data: {
      articleId: id,
      baseRevisionId: revision.id,
      fetchedFrom: `https://outlet.example/${story.slug}`,
      parts,
      particulars: {},
      sha256: sha256Hex(found.text),
    },
  });
}

export async function givenAsOpinion({ id, version }: StoryClaim): Promise<void> {
  const { email } = accountOf('reviewer');
  const reviewer = await database().user.findUniqueOrThrow({ where: { email } });
  value(
    await recordVerdict(
      { id: reviewer.id, name: reviewer.name, role: 'reviewer' },
      { key: newKey(), claimId: id, version, verdict: 'opinion', reason: 'It is a judgement.' },
    ),
  );
}

/** The words that the places of a claim stand on now; an empty text for one that is gone. */
export async function wordsOf({ id }: StoryClaim): Promise<string[]> {
  const places = await database().occurrence.findMany({
    where: { claimId: id, removedAt: null },
    include: {
      currentAnchor: { include: { fragments: { orderBy: { ordinal: 'asc' } }, revision: true } },
    },
  });
  return places.map(({ currentAnchor }) =>
    (currentAnchor?.fragments ?? [])
      .map(({ start, end }) => currentAnchor?.revision.text.slice(start, end))
      .join(' … '),
  );
}

export async function versionOf({ id }: Pick<StoryClaim, 'id'>): Promise<number> {
  return (await database().claim.findUniqueOrThrow({ where: { id } })).version;
}

/** Puts the place of a claim on other words as the admin, behind the back of whoever decides about it; gives their name. */
export async function putElsewhere({ id }: StoryClaim, story: Story, words: string): Promise<string> {
  const { email } = accountOf('admin');
  const admin = await database().user.findUniqueOrThrow({ where: { email } });
  const { id: articleId, revision } = await article(story.slug);
  const start = revision.text.indexOf(words);
  const [place] = await database().occurrence.findMany({ where: { claimId: id, removedAt: null } });
  value(
    await movePlace(
      { id: admin.id, name: admin.name, role: 'admin' },
      {
        ...{ key: newKey(), claimId: id, version: await versionOf({ id }), occurrenceId: place?.id },
        ...{ articleId, revisionId: revision.id, fragments: [{ start, end: start + words.length }] },
      },
    ),
  );
  return admin.name;
}

async function article(slug: string) {
  const found = await articleForDesk(slug);
  if (found === null) throw new Error(`there is no article ${slug}`);
  return found;
}
