import type { TypedValues } from '@/components/ui/form-state';

/** A file of a form as commands take it. */
export type FormFile = { name: string; mediaType: string; bytes: Uint8Array };

export type FormInput =
  | string
  | number
  | boolean
  | null
  | FormFile
  | FormInput[]
  | { [name: string]: FormInput };

type Node = { [name: string]: FormInput };

const NAME = /^[A-Za-z][\w-]*(\.[\w-]+)*(\[\]|:json)?$/;
const DEEPEST = 8;
const LONGEST_LIST = 1000;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const SECRET = /password|token/i;

/**
 * The fields of a form as one object: `figure.low` nests, `fragments.0.start` makes lists, `topics[]` is a list
 * of however many came, a name that comes several times is a list too, and `fragments:json` holds JSON text. A
 * file input that was left empty is left out; so is what Next adds. Texts stay as typed. A field whose name
 * could not come from our forms is ignored.
 */
export async function formInput(form: FormData): Promise<{ [name: string]: FormInput }> {
  const input: Node = {};
  for (const name of new Set(form.keys())) {
    const values = await Promise.all(form.getAll(name).filter(given).map(fieldValue));
    const path = pathOf(name);
    if (path === null || (values.length === 0 && !name.endsWith('[]'))) continue;
    put(input, path, valueFor(name, values));
  }
  return listsIn(input) as Node;
}

/** What was typed, by field name, to show again. Without passwords, one-time tokens and files. */
export function typedValues(form: FormData): TypedValues {
  const values: TypedValues = {};
  for (const name of new Set(form.keys())) {
    if (pathOf(name) === null || SECRET.test(name) || name === 'key') continue;
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    const [first] = texts;
    if (first !== undefined) values[name] = texts.length > 1 || name.endsWith('[]') ? texts : first;
  }
  return values;
}

function given(value: FormDataEntryValue): boolean {
  return typeof value === 'string' || value.size > 0 || value.name !== '';
}

async function fieldValue(value: FormDataEntryValue): Promise<FormInput> {
  if (typeof value === 'string') return value;
  return { name: value.name, mediaType: value.type, bytes: new Uint8Array(await value.arrayBuffer()) };
}

function valueFor(name: string, values: FormInput[]): FormInput {
  const [first] = values;
  if (name.endsWith(':json')) return typeof first === 'string' ? parsedJson(first) : null;
  return name.endsWith('[]') || values.length > 1 ? values : (first ?? null);
}

/** Broken JSON stays a text: the command's schema says what it wanted. */
function parsedJson(text: string): FormInput {
  try {
    return JSON.parse(text) as FormInput;
  } catch {
    return text;
  }
}

function pathOf(name: string): string[] | null {
  if (!NAME.test(name)) return null;
  const path = name.replace(/(\[\]|:json)$/, '').split('.');
  return path.length <= DEEPEST && !path.some((part) => FORBIDDEN.has(part)) ? path : null;
}

function put(into: Node, path: string[], value: FormInput): void {
  let node = into;
  for (const part of path.slice(0, -1)) {
    const next = node[part];
    const child = isNode(next) ? next : {};
    node[part] = child;
    node = child;
  }
  node[path[path.length - 1] ?? ''] = value;
}

/** Objects whose names are all numbers become lists, in the order of the numbers, without holes. */
function listsIn(value: FormInput): FormInput {
  if (!isNode(value)) return value;
  const names = Object.keys(value);
  if (names.length > 0 && names.length <= LONGEST_LIST && names.every((name) => /^\d+$/.test(name))) {
    // JavaScript lists such names in ascending order already.
    return names.map((name) => listsIn(value[name] ?? null));
  }
  return Object.fromEntries(names.map((name) => [name, listsIn(value[name] ?? null)]));
}

function isNode(value: FormInput | undefined): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('bytes' in value);
}
