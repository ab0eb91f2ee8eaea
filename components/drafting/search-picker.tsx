'use client';

import { useEffect, useRef, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { controlClass } from '@/components/ui/field';

/** Something that can be chosen: its name, and a line that tells it from others of that name. */
export type Found = { id: string; name: string; line: string };

type Props<Item extends Found> = {
  label: string;
  placeholder: string;
  /** Name of what is chosen, or empty. */
  chosen: string;
  /** Asked while typing; keep it the same function between renders. */
  find: (text: string) => Promise<Item[]>;
  onChoose: (item: Item) => void;
  /** Offers to make what was not found out of what was typed. */
  onCreate?: (text: string) => void;
  error?: string | undefined;
};

/** Milliseconds of rest after a key before the record is asked. */
const REST = 150;
const CREATE = 'create';

/** A field that searches the record on the server while one types. */
export function SearchPicker<Item extends Found>(props: Props<Item>) {
  const { label, placeholder, chosen, find, onChoose, onCreate, error } = props;
  const [text, setText] = useState(chosen);
  useEffect(() => setText(chosen), [chosen]);
  const found = useFound(text === chosen ? '' : text, find);
  const typed = text.trim();
  const creating = {
    id: CREATE,
    name: `Create “${typed}”`,
    line: 'Nothing found that fits? Make a new one.',
  };
  const items: Found[] = onCreate && typed !== '' && text !== chosen ? [...found, creating] : found;
  const choose = (key: unknown) => {
    if (key === CREATE) onCreate?.(typed);
    const item = found.find(({ id }) => id === key);
    if (item === undefined) return;
    setText(item.name);
    onChoose(item);
  };
  return (
    <ComboBox
      className="grid gap-1"
      items={items}
      inputValue={text}
      onInputChange={setText}
      onSelectionChange={choose}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={error !== undefined}
    >
      <Label className="font-medium">{label}</Label>
      <div className="relative">
        <Input className={`${controlClass} pr-10`} placeholder={placeholder} />
        <Button className="absolute inset-y-0 right-0 w-10 text-soft">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      {error ? <p className="text-sm font-medium text-danger">{error}</p> : null}
      <Popover className="w-(--trigger-width) min-w-64 rounded-md border border-edge bg-raised shadow-lg">
        <ListBox<Found>
          className="max-h-72 overflow-auto p-1 outline-none"
          renderEmptyState={() => <p className="px-3 py-2 text-sm text-soft">Nothing found so far.</p>}
        >
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

/** What the server found for the text; the answer to an earlier text never replaces that to a later one. */
function useFound<Item>(text: string, find: (text: string) => Promise<Item[]>): Item[] {
  const [found, setFound] = useState<Item[]>([]);
  const asked = useRef(0);
  useEffect(() => {
    asked.current += 1;
    const turn = asked.current;
    const timer = setTimeout(async () => {
      const items = await find(text).catch(() => []);
      if (turn === asked.current) setFound(items);
    }, REST);
    return () => clearTimeout(timer);
  }, [text, find]);
  return found;
}
