import { type RefObject, useEffect, useRef, useState } from 'react';
import { languageName } from '@/domain/shared/language';

/**
 * Guesses the language of what is pasted and puts it into the form's field `language` while nobody has typed there. What
 * guesses is fetched only when there is something to guess. Gives a sentence that says so, or an empty one.
 */
export function useGuessedLanguage(form: RefObject<HTMLFormElement | null>, text: string): string {
  const [said, say] = useState('');
  const put = useRef('en');
  useEffect(() => {
    if (text.trim() === '') return say('');
    let current = true;
    void import('@/domain/imports/reading/guess-language').then(({ guessLanguage }) => {
      const field = form.current?.elements.namedItem('language');
      if (!current || !(field instanceof HTMLInputElement)) return;
      const guess = guessLanguage(text.split(/\n\s*\n/));
      if (guess !== null && field.value === put.current) {
        field.value = guess;
        put.current = guess;
      }
      say(sentenceOf(guess, field.value));
    });
    return () => {
      current = false;
    };
  }, [form, text]);
  return said;
}

function sentenceOf(guess: string | null, chosen: string): string {
  if (guess === null) return 'What language the text is in could not be told. Look at the field “Language”.';
  return guess === 'en' && chosen === 'en'
    ? ''
    : `The text reads like ${languageName(guess)}. Look at the field “Language”.`;
}
