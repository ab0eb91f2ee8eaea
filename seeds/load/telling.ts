import type { Actor } from '@/domain/shared/actor';
import { sha256Hex } from '@/domain/shared/hash';
import { type Outcome, sentencesOf } from '@/domain/shared/outcome';
import { StoryProblem } from '../story/story-problem';

export type Reviewer = 'reviewer-1' | 'reviewer-2';
/** `revisionId` and `text` are those of its first revision. */
export type LoadedArticle = { id: string; revisionId: string; text: string; version: number; shown: boolean };

/** What is known while the stories are loaded: in whose names, and the ids of what is there by now. */
export type Telling = {
  editor: Actor;
  reviewers: Record<Reviewer, Actor>;
  /** By slug. */
  sources: Map<string, string>;
  /** By the name of the story. */
  articles: Map<string, LoadedArticle>;
  /** By story/key; `version` is that after the last step. */
  claims: Map<string, { id: string; number: number; version: number }>;
};

type Command<Value> = (actor: Actor, input: unknown) => Promise<Outcome<Value>>;

/**
 * Does one step by the command that the screens use. Its write key comes from the step's name, so that a step which
 * is taken again does nothing and gives the same answer. A refusal stops the loading and names the step.
 */
export async function take<Value>(
  step: string,
  actor: Actor,
  command: Command<Value>,
  input: Record<string, unknown>,
): Promise<Value> {
  const key = `seed-${sha256Hex(step).slice(0, 40)}`;
  const outcome = await command(actor, { ...input, key });
  if (outcome.ok) return outcome.value;
  throw new StoryProblem(`${step}: ${sentencesOf(outcome).join(' ')}`);
}

/** A UUID made of a name: the same each time. */
export function idNamed(name: string): string {
  const hex = sha256Hex(name);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What was loaded under a name that the files use; readStories() has seen that it is there. */
export function known<Value>(map: ReadonlyMap<string, Value>, name: string): Value {
  const value = map.get(name);
  if (value === undefined) throw new StoryProblem(`“${name}” is used before it is told`);
  return value;
}
