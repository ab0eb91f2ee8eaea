import { z } from 'zod';
import { SLUG_FORM, SLUG_LONGEST, SLUG_REMEDY } from '@/domain/shared/slug';
import { idOf, line, list, optional, prose, webAddress } from '@/domain/shared/words';
import { seenVersion, writeShape } from '@/domain/shared/write';
import { SOURCE_KINDS, type SourceKind } from './source';

const kinds = Object.keys(SOURCE_KINDS) as [SourceKind, ...SourceKind[]];

const fields = {
  name: line('the name', 200),
  kind: z.enum(kinds, 'Choose what kind of source it is.'),
  aliases: list(line('the alias', 200), 50),
  role: optional(line('the role', 200)),
  affiliation: optional(line('the affiliation', 200)),
  description: optional(prose('the description', 2000)),
  url: optional(webAddress),
  justification: optional(prose('the justification', 1000)),
};

const identity = line('the identity', 1000);

type Named = { kind: SourceKind; justification: string | null; identity?: string | null | undefined };

/** Who is unnamed is so for a reason that readers see; only then there is an identity to protect. */
function unnamedForAReason(source: Named, context: z.RefinementCtx): void {
  const problem = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  const unnamed = source.kind === 'unnamed';
  if (unnamed && source.justification === null) {
    problem('justification', 'Say why the newsroom does not name this source. Readers will see it.');
  }
  if (!unnamed && source.justification !== null) {
    problem(
      'justification',
      'Only an unnamed source has a justification. Leave it empty or change the kind.',
    );
  }
  if (!unnamed && typeof source.identity === 'string') {
    problem(
      'identity',
      'Only an unnamed source has a protected identity. Leave it empty or change the kind.',
    );
  }
}

export const createSourceInput = z
  .object({
    ...writeShape,
    ...fields,
    slug: optional(z.string().trim().max(SLUG_LONGEST, SLUG_REMEDY).regex(SLUG_FORM, SLUG_REMEDY)),
    identity: optional(identity),
  })
  .superRefine(unnamedForAReason);

export const editSourceInput = z
  .object({
    ...writeShape,
    ...fields,
    sourceId: idOf('its source'),
    version: seenVersion,
    /** Left out: stays as it is. Null: is forgotten. The form never shows the one that is kept. */
    identity: identity.nullable().optional(),
  })
  .superRefine(unnamedForAReason);
