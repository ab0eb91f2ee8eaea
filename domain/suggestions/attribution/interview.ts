import * as is from '../lexicon/word-classes';
import type { Passage } from '../text/passage';
import type { Draft } from './draft';

const ASKS = new Set(['q', 'question', 'interviewer', 'host', 'moderator']);
const ANSWERS = new Set(['a', 'answer', 'interviewee', 'guest']);

type Turn = 'question' | 'answer';

/** What a paragraph of an interview is by its label: "Q: Did you know?", "A. I was told." Null for any other paragraph. */
export function turnOf(p: Passage): Turn | null {
  if (p.kind === 'headline' || p.kind === 'heading' || p.length < 4) return null;
  if (onlyAsks(p)) return 'question';
  const label = p.lower(0);
  const stop = p.word(0).text.endsWith('.') || p.word(1).text === '.';
  const marked = p.word(1).text === ':' || (stop && p.has(0, is.CAPITAL) && beginsSpeech(p));
  if (!marked) return null;
  if (ASKS.has(label)) return 'question';
  return ANSWERS.has(label) ? 'answer' : null;
}

/** "Radio Ellis: When did it begin?", "Q. And then?": a short label, and nothing behind it but questions. */
function onlyAsks(p: Passage): boolean {
  const colon = labelEnd(p);
  if (colon < 1 || !p.word(p.length - 1).text.startsWith('?')) return false;
  for (let at = colon; at < p.length; at += 1)
    if (p.has(at, is.SENTENCE_END) && !p.word(at).text.startsWith('?')) return false;
  return true;
}

/** The token behind the label; 0 where there is none. */
function labelEnd(p: Passage): number {
  if (ASKS.has(p.lower(0)) && p.word(0).text.endsWith('.')) return 1;
  for (let at = 1; at < 6; at += 1) {
    if (p.word(at).text === ':') return at + 1;
    if (!p.has(at, is.CAPITAL)) return 0;
  }
  return 0;
}

/** "A. I knew" answers; "A. Smith knew" is somebody. */
const beginsSpeech = (p: Passage) =>
  p.has(
    p.word(1).text === '.' ? 2 : 1,
    is.DETERMINER |
      is.SUBJECT_PRONOUN |
      is.ADVERB |
      is.PREPOSITION |
      is.CONJUNCTION |
      is.SUBORDINATOR |
      is.WH |
      is.NEGATION,
  );

/** What is answered in an interview. The label is nobody's name: who answers is told by the text, or not at all. */
export function answerDrafts(p: Passage): Draft[] {
  if (turnOf(p) !== 'answer') return [];
  const cueEnd = p.word(1).text === ':' || p.word(1).text === '.' ? 2 : 1;
  return [
    {
      passage: p,
      form: 'label',
      cue: { from: 0, to: cueEnd },
      frame: 'q',
      strength: 2,
      negated: false,
      source: [],
      content: [{ from: cueEnd, to: p.length }],
      shared: false,
      answers: true,
    },
  ];
}
