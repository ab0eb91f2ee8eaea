import { problemAt, type Sent } from '@/components/desk/sent';
import { TextArea, TextField } from '@/components/ui/field';
import type { ImportFields } from './import-fields';

type Props = {
  formId: string;
  fields: ImportFields;
  sent: Sent | null;
  set: (change: Partial<ImportFields>) => void;
};

/** What the article is, filled in with what the page says of itself. */
export function ImportParticulars({ formId, fields, sent, set }: Props) {
  const field = (name: Exclude<keyof ImportFields, 'parts'>) => ({
    name,
    id: `${formId}-${name}`,
    value: fields[name],
    error: problemAt(sent, name),
    onChange: ({ target }: { target: { value: string } }) => set({ [name]: target.value }),
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
