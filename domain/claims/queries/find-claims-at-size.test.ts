import { beforeAll, expect, test } from 'vitest';
import { statementsOf } from '@/bench/verdict/statements';
import { room, useNewsroom } from '@/testing/newsroom';
import { findClaims } from './find-claims';

useNewsroom();

beforeAll(async () => {
  await room.owner.$executeRaw`
    INSERT INTO claim (id, statement, kind, content_hash, created_by_id, updated_at)
    SELECT gen_random_uuid(), (ARRAY['The ministry', 'One governor', 'A spokesman'])[1 + i % 3] || ' counted ' ||
      md5(i::text) || ' at station ' || i, 'event', repeat('0', 64), 'u-maud', now() FROM generate_series(1, 12000) i`;
  await room.owner.$executeRaw`ANALYZE claim`;
});

test('rare words are found by the index, also by the plan that serves all words', async () => {
  const [sent] = await statementsOf(async () => {
    expect(await findClaims('STATION 11999')).toMatchObject([{ number: 11_999 }]);
    expect((await findClaims('the ministry')).map(({ number }) => number % 3)).toEqual(Array(20).fill(0));
  });
  const plan = await room.owner.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL plan_cache_mode = force_generic_plan`;
    const values = sent?.values.map((value) => (typeof value === 'number' ? value : `'${value}'`)).join();
    await tx.$executeRawUnsafe(`PREPARE found AS ${sent?.text}`);
    const lines = await tx.$queryRawUnsafe<Record<string, string>[]>(`EXPLAIN EXECUTE found(${values})`);
    return lines.map((line) => Object.values(line).join()).join('\n');
  });
  expect(plan).toContain('claim_statement_trgm_idx');
  expect(plan).not.toContain('Seq Scan on claim');
});
