import { expect, test } from 'vitest';
import { type Press, shortcutFor } from './shortcuts';

const list = [
  { keys: ['j', 'ArrowDown'], does: 'Next', run: () => {} },
  { keys: ['?'], does: 'This list', run: () => {} },
];

function press(key: string, on: Partial<Press['on']> = {}, held: Partial<Press> = {}): Press {
  return {
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    on: { tag: 'BODY', type: null, role: null, editable: false, ...on },
    ...held,
  };
}

const cases: { when: string; press: Press; does: string | null }[] = [
  { when: 'on the page', press: press('j'), does: 'Next' },
  { when: 'as a capital', press: press('J'), does: 'Next' },
  { when: 'as a named key', press: press('ArrowDown'), does: 'Next' },
  { when: 'on a link', press: press('j', { tag: 'A' }), does: 'Next' },
  { when: 'on a radio button', press: press('j', { tag: 'INPUT', type: 'radio' }), does: null },
  { when: 'on a check box', press: press('j', { tag: 'INPUT', type: 'checkbox' }), does: null },
  { when: 'where a file is chosen', press: press('j', { tag: 'INPUT', type: 'file' }), does: null },
  { when: 'on an input that is a button', press: press('j', { tag: 'INPUT', type: 'submit' }), does: 'Next' },
  { when: 'on a button', press: press('?', { tag: 'BUTTON' }), does: 'This list' },
  { when: 'in a text field', press: press('j', { tag: 'INPUT', type: 'text' }), does: null },
  { when: 'in a field without a type', press: press('j', { tag: 'INPUT' }), does: null },
  { when: 'in a text area', press: press('?', { tag: 'TEXTAREA' }), does: null },
  { when: 'in a select', press: press('ArrowDown', { tag: 'SELECT' }), does: null },
  { when: 'in a combobox', press: press('ArrowDown', { tag: 'DIV', role: 'combobox' }), does: null },
  { when: 'in editable text', press: press('j', { editable: true }), does: null },
  { when: 'with Ctrl', press: press('j', {}, { ctrlKey: true }), does: null },
  { when: 'with Alt', press: press('j', {}, { altKey: true }), does: null },
  { when: 'with Meta', press: press('j', {}, { metaKey: true }), does: null },
  { when: 'a key that means nothing', press: press('x'), does: null },
];

test.each(cases)('a key $when', ({ press: pressed, does }) => {
  expect(shortcutFor(pressed, list)?.does ?? null).toBe(does);
});
