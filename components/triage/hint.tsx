import { Key } from '@/components/shell/key';

/** The key of a button, where there is a keyboard. The button itself says what it does. */
export function Hint({ name }: { name: string }) {
  return (
    <span aria-hidden="true" className="pointer-coarse:hidden">
      <Key name={name} />
    </span>
  );
}
