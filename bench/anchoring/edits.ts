import type { Document, Sentence, Writer } from './documents';
import { copyOf, joined, lookalike, repaired, reworded, split, turned } from './sentence-edits';

/** How an editor works: chance per sentence or paragraph of each kind of change. */
export type Habits = {
  /** small repairs: a letter, a word, an inserted or dropped word */
  repair: number;
  /** up to two words of five replaced */
  reword: number;
  /** the last words put first */
  turn: number;
  splitSentence: number;
  joinSentences: number;
  /** two sentences that follow each other change places */
  swapSentences: number;
  deleteSentence: number;
  insertSentence: number;
  deleteParagraph: number;
  insertParagraph: number;
  moveParagraph: number;
  moveSentence: number;
  joinOrSplit: number;
  /** a copy of the sentence, slightly changed, is put somewhere in the text */
  lookalike: number;
  /** such a copy is put right before or behind the sentence, which is repaired at the same time */
  lookalikeBeside: number;
  /** the sentence goes, but a copy with other facts stands elsewhere */
  replacedByLookalike: number;
  /** the sentence is edited while a verbatim copy is put somewhere else */
  copyBesideEdited: number;
};

const NONE: Habits = {
  repair: 0,
  reword: 0,
  turn: 0,
  splitSentence: 0,
  joinSentences: 0,
  swapSentences: 0,
  deleteSentence: 0,
  insertSentence: 0,
  deleteParagraph: 0,
  insertParagraph: 0,
  moveParagraph: 0,
  moveSentence: 0,
  joinOrSplit: 0,
  lookalike: 0,
  lookalikeBeside: 0,
  replacedByLookalike: 0,
  copyBesideEdited: 0,
};

/** Light: what happens to a published story on its first day. Heavy: a rewrite. Hostile: made to mislead. */
export const HABITS = {
  light: { ...NONE, repair: 0.03, reword: 0.01, insertSentence: 0.01, deleteSentence: 0.005 },
  heavy: {
    ...NONE,
    repair: 0.22,
    reword: 0.14,
    turn: 0.02,
    splitSentence: 0.03,
    joinSentences: 0.03,
    swapSentences: 0.02,
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
    repair: 0.12,
    reword: 0.1,
    turn: 0.02,
    splitSentence: 0.02,
    joinSentences: 0.02,
    swapSentences: 0.03,
    deleteSentence: 0.06,
    insertSentence: 0.08,
    deleteParagraph: 0.03,
    insertParagraph: 0.03,
    moveParagraph: 0.05,
    moveSentence: 0.04,
    joinOrSplit: 0.05,
    lookalike: 0.07,
    lookalikeBeside: 0.04,
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
      this.rearranged(paragraph.flatMap((sentence) => this.editSentence(sentence, elsewhere))),
    );
    for (const sentence of elsewhere) this.putSomewhere(sentence);
  }

  private editSentence(sentence: Sentence, elsewhere: Sentence[]): Sentence[] {
    const { habits, random, writer } = this;
    if (random.chance(habits.deleteSentence)) return [];
    if (random.chance(habits.insertSentence)) return [sentence, writer.sentence()];
    if (random.chance(habits.repair)) return [repaired(sentence, writer)];
    if (random.chance(habits.reword)) return [reworded(sentence, writer, 0.4)];
    if (random.chance(habits.turn)) return [turned(sentence, writer)];
    if (random.chance(habits.splitSentence)) return split(sentence, writer);
    if (random.chance(habits.moveSentence)) {
      elsewhere.push(sentence);
      return [];
    }
    return this.mislead(sentence, elsewhere);
  }

  private mislead(sentence: Sentence, elsewhere: Sentence[]): Sentence[] {
    const { habits, random, writer } = this;
    if (random.chance(habits.lookalike)) elsewhere.push(lookalike(sentence, writer, 0.3));
    if (random.chance(habits.lookalikeBeside)) {
      const pair = [repaired(sentence, writer), lookalike(sentence, writer, 0.5, 0.25)];
      return random.chance(0.5) ? pair : pair.reverse();
    }
    if (random.chance(habits.copyBesideEdited)) {
      elsewhere.push(copyOf(sentence));
      return [reworded(sentence, writer, 0.3)];
    }
    if (random.chance(habits.replacedByLookalike)) {
      elsewhere.push(lookalike(sentence, writer, 0.6, 0.3));
      return [];
    }
    return [sentence];
  }

  /** Sentences of a paragraph joined and swapped. */
  private rearranged(paragraph: Sentence[]): Sentence[] {
    const { habits, random } = this;
    const result: Sentence[] = [];
    for (const sentence of paragraph) {
      const last = result[result.length - 1];
      if (last !== undefined && random.chance(habits.joinSentences)) {
        result[result.length - 1] = joined(last, sentence, this.writer);
      } else if (last !== undefined && random.chance(habits.swapSentences)) {
        result.splice(result.length - 1, 0, sentence);
      } else result.push(sentence);
    }
    return result;
  }

  private putSomewhere(sentence: Sentence): void {
    const paragraph = this.random.pick(this.document);
    paragraph.splice(this.random.below(paragraph.length + 1), 0, sentence);
  }

  private editParagraphs(): void {
    const { habits, random } = this;
    const moved: Sentence[][] = [];
    this.document = this.document.flatMap((paragraph) => {
      if (random.chance(habits.deleteParagraph)) return [];
      if (random.chance(habits.insertParagraph)) return [paragraph, this.writer.paragraph()];
      if (random.chance(habits.joinOrSplit) && paragraph.length > 1)
        return cut(paragraph, random.below(paragraph.length));
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

function cut(paragraph: Sentence[], at: number): Sentence[][] {
  return [paragraph.slice(0, at), paragraph.slice(at)].filter((part) => part.length > 0);
}
