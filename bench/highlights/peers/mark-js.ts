import Mark from 'mark.js';
import { runPeer } from './place';

/** mark.js, claim by claim: ranges that overlap are left out of a single call. */
runPeer(async (root, places) => {
  for (const { start, end } of places) new Mark(root).markRanges([{ start, length: end - start }]);
});
