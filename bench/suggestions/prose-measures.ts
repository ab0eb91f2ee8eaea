import { suggest } from '@/domain/suggestions/engine/suggest';
import type { Suggestion } from '@/domain/suggestions/engine/suggestion';
import type { BenchDocument } from './corpora';

export type Share = { right: number; of: number };

/** Figures, dates and resolved names against what the briefs record. */
export function proseMeasures(documents: readonly BenchDocument[]): {
  figures: Share;
  measures: Share;
  dates: Share;
  names: Share;
} {
  const total = {
    figures: { right: 0, of: 0 },
    measures: { right: 0, of: 0 },
    dates: { right: 0, of: 0 },
    names: { right: 0, of: 0 },
  };
  for (const { brief, text, blocks, publishedOn } of documents) {
    if (brief === null) continue;
    const suggestions = suggest({ text, blocks, publishedOn });
    const figures = suggestions.flatMap(({ figure, otherFigures }) =>
      figure === null ? otherFigures : [figure, ...otherFigures],
    );
    for (const wanted of brief.figures) {
      const found = figures.find(
        ({ low, high, bound }) =>
          low === wanted.low &&
          high === wanted.high &&
          (bound === 'about' || bound === 'vague') === wanted.about,
      );
      count(total.figures, found !== undefined);
      if (wanted.measure !== 'counted')
        count(
          total.measures,
          figures.some(
            (figure) =>
              figure.low === wanted.low && figure.high === wanted.high && figure.measure === wanted.measure,
          ),
        );
    }
    for (const { words, day } of brief.dates) {
      count(
        total.dates,
        days(suggestions).some(
          (date) =>
            date.text.toLowerCase().endsWith(words.toLowerCase()) &&
            (date.precision === 'day' ? date.day : null) === day,
        ),
      );
    }
    countNames(total.names, suggestions, brief.attributions);
  }
  return total;
}

const days = (suggestions: readonly Suggestion[]) =>
  suggestions.flatMap(({ dates, saidDate }) => (saidDate === null ? dates : [...dates, saidDate]));

function count(share: Share, right: boolean): void {
  share.of += 1;
  if (right) share.right += 1;
}

type Marked = NonNullable<BenchDocument['brief']>['attributions'][number];

/** Where the brief says who is meant: is it the name that the suggestion under the same cue gives? */
function countNames(share: Share, suggestions: readonly Suggestion[], marked: readonly Marked[]): void {
  for (const { who, source } of marked) {
    const [span] = source;
    if (who === null || span === undefined) continue;
    const found = suggestions.find((suggestion) => {
      const { mention } = suggestion.source;
      return mention !== null && mention.start < span.end && span.start < mention.end;
    });
    if (found !== undefined) count(share, found.source.name === who);
  }
}
