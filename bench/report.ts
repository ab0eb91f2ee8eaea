import { say } from '../scripts/bootstrap/progress.mjs';
import { ratio, type Sides } from './rounds';

/** A Markdown table, its columns aligned for the terminal: the first to the left, the others to the right. */
export function table(head: string[], rows: string[][]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  say(['', line(head), line(rule), ...rows.map(line)].join('\n'));
}

/** What is aimed at, and whether this run is there. Printed, never asserted: a busy machine is not a defect. */
export function target(words: string, met: boolean): void {
  say(`\nTarget: ${words}: ${met ? 'met' : 'MISSED'}.`);
}

export function ratioText(sides: Sides<number>): string {
  const { median, lowest, highest } = ratio(sides);
  return `${median.toFixed(2)} (${lowest.toFixed(2)}–${highest.toFixed(2)})`;
}

export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
export const perSecond = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)}/s`;
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
