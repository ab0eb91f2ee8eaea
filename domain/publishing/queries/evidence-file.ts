import { database } from '@/db/client';

export type KeptFile = { name: string; mediaType: string; bytes: Uint8Array };

/**
 * A kept copy of evidence, or null. Readers get those of evidence that stands (not withdrawn) on a claim that they are
 * shown; people of the newsroom (`desk`) get each.
 */
export async function evidenceFile(id: string, { desk }: { desk: boolean }): Promise<KeptFile | null> {
  const [file] = await database().$queryRaw<KeptFile[]>`
    SELECT d.name, d.media_type AS "mediaType", d.bytes FROM evidence_file d
    WHERE d.id = ${id}::uuid AND EXISTS (
      SELECT 1 FROM evidence e WHERE e.file_id = d.id AND (${desk} OR (e.withdrawn_at IS NULL
        AND EXISTS (SELECT 1 FROM shown_occurrence o WHERE o.claim_id = e.claim_id))))`;
  return file ?? null;
}
