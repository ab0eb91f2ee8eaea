import type { FigureView } from '@/domain/claims/card';
import { type Day, dateOf } from '@/domain/shared/day';
import { spelledAlike } from '../names/same-person';
import { eventWords, measureWords, stemsAlike, stemsOf, timeWords } from './count-words';
import { plainWords, properNames } from './match-words';
import type { StandsIn } from './statement';

/** A statement that counts something, with the articles that say what it is about. */
export type Count = { statement: string; figure: FigureView; articles: readonly StandsIn[] };

/** What of two counts is shown to be the same; what the words leave open is not. */
export type SameCount = {
  measure: boolean;
  subject: boolean;
  /** Unknown: nothing says what event either is about. */
  event: 'same' | 'other' | 'unknown';
  /** Of the first, beside the second. */
  time: 'same' | 'earlier' | 'later' | 'unknown';
};

/**
 * Whether two figures count the same thing. Two numbers contradict each other only where all four are the same: measure,
 * subject, place or event, and time.
 */
export function sameCount(a: Count, b: Count): SameCount {
  return {
    measure: sameMeasure(a.figure, b.figure),
    subject: sameSubject(a, b),
    event: sameEvent(a, b),
    time: sameTime(a, b),
  };
}

const sameWord = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

export const inOneArticle = (a: Pick<Count, 'articles'>, b: Pick<Count, 'articles'>) =>
  a.articles.some(({ id }) => b.articles.some((other) => other.id === id));

function sameMeasure(a: FigureView, b: FigureView): boolean {
  return measureWords(a.measure).includes(b.measure.trim().toLowerCase()) && sameWord(a.unit, b.unit);
}

/**
 * "Soldiers" are not "Russian soldiers", unless the statement about soldiers, or the headline over both, says that they
 * are. People of no kind are people.
 */
function sameSubject(a: Count, b: Count): boolean {
  const [one, other] = [subjectOf(a.figure.subject), subjectOf(b.figure.subject)];
  if (one.head !== other.head) return false;
  return isSaid(one.kinds, other.kinds, b, a) && isSaid(other.kinds, one.kinds, a, b);
}

/** Each kind of the one is among the other's, or in the other's own words, or in the headline that they share. */
function isSaid(kinds: string[], others: string[], by: Count, beside: Count): boolean {
  const shared = by.articles.filter(({ id }) => beside.articles.some((article) => article.id === id));
  const said = [...others, ...stemsOf(by.statement), ...shared.flatMap(({ headline }) => stemsOf(headline))];
  return kinds.every((kind) => said.some((word) => stemsAlike(kind, word)));
}

const GENERAL = ['people', 'person', 'human', 'individual', 'victim', ''];
const ARTICLES = ['the', 'their', 'its', 'his', 'her', 'our', 'other'];

/** "people in the valley of Senna": the head is people, valley and Senna are of what kind. */
function subjectOf(subject: string): { head: string; kinds: string[] } {
  const words = stemsOf(subject).filter((word) => !ARTICLES.includes(word));
  const cut = words.findIndex((word) => ['of', 'in', 'from', 'at', 'on', 'near', 'among'].includes(word));
  const phrase = cut < 0 ? words : words.slice(0, cut);
  const head = phrase.at(-1) ?? '';
  const kinds = words.filter((word, at) => at !== phrase.length - 1 && word.length > 2);
  return { head: GENERAL.includes(head) ? 'people' : head, kinds };
}

/** Above this ratio one of two numbers is hardly of the same event, unless both name it: a strike, and a war. */
const OTHER_SCOPE = 10;

function sameEvent(a: Count, b: Count): SameCount['event'] {
  const besides = [...spokenFor(a), ...spokenFor(b)];
  if (nameOtherPlaces(a, b, besides)) return 'other';
  const [one, other] = [eventWords(a.statement, besides), eventWords(b.statement, besides)];
  if (one.size > 0 && other.size > 0) return bothNamed(one, other, a, b);
  if (!inOneArticle(a, b)) return byHeadlines(one, other, a, b, besides);
  if (ratio(a.figure, b.figure) > OTHER_SCOPE) return 'unknown';
  const headlines = eventWords(headlineOf(a), besides);
  const named = one.size > 0 ? one : other;
  return share(named, headlines) >= 0.5 ? 'same' : 'unknown';
}

