import { beforeAll, describe, expect, it } from 'vitest';
import { readClaimFacts } from '@/domain/claims/queries/claim-facts';
import { derivedOf } from '@/domain/claims/standing/derived';
import { verifyLedger } from '@/domain/ledger/queries';
import { articlePage } from '@/domain/publishing/queries/article-page';
import { useFreshDatabase } from '../testing/database/use-fresh-database';
import { generate, LONG_ARTICLE } from './generate';
import { generateText } from './generate/article';
import { addArticle, emptyTables } from './generate/tables';

const test = useFreshDatabase();

beforeAll(() => generate(test.urls.ownerUrl, { claims: 60, perArticle: 30 }));

describe('generate', () => {
  it('makes what the rules would have made', async () => {
    const claims = await test.db.claim.findMany();
    expect(claims).toHaveLength(60);
    expect(new Set(claims.map(({ status }) => status)).size).toBeGreaterThan(3);
    for (const { id, contentHash, contentHashVersion, status, risk, riskReasons } of claims) {
      const facts = await readClaimFacts(test.db, id);
      expect(facts && derivedOf(facts)).toEqual({
        contentHash,
        contentHashVersion,
        status,
        risk,
        riskReasons,
      });
    }
  });

  it('makes a sound ledger and a readable article', async () => {
    expect(await verifyLedger()).toMatchObject({ fault: null, head: { seq: 60n } });
    const page = await articlePage('generated-1');
    expect(page?.claims).toHaveLength(30);
    const [first] = page?.claims ?? [];
    const [place] = first?.places ?? [];
    expect(place?.fragments.map(({ start, end }) => page?.text.slice(start, end)).join()).toMatch(
      /^The .*\.$/,
    );
  });

  it('leaves room for claims that people make', async () => {
    const [next] = await test.db.$queryRaw<
      { number: bigint }[]
    >`SELECT nextval('claim_number_seq') AS number`;
    expect(next?.number).toBe(61n);
  });

  it('makes the same rows every time', () => {
    const rows = () => {
      const made = { tables: emptyTables(), ledger: { seq: 0n, hash: '0'.repeat(64) } };
      addArticle(made, 3, 40, 1);
      return [...made.tables.values()].map((table) => table.rows);
    };
    expect(rows()).toEqual(rows());
  });
});

it('has a long article of about 5,000 words with 500 places', () => {
  const { text, spans } = generateText(0, LONG_ARTICLE.claims);
  expect(spans).toHaveLength(500);
  expect(text.split(/\s+/).length).toBeGreaterThan(4500);
  expect(text.split(/\s+/).length).toBeLessThan(6000);
});
