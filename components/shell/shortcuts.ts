/** One key and what it does. `key` is as KeyboardEvent.key has it, small letters for letters. */
export type Shortcut = {
  keys: readonly string[];
  does: string;
  run: (held: { shiftKey: boolean }) => void;
  /** A key that is held down does it once: for what cannot be seen before it is done again. */
  once?: boolean;
};

/** What of a key press matters here, so that the rule can be tested without a browser. */
export type Press = {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Tag of the element that has the focus, in capitals, its input type and role. */
  on: { tag: string; type: string | null; role: string | null; editable: boolean };
};

const CONTROLS = ['INPUT', 'TEXTAREA', 'SELECT'];
const BUTTONS = ['button', 'submit', 'reset', 'image'];

/**
 * True in a form control: whoever is filling in a form means that form, also where letters do nothing in the control
 * itself (radio buttons, check boxes, where a file is chosen). Buttons are no place to fill in.
 */
export function isInControl({ on }: Pick<Press, 'on'>): boolean {
  if (on.editable || on.role === 'combobox' || on.role === 'textbox' || on.role === 'option') return true;
  return CONTROLS.includes(on.tag) && !(on.tag === 'INPUT' && BUTTONS.includes(on.type ?? ''));
}

/** The shortcut that a key press means, or null. With Ctrl, Alt or Meta a key belongs to the browser. */
export function shortcutFor(press: Press, shortcuts: readonly Shortcut[]): Shortcut | null {
  if (press.ctrlKey || press.metaKey || press.altKey || isInControl(press)) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return shortcuts.find(({ keys }) => keys.includes(key)) ?? null;
}
