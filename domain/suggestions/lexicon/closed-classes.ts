/** Words of the closed classes of English, as lists to read and extend. Case does not matter. */
export const CLOSED_CLASSES = {
  determiner:
    'the a an this that these those some any every each no another both all several many most few his her its their my your our whose either neither such half more',
  subjectPronoun:
    'i he she we they it you there this these those that who everyone everybody someone somebody nobody no-one one others',
  contractedSubject:
    "i'm i've i'd i'll he's he'd he'll she's she'd she'll we're we've we'd we'll they're they've they'd they'll it's it'd it'll you're you've you'd you'll there's there'd there'll that's who's",
  objectPronoun: 'me him her us them you it himself herself themselves itself myself yourself ourselves',
  possessive: 'his her its their my your our',
  auxiliary:
    "am is are was were be been being isn't aren't wasn't weren't has have had having hasn't haven't hadn't do does did don't doesn't didn't",
  modal:
    "can could may might must shall should will would ought can't cannot couldn't mustn't shouldn't won't wouldn't mightn't shan't",
  preposition:
    'of in on at by for with from to into onto about against between among through during before after above below over under near without within across behind beyond despite toward towards upon amid amidst since until till as like via per outside inside around off out up down along following including regarding concerning ahead besides alongside throughout',
  conjunction: 'and but or nor yet so plus',
  subordinator:
    'that because although though while whereas when whenever after before since until unless if once as whether where lest',
  wh: 'what whatever who whom whose which why how where when whether if',
  negation:
    "not no never n't nobody nothing none neither nor hardly isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't cannot couldn't mustn't shouldn't won't wouldn't",
  adverb:
    'also later then now still often again once even just only never always sometimes yesterday today tonight earlier previously recently already soon here there too very almost ever instead meanwhile further simply thus therefore however perhaps maybe long once twice first back not so far alone together elsewhere afterwards later nonetheless nevertheless moreover furthermore yet quite rather nearly well indeed long-ago away online live publicly aloud',
  dayOrMonth:
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  timeWord:
    'today yesterday tomorrow tonight morning afternoon evening night week month year weekend day days weeks months years hour hours minutes noon midnight earlier later recently',
  title:
    'mr mrs ms miss dr prof professor sir dame lord lady baroness president vice-president minister secretary senator sen representative rep congressman congresswoman governor gov mayor councillor alderman general gen lieutenant lt colonel col major maj sergeant sgt captain capt admiral commander commissioner chancellor chairman chairwoman chair chief director judge justice king queen prince princess pope bishop archbishop cardinal rabbi imam father sister reverend rev ambassador spokesman spokeswoman spokesperson attorney sheriff inspector superintendent detective det supt insp comptroller treasurer auditor trustee supervisor marshal provost dean warden undersecretary envoy regent curator dentist strategist constable officer coach manager captain chief-executive ceo co-founder founder leader deputy premier speaker prosecutor executive barrister solicitor sprinter teller farmer vet campaigner activist accountant pharmacist consultant correspondent linebacker substitute presenter host surgeon nurse doctor engineer scientist historian novelist director-general chairperson superintendent trooper spokesman-elect columnist editor publisher winger defender quarterback pitcher champion economist analyst lawyer midfielder striker goalkeeper actor actress singer author',
  abbreviation:
    'mr mrs ms dr prof st jr sr sen sens rep reps gov gen lt col sgt capt maj cmdr adm rev hon vs inc corp co ltd no nos rs dept jan feb mar apr jun jul aug sep sept oct nov dec pa fla calif mass mich ariz conn ill ind md minn tenn tex wash wis colo ga ore okla ala ark del kan ky la mo mont neb nev vt va fig approx est ft mt etc e.g i.e u.s u.k u.n e.u d.c a.m p.m ph.d',
} as const;

/** Elided words that begin with an apostrophe, without it: none of them opens a quotation. */
export const ELISIONS = 'tis twas em til till cause bout n round cos tude ere neath s d ll re ve t m';
