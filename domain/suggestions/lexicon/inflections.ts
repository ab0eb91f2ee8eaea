import { DOUBLING, IRREGULAR_VERBS } from './irregular-verbs';

/** How a form of a verb is used. A form may be several: "read", "put". */
export const BASE = 1;
export const PRESENT = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const GERUND = 16;

export type VerbForm = { form: string; use: number };

const irregular = new Map<string, { past: string; participle: string }>();
for (const entry of IRREGULAR_VERBS.trim().split(/[|\n]/)) {
  const [base, past, participle] = entry.trim().split(' ');
  if (base && past && participle) irregular.set(base, { past, participle });
}
const doubling = new Set(DOUBLING.split(' '));

/** The forms of an English verb: "deny" gives deny, denies, denied, denying. */
export function inflections(base: string): VerbForm[] {
  const { past, participle } = irregular.get(base) ?? { past: pastOf(base), participle: pastOf(base) };
  return [
    { form: base, use: BASE },
    { form: presentOf(base), use: PRESENT },
    { form: past, use: PAST },
    { form: participle, use: PARTICIPLE },
    { form: gerundOf(base), use: GERUND },
  ];
}

/** Every base that the table of irregular verbs knows. */
export function irregularBases(): string[] {
  return [...irregular.keys()];
}

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiou'.includes(letter);
const endsInConsonantY = (base: string) => base.endsWith('y') && !isVowel(base.at(-2));

function presentOf(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function gerundOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eyo]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

function doubled(base: string): string {
  const short = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(base);
  return short || doubling.has(base) ? base + base.slice(-1) : base;
}
