import { TextArea, TextField } from '@/components/ui/field';
import type { FormState } from '@/components/ui/form-state';
import { problemsFor, typed } from '@/components/ui/form-state';
import type { DeskArticleView } from '@/domain/articles/desk';

type Particulars = Pick<
  DeskArticleView,
  'outlet' | 'byline' | 'summary' | 'canonicalUrl' | 'language' | 'publishedOn'
>;

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
  const field = (name: keyof Particulars) => ({
    name,
    defaultValue: typed(state, name, saved[name] ?? ''),
    error: problemsFor(state, name)[0],
  });
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
      <TextField label="Byline" optional maxLength={200} {...field('byline')} />
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
        hint="The language of the text as a short code: en, uk, de."
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
