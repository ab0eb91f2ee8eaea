import { languageName } from '@/domain/shared/language';
import type { Reading } from '../part';
import { guessLanguage } from './guess-language';

/**
 * The reading with a language that was told or guessed, and a sentence for the editor where it was not told, or where the
 * text reads like another. Null stays null: then English is chosen until a person says otherwise.
 */
export function withLanguage(reading: Reading): Reading {
  const { parts, particulars, warnings } = reading;
  const guess = guessLanguage(parts.filter(({ kept }) => kept).map(({ words }) => words));
  const told = particulars.language;
  const warning = warningOf(told, guess);
  return {
    ...reading,
    particulars: { ...particulars, language: told !== null && agree(told, guess) ? told : guess },
    warnings: warning === null ? warnings : [...warnings, warning],
  };
}

const agree = (told: string, guess: string | null) =>
  guess === null || told.toLowerCase().split('-')[0] === guess;

function warningOf(told: string | null, guess: string | null): string | null {
  if (told !== null && !agree(told, guess))
    return `It says that it is in ${languageName(told)}, but it reads like ${languageName(guess ?? told)}. Look at the language below.`;
  if (told !== null) return null;
  if (guess === null)
    return 'What language it is in could not be told: English is chosen. Look at the language below.';
  return guess === 'en' ? null : `It reads like ${languageName(guess)}. Look at the language below.`;
}
