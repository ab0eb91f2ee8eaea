import { isNoteMark } from '../../page/note-mark';
import { lowered, raised } from '../../page/raised';
import { LOST_ELEMENTS, type Loss } from '../shared/losses';
import { childOf, elementsIn, hasWithin, switchOf, type Xml, type XmlNode } from '../shared/xml';
import { linear } from './formula';
import { joinedParagraphs } from './joined';
import { effectiveLook, type Look, type Looks, lookOf } from './looks';
import { inTwoCells } from './simple-rows';

/** Where in a document its preparation stands. `boxes` and `losses` are filled on the way. */
type Place = {
  looks: Looks;
  losses: Set<Loss>;
  paragraph: Look;
  table: Look;
  /** The words of the paragraph so far, but for raised ones that they end with: those are a power or the mark of a note. */
  before: { words: string };
  /** The contents of text boxes: they follow the paragraph that they are anchored in. */
  boxes: Xml[];
};

/**
 * The XML of a part of a document with what its readers see and nothing else, in elements that mammoth knows: hidden,
 * struck, deleted and placeholder words are gone, fields, text boxes, formulas and anything unknown are the words that they
 * show. What was left out or could not be read is added to `losses`.
 */
export function preparedXml(root: Xml, looks: Looks, losses: Set<Loss>): Xml {
  const place = { looks, losses, paragraph: looks.paragraph(undefined), table: {}, ...begun() };
  const children = elementsIn(root).flatMap((child) => prepared(child, place));
  return { ...root, children: joinedParagraphs([...children, ...place.boxes]) };
}

const begun = () => ({ before: { words: '' }, boxes: [] });

/** Of what a paragraph says of itself: its style, its place in a list, its frame, and how its end looks. */
const PARAGRAPH = new Set('w:pStyle w:numPr w:framePr w:rPr'.split(' '));
/** Kept with all they say: mammoth knows them, and their properties. */
const KEPT = new Set(
  'w:tblPr w:trPr w:tcPr w:br w:tab w:noBreakHyphen w:softHyphen w:sym w:t w:footnoteReference w:endnoteReference'.split(
    ' ',
  ),
);
/** Never words of the text: what was taken out of it, the code of fields, readings beside signs, properties. */
const LEFT_OUT = /^(w:(del|moveFrom|delText|instrText|delInstrText|rt|sectPr|tblGrid)|w:\w+Pr|w:\w+Change)$/;
const HOLDERS = new Set('w:body w:tc w:footnote w:endnote'.split(' '));

function prepared(element: Xml, place: Place): Xml[] {
  const { name } = element;
  const loss = LOST_ELEMENTS.get(name);
  if (loss !== undefined) place.losses.add(loss);
  if (name === 'w:pPr') return [only(element, PARAGRAPH)];
  if (KEPT.has(name)) return [element];
  if (LEFT_OUT.test(name) || isEmptyControl(element)) return [];
  return (FORMS.get(name) ?? unwrapped)(element, place);
}

type Form = (element: Xml, place: Place) => Xml[];
/** A map, not an object: names in a foreign file may be those of an object's own ways. */
const FORMS: ReadonlyMap<string, Form> = new Map(
  Object.entries<Form>({
    AlternateContent: (element, place) => unwrapped(branchOf(element), place),
    'w:p': paragraph,
    'w:r': run,
    'w:tbl': (element, place) => [
      { ...element, children: unwrapped(element, { ...place, table: tableLook(element, place) }) },
    ],
    'w:tr': row,
    'w:tc': (element, place) =>
      childOf(childOf(element, 'w:tcPr'), 'w:cellDel') === undefined ? holder(element, place) : [],
    'w:cr': () => [{ name: 'w:br', attributes: {}, children: [] }],
    'w:ptab': () => [{ name: 'w:tab', attributes: {}, children: [] }],
    'm:oMath': (element) => [textRun(linear(element))],
    'w:txbxContent': (element, place) => {
      const boxes: Xml[] = [];
      const words = unwrapped(element, { ...place, boxes });
      place.boxes.push(...joinedParagraphs(words), ...boxes);
      return [];
    },
  }),
);

/** An element that mammoth need not know: what is in it stands in its place. */
function unwrapped(element: Xml | undefined, place: Place): Xml[] {
  if (element !== undefined && HOLDERS.has(element.name)) return holder(element, place);
  return elementsIn(element).flatMap((child) => prepared(child, place));
}

function holder(element: Xml, place: Place): Xml[] {
  const children = elementsIn(element).flatMap((child) => prepared(child, place));
  return [{ ...element, children: joinedParagraphs(children) }];
}

/** A content control that nobody has filled in, or one that is a box to tick. */
function isEmptyControl(element: Xml): boolean {
  if (element.name !== 'w:sdt') return false;
  const properties = childOf(element, 'w:sdtPr');
  return switchOf(properties, 'w:showingPlcHdr') === true || childOf(properties, 'checkbox') !== undefined;
}

