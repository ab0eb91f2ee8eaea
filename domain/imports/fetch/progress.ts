/** Where a fetch has got to, for the person who waits. */
export type FetchStage =
  | { stage: 'looking-up'; host: string }
  | { stage: 'connected'; host: string }
  | { stage: 'redirected'; to: string }
  /** `of` is null where the server does not say, or packs its answer. */
  | { stage: 'receiving'; bytes: number; of: number | null }
  | { stage: 'reading' };
