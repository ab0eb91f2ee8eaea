/** Units by every way of writing them, as a plain plural. */
const WORDS: readonly [string, string][] = [
  ['km', 'kilometre kilometer kilometres kilometers km kms'],
  ['metres', 'metre meter metres meters'],
  ['cm', 'centimetre centimeter centimetres centimeters cm'],
  ['mm', 'millimetre millimeter millimetres millimeters mm'],
  ['miles', 'mile miles'],
  ['yards', 'yard yards'],
  ['feet', 'foot feet ft'],
  ['inches', 'inch inches'],
  ['acres', 'acre acres'],
  ['hectares', 'hectare hectares ha'],
  ['kg', 'kilogram kilograms kilo kilos kg kgs'],
  ['grams', 'gram grams gramme grammes'],
  ['mg', 'milligram milligrams mg'],
  ['tonnes', 'tonne tonnes'],
  ['tons', 'ton tons'],
  ['ounces', 'ounce ounces oz'],
  ['litres', 'litre liter litres liters'],
  ['gallons', 'gallon gallons'],
  ['barrels', 'barrel barrels'],
  ['degrees', 'degree degrees'],
  ['seconds', 'seconds'],
  ['minutes', 'minute minutes min mins'],
  ['hours', 'hour hours hr hrs'],
  ['days', 'day days'],
  ['nights', 'night nights'],
  ['weeks', 'week weeks'],
  ['months', 'month months'],
  ['years', 'year years'],
  ['decades', 'decade decades'],
  ['centuries', 'century centuries'],
  ['mph', 'mph'],
  ['km/h', 'kph kmh'],
  ['kW', 'kilowatt kilowatts kw'],
  ['MW', 'megawatt megawatts mw'],
  ['GW', 'gigawatt gigawatts gw'],
  ['kWh', 'kwh'],
  ['MWh', 'mwh'],
  ['GWh', 'gwh'],
  ['times', 'times'],
  ['points', 'point points pts'],
];

export const UNIT_WORDS = new Map(
  WORDS.flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])),
);
/** Single letters and the like, which are units only right behind digits. */
export const UNIT_LETTERS = new Map([
  ['m', 'metres'],
  ['g', 'grams'],
  ['t', 'tonnes'],
  ['l', 'litres'],
  ['p', 'pence'],
  ['mi', 'miles'],
  ['C', 'degrees Celsius'],
  ['F', 'degrees Fahrenheit'],
]);
/** Spans of time: "over two days" is how long, not more than. */
export const TIME_UNITS = new Set(
  'seconds minutes hours days nights weeks months years decades centuries'.split(' '),
);
export const LENGTHS = new Set('km metres cm mm miles yards feet inches'.split(' '));
