import { describe, expect, it } from 'vitest';
import { historySentence, type Shown, TOLD_ACTIONS, type ToldAction } from './history';

const shown: Shown = {
  article: (slug) => slug === 'toll',
  unshown: false,
  sources: new Map([
    ['s1', 'The Ministry'],
    ['ministry', 'The Ministry'],
    ['s2', 'an official'],
  ]),
};

const figure = {
  measure: 'killed',
  subject: 'soldiers',
  bound: 'exactly',
  low: 5937,
  high: 5937,
  amountText: null,
  unit: 'people',
  asOf: null,
  asOfText: null,
};
const OLD = {
  measure: 'killed',
  subject: 'soldiers',
  low: 48,
  high: 48,
  approximate: false,
  unit: 'people',
  asOf: null,
  asOfText: null,
};
const link = (sourceId: string, name: string) => ({
  sourceId,
  source: { slug: 'x', name, kind: 'person', role: null },
});
const place = (slug: string, ...words: string[]) => ({
  occurrenceId: 'o',
  article: { slug, headline: `About ${slug}` },
  revision: { id: 'r', number: 1 },
  fragments: words.map((exact) => ({ start: 0, end: exact.length, exact })),
});
const placed = (state: string, check: string, ...words: string[]) => ({
  ...place('toll', ...words),
  revision: { id: 'r2', number: 2 },
  anchor: { state, check, score: 1, reason: null },
});
const carried = (before: string[], after: object, readersSaw = true) => ({
  places: [{ before: place('toll', ...before), after }],
  shown: readersSaw,
});
const report = { title: 'A report', stance: 'refutes' };
const edit = (before: object, after: object) => ({ before, after });

