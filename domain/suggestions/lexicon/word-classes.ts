/** What a word can be, as bits. A word may be several things; rules look at the neighbours to tell. */
export const DETERMINER = 1 << 0;
export const SUBJECT_PRONOUN = 1 << 1;
export const OBJECT_PRONOUN = 1 << 2;
export const POSSESSIVE = 1 << 3;
export const AUXILIARY = 1 << 4;
export const MODAL = 1 << 5;
export const PREPOSITION = 1 << 6;
export const CONJUNCTION = 1 << 7;
export const SUBORDINATOR = 1 << 8;
export const WH = 1 << 9;
export const NEGATION = 1 << 10;
export const ADVERB = 1 << 11;
export const DAY_OR_MONTH = 1 << 12;
export const TIME_WORD = 1 << 13;
export const TITLE = 1 << 14;
export const NUMBER = 1 << 15;
export const CAPITAL = 1 << 16;
export const LOWERCASE = 1 << 17;
export const PUNCTUATION = 1 << 18;
export const QUOTE_MARK = 1 << 19;
/** A known or likely form of a verb: base, -s, past, participle, -ing. */
export const VERB_BASE = 1 << 20;
export const VERB_PRESENT = 1 << 21;
export const VERB_PAST = 1 << 22;
export const VERB_PARTICIPLE = 1 << 23;
export const VERB_GERUND = 1 << 24;
export const ALL_CAPITALS = 1 << 25;
/** Begins a clause by itself: "he'd", "they've". */
export const CONTRACTED_SUBJECT = 1 << 26;
/** . ? ! … */
export const SENTENCE_END = 1 << 27;
/** A cue verb whose past is no common adjective: counts as a finite verb wherever it stands. */
export const CUE_FORM = 1 << 28;

/** May begin a number: digits, "two", "a" (dozen), "dozens", "half". */
export const NUMERIC = 1 << 29;

export const VERB_ANY = VERB_BASE | VERB_PRESENT | VERB_PAST | VERB_PARTICIPLE | VERB_GERUND;
export const FINITE_HINT = AUXILIARY | MODAL;
