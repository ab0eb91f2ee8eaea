'use client';

import { useEffect, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  Button as Press,
  SearchField,
  Text,
} from 'react-aria-components';
import { Highlighted } from '@/components/search/highlighted';
import { Key } from '@/components/shell/key';
import { useKeys } from '@/components/shell/use-shortcuts';
import { controlClass } from '@/components/ui/field';
import type { Role } from '@/domain/shared/actor';
import { type Choice, commandsFor, type Group, groupsOf } from './choices';
import { type Answer, useDeskFound } from './use-desk-found';

type Props = {
  role: Role;
  /** Where the desk is asked. */
  address: string;
  go: (href: string) => void;
};

/** The search of the desk: over claims, articles, sources, people and commands. Opened by its button, `/` and Ctrl K. */
export function DeskPalette({ role, address, go }: Props) {
  const [open, setOpen] = useState(false);
  useKeys([{ keys: ['/'], does: 'Search the desk', run: () => setOpen(true), once: true }]);
  useControlK(() => setOpen(true));
  return (
    <>
      <Press
        onPress={() => setOpen(true)}
        className="inline-flex min-h-10 items-center gap-2 rounded-md px-2 text-sm font-medium hover:bg-sunken"
      >
        Search <span className="sr-only">the desk</span>
        <span aria-hidden="true" className="hidden sm:inline">
          <Key name="/" />
        </span>
      </Press>
      <ModalOverlay
        isOpen={open}
        onOpenChange={setOpen}
        isDismissable
        className="fixed inset-0 z-50 flex justify-center bg-black/50 p-3 pt-[8vh]"
      >
        <Modal className="flex max-h-[80vh] w-full max-w-2xl flex-col self-start overflow-hidden rounded-lg border border-line bg-raised shadow-xl">
          <Dialog aria-label="Search the desk" className="flex min-h-0 flex-col outline-none">
            <Palette
              {...{ role, address }}
              go={(href) => {
                setOpen(false);
                go(href);
              }}
            />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

/** Ctrl K, or ⌘ K, from anywhere but another dialog: also out of a field, for it types nothing. */
function useControlK(run: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      if (event.defaultPrevented || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

function Palette({ role, address, go }: Props) {
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const answer = useDeskFound(address, text);
  const commands = commandsFor(role, text);
  const found = 'found' in answer ? groupsOf(answer.found) : [];
  const groups = [...found, ...(commands.choices.length > 0 ? [commands] : [])];
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField aria-label="Search the desk" autoFocus className="border-b border-line p-3">
        <Input className={controlClass} placeholder="Claims, articles, sources, #68, or where to go" />
      </SearchField>
      <Menu<Group>
        aria-label="Found"
        items={groups}
        className="min-h-0 overflow-auto p-2 outline-none"
        onAction={(key) => go(String(key))}
        renderEmptyState={() => <Nothing answer={answer} text={text} />}
      >
        {({ name, choices }) => (
          <MenuSection id={name}>
            <Header className="px-3 pt-2 pb-1 text-sm font-medium text-soft">{name}</Header>
            <Collection items={choices.map((choice) => ({ ...choice, id: choice.href }))}>{Line}</Collection>
          </MenuSection>
        )}
      </Menu>
      <Said answer={answer} text={text} onMeant={setTyped} />
    </Autocomplete>
  );
}

function Line({ href, words, line }: Choice) {
  return (
    <MenuItem
      id={href}
      textValue={words.text}
      className="cursor-pointer rounded px-3 py-2 outline-none data-focused:bg-sunken data-focused:outline-2 data-focused:-outline-offset-2 data-focused:outline-focus"
    >
      <Text slot="label" className="block">
        <Highlighted snippet={words} />
      </Text>
      {line === '' ? null : (
        <Text slot="description" className="block text-sm text-soft">
          {line}
        </Text>
      )}
    </MenuItem>
  );
}

function Nothing({ answer, text }: { answer: Answer; text: string }) {
  const waits = answer.text !== text;
  return (
    <p className="px-3 py-2 text-soft">{waits ? 'Looking…' : 'Nothing found. Try fewer or other words.'}</p>
  );
}

/** What went wrong, how much was found, for screen readers too, and what may be meant. */
function Said({ answer, text, onMeant }: { answer: Answer; text: string; onMeant: (text: string) => void }) {
  if ('failed' in answer) {
    return (
      <p role="alert" className="border-t border-line px-5 py-3 font-medium text-danger">
        {answer.failed}
      </p>
    );
  }
  const { found } = answer;
  const count = found.claims.length + found.articles.length + found.sources.length + found.people.length;
  const { meant } = found;
  return (
    <>
      <p role="status" className="sr-only">
        {text === '' || answer.text !== text ? '' : `${count} found`}
      </p>
      {meant === null ? null : (
        <p className="border-t border-line px-5 py-3">
          Did you mean{' '}
          <Press onPress={() => onMeant(meant)} className="font-medium text-link underline">
            {meant}
          </Press>
          ?
        </p>
      )}
    </>
  );
}
