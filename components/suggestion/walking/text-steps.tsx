import { Key } from '@/components/shell/key';
import { Button } from '@/components/ui/button';
import type { Walk } from './use-suggestion-walk';

type Props = { walk: Pick<Walk, 'place' | 'fetching'>; onStep: (by: 1 | -1) => void };

/** The walk through what has no claim, in the order of the text. */
export function TextSteps({ walk: { place, fetching }, onStep }: Props) {
  const { number, of } = place;
  if (of === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <Button size="small" aria-disabled={number <= 1 || undefined} onClick={() => onStep(-1)}>
        Back in the text <Key name="p" />
      </Button>
      <Button size="small" aria-disabled={number >= of || undefined} onClick={() => onStep(1)}>
        On in the text <Key name="n" />
      </Button>
      <span className="text-soft">
        {fetching ? 'Fetching …' : `${number} of ${of} without a claim, in the order of the text`}
      </span>
    </div>
  );
}
