import type { Page } from '@playwright/test';

/** Puts the caret before words of the text, where they stand last. */
export async function caretBefore(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Text of the article' }).focus();
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.getElementById('article-text') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) document.getSelection()?.collapse(node, at);
    }
  }, words);
}

/** Selects words of the text, as a person does by keyboard. */
export async function select(page: Page, words: string): Promise<void> {
  await caretBefore(page, words);
  for (const _letter of words) await page.keyboard.press('Shift+ArrowRight');
}
