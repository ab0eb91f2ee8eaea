import { beforeEach, expect, it } from 'vitest';
import { editNewsroom } from '@/domain/accounts/commands/edit-newsroom';
import { newsroom } from '@/domain/accounts/queries';
import { editClaim } from '@/domain/claims/commands/edit-claim';
import type { Actor } from '@/domain/shared/actor';
import { aClaimOn, desk, useDesk } from '@/testing/claims';
import { newKey, room, saved } from '@/testing/newsroom';
import { claimForDesk } from '../queries/dossier';
import { recordVerdict } from './record-verdict';

/* Design rule 4: where the newsroom asks for two people, nobody approves their own work. */

useDesk();
beforeEach(() => asking(true));

async function asking(twoReviewers: boolean): Promise<void> {
  const { name, contactEmail, version } = await newsroom();
  const input = {
    key: newKey(),
    version,
    name,
    contactEmail: contactEmail ?? '',
    importHosts: '',
    twoReviewers,
  };
  saved(await editNewsroom(room.admin, input));
}

const judge = async (actor: Actor, number: number) => {
  const claim = await claimForDesk(number);
  const on = { claimId: claim?.id, version: claim?.version };
  return recordVerdict(actor, { key: newKey(), ...on, verdict: 'opinion', reason: 'It is a view.' });
};
const refusal = {
  ok: false,
  kind: 'invalid',
  problems: [{ field: 'verdict', message: expect.stringContaining('second reviewer') }],
};

it('refuses the verdict of who made the claim, and takes that of another', async () => {
  const { number } = await aClaimOn(desk, room);
  expect(await judge(room.editor, number)).toMatchObject(refusal);
  expect(await judge(room.reviewer, number)).toMatchObject({ ok: true });
});

it('refuses the verdict of who changed what it says', async () => {
  const { id, number, version } = await aClaimOn(desk, room);
  const change = { key: newKey(), claimId: id, version, statement: 'Russia lost 5,937 soldiers.' };
  saved(await editClaim(room.admin, change));
  expect(await judge(room.admin, number)).toMatchObject(refusal);
  expect(await judge(room.secondReviewer, number)).toMatchObject({ ok: true });
});

it('tells the page who wrote it, and nothing where the newsroom does not ask', async () => {
  const { number } = await aClaimOn(desk, room);
  expect((await claimForDesk(number))?.writers).toEqual([room.editor.id]);
  await asking(false);
  expect((await claimForDesk(number))?.writers).toEqual([]);
  expect(await judge(room.editor, number)).toMatchObject({ ok: true });
});
