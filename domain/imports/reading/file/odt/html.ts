import type { Loss } from '../shared/losses';
import { type Run, runsHtml } from '../shared/run-words';
import { childOf, elementsIn, type Xml, type XmlNode } from '../shared/xml';
import type { Look, Styles } from './styles';

/** The text of a formula in an object of the document, by the address that it is named with; null where there is none. */
export type Formulas = (address: string) => string | null;
type Place = {
  styles: Styles;
  formulas: Formulas;
  losses: Set<Loss>;
  look: Look;
  inList: boolean;
  /** Filled on the way: what is put into a paragraph follows it, notes stand at the end. */
  after: string[];
  notes: string[];
};

/** Never words of the text: what was deleted, comments, forms, and what indexes are made from. */
const LEFT_OUT =
  /^(tracked-changes|annotation|annotation-end|forms|sequence-decls|variable-decls|user-field-decls|alphabetical-index-auto-mark-file|table-source|title|desc|note-citation|ruby-text|.*-source|index-title-template|covered-table-cell|script|meta|event-listeners|styles|table-column|table-columns)$/;
const HEADING_DEEPEST = 6;

/** A text (`office:text`) as HTML in the words that its readers see; `losses` is filled with what was left out. */
export function htmlOfText(text: Xml, styles: Styles, formulas: Formulas, losses: Set<Loss>): string {
  const place = { styles, formulas, losses, look: {}, inList: false, after: [], notes: [] };
  const html = blocks(text, place);
  return html + place.notes.join('');
}

function blocks(parent: Xml, place: Place): string {
  return elementsIn(parent)
    .map((child) => block(child, place))
    .join('');
}

function block(element: Xml, place: Place): string {
  const { name } = element;
  if (LEFT_OUT.test(name)) return '';
  if (isHidden(element)) {
    place.losses.add('hidden');
    return '';
  }
  if (name === 'p' || name === 'h') return paragraph(element, place);
  if (name === 'list') return `<ul>${blocks(element, { ...place, inList: true })}</ul>`;
  if (name === 'list-item' || name === 'list-header') return `<li>${blocks(element, place)}</li>`;
  if (name === 'table') return `<table>${blocks(element, { ...place, inList: false })}</table>`;
  if (name === 'table-row') return `<tr>${blocks(element, place)}</tr>`;
  if (name === 'table-cell') return `<td>${blocks(element, place)}</td>`;
  if (name === 'object') return object(element, place);
  return blocks(element, place);
}

/** Sections that are not shown, and rows and sheets that are folded away. */
function isHidden({ name, attributes }: Xml): boolean {
  if (attributes.visibility === 'collapse' || attributes.visibility === 'filter') return true;
  return (
    name === 'section' &&
    (attributes.display === 'none' ||
      (attributes.display === 'condition' && attributes['is-hidden'] === 'true'))
  );
}

function paragraph(element: Xml, place: Place): string {
  const { styles } = place;
  const style = element.attributes['style-name'];
  const after: string[] = [];
  const runs: Run[] = [];
  const within = { ...place, look: styles.look(style), after, inList: false };
  for (const child of element.children) inline(child, within, runs);
  const hides = elementsIn(element).some(
    ({ name, attributes }) => name === 'hidden-paragraph' && attributes['is-hidden'] === 'true',
  );
  if (hides) place.losses.add('hidden');
  return (hides ? '' : inTag(element, runsHtml(runs), place)) + after.join('');
}

function inTag(element: Xml, html: string, place: Place): string {
  const role = place.styles.role(element.attributes['style-name']);
  if (role === 'title') return `<h1 class="title">${html}</h1>`;
  if (element.name === 'h') {
    const level = Math.min(
      HEADING_DEEPEST,
      Math.max(1, Number(element.attributes['outline-level'] ?? 1) || 1),
    );
    return `<h${level}>${html}</h${level}>`;
  }
  if (role === 'heading' && !place.inList) return `<h2>${html}</h2>`;
  if (role === 'caption') return `<p class="caption">${html}</p>`;
  return role === 'quote' ? `<blockquote><p>${html}</p></blockquote>` : `<p>${html}</p>`;
}

/** What is shown, and why words are not. */
function inline(node: XmlNode, place: Place, runs: Run[]): void {
  if (typeof node === 'string') {
    words(node.replace(/\s+/g, ' '), place, runs);
    return;
  }
  const { name, attributes } = node;
  if (LEFT_OUT.test(name)) return;
  const form = INLINE.get(name);
  if (form !== undefined) {
    form(node, place, runs);
    return;
  }
  const look =
    name === 'span' ? { ...place.look, ...place.styles.look(attributes['style-name']) } : place.look;
  for (const child of node.children) inline(child, { ...place, look }, runs);
}

function words(text: string, { look, losses }: Place, runs: Run[]): void {
  if (look.isHidden === true || look.isStruck === true) {
    if (text.trim() !== '') losses.add(look.isHidden === true ? 'hidden' : 'struck');
    return;
  }
  const height = look.height === 'level' ? undefined : look.height;
  runs.push({ words: text, isBold: look.isBold === true, ...(height === undefined ? {} : { height }) });
}

type Form = (element: Xml, place: Place, runs: Run[]) => void;
const space: Form = (_element, place, runs) => words(' ', place, runs);
const apart: Form = (element, place) => {
  place.after.push(block(element, { ...place, look: {} }));
};

const INLINE: ReadonlyMap<string, Form> = new Map(
  Object.entries<Form>({
    s: space,
    tab: space,
    'line-break': space,
    p: apart,
    h: apart,
    list: apart,
    table: apart,
    'hidden-text': ({ attributes }, place, runs) => {
      if (attributes['is-hidden'] === 'true') place.losses.add('hidden');
      else words(attributes['string-value'] ?? '', place, runs);
    },
    'hidden-paragraph': () => undefined,
    placeholder: (_element, place) => {
      place.losses.add('placeholder');
    },
    note: (element, place) => {
      const body = childOf(element, 'note-body');
      if (body !== undefined) place.notes.push(`<ul><li>${blocks(body, { ...place, look: {} })}</li></ul>`);
    },
    object: (element, place, runs) => {
      const formula = place.formulas(element.attributes.href ?? '');
      if (formula === null) place.losses.add('object');
      else words(formula, place, runs);
    },
  }),
);

function object(element: Xml, place: Place): string {
  const runs: Run[] = [];
  inline(element, place, runs);
  return `<p>${runsHtml(runs)}</p>`;
}
