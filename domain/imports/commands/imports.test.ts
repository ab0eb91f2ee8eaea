import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createArticle } from '@/domain/articles/commands/create-article';
import { articleForDesk } from '@/domain/articles/queries';
import { PUBLIC, type TestServer, testNetwork, testServer } from '@/testing/imports/hostile-server';
import { HEADLINE, page } from '@/testing/imports/page';
import { pdfOf } from '@/testing/imports/pdf';
import { newKey, saved, type TestNewsroom, testNewsroom } from '@/testing/newsroom';
import type { Part } from '../part';
import { importDraft, knownArticle, unfinishedImports } from '../queries';
import { dropImport } from './drop-import';
import { editImport } from './edit-import';
import { importArticle } from './import-article';
import { startImport } from './start-import';

let room: TestNewsroom;
let server: TestServer;
beforeAll(async () => {
  [room, server] = await Promise.all([testNewsroom(), testServer()]);
  server.answer('/bridge', (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(page({ head: HEAD }));
  });
});
afterAll(() => Promise.all([room.close(), server.close()]));
afterEach(() => room.owner.importDraft.deleteMany());

const HEAD =
  '<link rel="canonical" href="https://valley.example/bridge"><meta property="og:site_name" content="Valley Post"><meta property="article:published_time" content="2026-11-20T08:00:00Z">';
const network = () => testNetwork(server, { 'valley.example': [PUBLIC] }).network;
const fromAddress = (change: object = {}, actor = room.editor) =>
  startImport(
    actor,
    { key: newKey(), way: 'address', address: 'http://valley.example/bridge', ...change },
    { network: network() },
  );
const fromText = (text: string, change: object = {}) =>
  startImport(room.editor, { key: newKey(), way: 'paste', text, ...change });
const draftOf = async (outcome: Awaited<ReturnType<typeof startImport>>) => {
  const draft = await importDraft(saved(outcome).id, room.editor);
  if (draft === null) throw new Error('no draft');
  return draft;
};
const particulars = { outlet: 'Valley Post', publishedOn: '2026-11-20' };

