import type { FormFile } from '@/app/_server/form-input';

/** A file of a form as commands take it, or null for none. Anything else is left to the command's schema. */
export async function fileOf(sent: unknown): Promise<FormFile | null> {
  if (!(sent instanceof File)) return null;
  return { name: sent.name, mediaType: sent.type, bytes: new Uint8Array(await sent.arrayBuffer()) };
}
