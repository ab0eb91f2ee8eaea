import { TallyBar } from '@/components/article/tally-bar';
import { ClaimEntries } from '@/components/claim/claim-entries';
import { webAddress } from '@/components/claim/web-address';
import { PageTitle, Section } from '@/components/site/page-title';
import type { ClaimCard } from '@/domain/claims/card';
import type { SourcePage } from '@/domain/publishing/pages';
import { SOURCE_KINDS } from '@/domain/sources/source';

/** Who a source is and every claim that is known from it. */
export function SourceProfile({ source }: { source: SourcePage }) {
  const { slug, tally, counts, asserted, denied, relayed } = source;
  return (
    <article>
      <SourceHead source={source} />
      <Section id="tally" title="How its claims stand">
        <div className="max-w-xl">
          <TallyBar tally={tally} />
        </div>
        <p className="mt-2 text-sm text-soft">
          Counted over every claim that this source asserts, denies or passes on. It says how claims stand,
          not how truthful the source is.
        </p>
      </Section>
      <Claims id="asserted" title="Says so" slug={slug} claims={asserted} count={counts.asserted} />
      <Claims id="denied" title="Denies it" slug={slug} claims={denied} count={counts.denied} />
      <Claims id="relayed" title="Passes it on" slug={slug} claims={relayed} count={counts.relayed} />
    </article>
  );
}

function SourceHead({ source }: { source: SourcePage }) {
  const { name, kind, role, affiliation, description, justification, aliases } = source;
  const url = webAddress(source.url);
  return (
    <header className="grid max-w-3xl gap-3">
      <PageTitle over={[SOURCE_KINDS[kind], role, affiliation].filter(Boolean).join(' · ')}>{name}</PageTitle>
      {description === null ? null : <p className="font-serif text-lg">{description}</p>}
      {aliases.length === 0 ? null : <p>Also written: {aliases.join(', ')}.</p>}
      {justification === null ? null : (
        <p className="border-l-2 border-edge pl-4">
          <strong>Why this source is not named:</strong> {justification}
        </p>
      )}
      {url === null ? null : (
        <p className="wrap-anywhere">
          <a href={url}>{url}</a>
        </p>
      )}
    </header>
  );
}

type ClaimsProps = { id: string; title: string; slug: string; claims: readonly ClaimCard[]; count: number };

function Claims({ id, title, slug, claims, count }: ClaimsProps) {
  if (count === 0) return null;
  const heading = (
    <>
      {title} <span className="font-sans text-base font-normal text-soft tabular-nums">{count}</span>
    </>
  );
  return (
    <Section id={id} title={heading}>
      <ClaimEntries claims={claims} />
      {count > claims.length ? (
        <p className="mt-4">
          The newest {claims.length} of {count}.{' '}
          <a href={`/search?source=${slug}`}>Search in the claims of this source</a>
        </p>
      ) : null}
    </Section>
  );
}
