/** Where a claim stands in the order of the queue: by risk, highest first, then since when it waits, then number. */
export type QueuePlace = {
  risk: number;
  /** ISO instant. */
  queuedAt: string;
  number: number;
};

/** A place as it stands in an address: "45_1669366800000_12". */
export function queueCursor({ risk, queuedAt, number }: QueuePlace): string {
  return [risk, Date.parse(queuedAt), number].join('_');
}

const FORM = /^(\d{1,3})_(-?\d{1,13})_([1-9]\d{0,8})$/;

/** The place that a cursor names, or null for anything else: then the queue begins at its beginning. */
export function placeOfCursor(cursor: string | null): QueuePlace | null {
  const [, risk, queuedAt, number] = FORM.exec(cursor ?? '') ?? [];
  if (risk === undefined) return null;
  return { risk: Number(risk), queuedAt: new Date(Number(queuedAt)).toISOString(), number: Number(number) };
}
