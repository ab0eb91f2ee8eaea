import { Random } from './random';

/**
 * A word with what follows it; `origin` is its number in the old text, or null when it is new there. `copyOf` names the
 * old word that a new one repeats: a copy is never the word itself, but may look like it.
 */
export type Word = { text: string; after: string; origin: number | null; copyOf?: number | null };
export type Sentence = Word[];
export type Document = Sentence[][];

/** Kinds of text that stress an anchoring engine differently. */
export const KINDS = ['prose', 'records', 'notes', 'chinese'] as const;
export type Kind = (typeof KINDS)[number];

/** Between two sentences of a paragraph; what has no stop is a line. */
const BETWEEN: Record<Kind, string> = { prose: ' ', records: ' ', notes: ' ', chinese: '' };

const SMALL = (
  'the of and to in a that it was for on with as at by from his her they had were this which but not are be an ' +
  'have has who said would been their its more than when after about two also could into over some only other'
).split(' ');
const ONSETS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st str t th tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ee ie oo ou'.split(' ');
const CODAS = 'b ck d g l ll m n nd ng nt p r rd rt s sh st t th x'.split(' ');
const HAN = Array.from(
  '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市',
);

class Vocabulary {
  readonly words: string[];
  readonly names: string[];

  constructor(readonly random: Random) {
    this.words = Array.from({ length: 1_800 }, () => this.coin());
    this.names = Array.from({ length: 24 }, () => capital(this.coin()));
  }

  private coin(): string {
    const syllables = 1 + this.random.skewed(4);
    const parts = Array.from(
      { length: syllables },
      () => this.random.pick(ONSETS) + this.random.pick(VOWELS),
    );
    return parts.join('') + this.random.pick(CODAS);
  }

  word(): string {
    const roll = this.random.next();
    if (roll < 0.42) return SMALL[this.random.skewed(SMALL.length)] ?? 'the';
    if (roll < 0.9) return this.words[this.random.skewed(this.words.length)] ?? 'word';
    return roll < 0.96 ? this.random.pick(this.names) : String(1 + this.random.skewed(20_000));
  }
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Writes sentences of one kind; the editor uses the same writer for what it inserts. */
export class Writer {
  private readonly vocabulary: Vocabulary;

  constructor(
    readonly kind: Kind,
    readonly random: Random,
    private readonly borrowed: readonly string[] = [],
  ) {
    this.vocabulary = new Vocabulary(random);
  }

  /** One word of this kind of text, for a replacement or an insertion. */
  word(): string {
    if (this.borrowed.length > 0) return this.random.pick(this.borrowed);
    return this.kind === 'chinese' ? (HAN[this.random.skewed(HAN.length)] ?? '的') : this.vocabulary.word();
  }

  sentence(): Sentence {
    if (this.kind === 'records') return this.record();
    if (this.kind === 'chinese') return this.chinese();
    const length = this.kind === 'notes' ? 2 + this.random.below(9) : 5 + this.random.below(24);
    const texts = Array.from({ length }, () => this.word());
    return close(texts, this.kind === 'notes' ? this.random.pick(['', '', '.', ':']) : this.stop());
  }

  paragraph(): Sentence[] {
    const most = this.kind === 'notes' ? 2 : 6;
    return Array.from({ length: 1 + this.random.below(most) }, () => this.sentence());
  }

  private stop(): string {
    return this.random.chance(0.9) ? '.' : this.random.pick(['?', '!', '.”']);
  }

  /** A form filled in: neighbours differ in a name and a number only, so all of them look alike. */
  private record(): Sentence {
    const { random, vocabulary } = this;
    const name = () => random.pick(vocabulary.names);
    const forms = [
      `On ${1 + random.below(28)} May a total of ${random.below(900)} people were hurt in ${name()}, ${name()} said`,
      `The council of ${name()} voted ${random.below(40)} to ${random.below(40)} against the plan of ${name()}`,
      `${name()} was paid ${random.below(9000)} for the work in ${name()}, according to the ${vocabulary.word()} report`,
      `${name()} did not answer questions about ${name()} and the ${vocabulary.word()} ${vocabulary.word()}`,
    ];
    return close(random.pick(forms).split(' '), '.');
  }

