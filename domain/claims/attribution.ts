/** How a source stands to a claim. */
export const STANCES = {
  asserts: 'says so',
  denies: 'denies it',
  estimates: 'estimates it',
  reports: 'reports it',
} as const;
export type AttributionStance = keyof typeof STANCES;

export const DIRECTNESS = { quote: 'in a quotation', paraphrase: 'in paraphrase' } as const;
export type Directness = keyof typeof DIRECTNESS;

/** Did this source really say it: a question apart from whether it is so. */
export const ATTRIBUTION_CHECKS = {
  unchecked: 'not checked',
  confirmed: 'confirmed',
  not_confirmed: 'could not be confirmed',
  misattributed: 'misattributed',
} as const;
export type AttributionCheck = keyof typeof ATTRIBUTION_CHECKS;