/** One of several forms of the same content: the fallback for old programs if it has words, else the first that has any. */
function branchOf(element: Xml): Xml | undefined {
  const hasWords = (branch: Xml) => hasWithin(branch, ({ name }) => name === 'w:t' || name === 'm:t');
  const branches = [childOf(element, 'Fallback'), ...elementsIn(element)].filter(
    (branch) => branch !== undefined,
  );
  return branches.find(hasWords) ?? branches.at(-1);
}

function only(element: Xml, names: ReadonlySet<string>): Xml {
  return { ...element, children: elementsIn(element).filter(({ name }) => names.has(name)) };
}

function paragraph(element: Xml, place: Place): Xml[] {
  const style = childOf(childOf(element, 'w:pPr'), 'w:pStyle')?.attributes.val;
  const boxes: Xml[] = [];
  const before = { words: '' };
  const children = unwrapped(element, { ...place, paragraph: place.looks.paragraph(style), before, boxes });
  const shown = inFewRuns(children);
  const isEmpty = shown.every(({ name }) => name === 'w:pPr');
  return isEmpty ? boxes : [{ name: element.name, attributes: {}, children: shown }, ...boxes];
}

/** Runs that look alike as one: some programs put each word into one of its own, and mammoth takes long over each. */
function inFewRuns(children: readonly Xml[]): Xml[] {
  const found: Xml[] = [];
  let words: string[] = [];
  let open: Xml | undefined;
  const close = () => {
    if (open !== undefined) found.push({ ...open, children: [...lookIn(open), textElement(words.join(''))] });
    open = undefined;
    words = [];
  };
  for (const child of children) {
    const text = child.name === 'w:r' ? onlyText(child) : null;
    if (text === null || (open !== undefined && lookIn(open).length !== lookIn(child).length)) close();
    if (text === null) found.push(child);
    else {
      open ??= child;
      words.push(text);
    }
  }
  close();
  return found;
}

const lookIn = (run: Xml) => elementsIn(run).filter((child) => child === BOLD);

/** The words of a run with nothing else in it. */
function onlyText(run: Xml): string | null {
  const rest = elementsIn(run).filter((child) => child !== BOLD);
  return rest.every(({ name }) => name === 'w:t') ? rest.map(wordsOf).join('') : null;
}

function tableLook(element: Xml, { looks }: Place): Look {
  return looks.table(childOf(childOf(element, 'w:tblPr'), 'w:tblStyle')?.attributes.val);
}

function row(element: Xml, place: Place): Xml[] {
  if (switchOf(childOf(element, 'w:trPr'), 'w:hidden') === true) {
    place.losses.add('hidden');
    return [];
  }
  return [inTwoCells({ ...element, children: unwrapped(element, place) })];
}

/** What leaves a run out, and what the editor is told of it. */
const WHY_LEFT_OUT: readonly (readonly [look: keyof Look, told: Loss | null])[] = [
  ['isForPrint', null],
  ['isHidden', 'hidden'],
  ['isStruck', 'struck'],
  ['isPlaceholder', 'placeholder'],
];

function run(element: Xml, place: Place): Xml[] {
  const properties = childOf(element, 'w:rPr');
  const { looks, losses } = place;
  const style = looks.character(childOf(properties, 'w:rStyle')?.attributes.val);
  const look = effectiveLook(lookOf(properties), [style, place.paragraph, place.table, looks.defaults]);
  const kept = unwrapped(element, place);
  const why = WHY_LEFT_OUT.find(([is]) => look[is] === true);
  if (why !== undefined) {
    if (why[1] !== null && kept.some((child) => wordsOf(child).trim() !== '')) losses.add(why[1]);
    return [];
  }
  const bold = look.isBold === true ? [BOLD] : [];
  return [{ name: element.name, attributes: {}, children: [...bold, ...shown(kept, look.height, place)] }];
}

/** Of how a run looks, mammoth is told only whether it is bold: a bold line may be the headline. */
const BOLD: Xml = {
  name: 'w:rPr',
  attributes: {},
  children: [{ name: 'w:b', attributes: {}, children: [] }],
};

/** A note with a mark of its own has that mark behind it in the same run; it is no word of the sentence. */
function shown(children: readonly Xml[], height: string | undefined, { before }: Place): Xml[] {
  const hasOwnMark = children.some(({ attributes }) =>
    /^(1|true|on)$/.test(attributes.customMarkFollows ?? ''),
  );
  const words = hasOwnMark ? children.filter(({ name }) => name !== 'w:t' && name !== 'w:sym') : children;
  if (height !== 'superscript' && height !== 'subscript') {
    before.words += words.map(wordsOf).join('');
    return [...words];
  }
  const change = height === 'superscript' ? (letters: string) => above(letters, before.words) : lowered;
  return words.map((child) =>
    child.name === 'w:t' ? { ...child, children: [change(wordsOf(child))] } : child,
  );
}

/** A mark that somebody typed is no word of the sentence either; at the beginning of a note it shows whose note it is. */
function above(letters: string, before: string): string {
  return before.trim() !== '' && isNoteMark(letters, before) ? '' : raised(letters);
}

function wordsOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(wordsOf).join('');
}

function textRun(words: string): Xml {
  return { name: 'w:r', attributes: {}, children: [textElement(words)] };
}

function textElement(words: string): Xml {
  return { name: 'w:t', attributes: {}, children: [words] };
}
