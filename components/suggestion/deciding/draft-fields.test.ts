import { expect, it } from 'vitest';
import type { ClaimDraft } from '@/domain/suggestions/desk/claim-draft';
import { acceptInput, fieldsOfDraft } from './draft-fields';

const on = { articleId: 'a', revisionId: 'r', fingerprint: 'f' };
const said = { stance: 'asserts', directness: 'quote', cue: 'said', saidOn: null, via: null } as const;
const council = {
  id: 's1',
  slug: 'council',
  name: 'The council',
  kind: 'official_body',
  role: null,
} as const;

const draft: ClaimDraft = {
  statement: 'The bridge will not hold.',
  kind: 'statement',
  figure: null,
  attributions: [
    {
      ...said,
      via: 1,
      source: {
        state: 'new',
        name: 'Mara Ilves',
        kind: 'person',
        role: 'engineer',
        justification: null,
        near: [{ ...council, aliases: [], affiliation: null }],
      },
    },
    { ...said, source: { state: 'found', source: { ...council, aliases: [], affiliation: null } } },
  ],
  fragments: [{ start: 3, end: 9 }],
  unresolved: [],
  ready: true,
};

function ids(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

it('sends what the draft holds, with the new source under the name that its attribution has', () => {
  const form = fieldsOfDraft(draft, ids());
  const input = acceptInput(on, draft.fragments, form);
  const [first, second] = input.attributions;
  expect(input).toMatchObject({ ...on, statement: draft.statement, fragments: draft.fragments, topics: [] });
  expect(input.newSources).toEqual([
    { ref: first?.sourceId, name: 'Mara Ilves', kind: 'person', role: 'engineer', justification: null },
  ]);
  expect(first?.viaId).toBe(second?.id);
  expect(second?.sourceId).toBe('s1');
  expect(form.near.get(first?.sourceId ?? '')).toMatchObject([{ name: 'The council' }]);
});

it('makes no source that the person replaced by another', () => {
  const { fields, newSources } = fieldsOfDraft(draft, ids());
  const attributions = fields.attributions.map((row) => ({ ...row, source: council }));
  expect(
    acceptInput(on, draft.fragments, { fields: { ...fields, attributions }, newSources }).newSources,
  ).toEqual([]);
});

it('leaves an open source to be chosen', () => {
  const open = { ...draft, attributions: [{ ...said, source: { state: 'open', mention: 'he' } as const }] };
  const form = fieldsOfDraft(open, ids());
  expect(form.fields.attributions[0]?.source).toBeNull();
  expect(acceptInput(on, draft.fragments, form).attributions[0]?.sourceId).toBe('');
});
