import type { AttributionView } from '@/domain/claims/card';
import type { SourceName } from '@/domain/sources/source';
import { type ChainWords, chainsOf, relayName } from './chain';

/** Who said it and through whom, one chain a line; "did they say it" stands apart from the verdict. */
export function Attributions({ attributions }: { attributions: readonly AttributionView[] }) {
  const chains = chainsOf(attributions);
  if (chains.length === 0) return <p className="text-soft">No source is given.</p>;
  return (
    <ul className="grid gap-2">
      {chains.map((chain) => (
        <li key={chain.id}>
          <Chain chain={chain} />
        </li>
      ))}
    </ul>
  );
}

function Chain({ chain: { source, before, says, relays, manner, check } }: { chain: ChainWords }) {
  return (
    <>
      {before}
      <SourceLink source={source} />
      {says}
      {relays.map((relay) => (
        <span key={relay.source.slug}>
          {`, ${relay.words} `}
          <SourceLink source={relay.source}>{relayName(relay.source)}</SourceLink>
        </span>
      ))}
      .{manner === '' ? null : <span className="text-soft">{` ${manner}.`}</span>}
      {check === null ? null : (
        <span className="block text-soft">
          Did they say it? <span className="text-ink">{check.words}</span>
          {check.note === null ? null : ` ${check.note}`}
        </span>
      )}
    </>
  );
}

export function SourceLink({ source, children = source.name }: { source: SourceName; children?: string }) {
  return <a href={`/sources/${source.slug}`}>{children}</a>;
}
