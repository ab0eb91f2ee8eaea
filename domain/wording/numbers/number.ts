/** What the digits and number words of one run say. */
export type Reading = {
  kind: 'exact' | 'share' | 'vague' | 'year';
  /** The value; of a share the per cent; of a vague amount the least that the words allow. */
  value: number;
  /** The scale said last ("thousand" in "twenty thousand"), 1 for none; a range may say it once. */
  scale: number;
};
