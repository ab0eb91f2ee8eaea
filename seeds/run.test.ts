import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage } from '@/domain/publishing/queries/article-page';
import { claimPage } from '@/domain/publishing/queries/claim-page';
import { revisionList } from '@/domain/revisions/queries/revisions';
import { triage } from '@/domain/revisions/queries/triage';
import { useFreshDatabase } from '../testing/database/use-fresh-database';
import { aPerson } from '../testing/rows';
import { loadStories } from './run';

const test = useFreshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'stories-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FILES = {
  'sources.yaml': `
- {slug: ministry, name: Ministry of Defence, kind: official-body}
- {slug: own-voice, name: The article itself, kind: own-voice}
- {slug: officials, name: two officials, kind: unnamed, public_description: Two officials in the capital, justification: They are at risk.}`,
  'questions.yaml': `
- key: toll
  text: How many were killed?
  claims: [early/toll, late/higher]
  relations: [{from: late/higher, kind: contradicts, to: early/toll, reason: Far higher.}]`,
  'early/article.yaml': 'slug: early\noutlet: The Desk\npublished_on: 2022-11-25',
  'early/article.txt':
    '# The toll\n\nThe ministry said 5,937 were killed. Two officials deny it.\n\nNobody knows.',
  'early/claims.yaml': `
- key: toll
  statement: 5,937 were killed.
  kind: figure
  topics: [casualties]
  occurrences: [{quote: '5,937 were killed'}]
  attributions:
    - {key: a1, source: ministry, stance: asserts, directness: paraphrase, cue: said, said_on: 2022-09-21, via: a2, check: {outcome: not-confirmed}}
    - {key: a2, source: own-voice, stance: reports, directness: paraphrase}
    - {key: a3, source: officials, stance: denies, directness: paraphrase}
  figure: {measure: killed, subject: soldiers, bound: at-least, low: 5937, as_of: 2022-09-21}
  evidence: [{key: e1, stance: refutes, title: A register, url: 'https://example.org/', locator: top}]
  reviews:
    - {reviewer: reviewer-1, verdict: inconclusive, reason: Not enough.}
    - {reviewer: reviewer-2, verdict: disputed, reason: The register has more.}
- key: nobody
  statement: Nobody knows the toll.
  kind: characterisation
  occurrences: [{fragments: [The toll, Nobody knows]}]
  reviews: [{reviewer: reviewer-1, verdict: opinion, reason: A judgement.}]
  later_edit: {statement: Nobody knows the whole toll.}`,
  'late/article.yaml': 'slug: late\noutlet: The Desk\npublished_on: 2022-12-01',
  'late/article.txt': '# Again\n\nIt was 5,937, or more than 10,000.',
  'late/claims.yaml': `
- also: early/toll
  occurrences: [{quote: '5,937'}]
- key: higher
  statement: More than 10,000 were killed.
  kind: figure
  occurrences: [{quote: 'more than 10,000'}]
  evidence: [{key: e1, stance: supports, title: A count, url: 'https://example.org/count'}]
  reviews: [{reviewer: reviewer-1, verdict: disputed, reason: Contradicted.}]`,
};

