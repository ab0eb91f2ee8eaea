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

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part]) => part);

/** The class that a mark of this status carries. */
function classOf(of: ClaimStatus): string | undefined {
  const [name] = new Filters([]).classesOf({ status: of, kind: 'event', topics: [] }).split(' ');
  return name;
}

it.each(Object.keys(CLAIM_STATUSES) as ClaimStatus[])(
  'marks that are %s look and are read as everywhere',
  (of) => {
    const block = new RegExp(`\\[data-status="${of}"\\] \\{(.*?)\\n\\}`, 's').exec(status)?.[1] ?? '';
    const [underline] = found(block, /--status-underline: (.*?);/g);
    const [thickness] = found(block, /--status-thickness: (.*?);/g);
    const [icon = ''] = found(block, /--icon: url\("(.*?)"\)/g);
    const colours =
      new RegExp(`--color-${of}: light-dark\\(#(\\w+), #(\\w+)\\)`).exec(tokens)?.slice(1) ?? [];
    const name = classOf(of);
    const images = new RegExp(`\\.${name} > \\.note::after \\{[^}]*?background-image: url\\("(.*?)"\\)`, 'g');
    expect(found(marks, images)).toEqual(colours.map((colour) => icon.replace('%23000', `%23${colour}`)));
    expect(marks).toContain(
      `.mark.${name} {\n  --status-tint: var(--color-${of}-tint);\n  text-decoration: underline ${underline} ${thickness} var(--color-${of});`,
    );
    expect(marks).toContain(
      `.${name} > .note::after {\n  content: "\\2060 [" attr(href) ", ${CLAIM_STATUSES[of].toLowerCase()}]";`,
    );
  },
);
