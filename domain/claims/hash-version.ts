/** Over what a content hash is made: standing/content-hash.ts. A hash that was stored keeps its version. */
export const HASH_VERSIONS = [1, 2] as const;
export type HashVersion = (typeof HASH_VERSIONS)[number];
