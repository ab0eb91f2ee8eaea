import { capital, type Document, type Sentence, type Word, type Writer } from './documents';

/** How an editor works: chance per sentence or paragraph of each kind of change. */
export type Habits = {
  /** small repairs: a letter, a word, an inserted or dropped word */
  repair: number;
  /** up to two words of five replaced */
  reword: number;
  deleteSentence: number;
  insertSentence: number;
  deleteParagraph: number;
  insertParagraph: number;
  moveParagraph: number;
  moveSentence: number;
  joinOrSplit: number;
  /** a copy of the sentence, slightly changed, is put somewhere in the text */
  lookalike: number;
  /** the sentence goes, but a copy with other facts stands elsewhere */
  replacedByLookalike: number;
  /** the sentence is edited while a verbatim copy is put somewhere else */
  copyBesideEdited: number;
};

const NONE: Habits = {
  repair: 0,
  reword: 0,
  deleteSentence: 0,
  insertSentence: 0,
  deleteParagraph: 0,
  insertParagraph: 0,
  moveParagraph: 0,
  moveSentence: 0,
  joinOrSplit: 0,
  lookalike: 0,
  replacedByLookalike: 0,
  copyBesideEdited: 0,
};

/** Light: what happens to a published story on its first day. Heavy: a rewrite. Hostile: made to mislead. */
export const HABITS = {
  light: { ...NONE, repair: 0.03, reword: 0.01, insertSentence: 0.01, deleteSentence: 0.005 },
  heavy: {
    ...NONE,
    repair: 0.25,
    reword: 0.15,
    deleteSentence: 0.08,
    insertSentence: 0.12,
    deleteParagraph: 0.04,
    insertParagraph: 0.06,
    moveParagraph: 0.04,
    moveSentence: 0.02,
    joinOrSplit: 0.06,
  },
  hostile: {
    ...NONE,
    repair: 0.15,
    reword: 0.12,
    deleteSentence: 0.06,
    insertSentence: 0.08,
    deleteParagraph: 0.03,
    insertParagraph: 0.03,
    moveParagraph: 0.05,
    moveSentence: 0.04,
    joinOrSplit: 0.05,
    lookalike: 0.08,
    replacedByLookalike: 0.06,
    copyBesideEdited: 0.05,
  },
} satisfies Record<string, Habits>;
export type Profile = keyof typeof HABITS;

/** Edits a copy of the document; words keep their origin, whatever happens to them. */
export class Editor {
  private document: Document;

  constructor(
    document: Document,
    private readonly writer: Writer,
    private readonly habits: Habits,
  ) {
    this.document = document.map((paragraph) =>
      paragraph.map((sentence) => sentence.map((word) => ({ ...word }))),
    );
  }

  edit(): Document {
    this.editSentences();
    this.editParagraphs();
    return this.document;
  }

  private get random() {
    return this.writer.random;
  }

  private editSentences(): void {
    const elsewhere: Sentence[] = [];
    this.document = this.document.map((paragraph) =>
      paragraph.flatMap((s) => this.editSentence(s, elsewhere)),
    );
    for (const sentence of elsewhere) this.putSomewhere(sentence);
  }

  private editSentence(sentence: Sentence, elsewhere: Sentence[]): Sentence[] {
    const { habits, random } = this;
    const copy = () => sentence.map((word) => ({ ...word, origin: null }));
    if (random.chance(habits.deleteSentence)) return [];
    if (random.chance(habits.insertSentence)) return [sentence, this.writer.sentence()];
    if (random.chance(habits.repair)) return [this.repaired(sentence)];
    if (random.chance(habits.reword)) return [this.reworded(sentence, 0.4)];
    if (random.chance(habits.moveSentence)) {
      elsewhere.push(sentence);
      return [];
    }
    if (random.chance(habits.lookalike)) elsewhere.push(this.reworded(copy(), 0.3));
    if (random.chance(habits.copyBesideEdited)) {
      elsewhere.push(copy());
      return [this.reworded(sentence, 0.3)];
    }
    if (random.chance(habits.replacedByLookalike)) {
      elsewhere.push(this.reworded(copy(), 0.6, 0.3));
      return [];
    }
    return [sentence];
  }

  private putSomewhere(sentence: Sentence): void {
    const paragraph = this.random.pick(this.document);
    paragraph.splice(this.random.below(paragraph.length + 1), 0, sentence);
  }

  /** One small change in one place. */
  private repaired(sentence: Sentence): Sentence {
    const at = this.random.below(sentence.length);
    const word = sentence[at];
    if (word === undefined) return sentence;
    const added: Word = { text: this.writer.word(), after: word.after, origin: null };
    const spelled = { ...word, text: this.misspelled(word.text) };
    const replacement = this.random.pick([[added, word], [spelled], [{ ...word, text: added.text }], []]);
    return sentence.flatMap((each, i) => (i === at ? replacement : [each]));
  }

  private misspelled(text: string): string {
    const at = this.random.below(text.length);
    return `${text.slice(0, at)}e${text.slice(at + 1)}`;
  }

  /** Replaces, drops or adds up to `share` of the words, and no less than `least`. */
  private reworded(sentence: Sentence, share: number, least = 0): Sentence {
    const chance = least + this.random.next() * (share - least);
    const words = sentence.flatMap((word): Sentence => {
      if (!this.random.chance(chance)) return [word];
      const added: Word = { text: this.writer.word(), after: word.after, origin: null };
      return this.random.pick([
        [{ ...word, text: added.text }],
        [{ ...word, text: added.text }],
        [word, added],
        [],
      ]);
    });
    const [first, ...rest] = words;
    return first === undefined ? sentence : [{ ...first, text: capital(first.text) }, ...rest];
  }

  private editParagraphs(): void {
    const { habits, random } = this;
    const moved: Sentence[][] = [];
    this.document = this.document.flatMap((paragraph) => {
      if (random.chance(habits.deleteParagraph)) return [];
      if (random.chance(habits.insertParagraph)) return [paragraph, this.writer.paragraph()];
      if (random.chance(habits.joinOrSplit) && paragraph.length > 1)
        return split(paragraph, random.below(paragraph.length));
      if (!random.chance(habits.moveParagraph)) return [paragraph];
      moved.push(paragraph);
      return [];
    });
    for (const paragraph of moved) this.document.splice(random.below(this.document.length + 1), 0, paragraph);
    this.joinSome();
  }

  private joinSome(): void {
    for (let i = this.document.length - 2; i >= 0; i--) {
      if (!this.random.chance(this.habits.joinOrSplit / 2)) continue;
      const [a, b] = [this.document[i], this.document[i + 1]];
      if (a !== undefined && b !== undefined) this.document.splice(i, 2, [...a, ...b]);
    }
  }
}

function split(paragraph: Sentence[], at: number): Sentence[][] {
  return [paragraph.slice(0, at), paragraph.slice(at)].filter((part) => part.length > 0);
}
