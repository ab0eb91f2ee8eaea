import type { SamePersonPrompt } from '../desk/desk';
import type { KnownSources } from '../desk/draft';
import { questionFingerprint } from '../desk/same-name';
import type { SuggestedSource, Suggestion } from '../engine/suggestion';
import type { SamePersonQuestion } from '../names/same-person';
import { type NamedSource, ownVoiceSource, sourcesNamed, sourcesNear } from './sources-named';

/** The sources that these suggestions could mean, asked for together. Three statements at most. */
export async function knownSources(suggestions: readonly Suggestion[]): Promise<KnownSources> {
  const meant = suggestions
    .flatMap(({ source, alongside, via, through }) => [source, ...alongside, ...via, ...through])
    .filter(hasName);
  const names = [...new Set(meant.map(({ name }) => name))];
  const [rows, ownVoice] = await Promise.all([sourcesNamed(names), ownVoiceSource()]);
  const named = byWanted(rows);
  const properNames = meant.filter(
    ({ resolution, name }) => resolution === 'named' && alone(named, name) === null,
  );
  const near = byWanted(await sourcesNear(properNames.map(({ name }) => name)));
  return {
    named: (name) => alone(named, name),
    near: (name) => [...(named.get(name) ?? []), ...(near.get(name) ?? [])].filter(isFirst),
    ownVoice,
  };
}

/** The questions that are still open: where one source has both spellings, they have been answered. */
export async function samePersonPrompts(
  questions: readonly SamePersonQuestion[],
): Promise<SamePersonPrompt[]> {
  const named = byWanted(await sourcesNamed(questions.flatMap(({ names }) => names)));
  return questions.flatMap((question) => {
    const [one, other] = question.names.map((name) => alone(named, name));
    if (one && other && one.id === other.id) return [];
    const fingerprint = questionFingerprint(question);
    return [{ ...question, fingerprint, sources: [one ?? null, other ?? null] }];
  });
}

type Named = SuggestedSource & { name: string };

const hasName = (source: SuggestedSource): source is Named =>
  source.name !== null && source.resolution !== 'unresolved' && source.resolution !== 'own-voice';

function byWanted(rows: readonly NamedSource[]): Map<string, NamedSource[]> {
  const map = new Map<string, NamedSource[]>();
  for (const row of rows) map.set(row.wanted, [...(map.get(row.wanted) ?? []), row]);
  return map;
}

/** Two sources of one name are a choice for a person. */
function alone(map: ReadonlyMap<string, NamedSource[]>, name: string): NamedSource | null {
  const [only, ...others] = map.get(name) ?? [];
  return only !== undefined && others.length === 0 ? only : null;
}

const isFirst = ({ id }: NamedSource, index: number, all: NamedSource[]) =>
  all.findIndex((other) => other.id === id) === index;
