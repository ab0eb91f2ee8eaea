import { Worker } from 'node:worker_threads';
import type { FileReading, ReadFile } from './read-file';

/** An honest page of 5 MB is read in less than a second. */
const LONGEST_MS = 5000;
/** Starting compiles the readers: a second, on a busy machine several. */
const START_LONGEST_MS = 60_000;
/** So many at once; more wait. Each may take a processor for LONGEST_MS. */
const MOST_AT_ONCE = 2;
const IDLE_MS = 300_000;
/** A page of 100,000 elements takes some 200 MB. */
const MEGABYTES_MOST = 768;

/**
 * Found from where the app runs, which a bundle does not lie beside. A script in words: a path made of process.cwd() here
 * would have the bundler take the whole folder for part of the app.
 */
const BEGINNING = "import('./domain/imports/reading/thread.mjs')";

const TOO_SLOW = 'It is built so that reading it takes too long. Paste the text of the article instead.';
const TOO_LARGE = 'It needs more memory than any article does. Paste the text of the article instead.';

/**
 * readFile() in a thread of its own: what a page does to its reader holds up nobody else, and a page that is built to be
 * slow is stopped from outside, whatever it has the reader do. Never throws for what is in the file.
 */
export async function readApart(file: ReadFile, milliseconds = LONGEST_MS): Promise<FileReading> {
  await turn();
  try {
    const thread = idle.pop() ?? (await started());
    clearTimeout(thread.rest);
    return await readIn(thread, file, milliseconds);
  } finally {
    working -= 1;
    waiting.shift()?.();
  }
}

type Thread = { worker: Worker; rest?: NodeJS.Timeout };

const idle: Thread[] = [];
const waiting: (() => void)[] = [];
let working = 0;

async function turn(): Promise<void> {
  while (working >= MOST_AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  working += 1;
}

function started(): Promise<Thread> {
  // Of the environment it needs nothing, and the app's secrets are no business of what reads foreign pages.
  const options = {
    eval: true,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_MOST },
  };
  const worker = new Worker(/* turbopackIgnore: true */ BEGINNING, options);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      void worker.terminate();
      reject(new Error('the thread that reads did not start'));
    }, START_LONGEST_MS);
    worker.once('error', reject);
    worker.once('message', () => {
      clearTimeout(late);
      worker.removeAllListeners('error');
      resolve({ worker });
    });
  });
}

function readIn(thread: Thread, file: ReadFile, milliseconds: number): Promise<FileReading> {
  const { worker } = thread;
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('error');
      settle();
    };
    const timer = setTimeout(
      () =>
        end(() => {
          // An error on the way out is no news.
          worker.on('error', () => undefined);
          void worker.terminate();
          resolve({ ok: false, message: TOO_SLOW });
        }),
      milliseconds,
    );
    worker.once('message', (reading: FileReading) =>
      end(() => {
        keep(thread);
        resolve(reading);
      }),
    );
    worker.once('error', (error: Error & { code?: string }) =>
      end(() =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? resolve({ ok: false, message: TOO_LARGE })
          : reject(error),
      ),
    );
    worker.ref();
    worker.postMessage(file);
  });
}

/** For the next file: a thread at hand answers at once. It does not keep the process alive, and goes after a while. */
function keep(thread: Thread): void {
  const { worker } = thread;
  worker.unref();
  const gone = () => {
    const at = idle.indexOf(thread);
    if (at >= 0) idle.splice(at, 1);
  };
  worker.once('error', gone);
  thread.rest = setTimeout(() => {
    gone();
    void worker.terminate();
  }, IDLE_MS).unref();
  idle.push(thread);
}
