import type { ReactNode } from 'react';

const TONES = {
  info: 'border-line bg-notice-tint',
  success: 'border-verified bg-verified-tint',
  danger: 'border-danger bg-danger-tint',
} as const;

/** A framed message. A danger is announced at once, the others when the reader gets there. */
export function Notice({
  tone = 'info',
  title,
  children,
}: {
  tone?: keyof typeof TONES;
  title?: string;
  children?: ReactNode;
}) {
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={`rounded-md border px-4 py-3 ${TONES[tone]}`}
    >
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  );
}
