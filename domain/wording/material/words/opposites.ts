/**
 * Words that say the opposite of each other, an axis a row, its sides between bars; the words of a side are put for each other. A word may stand on
 * several axes ("left" the city, "left" of it). By stem.
 */
export const OPPOSITES: readonly string[] = `
rise increase grow climb jump surge soar gain up higher growth upward swell expand expansion rocket | fall drop decrease decline plunge slump shrink dip tumble down lower downward dwindle contract slide | unchanged steady flat stagnate
more | less fewer
raise hike boost lift | cut reduce slash lower
strengthen | weaken
accelerate | slow
improve improvement better | worsen deteriorate worse
gain | lose
win victory | lose defeat loss
profit | loss deficit
surplus | deficit
before prior ahead until | after following since
early earlier | late later
above | below
over | under
inside | outside
left | right
north northern northward | south southern southward | east eastern eastward | west western westward
northeast northeastern | northwest northwestern | southeast southeastern | southwest southwestern
support back favor endorse supporter | oppose reject opponent opposition
for | against
pro | anti
accept | reject refuse
approve approval | reject block veto
agree agreement | disagree disagreement
allow permit let | ban forbid prohibit bar
legal lawful | illegal unlawful
open reopen | close shut
start begin launch | end stop finish halt cease | continue
arrive | leave depart
enter | exit leave
join | leave quit
come | go
appoint | dismiss sack
buy purchase | sell
import | export
lend | borrow
attack | defend
attacker | victim
advance | retreat
seize capture | liberate
guilty | innocent
convict | acquit
true | false untrue
right correct | wrong incorrect
safe | dangerous
alive | dead
possible | impossible
first | last
high | low
large big great huge | small little tiny
long | short
fast quick | slow
old | new
young | old
rich wealthy | poor
strong | weak
hot warm | cold
full | empty
heavy | light
majority | minority
maximum | minimum
positive | negative
success succeed successful | failure
confirm | deny
man male | woman female
boy | girl
son | daughter
father | mother
brother | sister
husband | wife
he him his himself | she her hers herself
king | queen
employ employed | unemployed
civilian | military soldier troop combatant
employer | employee
teacher | student
public | private
domestic | foreign
day | night
summer | winter | spring | autumn fall
to toward into | from
with | without
in | out
peace | war
remember | forget
love | hate
praise | criticize condemn
include | exclude
add | remove
build | demolish
find | lose
save | spend
teach | learn
give | receive take
send | receive
upper | lower
front | rear
top | bottom
best | worst
friend ally | enemy
temporary | permanent
voluntary | mandatory compulsory
direct | indirect
internal | external
rural | urban
uphold affirm | overturn quash overrule
grant | refuse withhold
welcome | condemn
resume | suspend cancel
impose | lift
comply | defy
present | absent
encourage | discourage
stable | critical serious
recruit | discharge
tighten | ease relax loosen
pass | reject
promote | demote
inhale | exhale
ascend | descend
northbound | southbound
eastbound | westbound
urban | suburban
`
  .trim()
  .split('\n');

/** Words that deny the one they hold: "unsafe" is "not safe". */
export const DENYING = `
unsafe unable unlawful illegal unofficial uninjured unhurt unharmed unarmed untrue unfair unjust unjustified unnecessary uncertain unclear unknown
unaware unwilling uncommon unusual unpopular unsuccessful unavoidable unacceptable unaffected unconstitutional undamaged unfinished
unfounded uninsured unlicensed unpaid unprepared unprotected unrelated unreliable unsolved unstable unsuitable untested unvaccinated unwell
unauthorized unavailable unopposed unregistered unprovoked unimportant inaccurate incorrect incomplete ineffective ineligible inadequate incapable insecure insufficient
inactive inappropriate inconclusive inconsistent inexperienced informal insane invalid invisible involuntary impossible
improper immoral imperfect irregular irrelevant irresponsible dishonest disloyal disapprove disagree disobey disconnect
nonviolent nonlethal nonfatal
`
  .trim()
  .split(/\s+/);
