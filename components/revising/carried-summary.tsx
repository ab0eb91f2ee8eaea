import { STATE_WORDS } from '@/components/triage/triage-words';
import type { CarriedPreview } from '@/domain/revisions/revision';
import { carriedInWords } from './carried-words';

type Props = {
  preview: CarriedPreview;
  /** Where several stand on a page, each has one of its own. */
  id?: string;
  level?: 'h2' | 'h4';
};

/** What a new text would do to the claims: in numbers, and those that a person will be asked about. */
export function CarriedSummary({ preview: { carried, open }, id = 'claims', level: Title = 'h2' }: Props) {
  return (
    <section aria-labelledby={`${id}-title`} className="grid gap-2">
      <Title id={`${id}-title`} className="font-serif text-xl">
        What it does to the claims
      </Title>
      <p role="status">{carriedInWords(carried) ?? 'No claims stand in this article.'}</p>
      {open.length > 0 ? (
        <>
          <p className="text-sm text-soft">
            After saving you decide about {open.length === 1 ? 'this place' : `these ${open.length} places`}:
          </p>
          <ul className="divide-y divide-line border-y border-line">
            {open.map(({ occurrenceId, claim, state }) => (
              <li key={occurrenceId} className="grid gap-0.5 py-2 text-sm">
                <span>
                  <span className="font-medium">{STATE_WORDS[state]}</span>{' '}
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
