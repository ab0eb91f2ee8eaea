import { createElement, type ReactNode } from 'react';
import { MarginCard } from '@/components/claim/margin-card';
import type { BlockKind } from '@/domain/articles/block';
import type { MarkedClaim } from '@/domain/publishing/pages';
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

type RowProps = { row: Row; neighbours: Neighbours; filters: Filters; language: string };

function RowBody({ row: { block, pieces, claims }, neighbours, filters, language }: RowProps) {
  return (
    <>
      <BlockElement
        kind={block.kind === 'headline' && block.start > 0 ? 'heading' : block.kind}
        language={language}
      >
        <Words pieces={pieces} filters={filters} />
      </BlockElement>
      {claims.length === 0 ? null : (
        <div className="cards">
          {claims.map((claim) => (
            <MarginCard key={claim.number} claim={claim} {...neighbours.get(claim.number)} />
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

/** The page around the text is English; the text says so itself when it is not. */
function BlockElement(props: { kind: BlockKind; language: string; children: ReactNode }) {
  const { kind, language, children } = props;
  const lang = language === 'en' ? undefined : language;
  return createElement(
    ELEMENTS[kind],
    { lang, className: kind === 'caption' ? 'caption' : undefined },
    children,
  );
}
