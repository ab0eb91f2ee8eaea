import { editClaim } from '@/domain/claims/commands/edit-claim';
import { recordVerdict } from '@/domain/reviews/commands/record-verdict';
import type { Story, StoryClaim } from '../story/story-format';
import { onClaim } from './claims';
import { type Telling, take } from './telling';

/** The verdicts of a story's claims, in the order in which they were given. */
export async function loadReviews(telling: Telling, story: Story): Promise<void> {
  for (const { key, reviews } of toldIn(story)) {
    const name = `${story.name}/${key}`;
    for (const [index, { reviewer, verdict, reason, support = null }] of reviews.entries()) {
      await onClaim(telling, name, (claim) =>
        take(`${name}/review/${index + 1}`, telling.reviewers[reviewer], recordVerdict, {
          ...claim,
          verdict,
          reason,
          support,
        }),
      );
    }
  }
}

/** Edits that came after the last verdict and made it stale. */
export async function loadLaterEdits(telling: Telling, story: Story): Promise<void> {
  for (const { key, later_edit: edit } of toldIn(story)) {
    if (edit === undefined) continue;
    const name = `${story.name}/${key}`;
    await onClaim(telling, name, (claim) =>
      take(`${name}/edit`, telling.editor, editClaim, { ...claim, ...edit }),
    );
  }
}

function toldIn({ claims }: Story): StoryClaim[] {
  return claims.flatMap((claim) => ('also' in claim ? [] : [claim]));
}
