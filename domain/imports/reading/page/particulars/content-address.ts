/** Parts of a post that are asked for (developer.wordpress.org/rest-api/reference/posts). */
const WORDPRESS_FIELDS = 'title,content,date,modified,_links,_embedded';
const WORDPRESS_POST = /\/wp\/v2\/(?:posts|pages)\/\d+\/?$/;

/**
 * Where the system behind a page gives the article alone, without what stands around it: WordPress’s REST interface, Ghost’s content
 * interface (docs.ghost.org/content-api) with the key that the page shows everyone. Only on the page's own host, as its
 * own links say; null where the page is of another system, has more than one article, or was no answer of a server.
 */
export function contentAddressIn(document: Document, url: string | null): string | null {
  if (url === null) return null;
  const told = wordpressAddress(document, url) ?? ghostAddress(document, url);
  return told !== null && told.host === new URL(url).host && told.protocol === new URL(url).protocol
    ? told.href
    : null;
}

function wordpressAddress(document: Document, page: string): URL | null {
  const root = addressIn(document.querySelector('link[rel="https://api.w.org/"]'), 'href', page);
  if (root === null) return null;
  const links = document.querySelectorAll('link[rel="alternate"][type="application/json"]');
  const posts = [...links].flatMap((link) => addressIn(link, 'href', page) ?? []);
  const post = posts.find((address) =>
    WORDPRESS_POST.test(address.searchParams.get('rest_route') ?? address.pathname),
  );
  if (post === undefined) return null;
  post.searchParams.set('_embed', 'author');
  post.searchParams.set('_fields', WORDPRESS_FIELDS);
  return post;
}

function ghostAddress(document: Document, page: string): URL | null {
  const script = document.querySelector('script[data-ghost][data-key]');
  const key = script?.getAttribute('data-key') ?? '';
  const site = addressIn(script, 'data-ghost', page);
  const slug = new URL(page).pathname.split('/').filter(Boolean).at(-1);
  const isPost = document.querySelector('meta[property="og:type"][content="article"]') !== null;
  if (site === null || slug === undefined || !isPost || !/^[\da-f]{20,40}$/i.test(key)) return null;
  const address = new URL(`${site.pathname.replace(/\/$/, '')}/ghost/api/content/posts/slug/${slug}/`, site);
  address.search = `${new URLSearchParams({ key, include: 'authors' })}`;
  return address;
}

function addressIn(element: Element | null, attribute: string, page: string): URL | null {
  const written = element?.getAttribute(attribute) ?? '';
  return written !== '' && URL.canParse(written, page) ? new URL(written, page) : null;
}
