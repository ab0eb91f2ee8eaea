import { describe, expect, it } from 'vitest';
import { parsePaste } from '@/domain/articles/paste';
import type { Part } from '@/domain/imports/part';
import { NO_HEADLINE, readTextOf } from './read-text';

const part = (kind: Part['kind'], words: string, kept = true): Part => ({ kind, words, kept });
const read = (...parts: Part[]) =>
  readTextOf({ id: 'd', from: 'draft', origin: 'html', fetchedFrom: null, warnings: ['Look.'], parts });

describe('readTextOf', () => {
  it('gives the kept parts as they are edited', () => {
    const { text, warnings } = read(
      part('paragraph', 'Menu', false),
      part('headline', 'Rain'),
      part('quote', 'It rains.'),
    );
    expect(text).toBe('# Rain\n\n> It rains.');
    expect(warnings).toEqual(['Look.']);
  });

  it('loses nothing where no part is the headline, and says what will be taken for it', () => {
    const { text, warnings } = read(part('paragraph', 'It rained.'), part('quote', 'It rains.'));
    expect(text).toBe('It rained.\n\n> It rains.');
    expect(warnings).toEqual(['Look.', NO_HEADLINE]);
    expect(parsePaste(text)).toMatchObject({ ok: true, headline: 'It rained.' });
  });

  it('keeps two headlines and says so', () => {
    const { text, warnings } = read(part('headline', 'Rain'), part('headline', 'Snow'));
    expect(text).toBe('# Rain\n\n# Snow');
    expect(warnings[1]).toContain('2 parts are headlines');
  });

  it('is empty only where nothing is kept', () => {
    expect(read(part('paragraph', 'Menu', false))).toMatchObject({
      text: '',
      warnings: [expect.anything(), expect.stringContaining('No part is kept')],
    });
  });
});
