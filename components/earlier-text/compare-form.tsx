import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';

type Props = {
  slug: string;
  /** All numbers of the article, newest first. */
  numbers: readonly number[];
  from: number;
  to: number;
};

/** Two revisions to lay beside each other; works without JavaScript. */
export function CompareForm({ slug, numbers, from, to }: Props) {
  const options = numbers.map((number) => ({ value: String(number), label: `Revision ${number}` }));
  return (
    <form
      action={`/desk/articles/${slug}/compare`}
      aria-label="Compare two revisions"
      className="flex flex-wrap items-end gap-4"
    >
      <SelectField name="from" label="Compare" options={options} defaultValue={String(from)} />
      <SelectField name="to" label="with" options={options} defaultValue={String(to)} />
      <Button type="submit">Show what changed</Button>
    </form>
  );
}
