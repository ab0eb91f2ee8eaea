import { lowered, raised } from '../../page/raised';

/** A number or a name as it is, anything longer in brackets. */
export function operand(words: string): string {
  return /^([\p{L}\p{M}]+|[\p{N}.,]+|\(.*\))$/u.test(words) ? words : `(${words})`;
}

export function above(words: string): string {
  const signs = raised(words);
  return words === '' || !/[\p{L}\d^]/u.test(signs) ? signs : `^${operand(words)}`;
}

export function below(words: string): string {
  const signs = lowered(words);
  return words === '' || signs !== words ? signs : `_${operand(words)}`;
}
