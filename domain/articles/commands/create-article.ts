import { perform } from '@/domain/accounts/commands/perform';
import type { Actor } from '@/domain/shared/actor';
import { freeSlug } from '@/domain/shared/commands/free-slug';
import { dateOf } from '@/domain/shared/day';
import { sha256Hex } from '@/domain/shared/hash';
import { invalid, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { CANONICALISER } from '../canonical';
import { createArticleInput } from '../input';
import { articleEntry } from '../ledger-facts';
import { parsePaste } from '../paste';

const command = { name: 'createArticle', permission: 'article.edit', input: createArticleInput } as const;

/** A new draft out of pasted text, with its first revision. Without `slug` one is made of the headline. */
export function createArticle(
  actor: Actor,
  input: unknown,
): Promise<Outcome<{ id: string; slug: string; version: number }>> {
  return perform(actor, command, input, async (tx, { key: _key, text: pasted, slug: asked, ...facts }) => {
    const parsed = parsePaste(pasted);
    if (!parsed.ok) refuse(invalid('text', parsed.message));
    const { headline, text, blocks } = parsed;
    const slug = await freeSlug(tx, 'article', { asked, words: headline });
    const data = { ...facts, publishedOn: dateOf(facts.publishedOn), slug, headline };
    const { id, version } = await tx.article.create({ data, select: { id: true, version: true } });
    const sha256 = sha256Hex(text);
    const revision = await tx.revision.create({
      data: {
        articleId: id,
        number: 1,
        text,
        units: text.length,
        sha256,
        blocks,
        canonicaliser: CANONICALISER,
        createdById: actor.id,
      },
      select: { id: true, number: true },
    });
    await tx.article.updateMany({ where: { id }, data: { currentRevisionId: revision.id } });
    const payload = { slug, headline, ...facts, revision: { ...revision, sha256 } };
    return {
      value: { id, slug, version },
      touched: { articles: [slug] },
      entries: [articleEntry('article.created', id, payload)],
    };
  });
}
