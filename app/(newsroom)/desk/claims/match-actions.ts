'use server';

import { z } from 'zod';
import { requireActor } from '@/app/_server/session';
import { BOUNDS } from '@/domain/claims/figure';
import { relateUnderQuestion as relate } from '@/domain/questions/commands/relate-under-question';
import { findMatches as matchesFor } from '@/domain/suggestions/queries/find-matches';
import type { Bound } from '@/domain/wording/quantities';
import { send } from '../send';

const amount = z.number().finite().nullable().catch(null);
const words = z.string().max(200).catch('');

/** What of a form half filled in can be looked for. What is not so is left out, not refused. */
const wanted = z.object({
  statement: z
    .string()
    .transform((text) => text.replaceAll('\0', '').slice(0, 600))
    .catch(''),
  figure: z
    .object({
      measure: words,
      subject: words,
      bound: z.enum(Object.keys(BOUNDS) as [Bound, ...Bound[]]).catch('exactly'),
      low: amount,
      high: amount,
      amountText: z.string().max(200).nullable().catch(null),
      unit: words,
      asOf: z.iso.date().nullable().catch(null),
      asOfText: z.string().max(200).nullable().catch(null),
    })
    .nullable()
    .catch(null),
  sourceIds: z.array(z.uuid()).max(50).catch([]),
  articleId: z.uuid().nullable().catch(null),
  exceptId: z.uuid().nullable().catch(null),
});

/** Claims like one that is being written. */
export async function findMatches(input: z.input<typeof wanted>) {
  await requireActor('desk.read');
  const read = wanted.safeParse(input);
  return read.success ? matchesFor(read.data) : [];
}

export async function relateUnderQuestion(input: Record<string, unknown>) {
  return send(relate, input);
}
