import { stemOf } from './stems';

/** Words that newsrooms put for one another without saying anything else, a row each; the first stands for all. By stem. */
const ROWS = `
soldier troop serviceman servicemen serviceperson
protester protestor demonstrator
protest demonstration
child kid youngster
house home
car vehicle automobile
firm company business
worker employee
job post
doctor physician
lawyer attorney
resident local inhabitant
cop officer
village hamlet
attack assault
blast explosion
blaze fire
crash collision
quake earthquake
storm tempest
ship vessel
plane aircraft
begin start
help aid
leader chief head
authority official
resign quit
ask request
buy purchase
`;

const FIRST = new Map<string, string>();
for (const row of ROWS.trim().split('\n')) {
  const [first = '', ...others] = row.split(' ').map(stemOf);
  for (const other of others) FIRST.set(other, first);
}

/** The stem that stands for this one and its near equals. */
export function nearEqual(stem: string): string {
  return FIRST.get(stem) ?? stem;
}
