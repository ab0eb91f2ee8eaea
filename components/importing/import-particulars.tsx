import { ArticleFields } from '@/components/authoring/article-fields';
import { problemAt, type Sent } from '@/components/drafting/sent';
import type { ImportFields } from './import-fields';

type Props = {
  formId: string;
  fields: ImportFields;
  sent: Sent | null;
  set: (change: Partial<ImportFields>) => void;
};

/** What the article is, filled in with what the page says of itself. */
export function ImportParticulars({ formId, fields, sent, set }: Props) {
  return (
    <ArticleFields
      field={(name) => ({
        name,
        id: `${formId}-${name}`,
        value: fields[name],
        error: problemAt(sent, name),
        onChange: ({ target }) => set({ [name]: target.value }),
      })}
    />
  );
}