  private chinese(): Sentence {
    const length = 6 + this.random.below(26);
    const words = Array.from({ length }, () => ({ text: this.word(), after: '', origin: null }));
    return [...words, { text: '。', after: '', origin: null }];
  }
}

/** The stop is a word of its own: an edit of the last word does not lose it. */
function close(texts: string[], stop: string): Sentence {
  const words = texts.map((text, i): Word => {
    const after = i === texts.length - 1 ? '' : ' ';
    return { text: i === 0 ? capital(text) : text, after, origin: null };
  });
  return stop === '' ? words : [...words, { text: stop, after: '', origin: null }];
}

/** A sentence without its stop, and the stop, which may be missing. */
export function withoutStop(sentence: Sentence): { words: Sentence; stop: Sentence } {
  const ends = isStop(sentence[sentence.length - 1]);
  return { words: ends ? sentence.slice(0, -1) : sentence, stop: ends ? sentence.slice(-1) : [] };
}

export function isStop(word: Word | undefined): boolean {
  return word !== undefined && !/[\p{L}\p{N}]/u.test(word.text);
}

/** Writes a document of about `size` units and numbers its words as the old text. */
export function writeDocument(
  kind: Kind,
  size: number,
  seed: number,
): { document: Document; writer: Writer } {
  const writer = new Writer(kind, new Random(seed));
  const document: Document = [];
  for (let length = 0; length < size; ) {
    const paragraph = writer.paragraph();
    document.push(paragraph);
    for (const sentence of paragraph) for (const word of sentence) length += word.text.length + 1;
  }
  number(document);
  return { document, writer };
}

/** Numbers the words of a document as those of the old text. */
export function number(document: Document): void {
  let origin = 0;
  for (const word of document.flat(2)) word.origin = origin++;
}

/** A document made of somebody else's text: its paragraphs, sentences and words; what is inserted uses its words. */
export function readDocument(text: string, seed: number): { document: Document; writer: Writer } {
  const document = text.split(/\n\n+/).flatMap((paragraph) => {
    const sentences = paragraph
      .trim()
      .split(/(?<=[.!?][”"')]?)\s+(?=\S)/)
      .flatMap((sentence) => {
        const read = readSentence(sentence);
        return read.length === 0 ? [] : [read];
      });
    return sentences.length === 0 ? [] : [sentences];
  });
  const words = document.flat(2).flatMap((word) => (isStop(word) ? [] : [word.text.toLowerCase()]));
  number(document);
  return { document, writer: new Writer('prose', new Random(seed), words) };
}

function readSentence(text: string): Sentence {
  const words = Array.from(text.matchAll(/(\S+)(\s*)/g), ([, word = '', after = '']): Word => {
    return { text: word, after, origin: null };
  });
  const last = words.pop();
  const [, body = '', stop = ''] = /^(.*?)([.!?:;,”"')]*)$/u.exec(last?.text ?? '') ?? [];
  const parts = [body, stop].filter((part) => part !== '');
  return [...words, ...parts.map((part): Word => ({ text: part, after: '', origin: null }))];
}

/** The text, with the place of every word. */
export type Rendered = { text: string; places: { word: Word; start: number; end: number }[] };

/** Paragraphs are parted by an empty line. */
export function render(document: Document, kind: Kind): Rendered {
  const places: Rendered['places'] = [];
  let text = '';
  for (const paragraph of document) {
    if (paragraph.length === 0) continue;
    if (text !== '') text += '\n\n';
    paragraph.forEach((sentence, i) => {
      if (i > 0) text += isStop(paragraph[i - 1]?.at(-1)) ? BETWEEN[kind] : '\n';
      for (const word of sentence) {
        places.push({ word, start: text.length, end: text.length + word.text.length });
        text += word.text + word.after;
      }
    });
  }
  return { text, places };
}
