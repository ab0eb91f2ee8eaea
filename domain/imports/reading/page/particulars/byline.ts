import { monthNamed } from './months';

/** Words before a name, in the languages of the pages that are read most. */
const LEADS =
  /^(?:(?:text|words|story|report(?:ing|ed)?|written|posted|published|created|submitted|authored|escrito|publicado|geschrieben|verfasst|écrit|publié|scritto)[\s:]+)?(?:by|von|par|por|door|от)(?:\s*:\s*|\s+)/iu;
/** "di Mario Rossi": these begin surnames too, so that only small letters before two names are a lead. */
const PARTICLES = /^(?:de|da|di|av|af)\s+(?=\p{Lu}\S*\s+\p{Lu})/u;
const LABELS = /^(?:author|autor(?:in)?|auteur|autore|byline|автор|text|words)\s*:\s*/iu;
/** Whatever comes after these is no name. */
const TAILS =
  /\s*(?:[|•·/]|\s[–—-]\s|\bon\s+(?=\p{Lu}|\d)|\b(?:published|updated|posted|last modified|modified)\b|\b\d+\s*(?:comments?|shares?|min(?:ute)?s?\b)|\bfollow\b|@\w|\d{1,2}[.:]\d{2}\b).*$/iu;
const WEEKDAYS =
  /,?\s*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$|,?\s*\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b.*$/iu;

/** Who wrote it, out of what a page shows or says; null where no name is left. */
export function bylineFrom(written: string): string | null {
  let name = written.replace(/\s+/g, ' ').trim();
  if (/^https?:/i.test(name)) return null;
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(LABELS, '').replace(LEADS, '').replace(PARTICLES, '');
  }
  name = withoutDate(name).replace(TAILS, '').replace(WEEKDAYS, '');
  name = name.replace(/[\s,;:|–—-]+$/u, '').trim();
  if (name === '' || name.length > LONGEST || !/\p{L}{2}/u.test(name)) return null;
  return name;
}

const LONGEST = 200;

/** What is left of "Anna Lind Di, 5. März". */
const SHORT_DAY =
  /[\s,(]+(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|пн|вт|ср|чт|пт|сб|вс|нд)\.?,?\s*$/iu;

/** Cut where a date begins: "Anna Lind, 5. März 2024", "Anna Lind 5 March 2024". */
function withoutDate(words: string): string {
  const dates = words.matchAll(
    /[\s,(]*(?:\d{1,2}(?:\.|st|nd|rd|th)?\s*(?:de\s+)?(\p{L}{3,12})\.?|(\p{L}{3,12})\.?\s+\d{1,2},?\s+\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})/gu,
  );
  for (const found of dates) {
    const month = found[1] ?? found[2];
    if (month === undefined || monthNamed(month) > 0)
      return words.slice(0, found.index).replace(SHORT_DAY, '');
  }
  return words;
}
