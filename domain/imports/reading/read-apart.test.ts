import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfOf } from '@/testing/imports/pdf';
import { readApart } from './read-apart';
import { readFile } from './read-file';

const file = (name: string, text: string) => ({
  name,
  mediaType: '',
  bytes: new TextEncoder().encode(text),
  url: null,
});
const PAGE = file('a.html', '<h1>The pier</h1><p>The pier at Kolm is closed until May.</p>');
/** Each attribute is compared with all before it: hours for the reader, two megabytes for the sender. */
const SLOW = file('b.html', `<p ${Array.from({ length: 500_000 }, (_, n) => `a${n}`).join(' ')}>`);
const SHORT_MS = 1500;
/** For pages that are to be read: on a machine with much to do, a thread waits for its turn. */
const PATIENT_MS = 200_000;

let server: ReturnType<typeof createServer>;
let address: string;
beforeAll(async () => {
  server = createServer((_request, response) => response.end('here'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  // The first thread has to start; what is measured below is reading.
  await readApart(PAGE, PATIENT_MS);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('reading in a thread of its own', () => {
  it('gives what reading here gives', async () => {
    expect(await readApart(PAGE, PATIENT_MS)).toEqual(await readFile(PAGE));
    expect(await readApart(file('a.html', ''), PATIENT_MS)).toEqual(await readFile(file('a.html', '')));
    expect(await readApart(file('c.md', '# A\n\nB.'), PATIENT_MS)).toMatchObject({
      ok: true,
      kind: 'markdown',
    });
  });

  it('reads documents there', async () => {
    const pdf = {
      name: 'a.pdf',
      mediaType: '',
      url: null,
      bytes: pdfOf([{ text: [{ x: 60, y: 60, words: 'A' }] }]),
    };
    expect(await readApart(pdf, PATIENT_MS)).toEqual(await readFile(pdf));
    expect(await readApart(file('a.pdf', '%PDF-1.4 …'), PATIENT_MS)).toMatchObject({ ok: false });
    expect(await readApart(file('a.rtf', '{\\rtf1 A\\par b}'), PATIENT_MS)).toMatchObject({
      ok: true,
      kind: 'rtf',
    });
  });

  it('stops a page that is built to be slow, while other requests are answered', async () => {
    const reading = readApart(SLOW, SHORT_MS);
    let over = false;
    const ended = reading.then(() => {
      over = true;
    });
    let answered = 0;
    while (!over) {
      expect(await (await fetch(address)).text()).toBe('here');
      answered += 1;
    }
    await ended;
    expect(await reading).toEqual({ ok: false, message: expect.stringContaining('takes too long') });
    // A reader on this thread would have let one through at most; how many there are is up to the machine.
    expect(answered).toBeGreaterThan(1);
  });

  it('reads the next page as if nothing had been, and several at once', async () => {
    await readApart(SLOW, SHORT_MS);
    const all = await Promise.all(Array.from({ length: 5 }, () => readApart(PAGE, PATIENT_MS)));
    for (const each of all) expect(each).toMatchObject({ ok: true });
  });
});
