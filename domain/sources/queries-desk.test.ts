import { beforeAll, expect, test } from 'vitest';
import { useFreshDatabase } from '@/testing/database/use-fresh-database';
import { aSource } from '@/testing/rows';
import { sourceList } from './queries-desk';

useFreshDatabase();

beforeAll(async () => {
  for (const slug of ['delta', 'alpha', 'charlie', 'bravo']) await aSource({ slug, name: 'Same name' });
  await aSource({ slug: 'zulu', name: 'a first name' });
});

test('sources come by name, those of one name by slug, a page at a time', async () => {
  const first = await sourceList(null, 2);
  expect(first).toMatchObject({ rows: [{ slug: 'zulu', claims: 0 }, { slug: 'alpha' }], next: 'alpha' });
  const second = await sourceList(first.next, 2);
  expect(second.rows.map(({ slug }) => slug)).toEqual(['bravo', 'charlie']);
  const last = await sourceList(second.next, 2);
  expect(last.rows.map(({ slug }) => slug)).toEqual(['delta']);
  expect(last.next).toBeNull();
});

test('a place that is gone begins at the beginning', async () => {
  expect((await sourceList('no-such-source', 1)).rows[0]?.slug).toBe('zulu');
});
