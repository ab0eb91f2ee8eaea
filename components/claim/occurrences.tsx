import { DayTime } from '@/components/ui/time';
import type { OccurrenceView } from '@/domain/publishing/pages';

type Props = { number: number; occurrences: readonly OccurrenceView[]; count: number };

/** Where a claim stands: its words in their sentence, with the way to the article. */
export function Occurrences({ number, occurrences, count }: Props) {
  return (
    <>
      <ul className="grid max-w-3xl gap-6">
        {occurrences.map((occurrence, index) => (
          <li key={`${occurrence.article.slug} ${index + 1}`}>
            <Occurrence number={number} occurrence={occurrence} />
          </li>
        ))}
      </ul>
      {count > occurrences.length ? (
        <p className="mt-4 text-soft">
          The newest {occurrences.length} of {count} places.
        </p>
      ) : null}
    </>
  );
}

function Occurrence({ number, occurrence }: { number: number; occurrence: OccurrenceView }) {
  const { article, before, parts, after } = occurrence;
  return (
    <>
      <blockquote className="border-l-2 border-line pl-4 font-serif text-lg wrap-anywhere">
        {before}
        {partsWithPlaces(parts).map(({ at, text, marked }) =>
          marked ? (
            <mark key={at} className="bg-notice-tint text-ink underline">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
        {after}
      </blockquote>
      <p className="mt-1 pl-4 text-sm text-soft">
        <a href={`/articles/${article.slug}#${number}`}>{article.headline}</a>, {article.outlet},{' '}
        <DayTime day={article.publishedOn} />
      </p>
    </>
  );
}

function partsWithPlaces(parts: OccurrenceView['parts']) {
  let at = 0;
  return parts.map((part) => {
    const placed = { ...part, at };
    at += part.text.length;
    return placed;
  });
}
