/** Irregular verbs: base, past, past participle. Regular forms are made by `inflections`. */
export const IRREGULAR_VERBS = `
say said said|tell told told|write wrote written|think thought thought|find found found|know knew known|feel felt felt
see saw seen|show showed shown|speak spoke spoken|make made made|go went gone|give gave given|hold held held|put put put
take took taken|hear heard heard|mean meant meant|keep kept kept|leave left left|read read read|seek sought sought
swear swore sworn|understand understood understood|choose chose chosen|get got got|foresee foresaw foreseen
forget forgot forgotten|learn learned learned|come came come|become became become|begin began begun|break broke broken
bring brought brought|build built built|buy bought bought|catch caught caught|cost cost cost|cut cut cut|draw drew drawn
drive drove driven|eat ate eaten|fall fell fallen|fight fought fought|fly flew flown|forbid forbade forbidden
grow grew grown|hit hit hit|hurt hurt hurt|lay laid laid|lead led led|lend lent lent|let let let|lie lay lain|lose lost lost
meet met met|pay paid paid|quit quit quit|ride rode ridden|ring rang rung|rise rose risen|run ran run|sell sold sold
send sent sent|set set set|shake shook shaken|shoot shot shot|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
sleep slept slept|spend spent spent|spread spread spread|stand stood stood|steal stole stolen|strike struck struck
sweep swept swept|swim swam swum|teach taught taught|tear tore torn|throw threw thrown|wake woke woken|wear wore worn
win won won|withdraw withdrew withdrawn|undergo underwent undergone|overcome overcame overcome|beat beat beaten
retell retold retold|foretell foretold foretold|broadcast broadcast broadcast|bet bet bet|bear bore borne|blow blew blown
deal dealt dealt|do did done|have had had|be was been|dig dug dug|flee fled fled|hide hid hidden|uphold upheld upheld
bite bit bitten|slide slid slid|stick stuck stuck|swing swung swung|forgive forgave forgiven|feed fed fed|freeze froze frozen
bind bound bound|bleed bled bled|cling clung clung|creep crept crept|leap leapt leapt|light lit lit|shrink shrank shrunk
spin spun spun|split split split|spring sprang sprung|sting stung stung|weep wept wept|burst burst burst|fit fit fit
`;

/** Regular verbs whose last consonant doubles: plan, planned. */
export const DOUBLING =
  'plan admit quip permit chat ban stop drop step slip rip grab plot rebut refer infer commit submit blog vlog concur regret';

/** Common verbs that are no cues, in their base form; with them the rules know a clause when they meet one. */
export const COMMON_VERBS =
  'accept act affect aim count fade allow appear apply arrest arrive attack attend avoid base become begin belong bring build buy call carry cause change charge close collapse collect come compete complete contain continue contribute control convict cost cover create crash cut deal decide decline defeat deliver depend destroy develop die die disappear discuss drive drop earn eat elect emerge employ enable end enjoy enter escape establish exist expand face fail fall fight file fill finish fire fly follow force form gain get give go grow happen have help hire hit hold hurt identify improve include increase injure introduce invade invest involve join keep kill lack last launch lead leave let lie limit live look lose love make manage matter meet miss mobilise move need offer open operate organise own pass pay perform plead play prepare present prevent proceed produce protect provide pull push put raise reach receive reduce refuse release remain remove replace represent require resign result retire return rise run save score seem sell send serve set share shoot sign sit spend stand start stay steal stop strike struggle succeed suffer survive take target tend test throw touch treat try turn use violate visit vote wait walk want win withdraw work worsen escort evacuate rescue ease exceed amount damage flood burn sink host ship ground delay cancel postpone settle sue fund finance monitor investigate inspect search detain free guard patrol shut block ban confront celebrate arrive gather march protest rally vote win draw score qualify approve reject pass sign veto appoint name replace resign sack dismiss promote transfer loan acquire merge launch open close publish release leak study sample measure detect observe orbit land launch explode erupt flood shake topple topple collapse derail collide capsize sink evacuate shelter donate deploy invade shell bomb fire strike seize capture free execute jail sentence fine acquit appeal sue testify plead convict charge arrest raid recover treat vaccinate infect spread test diagnose prescribe operate recall tour perform sing record premiere exhibit auction donate inherit marry divorce raise lower hike trim slash boost drop climb tumble surge plunge soar slip widen narrow last quarrel clash chase hide appear vanish return contain surround cover stage handpick select benefit affect concern apply rely base remain occur stem trigger spark prompt drive fuel ease worsen persist emerge unveil adopt back block delay suspend scrap shelve restore repair rebuild replace upgrade install design invent create destroy damage harm hurt save protect threaten warn link tie mark commemorate honour honor award praise host attend miss skip join quit leave enter exit pass reach miss near top exceed total number vary differ match equal weigh measure cost earn owe lend borrow spend save invest sell buy trade export import supply deliver ship';
