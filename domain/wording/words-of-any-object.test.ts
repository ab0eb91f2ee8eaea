import { expect, it } from 'vitest';
import { quantitiesIn } from './quantities';

/** Words that any object answers to are no sign, scale or unit. */
it.each(Object.getOwnPropertyNames(Object.prototype))('%s', (name) => {
  for (const text of [`${name}0`, `${name} 0`, `5 ${name}`, `5 degrees ${name}`]) {
    for (const { unit } of quantitiesIn(text)) expect(typeof (unit ?? '')).toBe('string');
  }
});
