'use client';

import { useEffect, useRef, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { controlClass } from '@/components/ui/field';
import { SOURCE_KINDS, type SourceName } from '@/domain/sources/source';

export type FoundSource = SourceName & { id: string; aliases: string[] };
export type ChosenSource = SourceName & { id: string };

type Props = {
  label: string;
  chosen: ChosenSource | null;
  find: (text: string) => Promise<FoundSource[]>;
  onChoose: (source: ChosenSource) => void;
  /** Offered under the list with what was typed. */
  onCreate: (name: string) => void;
  error?: string | undefined;
};

/** Milliseconds of rest after a key before the record is asked. */
const REST = 150;
const CREATE = 'create';

/** A source by any of its names. Searches on the server, and lets a missing one be made in place. */
export function SourcePicker({ label, chosen, find, onChoose, onCreate, error }: Props) {
  const [text, setText] = useState(chosen?.name ?? '');
  const found = useFound(text === chosen?.name ? '' : text, find);
  useEffect(() => setText(chosen?.name ?? ''), [chosen?.name]);
  const items = [
    ...found.map((source) => ({ id: source.id, name: source.name, line: lineOf(source) })),
    ...(text.trim() === '' || text === chosen?.name
      ? []
      : [{ id: CREATE, name: `Create “${text.trim()}”`, line: 'A new source' }]),
  ];
  const choose = (key: unknown) => {
    if (key === CREATE) onCreate(text.trim());
    const source = found.find(({ id }) => id === key);
    if (source === undefined) return;
    const { id, slug, name, kind, role } = source;
    setText(name);
    onChoose({ id, slug, name, kind, role });
  };
  return (
    <ComboBox
      className="grid gap-1"
      items={items}
      inputValue={text}
      onInputChange={setText}
      onSelectionChange={choose}
      allowsCustomValue
      allowsEmptyCollection={false}
      menuTrigger="input"
      isInvalid={error !== undefined}
      onBlur={() => setText(chosen?.name ?? text)}
    >
      <Label className="font-medium">{label}</Label>
      <div className="flex">
        <Input className={controlClass} placeholder="Name or alias" />
        <Button className="-ml-9 w-9 text-soft" aria-label={`Show sources for ${label}`}>
          ▾
        </Button>
      </div>
      {error ? (
        <Text slot="errorMessage" className="text-sm font-medium text-danger">
          {error}
        </Text>
      ) : null}
      <Popover className="w-(--trigger-width) min-w-64 overflow-auto rounded-md border border-edge bg-raised shadow-lg">
        <ListBox<(typeof items)[number]> className="max-h-72 overflow-auto p-1 outline-none">
          {({ id, name, line }) => (
            <ListBoxItem
              id={id}
              textValue={name}
              className="rounded px-3 py-2 outline-none data-focused:bg-sunken data-focused:outline-2 data-focused:-outline-offset-2 data-focused:outline-focus"
            >
              <Text slot="label" className="block">
                {name}
              </Text>
              <Text slot="description" className="block text-sm text-soft">
                {line}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What the server found for the text; the answer of an earlier text never replaces that of a later one. */
function useFound(text: string, find: Props['find']): FoundSource[] {
  const [found, setFound] = useState<FoundSource[]>([]);
  const asked = useRef(0);
  useEffect(() => {
    asked.current += 1;
    const turn = asked.current;
    const timer = setTimeout(async () => {
      const sources = await find(text).catch(() => []);
      if (turn === asked.current) setFound(sources);
    }, REST);
    return () => clearTimeout(timer);
  }, [text, find]);
  return found;
}

function lineOf({ kind, role, aliases }: FoundSource): string {
  const also = aliases.length > 0 ? `also ${aliases.slice(0, 3).join(', ')}` : null;
  return [SOURCE_KINDS[kind], role, also].filter(Boolean).join(' · ');
}
