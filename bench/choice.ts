import { parseArgs } from 'node:util';
import { SetupProblem } from '../setup-problem';

export const PARTS = ['article', 'verdict', 'queue', 'queries'] as const;
export type Part = (typeof PARTS)[number];

/** How much is measured. Counts are per side and round; one more round comes first and is thrown away. */
export type Effort = {
  rounds: number;
  /** Seconds of load on one page in one round. */
  seconds: number;
  /** Verdicts committed in one round. */
  verdicts: number;
  /** Requests or queries, one after the other, in one round. */
  requests: number;
  /** Articles of 500 claims; each is asked for once while it is not cached. */
  articles: number;
};

export const EFFORTS = {
  tiny: { rounds: 1, seconds: 1, verdicts: 20, requests: 3, articles: 3 },
  quick: { rounds: 7, seconds: 2, verdicts: 150, requests: 20, articles: 9 },
  long: { rounds: 15, seconds: 5, verdicts: 500, requests: 60, articles: 19 },
} satisfies Record<string, Effort>;

export const USAGE = `npm run bench -- [${PARTS.join('] [')}] [--long | --tiny]

  Without a part, all of them. --long takes more rounds; --tiny only shows that everything works.
  What is measured and how to read it: docs/benchmarks.md`;

export type Choice = { help: boolean; parts: readonly Part[]; effort: Effort };

/** @throws SetupProblem for a part or a flag that does not exist */
export function readChoice(args: string[]): Choice {
  const { values, positionals } = parsed(args);
  const unknown = positionals.find((name) => !isPart(name));
  if (unknown !== undefined) throw new SetupProblem(`There is no part "${unknown}". ${USAGE}`);
  const asked = PARTS.filter((name) => positionals.includes(name));
  return {
    help: values.help ?? false,
    parts: asked.length > 0 ? asked : PARTS,
    effort: values.long ? EFFORTS.long : values.tiny ? EFFORTS.tiny : EFFORTS.quick,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        long: { type: 'boolean' },
        tiny: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new SetupProblem(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}

const isPart = (name: string): name is Part => PARTS.some((part) => part === name);
