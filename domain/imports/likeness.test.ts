import { describe, expect, it } from 'vitest';
import { likeness, SAME_ARTICLE, telltaleGroups } from './likeness';

const WORDS = Array.from({ length: 400 }, (_, at) => `word${(at * 7919) % 1000}`);
const text = WORDS.join(' ');
/** Every so many words another one. */
const changed = (every: number) => WORDS.map((word, at) => (at % every === 0 ? `new${at}` : word)).join(' ');

describe('likeness', () => {
  it('falls as more is changed', () => {
    const measured = [0, 40, 20, 10, 5].map((every) => likeness(text, every === 0 ? text : changed(every)));
    expect(measured[0]).toBe(1);
    expect(measured).toEqual([...measured].sort((a, b) => b - a));
    expect(new Set(measured).size).toBe(measured.length);
  });

  const CASES = [
    {
      name: 'the same in capitals, with other punctuation',
      other: text.toUpperCase().replaceAll(' ', ', '),
      same: true,
    },
    {
      name: 'a story that grew',
      other: `${text} ${Array.from({ length: 900 }, (_, at) => `more${at}`).join(' ')}`,
      same: true,
    },
    { name: 'one word in ten changed', other: changed(10), same: true },
    {
      name: 'a paragraph in common',
      other: [...WORDS.slice(0, 80), ...WORDS.map((word) => `x${word}`)].join(' '),
      same: false,
    },
    { name: 'the same words in another order', other: [...WORDS].reverse().join(' '), same: false },
    { name: 'too short to tell', other: WORDS.slice(0, 20).join(' '), same: false },
    { name: 'nothing', other: '', same: false },
  ];
  it.each(CASES)('$name: same article is $same', ({ other, same }) => {
    expect(likeness(text, other) >= SAME_ARTICLE).toBe(same);
    expect(likeness(other, text)).toBe(likeness(text, other));
  });

  it('compares scripts without spaces letter by letter', () => {
    const chinese =
      '市议会周一关闭了大桥因为工程师在四个桥墩中的两个发现了裂缝卡车立即被遣返到下游四十公里的城镇';
    expect(likeness(chinese, chinese.replace('周一', '周二'))).toBeGreaterThan(0.8);
  });
});

it('looks a text up by long words from all over it', () => {
  const groups = telltaleGroups(text);
  expect(groups).toHaveLength(8);
  expect(groups.every((group) => group.length === 3)).toBe(true);
  expect(telltaleGroups('a b c')).toEqual([]);
});
