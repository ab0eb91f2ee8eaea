'use client';

import { type RefObject, useEffect } from 'react';

type Kept = { sent: boolean; fields: [string, string][] };

/**
 * Keeps what is typed into a form in this tab's storage, so that a reload and the way back lose nothing; what was
 * sent and not refused is done with. Works for fields that React controls, too.
 */
export function useKeptForm(name: string, form: RefObject<HTMLFormElement | null>, refused: boolean): void {
  useEffect(() => {
    const element = form.current;
    if (element === null) return;
    const kept = read(name);
    if (kept !== null && !kept.sent) for (const [field, value] of kept.fields) fill(element, field, value);
    const typed = () => write(name, { sent: false, fields: fieldsOf(element) });
    const sent = () => write(name, { sent: true, fields: fieldsOf(element) });
    element.addEventListener('input', typed);
    element.addEventListener('submit', sent);
    return () => {
      element.removeEventListener('input', typed);
      element.removeEventListener('submit', sent);
    };
  }, [name, form]);

  useEffect(() => {
    const kept = refused ? read(name) : null;
    if (kept !== null) write(name, { ...kept, sent: false });
  }, [name, refused]);
}

function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && name !== 'key' ? [[name, value]] : [],
  );
}

/** Sets a field as typing would, so that React hears of it. */
function fill(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.value === value)
    return;
  if (field.type === 'hidden') return;
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function read(name: string): Kept | null {
  try {
    const kept = sessionStorage.getItem(placeOf(name));
    return kept === null ? null : (JSON.parse(kept) as Kept);
  } catch {
    return null;
  }
}

function write(name: string, kept: Kept): void {
  try {
    sessionStorage.setItem(placeOf(name), JSON.stringify(kept));
  } catch {
    // Storage is full or switched off: the form itself still holds what was typed.
  }
}

function placeOf(name: string): string {
  return `sourceline:form:${name}`;
}
