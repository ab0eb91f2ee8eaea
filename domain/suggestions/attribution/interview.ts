import type { Passage } from '../text/passage';
import type { Draft } from './draft';

const ASKS = new Set(['q', 'question', 'interviewer', 'host', 'moderator']);
const ANSWERS = new Set(['a', 'answer', 'interviewee', 'guest']);

type Turn = 'question' | 'answer';

/** What a paragraph of an interview is by its label: "Q: Did you know?", "A. I was told." Null for any other paragraph. */
export function turnOf(p: Passage): Turn | null {
  if (p.kind === 'headline') return null;
  const mark = p.word(1).text;
  const label = p.word(0).text.replace(/\.$/, '');
  const marked = mark === ':' || mark === '.' || p.word(0).text.endsWith('.');
  const large = label !== '' && label === label.toUpperCase();
  if (!marked || p.length < 4 || (!large && mark !== ':')) return null;
  if (ASKS.has(label.toLowerCase())) return 'question';
  return ANSWERS.has(label.toLowerCase()) && (label.length > 1 || mark === ':' || p.word(0).text === 'A.')
    ? 'answer'
    : null;
}

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
