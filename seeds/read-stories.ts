import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  articleFormat,
  claimFormat,
  questionFormat,
  revisionFormat,
  type Stories,
  type Story,
  type StoryRevision,
  sourceFormat,
} from './story/story-format';
import { StoryProblem } from './story/story-problem';
import { nameProblems } from './story-names';

/** Reads and checks all stories of a folder: the oldest article first, since later ones refer to it. */
export function readStories(folder: string): Stories {
  const list = <Item extends z.ZodType>(path: string, item: Item) => readYaml(folder, path, z.array(item));
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const stories = names.map(
    ({ name }): Story => ({
      name,
      article: {
        ...readYaml(folder, join(name, 'article.yaml'), articleFormat),
        text: readFileSync(join(folder, name, 'article.txt'), 'utf8'),
      },
      claims: list(join(name, 'claims.yaml'), claimFormat),
      revisions: revisionsOf(folder, name),
    }),
  );
  stories.sort((a, b) => (a.article.published_on < b.article.published_on ? -1 : 1));
  const found = {
    sources: list('sources.yaml', sourceFormat),
    stories,
    questions: list('questions.yaml', questionFormat),
  };
  const problems = nameProblems(found);
  if (problems.length > 0) throw new StoryProblem(problems.join('\n'));
  return found;
}

/** Each with the text of its file; most stories have none. */
function revisionsOf(folder: string, name: string): StoryRevision[] {
  const path = join(name, 'revisions.yaml');
  if (!existsSync(join(folder, path))) return [];
  return readYaml(folder, path, z.array(revisionFormat)).map((revision) => ({
    ...revision,
    text: readFileSync(join(folder, name, revision.text), 'utf8'),
  }));
}

function readYaml<Schema extends z.ZodType>(folder: string, path: string, schema: Schema): z.output<Schema> {
  const file = relative(process.cwd(), join(folder, path));
  const content = parseYaml(file, readFileSync(join(folder, path), 'utf8'));
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new StoryProblem(
    parsed.error.issues
      .map((issue) => `${file}, ${placeIn(content, issue.path)}: ${issue.message}`)
      .join('\n'),
  );
}

function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new StoryProblem(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** "shoigu-5937, evidence.0.url": entries by their key where they have one. */
function placeIn(content: unknown, [first, ...rest]: PropertyKey[]): string {
  if (typeof first !== 'number' || !Array.isArray(content))
    return [first, ...rest].map(String).join('.') || 'the whole';
  const entry: unknown = content[first];
  return [nameOf(entry) ?? `entry ${first + 1}`, rest.map(String).join('.')]
    .filter((part) => part !== '')
    .join(', ');
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { key, slug, also } = entry as Record<string, unknown>;
  return [key, slug, also].find((name) => typeof name === 'string');
}
