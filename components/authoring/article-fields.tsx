import { TextArea, TextField } from '@/components/ui/field';

export type ArticleFieldName = 'outlet' | 'publishedOn' | 'byline' | 'canonicalUrl' | 'language' | 'summary';

/** What ties a field to its form: kept by the browser (`defaultValue`) or by the form itself (`value`, `onChange`). */
export type ArticleFieldTie = {
  name: ArticleFieldName;
  id?: string;
  defaultValue?: string;
  value?: string;
  onChange?: (event: { target: { value: string } }) => void;
  error?: string | undefined;
};

/** The fields of what an article is, wherever it comes from; the lengths are those of domain/articles/input.ts. */
export function ArticleFields({ field }: { field: (name: ArticleFieldName) => ArticleFieldTie }) {
  return (
    <>
      <TextField
        label="Outlet"
        hint="Who published the story."
        required
        maxLength={200}
        {...field('outlet')}
      />
      <TextField label="Published on" type="date" required {...field('publishedOn')} />
      <TextField label="Byline" optional maxLength={300} {...field('byline')} />
      <TextField
        label="Address"
        hint="Where the outlet published it, beginning with https://"
        type="url"
        optional
        maxLength={2000}
        {...field('canonicalUrl')}
      />
      <TextField
        label="Language"
        hint="The language of the text as a short code: en, uk, de. Suggestions are made for English texts only."
        required
        maxLength={35}
        {...field('language')}
      />
      <TextArea
        label="Summary"
        hint="One or two sentences for the list of articles."
        optional
        maxLength={1000}
        {...field('summary')}
      />
    </>
  );
}
