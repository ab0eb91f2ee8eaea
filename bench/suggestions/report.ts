import { DIRECTNESS, f1, precision, type Rate, recall, type Score } from './score';

const percent = (share: number) => (100 * share).toFixed(1).padStart(5);
const line = (label: string, rate: Rate) =>
  `  ${label.padEnd(34)} P ${percent(precision(rate))}  R ${percent(recall(rate))}  F1 ${percent(f1(rate))}`;

/** The measures of one system on one corpus, as lines to print. */
export function reportOf(name: string, score: Score, megabytesASecond: number): string {
  const { overlap, exact, cue, source, byDirectness, held, bands } = score;
  const lines = [
    `${name}: ${overlap.given} found, ${overlap.wanted} marked, ${megabytesASecond.toFixed(2)} MB/s`,
    line('content, Jaccard at least 0.5', overlap),
    line('content, exact words', exact),
    ...(cue.wanted > 0 && cue.given > 0 ? [line('reporting cues', cue)] : []),
    `  source right on matched content    ${source.of === 0 ? 'none marked' : `${percent(source.right / source.of)} of ${source.of}`}`,
    `  recall by directness              ${DIRECTNESS.map((kind) => ` ${kind} ${percent(byDirectness[kind].recalled / Math.max(1, byDirectness[kind].wanted))} of ${byDirectness[kind].wanted}`).join(',')}`,
  ];
  if (held.of > 0)
    lines.push(`  direct quotations held nearly whole ${percent(held.right / held.of)} of ${held.of}`);
  for (const [band, { right, given, promised }] of [...bands].sort(([a], [b]) => a - b)) {
    lines.push(
      `  band ${band}: right                       ${percent(right / given)} of ${given}, promised ${percent(promised / given)}`,
    );
  }
  return lines.join('\n');
}
