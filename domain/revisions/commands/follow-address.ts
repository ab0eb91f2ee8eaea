import type { Tx } from '@/db/client';
import { perform } from '@/domain/accounts/commands/perform';
import type { EntryDraft } from '@/domain/ledger/entry';
import type { Actor } from '@/domain/shared/actor';
import { missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import type { FollowSettings } from '../follow';
import { followAddressInput, unfollowAddressInput } from '../input';
import type { FollowFacts } from '../ledger-facts';

const follow = { name: 'followAddress', permission: 'article.edit', input: followAddressInput } as const;
const unfollow = {
  name: 'unfollowAddress',
  permission: 'article.edit',
  input: unfollowAddressInput,
} as const;

/** Has an address looked at again and again for a changed text of an article; the first time soon. */
export function followAddress(actor: Actor, input: unknown): Promise<Outcome<{ articleId: string }>> {
  return perform(actor, follow, input, async (tx, { articleId, url, everyMinutes, overrideReason }) => {
    const article = await heldWithFollow(tx, articleId);
    const [before, after] = [article.follow, { url, everyMinutes, overrideReason }];
    if (before !== null && isSame(before, after)) return { value: { articleId }, entries: [] };
    await tx.$executeRaw`
      INSERT INTO follow (article_id, url, every_minutes, override_reason, by_id, next_at)
      VALUES (${articleId}::uuid, ${url}, ${everyMinutes}::int, ${overrideReason}, ${actor.id}, now())
      ON CONFLICT (article_id) DO UPDATE SET url = excluded.url, every_minutes = excluded.every_minutes,
        override_reason = excluded.override_reason, by_id = excluded.by_id, next_at = now(), failures = 0,
        lease_until = NULL, etag = NULL, last_modified = NULL`;
    return { value: { articleId }, entries: [entryOf('article.followed', article, before, after)] };
  });
}

/** Looks at the address no more. What was proposed stays until it is decided. */
export function unfollowAddress(actor: Actor, input: unknown): Promise<Outcome<{ articleId: string }>> {
  return perform(actor, unfollow, input, async (tx, { articleId }) => {
    const article = await heldWithFollow(tx, articleId);
    const before = article.follow;
    if (before === null) return { value: { articleId }, entries: [] };
    await tx.follow.deleteMany({ where: { articleId } });
    return { value: { articleId }, entries: [entryOf('article.unfollowed', article, before, null)] };
  });
}

type Held = { id: string; slug: string; headline: string; follow: FollowSettings | null };

async function heldWithFollow(tx: Tx, articleId: string): Promise<Held> {
  await tx.$queryRaw`SELECT a.id FROM article a WHERE a.id = ${articleId}::uuid FOR NO KEY UPDATE`;
  const found = await tx.article.findUnique({
    where: { id: articleId },
    select: {
      id: true,
      slug: true,
      headline: true,
      follow: { select: { url: true, everyMinutes: true, overrideReason: true } },
    },
  });
  return found ?? refuse(missing('There is no such article. Go back to the list of articles.'));
}

function isSame(one: FollowSettings, other: FollowSettings): boolean {
  return (
    one.url === other.url &&
    one.everyMinutes === other.everyMinutes &&
    one.overrideReason === other.overrideReason
  );
}

function entryOf(
  action: 'article.followed' | 'article.unfollowed',
  { id, slug, headline }: Held,
  before: FollowSettings | null,
  after: FollowSettings | null,
): EntryDraft {
  const payload: FollowFacts = { slug, headline, before, after };
  const reason = after?.overrideReason ?? null;
  return { action, subject: { type: 'article', id }, reason, payload };
}
