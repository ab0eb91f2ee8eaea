import { childOf, elementsIn, type Xml } from '../shared/xml';

/** Names of paragraph styles that say what a paragraph is; mammoth and the map in docx.ts know these. */
const KNOWN = /^(heading [1-6]|title|subtitle|caption|quote|intense quote|block text)$/i;
/** What programs in other languages call a heading, and the levels that HTML has not. */
const HEADING =
  /^(?:heading|überschrift|titre|título|titolo|kop|rubrik|nadpis|nagłówek|заголовок|otsikko) ?([1-9])$/iu;
const HEADING_DEEPEST = 6;
/** The level of an outline that is no heading (ISO/IEC 29500-1, 17.3.1.20). */
const BODY_LEVEL = 9;

/**
 * The styles of a document (the root of styles.xml) with each paragraph style called what it is: a style that is based on a heading,
 * or stands in the outline, is a heading, whatever its name.
 */
export function withKnownNames(styles: Xml): Xml {
  const byId = new Map(elementsIn(styles).map((style) => [style.attributes.styleId ?? '', style]));
  const children = styles.children.map((child) => {
    if (typeof child === 'string' || child.attributes.type !== 'paragraph') return child;
    const name = knownName(child, byId);
    return name === null || name === nameOf(child) ? child : renamed(child, name);
  });
  return { ...styles, children };
}

function knownName(style: Xml, byId: ReadonlyMap<string, Xml>): string | null {
  const seen = new Set<Xml>();
  for (let at: Xml | undefined = style; at !== undefined && !seen.has(at); at = baseOf(at, byId)) {
    seen.add(at);
    const name = nameOf(at);
    if (KNOWN.test(name)) return name;
    const level = HEADING.exec(name)?.[1] ?? outlineLevel(at);
    if (level !== null) return Number(level) > BODY_LEVEL ? null : headingName(Number(level));
  }
  return null;
}

const headingName = (level: number) => `heading ${Math.min(HEADING_DEEPEST, level)}`;
const nameOf = (style: Xml) => childOf(style, 'w:name')?.attributes.val ?? '';

function baseOf(style: Xml, byId: ReadonlyMap<string, Xml>): Xml | undefined {
  return byId.get(childOf(style, 'w:basedOn')?.attributes.val ?? '');
}

/** Counted from 1, so that body text has 10; null where the style says nothing. */
function outlineLevel(style: Xml): number | null {
  const level = childOf(childOf(style, 'w:pPr'), 'w:outlineLvl')?.attributes.val;
  return level === undefined ? null : Number(level) + 1;
}

function renamed(style: Xml, name: string): Xml {
  const rest = elementsIn(style).filter((child) => child.name !== 'w:name');
  return { ...style, children: [{ name: 'w:name', attributes: { val: name }, children: [] }, ...rest] };
}
