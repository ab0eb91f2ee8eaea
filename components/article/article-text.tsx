import { createElement, type ReactNode } from 'react';
import { MarginCard } from '@/components/claim/margin-card';
import type { BlockKind } from '@/domain/articles/block';
import type { MarkedClaim } from '@/domain/publishing/pages';
import { inLanguage } from '@/domain/shared/language';
import type { Filters } from './filters';
import { Words } from './marked-words';
import type { Row } from './markup';

type Props = { rows: readonly Row[]; claims: readonly MarkedClaim[]; filters: Filters; language: string };

/** The blocks in reading order, each with the cards of the claims that begin in it. */
export function ArticleText({ rows, claims, ...shared }: Props) {
  const neighbours = neighboursOf(claims);
  return inLists(rows).map(({ list, rows: group }) => {
    const children = group.map((row) =>
      createElement(
        list ? 'li' : 'div',
        { key: row.block.start, className: 'row' },
        <RowBody row={row} neighbours={neighbours} {...shared} />,
      ),
    );
    return list ? <ul key={group[0]?.block.start}>{children}</ul> : children;
  });
}

type Neighbours = ReadonlyMap<number, { previous: number | null; next: number | null }>;

function neighboursOf(claims: readonly MarkedClaim[]): Neighbours {
  const numberAt = (index: number) => claims[index]?.number ?? null;
  return new Map(
    claims.map(({ number }, index) => [number, { previous: numberAt(index - 1), next: numberAt(index + 1) }]),
  );
}

/** List items that follow each other are one list. */
function inLists(rows: readonly Row[]): { list: boolean; rows: Row[] }[] {
  const groups: { list: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const list = row.block.kind === 'list-item';
    const last = groups.at(-1);
    if (last?.list === list) last.rows.push(row);
    else groups.push({ list, rows: [row] });
  }
  return groups;
}

/** The id of a block that has cards: where “Back to the text” leads without a script. */
export function placeOf({ block }: Row): string {
  return `p${block.start}`;
}

/** In which block the words of each claim begin, by number. */
export function placesOf(rows: readonly Row[]): Map<number, string> {
  return new Map(rows.flatMap((row) => row.claims.map(({ number }) => [number, placeOf(row)])));
}

type RowProps = { row: Row; neighbours: Neighbours; filters: Filters; language: string };

function RowBody({ row, neighbours, filters, language }: RowProps) {
  const { nodes, claims } = row;
  const place = placeOf(row);
  return (
    <>
      <BlockElement row={row} id={claims.length === 0 ? undefined : place} language={language}>
        <Words nodes={nodes} filters={filters} />
      </BlockElement>
      {claims.length === 0 ? null : (
        <div className="cards">
          {claims.map((claim) => (
            <MarginCard key={claim.number} claim={claim} place={place} {...neighbours.get(claim.number)} />
          ))}
        </div>
      )}
    </>
  );
}

const ELEMENTS: Record<BlockKind, string> = {
  headline: 'h1',
  heading: 'h2',
  paragraph: 'p',
  quote: 'blockquote',
  caption: 'p',
  'list-item': 'p',
};

type BlockProps = { row: Row; id: string | undefined; language: string; children: ReactNode };

/** The page around the text is English; the text says so itself when it is not. `--n` tells the style sheet its length. */
function BlockElement({ row: { block }, id, language, children }: BlockProps) {
  const kind = block.kind === 'headline' && block.start > 0 ? 'heading' : block.kind;
  const className = kind === 'caption' ? 'caption' : undefined;
  return createElement(
    ELEMENTS[kind],
    { id, ...inLanguage(language), className, style: { '--n': block.end - block.start } },
    children,
  );
}
