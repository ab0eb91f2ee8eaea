import { expect, it } from 'vitest';
import { type Changed, type EntrySince, sinceVerdict } from './since-verdict';

const edited = (before: object, after: object): EntrySince => ({
  action: 'claim.edited',
  payload: { before, after },
});
const said = (...names: string[]) => ({ attributions: names.map((sourceId) => ({ sourceId })) });
const nameOf = (id: string) => (id === 'ruiz' ? 'Ana Ruiz' : 'A source');
const report = { id: 'e1', title: 'A report' };

const CASES: {
  name: string;
  entries: EntrySince[];
  words?: { judged: string[]; notJudged: string[] };
  changed: Changed[];
}[] = [
  { name: 'nothing', entries: [], changed: [] },
  {
    name: 'a statement that was edited twice is told once, from what was judged',
    entries: [
      edited({ statement: 'At least 48 died.' }, { statement: 'At least 50 died.' }),
      edited({ statement: 'At least 50 died.' }, { statement: 'At least 61 died.' }),
    ],
    changed: [{ label: 'Statement', before: 'At least 48 died.', after: 'At least 61 died.' }],
  },
  {
    name: 'what was changed back is not told',
    entries: [
      edited({ statement: 'One.' }, { statement: 'Two.' }),
      edited({ statement: 'Two.' }, { statement: 'One.' }),
    ],
    changed: [],
  },
  {
    name: 'topics make no verdict stale',
    entries: [edited({ topics: [] }, { topics: ['flood'] })],
    changed: [],
  },
  {
    name: 'a source that came',
    entries: [edited(said('ruiz'), said('ruiz', 'rowe'))],
    changed: [{ label: 'Who said it', before: 'Ana Ruiz', after: 'Ana Ruiz, A source' }],
  },
  {
    name: 'evidence that came and evidence that went',
    entries: [
      { action: 'evidence.added', payload: { before: null, after: report } },
      { action: 'evidence.withdrawn', payload: { before: { id: 'e2', title: 'A letter' }, after: null } },
    ],
    changed: [
      { label: 'Evidence', before: '', after: 'A report' },
      { label: 'Evidence', before: 'A letter', after: '' },
    ],
  },
  {
    name: 'evidence that came and went again',
    entries: [
      { action: 'evidence.added', payload: { before: null, after: report } },
      {
        action: 'claim.undone',
        payload: { undone: { seq: '1', action: 'evidence.added', payload: { before: report, after: null } } },
      },
    ],
    changed: [],
  },
  {
    name: 'words that nobody judged',
    entries: [{ action: 'claim.carried', payload: { places: [] } }],
    words: { judged: ['At least 48 died'], notJudged: ['At least 61 died'] },
    changed: [{ label: 'Words in the text', before: 'At least 48 died', after: 'At least 61 died' }],
  },
];

it.each(CASES)('$name', ({ entries, words, changed }) => {
  expect(sinceVerdict(entries, words ?? { judged: [], notJudged: [] }, nameOf)).toEqual(changed);
});
