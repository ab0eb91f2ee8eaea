'use client';

import { Button } from '@/components/ui/button';
import { EMPTY_FIGURE, type FigureFields } from './figure-fields';
import { FigureForm } from './figure-form';

type Props = {
  /** Before the names of fields: `claim-figure`. */
  id: string;
  figure: FigureFields | null;
  onChange: (figure: FigureFields | null) => void;
  problem: (field: string) => string | undefined;
};

/** A claim's figure, which may be added and removed. */
export function OptionalFigure({ id, figure, onChange, problem }: Props) {
  if (figure === null) {
    return (
      <div>
        <Button size="small" onClick={() => onChange(EMPTY_FIGURE)}>
          Add a figure
        </Button>
      </div>
    );
  }
  return (
    <div className="grid gap-2">
      <FigureForm id={id} fields={figure} onChange={onChange} problem={problem} />
      <div>
        <Button size="small" onClick={() => onChange(null)}>
          Remove the figure
        </Button>
      </div>
    </div>
  );
}
