import type { DecideProposal, Revise } from '@/components/revising/revising-actions';
import { parsePaste } from '@/domain/articles/paste';

/** Saves a text by taking the proposal that it was made of, with what was put right in it. */
export function acceptCorrected(proposalId: string, decide: DecideProposal): Revise {
  return async ({ version, text, note, key }) => {
    const parsed = parsePaste(text);
    if (!parsed.ok) return { kind: 'refused', problems: [{ field: 'text', message: parsed.message }] };
    const parts = parsed.blocks.map(({ kind, start, end }) => ({
      kind,
      words: parsed.text.slice(start, end),
    }));
    const sent = await decide({ key, proposalId, version, decision: 'accept', parts, note });
    if (sent.kind === 'saved') {
      const { revised } = sent.value;
      return revised === null ? { kind: 'lost' } : { kind: 'saved', value: revised };
    }
    return sent;
  };
}
