import type { MaterialKind } from '../material-change';

/** Two wordings and the kind of what differs; null where they say materially the same. */
export type MaterialCase = readonly [before: string, after: string, kind: MaterialKind | null];
