import { expect, it } from 'vitest';
import { ReadingProblem } from '@/domain/imports/problem';
import { fileKindOf } from './file-kind';

/** Endings and types that any object answers to are none that is read. */
it.each(Object.getOwnPropertyNames(Object.prototype))('%s', (name) => {
  const bytes = new TextEncoder().encode('Some words.');
  expect(() => fileKindOf({ name: `text.${name}`, mediaType: name, bytes })).toThrow(ReadingProblem);
});
