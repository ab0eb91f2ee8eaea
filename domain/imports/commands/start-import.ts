import { perform, problemsOf } from '@/domain/accounts/commands/perform';
import { may, refusalSentence } from '@/domain/accounts/permissions';
import type { Actor } from '@/domain/shared/actor';
import { forbidden, invalid, missing, type Outcome } from '@/domain/shared/outcome';
import { refuse } from '@/domain/shared/refused';
import { KEPT_DAYS } from '../draft';
import { startImportInput } from '../input';
import { overrideEntry } from '../ledger-facts';
import { withLanguage } from '../reading/told-language';
import { type ReadingOptions, readSource } from './read-source';

const command = { name: 'startImport', permission: 'article.edit', input: startImportInput } as const;

/**
 * Reads an address, a file or a paste and keeps it as a draft, which its page shows and importArticle() saves.
 * Refused in words where nothing can be read; `overrideReason` is the field where robots.txt is what is in the way.
 * Throws away imports that nobody finished.
 */
export async function startImport(
  actor: Actor,
  raw: unknown,
  options: ReadingOptions = {},
): Promise<Outcome<{ id: string }>> {
  // Asked before perform() asks again: nothing is fetched for who may not import.
  if (!may(actor.role, command.permission)) return forbidden(refusalSentence(command.permission));
  const parsed = startImportInput.safeParse(raw);
  if (!parsed.success) return { ok: false, kind: 'invalid', problems: problemsOf(parsed.error) };
  const read = await readSource(parsed.data, options);
  if (!read.ok) return invalid(read.field, read.message);
  const { origin, url, fetchedFrom } = read;
  const reading = withLanguage(read.reading);

  return perform(actor, command, raw, async (tx, input) => {
    const { articleId } = input;
    if (articleId !== null && (await tx.article.count({ where: { id: articleId } })) === 0) {
      refuse(missing('There is no such article. Go back to the list of articles.'));
    }
    await tx.importDraft.deleteMany({ where: { updatedAt: { lt: daysAgo(KEPT_DAYS) } } });
    const { parts, particulars, warnings } = reading;
    const { id } = await tx.importDraft.create({
      data: { articleId, origin, url, fetchedFrom, parts, particulars, warnings, createdById: actor.id },
      select: { id: true },
    });
    const reason = input.way === 'address' ? input.overrideReason : null;
    const entries = reason === null || fetchedFrom === null ? [] : [overrideEntry(fetchedFrom, reason)];
    return { value: { id }, entries };
  });
}

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000);
}
