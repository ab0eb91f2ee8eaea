import { childOf, elementsIn, switchOf, type Xml } from '../shared/xml';

/** What decides whether words are shown, and where: of a run, or as a style says it. Undefined where nothing is said. */
export type Look = {
  isHidden?: boolean;
  /** Shown on paper and not on the web, such as the numbers of pages in a table of contents. */
  isForPrint?: boolean;
  isStruck?: boolean;
  isBold?: boolean;
  height?: string;
  isPlaceholder?: boolean;
};

/** The looks that the styles of a document give. */
export type Looks = {
  paragraph(id: string | undefined): Look;
  character(id: string | undefined): Look;
  table(id: string | undefined): Look;
  defaults: Look;
};

const HIDDEN = ['w:vanish', 'w:specVanish'];
const STRUCK = ['w:strike', 'w:dstrike'];

/** What run properties (`w:rPr`) say themselves. */
export function lookOf(properties: Xml | undefined): Look {
  const height = childOf(properties, 'w:vertAlign')?.attributes.val;
  return {
    isHidden: anyOf(properties, HIDDEN),
    isForPrint: switchOf(properties, 'w:webHidden'),
    isStruck: anyOf(properties, STRUCK),
    isBold: switchOf(properties, 'w:b'),
    height,
  };
}

function anyOf(properties: Xml | undefined, names: readonly string[]): boolean | undefined {
  const said = names.map((name) => switchOf(properties, name)).filter((value) => value !== undefined);
  return said.length === 0 ? undefined : said.includes(true);
}

/** `styles` is the root of styles.xml. A style inherits what it does not say from the one that it is based on. */
export function looksOf(styles: Xml | undefined): Looks {
  const all = elementsIn(styles).filter(({ name }) => name === 'w:style');
  const byId = new Map(all.map((style) => [style.attributes.styleId ?? '', style]));
  const known = new Map<string, Look>();
  const resolve = (id: string, seen: ReadonlySet<string>): Look => {
    const style = byId.get(id);
    if (style === undefined || seen.has(id)) return {};
    const found = known.get(id);
    if (found !== undefined) return found;
    const base = childOf(style, 'w:basedOn')?.attributes.val;
    const inherited = base === undefined ? {} : resolve(base, new Set([...seen, id]));
    const look = { ...inherited, ...said(ownLook(style)) };
    known.set(id, look);
    return look;
  };
  const ofType = (type: string) => {
    const usual = all.find(({ attributes }) => attributes.type === type && isOn(attributes.default));
    return (id: string | undefined) => resolve(id ?? usual?.attributes.styleId ?? '', new Set());
  };
  const given = childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return {
    paragraph: ofType('paragraph'),
    character: ofType('character'),
    table: ofType('table'),
    defaults: lookOf(given),
  };
}

function ownLook(style: Xml): Look {
  const name = childOf(style, 'w:name')?.attributes.val ?? '';
  const isPlaceholder = /^placeholder ?text$/i.test(name) ? true : undefined;
  return { ...lookOf(childOf(style, 'w:rPr')), isPlaceholder };
}

function said(look: Look): Look {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/**
 * How a run looks. What it says itself holds; else what any of its styles switches on is on. Two styles that both hide would
 * show again by ISO/IEC 29500-1, 17.7.3; they hide here: what one program may hide is not published.
 */
export function effectiveLook(own: Look, styles: readonly Look[]): Look {
  return {
    isHidden: own.isHidden ?? styles.some(({ isHidden }) => isHidden === true),
    isForPrint: own.isForPrint ?? styles.some(({ isForPrint }) => isForPrint === true),
    isStruck: own.isStruck ?? styles.some(({ isStruck }) => isStruck === true),
    isBold: own.isBold ?? styles.some(({ isBold }) => isBold === true),
    height: own.height ?? styles.find(({ height }) => height !== undefined)?.height,
    isPlaceholder: styles.some(({ isPlaceholder }) => isPlaceholder === true),
  };
}
