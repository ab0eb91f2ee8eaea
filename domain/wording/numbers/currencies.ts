import { byWord } from '@/domain/shared/by-word';
import type { Tokens } from './tokens';

/** What an amount of money is called, by the sign before it. A dollar sign alone does not say whose dollars they are. */
const SIGNS: Readonly<Record<string, string>> = byWord({
  ...{ $: 'dollars', '£': 'pounds', '€': 'euros', '¥': 'yen', '₹': 'rupees', '₽': 'roubles' },
  ...{ '₺': 'lira', '₩': 'won', '₪': 'shekels', '₴': 'hryvnias', '₦': 'naira', '₫': 'dong', '₱': 'pesos' },
});
/** Letters before a dollar sign. */
const DOLLARS: Readonly<Record<string, string>> = byWord({
  ...{ us: 'US dollars', a: 'Australian dollars', au: 'Australian dollars', nz: 'New Zealand dollars' },
  ...{ c: 'Canadian dollars', ca: 'Canadian dollars', hk: 'Hong Kong dollars', s: 'Singapore dollars' },
  ...{ nt: 'Taiwan dollars', r: 'Brazilian reais', mx: 'Mexican pesos' },
});
const CODES: Readonly<Record<string, string>> = byWord({
  ...{ USD: 'US dollars', EUR: 'euros', GBP: 'pounds', AUD: 'Australian dollars', CAD: 'Canadian dollars' },
  ...{ NZD: 'New Zealand dollars', HKD: 'Hong Kong dollars', SGD: 'Singapore dollars', JPY: 'yen' },
  ...{ CNY: 'yuan', RMB: 'yuan', INR: 'Indian rupees', PKR: 'Pakistani rupees', CHF: 'Swiss francs' },
  ...{ SEK: 'Swedish kronor', NOK: 'Norwegian kroner', DKK: 'Danish kroner', ZAR: 'rand', RUB: 'roubles' },
  ...{ PLN: 'zlotys', TRY: 'lira', BRL: 'Brazilian reais', MXN: 'Mexican pesos', UAH: 'hryvnias' },
  ...{ KES: 'Kenyan shillings', NGN: 'naira', EGP: 'Egyptian pounds', KRW: 'won', ILS: 'shekels' },
  ...{ Rs: 'rupees', rs: 'rupees', Re: 'rupees' },
});
/** Singular and plural nouns, each with what it is called. */
const NOUNS = new Map<string, string>(
  Object.entries({
    ...{ dollar: 'dollars', pound: 'pounds', euro: 'euros', rupee: 'rupees', rouble: 'roubles' },
    ...{ ruble: 'roubles', rubles: 'roubles', peso: 'pesos', franc: 'francs', shilling: 'shillings' },
    ...{ zloty: 'zlotys', krone: 'kroner', krona: 'kronor', hryvnia: 'hryvnias', shekel: 'shekels' },
    ...{ dirham: 'dirhams', dinar: 'dinars', riyal: 'riyals', rial: 'rials', taka: 'taka', yen: 'yen' },
    ...{ yuan: 'yuan', renminbi: 'yuan', rand: 'rand', lira: 'lira', liras: 'lira', won: 'won' },
    ...{ baht: 'baht', naira: 'naira', pence: 'pence', cent: 'cents', bitcoin: 'bitcoins', reais: 'reais' },
  }).flatMap(([word, name]) => [
    [word, name],
    [name, name],
  ]),
);

export type Money = { at: number; unit: string };

/** The sign or code of money that stands before token `at`: "A$", "US$", "₹", "Rs.", "USD". */
export function moneyBefore(tokens: Tokens, at: number): Money | null {
  const sign = tokens.at(at - 1);
  const unit = SIGNS[sign.text];
  if (unit !== undefined) return withLetters(tokens, at - 1, unit);
  const stop = sign.text === '.' ? 1 : 0;
  const code = CODES[tokens.at(at - 1 - stop).text];
  return code === undefined || (stop === 1 && code !== 'rupees') ? null : { at: at - 1 - stop, unit: code };
}

function withLetters(tokens: Tokens, at: number, unit: string): Money {
  const letters = tokens.at(at).glued ? tokens.lower(at - 1) : '';
  const known = unit === 'dollars' && tokens.isCapital(at - 1) ? DOLLARS[letters] : undefined;
  if (known !== undefined) return { at: at - 1, unit: known };
  // "U.S.$" and "EUR€" are rare and say the same.
  return { at, unit };
}

/** The money that the words at `at` name: "dollars", "Australian dollars", "USD", "€". */
export function moneyAfter(tokens: Tokens, at: number): { to: number; unit: string } | null {
  const { text, kind } = tokens.at(at);
  const code = kind === 'mark' ? SIGNS[text] : CODES[text];
  // "2 Rs 500": a sign or code before digits is theirs.
  const isTheirs = tokens.at(at + 1).kind === 'digits';
  if (code !== undefined && text !== '$' && !isTheirs) return { to: at + 1, unit: code };
  if (tokens.are(at, ['u', '.', 's', '.'])) return adjective(tokens, at, 4, 'US');
  for (const length of [0, 1, 2]) {
    const noun = NOUNS.get(tokens.lower(at + length));
    if (noun === undefined) continue;
    const words = Array.from({ length }, (_, index) => tokens.at(at + index).text);
    const areNames = words.every((_, index) => tokens.isCapital(at + index));
    return areNames ? { to: at + length + 1, unit: [...words, noun].join(' ') } : null;
  }
  return null;
}

function adjective(tokens: Tokens, at: number, length: number, word: string) {
  const noun = NOUNS.get(tokens.lower(at + length));
  return noun === undefined ? null : { to: at + length + 1, unit: `${word} ${noun}` };
}
