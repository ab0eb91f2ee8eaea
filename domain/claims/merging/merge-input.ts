import { z } from 'zod';
import { idOf } from '@/domain/shared/words';
import { seenVersion, writeShape } from '@/domain/shared/write';

/** Two sources, each in the version that the person saw. */
const both = {
  ...writeShape,
  fromId: idOf('its source'),
  fromVersion: seenVersion,
  intoId: idOf('the other source'),
  intoVersion: seenVersion,
};

export const mergeSourcesInput = z.object(both);
export const partSourcesInput = z.object(both);