describe('startImport', () => {
  it('keeps what was read of an address, and where it came from', async () => {
    const draft = await draftOf(await fromAddress());
    expect(draft).toMatchObject({
      origin: 'address',
      url: 'http://valley.example/bridge',
      fetchedFrom: 'http://valley.example/bridge',
      version: 1,
      article: null,
      by: { id: room.editor.id },
      particulars: { headline: HEADLINE, outlet: 'Valley Post', publishedOn: '2026-11-20' },
    });
    expect(draft.parts.filter(({ kept }) => kept)).toHaveLength(6);
    expect(await unfinishedImports(room.editor)).toMatchObject([
      { id: draft.id, from: 'http://valley.example/bridge' },
    ]);
  });

  it('reads files and pastes, and knows the source code of a page by its beginning', async () => {
    const file = { name: 'a.md', mediaType: '', bytes: Buffer.from('# A\n\nb') };
    const fromFile = startImport(room.editor, { key: newKey(), way: 'file', file });
    expect((await draftOf(await fromFile)).origin).toBe('markdown');
    expect((await draftOf(await fromText('A\n\nb'))).origin).toBe('paste');
    expect((await draftOf(await fromText(page()))).origin).toBe('html');
  });

  it('keeps the pages of a PDF with its parts, also when they are edited', async () => {
    const pages = [
      [
        { x: 60, y: 60, words: 'The bridge is closed', size: 24 },
        { x: 60, y: 100, words: 'It has cracks.' },
      ],
      [{ x: 60, y: 100, words: 'It will not hold.' }],
    ].map((text) => ({ text }));
    const file = { name: 'a.pdf', mediaType: 'application/pdf', bytes: pdfOf(pages) };
    const draft = await draftOf(await startImport(room.editor, { key: newKey(), way: 'file', file }));
    const { id: draftId, version, parts, particulars: told } = draft;
    await editImport(room.editor, { key: newKey(), draftId, version, parts, particulars: told });
    const edited = await importDraft(draftId, room.editor);
    expect([draft.origin, edited?.version]).toEqual(['pdf', 2]);
    expect(edited?.parts.map(({ page }) => page)).toEqual([1, 1, 2]);
    expect(await room.owner.importDraft.count({ where: { origin: 'pdf' } })).toBe(1);
  });

  it('does it once for one key', async () => {
    const key = newKey();
    const ids = [saved(await fromAddress({ key })).id, saved(await fromAddress({ key })).id];
    expect(ids[0]).toBe(ids[1]);
    expect(await room.owner.importDraft.count()).toBe(1);
  });

  it('says in which field what is wrong, and keeps nothing', async () => {
    server.answer('/robots.txt', (_request, response) =>
      response.writeHead(200).end('User-agent: *\nDisallow: /'),
    );
    const cases = [
      [await fromAddress({ address: 'http://127.0.0.1/' }), 'address', 'this machine itself'],
      [await fromAddress(), 'overrideReason', 'robots.txt'],
      [await fromText(''), 'text', 'Paste the text'],
      [await startImport(room.editor, { key: newKey(), way: 'file' }), 'file', 'Choose a file'],
    ] as const;
    for (const [outcome, field, says] of cases) {
      expect(outcome).toMatchObject({ ok: false, kind: 'invalid', problems: [{ field }] });
      expect(JSON.stringify(outcome)).toContain(says);
    }
    expect(await room.owner.importDraft.count()).toBe(0);
    const overridden = await fromAddress({ overrideReason: 'The outlet agreed by telephone.' });
    server.answer('/robots.txt', (_request, response) => response.writeHead(404).end());
    expect(overridden.ok).toBe(true);
    const [entry] = await room.owner.ledgerEntry.findMany({ where: { action: 'import.robots-overridden' } });
    expect(entry).toMatchObject({ actorId: room.editor.id, reason: 'The outlet agreed by telephone.' });
    expect(JSON.parse(entry?.payload ?? '')).toEqual({ url: 'http://valley.example/bridge' });
  });

  it('fetches nothing for a reviewer', async () => {
    server.asked.length = 0;
    expect(await fromAddress({}, room.reviewer)).toMatchObject({ ok: false, kind: 'forbidden' });
    expect(server.asked).toEqual([]);
  });

  it('fetches from a host of the newsroom’s own once an admin has allowed it', async () => {
    const own = { network: testNetwork(server, {}).network };
    const input = { way: 'address', address: 'http://10.0.0.5:8080/bridge' };
    expect(await startImport(room.editor, { ...input, key: newKey() }, own)).toMatchObject({ ok: false });
    await room.owner.newsroom.updateMany({ data: { importHosts: ['10.0.0.5:8080'] } });
    expect(await startImport(room.editor, { ...input, key: newKey() }, own)).toMatchObject({ ok: true });
  });

  it('throws away what nobody finished in two weeks', async () => {
    const old = await draftOf(await fromText('A\n\nb'));
    await room.owner.$executeRaw`UPDATE import_draft SET updated_at = now() - interval '15 days'`;
    const fresh = await draftOf(await fromText('C\n\nd'));
    expect(await importDraft(old.id, room.editor)).toBeNull();
    expect(await importDraft(fresh.id, room.editor)).not.toBeNull();
  });
});

