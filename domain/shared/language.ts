/** Languages that are written from right to left in their usual script, by ISO 639. */
const FROM_THE_RIGHT = new Set('ar arc ckb dv fa he ks nqo ps sd syr ug ur yi'.split(' '));
const SCRIPTS_FROM_THE_RIGHT = new Set('adlm arab hebr mand nkoo rohg samr syrc thaa'.split(' '));

/** True where the words are English of any kind: suggestions, figures and dates are read from no other language. */
export const isEnglish = (tag: string) => tag.toLowerCase().split('-')[0] === 'en';

/** "German" for `de`; the tag itself where nobody has named the language. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What an element says of the words in it. English from left to right is what every page says already. */
export type InLanguage = { lang: string | undefined; dir: 'rtl' | undefined };

/**
 * The attributes of an element whose words are in a language, a BCP 47 tag such as `en`, `ar` or `az-Arab`: spread them.
 * A script in the tag decides the direction, else the language does.
 */
export function inLanguage(tag: string): InLanguage {
  const [language = '', ...parts] = tag.toLowerCase().split('-');
  const script = parts.find((part) => part.length === 4);
  const rtl = script === undefined ? FROM_THE_RIGHT.has(language) : SCRIPTS_FROM_THE_RIGHT.has(script);
  return { lang: tag === 'en' ? undefined : tag, dir: rtl ? 'rtl' : undefined };
}
