import type { FormState } from '@/components/ui/form-state';
import { problemsFor, typed } from '@/components/ui/form-state';
import type { DeskArticleView } from '@/domain/articles/desk';
import { type ArticleFieldName, ArticleFields } from './article-fields';

type Particulars = Pick<DeskArticleView, ArticleFieldName>;

const AT_FIRST: Particulars = {
  outlet: '',
  byline: null,
  summary: null,
  canonicalUrl: null,
  language: 'en',
  publishedOn: '',
};

/** The particulars of an article as form fields, filled with what was typed, else with what is saved. */
export function ParticularsFields({ state, saved = AT_FIRST }: { state: FormState; saved?: Particulars }) {
  return (
    <ArticleFields
      field={(name) => ({
        name,
        defaultValue: typed(state, name, saved[name] ?? ''),
        error: problemsFor(state, name)[0],
      })}
    />
  );
}
