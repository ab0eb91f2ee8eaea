/** A new key for a write (domain/shared/write.ts): made for each thing a person sets out to do. */
export function newWriteKey(): string {
  // Not randomUUID: browsers offer it on secure origins only, and a newsroom may serve its own network over http.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
