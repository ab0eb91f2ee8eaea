import { conflict, missing, type Refusal } from '@/domain/shared/outcome';

export function claimMissing(): Refusal {
  return missing('There is no such claim. Go back to the queue and choose another.');
}

export function claimConflict(number: number): Refusal {
  return conflict(
    `Someone changed claim ${number} while you had it open, so nothing was saved. ` +
      'Look at what changed, then send yours again.',
  );
}
