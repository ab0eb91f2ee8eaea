import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { ReadingProblem } from '../../../problem';

const require = createRequire(import.meta.url);

/** A canvas is native code for drawing pages. None is drawn here, and a thread that is stopped must not be in it. */
const CANVAS = '@napi-rs/canvas';
/** What the library makes one of while it loads, for drawing. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
let loaded: Library | null = null;

/**
 * A PDF, opened by pdf.js (docs/decisions/027). No script in it is run, nothing is fetched, no picture is unpacked; maps of
 * letters come from the package's own folder.
 *
 * @throws ReadingProblem for files that are damaged or protected by a password
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  loaded ??= load();
  const { getDocument } = loaded;
  const folder = dirname(require.resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    // The library takes the bytes over; whoever gave them keeps theirs.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    maxImageSize: 1,
    cMapUrl: `${folder}/cmaps/`,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    stopAtErrors: false,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    if (error instanceof Error && error.name === 'PasswordException') throw new ReadingProblem(PASSWORD);
    throw damagedPdf();
  }
}

const PASSWORD = 'The PDF is protected by a password. Remove the protection and send it again.';

export function damagedPdf(): ReadingProblem {
  return new ReadingProblem('The PDF is damaged and cannot be read. Save it again and send it once more.');
}

/**
 * Both halves of the library, in this thread. By `require`, which takes modules of this kind since Node 20.19: what compiles our
 * own TypeScript here looks at all that is imported, and takes seconds for these two files.
 */
function load(): Library {
  forgoCanvas();
  const missing = DRAWING.filter((name) => !(name in globalThis));
  for (const name of missing) Object.assign(globalThis, { [name]: class {} });
  const library: Library = require('pdfjs-dist/legacy/build/pdf.mjs');
  require('pdfjs-dist/legacy/build/pdf.worker.mjs');
  for (const name of missing) Reflect.deleteProperty(globalThis, name);
  return library;
}

/** The library asks for the canvas while it loads: it gets an empty one (Node's `require.cache`). */
function forgoCanvas(): void {
  const cache = require.cache;
  try {
    const path = require.resolve(CANVAS);
    cache[path] ??= { id: path, filename: path, loaded: true, exports: {}, children: [], paths: [] } as never;
  } catch {
    // It is not installed, which is as well.
  }
}
