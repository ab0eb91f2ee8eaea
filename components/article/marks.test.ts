import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CLAIM_STATUSES, type ClaimStatus } from '@/domain/claims/claim';
import { Filters } from './filters';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const [marks, status, tokens] = [
  read('./marks.css'),
  read('../ui/status.css'),
  read('../../app/globals.css'),
];

/** Both images of all icons, for the light scheme and for the dark one. */
const images = [...marks.matchAll(/url\("(.*?)"\)/g)].map(([, image]) => image);

const STATUSES = (Object.keys(CLAIM_STATUSES) as ClaimStatus[]).map((of, place) => ({ of, place }));

it.each(STATUSES)('marks that are $of look and are read as everywhere', ({ of, place }) => {
  const [name] = new Filters([]).classesOf({ status: of, kind: 'event', topics: [] }).split(' ');
  const rules = new RegExp(`\\[data-status="${of}"\\] \\{(.*?)\\n\\}`, 's').exec(status)?.[1] ?? '';
  const line = /--status-underline: (\w+);\s+--status-thickness: ([\w.]+);/.exec(rules);
  expect(marks).toContain(
    `.mark.${name} {\n  --status-tint: var(--color-${of}-tint);\n  text-decoration: underline ${line?.[1]} ${line?.[2]} var(--color-${of});\n}`,
  );
  const icon = /stroke-width='([\d.]+)'%3E(.*)%3C\/svg%3E/.exec(rules);
  const colours = new RegExp(`--color-${of}: light-dark\\(#(\\w+), #(\\w+)\\)`).exec(tokens)?.slice(1) ?? [];
  expect(images).toEqual(
    colours.map((colour) =>
      expect.stringContaining(
        `%3Cg stroke='%23${colour}' stroke-width='${icon?.[1]}' transform='translate(${16 * place})'%3E${icon?.[2]}%3C/g%3E`,
      ),
    ),
  );
  const position = place === 0 ? '' : `  background-position-x: ${20 * place}%;\n`;
  expect(marks).toContain(
    `.${name} > .note::after {\n  content: "\\2060 [" attr(href) ", ${CLAIM_STATUSES[of].toLowerCase()}]";\n${position}}`,
  );
});
