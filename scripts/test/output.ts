/** Where the words of a check go. */
export type Output = (text: string) => void;

export const toTerminal: Output = (text) => void process.stdout.write(text);

/** Keeps what is written, to be shown whole: the words of checks that run at the same time do not mix. */
export function kept(): { output: Output; text: () => string } {
  const parts: string[] = [];
  return { output: (text) => void parts.push(text), text: () => parts.join('') };
}
