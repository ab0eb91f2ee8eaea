'use client';

import Form from 'next/form';
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { CLAIM_KINDS } from '@/domain/claims/claim';
import type { QueueFilter as Filter, QueueFacets } from '@/domain/reviews/queue';
import { isNarrowed } from '@/domain/reviews/queue-address';
import { WordsField } from './words-field';

type Option = { value: string; label: string };

/**
 * What the queue is narrowed to: a plain form whose fields are the address. It applies at once where scripts run,
 * by its button where they do not; fields that narrow nothing stay out of the address.
 */
export function QueueFilter({ filter, facets }: { filter: Filter; facets: QueueFacets }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const element = form.current;
    element?.addEventListener('formdata', dropEmpty);
    return () => element?.removeEventListener('formdata', dropEmpty);
  }, []);
  const asked = JSON.stringify(filter);
  // Another address is shown: the fields say it, and the one in use keeps the focus. What is half typed stays else.
  useEffect(() => fillIn(form.current, JSON.parse(asked) as Filter), [asked]);
  return (
    <Form
      ref={form}
      action="/desk/queue"
      replace
      scroll={false}
      role="search"
      aria-label="Narrow the queue"
      onChange={(event) => {
        if (!isTyped(event.target)) form.current?.requestSubmit();
      }}
      className="grid grid-cols-2 items-end gap-x-3 gap-y-2 sm:grid-cols-3 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
    >
      <WordsField filter={filter} />
      <Kept name="status" value={filter.status} />
      <Kept name="taken" value={filter.taken} />
      <Kept name="unsure" value={filter.unsure ? '1' : null} />
      <Choice name="kind" label="Kind" value={filter.kind} all="All kinds" options={KINDS} />
      <Choice name="topic" label="Topic" value={filter.topic} all="All topics" options={topicsOf(facets)} />
      <Choice
        name="article"
        label="Article"
        value={filter.article}
        all="All articles"
        options={articlesOf(facets)}
      />
      <Choice
        name="source"
        label="Source"
        value={filter.source}
        all="All sources"
        options={sourcesOf(facets)}
      />
      <span className="flex flex-wrap items-center gap-2">
        <noscript>
          <Button type="submit" size="small">
            Apply
          </Button>
        </noscript>
        {isNarrowed(filter) ? <Link href="/desk/queue">Show all waiting</Link> : null}
      </span>
    </Form>
  );
}

/** What is chosen elsewhere on the page and stays as it is. */
function Kept({ name, value }: { name: string; value: string | null }) {
  return value === null ? null : <input type="hidden" name={name} value={value} />;
}

type ChoiceProps = {
  name: string;
  label: string;
  value: string | null;
  all: string;
  options: readonly Option[];
};

/** A narrow select. A value that is no longer offered stays chosen, so that the address means what it says. */
function Choice({ name, label, value, all, options }: ChoiceProps) {
  const known = value === null || options.some((option) => option.value === value);
  return (
    <label className="grid min-w-0 gap-0.5 text-sm">
      <span className="text-soft">{label}</span>
      <select
        name={name}
        defaultValue={value ?? ''}
        className="min-h-9 w-full rounded-md border border-edge bg-raised px-2"
      >
        <option value="">{all}</option>
        {known ? null : <option value={value ?? ''}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

const KINDS = optionsOf(CLAIM_KINDS);

function optionsOf(words: Record<string, string>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

const topicsOf = ({ topics }: QueueFacets): Option[] =>
  topics.map((topic) => ({ value: topic, label: topic }));
const articlesOf = ({ articles }: QueueFacets): Option[] =>
  articles.map(({ slug, headline }) => ({ value: slug, label: headline }));
const sourcesOf = ({ sources }: QueueFacets): Option[] =>
  sources.map(({ slug, name }) => ({ value: slug, label: name }));

function isTyped(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}

function fillIn(form: HTMLFormElement | null, filter: Filter): void {
  for (const [name, value] of Object.entries(filter)) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && isTyped(field))) {
      field.value = typeof value === 'string' ? value : '';
    }
  }
}

function dropEmpty({ formData }: FormDataEvent): void {
  for (const name of [...formData.keys()]) if (formData.get(name) === '') formData.delete(name);
}
