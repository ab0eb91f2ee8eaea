import { expect, it } from 'vitest';
import { blocksOf } from '@/testing/suggestions/read-text';
import { suggest } from '../engine/suggest';

/** Text, and the content of its first attribution. */
const ENDS: [text: string, content: string][] = [
  [
    'Kerr said the toll, which rose twice last year, would not rise.',
    'the toll, which rose twice last year, would not rise',
  ],
  [
    'Kerr said the road, where two men died in May, would be lit.',
    'the road, where two men died in May, would be lit',
  ],
  ['Kerr said the dyke, raised in 1987, would hold.', 'the dyke, raised in 1987, would hold'],
  [
    'Kerr said the mayor, who had promised to resign, would stay.',
    'the mayor, who had promised to resign, would stay',
  ],
  [
    'Kerr said the firm, one of the oldest in town, owed nothing.',
    'the firm, one of the oldest in town, owed nothing',
  ],
  ['Kerr said the dyke (built in 1950) would hold.', 'the dyke (built in 1950) would hold'],
  [
    'Kerr believes the plan, if it goes ahead, will cost 40 jobs.',
    'the plan, if it goes ahead, will cost 40 jobs',
  ],
  ['Kerr said the dyke was safe and left.', 'the dyke was safe'],
  ['Kerr said the dyke was safe, and thanked the crews.', 'the dyke was safe'],
  ['Kerr said the tax would rise and drove home.', 'the tax would rise'],
  ['Kerr told the council the dyke was safe and walked out.', 'the dyke was safe'],
  ['Kerr called the bid a joke and refused to meet the buyers.', 'the bid a joke'],
  ['Kerr vowed to stay and signed the papers.', 'to stay'],
  ['Kerr said the company lost money and closed two plants.', 'the company lost money and closed two plants'],
  ['Kerr said the dyke was old and cost too much.', 'the dyke was old and cost too much'],
  [
    'Kerr said the work would start on Monday and end in May.',
    'the work would start on Monday and end in May',
  ],
  ['Kerr said the road would be closed and left to rot.', 'the road would be closed and left to rot'],
  ['Kerr said the dyke was safe. Children played on it.', 'the dyke was safe'],
  ['“It is safe,” Kerr said. Children played on it.', '“It is safe,”'],
  ['Kerr said on Monday that the dyke would hold until Friday.', 'that the dyke would hold until Friday'],
  ['Kerr announced the closure on Monday.', 'the closure'],
  ['Kerr said the dyke was safe – a claim that engineers reject.', 'the dyke was safe'],
  ['When Kerr said the dyke was safe, the crowd cheered.', 'the dyke was safe'],
  ['Kerr, who said the dyke was safe, has resigned.', 'the dyke was safe'],
];

it.each(ENDS)('%s', (text, content) => {
  const found = suggest({ text, blocks: blocksOf(text) }).find(({ cue }) => cue !== null);
  expect(found?.content.map(({ start, end }) => text.slice(start, end)).join(' | ')).toBe(content);
});
