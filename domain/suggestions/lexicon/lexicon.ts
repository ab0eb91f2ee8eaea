import { CLOSED_CLASSES } from './closed-classes';
import { CALLED_SO, CUE_ADJECTIVES, CUE_NOUNS, IMPERSONAL_CUES, OCCASIONS, PASSIVE_CUES } from './cue-nouns';
import { CONTENT_PREPOSITIONS, CUE_VERBS } from './cue-verbs';
import { BASE, GERUND, inflections, irregularBases, PARTICIPLE, PAST, PRESENT } from './inflections';
import { COMMON_VERBS } from './irregular-verbs';
import { STATES } from './people';
import * as is from './word-classes';

/** A verb as a cue: what may follow it (see cue-verbs.ts) and how surely it reports. */
export type CueVerb = { base: string; frames: string; strength: number };

const words = (list: string) => list.split(/\s+/).filter((word) => word !== '');
const wordSet = (list: string) => new Set(words(list));

const CLASS_BITS: Record<Exclude<keyof typeof CLOSED_CLASSES, 'abbreviation'>, number> = {
  determiner: is.DETERMINER,
  subjectPronoun: is.SUBJECT_PRONOUN,
  contractedSubject: is.CONTRACTED_SUBJECT | is.SUBJECT_PRONOUN,
  objectPronoun: is.OBJECT_PRONOUN,
  possessive: is.POSSESSIVE,
  auxiliary: is.AUXILIARY,
  modal: is.MODAL,
  preposition: is.PREPOSITION,
  conjunction: is.CONJUNCTION,
  subordinator: is.SUBORDINATOR,
  wh: is.WH,
  negation: is.NEGATION,
  adverb: is.ADVERB,
  dayOrMonth: is.DAY_OR_MONTH,
  timeWord: is.TIME_WORD,
  title: is.TITLE,
};

const USE_BITS: readonly [number, number][] = [
  [BASE, is.VERB_BASE],
  [PRESENT, is.VERB_PRESENT],
  [PAST, is.VERB_PAST],
  [PARTICIPLE, is.VERB_PARTICIPLE],
  [GERUND, is.VERB_GERUND],
];

export const classBits = new Map<string, number>();
export const cueVerbs = new Map<string, CueVerb>();
/** Base form of each known -ing form. */
export const basesOfGerunds = new Map<string, string>();
export const cueNouns = new Map<string, string>();
export const cueAdjectives = new Map<string, string>();
export const contentPrepositions = new Map<string, ReadonlySet<string>>();
export const passiveCues = wordSet(PASSIVE_CUES);
export const impersonalCues = wordSet(IMPERSONAL_CUES);
export const calledSo = wordSet(CALLED_SO);
const states = wordSet(STATES);
/** A state of the USA or its newspaper abbreviation, in lower case without a stop. */
export const isState = (lower: string) => states.has(lower);
export const occasions = wordSet(OCCASIONS);
export const abbreviations = wordSet(CLOSED_CLASSES.abbreviation);

function addBits(word: string, bits: number): void {
  classBits.set(word, (classBits.get(word) ?? 0) | bits);
}

function addVerb(base: string, cue: CueVerb | null): void {
  for (const { form, use } of inflections(base)) {
    for (const [mask, bit] of USE_BITS) if (use & mask) addBits(form, bit);
    if (use === GERUND) basesOfGerunds.set(form, base);
    if (cue === null) continue;
    cueVerbs.set(form, cue);
    addBits(form, is.CUE_FORM);
  }
}

function* linesOf(table: string): Generator<[string, string[]]> {
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(':');
    yield [line.slice(0, colon).trim(), words(line.slice(colon + 1))];
  }
}

function loadCueVerbs(): void {
  const verbs = new Map<string, CueVerb>();
  for (const [head, bases] of linesOf(CUE_VERBS)) {
    const [frames = '', strength = '1'] = head.split(' ');
    for (const base of bases) {
      const known = verbs.get(base);
      const all = new Set((known?.frames ?? '') + frames);
      verbs.set(base, {
        base,
        frames: [...all].join(''),
        strength: Math.max(known?.strength ?? 0, Number(strength)),
      });
    }
  }
  for (const [base, cue] of verbs) addVerb(base, cue);
}

function loadFrames(table: string, into: Map<string, string>, plural: boolean): void {
  for (const [frame, nouns] of linesOf(table)) {
    for (const noun of nouns) {
      const forms = plural ? [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`] : [noun];
      for (const form of forms) into.set(form, (into.get(form) ?? '') + frame);
    }
  }
}

for (const [name, bits] of Object.entries(CLASS_BITS)) {
  for (const word of words(CLOSED_CLASSES[name as keyof typeof CLASS_BITS])) addBits(word, bits);
}
for (const base of [...words(COMMON_VERBS), ...irregularBases()]) addVerb(base, null);
loadCueVerbs();
loadFrames(CUE_NOUNS, cueNouns, true);
loadFrames(CUE_ADJECTIVES, cueAdjectives, false);
for (const [verb, list] of Object.entries(CONTENT_PREPOSITIONS)) contentPrepositions.set(verb, wordSet(list));
