import type { Token } from './tokens';

/** Small words that only English has, and those that other languages written in Latin letters have. */
const ENGLISH = new Set(
  'the of and to was were is are that with for by from has have had it its at on as which who would will been their this not but or an be'.split(
    ' ',
  ),
);
const FOREIGN = new Set(
  `der die das und ist nicht ein eine einen einem mit von zu den dem sich auf auch wurde wurden sind haben
  le la les des et est une un dans pour que qui pas du au aux sur ont été avec el los las del en por con una fue no se al es y
  il lo gli di che per non è sono della delle nel het een van niet zijn op och att som är inte og ikke af til
  o os as da do dos das em foi não um uma na nie się jest w z`.split(/\s+/),
);

/** Whether a text is to be read with English words: not where small words of other languages prevail, two of them at least. */
export function readsAsEnglish(tokens: readonly Token[]): boolean {
  let [english, foreign] = [0, 0];
  for (const { text } of tokens) {
    const word = text.toLowerCase();
    if (ENGLISH.has(word)) english++;
    else if (FOREIGN.has(word)) foreign++;
  }
  return foreign < 2 || english >= foreign;
}
