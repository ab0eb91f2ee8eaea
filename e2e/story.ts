import { randomBytes, randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { database } from '@/db/client';
import { connectionOfRunning } from '@/db/embedded/server';
import { createArticle } from '@/domain/articles/commands/create-article';
import { createClaim } from '@/domain/claims/commands/create-claim';
import { editClaim } from '@/domain/claims/commands/edit-claim';
import { recordVerdict } from '@/domain/reviews/commands/record-verdict';
import type { Actor } from '@/domain/shared/actor';
import { type Outcome, sentencesOf } from '@/domain/shared/outcome';
import { createSource } from '@/domain/sources/commands/create-source';
import { accountOf } from './fixtures';

export type StoryClaim = { id: string; number: number; version: number; statement: string };

/** An article of one test's own, with claims that only its topic finds in the queue. */
export type Story = { topic: string; slug: string; source: string; claims: StoryClaim[] };

const SENTENCES = [
  'The ministry counted twelve boats in the harbour on Monday.',
  'A pilot called the weather frightful.',
  'The mayor said that the bridge would open in May.',
  'Two fishermen saw a light in the north.',
];

/** Told through the commands, as an editor tells it, so that there is no second way in for tests either. */
export async function tellStory(count = SENTENCES.length): Promise<Story> {
  await connect();
  const by = await editor();
  const mark = newWord();
  const sentences = SENTENCES.slice(0, count);
  const article = value(
    await createArticle(by, {
      key: newKey(),
      text: [`Harbour report ${mark}`, ...sentences].join('\n\n'),
      outlet: 'The Harbour Gazette',
      publishedOn: '2022-11-25',
      slug: `harbour-${mark}`,
    }),
  );
  const source = `Ministry of Boats ${mark}`;
  const { id: sourceId } = value(
    await createSource(by, { key: newKey(), name: source, kind: 'official_body', aliases: [`MoB ${mark}`] }),
  );
  const { id: revisionId, text } = await database().revision.findFirstOrThrow({
    where: { articleId: article.id },
  });
  const claims: StoryClaim[] = [];
  for (const statement of sentences) {
    const start = text.indexOf(statement);
    const claim = value(
      await createClaim(by, {
        key: newKey(),
        articleId: article.id,
        revisionId,
        fragments: [{ start, end: start + statement.length }],
        statement,
        kind: 'event',
        topics: [mark],
        attributions: [{ id: randomUUID(), sourceId, stance: 'asserts', directness: 'paraphrase' }],
      }),
    );
    claims.push({ ...claim, statement });
  }
  return { topic: mark, slug: article.slug, source, claims };
}

/** Changes a claim as the editor, behind the back of whoever has it open. */
export async function changeStatement({ id, version }: StoryClaim, statement: string): Promise<void> {
  value(await editClaim(await editor(), { key: newKey(), claimId: id, version, statement }));
}

/** Gives a claim a figure as the migration leaves one of which the words do not say whether it is reached. */
export async function leaveUnsure(
  { id }: StoryClaim,
  figure: { measure: string; subject: string; bound: 'at_least' | 'up_to'; low?: number; high?: number },
): Promise<void> {
  await connect();
  await database().figure.create({ data: { ...figure, claimId: id, boundUnsure: true } });
}

/** Judges a claim as it is now, as the first reviewer. */
export async function judge({ id }: StoryClaim, reason: string): Promise<void> {
  const { version } = await database().claim.findUniqueOrThrow({ where: { id } });
  value(
    await recordVerdict(await person('reviewer'), {
      key: newKey(),
      claimId: id,
      version,
      verdict: 'opinion',
      reason,
    }),
  );
}

export function reviewsOf({ id }: StoryClaim): Promise<number> {
  return database().review.count({ where: { claimId: id } });
}

export function evidenceOf({ id }: StoryClaim): Promise<number> {
  return database().evidence.count({ where: { claimId: id } });
}

export async function statementOf({ id }: StoryClaim): Promise<string> {
  return (await database().claim.findUniqueOrThrow({ where: { id } })).statement;
}

/** To the database of the app under test: that of its data folder, as the app's own role. */
export async function connect(): Promise<void> {
  if (process.env.DATABASE_URL) return;
  const accounts = process.env.SOURCELINE_E2E_ACCOUNTS ?? '.sourceline/demo-accounts.txt';
  const running = await connectionOfRunning(process.env.SOURCELINE_E2E_DATA ?? dirname(accounts));
  if (running === null) throw new Error('the database of the app under test does not run');
  process.env.DATABASE_URL = running.appUrl;
}

export const editor = () => person('editor');

async function person(role: 'editor' | 'reviewer'): Promise<Actor> {
  const { email } = accountOf(role);
  const { id, name } = await database().user.findUniqueOrThrow({ where: { email } });
  return { id, name, role };
}

export function newKey(): string {
  return randomBytes(16).toString('hex');
}

/** A word that stands in no other test’s text: of letters only, since digits would be read as numbers. */
export function newWord(): string {
  return randomBytes(5)
    .toString('hex')
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
}

export function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(sentencesOf(outcome).join(' '));
  return outcome.value;
}
