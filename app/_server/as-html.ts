import 'server-only';
import type { ReactElement } from 'react';
import { handOverHtml } from '@/components/site/html-in-hand';
import { sha256Hex } from '@/domain/shared/hash';

/**
 * Renders what needs no React in the browser, for <ServedHtml id>. Imported when called: Next refuses the import at the head
 * of a server component, to keep people from rendering whole pages so.
 *
 * @returns the id, which the content decides
 */
export async function asHtml(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const html = renderToStaticMarkup(element);
  const id = `h${sha256Hex(html).slice(0, 12)}`;
  handOverHtml(id, html);
  return id;
}
