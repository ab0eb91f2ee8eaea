import type { FigureView } from '@/domain/claims/card';

/** A figure as it stands in the fields of a form: texts, empty where nothing is given. */
export type FigureFields = {
  measure: string;
  subject: string;
  low: string;
  high: string;
  approximate: boolean;
  unit: string;
  asOf: string;
  asOfText: string;
};

export const EMPTY_FIGURE: FigureFields = {
  measure: '',
  subject: '',
  low: '',
  high: '',
  approximate: false,
  unit: 'people',
  asOf: '',
  asOfText: '',
};

export function fieldsOfFigure(figure: FigureView): FigureFields {
  return {
    measure: figure.measure,
    subject: figure.subject,
    low: figure.low === null ? '' : String(figure.low),
    high: figure.high === null ? '' : String(figure.high),
    approximate: figure.approximate,
    unit: figure.unit,
    asOf: figure.asOf ?? '',
    asOfText: figure.asOfText ?? '',
  };
}

/** The figure that the fields mean. A bound that is not a number becomes NaN, which the command refuses. */
export function figureOfFields(fields: FigureFields): FigureView {
  return {
    measure: fields.measure.trim(),
    subject: fields.subject.trim(),
    low: boundOf(fields.low),
    high: boundOf(fields.high),
    approximate: fields.approximate,
    unit: fields.unit.trim(),
    asOf: fields.asOf === '' ? null : fields.asOf,
    asOfText: fields.asOfText.trim() === '' ? null : fields.asOfText.trim(),
  };
}

/** "5,937", "5 937" and "5937" are the same number; white space alone is an open end. */
export function boundOf(text: string): number | null {
  const plain = text.replace(/[\s,]/gu, '');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
