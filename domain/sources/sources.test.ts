import { beforeAll, describe, expect, it } from 'vitest';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';
import { createSource } from './commands/create-source';
import { editSource } from './commands/edit-source';
import { identityOf } from './commands/read-identity';
import { findSources, sourceForDesk } from './queries';

useNewsroom();

const SECRET = 'Colonel Q of the fourth floor';
const person = (change: object = {}) => ({ key: newKey(), name: 'Sergei Shoigu', kind: 'person', ...change });
const unnamed = (change: object = {}) =>
  person({
    name: 'Two officials in Moscow',
    kind: 'unnamed',
    justification: 'They would lose their posts.',
    ...change,
  });

describe('createSource', () => {
  it('keeps what was given, with aliases one a line', async () => {
    const aliases = 'Sergey Shoygu\n\n Sergei  Shoigu \nSergey Shoygu';
    const { slug } = saved(await createSource(room.editor, person({ aliases, role: 'defence minister' })));
    expect(await sourceForDesk(slug)).toMatchObject({
      slug: 'sergei-shoigu',
      aliases: ['Sergey Shoygu', 'Sergei Shoigu'],
      role: 'defence minister',
      url: null,
      hasIdentity: false,
      claims: 0,
    });
  });

  const REFUSED = [
    { name: 'no name', change: { name: '  ' }, field: 'name' },
    { name: 'an unknown kind', change: { kind: 'ghost' }, field: 'kind' },
    { name: 'unnamed without a reason', change: { kind: 'unnamed' }, field: 'justification' },
    { name: 'named with a reason', change: { justification: 'x' }, field: 'justification' },
    { name: 'named with an identity', change: { identity: SECRET }, field: 'identity' },
    { name: 'a name too long', change: { name: 'x'.repeat(201) }, field: 'name' },
    { name: 'no web address', change: { url: 'kremlin' }, field: 'url' },
  ];
  it.each(REFUSED)('refuses $name', async ({ change, field }) => {
    const before = await room.owner.source.count();
    const outcome = await createSource(room.editor, person(change));
    expect(outcome).toMatchObject({ ok: false, kind: 'invalid', problems: [{ field }] });
    expect(await room.owner.source.count()).toBe(before);
  });
});

describe('a protected identity', () => {
  it('stands in its own table and nowhere else: not in ledger, receipts, answers or views', async () => {
    const outcome = await createSource(room.editor, unnamed({ identity: SECRET }));
    const { id, slug } = saved(outcome);
    await editSource(room.editor, { ...unnamed(), sourceId: id, version: 1, identity: `${SECRET}, retired` });
    expect(saved(await identityOf(room.editor, slug))).toEqual({ identity: `${SECRET}, retired` });
    const everywhere = JSON.stringify([
      outcome,
      await sourceForDesk(slug),
      await findSources('officials'),
      await room.owner.$queryRaw`SELECT * FROM receipt`,
      await room.owner.$queryRaw`SELECT seq::text, action, reason, payload FROM ledger_entry`,
    ]);
    expect(everywhere).toContain('Two officials');
    expect(everywhere).not.toContain('Colonel');
  });

  it('is read by editors only, and every reading is recorded', async () => {
    const { id, slug } = saved(await createSource(room.editor, unnamed({ identity: SECRET })));
    expect(await identityOf(room.reviewer, slug)).toMatchObject({ ok: false, kind: 'forbidden' });
    await identityOf(room.admin, slug);
    const readings = await room.owner.ledgerEntry.findMany({
      where: { subjectId: id, action: 'source.identity-read' },
    });
    expect(readings.map(({ actorId }) => actorId)).toEqual([room.admin.id]);
  });

  it('is missing where none is kept, and goes when it is taken away', async () => {
    const { id, slug } = saved(await createSource(room.editor, unnamed({ identity: SECRET })));
    saved(await editSource(room.editor, { ...unnamed(), sourceId: id, version: 1, identity: null }));
    expect(await identityOf(room.editor, slug)).toMatchObject({ ok: false, kind: 'missing' });
    expect(await sourceForDesk(slug)).toMatchObject({ hasIdentity: false, version: 2 });
  });
});

describe('editSource', () => {
  it('records what changed; of two that saw the same version one is told', async () => {
    const { id } = saved(await createSource(room.editor, person()));
    const change = (role: string) =>
      editSource(room.editor, { ...person({ role }), sourceId: id, version: 1 });
    const outcomes = await Promise.all([change('minister'), change('general')]);
    expect(outcomes.map((outcome) => (outcome.ok ? 'saved' : outcome.kind)).sort()).toEqual([
      'conflict',
      'saved',
    ]);
    const entries = await room.owner.ledgerEntry.findMany({
      where: { subjectId: id },
      orderBy: { seq: 'asc' },
    });
    expect(entries.map(({ action }) => action)).toEqual(['source.created', 'source.edited']);
    expect(JSON.parse(entries[1]?.payload ?? '')).toMatchObject({ before: { role: null }, identity: null });
  });
});

describe('findSources', () => {
  const NAMES = [
    { name: 'Valery Gerasimov', aliases: ['Valeriy Gerasimov'] },
    { name: 'Gerard Depardieu' },
    { name: 'Council of Mothers and Wives' },
    { name: '100% Sure_Agency' },
  ];
  beforeAll(async () => {
    for (const source of NAMES) saved(await createSource(room.editor, person(source)));
  });

  const CASES = [
    { name: 'the beginning of the name', words: 'vale', first: 'Valery Gerasimov' },
    { name: 'a word of the name', words: 'gerasi', first: 'Valery Gerasimov' },
    { name: 'an alias', words: 'Valeriy', first: 'Valery Gerasimov' },
    { name: 'another spelling', words: 'Gierasimov', first: 'Valery Gerasimov' },
    { name: 'words inside', words: 'mothers and', first: 'Council of Mothers and Wives' },
    { name: 'a per cent sign stands for itself', words: '100%', first: '100% Sure_Agency' },
    { name: 'an underscore stands for itself', words: 'sure_a', first: '100% Sure_Agency' },
    { name: 'nobody', words: 'zzzz', first: undefined },
  ];
  it.each(CASES)('finds by $name', async ({ words, first }) => {
    expect((await findSources(words))[0]?.name).toBe(first);
  });

  it('puts the one that begins so before the one that holds it', async () => {
    const names = (await findSources('ger')).map(({ name }) => name);
    expect(names.indexOf('Gerard Depardieu')).toBeLessThan(names.indexOf('Valery Gerasimov'));
  });

  it('offers something before a letter is typed', async () => {
    expect((await findSources('  ')).length).toBeGreaterThan(3);
  });
});
