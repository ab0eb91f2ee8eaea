import { childOf, elementsIn, switchOf, type Xml } from '../shared/xml';

/** Blocks with each paragraph that does not end as its readers see it put in front of the one that it goes on in. */
export function joinedParagraphs(blocks: readonly Xml[]): Xml[] {
  const joined: Xml[] = [];
  let open: Xml[] = [];
  const close = () => {
    const last = open.at(-1);
    if (last !== undefined) joined.push(open.length === 1 ? last : inOne(open, last));
    open = [];
  };
  for (const block of blocks) {
    if (block.name === 'w:p') open.push(block);
    if (block.name === 'w:p' && goesOn(block)) continue;
    close();
    if (block.name !== 'w:p') joined.push(block);
  }
  close();
  return joined;
}

/** A large first letter in a frame of its own, or a paragraph whose end is hidden. */
function goesOn(paragraph: Xml): boolean {
  const properties = childOf(paragraph, 'w:pPr');
  const dropped = childOf(properties, 'w:framePr')?.attributes.dropCap ?? 'none';
  const mark = childOf(properties, 'w:rPr');
  return dropped !== 'none' || switchOf(mark, 'w:vanish') === true || switchOf(mark, 'w:specVanish') === true;
}

/** A paragraph is what its end says that it is: the properties are the last one's. */
function inOne(paragraphs: readonly Xml[], last: Xml): Xml {
  const isProperties = ({ name }: Xml) => name === 'w:pPr';
  const words = paragraphs.flatMap((paragraph) =>
    elementsIn(paragraph).filter((child) => !isProperties(child)),
  );
  return { ...last, children: [...elementsIn(last).filter(isProperties), ...words] };
}
