import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CLAIM_STATUSES, type ClaimStatus } from '@/domain/claims/claim';
import { Filters } from './filters';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const [marks, icons, status, tokens] = [
  read('./marks.css'),
  read('./mark-icons.css'),
  read('../ui/status.css'),
  read('../../app/globals.css'),
];

const STATUSES = Object.keys(CLAIM_STATUSES) as ClaimStatus[];
const classOf = (of: ClaimStatus) =>
  new Filters([]).markClassesOf({ status: of, kind: 'event', topics: [] }).split(' ')[0];
const icon = (of: ClaimStatus) =>
  new RegExp(
    `\\.${classOf(of)} > \\.n \\{\\n  padding-right: 0\\.87rem;\\n  background:(.*?);\\n\\}`,
    's',
  ).exec(icons)?.[1];

it.each(STATUSES)('marks that are %s look and are read as everywhere', (of) => {
  const name = classOf(of);
  const rules = new RegExp(`\\[data-status="${of}"\\] \\{(.*?)\\n\\}`, 's').exec(status)?.[1] ?? '';
  const line = /--status-underline: (\w+);\s+--status-thickness: ([\w.]+);/.exec(rules);
  const colour = new RegExp(`--color-${of}: (light-dark\\(.*?\\));`).exec(tokens)?.[1] ?? '';
  expect(marks).toContain(
    `a.${name} {\n  color: inherit;\n  text-decoration: underline ${line?.[1]} ${line?.[2]} ${colour};\n`,
  );
  expect(marks).toContain(`  --${name}: var(--color-${of}-tint);\n`);
  expect(marks).toContain(
    `.${name} > .n::after {\n  content: "" / ", ${CLAIM_STATUSES[of].toLowerCase()}";\n}`,
  );
  expect(new Set(icon(of)?.match(/light-dark\(.*?\)/g))).toEqual(new Set([colour]));
});

it('gives each status an icon of its own', () => {
  const shapes = STATUSES.map((of) => icon(of)?.replaceAll(/light-dark\(.*?\)/g, ''));
  expect(new Set(shapes).size).toBe(STATUSES.length);
  expect(shapes).not.toContain(undefined);
});
