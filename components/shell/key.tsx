const NAMES: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑' };

/** A key as it is printed on the keyboard. */
export function Key({ name }: { name: string }) {
  return (
    <kbd className="inline-block min-w-6 rounded border border-edge bg-sunken px-1.5 text-center font-sans text-sm text-ink">
      {NAMES[name] ?? (name.length === 1 ? name.toUpperCase() : name)}
    </kbd>
  );
}
