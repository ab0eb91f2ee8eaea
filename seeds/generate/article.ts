import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';
import { Random } from './random';
import { sentence } from './words';

export type GeneratedText = {
  headline: string;
  text: string;
  blocks: Block[];
  /** One claim each, in order; some stand inside the one before. */
  spans: Span[];
};

const SENTENCES_IN_PARAGRAPH = 5;
const PARAGRAPHS_IN_SECTION = 6;

/**
 * A text with `claims` places for claims. Two of three are a sentence of their own, the third is the second half
 * of the sentence before, so that marks overlap as they do in real articles. About 10 words a claim.
 */
export function generateText(index: number, claims: number): GeneratedText {
  const random = new Random(index + 1);
  const headline = `What is known about event ${index + 1}`;
  const writer = new Writer(headline);
  const spans: Span[] = [];
  for (let made = 0; made < claims; ) {
    const whole = writer.add(sentence(random, index * 1000 + made));
    spans.push(whole);
    made += 1;
    if (made % 3 !== 2 || made === claims) continue;
    spans.push({ start: writer.wordStart(whole.start + 30), end: whole.end });
    made += 1;
  }
  return { headline, ...writer.finish(), spans };
}

class Writer {
  private text: string;
  private readonly blocks: Block[];
  private sentences = 0;

  constructor(headline: string) {
    this.text = headline;
    this.blocks = [{ kind: 'headline', start: 0, end: headline.length }];
  }

  add(words: string): Span {
    const paragraph = this.sentences / SENTENCES_IN_PARAGRAPH;
    if (Number.isInteger(paragraph)) {
      if (paragraph > 0 && paragraph % PARAGRAPHS_IN_SECTION === 0) this.open('heading', `Part ${paragraph}`);
      this.open('paragraph', words);
    } else {
      this.text += ` ${words}`;
      const block = this.blocks.at(-1);
      if (block !== undefined) block.end = this.text.length;
    }
    this.sentences += 1;
    return { start: this.text.length - words.length, end: this.text.length };
  }

  wordStart(from: number): number {
    return this.text.indexOf(' ', from) + 1;
  }

  finish(): { text: string; blocks: Block[] } {
    return { text: this.text, blocks: this.blocks };
  }

  private open(kind: Block['kind'], words: string): void {
    const start = this.text.length + 2;
    this.text += `\n\n${words}`;
    this.blocks.push({ kind, start, end: this.text.length });
  }
}
