import type { FoundDate } from '../figures/dates';
import { figuresIn } from '../figures/figure';
import { mainFigure } from '../figures/main-figure';
import { isSentence } from '../sentence/is-sentence';
import { contentWords, statementOf } from '../sentence/statement';
import type { Passage } from '../text/passage';
import { bandOf, settledScore } from './confidence';
import { hedgesIn } from './hedges';
import type { OwnClaim } from './own-voice';
import { ownReason } from './reason';
import { OWN_VOICE } from './resolve-source';
import type { Suggestion } from './suggestion';

/** Own-voice claims are never in the first band: no cue says that they are claims. */
const SCORES = {
  figure: 0.7,
  identity: 0.65,
  characterisation: 0.5,
  prediction: 0.5,
  event: 0.3,
  statement: 0.3,
} as const;

export function ownSuggestion(
  text: string,
  p: Passage,
  { range, kind }: OwnClaim,
  dates: readonly FoundDate[],
): Suggestion {
  const content = [p.span(range)];
  const words = contentWords(text, content);
  const figures = figuresIn(p, range, dates);
  const figure = mainFigure(figures);
  const [span] = content;
  const statement = statementOf(words);
  const whole = isSentence(statement);
  const score = settledScore(SCORES[kind], { isSentence: whole, guessed: false });
  return {
    fingerprint: '',
    kind,
    statement,
    isSentence: whole,
    content,
    places: [content],
    source: OWN_VOICE,
    cue: null,
    directness: 'indirect',
    stance: 'asserts',
    hedges: hedgesIn(p, range),
    negated: false,
    figure,
    otherFigures: figures.filter((other) => other !== figure),
    dates: dates.filter(
      (date) => span !== undefined && date.span.start >= span.start && date.span.end <= span.end,
    ),
    saidOn: null,
    saidDate: null,
    alongside: [],
    via: [],
    through: [],
    form: 'own-voice',
    band: bandOf(score),
    score,
    reason: ownReason(kind),
  };
}
