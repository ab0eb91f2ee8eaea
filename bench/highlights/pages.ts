import { build } from 'esbuild';
import type { MarkedClaim } from '@/domain/publishing/pages';
import type { LongText } from './document';
import { articleMarkup } from './markup';
import type { PeerPlace } from './peers/place';

export const PEERS = {
  'css-highlights': 'CSS Custom Highlight API',
  recogito: '@recogito/text-annotator',
  'mark-js': 'mark.js',
} as const;
export type PeerName = keyof typeof PEERS;

/** Notes when everything that stands before it has been painted, in ms since the navigation began. */
const NOTE_PAINTED =
  '<script>requestAnimationFrame(()=>setTimeout(()=>{window.painted=performance.now()}))</script>';

/** A page as a browser gets it; `styles` is the address of the sheet that all of them share. */
export function pageOf(body: string, { more = '', end = NOTE_PAINTED } = {}): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title><link rel="stylesheet" href="/styles.css"><style>${more}</style><body><main class="mx-auto max-w-6xl px-4 py-8">${body}</main>${end}</body></html>`;
}

/** The page without marks, and a peer's script that puts them there. */
export async function peerPage(
  text: LongText,
  claims: readonly MarkedClaim[],
  peer: PeerName,
): Promise<string> {
  const body = articleMarkup(text, claims, { marks: false, around: 'text alone' });
  const places = JSON.stringify(peerPlaces(text, claims)).replaceAll('<', '\\u003c');
  const script = (await scriptOf(peer)).replaceAll('</script', '<\\/script');
  return pageOf(body, { end: `<script>window.places=${places}</script><script>${script}</script>` });
}

/** Offsets in the document, where nothing stands between two blocks. */
function peerPlaces({ text, blocks }: LongText, claims: readonly MarkedClaim[]): PeerPlace[] {
  const separators = (at: number) => Math.max(0, blocks.filter(({ start }) => start <= at).length - 1) * 2;
  return claims.flatMap(({ status, places }) =>
    places.flatMap(({ fragments }) =>
      fragments.map(({ start, end }) => ({
        start: start - separators(start),
        end: end - separators(end - 1),
        quote: text.slice(start, end).replaceAll('\n', ''),
        status,
      })),
    ),
  );
}

async function scriptOf(peer: PeerName): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`bench/highlights/peers/${peer}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    loader: { '.css': 'empty' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
