import { fragmentParts } from '@/domain/imports/reading/page/fragment-parts';
import { writtenParts } from '@/domain/imports/written-parts';

/**
 * What a formatted paste says in the notation of the field, or null where it has no structure that plain text would
 * lose. Parsed by the browser into a document that is never shown: nothing in it runs or is loaded.
 */
export function richPaste(data: DataTransfer): string | null {
  const html = data.getData('text/html');
  if (html === '') return null;
  const parts = fragmentParts(new DOMParser().parseFromString(html, 'text/html').body);
  const kept = parts.filter((part) => part.kept);
  return kept.length < 2 ? null : writtenParts(parts);
}

/** Puts words where the caret is, in a way that the browser can undo. */
export function insertWords(field: HTMLTextAreaElement, words: string): void {
  field.focus();
  // The only way that keeps undo, and every browser has it; typing events follow as from the keyboard.
  if (document.execCommand('insertText', false, words)) return;
  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
