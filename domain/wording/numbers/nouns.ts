/** Words for what is counted most: they tell "2000 people" from the year 2000 and "one man" from "one" the pronoun. */
const PEOPLE =
  'people person persons man men woman women child children boy boys girl girls baby babies soldier soldiers troops civilian civilians resident residents patient patients passenger passengers pupil pupils student students worker workers employee employees staff officer officers policeman policemen protester protesters voter voters victim victims migrant migrants refugee refugees fan fans reservist reservists conscript conscripts prisoner prisoners personnel firefighter firefighters teacher teachers doctor doctors nurse nurses villager villagers tourist tourists hostage hostages fighter fighters militant militants sailor sailors miner miners driver drivers pilot pilots athlete athletes player players participants inhabitants adults adult teenager teenagers survivor survivors suspect suspects guest guests member members lawmakers families family households household crew shareholders farmers fishermen journalist journalists';
const THINGS =
  'home homes house houses building buildings car cars vehicle vehicles job jobs death deaths casualty casualties fatality fatalities injury injuries case cases vote votes seat seats tank tanks missile missiles drone drones rocket rockets school schools village villages hospital hospitals ship ships boat boats aircraft plane planes bomb bombs shot shots body bodies goal goals';

export const COUNTED = new Set(`${PEOPLE} ${THINGS}`.split(' '));
/** Words of fate, which stand for people: "one dead", "one was hurt". */
export const FATES = new Set('dead killed injured wounded hurt missing arrested died drowned'.split(' '));
