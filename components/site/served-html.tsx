'use client';

import { useEffect } from 'react';
import { htmlInHand } from './html-in-hand';

type Props = { id: string; className: string };

/**
 * An element whose content is in the HTML and nowhere else: React neither gets it as data nor walks through it (docs/decisions/013).
 * Where React makes the element anew in the browser, it takes what stands there; where nothing does, because the page was
 * reached without loading it, it is loaded.
 */
export function ServedHtml({ id, className }: Props) {
  useEffect(() => {
    if (document.getElementById(id)?.childElementCount === 0) location.reload();
  }, [id]);
  return (
    <article id={id} className={className} suppressHydrationWarning dangerouslySetInnerHTML={contentOf(id)} />
  );
}

/** Read only when asked: writing out what stands in the document takes time, and React seldom needs it. */
function contentOf(id: string) {
  return {
    get __html() {
      return typeof document === 'undefined'
        ? htmlInHand(id)
        : (document.getElementById(id)?.innerHTML ?? '');
    },
  };
}
