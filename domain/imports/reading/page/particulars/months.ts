/** Names of the months, first to last, as dates of web pages have them; a beginning of three letters or more counts. */
const NAMES = [
  // English, German, French, Spanish, Portuguese, Italian, Dutch
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  // Polish, Czech, Swedish, Danish and Norwegian, Finnish, Turkish
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november december',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  // Russian, Ukrainian, Greek
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
].map((line) => line.split(' '));

const [english = []] = NAMES;
const months = new Map<string, number>();
for (const names of NAMES) names.forEach((name, at) => void months.set(name, at + 1));

/** 1 to 12; 0 for what is no month. A beginning that stands for several months is read as English. */
export function monthNamed(name = ''): number {
  const lower = name.normalize('NFC').toLocaleLowerCase('en');
  const whole = months.get(lower);
  if (whole !== undefined) return whole;
  if (lower.length < 3 || lower.length > 5) return 0;
  const begun = new Set([...months].filter(([month]) => month.startsWith(lower)).map(([, at]) => at));
  const [only] = begun;
  return only !== undefined && begun.size === 1
    ? only
    : english.findIndex((month) => month.startsWith(lower)) + 1;
}
