/* Sentences of one report, and how a later revision words them. */

export const HEAD = 'A toll is taken back within a day';
export const VIDEO = 'On Wednesday the president of the Commission published a video about a special court.';
export const TOLL = 'In it she said that more than 100,000 Ukrainian soldiers had been killed so far.';
/** The same in other words. */
export const RETOLD =
  'In it she said that more than 100,000 of the Ukrainian soldiers had by then been killed so far.';
/** Something else. */
export const WOUNDED =
  'In it she said that more than 100,000 Ukrainian soldiers had been killed or wounded so far.';
export const REWRITTEN =
  'In the video she said that more than 100,000 Ukrainian officers had died in the war.';
export const AGAIN = 'In the video, as its text shows, she claimed the death of 100,000 officers in the war.';
export const OTHER =
  'Her office said in the evening that the estimate came from outside and meant all losses.';
export const ANSWER =
  'Kyiv answered that it could not confirm the numbers and that its losses are restricted information.';
export const LATER = 'A day later an adviser in Kyiv gave a count of its own on a television channel.';
