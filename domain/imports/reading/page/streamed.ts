/**
 * Text that React streams (react.dev, `renderToPipeableStream`): a page comes with a template in the place of what is not ready yet,
 * the rest follows hidden at the end of the page, and a script moves it. A piece is named in a call of the script: `$RC("B:0","S:0")` puts
 * the children of S:0 in the place of what stands between template B:0 and the comment `/$`, `$RS("S:1","P:1")` those of S:1 in the
 * place of P:1.
 */
const BOUNDARY = /\$R[CR]\(\s*"([^"]+)"\s*,\s*"([^"]+)"/g;
const SEGMENT = /\$RS\(\s*"([^"]+)"\s*,\s*"([^"]+)"/g;

/** Moves streamed pieces to their places, as the page's script would. What nothing calls for is shown where it stands. */
export function withStreamed(document: Document): void {
  const pieces = [...document.querySelectorAll('[hidden][id]')].filter(isPiece);
  if (pieces.length === 0) return;
  const placed = placesIn(document);
  // Pieces that later ones stand in come last in a page; the inner ones are moved first.
  for (const piece of pieces.reverse()) {
    const place = byId(document, placed.get(piece.id) ?? '');
    if (place === null || piece.contains(place)) piece.removeAttribute('hidden');
    else {
      clearFallback(place);
      place.replaceWith(...piece.childNodes);
      piece.remove();
    }
  }
}

const isPiece = ({ id }: Element) => /(^|\W)S:[\da-f]+$/i.test(id);

/** Where each piece belongs, by ids. */
function placesIn(document: Document): Map<string, string> {
  const scripts = [...document.querySelectorAll('script:not([src])')].map(
    ({ textContent }) => textContent ?? '',
  );
  const text = scripts.filter((script) => script.includes('$R')).join('\n');
  const pairs = [
    ...[...text.matchAll(BOUNDARY)].map(([, place = '', piece = '']) => [piece, place] as const),
    ...[...text.matchAll(SEGMENT)].map(([, piece = '', place = '']) => [piece, place] as const),
  ];
  return new Map(pairs);
}

const byId = (document: Document, id: string) =>
  id === '' ? null : ([...document.querySelectorAll('[id]')].find((element) => element.id === id) ?? null);

/** What was shown until the piece came: everything up to the comment that ends the boundary, where there is one. */
function clearFallback(place: Element): void {
  if (!/(^|\W)B:[\da-f]+$/i.test(place.id)) return;
  const fallback: ChildNode[] = [];
  let depth = 0;
  for (let next = place.nextSibling; next !== null; next = next.nextSibling) {
    const mark = next.nodeType === COMMENT_NODE ? (next.textContent ?? '') : '';
    if (mark === '/$' && depth === 0) {
      for (const node of fallback) node.remove();
      return;
    }
    if (mark === '/$') depth -= 1;
    else if (mark.startsWith('$')) depth += 1;
    fallback.push(next);
  }
}

const COMMENT_NODE = 8;
