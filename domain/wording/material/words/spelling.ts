/** British spellings and their American ones, where no rule of `spelled` tells; the right side stands for both. */
const PAIRS = `
centre center, centres centers, centred centered, theatre theater, theatres theaters, metre meter, metres meters, litre liter,
litres liters, kilometre kilometer, kilometres kilometers, centimetre centimeter, centimetres centimeters, fibre fiber, calibre caliber, sabre saber,
manoeuvre maneuver, manoeuvres maneuvers, defence defense, defences defenses, offence offense, offences offenses, licence license,
licences licenses, pretence pretense, practise practice, practised practiced, programme program, programmes programs, grey gray, tyre tire, tyres tires,
kerb curb, plough plow, cheque check, cheques checks, jewellery jewelry, aluminium aluminum, foetus fetus, foetal fetal, encyclopaedia encyclopedia,
mum mom, mums moms, enrol enroll, enrolment enrollment, fulfil fulfill, fulfilment fulfillment, instalment installment, skilful skillful, wilful willful,
judgement judgment, acknowledgement acknowledgment, ageing aging, towards toward, afterwards afterward, backwards backward, whilst while,
amongst among, learnt learned, burnt burned, spelt spelled, dreamt dreamed, leapt leaped, pyjamas pajamas, sceptic skeptic, sceptics skeptics,
sceptical skeptical, scepticism skepticism, moustache mustache, artefact artifact, artefacts artifacts, mould mold, cosy cozy, storey story,
draught draft, airplane aeroplane, speciality specialty, orientated oriented, paediatric pediatric, paediatrician pediatrician,
anaesthetic anesthetic, haemorrhage hemorrhage, diarrhoea diarrhea, oestrogen estrogen, orthopaedic orthopedic, gaol jail, gaoled jailed, adviser advisor,
advisers advisors, protester protestor, protesters protestors, ok okay, per_cent percent, focussed focused, focusses focuses, cancelation cancellation,
marvellous marvelous, woollen woolen, councillor councilor, councillors councilors, counsellor counselor, counsellors counselors, traveller traveler,
travellers travelers, labour labor, cooperation cooperation, smoulder smolder, whisky whiskey, furore furor, likeable likable, sizeable sizable,
drily dryly, analyse analyze, analysed analyzed, paralyse paralyze, paralysed paralyzed, catalyse catalyze, analogue analog, catalogue catalog,
catalogues catalogs, dialogue dialog, dialogues dialogs, dr doctor, prof professor, gen general, col colonel, lt lieutenant, sgt sergeant, capt captain,
gov governor, sen senator, rep representative, pres president, st saint, mt mount, dept department, govt government, km kilometer, kms kilometers,
vs versus, photo photograph, photos photographs, tv television, temp temperature, info information, phone telephone, ad advertisement, ads advertisements,
flu influenza, til until, till until, thru through, covid covid19, coronavirus covid19
`;

const AMERICAN = new Map(
  PAIRS.split(/,|\n/)
    .map((pair) => pair.trim().split(' '))
    .filter((pair): pair is [string, string] => pair.length === 2),
);

const OUR =
  /^((?:mis|dis|un|en)?(?:col|fav|hon|lab|neighb|behavi|harb|rum|hum|arm|vap|flav|vig|val|od|parl|savi|endeav|cand|clam|splend|tum|glam|ferv|ranc|succ|demean))our/;
/** Words whose -ise is no suffix that Americans write -ize. */
const NO_SUFFIX =
  /^(?:.{0,3}rise|prom|exerc|adv|surpr|pr|appra|pra|ra|otherw|franch|enterpr|comprom|prem|prec|rev|superv|dev|disgu|expert|ar|no|cru|merchand|telev|improv|compr|dem|desp|exc|parad|treat|conc|bru|po|tort|porp|appr|circumc|like|clockw|turqu|valu|mayonna|mala|liais|chast|enfranch|disenfranch)is/;
const ISE = /^(.{3,})is(e|ed|es|er|ers|ing|ation|ations)$/;
const DOUBLED =
  /^((?:travel|cancel|label|model|level|signal|fuel|counsel|marshal|quarrel|total|dial|duel|jewel|channel|funnel|panel|tunnel|shovel|equal|rival|chisel|libel|pedal|spiral|initial|refuel|unravel))l(ed|ing|er|ers)$/;

/** The one spelling of a folded word: American where British differs, and the long form of an abbreviation. */
export function spelled(word: string): string {
  const listed = AMERICAN.get(word);
  if (listed !== undefined) return listed;
  const or = word.replace(OUR, '$1or').replace(DOUBLED, '$1$2');
  return NO_SUFFIX.test(or) ? or : or.replace(ISE, '$1iz$2');
}
