import Link from 'next/link';
import { ATTRIBUTION_CHECKS, DIRECTNESS } from '@/domain/claims/attribution';
import type { DeskAttribution } from '@/domain/reviews/dossier';
import { dayInWords } from '@/domain/shared/day';
import { AttributionCheck } from './attribution-check';
import { chainInWords, fieldsOfAttribution } from './attribution-fields';

/** The attributions of a claim to read, each with its own check. */
export function AttributionReading({ attributions }: { attributions: readonly DeskAttribution[] }) {
  if (attributions.length === 0)
    return <p className="text-soft">Nobody is named as the source of this claim.</p>;
  const rows = attributions.map(fieldsOfAttribution);
  return (
    <ol className="grid gap-3">
      {attributions.map((attribution) => (
        <li key={attribution.id} className="grid gap-0.5">
          <p className="font-serif">{chainInWords(rows, attribution.id)}</p>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
            <Link href={`/desk/sources/${attribution.source.slug}`}>{attribution.source.name}</Link>
            <span>{detailsOf(attribution)}</span>
            <span>
              Said it:{' '}
              <strong className="font-semibold text-ink">{ATTRIBUTION_CHECKS[attribution.check]}</strong>
            </span>
            <AttributionCheck attribution={attribution} />
          </div>
          {attribution.checkNote ? <p className="text-sm text-soft">{attribution.checkNote}</p> : null}
        </li>
      ))}
    </ol>
  );
}

function detailsOf({ directness, cue, saidOn }: DeskAttribution): string {
  const parts = [DIRECTNESS[directness], cue ? `“${cue}”` : null, saidOn ? dayInWords(saidOn) : null];
  return parts.filter(Boolean).join(', ');
}
