import type { Actor } from '@/domain/shared/actor';
import { conflict, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { newsroomInput } from '../input';
import { perform } from './perform';

const command = { name: 'edit-newsroom', permission: 'newsroom.edit', input: newsroomInput } as const;

/** Changes the newsroom's name, where readers send corrections, which hosts of its own may be fetched, and whether a claim takes two people. */
export function editNewsroom(actor: Actor, raw: unknown): Promise<Outcome<{ version: number }>> {
  return perform(actor, command, raw, async (tx, { key: _key, version, ...after }) => {
    const before = await tx.newsroom.findUniqueOrThrow({ where: { id: 1 } });
    const { count } = await tx.newsroom.updateMany({
      where: { id: 1, version },
      data: { ...after, version: { increment: 1 } },
    });
    if (count === 0) {
      refuse(
        conflict('Someone else changed the settings since you opened them. Reload to see what they are now.'),
      );
    }
    const payload = {
      before: {
        name: before.name,
        contactEmail: before.contactEmail,
        importHosts: before.importHosts,
        twoReviewers: before.twoReviewers,
      },
      after,
    };
    const entry = { action: 'newsroom.edited', subject: { type: 'newsroom' as const, id: '1' }, payload };
    return { value: { version: version + 1 }, entries: [entry] };
  });
}