const spokenFor = ({ figure }: Count) => [figure.subject, figure.unit, ...measureWords(figure.measure)];

/** Each names somebody or something that the other does not, of whom is counted left aside. */
function nameOtherPlaces(a: Count, b: Count, besides: readonly string[]): boolean {
  const ofItsOwn = (one: Count, other: Count) => {
    const words = [...plainWords(other.statement), ...besides.flatMap(plainWords)];
    return properNames(one.statement).some(
      (name) => !words.some((word) => spelledAlike(name, word) || stemsAlike(name, word)),
    );
  };
  return ofItsOwn(a, b) && ofItsOwn(b, a);
}

/** One event where all that the shorter says of it is said by the longer, too; elsewhere it takes a name besides. */
function bothNamed(one: Set<string>, other: Set<string>, a: Count, b: Count): SameCount['event'] {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  if (share(fewer, more) < 1) return share(fewer, more) === 0 ? 'other' : 'unknown';
  return inOneArticle(a, b) || haveNameInCommon(a.statement, b.statement) ? 'same' : 'unknown';
}

/** Of two articles: what a statement does not say of the event, its headline does. */
function byHeadlines(
  one: Set<string>,
  other: Set<string>,
  a: Count,
  b: Count,
  besides: readonly string[],
): SameCount['event'] {
  const [first, second] = [headlineOf(a), headlineOf(b)];
  if (first === '' || second === '') return 'unknown';
  if (!haveNameInCommon(`· ${a.statement} ${first}`, `· ${b.statement} ${second}`)) return 'unknown';
  const x = one.size > 0 ? one : eventWords(first, besides);
  const y = other.size > 0 ? other : eventWords(second, besides);
  return Math.min(share(x, y), share(y, x)) >= 0.5 ? 'same' : 'unknown';
}

const headlineOf = ({ articles }: Count) => articles.map(({ headline }) => headline).join(' · ');

/** How many of these words the others have, 0 to 1; of none, all. */
function share(words: Set<string>, others: Set<string>): number {
  if (words.size === 0) return 1;
  return [...words].filter((word) => [...others].some((each) => stemsAlike(word, each))).length / words.size;
}

function haveNameInCommon(one: string, other: string): boolean {
  const names = properNames(other);
  return properNames(one).some((name) => names.some((each) => stemsAlike(name, each)));
}

function ratio(a: FigureView, b: FigureView): number {
  const [x, y] = [a, b].map(({ low, high }) => Math.abs(low ?? high ?? 0));
  const [least, most] = [Math.min(x ?? 0, y ?? 0), Math.max(x ?? 0, y ?? 0)];
  return least === 0 ? most : most / least;
}

/** A number without a day is of the day on which its article was published, give or take so many. */
const DAYS_ASIDE = 3;
const MILLISECONDS_A_DAY = 86_400_000;

function sameTime(a: Count, b: Count): SameCount['time'] {
  const [day, other] = [a.figure.asOf, b.figure.asOf];
  if (day !== null && other !== null) return day === other ? 'same' : day < other ? 'earlier' : 'later';
  if (nameOtherTimes(a, b)) return 'unknown';
  if (day === null && other === null && inOneArticle(a, b)) return 'same';
  const [one, two] = [day ?? publishedOn(a), other ?? publishedOn(b)];
  if (one === null || two === null) return 'unknown';
  const apart = Math.abs(dateOf(one).getTime() - dateOf(two).getTime()) / MILLISECONDS_A_DAY;
  return apart <= DAYS_ASIDE ? 'same' : 'unknown';
}

/** "In 1999", beside another year or none: what is named is of its own time. A weekday that one leaves out is not. */
function nameOtherTimes(a: Count, b: Count): boolean {
  const [one, other] = [timeWords(a.statement), timeWords(b.statement)];
  const years = (words: string[]) => words.filter((word) => /\d/.test(word)).join();
  const texts = [a.figure.asOfText, b.figure.asOfText].filter((text) => text !== null);
  if (texts.length === 2 && !sameWord(texts[0] ?? '', texts[1] ?? '')) return true;
  return years(one) !== years(other) || (one.length > 0 && other.length > 0 && one.join() !== other.join());
}

/** Known where all its articles are of one day. */
function publishedOn({ articles }: Count): Day | null {
  const days = new Set(articles.map(({ publishedOn: day }) => day));
  const [day = null] = days;
  return days.size === 1 ? day : null;
}
