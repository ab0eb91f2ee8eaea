import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary } from '@/domain/anchoring/spans/graphemes';
import type { Span } from '@/domain/anchoring/spans/span';
import { wording, written } from '@/testing/wording';
import { diffWords } from './diff';
import type { DiffRow, Wording } from './row';

const QUIET = 'The ferry left the harbour at dawn with forty people on board.';
const TOLL = 'The ministry said that 5,937 soldiers had been killed since February.';
const MOTHERS = 'Mothers of conscripts asked the president for a meeting in the capital.';
const BRIDGE = 'Engineers closed the northern bridge after cracks were found in two pillars.';

const CASES: { name: string; before: string[]; after: string[]; rows: string[] }[] = [
  { name: 'nothing', before: ['# News', QUIET], after: ['# News', QUIET], rows: ['= News', `= ${QUIET}`] },
  {
    name: 'one word',
    before: [QUIET],
    after: [QUIET.replace('forty', 'fifty')],
    rows: ['~ The ferry left the harbour at dawn with [-forty-]{+fifty+} people on board.'],
  },
  {
    name: 'a figure keeps its commas',
    before: [TOLL],
    after: [TOLL.replace('5,937', '6,137')],
    rows: ['~ The ministry said that [-5,937-]{+6,137+} soldiers had been killed since February.'],
  },
  {
    name: 'punctuation goes with its word',
    before: [QUIET],
    after: [QUIET.replace('dawn with', 'dawn, with')],
    rows: ['~ The ferry left the harbour at [-dawn-]{+dawn,+} with forty people on board.'],
  },
  {
    name: 'words inserted',
    before: [QUIET],
    after: [QUIET.replace('at dawn', 'at dawn on Monday')],
    rows: ['~ The ferry left the harbour at dawn {+on Monday +}with forty people on board.'],
  },
  {
    name: 'words inserted around a word leave it alone',
    before: [QUIET],
    after: [QUIET.replace('The ferry left', 'The last ferry then left')],
    rows: ['~ The {+last +}ferry {+then +}left the harbour at dawn with forty people on board.'],
  },
  {
    name: 'a small island between two changes goes with them',
    before: [TOLL],
    after: [TOLL.replace('said that 5,937 soldiers', 'admitted that 6,137 troops')],
    rows: [
      '~ The ministry [-said that 5,937 soldiers-]{+admitted that 6,137 troops+} had been killed since February.',
    ],
  },
  {
    name: 'case and quotation marks are changes',
    before: ['He called it a "success" in the Capital of the region.'],
    after: ['He called it a “success” in the capital of the region.'],
    rows: ['~ He called it a [-"success"-]{+“success”+} in the [-Capital-]{+capital+} of the region.'],
  },
  {
    name: 'a sentence added',
    before: [`${QUIET} ${TOLL}`],
    after: [`${QUIET} ${BRIDGE} ${TOLL}`],
    rows: [`~ ${QUIET} {+${BRIDGE} +}${TOLL}`],
  },
  {
    name: 'a sentence added at the end',
    before: [QUIET],
    after: [`${QUIET} ${BRIDGE}`],
    rows: [`~ ${QUIET}{+ ${BRIDGE}+}`],
  },
  {
    name: 'a paragraph added and one removed',
    before: [QUIET, MOTHERS, BRIDGE],
    after: [QUIET, BRIDGE, TOLL],
    rows: [`= ${QUIET}`, `- [-${MOTHERS}-]`, `= ${BRIDGE}`, `+ {+${TOLL}+}`],
  },
  {
    name: 'a paragraph in place of another',
    before: [QUIET, MOTHERS, BRIDGE],
    after: [QUIET, TOLL, BRIDGE],
    rows: [`= ${QUIET}`, `- [-${MOTHERS}-]`, `+ {+${TOLL}+}`, `= ${BRIDGE}`],
  },
  {
    name: 'the first paragraph moved down',
    before: [MOTHERS, QUIET, BRIDGE, TOLL],
    after: [QUIET, BRIDGE, TOLL, MOTHERS],
    rows: [`= ${QUIET}`, `= ${BRIDGE}`, `= ${TOLL}`, `> (above) ${MOTHERS}`],
  },
  {
    name: 'the last paragraph moved up and was edited',
    before: [QUIET, BRIDGE, TOLL, MOTHERS],
    after: [MOTHERS.replace('asked', 'begged'), QUIET, BRIDGE, TOLL],
    rows: [
      '> (below) Mothers of conscripts [-asked-]{+begged+} the president for a meeting in the capital.',
      `= ${QUIET}`,
      `= ${BRIDGE}`,
      `= ${TOLL}`,
    ],
  },
  {
    name: 'paragraphs joined',
    before: [QUIET, TOLL, BRIDGE],
    after: [`${QUIET} ${TOLL}`, BRIDGE],
    rows: [`~ ${QUIET}[-¶-]{+ +}${TOLL}`, `= ${BRIDGE}`],
  },
  {
    name: 'a paragraph split',
    before: [BRIDGE, `${QUIET} ${TOLL}`],
    after: [BRIDGE, QUIET, TOLL],
    rows: [`= ${BRIDGE}`, `~ ${QUIET}[- -]{+¶+}${TOLL}`],
  },
  {
    name: 'a paragraph became a quote',
    before: [QUIET, `${TOLL}`],
    after: [QUIET, `> ${TOLL}`],
    rows: [`= ${QUIET}`, `~ ${TOLL}`],
  },
  {
    name: 'one of two copies removed',
    before: [TOLL, QUIET, TOLL],
    after: [QUIET, TOLL],
    rows: [`- [-${TOLL}-]`, `= ${QUIET}`, `= ${TOLL}`],
  },
  {
    name: 'Chinese without spaces',
    before: ['国防部星期三表示，有五千名士兵在冲突中丧生。'],
    after: ['国防部星期四表示，有五千名士兵在冲突中丧生。'],
    rows: ['~ 国防部[-星期三-]{+星期四+}表示，有五千名士兵在冲突中丧生。'],
  },
  {
    name: 'right to left',
    before: ['שלום לכל החיילים אשר חזרו הביתה היום.'],
    after: ['שלום לכל האזרחים אשר חזרו הביתה היום.'],
    rows: ['~ שלום לכל [-החיילים-]{+האזרחים+} אשר חזרו הביתה היום.'],
  },
  {
    name: 'a family stays whole',
    before: ['The family 👩‍👩‍👧 came to the capital on Sunday.'],
    after: ['The family 👩‍👩‍👦 came to the capital on Sunday.'],
    rows: ['~ The family [-👩‍👩‍👧-]{+👩‍👩‍👦+} came to the capital on Sunday.'],
  },
  { name: 'everything', before: [QUIET], after: [BRIDGE], rows: [`- [-${QUIET}-]`, `+ {+${BRIDGE}+}`] },
  { name: 'from nothing', before: [], after: [QUIET], rows: [`+ {+${QUIET}+}`] },
];

