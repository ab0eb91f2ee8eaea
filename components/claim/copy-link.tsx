'use client';

import { type MouseEvent, useState } from 'react';

/** A permalink that copies itself when pressed; without a script, or when copying is refused, it is just a link. */
export function CopyLink({ path }: { path: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !navigator.clipboard) return;
    event.preventDefault();
    const address = event.currentTarget.href;
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      location.assign(address);
    }
  };
  return (
    <span className="text-sm">
      <a href={path} onClick={copy}>
        Link to this claim
      </a>{' '}
      <span role="status" className="text-soft">
        {copied ? 'Copied.' : ''}
      </span>
    </span>
  );
}
