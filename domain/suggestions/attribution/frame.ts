import type { Passage } from '../text/passage';

/** What follows a cue: the frame that fits, where the content begins, and where the cue ends. */
export type Frame = { frame: string; from: number; cueEnd: number };

/** What the search for a frame looks at: the verb’s entry in the lexicon, and where its words end. */
export type Scene = {
  p: Passage;
  frames: string;
  base: string;
  strength: number;
  cueEnd: number;
  limit: number;
  gapped: boolean;
};
