import type { Tx } from '@/db/client';
import { invalid } from '../outcome';
import { refuse } from '../refused';
import { firstFreeSlug, slugOfOr, slugStem } from '../slug-choice';

type Room = 'article' | 'source' | 'question';

/**
 * The slug for a new thing: the one a person asked for, refused if taken; else one made of its words, with a
 * number if need be. Holds the choice until the transaction ends, so that two at once do not choose the same.
 */
export async function freeSlug(
  tx: Tx,
  room: Room,
  { asked, words }: { asked: string | null; words: string },
): Promise<string> {
  const wanted = asked ?? slugOfOr(words, room);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sourceline.slug.${room}`}, 0))`;
  const taken = new Set(await slugsLike(tx, room, slugStem(wanted)));
  if (asked !== null && taken.has(asked)) {
    refuse(invalid('slug', `The address “${asked}” is taken. Choose another, or leave it empty.`));
  }
  return firstFreeSlug(wanted, taken);
}

async function slugsLike(tx: Tx, room: Room, stem: string): Promise<string[]> {
  const where = { slug: { startsWith: stem } };
  const select = { slug: true };
  const rows =
    room === 'article'
      ? await tx.article.findMany({ where, select })
      : room === 'source'
        ? await tx.source.findMany({ where, select })
        : await tx.question.findMany({ where, select });
  return rows.map(({ slug }) => slug);
}
