import { withClient } from '@/db/embedded/connect';

/** What of a page reaches somebody whose browser runs no script. */
export type Reading = { bytes: number; statements: number; found: number };

/** Counts the statements of an article's claims that stand in its HTML outside of scripts. */
export async function readingOf(html: string, ownerUrl: string, slug: string): Promise<Reading> {
  const plain = html.replace(/<script\b.*?<\/script>/gs, '');
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query<{ statement: string }>(
      `SELECT DISTINCT c.id, c.statement FROM claim c JOIN shown_occurrence o ON o.claim_id = c.id
        JOIN article a ON a.id = o.article_id WHERE a.slug = $1`,
      [slug],
    ),
  );
  const found = rows.filter(({ statement }) => plain.includes(escaped(statement))).length;
  return { bytes: Buffer.byteLength(plain), statements: rows.length, found };
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

/** As React writes text. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
