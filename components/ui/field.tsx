import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';

export const controlClass =
  'min-h-10.5 w-full rounded-md border border-edge bg-raised px-3 py-2 text-ink aria-invalid:border-danger aria-invalid:outline aria-invalid:outline-danger disabled:opacity-60';

type Common = {
  name: string;
  label: ReactNode;
  /** One line under the label: what to write, in which form. */
  hint?: ReactNode;
  /** What to put right; said by screen readers with the field. */
  error?: string | undefined;
  /** Not needed: the label says so, since most fields are. */
  optional?: boolean;
};

/** Label, hint and error around one control; `control` gets the attributes that tie them together. */
export function Field({
  name,
  label,
  hint,
  error,
  optional,
  id = `field-${name}`,
  control,
}: Common & { id?: string; control: (tie: ControlTie) => ReactNode }) {
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
        {optional ? <span className="font-normal text-soft"> (optional)</span> : null}
      </label>
      {hint ? (
        <p id={hintId} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
      {control({ id, name, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <p id={errorId} className="text-sm font-medium text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
}

export type ControlTie = {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

type Own<T> = Omit<T, 'name' | 'id'> & Common & { id?: string };

export function TextField({
  label,
  hint,
  error,
  optional,
  id,
  name,
  ...rest
}: Own<InputHTMLAttributes<HTMLInputElement>>) {
  const common = { label, hint, error, name, ...(optional ? { optional } : {}), ...(id ? { id } : {}) };
  return <Field {...common} control={(tie) => <input className={controlClass} {...rest} {...tie} />} />;
}

export function TextArea({
  label,
  hint,
  error,
  optional,
  id,
  name,
  ...rest
}: Own<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const common = { label, hint, error, name, ...(optional ? { optional } : {}), ...(id ? { id } : {}) };
  return (
    <Field {...common} control={(tie) => <textarea className={controlClass} rows={3} {...rest} {...tie} />} />
  );
}

type Options = { options: readonly { value: string; label: string }[] };

export function SelectField({
  label,
  hint,
  error,
  optional,
  id,
  name,
  options,
  ...rest
}: Own<SelectHTMLAttributes<HTMLSelectElement>> & Options) {
  const common = { label, hint, error, name, ...(optional ? { optional } : {}), ...(id ? { id } : {}) };
  const items = options.map(({ value, label: words }) => (
    <option key={value} value={value}>
      {words}
    </option>
  ));
  return (
    <Field
      {...common}
      control={(tie) => (
        <select className={controlClass} {...rest} {...tie}>
          {items}
        </select>
      )}
    />
  );
}
