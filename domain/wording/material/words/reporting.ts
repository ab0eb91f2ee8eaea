import { stemOf } from './stems';

/** Verbs by which somebody is said to have said something; by stem. */
export const REPORTING: ReadonlySet<string> = new Set(
  `say tell announce report confirm claim add note warn insist argue explain write declare allege suggest estimate believe state deny admit acknowledge
  reveal disclose recall stress predict promise testify reply respond comment describe call`
    .split(/\s+/)
    .map(stemOf),
);
