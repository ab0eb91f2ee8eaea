import { Prisma } from '@/db/generated/client';

/** The fields of a FigureView, out of a row of `figure` under this alias. */
export function figureJson(alias: 'f' | 'g'): Prisma.Sql {
  const of = (column: string) => Prisma.raw(`${alias}.${column}`);
  return Prisma.sql`json_build_object('measure', ${of('measure')}, 'subject', ${of('subject')},
    'bound', ${of('bound')}, 'low', ${of('low')}, 'high', ${of('high')}, 'amountText', ${of('amount_text')},
    'boundUnsure', ${of('bound_unsure')}, 'unit', ${of('unit')}, 'asOf', ${of('as_of')}, 'asOfText', ${of('as_of_text')})`;
}

/** The figure of the claim `c` as JSON, or null. */
export const figureOfClaim = Prisma.sql`(SELECT ${figureJson('f')} FROM figure f WHERE f.claim_id = c.id)`;
