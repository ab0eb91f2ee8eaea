import { childOf, elementsIn, switchOf, type Xml } from './xml';

/** Blocks with each paragraph that does not end as its readers see it put in front of the one that it goes on in. */
export function joinedParagraphs(blocks: readonly Xml[]): Xml[] {
  const joined: Xml[] = [];
  let open: Xml | null = null;
  for (const block of blocks) {
    const whole: Xml = open !== null && block.name === 'w:p' ? inFront(open, block) : block;
    if (open !== null && block.name !== 'w:p') joined.push(open);
    open = whole.name === 'w:p' && goesOn(block) ? whole : null;
    if (open === null) joined.push(whole);
  }
  return open === null ? joined : [...joined, open];
}

/** A large first letter in a frame of its own, or a paragraph whose end is hidden. */
function goesOn(paragraph: Xml): boolean {
  const properties = childOf(paragraph, 'w:pPr');
  const dropped = childOf(properties, 'w:framePr')?.attributes.dropCap ?? 'none';
  const mark = childOf(properties, 'w:rPr');
  return dropped !== 'none' || switchOf(mark, 'w:vanish') === true || switchOf(mark, 'w:specVanish') === true;
}

function inFront(first: Xml, second: Xml): Xml {
  const isProperties = ({ name }: Xml) => name === 'w:pPr';
  const [own, before] = [elementsIn(second), elementsIn(first)];
  return {
    ...second,
    children: [
      ...own.filter(isProperties),
      ...before.filter((child) => !isProperties(child)),
      ...own.filter((child) => !isProperties(child)),
    ],
  };
}
