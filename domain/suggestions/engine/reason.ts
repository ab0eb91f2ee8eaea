import { byWord } from '@/domain/shared/by-word';
import type { Form } from '../attribution/draft';
import type { SuggestedSource } from './suggestion';

const FORMS: Readonly<Record<Form, string>> = {
  'verb-before': 'The verb {cue} ties what follows it to {who}.',
  'verb-after': '{cue} stands after or inside what is said, with {who} beside it.',
  'according-to': '{cue} names where this comes from: {who}.',
  passive: 'The passive {cue} reports what is said or held of somebody; {who}.',
  impersonal: '{cue} says how certain this is; nobody is named for it.',
  noun: 'The noun {cue} stands for what somebody holds: {who}.',
  adjective: '{cue} is an attitude of {who}; what it is about follows.',
  label: 'A colon after {who} leads into what is said.',
  'quote-alone': 'Words in quotation marks with no verb of saying beside them; the last speaker is {who}.',
  heard: '{cue} hands the words to {who}.',
};

const BESIDE = 'The name {who} stands beside the quotation, with no verb between.';

/** Why an attribution is proposed, in one or two sentences for the editor. */
export function reasonOf(form: Form, cue: string, source: SuggestedSource, mention: string | null): string {
  const known = form === 'label' && cue === '' ? BESIDE : FORMS[form];
  const reason = known.replace('{cue}', `“${cue}”`).replace('{who}', whoIn(source, mention));
  return source.resolution === 'unresolved' && mention !== null
    ? `${reason} The text does not settle who “${mention}” is.`
    : reason;
}

function whoIn({ name }: SuggestedSource, mention: string | null): string {
  if (mention === null) return name ?? 'no source is named';
  return name !== null && name !== mention ? `“${mention}” (${name})` : `“${mention}”`;
}

const OWN: Readonly<Record<string, string>> = byWord({
  figure: 'The article counts something in its own voice.',
  identity: 'The article says who somebody is, in its own voice.',
  characterisation: 'The article judges, in its own voice.',
  prediction: 'The article looks ahead, in its own voice.',
  event: 'The article says in its own voice that something happened.',
});

export function ownReason(kind: string): string {
  return OWN[kind] ?? 'The article says this in its own voice.';
}
