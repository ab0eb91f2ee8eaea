import type { Actor } from '@/domain/shared/actor';
import { missing, type Outcome } from '@/domain/shared/outcome';
import { sourceForDesk } from '../queries';
import { editSource } from './edit-source';

type Input = { key: unknown; slug: unknown; version: unknown; alias: unknown };

/** One more spelling of a source: the edit of a person who says that both are the same. All else stays. */
export async function addAlias(actor: Actor, input: Input): Promise<Outcome<{ version: number }>> {
  const source = await sourceForDesk(String(input.slug));
  if (source === null) return missing('There is no such source. Search for it again.');
  const { name, kind, aliases, role, affiliation, description, url, justification, id } = source;
  return editSource(actor, {
    ...{ name, kind, role, affiliation, description, url, justification },
    aliases: [...aliases, input.alias],
    sourceId: id,
    version: input.version,
    key: input.key,
  });
}
