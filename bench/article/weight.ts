import type { BenchApp } from '../app';
import { page } from '../http';
import { kilobytes, table, target } from '../report';
import { type Reading, readingOf } from './reading';
import { type ScriptBytes, scriptBytes } from './scripts';

const SCRIPTS_OF_OURS = 60_000;

export type Weight = { path: string; plain: number; gzip: number; reading: Reading; scripts: ScriptBytes };

/** What a page weighs on its way to a browser, in bytes. */
export async function weigh(app: BenchApp, ownerUrl: string, slug: string): Promise<Weight> {
  const path = `/articles/${slug}`;
  const { body } = await page(`${app.url}${path}`);
  const { body: compressed } = await page(`${app.url}${path}`, { 'accept-encoding': 'gzip' });
  const html = body.toString();
  return {
    path,
    plain: body.length,
    gzip: compressed.length,
    reading: await readingOf(html, ownerUrl, slug),
    scripts: await scriptBytes(app.url, html),
  };
}

export function tellWeights(weights: Weight[]): void {
  table(
    [
      'bytes',
      'HTML',
      'without its inline scripts',
      'HTML, gzip',
      'JavaScript of the framework, gzip',
      'ours, gzip',
    ],
    weights.map(({ path, plain, reading, gzip, scripts }) => [
      path,
      ...[plain, reading.bytes, gzip, scripts.framework, scripts.ours].map(kilobytes),
    ]),
  );
  const most = Math.max(...weights.map(({ scripts }) => scripts.ours));
  target('less than 60 kB of JavaScript beyond the framework’s own', most < SCRIPTS_OF_OURS);
  for (const { path, reading } of weights) {
    const { found, statements } = reading;
    target(
      `${path} needs no script to be read (${found} of ${statements} statements in it)`,
      found === statements,
    );
  }
}
