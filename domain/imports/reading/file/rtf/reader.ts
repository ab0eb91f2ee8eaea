import { decoderFor } from '../shared/charset';
import type { Loss } from '../shared/losses';
import { type Run, runsHtml } from '../shared/run-words';
import type { Head } from './tables';
import type { Token } from './tokens';
import { SIGNS, SKIPPED, STARRED } from './words';

/** What holds within a group, and for the groups in it. */
type State = {
  isSkipped: boolean;
  isHidden: boolean;
  isDeleted: boolean;
  isStruck: boolean;
  isBold: boolean;
  height: Run['height'];
  charset: string;
  /** How many letters for old programs stand behind one in Unicode. */
  after: number;
  /** What ends with the group. */
  ends?: 'note' | 'box';
};
type Look = { style: number; level: number | null; isItem: boolean; isInTable: boolean };
/** Where words go: the text, a note, a text box. */
type Flow = { html: string[]; runs: Run[]; cells: string[]; cell: string[]; look: Look };

const PLAIN: Look = { style: 0, level: null, isItem: false, isInTable: false };
const newFlow = (): Flow => ({ html: [], runs: [], cells: [], cell: [], look: PLAIN });
/** Deeper, a file is built to be slow. */
const DEEPEST = 2000;

/** The text of an RTF file as HTML in the words that its readers see; `losses` is filled with what was left out. */
export class RtfReader {
  private readonly states: State[] = [];
  private readonly flows: Flow[] = [newFlow()];
  private readonly notes: string[] = [];
  private bytes: number[] = [];
  private isStarred = false;
  private toPass = 0;
  private state: State;

  constructor(
    private readonly head: Head,
    private readonly losses: Set<Loss>,
  ) {
    this.state = {
      ...{ isSkipped: false, isHidden: false, isDeleted: false, isStruck: false, isBold: false },
      ...{ height: undefined, charset: head.charset, after: 1 },
    };
  }

  /** @throws RangeError for groups within groups without end */
  read(tokens: Iterable<Token>): string {
    for (const token of tokens) this.take(token);
    this.flush();
    this.endParagraph();
    this.endRow();
    return (this.flows[0]?.html.join('') ?? '') + this.notes.join('');
  }

  private take(token: Token): void {
    if (token.type === 'byte') {
      if (this.toPass > 0) this.toPass -= 1;
      else if (!this.state.isSkipped) this.bytes.push(token.value);
      return;
    }
    this.flush();
    if (token.type === 'word') this.word(token.name, token.value);
    else if (token.type === 'open') this.open();
    else this.close();
  }

  private open(): void {
    if (this.states.length > DEEPEST) throw new RangeError('groups nest too deeply');
    this.toPass = 0;
    this.states.push(this.state);
    this.state = { ...this.state, ends: undefined };
  }

  private close(): void {
    this.toPass = 0;
    const { ends } = this.state;
    if (ends !== undefined && this.flows.length > 1) this.endFlow(ends);
    this.state = this.states.pop() ?? this.state;
    this.isStarred = false;
  }

  private word(name: string, value: number | null): void {
    if (name === '*') {
      this.isStarred = true;
      return;
    }
    const isStarred = this.isStarred;
    this.isStarred = false;
    if (SKIPPED.has(name) || (isStarred && !STARRED.has(name))) this.state.isSkipped = true;
    if (name === 'ud') this.state.isSkipped = this.states.at(-2)?.isSkipped ?? false;
    if (name === 'uc') this.state.after = value ?? 1;
    if (this.state.isSkipped) return;
    if (name === 'u') this.unicode(value ?? 0);
    else if (this.toPass > 0 && SIGNS.has(name)) this.toPass -= 1;
    else if (SIGNS.has(name)) this.text(SIGNS.get(name) ?? '');
    else (WORDS.get(name) ?? pass)(this, value);
  }

