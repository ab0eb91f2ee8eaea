/** A word, a number in digits with its groups, a fraction sign or another mark. */
export type Token = {
  kind: 'word' | 'digits' | 'fraction' | 'mark';
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Nothing stands between it and the token before. */
  glued: boolean;
};

const NOTHING: Token = { kind: 'mark', text: '', lower: '', start: -1, end: -1, glued: false };

/** The tokens of a text; beyond either end stands an empty mark. */
export class Tokens {
  constructor(private readonly list: readonly Token[]) {}

  get length(): number {
    return this.list.length;
  }

  at(index: number): Token {
    return this.list[index] ?? NOTHING;
  }

  lower(index: number): string {
    return (this.list[index] ?? NOTHING).lower;
  }

  /** The words stand at `index`, one token each. */
  are(index: number, words: readonly string[]): boolean {
    return words.every((word, offset) => this.lower(index + offset) === word);
  }

  /** A capital begins the word, in the middle of a sentence. */
  isNameLike(index: number): boolean {
    return this.isCapital(index) && !this.beginsSentence(index);
  }

  isCapital(index: number): boolean {
    const { kind, text } = this.at(index);
    return kind === 'word' && /^\p{Lu}/u.test(text);
  }

  beginsSentence(index: number): boolean {
    const before = this.at(index - 1);
    if (before.text === '') return true;
    return /^[.?!:“"‘'([–—•]$/.test(before.text);
  }
}
