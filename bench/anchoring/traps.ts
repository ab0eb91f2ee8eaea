import {
  type Document,
  isStop,
  number,
  type Sentence,
  type Word,
  type Writer,
  withoutStop,
} from './documents';
import { copyOf, lookalike, repaired, reworded } from './sentence-edits';

/**
 * Places where a wrong answer looks right, one kind at a time. A trap is laid on about every sixth sentence, and the rest of the
 * text is left to the editor. `gone`: whatever still looks like the quote is not it.
 */
export const TRAPS = [
  'replaced-word',
  'copy-of-edited',
  'lookalike',
  'twins',
  'furniture',
  'word-in-moved',
  'caption',
] as const;
export type Trap = (typeof TRAPS)[number];

export type Asked = { words: Word[]; gone: boolean };
export type Laid = { old: Document; fresh: Document; asked: Asked[] };

const EVERY = 6;
/** Shorter sentences hold no trap. */
const SHORTEST = 7;

/** Lays traps of one kind through a document. */
export function layTraps(trap: Trap, document: Document, writer: Writer): Laid {
  const old = beforeTrap(trap, document, writer);
  number(old);
  const asked: Asked[] = [];
  const elsewhere: Sentence[] = [];
  const fresh = old.map((paragraph) =>
    paragraph.flatMap((sentence) => SPRING[trap](sentence, writer, asked, elsewhere)),
  );
  for (const sentence of elsewhere) {
    const paragraph = writer.random.pick(fresh);
    paragraph.splice(writer.random.below(paragraph.length + 1), 0, sentence);
  }
  return { old, fresh, asked };
}

/** What must stand in the old text already: the second of two twins, the same line under every paragraph. */
function beforeTrap(trap: Trap, document: Document, writer: Writer): Document {
  const copy = document.map((paragraph) =>
    paragraph.map((sentence) => sentence.map((word) => ({ ...word }))),
  );
  if (trap === 'twins') addTwins(copy, writer);
  if (trap === 'furniture') for (const paragraph of copy) paragraph.push(FURNITURE.map((text) => line(text)));
  if (trap === 'caption') for (const paragraph of copy) paragraph.push(captionOf(writer));
  return copy;
}

const FURNITURE = ['Continue', 'reading', 'below'];
const AGENCIES = ['Reuters', 'AFP', 'AP'];

function line(text: string, last = text === FURNITURE.at(-1)): Word {
  return { text, after: last ? '' : ' ', origin: null };
}

/** “Photo: Dahl / Reuters”, with few names: many are the same. */
function captionOf({ random }: Writer): Sentence {
  const texts = ['Photo:', random.pick(['Dahl', 'Orsini', 'Mbeki']), '/', random.pick(AGENCIES)];
  return texts.map((text, i) => line(text, i === texts.length - 1));
}

function textOf(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join(' ');
}

function isTwin(sentence: Sentence): boolean {
  return sentence.some(({ copyOf: of }) => of === TWIN);
}
const TWIN = -1;

function addTwins(document: Document, { random }: Writer): void {
  for (const paragraph of [...document]) {
    const sentence = paragraph[0];
    if (sentence === undefined || sentence.length < SHORTEST || !random.chance(2 / EVERY)) continue;
    const twin = sentence.map((word) => ({ ...word, copyOf: TWIN }));
    const host = random.pick(document);
    host.splice(random.below(host.length + 1), 0, twin);
    for (const word of sentence) word.copyOf = TWIN;
  }
}

type Spring = (sentence: Sentence, writer: Writer, asked: Asked[], elsewhere: Sentence[]) => Sentence[];

function sometimes(spring: Spring): Spring {
  return (sentence, writer, asked, elsewhere) =>
    sentence.length < SHORTEST || !writer.random.chance(1 / EVERY)
      ? [sentence]
      : spring(sentence, writer, asked, elsewhere);
}

const SPRING: Record<Trap, Spring> = {
  'replaced-word': sometimes((sentence, writer, asked, elsewhere) => {
    const words = someWords(sentence, 1 + writer.random.below(3), writer);
    asked.push({ words, gone: true });
    const host = copyOf(writer.sentence());
    host.splice(1 + writer.random.below(Math.max(1, host.length - 2)), 0, ...spaced(copyOf(words), writer));
    elsewhere.push(host);
    return [
      sentence.map((word) => (words.includes(word) ? { ...word, text: writer.word(), origin: null } : word)),
    ];
  }),
  'copy-of-edited': sometimes((sentence, writer, asked, elsewhere) => {
    asked.push({ words: sentence, gone: false });
    elsewhere.push(copyOf(sentence));
    return [reworded(sentence, writer, 0.3, 0.05)];
  }),
  lookalike: sometimes((sentence, writer, asked, elsewhere) => {
    const other = otherFacts(sentence, writer);
    if (other === null) return [sentence];
    asked.push({ words: sentence, gone: true });
    elsewhere.push(other);
    return [];
  }),
  twins: (sentence, { random }, asked) => {
    if (!isTwin(sentence)) return [sentence];
    const goes = random.chance(0.5);
    asked.push({ words: sentence, gone: goes });
    return goes ? [] : [sentence];
  },
  furniture: (sentence, writer, asked) => {
    if (sentence[0]?.text !== FURNITURE[0])
      return [writer.random.chance(0.1) ? reworded(sentence, writer, 0.4) : sentence];
    const goes = writer.random.chance(0.3);
    asked.push({ words: sentence, gone: goes });
    return goes ? [] : [sentence];
  },
  caption: (sentence, writer, asked) => {
    if (sentence[0]?.text !== 'Photo:')
      return [writer.random.chance(0.1) ? lookalike(sentence, writer, 0.5) : sentence];
    const goes = writer.random.chance(0.3);
    const other = captionOf(writer);
    if (goes && textOf(other) === textOf(sentence)) return [sentence];
    asked.push({ words: sentence.slice(writer.random.below(2)), gone: goes });
    return goes ? [other] : [sentence];
  },
  'word-in-moved': sometimes((sentence, writer, asked, elsewhere) => {
    asked.push({ words: someWords(sentence, 1 + writer.random.below(2), writer), gone: false });
    elsewhere.push(repaired(sentence, writer));
    return [];
  }),
};

/** The same words but for one name or number; null where there is none. */
function otherFacts(sentence: Sentence, writer: Writer): Sentence | null {
  const { words } = withoutStop(sentence);
  const facts = words.filter(({ text }, i) => /\d/.test(text) || (i > 0 && /^\p{Lu}/u.test(text)));
  if (facts.length === 0) return null;
  const fact = writer.random.pick(facts);
  return sentence.map((word) => ({
    ...word,
    text: word === fact ? otherThan(fact.text, writer) : word.text,
    origin: null,
    copyOf: word === fact ? null : word.origin,
  }));
}

function otherThan(text: string, writer: Writer): string {
  if (/\d/.test(text))
    return text.replace(/\d+/, (digits) => String(Number(digits) + 1 + writer.random.below(40)));
  const word = writer.word();
  return /^\p{Lu}/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Words of a sentence that stand side by side; the first and the last one, which edits set right, are left out. */
function someWords(sentence: Sentence, count: number, { random }: Writer): Word[] {
  const words = sentence.filter((word) => !isStop(word)).slice(1, -1);
  const at = random.below(Math.max(1, words.length - count + 1));
  return words.slice(at, at + count);
}

function spaced(words: Sentence, { kind }: Writer): Sentence {
  return words.map((word) => ({ ...word, after: kind === 'chinese' ? '' : ' ' }));
}
