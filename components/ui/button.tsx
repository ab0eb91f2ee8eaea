import type { ButtonHTMLAttributes } from 'react';

const LOOKS = {
  primary: 'border-action bg-action text-on-action hover:bg-soft',
  quiet: 'border-edge bg-raised text-ink hover:bg-sunken',
  bare: 'border-transparent bg-transparent text-link hover:bg-sunken',
  danger: 'border-danger bg-raised text-danger hover:bg-danger-tint',
} as const;

export type ButtonLook = keyof typeof LOOKS;

/** Classes of a button, for links that look like one too. 44 px high where a finger points. */
export function buttonClass(look: ButtonLook = 'quiet', size: 'normal' | 'small' = 'normal'): string {
  const box = size === 'small' ? 'min-h-8 px-2.5 text-sm' : 'min-h-10 px-4 pointer-coarse:min-h-11';
  return `inline-flex items-center justify-center gap-2 rounded-md border font-medium no-underline disabled:opacity-55 ${box} ${LOOKS[look]}`;
}

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook; size?: 'normal' | 'small' };

export function Button({ look = 'quiet', size = 'normal', className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={`${buttonClass(look, size)} ${className}`} {...rest} />;
}
