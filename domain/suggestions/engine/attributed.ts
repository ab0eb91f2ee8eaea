import { contains, type Span } from '@/domain/anchoring/spans/span';
import type { AttributionStance } from '@/domain/claims/attribution';
import type { Draft } from '../attribution/draft';
import type { Found } from '../attribution/found';
import type { Calendar, FoundDate } from '../figures/dates';
import { figuresIn } from '../figures/figure';
import { mainFigure } from '../figures/main-figure';
import { draftStatement } from '../sentence/draft-statement';
import { ownCopy } from '../text/own-copy';
import type { Range } from '../text/passage';
import { bandOf, scoreOf, settledScore } from './confidence';
import { hedgesIn } from './hedges';
import { kindOf } from './kind';
import { reasonOf } from './reason';
import type { SaidBy } from './said-by';
import type { SpokenAs, SuggestedSource, Suggestion } from './suggestion';

/** The suggestion that an attribution makes, once all its fragments are known. */
export function attributed(
  text: string,
  found: Found,
  { source, alongside, via, through }: SaidBy,
  calendar: Calendar,
): Suggestion {
  const { draft, content } = found;
  const { passage: p } = draft;
  const ranges = draft.content.length > 0 ? draft.content : [];
  const sentence = p.span(sentenceOf(draft));
  const dates = calendar.datesOf(p).filter(({ span }) => contains(sentence, span));
  const inContent = dates.filter(({ span }) =>
    content.some(({ start, end }) => span.start >= start && span.end <= end),
  );
  const figures = ranges.flatMap((range) => figuresIn(p, range, dates));
  const cue = draft.cue.to > draft.cue.from ? p.span(draft.cue) : null;
  const mention =
    source.mention === null ? null : ownCopy(text.slice(source.mention.start, source.mention.end));
  const directness = directnessOf(found);
  const stance = stanceOf(p.lower(draft.cue.to - 1), source);
  const { statement, told, guessed, isSentence } = draftStatement({
    text,
    draft: { ...draft, content: ranges },
    content,
    speaker: speakerOf(source),
    denies: stance === 'denies',
    direct: directness === 'direct',
  });
  const score = settledScore(scoreOf(found, source), { isSentence, guessed });
  const said =
    cue === null
      ? null
      : (dates.find((date) => isSaidOn(text, date, cue) && !isIn(content, date.span)) ?? null);
  const main = mainFigure(figures);
  return {
    fingerprint: '',
    kind: kindOf(p, ranges, figures, draft.frame === '' ? 'c' : draft.frame),
    statement,
    isSentence,
    content,
    places: [content],
    source,
    cue,
    directness,
    stance: told && stance === 'denies' ? 'asserts' : stance,
    hedges: [draft.cue, ...ranges].flatMap((range) => hedgesIn(p, range)),
    negated: draft.negated,
    figure: main,
    otherFigures: figures.filter((figure) => figure !== main),
    dates: inContent,
    saidOn: said?.precision === 'day' ? said.day : null,
    saidDate: said,
    alongside,
    via,
    through,
    form: draft.form,
    band: bandOf(score),
    score,
    reason: reasonOf(
      draft.form,
      cue === null ? '' : ownCopy(text.slice(cue.start, cue.end)),
      source,
      mention,
    ),
  };
}

const speakerOf = ({ name, kind, role, resolution }: SuggestedSource) => ({
  name:
    resolution === 'unresolved' || resolution === 'own-voice'
      ? null
      : name && name.charAt(0).toUpperCase() + name.slice(1),
  kind,
  role,
  named: resolution === 'named',
});

/** A day right beside the cue: "said on Tuesday". "today’s session" is another matter. */
function isSaidOn(text: string, { span }: FoundDate, cue: Span): boolean {
  const gap = span.start >= cue.end ? text.slice(cue.end, span.start) : text.slice(span.end, cue.start);
  return gap.length <= NEAR_CUE && !/[.?!“”]/.test(gap) && !/^['’]s/.test(text.slice(span.end, span.end + 2));
}

const NEAR_CUE = 60;

const isIn = (content: readonly Span[], span: Span) =>
  content.some(({ start, end }) => span.start >= start && span.end <= end);

function sentenceOf({ passage: p, cue, content }: Draft): Range {
  const from = Math.min(p.from(cue.from), ...content.map((range) => range.from));
  const to = Math.max(p.to(cue.from), ...content.map((range) => range.to));
  return { from, to: Math.min(to, from + 600) };
}

/** Nearly all in quotation marks, some, or none. Fragments of later paragraphs are quotations always. */
function directnessOf({ draft, content }: Found): SpokenAs {
  const { passage: p } = draft;
  let quoted = content.length > draft.content.length ? 1 : 0;
  let all = quoted;
  for (const { from, to } of draft.content) {
    for (let at = from; at < to; at += 1) {
      all += 1;
      if (p.isQuoted(at)) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= all * 0.9 ? 'direct' : 'mixed';
}

const ESTIMATES =
  /^(estimat|reckon|project|forecast|predict|believ|think|thought|suspect|expect|tipped|assum|presum)/;
const REPORTS = /^(report|according|cit|quot)/;
const DENIES = /^(den(y|ie)|reject|refut|rebut|disput|dismiss)/;

function stanceOf(cue: string, source: SuggestedSource): AttributionStance {
  if (DENIES.test(cue)) return 'denies';
  if (ESTIMATES.test(cue)) return 'estimates';
  return REPORTS.test(cue) || source.kind === 'outlet' ? 'reports' : 'asserts';
}
