import { docxOf } from '../../testing/imports/docx';
import { pdfOf } from '../../testing/imports/pdf';
import { expect, test } from '../fixtures';
import { keeps } from './import-parts';
import { FERRY, ferryPage } from './import-server';

/* An article comes in by file and by paste; what is not read says what to send instead. */

const DOCUMENTS = [
  {
    name: 'harbour.html',
    content: async () =>
      Buffer.from(ferryPage().replaceAll(FERRY, 'Harbour by page').replaceAll('ferry', 'boat')),
    headline: 'Harbour by page',
  },
  {
    name: 'harbour.md',
    content: async () =>
      Buffer.from('---\nauthor: Runa Holm\n---\n# Harbour by Markdown\n\nThe pier is **closed**.\n'),
    headline: 'Harbour by Markdown',
  },
  {
    name: 'harbour.docx',
    content: async () =>
      Buffer.from(
        await docxOf([{ style: 'Title', words: 'Harbour by Word' }, { words: 'The pier is closed.' }]),
      ),
    headline: 'Harbour by Word',
  },
  {
    name: 'harbour.pdf',
    content: async () =>
      Buffer.from(
        pdfOf([
          {
            text: [
              { x: 60, y: 80, words: 'Harbour by PDF', size: 20, bold: true },
              { x: 60, y: 120, words: 'The pier is closed, and nobody says for how long it will be.' },
            ],
          },
        ]),
      ),
    headline: 'Harbour by PDF',
  },
];
for (const { name, content, headline } of DOCUMENTS) {
  test(`from a document: ${name}`, async ({ as }) => {
    const page = await as('editor');
    await page.goto('/desk/articles/new');
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ name, mimeType: '', buffer: await content() });
    await page.waitForURL('**/desk/articles/import/*');
    await expect(keeps(page, headline)).toBeChecked();
    await page.getByLabel('Outlet').fill('Harbour News');
    await page.getByLabel('Published on').fill('2026-11-20');
    await page.getByRole('button', { name: /^Save as/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  });
}

test('documents that are not read say what to send instead', async ({ as }) => {
  const page = await as('editor');
  await page.goto('/desk/articles/new');
  const field = page.getByLabel('File', { exact: true });
  await field.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await expect(page.getByText('The PDF is damaged and cannot be read.')).toBeVisible();
  await field.setInputFiles({
    name: 'a.docx',
    mimeType: '',
    buffer: Buffer.from('d0cf11e0a1b11ae100', 'hex'),
  });
  await expect(page.getByText('The old Word format (.doc) is not read.')).toBeVisible();
  await expect(page.getByText('Chosen: a.docx')).toBeVisible();
});

test('a formatted paste brings its headings and quotations, a reload keeps it, and its parts can be gone through', async ({
  as,
}) => {
  const page = await as('editor');
  await page.goto('/desk/articles/new');
  const field = page.getByLabel('Text of the article');
  await field.focus();
  await field.evaluate((element) => {
    const data = new DataTransfer();
    const html =
      '<h1>Harbour by paste</h1><p>The pier is <b>closed</b>.</p><blockquote>It is old.</blockquote><img src="x" onerror="document.title = \'ran\'"><ul><li>Built in 1931</li></ul>';
    data.setData('text/html', html);
    data.setData('text/plain', 'Harbour by paste The pier is closed.');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  const pasted = '# Harbour by paste\n\nThe pier is closed.\n\n> It is old.\n\n- Built in 1931';
  await expect(field).toHaveValue(pasted);
  await page.reload();
  await expect(field).toHaveValue(pasted);
  await expect(page).toHaveTitle(/New article/);
  await page.getByRole('button', { name: 'Go through its parts first' }).click();
  await page.waitForURL('**/desk/articles/import/*');
  await expect(keeps(page, 'It is old.')).toBeChecked();
  await page.goBack();
  await expect(field).toHaveValue(pasted);
});

test('without scripts the page says that pasting works, and it does', async ({ as, browser }) => {
  const page = await as('editor');
  await page.goto('/desk/articles/new');
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ javaScriptEnabled: false, storageState });
  const plain = await context.newPage();
  await plain.goto(page.url());
  // What is in a noscript element is no text to a locator by text.
  await expect(plain.locator('noscript p').first()).toBeVisible();
  await expect(plain.locator('noscript p').first()).toContainText('paste it below');
  await plain.getByLabel('Text of the article').fill('# Harbour without scripts\n\nThe pier is closed.');
  await plain.getByLabel('Outlet').fill('Harbour News');
  await plain.getByLabel('Published on').fill('2026-11-20');
  await plain.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(plain.getByRole('heading', { level: 1, name: 'Harbour without scripts' })).toBeVisible();
  await context.close();
});
