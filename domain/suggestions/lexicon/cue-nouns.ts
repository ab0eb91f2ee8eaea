/**
 * Nouns that carry an attribution ("his claim that …", "estimates of …", "speculation that …") by what follows:
 * c that-clause · i to-infinitive · p of, about or for. Their source is a possessor, or stands after by, from, among.
 */
export const CUE_NOUNS = `
c: case possibility prospect thinking consensus wisdom claim assertion statement suggestion argument contention belief view opinion feeling sense notion idea conviction insistence impression understanding assumption conclusion finding observation revelation announcement confirmation admission acknowledgement acknowledgment testimony hypothesis theory doubt certainty confidence optimism worry rumour rumor speculation perception assessment estimate estimation prediction forecast projection expectation warning fear concern hope complaint allegation accusation charge denial report reminder assurance guarantee promise pledge vow threat evidence proof indication sign signal hint remark comment recommendation proposal demand
i: plan decision promise pledge vow threat offer proposal bid desire intention refusal willingness commitment call request demand order determination ambition agreement unwillingness reluctance invitation resolve goal
p: claim allegation accusation charge report rumour rumor estimate prediction warning fear complaint talk speculation suggestion description criticism denial call demand promise threat hope mention account concern support opposition regret anger dismay outrage sympathy approval disapproval scepticism skepticism
`;

/** Adjectives of attitude: "is convinced that", "are worried about". Frames c, i, p (about, of, at). */
export const CUE_ADJECTIVES = `
c: convinced confident sure certain adamant aware hopeful optimistic doubtful sceptical skeptical afraid worried concerned fearful proud glad pleased happy sad sorry surprised shocked disappointed grateful clear positive unsure uncertain insistent conscious mindful relieved thankful alarmed upset unaware amazed satisfied
i: determined eager keen willing reluctant anxious unwilling prepared ready loath
p: opposed against hostile favour favor aware unaware conscious worried concerned sceptical skeptical confident optimistic uncertain unsure angry furious proud critical dismissive supportive wary fearful afraid suspicious
`;

/** Participles of the agentless passive: "is believed to", "was reported to". */
export const PASSIVE_CUES =
  'believed said thought reported alleged rumoured rumored understood expected known feared estimated claimed suspected considered deemed presumed assumed predicted projected forecast tipped supposed perceived described characterised characterized accused told asked urged ordered advised warned reminded informed assured quoted cited called labelled labeled dubbed branded hailed credited blamed praised criticised criticized announced confirmed revealed found ruled named declared regarded viewed seen treated judged';

/** "It is (not) clear whether …": words between "it is" and the clause. */
export const IMPERSONAL_CUES =
  'clear unclear known unknown believed thought said reported understood likely unlikely possible certain uncertain alleged rumoured rumored claimed feared hoped expected estimated assumed obvious evident apparent true predicted suggested speculated confirmed agreed accepted announced revealed argued noted';

/** Nouns after "in a …", "in an …" that say where something was said, never what. */
export const OCCASIONS =
  'statement interview speech letter email e-mail tweet post message memo interviews statements remarks address conference news-conference press release filing report ruling op-ed column video podcast briefing hearing rally phone call telephone testimony affidavit note blog article book editorial broadcast debate session meeting forum event twitter facebook instagram telegram reporters text texts comments reply response court congress parliament television tv radio voicemail newsletter lawsuit complaint petition study paper survey poll advance part papers documents filings memoir transcript deposition ad ads advertisement commercial tweets letters emails e-mails speeches columns essay motion brief motions decision dissent presentation presentations blog-post newscast talk chat call calls talks visit';

/** What things are called without an article: "called the law unconstitutional". */
export const CALLED_SO =
  'absurd unacceptable appalling baseless bogus brilliant corrupt cowardly crazy critical crucial cruel dangerous dead deceptive deplorable despicable destructive dishonest disastrous disgraceful disgusting disrespectful divisive essential excellent excessive extraordinary fair fake false foolish frivolous great groundless historic horrible hypocritical illegal illegitimate immoral impossible inaccurate inadequate inappropriate incorrect indefensible inevitable inexcusable insane insulting invalid irresponsible laughable ludicrous meaningless meritless misguided misleading necessary nonsensical offensive outrageous painful pathetic pointless political preposterous premature racist reasonable reckless regrettable repugnant ridiculous risky safe scary serious sexist shameful shocking sick silly sloppy stupid successful terrible terrific tragic troubling unamerican unconstitutional unethical unfair unfit unfortunate unfounded unhelpful unjust unlawful unnecessary unprecedented unrealistic unreasonable unserious unsustainable untrue unwarranted urgent useless vital weak wonderful wrong';
