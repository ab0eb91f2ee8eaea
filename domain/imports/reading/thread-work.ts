import { parentPort } from 'node:worker_threads';
import { type ReadFile, readFile } from './read-file';

/** What the thread does: one file after the other, each answered by what readFile() says of it. */
parentPort?.on('message', async (file: ReadFile) => parentPort?.postMessage(await readFile(file)));
parentPort?.postMessage('ready');
