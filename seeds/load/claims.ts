import { addEvidence } from '@/domain/claims/commands/add-evidence';
import { checkAttribution } from '@/domain/claims/commands/check-attribution';
import { createClaim } from '@/domain/claims/commands/create-claim';
import { placeClaim } from '@/domain/claims/commands/place-claim';
import type { PlacedClaim, Story, StoryClaim, StoryPlace } from '../story/story-format';
import { spansOf } from './place';
import { idNamed, known, type Telling, take } from './telling';

/** The claims of one story with their places, attributions and evidence; nobody has judged them yet. */
export async function loadClaims(telling: Telling, story: Story): Promise<void> {
  for (const claim of story.claims) {
    if ('also' in claim) await placeAlso(telling, story.name, claim);
    else await loadClaim(telling, story.name, claim);
  }
}

async function loadClaim(telling: Telling, story: string, claim: StoryClaim): Promise<void> {
  const name = `${story}/${claim.key}`;
  const { statement, kind, topics, figure } = claim;
  const [first, ...others] = claim.occurrences;
  if (first === undefined) return;
  const made = await take(name, telling.editor, createClaim, {
    statement,
    kind,
    topics,
    figure: figure === undefined ? null : figureInput(figure),
    attributions: claim.attributions.map((link) => attributionInput(telling, name, link)),
    ...placeInput(telling, story, first, name),
  });
  telling.claims.set(name, made);
  await placeAt(telling, story, name, others);
  await checkLinks(telling, name, claim);
  await loadEvidence(telling, name, claim);
}

async function placeAlso(telling: Telling, story: string, { also, occurrences }: PlacedClaim): Promise<void> {
  await placeAt(telling, story, also, occurrences);
}

async function placeAt(
  telling: Telling,
  story: string,
  name: string,
  places: readonly StoryPlace[],
): Promise<void> {
  for (const place of places) {
    const words = place.quote ?? place.fragments?.join(' … ');
    const step = `${name}/in/${story}/${words}/${place.nth ?? 1}`;
    await onClaim(telling, name, (claim) =>
      take(step, telling.editor, placeClaim, { ...claim, ...placeInput(telling, story, place, name) }),
    );
  }
}

async function checkLinks(telling: Telling, name: string, { attributions }: StoryClaim): Promise<void> {
  for (const { key, check } of attributions) {
    if (check === undefined) continue;
    const found = { attributionId: idNamed(`${name}/${key}`), check: check.outcome, note: check.note };
    await onClaim(telling, name, (claim) =>
      take(`${name}/check/${key}`, telling.reviewers['reviewer-1'], checkAttribution, { ...claim, ...found }),
    );
  }
}

async function loadEvidence(
  telling: Telling,
  name: string,
  { evidence, reviews }: StoryClaim,
): Promise<void> {
  const finder = telling.reviewers[reviews[0]?.reviewer ?? 'reviewer-1'];
  for (const { key, quoted_passage, captured_on, ...item } of evidence) {
    const input = { ...item, quotedPassage: quoted_passage, capturedOn: captured_on };
    await onClaim(telling, name, (claim) =>
      take(`${name}/evidence/${key}`, finder, addEvidence, { ...claim, ...input }),
    );
  }
}

/** Takes a step on a claim over its present version, and keeps the new one. */
export async function onClaim(
  telling: Telling,
  name: string,
  step: (claim: { claimId: string; version: number }) => Promise<{ version: number }>,
): Promise<void> {
  const claim = known(telling.claims, name);
  const { version } = await step({ claimId: claim.id, version: claim.version });
  telling.claims.set(name, { ...claim, version });
}

function placeInput(telling: Telling, story: string, place: StoryPlace, name: string) {
  const { id, revisionId, text } = known(telling.articles, story);
  return { articleId: id, revisionId, fragments: spansOf(text, place, `${story}/claims.yaml, ${name}`) };
}

function attributionInput(telling: Telling, name: string, link: StoryClaim['attributions'][number]) {
  const { key, source, stance, directness, cue, said_on, via } = link;
  return {
    id: idNamed(`${name}/${key}`),
    sourceId: known(telling.sources, source),
    stance,
    directness,
    cue,
    saidOn: said_on,
    viaId: via === undefined ? null : idNamed(`${name}/${via}`),
  };
}

function figureInput({ amount_text, as_of, as_of_text, ...figure }: NonNullable<StoryClaim['figure']>) {
  return { ...figure, amountText: amount_text, asOf: as_of, asOfText: as_of_text };
}
