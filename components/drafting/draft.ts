/**
 * What a person is typing, beside what it was typed over. Pure: no storage, no React.
 * `base` is what the form showed when the typing began, `version` and `seq` the claim's version and the
 * newest history line at that time.
 */
export type Draft<Fields extends object> = { base: Fields; mine: Fields; version: number; seq: string };

/** The thing as the server last showed it. */
export type Current<Fields extends object> = { fields: Fields; version: number; seq: string };

type Name<Fields> = Extract<keyof Fields, string>;

export function startDraft<Fields extends object>({ fields, version, seq }: Current<Fields>): Draft<Fields> {
  return { base: fields, mine: fields, version, seq };
}

export function isDirty<Fields extends object>({ base, mine }: Draft<Fields>): boolean {
  return !same(base, mine);
}

/** The fields that the person changed. */
export function changedFields<Fields extends object>({ base, mine }: Draft<Fields>): Name<Fields>[] {
  return namesOf(mine).filter((name) => !same(base[name], mine[name]));
}

/** Fields that both the person and somebody else changed, to different values. */
export function clashesWith<Fields extends object>(
  { base, mine }: Draft<Fields>,
  theirs: Fields,
): Name<Fields>[] {
  return namesOf(mine).filter(
    (name) =>
      !same(base[name], theirs[name]) && !same(base[name], mine[name]) && !same(mine[name], theirs[name]),
  );
}

/**
 * The draft after the page was brought up to date. A form with nothing typed follows the page. A dirty one
 * follows only when every version in between was written by this person (`own`) and no field clashes;
 * otherwise it stays on the old version, so that the server refuses it and the person decides.
 */
export function follow<Fields extends object>(
  draft: Draft<Fields>,
  current: Current<Fields>,
  own: ReadonlySet<number>,
): Draft<Fields> {
  if (!isDirty(draft)) {
    const unmoved = draft.version === current.version && draft.seq === current.seq;
    return unmoved && same(draft.base, current.fields) ? draft : startDraft(current);
  }
  if (current.version <= draft.version) return draft;
  const onlyMine = versionsBetween(draft.version, current.version).every((version) => own.has(version));
  return onlyMine && clashesWith(draft, current.fields).length === 0 ? onTopOf(draft, current) : draft;
}

/** Keep mine: what I changed stays, what I left alone is theirs, and it is for the new version. */
export function onTopOf<Fields extends object>(
  draft: Draft<Fields>,
  current: Current<Fields>,
): Draft<Fields> {
  const mine = { ...current.fields };
  for (const name of changedFields(draft)) mine[name] = draft.mine[name];
  return { base: current.fields, mine, version: current.version, seq: current.seq };
}

/** Take theirs for one field. */
export function takeTheirs<Fields extends object>(
  draft: Draft<Fields>,
  theirs: Fields,
  name: Name<Fields>,
): Draft<Fields> {
  return { ...draft, mine: { ...draft.mine, [name]: theirs[name] } };
}

/** True while what is on the page is newer than what the draft was begun on. */
export function isBehind(draft: Draft<object>, current: Current<object>): boolean {
  return current.version > draft.version;
}

function versionsBetween(after: number, upTo: number): number[] {
  return Array.from({ length: upTo - after }, (_, index) => after + index + 1);
}

function namesOf<Fields extends object>(fields: Fields): Name<Fields>[] {
  return Object.keys(fields) as Name<Fields>[];
}

/** Fields are plain JSON made by one function, so equal values have equal text. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
