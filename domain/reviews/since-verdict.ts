import { figureInWords } from '@/domain/claims/figure';
import type { EditableFacts, EvidencePayload, UndoneEntry } from '@/domain/claims/ledger-facts';

/** Something that a verdict was given for and that is otherwise now. '' where there was or is nothing. */
export type Changed = { label: string; before: string; after: string };

/** An entry of the ledger about a claim that was written after its last review, oldest first. */
export type EntrySince = { action: string; payload: unknown };

/**
 * What changed of that which a verdict judges since it was given: statement, figure, sources and evidence from the
 * entries, and the words of places. What was changed and changed back is not among it. `nameOf` gives a source's present public
 * name, since it may have been protected after the entry was written.
 */
export function sinceVerdict(
  entries: readonly EntrySince[],
  words: { judged: readonly string[]; notJudged: readonly string[] },
  nameOf: (sourceId: string) => string,
): Changed[] {
  const steps = entries.map(asStep);
  const edits = steps.flatMap((step) => (step.kind === 'edit' ? [step] : []));
  const changed = [
    ...fieldChange('Statement', edits, ({ statement }) => statement),
    ...fieldChange('Figure', edits, ({ figure }) =>
      figure === undefined ? undefined : figure === null ? '' : figureInWords(figure),
    ),
    ...fieldChange('Who said it', edits, ({ attributions }) =>
      attributions?.map(({ sourceId }) => nameOf(sourceId)).join(', '),
    ),
    ...evidenceChange(steps.flatMap((step) => (step.kind === 'evidence' ? [step.payload] : []))),
  ];
  const inText = words.notJudged.map((after) => ({
    label: 'Words in the text',
    before: words.judged.length === 1 ? (words.judged[0] ?? '') : words.judged.join(' / '),
    after,
  }));
  return [...changed, ...inText].filter(({ before, after }) => before !== after);
}

type Edit = { kind: 'edit'; before: Partial<EditableFacts>; after: Partial<EditableFacts> };
type Step = Edit | { kind: 'evidence'; payload: EvidencePayload } | { kind: 'other' };

/** The payloads of the ledger have the shapes of ledger-facts.ts; an undone entry holds what is there now in `after`. */
function asStep({ action, payload }: EntrySince): Step {
  if (action === 'claim.undone') return asStep((payload as { undone: UndoneEntry }).undone);
  if (action === 'claim.edited' || action === 'claim.source-moved')
    return { kind: 'edit', ...(payload as Omit<Edit, 'kind'>) };
  if (action === 'evidence.added' || action === 'evidence.withdrawn')
    return { kind: 'evidence', payload: payload as EvidencePayload };
  return { kind: 'other' };
}

/** From the first value to the last one; nothing where no edit touched the field. */
function fieldChange(
  label: string,
  edits: readonly Edit[],
  wordsOf: (facts: Partial<EditableFacts>) => string | undefined,
): Changed[] {
  const touched = edits.filter(({ after }) => wordsOf(after) !== undefined);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ label, before: wordsOf(first.before) ?? '', after: wordsOf(last.after) ?? '' }];
}

function evidenceChange(payloads: readonly EvidencePayload[]): Changed[] {
  const first = new Map<string, string>();
  const now = new Map<string, string>();
  for (const { before, after } of payloads) {
    const id = (after ?? before)?.id;
    if (id === undefined) continue;
    if (!first.has(id)) first.set(id, before?.title ?? '');
    now.set(id, after?.title ?? '');
  }
  return [...first].map(([id, before]) => ({ label: 'Evidence', before, after: now.get(id) ?? '' }));
}
