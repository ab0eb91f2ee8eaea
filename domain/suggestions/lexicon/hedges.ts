/** What takes certainty away, or turns the claim round. */
export type HedgeKind = 'belief' | 'hearsay' | 'possibility' | 'denial' | 'doubt';

/** Words and pairs of words that take certainty from what they stand beside. */
export const HEDGES: Readonly<Record<HedgeKind, string>> = {
  belief:
    'believed|thought|understood|considered|feared|suspected|assumed|presumed|convinced|seems|seem|appears|appeared|apparently',
  hearsay:
    'reportedly|allegedly|purportedly|supposedly|rumoured|rumored|alleged|so-called|said to|reported to|claimed|unconfirmed|speculation|rumours|rumors|it emerged',
  possibility:
    'may|might|could|possibly|perhaps|probably|potentially|likely|unlikely|expected|estimated|suggests|would-be',
  denial:
    'denied|denies|deny|denying|rejected|rejects|dismissed|refuted|refutes|disputes|disputed|not true|untrue|no truth',
  doubt:
    'not clear|unclear|unknown|not known|uncertain|unverified|not been verified|not been confirmed|could not confirm|cannot confirm|not independently',
};

/** Words that judge: a sentence in the article’s own voice that holds one is a characterisation. */
export const JUDGEMENTS =
  'sham shame shameful shambolic cynical ironically disgrace disgraceful brutal calamitous disastrous farcical chaotic humiliating embarrassing scandalous outrageous heroic brilliant stunning superb dreadful dire catastrophic reckless notorious infamous controversial dictator warmonger tyrant propaganda hypocrisy hypocritical absurd bizarre ludicrous ridiculous pathetic desperate ruthless corrupt incompetent botched bungled arrogant masterful thrilling dismal lacklustre sensational shocking appalling horrific tragic cowardly stage-managed wannabe ultra-loyalist ultra-patriotic loyalist illegal illegally unlawful staged puppet crony cruel heartless deception fake bogus distraught furious doomed spectacular inspired woeful unconvincing impressive excellent miserable';

/** Words that look ahead. */
export const FORECASTS =
  "will won't shall expected forecast predicted predict predicts likely unlikely poised set plans plan soon prospects";
