import '@/components/claim/card.css';
import './article.css';
import './marks.css';
import './mark-icons.css';
import './panel.css';
import './print.css';
import type { ArticlePage } from '@/domain/publishing/pages';
import { ArticleHead } from './article-head';
import { ArticleText, placesOf } from './article-text';
import { ClaimList } from './claim-list';
import { FilterPanel } from './filter-panel';
import { Filters, filterRules } from './filters';
import { rowsOf } from './markup';

/**
 * What an article with its claims is made of: head, legend and filters, the marked text with its cards, and the list of claims.
 * It stands in an element of class `annotated`; nothing in it needs React in the browser.
 */
export function AnnotatedArticle({ article }: { article: ArticlePage }) {
  const { text, blocks, claims, language } = article;
  const filters = new Filters(claims);
  const rows = rowsOf(text, blocks, claims);
  const [first, ...rest] = rows;
  const headed = first?.block.kind === 'headline';
  const hasMarks = headed && first.nodes.some((node) => typeof node === 'object');
  const parts = { claims, filters, language };
  return (
    <>
      <style>{filterRules(filters, { hasMarks })}</style>
      <ArticleHead
        article={article}
        headline={headed ? <ArticleText rows={[first]} {...parts} /> : <h1>{article.headline}</h1>}
      />
      {claims.length === 0 ? null : <FilterPanel filters={filters} />}
      <div className="article-text">
        <ArticleText rows={headed ? rest : rows} {...parts} />
      </div>
      <p role="status" className="my-3 text-sm text-soft empty:m-0" />
      {claims.length === 0 ? null : <ClaimList claims={claims} filters={filters} places={placesOf(rows)} />}
    </>
  );
}
