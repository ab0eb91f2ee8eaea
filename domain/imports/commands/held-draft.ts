import type { Tx } from '@/db/client';
import type { TextOrigin } from '@/domain/articles/origin';
import { conflict, missing } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';

export type HeldDraft = { origin: TextOrigin; fetchedFrom: string | null };

/** Takes hold of an import until the transaction ends, if it still is as the person saw it. */
export async function holdDraft(tx: Tx, draftId: string, seen: number): Promise<HeldDraft> {
  const [draft] = await tx.$queryRaw<(HeldDraft & { version: number })[]>`
    SELECT origin::text AS origin, fetched_from AS "fetchedFrom", version FROM import_draft
    WHERE id = ${draftId}::uuid FOR UPDATE`;
  if (draft === undefined) {
    refuse(
      missing(
        'This import is gone: it was saved or dropped. Look in the list of articles, or bring it in again.',
      ),
    );
  }
  if (draft.version !== seen) {
    refuse(
      conflict(
        'This import was changed in another window or by a colleague, so nothing was saved. Reload to see it.',
      ),
    );
  }
  return draft;
}
