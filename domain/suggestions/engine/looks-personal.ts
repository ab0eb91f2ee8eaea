import * as is from '../lexicon/word-classes';
import { isCompany, isCountry } from '../names/mention';
import type { Passage } from '../text/passage';

const IMPERSONAL =
  /^(of|the|united|new|north|south|east|west|european|white|red|black|national|federal|supreme|high|state|world|international|royal|central|house|prime|saint|san|los|great)$/;
const BODY =
  /^(ministry|department|council|party|court|bank|house|university|agency|street|road|park|city|county|union|league|cup|games|church|hospital|school|states|kingdom|square|region|forest|river|lake|sea|island|islands|police|army|war|act|office|commission|committee|institute|association|group|company|club|board|brotherhood|chamber|crisis|academy)$/;

/** Whether capitals from `from` to before `to` may be the name of a person: no body, country, company or number is among them. */
export function looksPersonal(p: Passage, from: number, to: number): boolean {
  if (to - from > 4 || IMPERSONAL.test(p.lower(from)) || isCompany(p.lower(to - 1))) return false;
  for (let at = from; at < to; at += 1)
    if (isCountry(p.lower(at)) || BODY.test(p.lower(at)) || p.has(at, is.ALL_CAPITALS | is.NUMBER))
      return false;
  return true;
}
