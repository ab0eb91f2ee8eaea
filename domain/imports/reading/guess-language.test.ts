import { describe, expect, it } from 'vitest';
import { guessLanguage } from './guess-language';

const ENGLISH =
  'The mayor said on Monday that the bridge is safe and will be opened again this year. Experts had looked at it in summer and found no cracks in any of its piers, and nobody doubted them.';
const GERMAN =
  'Der Bürgermeister sagte am Montag, die Brücke sei sicher und werde noch in diesem Jahr wieder für den Verkehr geöffnet. Die Fachleute des Landes hatten sie im Sommer geprüft und keine Risse gefunden.';

const TEXTS: [name: string, text: string, tag: string | null][] = [
  ['English', ENGLISH, 'en'],
  ['German', GERMAN, 'de'],
  [
    'Dutch',
    'De burgemeester zei maandag dat de brug veilig is en dat zij nog dit jaar weer voor het verkeer wordt geopend. Deskundigen van de provincie hadden haar in de zomer onderzocht en geen scheuren gevonden.',
    'nl',
  ],
  [
    'French',
    'Le maire a déclaré lundi que le pont était sûr et qu’il serait rouvert à la circulation avant la fin de l’année. Les experts du département l’avaient examiné pendant l’été sans trouver de fissures.',
    'fr',
  ],
  [
    'Spanish',
    'El alcalde dijo el lunes que el puente es seguro y que volverá a abrirse al tráfico este mismo año. Los peritos de la provincia lo habían examinado en verano y no encontraron grietas.',
    'es',
  ],
  [
    'Ukrainian',
    'Міський голова сказав у понеділок, що міст безпечний і що його знову відкриють для руху ще цього року. Фахівці області перевірили його влітку і не знайшли тріщин. Мешканці в цьому сумніваються, бо минулого разу казали те саме.',
    'uk',
  ],
  ['a few words', 'Die Brücke ist zu.', null],
  ['half and half', `${ENGLISH} ${GERMAN}`, null],
  ['names and numbers', 'Ilves 12, Brek 7, Onslow 5, Tamm 3, Holm 2, Ek 1.', null],
  ['nothing', '', null],
];

describe('the language of a text', () => {
  it.each(TEXTS)('%s', (_name, text, tag) => {
    expect(guessLanguage([text])).toBe(tag);
  });

  it('is told of paragraphs together, not of each', () => {
    expect(guessLanguage(GERMAN.split(/(?<=[.,]) /))).toBe('de');
  });
});
