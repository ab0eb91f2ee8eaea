import type { FigureView } from '@/domain/claims/card';
import type { ClaimKind } from '@/domain/claims/claim';
import type { Bound } from '@/domain/wording/quantities';

/**
 * A figure as it stands in the fields of a form: texts, empty where nothing is given. `number` is the only one, or the
 * lowest of two, and `to` the highest, so that another bound keeps what was typed.
 */
export type FigureFields = {
  measure: string;
  subject: string;
  bound: Bound;
  /** It is still to be said whether the number is reached; the bound is the weaker reading. */
  boundUnsure: boolean;
  number: string;
  to: string;
  amountText: string;
  unit: string;
  asOf: string;
  asOfText: string;
};

export const EMPTY_FIGURE: FigureFields = {
  measure: '',
  subject: '',
  bound: 'exactly',
  boundUnsure: false,
  number: '',
  to: '',
  amountText: '',
  unit: 'people',
  asOf: '',
  asOfText: '',
};

/** Another kind; one that is chosen to be a figure has its fields open. */
export function withKind(
  kind: ClaimKind,
  figure: FigureFields | null,
): { kind: ClaimKind; figure: FigureFields | null } {
  return { kind, figure: kind === 'figure' ? (figure ?? EMPTY_FIGURE) : figure };
}

/** Which number of the fields is an end; the other is kept and left out. */
const ONLY_HIGH: readonly Bound[] = ['up_to', 'fewer_than'];

export function fieldsOfFigure(figure: FigureView): FigureFields {
  const { measure, subject, bound, low, high, unit } = figure;
  const lone = ONLY_HIGH.includes(bound);
  return {
    measure,
    subject,
    bound,
    boundUnsure: figure.boundUnsure ?? false,
    number: typed(lone ? high : low),
    to: lone || low === high ? '' : typed(high),
    amountText: figure.amountText ?? '',
    unit,
    asOf: figure.asOf ?? '',
    asOfText: figure.asOfText ?? '',
  };
}

const typed = (end: number | null) => (end === null ? '' : String(end));

/** The figure that the fields mean. A number that is none becomes NaN, which the command refuses. */
export function figureOfFields(fields: FigureFields): FigureView {
  const { bound, boundUnsure } = fields;
  return {
    measure: fields.measure.trim(),
    subject: fields.subject.trim(),
    bound,
    ...endsOf(fields),
    amountText: bound === 'vague' && fields.amountText.trim() !== '' ? fields.amountText.trim() : null,
    ...(boundUnsure ? { boundUnsure } : {}),
    unit: fields.unit.trim(),
    asOf: fields.asOf === '' ? null : fields.asOf,
    asOfText: fields.asOfText.trim() === '' ? null : fields.asOfText.trim(),
  };
}

function endsOf({ bound, number, to }: FigureFields): Pick<FigureView, 'low' | 'high'> {
  const [one, other] = [numberOf(number), numberOf(to)];
  switch (bound) {
    case 'exactly':
      return { low: one, high: one };
    case 'at_least':
    case 'more_than':
      return { low: one, high: null };
    case 'up_to':
    case 'fewer_than':
      return { low: null, high: one };
    case 'about':
      return { low: one, high: other ?? one };
    case 'between':
    case 'vague':
      return { low: one, high: other };
  }
}

/** "5,937", "5 937" and "5937" are the same number; white space alone is none. */
export function numberOf(text: string): number | null {
  const plain = text.replace(/[\s,]/gu, '');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
