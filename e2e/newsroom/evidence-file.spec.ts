import { expect, openDesk, test } from './with-story';

test('a file is kept as evidence and opens again; its adder may undo it', async ({ signIn, story }) => {
  const { page } = await signIn('reviewer');
  const claim = story.claims[3];
  if (!claim) throw new Error('the story has four claims');
  await openDesk(page, `/desk/claims/${claim.number}`);
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByRole('radio', { name: 'Supports', exact: true }).check();
  await page.getByRole('textbox', { name: 'Title' }).fill('Log of the lighthouse');
  await page.getByLabel(/^File/).setInputFiles({
    name: 'log.html',
    mimeType: 'text/html',
    buffer: Buffer.from('<script>alert(1)</script>'),
  });
  await page.getByRole('button', { name: 'Add the evidence' }).click();
  const remedy = 'Attach a PDF, a PNG, JPEG or WebP picture, or plain text.';
  await page.getByRole('link', { name: remedy }).click();
  await expect(page.getByLabel(/^File/)).toBeFocused();
  await expect(page.getByLabel(/^File/)).toHaveAccessibleDescription(new RegExp(remedy));
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Log of the lighthouse');

  await page.getByLabel(/^File/).setInputFiles({
    name: 'log.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Light seen at 3:10.'),
  });
  await page.getByRole('button', { name: 'Add the evidence' }).click();
  const link = page.getByRole('link', { name: /^log\.txt/ });
  await expect(link).toBeVisible();
  const address = (await link.getAttribute('href')) ?? '';
  const kept = await page.request.get(address);
  expect(await kept.text()).toBe('Light seen at 3:10.');
  expect(kept.headers()).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });

  await page.getByRole('button', { name: 'Undo last edit' }).click();
  await expect(link).toBeHidden();
  await expect(page.getByText('Nothing yet bears on this claim.')).toBeVisible();
});

test('a file of a draft is not for readers', async ({ signIn, story, page: reader }) => {
  const { page } = await signIn('reviewer');
  const claim = story.claims[3];
  if (!claim) throw new Error('the story has four claims');
  await openDesk(page, `/desk/claims/${claim.number}`);
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByRole('radio', { name: 'Context' }).check();
  await page.getByRole('textbox', { name: 'Title' }).fill('Notes');
  await page.getByLabel(/^File/).setInputFiles({
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Not for readers yet.'),
  });
  await page.getByRole('button', { name: 'Add the evidence' }).click();
  const address = await page.getByRole('link', { name: /^notes\.txt/ }).getAttribute('href');
  expect((await reader.request.get(address ?? '')).status()).toBe(404);
});
