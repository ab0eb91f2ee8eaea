import { describe, expect, it } from 'vitest';
import {
  aClaimOn,
  actionsOf,
  attributed,
  desk,
  judge,
  ledgerOf,
  payloadOf,
  seen,
  stateOf,
  useDesk,
} from '@/testing/claims';
import { newKey, room, saved } from '@/testing/newsroom';
import { addEvidence } from './add-evidence';
import { assignClaim } from './assign-claim';
import { checkAttribution } from './check-attribution';
import { editClaim } from './edit-claim';
import { restoreClaim } from './restore-claim';
import { withdrawClaim } from './withdraw-claim';
import { withdrawEvidence } from './withdraw-evidence';

useDesk();

const link = {
  stance: 'supports',
  title: 'Ministry of Defence',
  url: 'https://example.org/',
  locator: 'home page',
};

describe('evidence', () => {
  it('is added by a reviewer, makes a verdict stale, and is taken back by an editor with a reason', async () => {
    const { id } = await aClaimOn(desk, room);
    const version = await judge(room, id);
    const added = saved(await addEvidence(room.reviewer, seen({ id, version }, link)));
    expect((await stateOf(room, id)).status).toBe('stale');
    expect(await payloadOf(room, id)).toMatchObject({
      before: null,
      after: { id: added.id, title: 'Ministry of Defence' },
    });
    const taken = seen({ id, version: added.version }, { evidenceId: added.id, reason: 'The wrong page.' });
    expect(await withdrawEvidence(room.reviewer, taken)).toMatchObject({ ok: false, kind: 'forbidden' });
    saved(await withdrawEvidence(room.editor, taken));
    expect(await stateOf(room, id)).toMatchObject({ status: 'verified', evidence: [] });
    expect((await ledgerOf(room, id)).at(-1)).toMatchObject({
      action: 'evidence.withdrawn',
      reason: 'The wrong page.',
    });
    const again = { ...taken, key: newKey(), version: added.version + 1 };
    expect(await withdrawEvidence(room.editor, again)).toMatchObject({ ok: false, kind: 'missing' });
  });

  it('keeps a file with its hash', async () => {
    const claim = await aClaimOn(desk, room);
    const file = { name: 'letter.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.7') };
    saved(await addEvidence(room.reviewer, seen(claim, { stance: 'context', title: 'Letter', file })));
    const [item] = (await stateOf(room, claim.id)).evidence;
    expect(item?.file).toMatchObject({ name: 'letter.pdf', bytes: 8 });
    const kept = await room.owner.evidenceFile.findUniqueOrThrow({ where: { id: item?.file?.id ?? '' } });
    expect(Buffer.from(kept.bytes).toString()).toBe('%PDF-1.7');
  });

  const REFUSED = [
    { name: 'no title', change: { title: '' }, field: 'title' },
    { name: 'nowhere to be found', change: { url: '', locator: '' }, field: 'url' },
    { name: 'another scheme', change: { url: 'file:///etc/passwd' }, field: 'url' },
    {
      name: 'a page that runs scripts',
      change: { file: { name: 'a.html', mediaType: 'text/html', bytes: Buffer.from('x') } },
      field: 'file.mediaType',
    },
    {
      name: 'an empty file',
      change: { file: { name: 'a.txt', mediaType: 'text/plain', bytes: Buffer.alloc(0) } },
      field: 'file.bytes',
    },
    { name: 'a day that is not', change: { capturedOn: '2022-13-01' }, field: 'capturedOn' },
  ];
  it.each(REFUSED)('is refused with $name', async ({ change, field }) => {
    const claim = await aClaimOn(desk, room);
    const outcome = await addEvidence(room.reviewer, seen(claim, { ...link, ...change }));
    expect(outcome).toMatchObject({ ok: false, kind: 'invalid', problems: [{ field }] });
    expect(await actionsOf(room, claim.id)).toEqual(['claim.created']);
  });
});

describe('the check of an attribution', () => {
  it('stands apart from the verdict', async () => {
    const one = attributed(desk.sources.shoigu);
    const { id } = await aClaimOn(desk, room, { attributions: [one] });
    const version = await judge(room, id);
    const check = { attributionId: one.id, check: 'misattributed', note: 'It was his deputy.' };
    saved(await checkAttribution(room.reviewer, seen({ id, version }, check)));
    expect(await stateOf(room, id)).toMatchObject({
      status: 'verified',
      attributions: [{ check: 'misattributed' }],
    });
    expect(await payloadOf(room, id)).toMatchObject({
      before: { check: 'unchecked' },
      source: { name: 'Sergei Shoigu' },
    });
  });
});

describe('assignClaim', () => {
  it('gives it to a person and back; readers see nothing of it', async () => {
    const claim = await aClaimOn(desk, room);
    const given = await assignClaim(room.reviewer, seen(claim, { assigneeId: room.secondReviewer.id }));
    expect(given).toMatchObject({ ok: true, value: { version: 2 }, touched: { articles: [], claims: [] } });
    expect(await payloadOf(room, claim.id)).toEqual({
      before: null,
      after: { id: 'u-oskar', name: 'Oskar Lind' },
    });
    saved(await assignClaim(room.reviewer, seen({ id: claim.id, version: 2 }, { assigneeId: null })));
    const nobody = seen({ id: claim.id, version: 3 }, { assigneeId: 'u-nobody' });
    expect(await assignClaim(room.reviewer, nobody)).toMatchObject({
      ok: false,
      problems: [{ field: 'assigneeId' }],
    });
  });
});

describe('a withdrawn claim', () => {
  it('refuses every change until it is restored', async () => {
    const { id } = await aClaimOn(desk, room);
    saved(await withdrawClaim(room.editor, seen({ id, version: 1 }, { reason: 'Not a claim.' })));
    const at = seen({ id, version: 2 });
    expect(await editClaim(room.editor, { ...at, topics: [] })).toMatchObject({ ok: false, kind: 'invalid' });
    expect(await addEvidence(room.editor, { ...at, ...link })).toMatchObject({ ok: false, kind: 'invalid' });
    expect(saved(await restoreClaim(room.editor, { ...at, key: newKey() }))).toEqual({ version: 3 });
    expect(await restoreClaim(room.editor, seen({ id, version: 3 }))).toMatchObject({
      ok: false,
      kind: 'invalid',
    });
    expect(await actionsOf(room, id)).toEqual(['claim.created', 'claim.withdrawn', 'claim.restored']);
  });
});
