import { readFileSync } from 'node:fs';
import { page } from '../http';

/** Bytes as they come over the wire, compressed. */
export type ScriptBytes = { framework: number; ours: number };

/** Only `nomodule` browsers load these: none that the app supports. */
type Manifest = { rootMainFiles: string[]; polyfillFiles: string[] };

/**
 * The JavaScript of a page: every script of the build that its HTML names, in a tag or in the data for hydration, so
 * that what is fetched a moment later counts too. The framework's own are those that Next puts on each page of any
 * app (React, its router, the loader): `rootMainFiles` of the build. All others are ours, with whatever of libraries
 * and of Next's own components (the link) stands in the same files.
 */
export async function scriptBytes(url: string, html: string): Promise<ScriptBytes> {
  const manifest: Manifest = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8'));
  const named = new Set(html.match(/static\/chunks\/[\w./~%-]+?\.js/g));
  const bytes: ScriptBytes = { framework: 0, ours: 0 };
  for (const file of named) {
    if (manifest.polyfillFiles.includes(file)) continue;
    const { body } = await page(`${url}/_next/${file}`, { 'accept-encoding': 'gzip' });
    bytes[manifest.rootMainFiles.includes(file) ? 'framework' : 'ours'] += body.length;
  }
  return bytes;
}
