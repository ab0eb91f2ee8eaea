import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { invalid } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { writeShape } from '@/domain/shared/write';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';
import { type Done, perform } from './perform';

useNewsroom();

const input = z.object({
  ...writeShape,
  words: z.string().min(1, 'Give words.'),
  bytes: z.instanceof(Uint8Array).optional(),
});
const command = { name: 'makeQuestion', permission: 'question.edit', input } as const;
const entry = { action: 'question.made', subject: { type: 'question', id: 'x' }, payload: {} } as const;

/** Work that leaves one row and one entry; the question's slug is its words. */
async function make(tx: Tx, { words }: { words: string }): Promise<Done<{ words: string }>> {
  await tx.question.create({ data: { slug: words, text: words } });
  return { value: { words }, touched: { claims: [1] }, entries: [entry] };
}

const written = (words: string) =>
  Promise.all([
    room.owner.question.count({ where: { slug: words } }),
    room.owner.ledgerEntry.count(),
    room.owner.receipt.count(),
  ]);
const nothing = async (words: string, work: () => Promise<unknown>) => {
  const before = await written(words);
  const outcome = await work();
  expect(await written(words)).toEqual(before);
  return outcome;
};

describe('perform', () => {
  it('writes the change, its entry and its receipt together', async () => {
    const [, entries, receipts] = await written('together');
    const outcome = await perform(room.editor, command, { key: newKey(), words: 'together' }, make);
    expect(outcome).toEqual({
      ok: true,
      value: { words: 'together' },
      touched: { articles: [], claims: [1], sources: [] },
    });
    expect(await written('together')).toEqual([1, entries + 1, receipts + 1]);
  });

  it('refuses who may not, before it looks at the input', async () => {
    const outcome = await nothing('x', () => perform(room.reviewer, command, {}, make));
    expect(outcome).toMatchObject({
      ok: false,
      kind: 'forbidden',
      message: expect.stringContaining('an editor'),
    });
  });

  it('names the field of what is wrong', async () => {
    const outcome = await nothing('', () =>
      perform(room.editor, command, { key: newKey(), words: '' }, make),
    );
    expect(outcome).toEqual({
      ok: false,
      kind: 'invalid',
      problems: [{ field: 'words', message: 'Give words.' }],
    });
    expect(await perform(room.editor, command, { words: 'x' }, make)).toMatchObject({
      problems: [{ field: 'key' }],
    });
  });

  it('leaves nothing of a refusal, so that the same key may be sent again with better input', async () => {
    const key = newKey();
    const outcome = await nothing('half', () =>
      perform(room.editor, command, { key, words: 'half' }, async (tx, given) => {
        await make(tx, given);
        return refuse(invalid('words', 'Not these.'));
      }),
    );
    expect(outcome).toMatchObject({ ok: false, kind: 'invalid' });
    saved(await perform(room.editor, command, { key, words: 'half' }, make));
  });

  it('leaves nothing when the ledger refuses the entry', async () => {
    const bad = { ...entry, action: 'Not An Action' };
    await nothing('bad', () =>
      expect(
        perform(room.editor, command, { key: newKey(), words: 'bad' }, async (tx, given) => ({
          ...(await make(tx, given)),
          entries: [bad],
        })),
      ).rejects.toThrow('ledger_fields_are_one_line'),
    );
  });

  it('does a thing once that is sent twice, and gives the same answer', async () => {
    const sent = { key: newKey(), words: 'twice' };
    const first = await perform(room.editor, command, sent, make);
    const second = await nothing('twice', () => perform(room.editor, command, sent, make));
    expect(second).toEqual(first);
  });

  it('does a thing once that is sent eight times at once', async () => {
    const sent = { key: newKey(), words: 'at-once' };
    const [, entries] = await written('at-once');
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => perform(room.editor, command, sent, make)),
    );
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(outcomes[0]?.ok).toBe(true);
    expect((await written('at-once')).slice(0, 2)).toEqual([1, entries + 1]);
  });

  it('refuses a key that was used for something else, and lets another person use it', async () => {
    const key = newKey();
    saved(await perform(room.editor, command, { key, words: 'first' }, make));
    const other = await nothing('second', () =>
      perform(room.editor, command, { key, words: 'second' }, make),
    );
    expect(other).toMatchObject({ ok: false, kind: 'conflict' });
    const renamed = { ...command, name: 'other' };
    expect(await perform(room.editor, renamed, { key, words: 'first' }, make)).toMatchObject({
      kind: 'conflict',
    });
    saved(await perform(room.admin, command, { key, words: 'second' }, make));
  });

  it('tells files apart by their bytes', async () => {
    const sent = { key: newKey(), words: 'file', bytes: Buffer.from('one') };
    const first = await perform(room.editor, command, sent, make);
    expect(
      await perform(room.editor, command, { ...sent, bytes: new Uint8Array(Buffer.from('one')) }, make),
    ).toEqual(first);
    const other = await perform(room.editor, command, { ...sent, bytes: Buffer.from('two') }, make);
    expect(other).toMatchObject({ ok: false, kind: 'conflict' });
  });

  it('runs again what lost a deadlock, and both are done', async () => {
    const ids = await Promise.all(
      ['left', 'right'].map((slug) => room.owner.question.create({ data: { slug, text: slug } })),
    );
    const attempts: string[] = [];
    const met = rendezvous(2);
    const crosswise = (order: readonly { id: string }[], name: string) =>
      perform(room.editor, command, { key: newKey(), words: name }, async (tx) => {
        attempts.push(name);
        const first = attempts.filter((each) => each === name).length === 1;
        for (const [index, { id }] of order.entries()) {
          await tx.question.updateMany({ where: { id }, data: { version: { increment: 1 } } });
          if (index === 0 && first) await met();
        }
        return { value: { name }, entries: [entry] };
      });
    const outcomes = await Promise.all([crosswise(ids, 'forth'), crosswise([...ids].reverse(), 'back')]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect(attempts).toHaveLength(3);
    const versions = await room.owner.question.findMany({ where: { slug: { in: ['left', 'right'] } } });
    expect(versions.map(({ version }) => version)).toEqual([3, 3]);
  });

  it('gives up on a race that it keeps losing, and on what is no race at once', async () => {
    let attempts = 0;
    const lost = perform(room.editor, command, { key: newKey(), words: 'x' }, async (tx) => {
      attempts += 1;
      await tx.$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = 'serialization_failure'; END $$`;
      return { value: {}, entries: [] };
    });
    await expect(lost).rejects.toThrow('lost');
    expect(attempts).toBe(4);
    await expect(perform(room.editor, command, { key: newKey(), words: 'together' }, make)).rejects.toThrow();
  });
});

/** Resolves for everyone once `count` have called. */
function rendezvous(count: number): () => Promise<void> {
  let waiting = count;
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    waiting -= 1;
    if (waiting === 0) open();
    return all;
  };
}
