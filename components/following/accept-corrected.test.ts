import { expect, it } from 'vitest';
import type { ProposalInput } from '@/components/revising/revising-actions';
import { acceptCorrected } from './accept-corrected';

const REVISED = {
  number: 3,
  version: 4,
  carried: { exact: 1, moved: 0, reworded: 0, altered: 0, gone: 0 },
  open: 0,
};
const INPUT = {
  articleId: 'a',
  version: 3,
  origin: 'address',
  fetchedFrom: null,
  draftId: null,
  key: 'k',
} as const;

it('takes the proposal with the blocks as they were put right', async () => {
  const sent: ProposalInput[] = [];
  const revise = acceptCorrected('p', async (input) => {
    sent.push(input);
    return { kind: 'saved', value: { revised: REVISED } };
  });
  const answer = await revise({ ...INPUT, text: '# Rain\n\n> It rains.', note: 'Corrected.' });
  expect(answer).toEqual({ kind: 'saved', value: REVISED });
  expect(sent).toEqual([
    {
      key: 'k',
      proposalId: 'p',
      version: 3,
      decision: 'accept',
      parts: [
        { kind: 'headline', words: 'Rain' },
        { kind: 'quote', words: 'It rains.' },
      ],
      note: 'Corrected.',
    },
  ]);
});

it('sends no text that is none, and passes on that somebody was first', async () => {
  const conflict = { kind: 'conflict', message: 'This was decided already.' } as const;
  const revise = acceptCorrected('p', async () => conflict);
  expect(await revise({ ...INPUT, text: ' ', note: null })).toMatchObject({ kind: 'refused' });
  expect(await revise({ ...INPUT, text: '# Rain\n\nIt rains.', note: null })).toEqual(conflict);
});
