import { above, below, operand } from '../shared/formula-signs';
import { childOf, elementsIn, type Xml } from '../shared/xml';
import { lookOf } from './looks';

/**
 * A formula (`m:oMath`) in one line, as Word itself writes it in its linear format: `(a+b)/2`, `√x`, `x²`, `∑_(i=1)^n`
 * (Unicode Technical Note 28).
 */
export function linear(formula: Xml | undefined): string {
  return elementsIn(formula)
    .map((element) => (FORMS.get(element.name) ?? linear)(element))
    .join('');
}

type Form = (element: Xml) => string;
const FORMS: ReadonlyMap<string, Form> = new Map(
  Object.entries<Form>({
    'm:r': runWords,
    'm:f': (element) => `${operand(inner(element, 'm:num'))}/${operand(inner(element, 'm:den'))}`,
    'm:sSup': (element) => inner(element, 'm:e') + above(inner(element, 'm:sup')),
    'm:sSub': (element) => inner(element, 'm:e') + below(inner(element, 'm:sub')),
    'm:sSubSup': (element) =>
      inner(element, 'm:e') + below(inner(element, 'm:sub')) + above(inner(element, 'm:sup')),
    'm:sPre': (element) =>
      below(inner(element, 'm:sub')) + above(inner(element, 'm:sup')) + inner(element, 'm:e'),
    'm:limLow': (element) => `${inner(element, 'm:e')}_${operand(inner(element, 'm:lim'))}`,
    'm:limUpp': (element) => `${inner(element, 'm:e')}^${operand(inner(element, 'm:lim'))}`,
    'm:func': (element) => `${inner(element, 'm:fName')} ${inner(element, 'm:e')}`,
    'm:rad': root,
    'm:nary': operator,
    'm:d': bracketed,
    'm:m': (element) => `[${listed(element, 'm:mr', '; ', (row) => listed(row, 'm:e', ' '))}]`,
    'm:eqArr': (element) => listed(element, 'm:e', '; '),
    'w:del': () => '',
    'w:moveFrom': () => '',
  }),
);

function runWords(run: Xml): string {
  const { isHidden, isStruck } = lookOf(childOf(run, 'w:rPr'));
  if (isHidden === true || isStruck === true) return '';
  const texts = elementsIn(run).filter(({ name }) => name === 'm:t' || name === 'w:t');
  return texts
    .flatMap(({ children }) => children)
    .filter((child) => typeof child === 'string')
    .join('');
}

function inner(element: Xml, name: string): string {
  return linear(childOf(element, name)).trim();
}

function listed(element: Xml, name: string, between: string, words: (item: Xml) => string = linear): string {
  const items = elementsIn(element).filter((child) => child.name === name);
  return items.map(words).join(between);
}

function root(element: Xml): string {
  return `${above(inner(element, 'm:deg'))}√${operand(inner(element, 'm:e'))}`;
}

function property(element: Xml, properties: string, name: string): string | undefined {
  return childOf(childOf(element, properties), name)?.attributes.val;
}

/** A sum, an integral: the sign, its limits, what it is over. */
function operator(element: Xml): string {
  const [sub, sup] = [inner(element, 'm:sub'), inner(element, 'm:sup')];
  const limits = (sub === '' ? '' : `_${operand(sub)}`) + (sup === '' ? '' : `^${operand(sup)}`);
  return `${property(element, 'm:naryPr', 'm:chr') ?? '∫'}${limits} ${inner(element, 'm:e')}`;
}

function bracketed(element: Xml): string {
  const between = property(element, 'm:dPr', 'm:sepChr') ?? '|';
  const [begin, end] = [property(element, 'm:dPr', 'm:begChr'), property(element, 'm:dPr', 'm:endChr')];
  return `${begin ?? '('}${listed(element, 'm:e', between)}${end ?? ')'}`;
}
