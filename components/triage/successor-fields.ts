import { fieldsOfAttribution } from '@/components/attribution/attribution-fields';
import { fieldsOfFigure } from '@/components/figure/figure-fields';
import { type NewClaimFields, newClaimInput } from '@/components/new-claim/new-claim-fields';
import type { Successor } from '@/domain/questions/successor';
import type { Decision } from './triage-actions';

/** The next claim in the fields of a form. */
export function fieldsOfSuccessor({
  statement,
  kind,
  topics,
  figure,
  attributions,
}: Successor): NewClaimFields {
  return {
    statement,
    kind,
    topics: topics.join(', '),
    figure: figure === null ? null : fieldsOfFigure(figure),
    attributions: attributions.map(fieldsOfAttribution),
  };
}

type Next = Extract<Decision, { kind: 'succeed' }>['next'];

/** As the command takes it; the place is that of the decision. */
export function successorInput(
  fields: NewClaimFields,
  words: string,
  question: Successor['question'],
  text: string,
): Next {
  const nowhere = { articleId: '', revisionId: '', fragments: [] };
  const { articleId: _a, revisionId: _r, fragments: _f, ...content } = newClaimInput(nowhere, words, fields);
  return {
    ...content,
    questionId: question?.id ?? null,
    questionVersion: question?.version ?? null,
    text: question === null ? text.trim() : null,
  };
}
