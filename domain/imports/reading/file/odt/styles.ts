import { childOf, elementsIn, type Xml } from '../shared/xml';

/** How the words in a style look; undefined where it says nothing. */
export type Look = {
  isHidden?: boolean;
  isStruck?: boolean;
  isBold?: boolean;
  height?: 'raised' | 'lowered' | 'level';
};
/** What a paragraph of a style is, as far as its name or those of the styles above it say so. */
export type Role = 'title' | 'caption' | 'quote' | 'heading' | null;
export type Styles = { look: (name: string | undefined) => Look; role: (name: string | undefined) => Role };

/** The styles of a text, named and automatic ones. `roots` are those of styles.xml and content.xml. */
export function stylesIn(roots: readonly (Xml | undefined)[]): Styles {
  const holders = roots.flatMap((root) => elementsIn(root)).filter(({ name }) => /styles$/.test(name));
  const all = holders.flatMap(elementsIn).filter(({ name }) => name === 'style');
  const byName = new Map(all.map((style) => [style.attributes.name ?? '', style]));
  const known = new Map<string, Look>();
  const look = (name: string | undefined): Look => {
    const found = known.get(name ?? '');
    if (found !== undefined) return found;
    const resolved: Look = Object.assign({}, ...chainOf(name, byName).reverse().map(ownLook));
    known.set(name ?? '', resolved);
    return resolved;
  };
  const role = (name: string | undefined) => {
    const chain = chainOf(name, byName);
    const own = chain.map(({ attributes }) => attributes['display-name'] ?? attributes.name ?? '');
    // A style of the program's own need not be in the file to be named in it.
    const last = chain.at(-1)?.attributes['parent-style-name'] ?? name ?? '';
    const roles = [...own, last].map(roleOf);
    return roles.find((one) => one !== null) ?? null;
  };
  return { look, role };
}

/** A style and those that it inherits from, the nearest first. */
function chainOf(name: string | undefined, byName: ReadonlyMap<string, Xml>): Xml[] {
  const chain: Xml[] = [];
  for (let style = byName.get(name ?? ''); style !== undefined && !chain.includes(style); ) {
    chain.push(style);
    style = byName.get(style.attributes['parent-style-name'] ?? '');
  }
  return chain;
}

const ROLES: readonly (readonly [names: RegExp, role: Role])[] = [
  [/^title$/i, 'title'],
  [/^(caption|illustration|figure|drawing|abbildung)$/i, 'caption'],
  [/^(quotations?|quote|block ?text|intense quote)$/i, 'quote'],
  [/^heading( \d+)?$/i, 'heading'],
];

function roleOf(name: string): Role {
  const plain = name.replaceAll('_20_', ' ');
  return ROLES.find(([names]) => names.test(plain))?.[1] ?? null;
}

function ownLook(style: Xml): Look {
  const text = childOf(style, 'text-properties')?.attributes ?? {};
  const look: Look = {};
  if (text.display !== undefined) look.isHidden = text.display === 'none';
  const struck = text['text-line-through-style'] ?? text['text-line-through-type'];
  if (struck !== undefined) look.isStruck = struck !== 'none';
  if (text['font-weight'] !== undefined) look.isBold = /bold|[6-9]00/.test(text['font-weight']);
  if (text['text-position'] !== undefined) look.height = heightOf(text['text-position']);
  return look;
}

/** `super 58%`, `sub`, or how far up or down in per cent. */
function heightOf(position: string): Look['height'] {
  const [first = ''] = position.split(' ');
  const share = first === 'super' ? 1 : first === 'sub' ? -1 : Number.parseFloat(first);
  if (Number.isNaN(share) || share === 0) return 'level';
  return share > 0 ? 'raised' : 'lowered';
}