describe('diffWords', () => {
  it.each(CASES)('$name', ({ before, after, rows }) => {
    const [old, fresh] = [wording(...before), wording(...after)];
    expect(diffWords(old, fresh).map((row) => written(old, fresh, row))).toEqual(rows);
  });

  it('says what a block became', () => {
    const [row] = diffWords(wording(TOLL), wording(`## ${TOLL}`));
    expect(row).toMatchObject({
      kind: 'changed',
      before: [{ kind: 'paragraph' }],
      after: [{ kind: 'heading' }],
    });
  });
});

const WORDS = (
  'ministry border winter campaign soldier mother railway harvest council village river bridge evening number said had ' +
  'was in of the a on and to with 41 300,000 café naïve “quoted” don’t 國防部 👩‍👩‍👧 שלום — one–two 5,937 U.S.'
).split(' ');
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const anyLine = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((line) => line.normalize('NFC').replace(/\s+/g, ' ').trim())
  .filter((line) => line !== '');
const lines = fc.array(fc.oneof(paragraph, anyLine), { maxLength: 7 });

/** An edit as data: which paragraph, what happens to it, and with what. */
const edit = fc.record({
  at: fc.nat(),
  to: fc.nat(),
  how: fc.constantFrom('drop', 'insert', 'move', 'reword', 'join', 'copy'),
  line: paragraph,
});

function edited(
  list: readonly string[],
  edits: readonly { at: number; to: number; how: string; line: string }[],
) {
  const result = [...list];
  for (const { at, to, how, line } of edits) {
    const index = result.length === 0 ? 0 : at % result.length;
    const target = result.length === 0 ? 0 : to % result.length;
    const [here = ''] = result.slice(index, index + 1);
    if (how === 'insert') result.splice(index, 0, line);
    else if (here === '') continue;
    else if (how === 'drop') result.splice(index, 1);
    else if (how === 'copy') result.splice(target, 0, here);
    else if (how === 'move') result.splice(target, 0, ...result.splice(index, 1));
    else if (how === 'reword') result[index] = here.replace(/[^ ]+(?= |$)/, line);
    else if (index + 1 < result.length) result.splice(index, 2, `${here} ${result[index + 1]}`);
  }
  return result;
}

const versions = fc.oneof(
  fc.tuple(lines, lines),
  fc.tuple(lines, fc.array(edit, { maxLength: 5 })).map(([list, edits]) => [list, edited(list, edits)]),
);

/** The words of each block, put together from the runs of one side. */
function rebuilt({ text }: Wording, rows: readonly DiffRow[], side: 'before' | 'after'): string[] {
  return rows
    .filter((row) => row[side].length > 0)
    .sort((a, b) => (a[side][0]?.start ?? 0) - (b[side][0]?.start ?? 0))
    .map((row) => {
      const spans = row.runs.map((run) => run[side]).filter((span): span is Span => span !== null);
      let at = row[side][0]?.start ?? 0;
      for (const { start, end } of spans) {
        expect(start).toBe(at);
        expect(isGraphemeBoundary(text, start)).toBe(true);
        at = end;
      }
      expect(at).toBe(row[side].at(-1)?.end);
      return spans.map(({ start, end }) => text.slice(start, end)).join('');
    });
}

describe('for all texts', () => {
  it('puts both texts together again', () => {
    fc.assert(
      fc.property(versions, ([first = [], second = []]) => {
        const [old, fresh] = [wording(...first), wording(...second)];
        const rows = diffWords(old, fresh);
        expect(rebuilt(old, rows, 'before').join('\n\n')).toBe(old.text);
        expect(rebuilt(fresh, rows, 'after').join('\n\n')).toBe(fresh.text);
      }),
    );
  });

  it('calls words kept only where both texts have them', () => {
    fc.assert(
      fc.property(versions, ([first = [], second = []]) => {
        const [old, fresh] = [wording(...first), wording(...second)];
        for (const run of diffWords(old, fresh).flatMap(({ runs }) => runs)) {
          if (run.kind !== 'kept') continue;
          const [was, is] = [run.before, run.after];
          expect(fresh.text.slice(is.start, is.end)).toBe(old.text.slice(was.start, was.end));
        }
      }),
    );
  });

  it('finds nothing in the same text', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const rows = diffWords(wording(...list), wording(...list));
        expect(rows.every(({ kind }) => kind === 'unchanged')).toBe(true);
      }),
    );
  });
});
