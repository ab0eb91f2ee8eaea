import { SetupProblem } from '../../setup-problem';

/** What `npm test -- name name` asks for. */
type Named = { name: string };

/** Words that name no part. */
export class UnknownPart extends SetupProblem {
  constructor(words: string[], parts: readonly Named[]) {
    const names = parts.map(({ name }) => name).join(', ');
    super(`There is no part ${words.map((word) => `“${word}”`).join(' or ')}. The parts are: ${names}.`);
  }
}

/**
 * The parts that are named, in their own order; all of them where none is.
 *
 * @throws UnknownPart
 */
export function choose<Part extends Named>(words: string[], parts: readonly Part[]): Part[] {
  const asked = words.map((word) => word.toLowerCase());
  const unknown = asked.filter((word) => !parts.some(({ name }) => name === word));
  if (unknown.length > 0) throw new UnknownPart(unknown, parts);
  return parts.filter(({ name }) => asked.length === 0 || asked.includes(name));
}

/** Parts that run at the same time, stage after stage: `beside` joins one to the part before it. */
export function stagesOf<Part extends { beside?: boolean }>(parts: readonly Part[]): Part[][] {
  const stages: Part[][] = [];
  for (const part of parts) {
    const stage = stages.at(-1);
    if (part.beside && stage) stage.push(part);
    else stages.push([part]);
  }
  return stages;
}
