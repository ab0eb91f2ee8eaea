import { z } from 'zod';

/**
 * Comes with every write and is new for each thing that a person sets out to do; a form that is sent again
 * after a dropped connection carries the same one, and the thing is done once.
 */
export const writeKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,64}$/, 'The form has lost its key. Reload the page and send it again.');

const LOST_VERSION = 'The form has lost the version that it shows. Reload the page and send it again.';
/** The version that the person saw (design rule 3). */
export const seenVersion = z.coerce.number(LOST_VERSION).int(LOST_VERSION).min(1, LOST_VERSION);

/** What every command's input carries besides its own fields. */
export const writeShape = { key: writeKey };
