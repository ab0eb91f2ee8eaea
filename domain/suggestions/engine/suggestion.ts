import type { Span } from '@/domain/anchoring/spans/span';
import type { Block } from '@/domain/articles/block';
import type { AttributionStance } from '@/domain/claims/attribution';
import type { ClaimKind } from '@/domain/claims/claim';
import type { Day } from '@/domain/shared/day';
import type { SourceKind } from '@/domain/sources/source';
import type { Form } from '../attribution/draft';
import type { FoundDate } from '../figures/dates';
import type { FoundFigure } from '../figures/found-figure';
import type { HedgeKind } from '../lexicon/hedges';

/** What `suggest` reads. `text` and `blocks` as a revision holds them; `publishedOn` resolves "on Tuesday". */
export type RevisionToRead = { text: string; blocks: readonly Block[]; publishedOn?: Day | null };

/** How much of the content is in quotation marks: nearly all, some, none. */
export type SpokenAs = 'direct' | 'mixed' | 'indirect';

/** 1 the rules are sure, 2 likely, 3 worth a look. What each band promises is measured in bench/suggestions. */
export type Band = 1 | 2 | 3;

/** Who is meant by the words that name a source. "unresolved": the text does not say, or the rules cannot tell. */
export type Resolution = 'named' | 'described' | 'own-voice' | 'unresolved';

export type SuggestedSource = {
  resolution: Resolution;
  /** The fullest name in the text, or the description ("the top US general"); null when unresolved. */
  name: string | null;
  kind: SourceKind | null;
  role: string | null;
  /** The words that name the source beside the cue; null when nothing does. */
  mention: Span | null;
  /** Where the name was taken from, when the mention is a pronoun, a role or a surname. */
  namedAt: Span | null;
};

/** A word that takes certainty away, or turns the claim round. */
export type Hedge = {
  text: string;
  kind: HedgeKind;
  span: Span;
};

/** A claim that the machine proposes. Only a person makes it one. */
export type Suggestion = {
  /** Equal for the same content under the same source, in this revision and in the next. */
  fingerprint: string;
  kind: ClaimKind;
  /** The content in one line, quotation marks dropped: a beginning for the claim's own words. */
  statement: string;
  content: Span[];
  /** Every place where it stands, the first one being `content`; repeated captions are places, not suggestions. */
  places: Span[][];
  source: SuggestedSource;
  cue: Span | null;
  directness: SpokenAs;
  stance: AttributionStance;
  hedges: Hedge[];
  negated: boolean;
  figure: FoundFigure | null;
  /** Further figures in the content: "including 300,000 women". */
  otherFigures: FoundFigure[];
  dates: FoundDate[];
  /** When it was said or held, if the sentence tells; `saidDate` holds the words, also where no day can be told. */
  saidOn: Day | null;
  saidDate: FoundDate | null;
  /** Those who are quoted within the content: "A said that B had said". */
  via: SuggestedSource[];
  form: Form | 'own-voice';
  band: Band;
  /** Between 0 and 1; the bands are cut from it. */
  score: number;
  reason: string;
};
