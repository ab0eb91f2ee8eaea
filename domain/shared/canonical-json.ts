import canonicalize from 'canonicalize';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * RFC 8785 (JSON Canonicalization Scheme) text of a value: the same characters for the same content, so
 * that a hash over them means something. Keys whose value is undefined are left out.
 */
export function canonicalJson(value: Json): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}
