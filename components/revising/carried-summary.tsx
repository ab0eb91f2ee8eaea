import { STATE_WORDS } from '@/components/triage/triage-words';
import type { CarriedPreview } from './carried-preview';
import { carriedInWords } from './carried-words';

type Props = {
  preview: CarriedPreview;
  /** Where several stand on a page, each has one of its own. */
  id?: string;
  level?: 'h2' | 'h4';
};

/** What a new text would do to the claims: in numbers, and those that a person will be asked about. */
export function CarriedSummary({ preview: { counts, touched }, id = 'claims', level: Title = 'h2' }: Props) {
  return (
    <section aria-labelledby={`${id}-title`} className="grid gap-2">
      <Title id={`${id}-title`} className="font-serif text-xl">
        What it does to the claims
      </Title>
      <p role="status">{carriedInWords(counts) ?? 'No claims stand in this article.'}</p>
      {touched.length > 0 ? (
        <>
          <p className="text-sm text-soft">After saving you decide about:</p>
          <ul className="divide-y divide-line border-y border-line">
            {touched.map(({ claim, carried }) => (
              <li key={claim.occurrenceId} className="grid gap-0.5 py-2 text-sm">
                <span>
                  <span className="font-medium">{STATE_WORDS[carried.state]}</span>{' '}
                  <span className="text-soft">claim {claim.number}</span>
                </span>
                <span className="font-serif">{claim.statement}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
