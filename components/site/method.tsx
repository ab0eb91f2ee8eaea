import { StatusBadge } from '@/components/ui/status-badge';
import { CLAIM_STATUSES, type ClaimStatus, STATUS_MEANINGS } from '@/domain/claims/claim';
import { PageTitle, Section } from './page-title';

/** How claims are recorded and judged, in the words that the pages use. */
export function Method({ newsroom, contact }: { newsroom: string; contact: string | null }) {
  return (
    <div className="max-w-3xl">
      <PageTitle over={newsroom}>How claims are checked</PageTitle>
      <p className="mt-4 font-serif text-lg">
        Every claim of an article is marked in its place. Each one is put in plain words, tied to whoever said
        it and to those who passed it on, and judged by a person on evidence that you can look up.
      </p>
      <Section id="marks" title="What the marks mean">
        <Statuses />
      </Section>
      <Section id="two-questions" title="Two questions, kept apart">
        <p>
          Did this source really say it, and is it so? A minister can be quoted correctly and the number still
          be disputed. The first question is answered beside each source, the second by the mark.
        </p>
      </Section>
      <Section id="rules" title="When a verdict may be given">
        <Gate />
      </Section>
      <Section id="record" title="What stays on record">
        <p>
          A verdict counts for what was judged. When the claim, its sources or its evidence change, it is
          marked as being re-checked until somebody has looked again. Reviews are never edited or deleted,
          only superseded, and each claim’s page tells what was known when. No verdict is given by a program.
        </p>
      </Section>
      <Section id="sourced" title="“14 of 17 statements sourced”">
        <p>
          Opinions and characterisations are left out of the count. Of the other claims, it says how many come
          from somebody other than the article itself. A source that cannot be named is described, with the
          reason for it.
        </p>
      </Section>
      <Section id="corrections" title="Corrections">
        <Corrections contact={contact} />
      </Section>
    </div>
  );
}

function Statuses() {
  return (
    <dl className="grid gap-4">
      {(Object.keys(CLAIM_STATUSES) as ClaimStatus[]).map((status) => (
        <div key={status} className="grid gap-x-6 gap-y-1 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt>
            <StatusBadge status={status} />
          </dt>
          <dd>
            <span data-status={status} className="sample font-serif text-lg">
              Words marked like this.
            </span>{' '}
            {STATUS_MEANINGS[status]}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Gate() {
  return (
    <ul className="grid list-disc gap-2 pl-5">
      <li>
        <strong>Verified</strong> needs evidence that supports the claim, with a link or a kept file, and with
        the passage or the place in it.
      </li>
      <li>
        <strong>Disputed</strong> needs evidence against it, sources that assert and deny it, or a claim that
        contradicts it, and a reason.
      </li>
      <li>
        <strong>Opinion</strong> needs a reason. It says nothing about truth.
      </li>
      <li>
        <strong>Inconclusive</strong> needs a reason: what was looked at, and what is missing.
      </li>
    </ul>
  );
}

function Corrections({ contact }: { contact: string | null }) {
  const what = 'Give the number of the claim, what is wrong, and where the right answer can be looked up.';
  if (contact === null) return <p>This newsroom has not given an address for corrections yet.</p>;
  return (
    <p>
      Write to <a href={`mailto:${contact}`}>{contact}</a>. {what}
    </p>
  );
}
