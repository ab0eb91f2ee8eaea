import { capital, type Sentence, type Word, type Writer, withoutStop } from './documents';

/** What can happen to one sentence. Words keep their origin, whatever happens to them; the stop stays where it is. */

/** One small change in one place: a word put in, misspelled, replaced or left out. */
export function repaired(sentence: Sentence, writer: Writer): Sentence {
  const { words, stop } = withoutStop(sentence);
  const at = writer.random.below(words.length);
  const word = words[at];
  if (word === undefined) return sentence;
  const added = newWord(writer);
  const replacement = writer.random.pick([
    [added, word],
    [{ ...word, text: misspelled(word.text, writer) }],
    [{ ...word, text: added.text }],
    words.length > 1 ? [] : [word],
  ]);
  return closed(
    words.flatMap((each, i) => (i === at ? replacement : [each])),
    stop,
    writer,
  );
}

function misspelled(text: string, { random }: Writer): string {
  const at = random.below(text.length);
  return `${text.slice(0, at)}e${text.slice(at + 1)}`;
}

/** Replaces, drops or adds up to `share` of the words, and no less than `least`. */
export function reworded(sentence: Sentence, writer: Writer, share: number, least = 0): Sentence {
  const { words, stop } = withoutStop(sentence);
  const { random } = writer;
  const chance = least + random.next() * (share - least);
  const edited = words.flatMap((word): Sentence => {
    if (!random.chance(chance)) return [word];
    const added = newWord(writer);
    const replaced = { ...word, text: added.text };
    return random.pick([[replaced], [replaced], [word, added], []]);
  });
  return edited.length === 0 ? sentence : closed(edited, stop, writer);
}

/** Another sentence of the same form: a copy that says something else, at least `least` of its words differ. */
export function lookalike(sentence: Sentence, writer: Writer, share: number, least = 0): Sentence {
  const { words } = withoutStop(sentence);
  const copy = copyOf(sentence);
  let result = copy;
  for (let tries = 0; tries < 8; tries++) {
    result = reworded(copy, writer, share, least);
    const same = result.filter((word) => words.some((old) => isCopy(word, old))).length;
    if (same <= words.length * (1 - least)) break;
  }
  return result;
}

function isCopy(word: Word, old: Word): boolean {
  return word.copyOf === old.origin && word.text === old.text;
}

export function copyOf(sentence: Sentence): Sentence {
  return sentence.map((word) => ({ ...word, origin: null, copyOf: word.origin }));
}

/** The last words go to the front: “On Monday they met” for “They met on Monday”. */
export function turned(sentence: Sentence, writer: Writer): Sentence {
  const { words, stop } = withoutStop(sentence);
  if (words.length < 6) return sentence;
  const at = words.length - 2 - writer.random.below(words.length >> 1);
  return closed([...words.slice(at), ...words.slice(0, at)], stop, writer);
}

/** One sentence becomes two. */
export function split(sentence: Sentence, writer: Writer): Sentence[] {
  const { words, stop } = withoutStop(sentence);
  if (words.length < 8 || stop.length === 0) return [sentence];
  const at = 3 + writer.random.below(words.length - 6);
  const first = stop.map((word) => ({ ...word, origin: null }));
  return [closed(words.slice(0, at), first, writer), closed(words.slice(at), stop, writer)];
}

/** Two sentences become one: the stop between them goes, a comma and a small word come. */
export function joined(a: Sentence, b: Sentence, writer: Writer): Sentence {
  const { words } = withoutStop(a);
  const last = words[words.length - 1];
  if (last === undefined || writer.kind === 'chinese') return [...words, ...b];
  const comma = { text: ',', after: ' ', origin: null };
  const and = { text: 'and', after: ' ', origin: null };
  return [...words.slice(0, -1), { ...last, after: '' }, comma, and, ...b];
}

function newWord(writer: Writer): Word {
  return { text: writer.word(), after: writer.kind === 'chinese' ? '' : ' ', origin: null };
}

/** Sets the spaces and the capital right. */
function closed(words: Sentence, stop: Sentence, { kind }: Writer): Sentence {
  const space = kind === 'chinese' ? '' : ' ';
  const spaced = words.map((word, i) => ({
    ...word,
    text: i === 0 ? capital(word.text) : word.text,
    after: i === words.length - 1 ? '' : word.after === '' ? space : word.after,
  }));
  return [...spaced, ...stop];
}
