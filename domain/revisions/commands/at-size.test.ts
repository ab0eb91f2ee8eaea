import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { statementsOf } from '@/bench/verdict/statements';
import { selectorAt } from '@/domain/anchoring/spans/selector';
import { verifyLedger } from '@/domain/ledger/queries';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';
import { aStory, asItIs, type Story } from '@/testing/revisions';
import { revisionList } from '../queries/revisions';
import { triage } from '../queries/triage';
import { reviseArticle } from './revise-article';

useNewsroom();

const SUBJECTS = [
  'The ministry',
  'A spokesman',
  'The governor',
  'One observer',
  'The desk',
  'An envoy',
  'The mayor',
];
const VERBS = ['counted', 'reported', 'denied', 'confirmed', 'estimated', 'withdrew', 'repeated'];

/** Sentences that differ as those of a long article do. */
function sentence(index: number): string {
  const [who, what] = [SUBJECTS[index % 7], VERBS[Math.floor(index / 7) % 7]];
  return `${who} ${what} ${1000 + index * 37} arrivals at station number ${index} before the evening of day ${index % 31}.`;
}

function blocksOf(claims: number): string[] {
  const sentences = Array.from({ length: claims }, (_, index) => sentence(index));
  const paragraphs: string[] = [];
  for (let at = 0; at < claims; at += 5) paragraphs.push(sentences.slice(at, at + 5).join(' '));
  return [`A long report on ${claims} arrivals`, ...paragraphs];
}

/** An article with a claim on each of its sentences, written straight into the tables. */
async function aLongStory(claims: number): Promise<Story> {
  const story = await aStory(room, ...blocksOf(claims));
  const { id: articleId, revision } = await asItIs(story);
  const by = { createdById: room.editor.id };
  const rows = Array.from({ length: claims }, (_, index) => {
    const start = revision.text.indexOf(sentence(index));
    const span = { start, end: start + sentence(index).length };
    return { claimId: randomUUID(), occurrenceId: randomUUID(), anchorId: randomUUID(), span };
  });
  const hash = { contentHash: '0'.repeat(64) };
  await room.owner.claim.createMany({
    data: rows.map(({ claimId }) => ({
      id: claimId,
      statement: 'So it is said.',
      kind: 'event',
      ...hash,
      ...by,
    })),
  });
  await room.owner.occurrence.createMany({
    data: rows.map(({ claimId, occurrenceId }) => ({ id: occurrenceId, claimId, articleId })),
  });
  await room.owner.anchor.createMany({
    data: rows.map(({ occurrenceId, anchorId }) => ({
      id: anchorId,
      occurrenceId,
      revisionId: revision.id,
      ...by,
    })),
  });
  await room.owner.anchorFragment.createMany({
    data: rows.map(({ anchorId, span }) => ({
      anchorId,
      ordinal: 0,
      ...span,
      ...selectorAt(revision.text, span),
    })),
  });
  await room.owner.$executeRaw`
    UPDATE occurrence o SET current_anchor_id = a.id FROM anchor a
    WHERE a.occurrence_id = o.id AND o.article_id = ${articleId}::uuid`;
  return story;
}

/** Every tenth sentence reworded, every eleventh taken out. */
function edited(claims: number): string {
  const changed = Array.from({ length: claims }, (_, index) => {
    if (index % 11 === 3) return '';
    return index % 10 === 4
      ? sentence(index).replace('arrivals', 'arrivals and departures')
      : sentence(index);
  });
  const paragraphs: string[] = [];
  for (let at = 0; at < claims; at += 5)
    paragraphs.push(
      changed
        .slice(at, at + 5)
        .filter(Boolean)
        .join(' '),
    );
  return [`A long report on ${claims} arrivals`, ...paragraphs].join('\n\n');
}

async function statementsToRevise(claims: number) {
  const story = await aLongStory(claims);
  const { id, version } = await asItIs(story);
  const input = { key: newKey(), articleId: id, version, text: edited(claims) };
  let revised = { open: 0 };
  const statements = await statementsOf(async () => {
    revised = saved(await reviseArticle(room.editor, input));
  });
  return { story, revised, statements: statements.map(({ text }) => text) };
}

describe('an article with very many claims', () => {
  it('is revised in as many statements as a short one, and all of it is recorded', async () => {
    const few = await statementsToRevise(40);
    const many = await statementsToRevise(2000);
    const lines = (texts: string[]) => texts.map((text) => text.trim().split('\n')[0]);
    expect(lines(many.statements)).toEqual(lines(few.statements));
    expect(many.statements.length).toBeLessThanOrEqual(24);
    expect(many.revised).toMatchObject({ number: 2, carried: { moved: 0 } });
    expect(many.revised.open).toBeGreaterThan(300);

    const listed: unknown[] = [];
    const asked = await statementsOf(async () => {
      listed.push(await triage(many.story.id), await revisionList(many.story.id));
    });
    expect(asked).toHaveLength(3);
    expect(listed[0]).toHaveLength(many.revised.open);
    expect(listed[1]).toMatchObject([{ carried: Object(many.revised).carried }, { carried: null }]);
    expect(await verifyLedger()).toMatchObject({ fault: null });
  });
});
