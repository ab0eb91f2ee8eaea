import { describe, expect, it } from 'vitest';
import { ReadingProblem } from '@/domain/imports/problem';
import { fileKindOf } from '@/domain/imports/reading/file/file-kind';
import { quantitiesIn } from '@/domain/wording/quantities';
import { byWord } from './by-word';

/** Words that any object answers to. */
const NAMES = [...Object.getOwnPropertyNames(Object.prototype)];

describe.each(NAMES)('%s', (name) => {
  it('is no word of a table', () => {
    expect(byWord<number>({ one: 1 })[name]).toBeUndefined();
  });

  it('is no unit, sign or ending', () => {
    for (const text of [`${name}0`, `${name} 0`, `5 ${name}`, `5 degrees ${name}`]) {
      for (const { unit } of quantitiesIn(text)) expect(typeof (unit ?? '')).toBe('string');
    }
    const file = {
      name: `text.${name}`,
      mediaType: name,
      bytes: new TextEncoder().encode('Some words.'),
      url: null,
    };
    expect(() => fileKindOf(file)).toThrow(ReadingProblem);
  });
});