describe('an import until it is an article', () => {
  it('is edited, seen by editors only, and saved with what is kept', async () => {
    const draft = await draftOf(await fromAddress());
    const parts = draft.parts.map(
      (part): Part => (part.words.includes('Residents') ? { ...part, kept: false } : part),
    );
    const edit = {
      draftId: draft.id,
      version: 1,
      parts,
      particulars: { ...draft.particulars, byline: ' M. Ilves ' },
    };
    expect(saved(await editImport(room.editor, { key: newKey(), ...edit }))).toEqual({ version: 2 });
    expect(await editImport(room.editor, { key: newKey(), ...edit })).toMatchObject({
      ok: false,
      kind: 'conflict',
    });
    expect(await importDraft(draft.id, room.reviewer)).toBeNull();
    expect((await importDraft(draft.id, room.admin))?.particulars.byline).toBe('M. Ilves');

    const input = {
      draftId: draft.id,
      version: 2,
      parts,
      ...particulars,
      canonicalUrl: 'https://valley.example/bridge',
    };
    const { slug } = saved(await importArticle(room.editor, { key: newKey(), ...input }));
    const article = await articleForDesk(slug);
    expect(article?.revision.text).not.toContain('Residents');
    expect(article).toMatchObject({ headline: HEADLINE, outlet: 'Valley Post', status: 'draft' });
    expect(await room.owner.revision.findMany({ where: { articleId: article?.id ?? '' } })).toMatchObject([
      { number: 1, origin: 'address', fetchedFrom: 'http://valley.example/bridge' },
    ]);
    const [entry] = await room.owner.ledgerEntry.findMany({ where: { subjectId: article?.id ?? '' } });
    expect(JSON.parse(entry?.payload ?? '')).toMatchObject({ revision: { origin: 'address' } });
    expect(await importDraft(draft.id, room.editor)).toBeNull();
    expect(await importArticle(room.editor, { key: newKey(), ...input })).toMatchObject({
      ok: false,
      kind: 'missing',
    });
  });

  it('says what the parts lack', async () => {
    const { id: draftId, parts } = await draftOf(await fromText('A\n\nb'));
    const none = parts.map((part) => ({ ...part, kind: 'paragraph' }));
    expect(
      await importArticle(room.editor, { key: newKey(), draftId, version: 1, parts: none, ...particulars }),
    ).toMatchObject({ ok: false, problems: [{ field: 'parts', message: 'Make one part the headline.' }] });
  });

  it('is dropped, and dropping twice is no harm', async () => {
    const { id: draftId } = await draftOf(await fromText('A\n\nb'));
    for (const key of [newKey(), newKey()]) {
      expect(await dropImport(room.editor, { key, draftId })).toMatchObject({ ok: true });
    }
    expect(await importDraft(draftId, room.editor)).toBeNull();
  });

  it('is nowhere for an id that is none', async () => {
    expect(await importDraft('nonsense', room.editor)).toBeNull();
  });
});

describe('knownArticle', () => {
  const body = Array.from({ length: 120 }, (_, at) => `sentence${at} about granite piers number${at}`).join(
    ' ',
  );
  const text = `# Granite\n\n${body}`;

  it('finds the same address, whatever the text', async () => {
    const address = 'https://www.valley.example/granite?utm_source=x';
    const { slug } = saved(
      await createArticle(room.editor, { key: newKey(), text, ...particulars, canonicalUrl: address }),
    );
    const found = await knownArticle({
      canonicalUrl: 'http://valley.example/granite/',
      text: 'Something else.',
    });
    expect(found).toEqual({ slug, headline: 'Granite', likeness: 0, sameAddress: true });
    expect(
      await knownArticle({ canonicalUrl: 'http://valley.example/granit', text: 'Something else.' }),
    ).toBeNull();
  });

  it('finds nearly the same text, without an address', async () => {
    const edited = body.replaceAll('granite piers number7', 'stone pillars number7');
    expect(await knownArticle({ canonicalUrl: null, text: edited })).toMatchObject({
      headline: 'Granite',
      sameAddress: false,
    });
    const other = body
      .replaceAll('granite', 'wooden')
      .replaceAll('about', 'on')
      .replaceAll('number', 'count');
    expect(await knownArticle({ canonicalUrl: null, text: other })).toBeNull();
    expect(await knownArticle({ canonicalUrl: null, text: '' })).toBeNull();
  });
});
