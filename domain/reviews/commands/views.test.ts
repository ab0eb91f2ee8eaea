import { describe, expect, it } from 'vitest';
import type { Actor } from '@/domain/shared/actor';
import { newKey, room, saved, useNewsroom } from '@/testing/newsroom';
import { savedViews } from '../queries/views';
import { VIEWS_MOST } from '../view';
import { deleteView } from './delete-view';
import { renameView } from './rename-view';
import { saveView } from './save-view';

useNewsroom();

function save(actor: Actor, name: string, more: object = {}) {
  return saveView(actor, { key: newKey(), name, query: '?topic=casualties', ...more });
}

async function named(actor: Actor): Promise<string[]> {
  return (await savedViews(actor)).map(({ name, shared }) => (shared ? `${name} (desk)` : name));
}

describe('saved views', () => {
  it('are one’s own or the desk’s, keep a tidy address, and stand in the ledger', async () => {
    const { id } = saved(
      await save(room.reviewer, ' My  casualties ', { query: 'x=1&topic=casualties&kind=' }),
    );
    saved(await save(room.editor, 'Everybody’s', { shared: 'on' }));
    expect(await named(room.reviewer)).toEqual(['My casualties', 'Everybody’s (desk)']);
    expect(await named(room.secondReviewer)).toEqual(['Everybody’s (desk)']);
    const [view] = await savedViews(room.reviewer);
    expect(view?.query).toBe('?topic=casualties');
    const entries = await room.owner.ledgerEntry.findMany({ where: { subjectType: 'view', subjectId: id } });
    expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['view.saved', room.reviewer.id],
    ]);
  });

  it('are renamed and deleted', async () => {
    const { id } = saved(await save(room.admin, 'Before'));
    const renamed = saved(
      await renameView(room.admin, { key: newKey(), viewId: id, version: 1, name: 'After' }),
    );
    expect(await named(room.admin)).toContain('After');
    const late = { key: newKey(), viewId: id, version: 1 };
    expect(await deleteView(room.admin, late)).toMatchObject({ ok: false, kind: 'conflict' });
    saved(await deleteView(room.admin, { ...late, key: newKey(), version: renamed.version }));
    expect(await named(room.admin)).not.toContain('After');
  });
});

type Refused = { what: string; act: () => Promise<unknown>; refusal: object };
const REFUSED: Refused[] = [
  {
    what: 'a name that one has, in other letters',
    act: async () => {
      saved(await save(room.secondReviewer, 'Deaths'));
      return save(room.secondReviewer, 'DEATHS');
    },
    refusal: { kind: 'invalid', problems: [{ field: 'name' }] },
  },
  {
    what: 'a rename to a name that one has',
    act: async () => {
      saved(await save(room.editor, 'One'));
      const { id } = saved(await save(room.editor, 'Two'));
      return renameView(room.editor, { key: newKey(), viewId: id, version: 1, name: 'one' });
    },
    refusal: { kind: 'invalid', problems: [{ field: 'name' }] },
  },
  {
    what: 'no name',
    act: () => save(room.reviewer, '  '),
    refusal: { kind: 'invalid', problems: [{ field: 'name' }] },
  },
  {
    what: 'a queue that is not narrowed',
    act: () => save(room.reviewer, 'All', { query: '?nothing=1' }),
    refusal: { kind: 'invalid', problems: [{ field: null }] },
  },
  {
    what: 'the desk’s from a reviewer',
    act: () => save(room.reviewer, 'For all', { shared: true }),
    refusal: { kind: 'forbidden' },
  },
  {
    what: 'the desk’s deleted by a reviewer',
    act: async () => {
      const { id } = saved(await save(room.editor, 'Kept', { shared: true }));
      return deleteView(room.reviewer, { key: newKey(), viewId: id, version: 1 });
    },
    refusal: { kind: 'forbidden' },
  },
  {
    what: 'somebody else’s',
    act: async () => {
      const { id } = saved(await save(room.editor, 'Private'));
      return renameView(room.admin, { key: newKey(), viewId: id, version: 1, name: 'Mine' });
    },
    refusal: { kind: 'missing' },
  },
  {
    what: 'one too many',
    act: async () => {
      const data = Array.from({ length: VIEWS_MOST }, (_, index) => ({
        ...{ name: `View ${index}`, query: '?kind=event', ownerId: room.admin.id },
      }));
      await room.owner.savedView.deleteMany({ where: { ownerId: room.admin.id } });
      await room.owner.savedView.createMany({ data });
      return save(room.admin, 'And one more');
    },
    refusal: { kind: 'invalid', problems: [{ field: null }] },
  },
];

it.each(REFUSED)('refuses $what', async ({ act, refusal }) => {
  expect(await act()).toMatchObject({ ok: false, ...refusal });
});

it('gives a name once, however many ask for it at the same time', async () => {
  const asked = await Promise.all(Array.from({ length: 4 }, () => save(room.editor, 'At once')));
  expect(asked.filter(({ ok }) => ok)).toHaveLength(1);
});
