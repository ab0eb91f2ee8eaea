import type { MergePreview } from '@/domain/claims/merging/merge';

type Told = Pick<MergePreview, 'names' | 'claims' | 'judged'> & {
  from: { name: string; slug: string };
  into: { name: string };
};

/** What a merge will do, one sentence each. */
export function willBeDone({ from, into, names, claims, judged }: Told): string[] {
  const gained = names.map((name) => `“${name}”`).join(', ');
  return [
    claims === 0
      ? 'No claim is attributed to it.'
      : `${counted(claims, 'claim')} attributed to ${from.name} ${claims === 1 ? 'is' : 'are'} attributed to ${into.name} from now on.`,
    ...(judged > 0
      ? [
          `${counted(judged, 'of them has', 'of them have')} a verdict. Who said it is part of what was judged, so ${judged === 1 ? 'it is' : 'they are'} looked at again; readers see “being re-checked” until then.`,
        ]
      : []),
    ...(gained === '' ? [] : [`${into.name} is found under ${gained}, too.`]),
    `The page of ${from.name} leads to that of ${into.name}. Its role, affiliation and description are not taken over.`,
    'Each step is recorded, and the merge can be undone on the page of the source that stays.',
  ];
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
