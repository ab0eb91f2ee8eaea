import { above, below, operand } from '../shared/formula-signs';
import { elementsIn, type Xml } from '../shared/xml';

/** A formula in MathML in one line, as Word's are (word/formula.ts): `(a+b)/2`, `√x`, `x²`. */
export function linearMath(element: Xml): string {
  const parts = elementsIn(element);
  const part = (at: number) => {
    const found = parts[at];
    return found === undefined ? '' : linearMath(found);
  };
  switch (element.name) {
    case 'annotation':
    case 'annotation-xml':
      return '';
    case 'mspace':
      return ' ';
    case 'mfrac':
      return `${operand(part(0))}/${operand(part(1))}`;
    case 'msup':
    case 'mover':
      return part(0) + above(part(1));
    case 'msub':
    case 'munder':
      return part(0) + below(part(1));
    case 'msubsup':
    case 'munderover':
      return part(0) + below(part(1)) + above(part(2));
    case 'msqrt':
      return `√${operand(parts.map(linearMath).join(''))}`;
    case 'mroot':
      return `${above(part(1))}√${operand(part(0))}`;
    case 'mtr':
      return parts.map(linearMath).join(' ');
    case 'mtable':
      return parts.map(linearMath).join('; ');
    default:
      return element.children
        .map((child) => (typeof child === 'string' ? child.trim() : linearMath(child)))
        .join('');
  }
}
