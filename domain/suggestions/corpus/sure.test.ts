import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suggest } from '../engine/suggest';
import { parseBriefs } from './brief';

const FOLDER = new URL('./development/', import.meta.url);
const briefs = readdirSync(FOLDER).flatMap((name) =>
  parseBriefs(readFileSync(new URL(name, FOLDER), 'utf8')),
);
const said = briefs.flatMap((brief) => suggest(brief)).filter(({ form }) => form !== 'own-voice');
const sure = said.filter(({ band }) => band < 3);

/** What can be seen of a statement without the grammar that made it. */
const LOOSE: [story: string, pattern: RegExp][] = [
  ['begins with a small letter or a mark', /^[^\p{Lu}\p{N}£$€¥]/u],
  ['has no full stop', /[^.!?”]$/],
  ['was cut or is in pieces', /…/],
  ['has a pronoun for its subject', /^(He|She|They|We|I|You|That|This is|These are)\b(?! [a-z]+s\b)/],
  ['begins with a participle', /^(Citing|Quoting|Saying|Being|Having|Adding|Asked|Told)\b/],
  ['ends with a word that something must follow', /\b(of|to|for|with|and|or|but|the|a|an|which|who)\.$/],
  ['has two stops', /[.,;] ?\.$/],
  ['is too short', /^\S+\.$/],
];

describe('sure statements of the development briefs', () => {
  it.each(LOOSE)('none %s', (_, pattern) => {
    expect(sure.map(({ statement }) => statement).filter((words) => pattern.test(words))).toEqual([]);
  });

  it('are many: a check that passes nothing would keep them clean too', () => {
    expect(sure.length).toBeGreaterThan(0.5 * said.length);
  });

  it('are all that a person may accept as they stand, save some of the last band', () => {
    expect(sure.every(({ isSentence }) => isSentence)).toBe(true);
    expect(said.filter(({ isSentence }) => !isSentence).every(({ band }) => band === 3)).toBe(true);
  });
});
