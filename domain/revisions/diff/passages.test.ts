import { describe, expect, it } from 'vitest';
import { wording } from '@/testing/wording';
import { diffWords } from './diff';
import { beginningOf, endOf, endsOf } from './excerpt';
import { changedPassages, type Passage } from './passages';

const LONG = 'Rain fell on the harbour and on the hills behind it. '.repeat(12).trim();
const MOVED =
  'The mayor said that the bridge would open in May, if the river, which was high this spring, let the builders work.';
const STAY = [
  LONG.replaceAll('Rain', 'Snow'),
  'Two fishermen saw a light in the north.',
  'Nobody else saw it, they say.',
];
const PLAIN = ['One stays as it is.', 'Two stays as it is.', 'Three stays as it is.'];

function passagesOf(old: string[], fresh: string[]) {
  const [before, after] = [wording(...old), wording(...fresh)];
  return changedPassages(before, after, diffWords(before, after));
}

/** “[-went-]”, “[+came+]”. */
function shown({ words }: Passage): string {
  const signs = { kept: ['', ''], removed: ['[-', '-]'], added: ['[+', '+]'] } as const;
  return words.map(({ kind, words: text }) => signs[kind].join(text)).join('');
}

describe('changedPassages', () => {
  it('leaves out what did not change, and counts it', () => {
    const { passages, left, after } = passagesOf(
      ['Head', ...PLAIN, 'The toll was twelve people.', ...PLAIN.slice(0, 2)],
      ['Head', ...PLAIN, 'The toll came to fourteen people.', ...PLAIN.slice(0, 2)],
    );
    expect(passages.map(shown)).toEqual(['The toll [-was twelve-][+came to fourteen+] people.']);
    expect({ skipped: passages[0]?.skipped, left, after }).toEqual({ skipped: 4, left: 0, after: 2 });
  });

  it('cuts long unchanged words before, between and behind changes', () => {
    const { passages } = passagesOf(
      [`${LONG} Twelve died. ${LONG} Forty were hurt. ${LONG}`],
      [`${LONG} Fourteen died. ${LONG} Fifty were hurt. ${LONG}`],
    );
    const [only] = passages.map(shown);
    expect(only).toMatch(
      /^… .{60,110}\[-Twelve-\]\[\+Fourteen\+\].{60,110} … .{60,110}\[-Forty-\]\[\+Fifty\+\].{60,120}…$/,
    );
  });

  it('shows a paragraph that came or went, and how one that moved begins', () => {
    const { passages } = passagesOf(['Head', MOVED, ...STAY], ['Head', ...STAY, 'It is new.', MOVED]);
    const byKind = Object.fromEntries(passages.map((passage) => [passage.kind, shown(passage)]));
    expect(byKind.added).toBe('[+It is new.+]');
    expect(byKind.moved ?? '').toMatch(/^The mayor.{60,100}…$/);
  });

  it('stops after a dozen and says how many are left', () => {
    const lines = Array.from(
      { length: 20 },
      (_, index) => `Line ${index} says that it rained in the town of ${index}.`,
    );
    const { passages, left } = passagesOf(
      lines,
      lines.map((line) => line.replace('rained', 'snowed')),
    );
    expect([passages.length, left]).toEqual([12, 8]);
  });

  it('is empty where nothing changed', () => {
    expect(passagesOf(PLAIN, PLAIN)).toEqual({ passages: [], left: 0, after: 3 });
  });
});

describe('an excerpt', () => {
  it.each([
    ['short words stay', beginningOf('a b c', 10), 'a b c'],
    ['the beginning ends with a word', beginningOf('one two three four', 9), 'one two…'],
    ['the end begins with one', endOf('one two three four', 9), '… four'],
    ['both ends', endsOf(`one two three ${'x '.repeat(60)}three four`, 9), 'one two … four'],
    ['no spaces: cut where it is', beginningOf('汉'.repeat(100), 50), `${'汉'.repeat(50)}…`],
    ['never within a character', endOf('👩‍👩‍👧'.repeat(10), 12), `…${'👩‍👩‍👧'}`],
  ])('%s', (_name, is, expected) => expect(is).toBe(expected));
});
