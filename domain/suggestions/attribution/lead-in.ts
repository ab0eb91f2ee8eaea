import { isComma } from '../grammar/grammar';
import { subjectBefore } from '../grammar/subject';
import { verbGroupAt } from '../grammar/verb-group';
import type { Passage } from '../text/passage';
import type { Draft } from './draft';
import { namedBefore, nameLine, signed } from './signed';

/** How far before the end of the paragraph the cue may stand: "He wrote in a letter to the council on Friday:". */
const FARTHEST = 16;

/** "Rathbun stated," at the end of a paragraph: an attribution whose quotation is the next paragraph. */
export function leadInOf(p: Passage): Draft | null {
  const last = p.length - 1;
  const named = namedBefore(p) ?? nameLine(p);
  if (named !== null) return signed(p, named, []);
  if (!isComma(p, last) && p.word(last).text !== ':') return null;
  for (let at = last - 1; at >= Math.max(p.from(last), last - FARTHEST); at -= 1) {
    const cue = p.word(at).cue;
    const group = cue === null || !/[cqt]/.test(cue.frames) || p.isQuoted(at) ? null : verbGroupAt(p, at);
    if (group?.use !== 'finite') continue;
    const subject = subjectBefore(p, group.from);
    if (subject === null) return null;
    return {
      passage: p,
      form: 'verb-before',
      cue: { from: group.from, to: at + 1 },
      frame: 'q',
      strength: cue?.strength ?? 1,
      negated: false,
      source: [subject.range],
      content: [],
      shared: false,
    };
  }
  return null;
}
