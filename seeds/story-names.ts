import type { Stories, StoryClaim, StoryQuestion } from './story/story-format';

/** What is wrong with the names in the stories: each that is used is there, and each is there once. */
export function nameProblems({ sources, stories, questions }: Stories): string[] {
  const slugs = sources.map(({ slug }) => slug);
  const claims = stories.flatMap(({ name, claims: told }) =>
    told.flatMap((claim) => ('also' in claim ? [] : [`${name}/${claim.key}`])),
  );
  return [
    ...twice(slugs, 'sources.yaml'),
    ...twice(claims, 'claims.yaml'),
    ...stories.flatMap(({ name, claims: told }) =>
      told.flatMap((claim) =>
        'also' in claim
          ? absent([claim.also], claims, `${name}/claims.yaml`, 'claim')
          : linkProblems(claim, slugs, `${name}/claims.yaml, ${claim.key}`),
      ),
    ),
    ...stories.flatMap(({ name, revisions }) => {
      const decided = revisions.flatMap(({ decisions }) => decisions.map(({ claim }) => claim));
      return absent(decided, claims, `${name}/revisions.yaml`, 'claim');
    }),
    ...questions.flatMap((question) => answerProblems(question, claims)),
  ];
}

function linkProblems({ attributions }: StoryClaim, slugs: string[], where: string): string[] {
  const keys = attributions.map(({ key }) => key);
  const sources = attributions.map(({ source }) => source);
  const vias = attributions.flatMap(({ via }) => via ?? []);
  return [
    ...twice(keys, where),
    ...absent(sources, slugs, where, 'source'),
    ...absent(vias, keys, where, 'attribution'),
  ];
}

function answerProblems({ key, claims: answers, relations }: StoryQuestion, claims: string[]): string[] {
  const where = `questions.yaml, ${key}`;
  const ends = relations.flatMap(({ from, to }) => [from, to]);
  return [
    ...twice(answers, where),
    ...absent(answers, claims, where, 'claim'),
    ...absent(ends, answers, where, 'answer'),
  ];
}

function twice(names: string[], where: string): string[] {
  const again = names.filter((name, index) => names.indexOf(name) !== index);
  return again.map((name) => `${where}: “${name}” is there twice`);
}

function absent(used: string[], known: string[], where: string, what: string): string[] {
  return used
    .filter((name) => !known.includes(name))
    .map((name) => `${where}: there is no ${what} “${name}”`);
}
