import { afterAll, beforeAll } from 'vitest';
import { connect, type Db, database } from '@/db/client';
import type { Actor } from '@/domain/shared/actor';
import { freshDatabase, type TestDatabase } from '@/testing/database/fresh-database';

/** A database of a test file's own with the people of a small newsroom, in which commands and queries run. */
export type TestNewsroom = TestDatabase & {
  /** As the owner of the tables: for looking, and for what no command does. */
  owner: Db;
  reviewer: Actor;
  secondReviewer: Actor;
  editor: Actor;
  admin: Actor;
  close(): Promise<void>;
};

/** Points this process at the new database (DATABASE_URL), as the app's role. One at a time in a test file. */
export async function testNewsroom(): Promise<TestNewsroom> {
  const fresh = await freshDatabase();
  const owner = connect(fresh.ownerUrl, { connections: 2 });
  const people = {
    reviewer: { id: 'u-ines', name: 'Ines Duarte', role: 'reviewer' },
    secondReviewer: { id: 'u-oskar', name: 'Oskar Lind', role: 'reviewer' },
    editor: { id: 'u-maud', name: 'Maud Tessier', role: 'editor' },
    admin: { id: 'u-ada', name: 'Ada Brandt', role: 'admin' },
  } as const satisfies Record<string, Actor>;
  await owner.user.createMany({
    data: Object.values(people).map((person) => ({ ...person, email: `${person.id}@newsroom.example` })),
  });
  process.env.DATABASE_URL = fresh.appUrl;
  const close = async () => {
    await Promise.all([database().$disconnect(), owner.$disconnect()]);
    await fresh.drop();
  };
  return { ...fresh, owner, ...people, close };
}

/** The newsroom of the test file that runs. */
export let room: TestNewsroom;

/** A newsroom for one file of tests; `room` is there while they run. */
export function useNewsroom(): void {
  beforeAll(async () => {
    room = await testNewsroom();
  });
  afterAll(() => room.close());
}

/** The value of an outcome; a test that expected one fails with what was refused. */
export function saved<Value>(outcome: { ok: true; value: Value } | { ok: false }): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`refused: ${JSON.stringify(outcome)}`);
}

/** A key for a write; each is new unless a test keeps it. */
let keys = 0;
export function newKey(): string {
  keys += 1;
  return `test-key-${keys}`;
}
