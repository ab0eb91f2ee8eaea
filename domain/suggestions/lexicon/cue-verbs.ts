import { byWord } from '@/domain/shared/by-word';
/**
 * Verbs that carry an attribution, by what may follow them. Each line: frames, strength, verbs.
 *
 * Frames: c clause (that …, or bare) · q quotation · w whether, how, why … · t a hearer stands before the clause
 * (told reporters that) · i to-infinitive (vowed to) · o object and infinitive (urged him to) · n noun phrase (denied
 * the charge) · g -ing form (denied taking) · f object and of/for/over (accused him of) · a object and as (described it
 * as) · s object and name (called it a sham)
 * d clause with "that" only (charged that) · x object and at (put the toll at 90) · p preposition (warned of, called for).
 *
 * Strength: 3 verbs that hardly ever do anything but report, 2 usually, 1 only where their frame is plain.
 */
export const CUE_VERBS = `
cqnw 3: say state
cq 3: add remark comment reply quip joke retort contend aver assert insist opine interject exclaim argue
cqn 3: declare announce proclaim reiterate stress emphasise emphasize allege maintain concede
cqni 3: claim
cqp 2: respond counter muse vent rail fume rage boast brag gloat lament grumble complain object protest rant marvel gush
cqt 3: tell
cqto 2: warn caution advise
t 2: inform assure reassure remind notify persuade convince brief
cqwn 2: explain reveal disclose confirm acknowledge clarify predict forecast testify note observe
cqw 2: reflect
cqwgn 2: admit recall deny
cqgn 2: suggest
cn 2: imply insinuate hint intimate signal
cwn 2: indicate estimate project reckon foresee envisage anticipate posit speculate surmise
cqi 2: vow pledge promise swear threaten
cqit 2: promise
cn 1: show demonstrate prove illustrate highlight underscore underline stipulate
cw 1: find conclude determine rule discover learn
c 2: believe think suspect fear hope assume reckon presume
cq 1: think guess suppose
cw 1: know understand realise realize notice remember forget see hear imagine agree judge sense
c 1: feel dream wish bet trust expect worry fret regret conclude
cwn 1: doubt question
w 2: wonder ask question debate
cqwot 2: ask
oq 2: urge implore beg beseech exhort
o 1: encourage order instruct command direct invite press pressure advise want expect
oi 1: ask want expect
oi 1: beg
i 1: want plan intend hope refuse decline agree decide aim seek wish offer prefer hesitate resolve opt propose demand elect deign
cin 1: demand propose request
cq 1: write tweet post text email blog shout yell scream cry whisper mutter murmur snap bark growl crow chant plead pray cable
cq 2: retweet
q 1: laugh smile shrug sigh grin sob groan chuckle roar thunder enthuse begin continue conclude recall read go ask inquire enquire demand intone urge echo
cqn 2: report
f 2: accuse
f 1: ask blame criticise criticize praise fault thank chide rebuke denounce condemn lambast slam blast attack mock commend congratulate applaud castigate berate scold credit hail chastise ridicule deride excoriate admonish suspect
a 2: describe characterise characterize portray cast depict
a 1: identify dismiss hail denounce condemn regard view praise see blast slam deride cite define tout bill paint present frame treat mock ridicule recognise recognize decry interpret
s 2: call label brand dub deem
s 1: consider declare term
p 1: talk speak warn complain insist call appeal plead push lobby vouch apologise apologize hint boast inquire
n 1: criticise criticize dispute reject refute rebut decry denounce condemn welcome denounce dismiss deny demand lament propose question discuss recommend request oppose tout
n 1: mock praise ridicule deride applaud commend salute laud endorse back support defend champion favour favor resist
x 1: put place peg value
y 1: attribute ascribe compare liken
c 1: figure
n 1: expect urge promise pledge predict forecast anticipate fear remember welcome
g 1: acknowledge mention regret report remember recall describe recommend suggest consider contemplate deny propose admit mull
c 1: recommend request demand rule order decree argue propose
cqn 1: caption detail
cq 2: stipulate mandate
c 3: point
c 2: theorize theorise hypothesize hypothesise attest profess gripe grouse bemoan postulate confide reaffirm
d 2: charge hold establish certify document guarantee ascertain figure reason rule write prove decide calculate caution
n 1: cite
cq 2: shoot fire hit chime
c 1: accept
p 1: ask agree scoff
w 2: spell set lay
c 1: rumour rumor tip
`;

/** Verbs that report only with their particle: "pointed out that". */
export const PARTICLES: Readonly<Record<string, string>> = byWord({
  point: 'out',
  spell: 'out',
  set: 'out',
  lay: 'out',
  shoot: 'back',
  fire: 'back',
  hit: 'back',
  chime: 'in',
});

/** Prepositions that carry the content of the verbs of frame p. */
export const CONTENT_PREPOSITIONS: Readonly<Record<string, string>> = byWord({
  talk: 'of about',
  speak: 'of about against',
  warn: 'of about against',
  complain: 'of about',
  insist: 'on',
  call: 'for on',
  appeal: 'for to',
  plead: 'for with',
  push: 'for',
  lobby: 'for against',
  vouch: 'for',
  apologise: 'for',
  apologize: 'for',
  hint: 'at',
  boast: 'of about',
  inquire: 'about',
  respond: 'with by',
  counter: 'with by',
  object: 'to',
  protest: 'against about',
  rail: 'against',
  vent: 'about',
  lament: 'over',
  grumble: 'about',
  rant: 'about',
  fume: 'about over',
  brag: 'about of',
  gush: 'about',
  ask: 'for about',
  agree: 'with',
  scoff: 'at',
  marvel: 'at',
  rage: 'at against',
  gloat: 'about over',
  muse: 'about on over',
});
