import type { Facets } from '@/domain/publishing/pages';
import {
  isNarrowed,
  NO_NARROWING,
  type SearchNarrowing,
  searchAddress,
} from '@/domain/publishing/search-narrowing';
import { FACET_WORDS, valueWords } from './facet-words';

type Props = { query: string; narrowing: SearchNarrowing; facets: Facets };

const NAMES = Object.keys(FACET_WORDS) as (keyof Facets)[];

/** What the claims are narrowed by, each with the way out of it. */
export function Narrowed({ query, narrowing, facets }: Props) {
  if (!isNarrowed(narrowing)) return null;
  return (
    <p className="mb-4 flex flex-wrap items-center gap-2 text-sm">
      <span>Only claims with:</span>
      {NAMES.map((name) => {
        const value = narrowing[name];
        if (value === null) return null;
        const words = facets[name].find((one) => one.value === value)?.words ?? value;
        return (
          <a
            key={name}
            href={searchAddress(query, narrowing, { [name]: wider(name, value) })}
            className="inline-flex min-h-8 items-center gap-1 rounded-full border border-line bg-raised px-3"
          >
            <span className="sr-only">Drop </span>
            {FACET_WORDS[name]}: {valueWords(name, { value, words })}
            <span aria-hidden="true">✕</span>
          </a>
        );
      })}
      <a href={searchAddress(query, NO_NARROWING)}>Drop all</a>
    </p>
  );
}

/** Out of a month one comes to its year. */
function wider(name: keyof Facets, value: string): string | null {
  return name === 'when' && value.length === 7 ? value.slice(0, 4) : null;
}

/** What the claims found can be narrowed to, with how many have it; nothing where it would narrow nothing. */
export function SearchFacets({ query, narrowing, facets }: Props) {
  const open = NAMES.map((name) => ({
    name,
    values: facets[name].filter(({ value }) => value !== narrowing[name]),
  })).filter(
    ({ name, values }) => values.length > (narrowing[name] === null ? 1 : 0) && canNarrow(name, narrowing),
  );
  if (open.length === 0) return null;
  return (
    <nav aria-labelledby="narrow" className="mb-6 md:mb-0">
      <details className="group md:hidden">
        <summary className="min-h-10 cursor-pointer py-2 font-medium">Narrow the claims</summary>
        <FacetLists {...{ query, narrowing, open }} />
      </details>
      <div className="hidden md:block">
        <h3 id="narrow" className="mb-2 font-medium">
          Narrow the claims
        </h3>
        <FacetLists {...{ query, narrowing, open }} />
      </div>
    </nav>
  );
}

/** A claim has one status and one kind; it may have several of the rest. A month is not narrowed further. */
function canNarrow(name: keyof Facets, narrowing: SearchNarrowing): boolean {
  const chosen = narrowing[name];
  if (chosen === null) return true;
  return name === 'when' && chosen.length === 4;
}

type Open = { name: keyof Facets; values: Facets[keyof Facets] }[];

function FacetLists({ query, narrowing, open }: Pick<Props, 'query' | 'narrowing'> & { open: Open }) {
  return (
    <div className="grid gap-4 text-sm">
      {open.map(({ name, values }) => (
        <section key={name} aria-label={FACET_WORDS[name]}>
          <p className="font-medium text-soft">{FACET_WORDS[name]}</p>
          <ul>
            {values.map((one) => (
              <li key={one.value} className="flex items-baseline justify-between gap-3 py-0.5">
                <a
                  href={searchAddress(query, narrowing, { [name]: one.value })}
                  className="min-w-0 [overflow-wrap:anywhere]"
                >
                  {valueWords(name, one)}
                </a>
                <span className="text-soft tabular-nums">{one.count}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
