import { renderToStaticMarkup } from 'react-dom/server';
import { ArticleText, placesOf } from '@/components/article/article-text';
import { ClaimList } from '@/components/article/claim-list';
import { FilterPanel } from '@/components/article/filter-panel';
import { Filters, filterRules } from '@/components/article/filters';
import { type Row, rowsOf } from '@/components/article/markup';
import type { MarkedClaim } from '@/domain/publishing/pages';
import type { LongText } from './document';

/** What stands around the words: nothing, or the filters, the card of every claim and the list of all of them. */
export type Around = 'text alone' | 'whole page';

/** The article as our components write it, with or without its marks; everything else is the same. */
export function articleMarkup(
  { text, blocks }: LongText,
  claims: readonly MarkedClaim[],
  { marks, around }: { marks: boolean; around: Around },
): string {
  const rows = rowsOf(text, blocks, claims).map((row) => ({
    ...row,
    nodes: marks ? row.nodes : [text.slice(row.block.start, row.block.end)],
    claims: around === 'whole page' ? row.claims : [],
  }));
  return renderToStaticMarkup(
    <article className="annotated">
      <Parts rows={rows} claims={claims} around={around} />
    </article>,
  );
}

function Parts({ rows, claims, around }: { rows: Row[]; claims: readonly MarkedClaim[]; around: Around }) {
  const filters = new Filters(claims);
  return (
    <>
      {around === 'text alone' ? null : (
        <>
          <style>{filterRules(filters, { hasMarks: false })}</style>
          <FilterPanel filters={filters} />
        </>
      )}
      <div className="article-text">
        <ArticleText rows={rows} claims={claims} filters={filters} language="en" />
      </div>
      {around === 'text alone' ? null : (
        <ClaimList claims={claims} filters={filters} places={placesOf(rows)} />
      )}
    </>
  );
}
