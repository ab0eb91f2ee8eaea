/** How to pick words; the text area is described by it. */
export function PickingHelp({ take }: { take: string }) {
  return (
    <p id="picking-help" className="text-sm text-soft">
      Select with the mouse, or move the caret with the arrow keys and hold <kbd>Shift</kbd> to select.{' '}
      <kbd>s</kbd> and <kbd>d</kbd> move the start of what is selected by a word, <kbd>k</kbd> and{' '}
      <kbd>l</kbd> its end. <kbd>Enter</kbd> {take}, <kbd>+</kbd> keeps the words as one piece and lets you
      select more.
    </p>
  );
}