  /** Negative from 32,768 on: the number is signed. Letters beyond the first plane come as two halves. */
  private unicode(value: number): void {
    this.text(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.toPass = this.state.after;
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const bytes = Uint8Array.from(this.bytes);
    this.bytes = [];
    this.text((decoderFor(this.state.charset) ?? new TextDecoder('latin1')).decode(bytes));
  }

  text(words: string): void {
    const { isHidden, isDeleted, isStruck, isBold, height } = this.state;
    if (isDeleted) return;
    if (isHidden || isStruck) {
      if (words.trim() !== '') this.losses.add(isHidden ? 'hidden' : 'struck');
      return;
    }
    this.flow.runs.push({ words, isBold, ...(height === undefined ? {} : { height }) });
  }

  get flow(): Flow {
    return this.flows.at(-1) ?? newFlow();
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  look(change: Partial<Look>): void {
    this.flow.look = { ...this.flow.look, ...change };
  }

  font(number: number): void {
    this.set({ charset: this.head.fonts.get(number) ?? this.head.charset });
  }

  /** Looks of words as they are where nothing is said. */
  plain(): void {
    this.set({
      isHidden: false,
      isStruck: false,
      isBold: false,
      height: undefined,
      charset: this.head.charset,
    });
  }

  begin(ends: 'note' | 'box'): void {
    this.set({ ends });
    this.flows.push(newFlow());
    this.plain();
  }

  endParagraph(): void {
    const { flow } = this;
    const html = runsHtml(flow.runs);
    flow.runs = [];
    if (html.trim() === '') return;
    const block = this.inTag(html, flow.look);
    if (flow.look.isInTable) flow.cell.push(block);
    else {
      this.endRow();
      flow.html.push(block);
    }
  }

  endCell(): void {
    this.flow.look = { ...this.flow.look, isInTable: true };
    this.endParagraph();
    this.flow.cells.push(this.flow.cell.join(''));
    this.flow.cell = [];
  }

  endRow(): void {
    const { flow } = this;
    const cells = flow.cell.length > 0 ? [...flow.cells, flow.cell.join('')] : flow.cells;
    if (cells.length > 0) {
      flow.html.push(`<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`);
    }
    flow.cells = [];
    flow.cell = [];
  }

  private endFlow(ends: 'note' | 'box'): void {
    this.endParagraph();
    this.endRow();
    const html = this.flows.pop()?.html.join('') ?? '';
    if (ends === 'note') this.notes.push(`<ul><li>${html}</li></ul>`);
    else this.flow.html.push(html);
  }

  private inTag(html: string, { style, level, isItem }: Look): string {
    const name = this.head.styles.get(style) ?? '';
    if (name === 'title') return `<h1 class="title">${html}</h1>`;
    const heading = /^(?:heading|überschrift|titre|título|titolo) ?([1-9])/u.exec(name)?.[1];
    const depth = heading === undefined ? level : Number(heading);
    if (depth !== null) return `<h${Math.min(6, depth)}>${html}</h${Math.min(6, depth)}>`;
    if (name === 'caption') return `<p class="caption">${html}</p>`;
    if (/^(intense )?quot(e|ations?)$/.test(name)) return `<blockquote><p>${html}</p></blockquote>`;
    return isItem ? `<ul><li>${html}</li></ul>` : `<p>${html}</p>`;
  }
}

type Effect = (reader: RtfReader, value: number | null) => void;
const pass: Effect = () => undefined;
/** A switch is on unless a nought stands behind it. */
const switched =
  (change: (on: boolean) => Partial<State>): Effect =>
  (reader, value) =>
    reader.set(change(value !== 0));
const paragraphEnd: Effect = (reader) => reader.endParagraph();

/** The levels of outlines above this are body text. */
const DEEPEST_LEVEL = 8;

const WORDS: ReadonlyMap<string, Effect> = new Map(
  Object.entries<Effect>({
    par: paragraphEnd,
    sect: paragraphEnd,
    page: paragraphEnd,
    column: paragraphEnd,
    cell: (reader) => reader.endCell(),
    nestcell: (reader) => {
      reader.endParagraph();
    },
    row: (reader) => reader.endRow(),
    pard: (reader) => reader.look({ level: null, isItem: false, isInTable: false, style: 0 }),
    intbl: (reader) => reader.look({ isInTable: true }),
    s: (reader, value) => reader.look({ style: value ?? 0 }),
    outlinelevel: (reader, value) =>
      reader.look({ level: value !== null && value <= DEEPEST_LEVEL ? value + 1 : null }),
    ls: (reader, value) => reader.look({ isItem: (value ?? 0) > 0 }),
    pnlvlblt: (reader) => reader.look({ isItem: true }),
    pnlvlbody: (reader) => reader.look({ isItem: true }),
    plain: (reader) => reader.plain(),
    b: switched((isBold) => ({ isBold })),
    v: switched((isHidden) => ({ isHidden })),
    deleted: switched((isDeleted) => ({ isDeleted })),
    strike: switched((isStruck) => ({ isStruck })),
    striked: switched((isStruck) => ({ isStruck })),
    super: switched((on) => ({ height: on ? 'raised' : undefined })),
    sub: switched((on) => ({ height: on ? 'lowered' : undefined })),
    up: (reader, value) => reader.set({ height: value === 0 ? undefined : 'raised' }),
    dn: (reader, value) => reader.set({ height: value === 0 ? undefined : 'lowered' }),
    nosupersub: (reader) => reader.set({ height: undefined }),
    f: (reader, value) => reader.font(value ?? 0),
    footnote: (reader) => reader.begin('note'),
    shptxt: (reader) => reader.begin('box'),
    msup: (reader) => reader.set({ height: 'raised' }),
    msub: (reader) => reader.set({ height: 'lowered' }),
    mden: (reader) => reader.text('/'),
    object: pass,
  }),
);
