import { database } from '@/db/client';
import { createSource } from '@/domain/sources/commands/create-source';
import type { StorySource } from '../story/story-format';
import { type Telling, take } from './telling';

export async function loadSources(telling: Telling, sources: readonly StorySource[]): Promise<void> {
  const present = await database().source.findMany({ select: { id: true, slug: true } });
  for (const { id, slug } of present) telling.sources.set(slug, id);
  for (const { public_description, ...source } of sources) {
    if (telling.sources.has(source.slug)) continue;
    const input = { ...source, description: source.description ?? public_description };
    const { id } = await take(`sources/${source.slug}`, telling.editor, createSource, input);
    telling.sources.set(source.slug, id);
  }
}
