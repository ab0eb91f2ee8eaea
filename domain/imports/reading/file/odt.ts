import type { Reading } from '../../part';
import { ReadingProblem } from '../../problem';

export function readOdt(_bytes: Uint8Array): Reading {
  throw new ReadingProblem('not yet.');
}
