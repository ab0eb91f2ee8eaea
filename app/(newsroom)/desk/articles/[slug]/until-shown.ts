import 'server-only';
import { setTimeout as pause } from 'node:timers/promises';
import type { DeskArticleView } from '@/domain/articles/desk';
import { isRead } from '@/domain/suggestions/engine/read-once';

/** A text of this many units is read before anybody notices. */
const READ_AT_ONCE = 60_000;
const SHOWN_MS = 50;

/**
 * Reading a long text for the first time keeps this process busy for a moment: lets the rest of the page, which says
 * so, go out first.
 */
export async function untilShown({ revision, publishedOn, language }: DeskArticleView): Promise<void> {
  if (revision.text.length > READ_AT_ONCE && !isRead({ id: revision.id, publishedOn, language }))
    await pause(SHOWN_MS);
}
