import { BANDS } from '@/domain/suggestions/desk/desk';
import type { Band as Level } from '@/domain/suggestions/engine/suggestion';

/** How sure the rules are, in words; the dots say the same. */
export function Band({ band }: { band: Level }) {
  return (
    <span className="whitespace-nowrap font-medium text-ink">
      <span aria-hidden="true" className="band-dots mr-1.5 text-soft">
        {'●'.repeat(4 - band)}
        {'○'.repeat(band - 1)}
      </span>
      {BANDS[band].word}
    </span>
  );
}
