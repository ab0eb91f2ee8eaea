import { byWord } from '@/domain/shared/by-word';
import type { SourceKind } from '@/domain/sources/source';
import * as is from '../lexicon/word-classes';
import { genderOf } from '../names/people';
import { wordOf } from '../text/word';
import { thirdPerson } from './verb-forms';

/** Whoever a suggestion is attributed to, as far as its words need it. */
export type Speaker = { name: string | null; kind: SourceKind | null; role: string | null; named: boolean };

/** A statement whose subject is named; `guessed` where another person might be meant. */
export type Named = { words: string; guessed: boolean };

const FIRST_PERSON = /\b(me|my|mine|myself|we|us|our|ours|ourselves|we['’]\p{L}+)\b/iu;

/** “I believe in waiting” of Lee is "Lee believes in waiting". Null where the words speak of the speaker in other ways too. */
export function ofSpeaker(words: string, { name, named }: Speaker): string | null {
  const said = /^(I(?:['’](?:m|ve|ll|d))?) ([\s\S]+)$/.exec(words);
  if (said === null || name === null || !named) return null;
  const [, pronoun = '', rest = ''] = said;
  if (FIRST_PERSON.test(rest) || /(^|[ “"])I\b/.test(rest)) return null;
  const helped = HELPED[pronoun.slice(1).replace('’', "'")];
  if (helped !== undefined) return `${name} ${helped} ${rest}`;
  return pronoun === 'I' ? withThirdPerson(name, rest) : null;
}

const HELPED: Readonly<Record<string, string>> = byWord({ "'m": 'is', "'ve": 'has', "'ll": 'will' });
const OTHER_PERSON: Readonly<Record<string, string>> = byWord({
  am: 'is',
  have: 'has',
  do: 'does',
  "don't": 'does not',
  "haven't": 'has not',
});

function withThirdPerson(name: string, rest: string): string | null {
  const words = rest.split(' ');
  let at = 0;
  while (at < 2 && wordOf(words[at] ?? '').bits & is.ADVERB && !/^(have|do)$/.test(words[at] ?? '')) at += 1;
  const verb = words[at] ?? '';
  const { bits, lower } = wordOf(verb);
  const form =
    OTHER_PERSON[lower] ??
    (bits & (is.MODAL | is.VERB_PAST | is.AUXILIARY)
      ? verb
      : bits & is.VERB_BASE
        ? thirdPerson(lower)
        : null);
  if (form === null) return null;
  return `${name} ${[...words.slice(0, at), form, ...words.slice(at + 1)].join(' ')}`;
}

/**
 * "she was sorry" of Ann Lee is "Ann Lee was sorry", "it would close" of a council "the council would close". `alone`
 * says that nobody else is named before; else it may be another of whom is spoken.
 */
export function ofReported(words: string, speaker: Speaker, alone: boolean): Named | null {
  if (speaker.name === null) return null;
  const said = /^(he|she|it|they) (\p{L}[\p{L}’']*)(?: (\p{L}+))?/iu.exec(words);
  if (said === null) return ofOwner(words, speaker, alone);
  const [, pronoun = '', verb = '', next = ''] = said;
  const rest = words.slice(pronoun.length);
  const lower = pronoun.toLowerCase();
  if (lower === 'it')
    return isBody(speaker) && acts(verb, next) ? { words: speaker.name + rest, guessed: false } : null;
  if (lower === 'they') return isGroup(speaker) ? { words: speaker.name + rest, guessed: true } : null;
  if (!alone || !speaker.named || speaker.kind !== 'person') return null;
  const gender = genderOf(speaker.name, speaker.role);
  return gender === null || gender === lower ? { words: speaker.name + rest, guessed: true } : null;
}

/** "her brother had warned her" of Ann Lee is "Ann Lee’s brother had warned her". */
function ofOwner(words: string, speaker: Speaker, alone: boolean): Named | null {
  const owned = /^(his|her|its|their) (?=\p{L})/iu.exec(words);
  if (owned === null || speaker.name === null) return null;
  const [{ length }, pronoun = ''] = [owned[0], owned[1]?.toLowerCase()];
  const owner = `${speaker.name}${/s$/.test(speaker.name) && pronoun === 'their' ? '’' : '’s'} `;
  const named = { words: owner + words.slice(length), guessed: true };
  if (pronoun === 'its') return isBody(speaker) ? named : null;
  if (pronoun === 'their') return isGroup(speaker) ? named : null;
  if (!alone || !speaker.named || speaker.kind !== 'person') return null;
  const gender = genderOf(speaker.name, speaker.role);
  return gender === null || gender === (pronoun === 'his' ? 'he' : 'she') ? named : null;
}

const isBody = ({ kind }: Speaker) =>
  kind === 'organisation' || kind === 'official_body' || kind === 'outlet';
/** "officials", "most managers"; not "critics of such appeals", where "they" may be the appeals. */
const isGroup = ({ name }: Speaker) =>
  /([^s'’]s|people|police|men|women|children)$/.test(name ?? '') &&
  !/ (of|for|on|in|at|to|from|who|and) /.test(name ?? '');

/** "it would cut jobs", "it had found": something that a body does, not the "it" of "it was raining". */
function acts(verb: string, next: string): boolean {
  const { bits } = wordOf(verb);
  if (/^(is|was)$/i.test(verb)) return wordOf(next).bits !== 0 && (wordOf(next).bits & is.VERB_GERUND) !== 0;
  if (bits & (is.MODAL | is.AUXILIARY))
    return !/^(be|been|take|taken|seem|appear|rain|snow|not|also|still)$/.test(next);
  return (
    (bits & (is.VERB_PAST | is.VERB_PRESENT)) !== 0 &&
    !/^(took|takes|seem|appear|rain|snow|mean|cost|depend|happen)/.test(verb)
  );
}
