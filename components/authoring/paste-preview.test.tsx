import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PastePreview } from './paste-preview';

const TWICE =
  "The well\n\nIt’s dry, said the farmer of the valley.\n\nCaption: It's dry, said the farmer of the valley.";

it.each([
  { name: 'one repeat', text: TWICE, says: 'One part says again' },
  {
    name: 'two repeats',
    text: `${TWICE}\n\nCaption: It’s dry, said the farmer of the valley.`,
    says: '2 parts say again',
  },
])('tells of $name, and what leaves it out', ({ text, says }) => {
  const markup = renderToStaticMarkup(<PastePreview text={text} />);
  expect(markup).toContain(says);
  expect(markup).toContain('Go through its parts first');
});

it('shows what is pasted as it will be saved, repeats and all', () => {
  expect(renderToStaticMarkup(<PastePreview text={TWICE} />).match(/dry, said the farmer/g)).toHaveLength(2);
});

it('says nothing of repeats where there are none', () => {
  expect(renderToStaticMarkup(<PastePreview text={'The well\n\nIt is dry.'} />)).not.toContain('again');
});
