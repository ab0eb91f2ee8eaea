import { stemOf } from './stems';

const FUNCTION = `
a an the this that these those such same other another own
of in on at by for with to from into onto upon as than per via about around during throughout through across along among between within
toward near beside besides behind beyond off out over under up down inside outside against amid despite regarding concerning
and or but so yet nor both either whether because although though while since when where which who whom whose what why how there here then thus
also too even just ever quite rather very really indeed however moreover meanwhile therefore well as
i you he she it we they me him her us them my your his its our their mine hers ours theirs himself herself itself themselves myself ourselves
one ones someone somebody something anyone anybody anything
be have do did does done having
else again once still already now earlier later recently currently
mr mrs ms miss sir madam mx messrs saint
`;

/** Words that only join others; closed classes, by their stem. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  FUNCTION.trim()
    .split(/\s+/)
    .flatMap((word) => [word, stemOf(word)]),
);

/** Words that may open a sentence with a capital and are no name, besides the closed classes. */
const OPENERS = `
people police officials authorities residents experts doctors rescuers workers soldiers troops critics analysts scientists researchers prosecutors lawyers
investigators witnesses survivors families parents students teachers firefighters protesters demonstrators rebels militants voters ministers lawmakers
rain snow fire smoke water power food traffic trade inflation unemployment violence fighting shelling gunfire evidence data figures reports
new old first second third last next several many most some few all every each no not never only more less fewer nearly almost
according after before following despite although because if when while as at in on by for from with without under over during since until
today yesterday tomorrow tonight earlier later meanwhile however still now then there here this that these those it he she they we you i
former ex acting deputy senior local national federal state government parliament congress court president minister mayor governor
dozens hundreds thousands millions tens scores about around roughly approximately up between another both either neither nor nobody none nothing
reportedly allegedly apparently perhaps maybe probably possibly may might could should would will must can
`;

export const OPENING_WORDS: ReadonlySet<string> = new Set(OPENERS.trim().split(/\s+/));