const TOLD: { action: ToldAction; name?: string; payload: unknown; sentence: string | null }[] = [
  { action: 'claim.created', payload: {}, sentence: 'The claim was recorded.' },
  {
    action: 'claim.edited',
    payload: edit({ statement: 'A.' }, { statement: 'B.' }),
    sentence: 'The statement was changed from “A.” to “B.”.',
  },
  {
    action: 'claim.edited',
    name: 'a figure added',
    payload: edit({ figure: null }, { figure }),
    sentence: 'A figure was recorded: 5,937 soldiers killed.',
  },
  {
    action: 'claim.edited',
    name: 'a figure changed',
    payload: edit({ figure }, { figure: { ...figure, bound: 'up_to', low: null } }),
    sentence: 'The figure was changed from “5,937 soldiers killed” to “up to 5,937 soldiers killed”.',
  },
  {
    action: 'claim.edited',
    name: 'a bound changed',
    payload: edit(
      { figure: { ...figure, bound: 'at_least', low: 48, high: null } },
      { figure: { ...figure, bound: 'more_than', low: 48, high: null } },
    ),
    sentence: 'The figure was changed from “at least 48 soldiers killed” to “more than 48 soldiers killed”.',
  },
  {
    action: 'claim.edited',
    name: 'a figure of before bounds said whether they are reached',
    payload: edit({ figure: { ...OLD, high: null } }, { figure: { ...OLD, approximate: true } }),
    sentence:
      'The figure was changed from “at least or more than 48 soldiers killed” to “about 48 soldiers killed”.',
  },
  {
    action: 'claim.edited',
    name: 'a figure removed',
    payload: edit({ figure }, { figure: null }),
    sentence: 'The figure was removed.',
  },
  {
    action: 'claim.edited',
    name: 'topics and kind',
    payload: edit({ topics: [], kind: 'event' }, { topics: ['a', 'b'], kind: 'figure' }),
    sentence: 'It is now filed as figure. Its topics are now: a, b.',
  },
  {
    action: 'claim.edited',
    name: 'topics removed',
    payload: edit({ topics: ['a'] }, { topics: [] }),
    sentence: 'Its topics were removed.',
  },
  {
    action: 'claim.edited',
    name: 'sources by their present names',
    payload: edit({ attributions: [link('s1', 'Old name')] }, { attributions: [link('s2', 'Ivan Zhukov')] }),
    sentence: 'Source added: an official. Source removed: The Ministry.',
  },
  {
    action: 'claim.edited',
    name: 'a source that is no more',
    payload: edit({ attributions: [] }, { attributions: [link('s9', 'Ivan Zhukov')] }),
    sentence: 'Source added: a source.',
  },
  {
    action: 'claim.edited',
    name: 'how the same sources are tied',
    payload: edit({ attributions: [link('s1', 'x')] }, { attributions: [link('s1', 'x')] }),
    sentence: 'How it is attributed was changed.',
  },
  { action: 'claim.edited', name: 'nothing that is told', payload: edit({}, {}), sentence: null },
  {
    action: 'claim.placed',
    payload: { before: null, after: place('toll', 'so', 'it is') },
    sentence: 'It was found in the article “About toll”: “so … it is”.',
  },
  {
    action: 'claim.placed',
    name: 'in an article that may not be named',
    payload: { before: null, after: place('draft', 'so') },
    sentence: null,
  },
  {
    action: 'claim.span-adjusted',
    payload: { before: place('toll', 'so'), after: place('toll', 'so it') },
    sentence: 'The words marked in the article “About toll” are now: “so it”.',
  },
  {
    action: 'claim.past-span-adjusted',
    payload: { before: place('toll', 'so'), after: place('toll', 'so it') },
    sentence: 'The words marked in revision 1 of the article “About toll” are now: “so it”.',
  },
  {
    action: 'claim.occurrence-removed',
    payload: { before: place('toll', 'so'), after: null },
    sentence: 'It no longer stands in the article “About toll”.',
  },
  {
    action: 'claim.span-adjusted',
    name: 'from nowhere',
    payload: { before: placed('gone', 'open'), after: place('toll', 'so') },
    sentence: 'It was found in the article “About toll”: “so”.',
  },
  {
    action: 'claim.place-kept',
    payload: edit(placed('reworded', 'open', 'so'), placed('reworded', 'confirmed', 'so')),
    sentence: 'It was confirmed that it stands in the article “About toll” on the words “so”.',
  },
  {
    action: 'claim.marked-gone',
    payload: edit(placed('gone', 'open'), placed('gone', 'confirmed')),
    sentence: 'It was confirmed that it no longer stands in the article “About toll”.',
  },
  {
    action: 'claim.words-rechecked',
    payload: { words: ['61 people'] },
    sentence: 'It was found on words that were not judged. A reviewer judges it again.',
  },
  {
    action: 'claim.other-words-kept',
    payload: edit(placed('altered', 'open', 'so'), placed('altered', 'confirmed', 'so')),
    sentence:
      'It was said to be the same claim in other words: “so” in the article “About toll”. A reviewer judges it again.',
  },
  {
    action: 'claim.other-words-kept',
    name: 'undone',
    payload: edit(placed('altered', 'confirmed', 'so'), placed('altered', 'open', 'so')),
    sentence: 'It is open again whether it stands in the article “About toll” on the words “so”.',
  },
  {
    action: 'claim.succeeded',
    payload: {
      ...edit(placed('altered', 'open', 'so'), placed('gone', 'confirmed')),
      by: { id: 'c2', number: 12, statement: 'It is not so.' },
    },
    sentence:
      'It no longer stands in the article “About toll”: claim 12 says what is there now, “It is not so.”.',
  },
  {
    action: 'claim.carried',
    payload: carried(['so'], placed('reworded', 'open', 'so it')),
    sentence: 'Revision 2 of the article “About toll” changed its words from “so” to “so it”.',
  },
  {
    action: 'claim.carried',
    name: 'to another place',
    payload: carried(['so'], placed('moved', 'carried', 'so')),
    sentence: 'Revision 2 of the article “About toll” has its words in another place: “so”.',
  },
  {
    action: 'claim.carried',
    name: 'to a place in doubt',
    payload: carried(['so'], placed('exact', 'open', 'so')),
    sentence: 'Revision 2 of the article “About toll” has its words in a place that is in doubt: “so”.',
  },
  {
    action: 'claim.carried',
    name: 'to nowhere',
    payload: carried(['so'], placed('gone', 'open')),
    sentence: 'Revision 2 of the article “About toll” no longer has the words “so”.',
  },
  {
    action: 'claim.carried',
    name: 'back from nowhere',
    payload: carried([], placed('exact', 'carried', 'so')),
    sentence: 'Revision 2 of the article “About toll” has it again: “so”.',
  },
  {
    action: 'claim.carried',
    name: 'to a text that readers never saw',
    payload: carried(['so'], placed('reworded', 'open', 'so it'), false),
    sentence: null,
  },
  {
    action: 'claim.assigned',
    payload: { before: null, after: { id: 'a', name: 'Ada Brook' } },
    sentence: 'It was assigned to Ada Brook.',
  },
  {
    action: 'claim.assigned',
    name: 'to nobody',
    payload: { before: { id: 'a', name: 'Ada Brook' }, after: null },
    sentence: 'It was assigned to nobody.',
  },
  { action: 'claim.withdrawn', payload: {}, sentence: 'The claim was taken back.' },
  { action: 'claim.restored', payload: {}, sentence: 'The claim was restored.' },
  {
    action: 'claim.undone',
    payload: { undone: { seq: '1', action: 'evidence.added', payload: { before: report, after: null } } },
    sentence: 'A change was undone. Evidence was taken back: “A report”.',
  },
  {
    action: 'claim.undone',
    name: 'of a decision about a place',
    payload: {
      undone: {
        seq: '1',
        action: 'claim.place-kept',
        payload: edit(placed('reworded', 'confirmed', 'so'), placed('reworded', 'open', 'so')),
      },
    },
    sentence:
      'A change was undone. It is open again whether it stands in the article “About toll” on the words “so”.',
  },
  {
    action: 'claim.undone',
    name: 'of a place marked as gone',
    payload: {
      undone: {
        seq: '1',
        action: 'claim.marked-gone',
        payload: edit(placed('gone', 'confirmed'), placed('gone', 'open')),
      },
    },
    sentence: 'A change was undone. It is open again whether it stands in the article “About toll”.',
  },
  {
    action: 'claim.undone',
    name: 'of what is not told',
    payload: {
      undone: { seq: '1', action: 'claim.placed', payload: { before: place('draft'), after: null } },
    },
    sentence: null,
  },
  {
    action: 'evidence.added',
    payload: { before: null, after: report },
    sentence: 'Evidence was added: “A report” (refutes).',
  },
  {
    action: 'evidence.withdrawn',
    payload: { before: report, after: null },
    sentence: 'Evidence was taken back: “A report”.',
  },
  {
    action: 'attribution.checked',
    payload: {
      source: { slug: 'ministry', name: 'Old name' },
      before: { check: 'unchecked' },
      after: { check: 'confirmed' },
    },
    sentence: 'Whether The Ministry said this: confirmed.',
  },
  {
    action: 'claim.source-moved',
    payload: { same: true, sources: ['ministry', 'herald'] },
    sentence: 'The Ministry and a source are the same source in the record now.',
  },
  {
    action: 'claim.source-moved',
    name: 'back again',
    payload: { same: false, sources: ['ministry', 'herald'] },
    sentence: 'The Ministry and a source are two sources in the record now.',
  },
  {
    action: 'review.given',
    payload: { review: 1, verdict: 'disputed' },
    sentence: 'It was marked Disputed.',
  },
  {
    action: 'article.published',
    payload: { slug: 'toll', headline: 'The toll' },
    sentence: 'The article “The toll” was published.',
  },
  {
    action: 'article.published',
    name: 'one that may not be named',
    payload: { slug: 'draft', headline: 'Draft' },
    sentence: null,
  },
  {
    action: 'article.withdrawn',
    payload: { slug: 'toll', headline: 'The toll' },
    sentence: 'The article “The toll” was withdrawn.',
  },
];

describe('historySentence', () => {
  it.each(TOLD)('$action $name', ({ action, payload, sentence }) => {
    expect(historySentence(action, payload, shown)).toBe(sentence);
  });

  it('is tried for every action', () => {
    expect([...new Set(TOLD.map(({ action }) => action))].sort()).toEqual([...TOLD_ACTIONS].sort());
  });

  it('never says a name that is only in the record', () => {
    for (const { action, payload } of TOLD) {
      expect(historySentence(action, payload, { ...shown, article: () => true }) ?? '').not.toMatch(
        /Zhukov|Old name/,
      );
    }
  });
});