async function write(change: Partial<Record<keyof typeof FILES, string>> = {}): Promise<string> {
  for (const [path, text] of Object.entries({ ...FILES, ...change })) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const everything = async () => ({
  ledger: await test.db.ledgerEntry.count(),
  claims: await test.db.claim.findMany({ orderBy: { number: 'asc' } }),
  reviews: await test.db.review.count(),
  sources: await test.db.source.count(),
});

beforeAll(async () => {
  await aPerson('Edith Long', 'editor');
  await aPerson('Ada Brook', 'reviewer');
  await aPerson('Ben Holt', 'reviewer');
});

describe('loadStories', () => {
  const WRONG = [
    {
      name: 'a word that is not in the form',
      file: 'early/claims.yaml',
      from: 'kind: figure',
      to: 'kind: number',
      says: /early\/claims.yaml, toll, kind/,
    },
    {
      name: 'a key too many',
      file: 'sources.yaml',
      from: 'name: two officials,',
      to: 'name: two officials, nme: x,',
      says: /sources.yaml, officials/,
    },
    {
      name: 'a source that is not there',
      file: 'early/claims.yaml',
      from: 'source: ministry',
      to: 'source: ministri',
      says: /claims.yaml, toll: there is no source “ministri”/,
    },
    {
      name: 'a chain to nowhere',
      file: 'early/claims.yaml',
      from: 'via: a2',
      to: 'via: a9',
      says: /no attribution “a9”/,
    },
    {
      name: 'a claim that is not there',
      file: 'late/claims.yaml',
      from: 'also: early/toll',
      to: 'also: early/tall',
      says: /no claim “early\/tall”/,
    },
    {
      name: 'a file that is no YAML',
      file: 'questions.yaml',
      from: 'claims: [',
      to: 'claims: [[',
      says: /questions.yaml: /,
    },
  ] as const;
  it.each(WRONG)('says which file and entry is wrong: $name', async ({ file, from, to, says }) => {
    await expect(loadStories(await write({ [file]: FILES[file].replace(from, to) }))).rejects.toThrow(says);
    expect(await test.db.source.count()).toBe(0);
  });

  it('stops at what the commands refuse, with the step, and readers see nothing half told', async () => {
    const broken = FILES['late/claims.yaml'].replace('verdict: disputed', 'verdict: verified');
    await expect(loadStories(await write({ 'late/claims.yaml': broken }))).rejects.toThrow(
      /late\/higher\/review\/1: Verified needs/,
    );
    expect(await articlePage('early')).toBeNull();
  });

  it('goes on where it was cut off, and nothing is there twice', async () => {
    expect(await loadStories(await write())).toEqual({ articles: 2, claims: 3, sources: 3, already: false });
    const { claims, reviews, sources } = await everything();
    expect(claims.map(({ statement, status }) => [statement, status])).toEqual([
      ['5,937 were killed.', 'disputed'],
      ['Nobody knows the whole toll.', 'stale'],
      ['More than 10,000 were killed.', 'disputed'],
    ]);
    expect({ reviews, sources }).toEqual({ reviews: 4, sources: 3 });
  });

  it('loads what the files say', async () => {
    const early = await articlePage('early');
    const [nobody, toll] = early?.claims ?? [];
    expect(toll).toMatchObject({
      figure: { bound: 'at_least', low: 5937, high: null, asOf: '2022-09-21' },
      attributions: [
        { source: { slug: 'ministry' }, check: 'not_confirmed', saidOn: '2022-09-21' },
        {},
        { source: { kind: 'unnamed' } },
      ],
      lastReview: { verdict: 'disputed', reviewer: 'Ben Holt' },
    });
    expect(nobody?.places[0]?.fragments).toHaveLength(2);
    const page = await claimPage(toll?.number ?? 0);
    expect(page?.occurrences.map(({ article }) => article.slug)).toEqual(['late', 'early']);
    expect(page?.related).toMatchObject([{ relation: 'is contradicted by', reason: 'Far higher.' }]);
  });

  it('changes nothing the second time', async () => {
    const before = await everything();
    expect(await loadStories(folder)).toMatchObject({ already: true });
    expect(await everything()).toEqual(before);
  });

  it('leaves alone what was done since, even with the receipts gone', async () => {
    await test.db.receipt.deleteMany();
    await test.db.source.updateMany({ where: { slug: 'ministry' }, data: { name: 'Renamed' } });
    const before = await everything();
    await loadStories(folder);
    expect(await everything()).toEqual(before);
  });
});

describe('the stories of the repository', () => {
  it('are all in order: every quote stands in its text and every verdict passes the gate', async () => {
    const loaded = await loadStories();
    expect(loaded.already).toBe(false);
    const [meeting, toll] = [await articlePage('mothers-meeting'), await articlePage('corrected-toll')];
    expect(meeting?.claims.length).toBeGreaterThanOrEqual(60);
    expect(toll?.claims.length).toBeGreaterThanOrEqual(12);
    const shared = toll?.claims.filter(({ number }) =>
      meeting?.claims.some((claim) => claim.number === number),
    );
    expect(shared?.length).toBeGreaterThan(0);
    const { id } = await test.db.article.findUniqueOrThrow({ where: { slug: 'corrected-toll' } });
    const revisions = await revisionList(id);
    expect(revisions.map(({ number, shownAt }) => [number, shownAt !== null])).toEqual([
      [2, true],
      [1, true],
    ]);
    const { carried } = revisions[0] ?? {};
    for (const count of Object.values(carried ?? { none: 0 })) expect(count).toBeGreaterThan(0);
    expect(await triage(null)).toEqual([]);
    for (const count of Object.values(meeting?.tally ?? {})) expect(count).toBeGreaterThan(0);
  }, 120_000);
});
