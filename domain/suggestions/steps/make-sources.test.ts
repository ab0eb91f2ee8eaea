import { describe, expect, it } from 'vitest';
import { createSource } from '@/domain/sources/commands/create-source';
import { anotherArticle, found, useBridge } from '@/testing/bridge';
import { newKey, room, saved } from '@/testing/newsroom';

useBridge();

describe('sources of suggestions', () => {
  it('are found by exact name or alias, whatever the case and the accents', async () => {
    const aliases = ['TÓMAS BREK'];
    saved(await createSource(room.editor, { key: newKey(), name: 'T. K. Brek', kind: 'person', aliases }));
    await anotherArticle('# A\n\n“We sleep well,” said Tomas Brek.');
    expect((await found('sleep well')).draft.attributions[0]?.source).toMatchObject({
      state: 'found',
      source: { name: 'T. K. Brek' },
    });
  });

  it('that are spelled nearly so are offered, and never taken', async () => {
    saved(await createSource(room.editor, { key: newKey(), name: 'Petra Onslov', kind: 'person' }));
    await anotherArticle('# B\n\n“We sleep badly,” said Petra Onslowe.');
    expect((await found('sleep badly')).draft.attributions[0]?.source).toMatchObject({
      state: 'new',
      name: 'Petra Onslowe',
      near: expect.arrayContaining([expect.objectContaining({ name: 'Petra Onslov' })]),
    });
  });
});
