/** Words in quotation marks; marks within them become single ones, the way print sets a quotation in a quotation. */
export function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
