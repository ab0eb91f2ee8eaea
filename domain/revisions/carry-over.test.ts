import { describe, expect, it } from 'vitest';
import type { AnchorState } from '@/domain/anchoring/spans/carried';
import { AGAIN, ANSWER, HEAD, LATER, OTHER, RETOLD, REWRITTEN, TOLL, VIDEO } from '@/testing/toll-report';
import { type AnchorCheck, carryOver, type PlaceToCarry, type StoredAnchor } from './carry-over';

const text = (...blocks: string[]) => blocks.join('\n\n');
type Texts = [string, ...string[]];

/** An anchor on a sentence of a text; '' for one that is gone. */
function anchor(
  texts: Texts,
  number: number,
  words: string,
  state: AnchorState,
  check: AnchorCheck,
): StoredAnchor {
  const start = (texts[number - 1] ?? '').indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in revision ${number}`);
  const spans = words === '' ? [] : [{ start, end: start + words.length }];
  return { revision: { id: `r${number}`, number }, state, check, score: 0.5, reason: 'As it was.', spans };
}

type Bases = Partial<Omit<PlaceToCarry, 'occurrenceId'>> & Pick<PlaceToCarry, 'latest'>;

/** Carries one place to the last of the texts: "state check: words". */
function carried(texts: Texts, bases: Bases): string {
  const after = texts.at(-1) ?? '';
  const place = { occurrenceId: 'o', confirmed: null, vouched: null, twin: null, ...bases };
  const byRevision = new Map(texts.map((each, index) => [`r${index + 1}`, each]));
  const [found] = carryOver([place], { byRevision, before: texts.at(-2) ?? '', after });
  const words = found?.spans.map(({ start, end }) => after.slice(start, end)).join(' … ');
  return `${found?.state} ${found?.check}${words === '' ? '' : `: ${words}`}`;
}

const first = text(HEAD, VIDEO, TOLL, ANSWER);

const IN_TWO_WAYS: Texts = [
  first,
  text(HEAD, VIDEO, REWRITTEN, ANSWER),
  text(HEAD, VIDEO, AGAIN, ANSWER, OTHER, LATER, TOLL),
];
const inTwoWays = (t: Texts) => ({
  latest: anchor(t, 2, REWRITTEN, 'reworded', 'open'),
  confirmed: anchor(t, 1, TOLL, 'exact', 'confirmed'),
});

const CASES: { name: string; texts: Texts; bases: (texts: Texts) => Bases; is: string }[] = [
  {
    name: 'both ways agree on unchanged words',
    texts: [first, text(HEAD, VIDEO, TOLL, ANSWER, OTHER), text(HEAD, TOLL, ANSWER, OTHER)],
    bases: (t) => ({
      latest: anchor(t, 2, TOLL, 'exact', 'carried'),
      confirmed: anchor(t, 1, TOLL, 'exact', 'confirmed'),
    }),
    is: `exact carried: ${TOLL}`,
  },
  {
    name: 'words that nobody confirmed yet, unchanged since: open still',
    texts: [first, text(HEAD, VIDEO, RETOLD, ANSWER), text(HEAD, VIDEO, RETOLD, ANSWER, OTHER)],
    bases: (t) => ({
      latest: anchor(t, 2, RETOLD, 'reworded', 'open'),
      confirmed: anchor(t, 1, TOLL, 'exact', 'confirmed'),
    }),
    is: `reworded open: ${RETOLD}`,
  },
  {
    name: 'words that a person confirmed, unchanged since',
    texts: [first, text(HEAD, VIDEO, RETOLD, ANSWER), text(HEAD, VIDEO, RETOLD, ANSWER, OTHER)],
    bases: (t) => {
      const latest = anchor(t, 2, RETOLD, 'reworded', 'confirmed');
      return { latest, confirmed: latest, vouched: latest };
    },
    is: `exact carried: ${RETOLD}`,
  },
  {
    name: 'changed and changed back: no question any more',
    texts: [first, text(HEAD, VIDEO, RETOLD, ANSWER), text(HEAD, VIDEO, TOLL, ANSWER, OTHER)],
    bases: (t) => ({
      latest: anchor(t, 2, RETOLD, 'reworded', 'open'),
      confirmed: anchor(t, 1, TOLL, 'exact', 'confirmed'),
    }),
    is: `exact carried: ${TOLL}`,
  },
  {
    name: 'the two ways disagree: a person decides, and it stands where the latest way leads',
    texts: IN_TWO_WAYS,
    bases: inTwoWays,
    is: `altered open: ${AGAIN}`,
  },
  {
    name: 'unchanged words that may not be the ones meant: a person decides',
    texts: [text(HEAD, TOLL, VIDEO, ANSWER, TOLL, OTHER), text(LATER, TOLL)],
    bases: (t) => {
      const spans = [{ start: t[0].lastIndexOf(TOLL), end: t[0].lastIndexOf(TOLL) + TOLL.length }];
      const latest = { ...anchor(t, 1, TOLL, 'exact', 'confirmed'), spans };
      return { latest, confirmed: latest, vouched: latest };
    },
    is: `exact open: ${TOLL}`,
  },
  {
    name: 'an open place is lost, and the confirmed words stand there again',
    texts: [
      text(HEAD, VIDEO, TOLL, ANSWER),
      text(HEAD, VIDEO, OTHER, ANSWER),
      text(HEAD, VIDEO, TOLL, ANSWER, LATER),
    ],
    bases: (t) => ({
      latest: anchor(t, 2, OTHER, 'reworded', 'open'),
      confirmed: anchor(t, 1, TOLL, 'exact', 'confirmed'),
    }),
    is: `exact carried: ${TOLL}`,
  },
  {
    name: 'gone, and the words are back',
    texts: [first, text(HEAD, VIDEO, ANSWER), text(HEAD, VIDEO, TOLL, ANSWER, OTHER)],
    bases: (t) => ({
      latest: anchor(t, 2, '', 'gone', 'open'),
      vouched: anchor(t, 1, TOLL, 'exact', 'carried'),
    }),
    is: `exact carried: ${TOLL}`,
  },
  {
    name: 'gone by a person’s word, and the words are back',
    texts: [first, text(HEAD, VIDEO, ANSWER), text(HEAD, VIDEO, TOLL, ANSWER, OTHER)],
    bases: (t) => ({
      latest: anchor(t, 2, '', 'gone', 'confirmed'),
      vouched: anchor(t, 1, TOLL, 'exact', 'carried'),
    }),
    is: `exact carried: ${TOLL}`,
  },
  {
    name: 'gone by a person’s word, who saw the words there',
    texts: [first, text(HEAD, TOLL, ANSWER), text(HEAD, TOLL, ANSWER, OTHER)],
    bases: (t) => ({
      latest: anchor(t, 2, '', 'gone', 'confirmed'),
      vouched: anchor(t, 1, TOLL, 'exact', 'confirmed'),
    }),
    is: 'gone confirmed',
  },
  {
    name: 'gone, and only something like it is there: not asked again',
    texts: [first, text(HEAD, VIDEO, ANSWER), text(HEAD, VIDEO, RETOLD, ANSWER)],
    bases: (t) => ({
      latest: anchor(t, 2, '', 'gone', 'confirmed'),
      vouched: anchor(t, 1, TOLL, 'exact', 'confirmed'),
    }),
    is: 'gone confirmed',
  },
  {
    name: 'the very text of an earlier revision: as it stood there, though a new wording was confirmed since',
    texts: [first, text(HEAD, VIDEO, RETOLD, ANSWER), first],
    bases: (t) => {
      const latest = anchor(t, 2, RETOLD, 'reworded', 'confirmed');
      return { latest, confirmed: latest, vouched: latest, twin: anchor(t, 1, TOLL, 'exact', 'confirmed') };
    },
    is: `exact carried: ${TOLL}`,
  },
  {
    name: 'the very text of an earlier revision in which it was in doubt: in doubt again',
    texts: [first, text(HEAD, VIDEO, RETOLD, ANSWER), first, text(HEAD, VIDEO, RETOLD, ANSWER)],
    bases: (t) => ({
      latest: anchor(t, 3, TOLL, 'exact', 'carried'),
      confirmed: anchor(t, 1, TOLL, 'exact', 'confirmed'),
      twin: anchor(t, 2, RETOLD, 'reworded', 'open'),
    }),
    is: `reworded open: ${RETOLD}`,
  },
];

describe('carryOver', () => {
  it.each(CASES)('$name', ({ texts, bases, is }) => expect(carried(texts, bases(texts))).toBe(is));

  it('says in words why a person must decide', () => {
    const byRevision = new Map(IN_TWO_WAYS.map((each, index) => [`r${index + 1}`, each]));
    const place = { occurrenceId: 'o', vouched: null, twin: null, ...inTwoWays(IN_TWO_WAYS) };
    const [, before, after] = IN_TWO_WAYS;
    const [found] = carryOver([place], { byRevision, before: before ?? '', after: after ?? '' });
    expect(found?.reason).toEqual(
      expect.stringMatching(
        /^“more than” was left out.* Carried over from revision 2 it comes here; from revision 1, where a person last confirmed it, it comes to other words\.$/,
      ),
    );
  });

  it('gives an answer for each place, in their order', () => {
    const texts: Texts = [first, text(HEAD, TOLL, ANSWER)];
    const places = [ANSWER, VIDEO, TOLL].map((words, index) => ({
      occurrenceId: `o${index}`,
      latest: anchor(texts, 1, words, 'exact', 'confirmed'),
      confirmed: null,
      vouched: null,
      twin: null,
    }));
    const found = carryOver(places, {
      byRevision: new Map([['r1', first]]),
      before: first,
      after: texts[1] ?? '',
    });
    expect(found.map(({ occurrenceId, state }) => `${occurrenceId} ${state}`)).toEqual([
      'o0 exact',
      'o1 gone',
      'o2 exact',
    ]);
  });
});
