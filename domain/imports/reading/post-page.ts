import { z } from 'zod';

const rendered = z.object({ rendered: z.string(), protected: z.boolean().optional() });
const author = z.object({ name: z.string().optional() });

const wordpressPost = z.object({
  title: rendered,
  content: rendered,
  date: z.string().nullish(),
  modified: z.string().nullish(),
  _embedded: z.object({ author: z.array(author).optional() }).optional(),
});

const ghostAnswer = z.object({
  posts: z.tuple([
    z.object({
      title: z.string(),
      html: z.string(),
      access: z.boolean().optional(),
      published_at: z.string().nullish(),
      updated_at: z.string().nullish(),
      authors: z.array(author).optional(),
    }),
  ]),
});

type Post = {
  /** HTML, as the body. */
  title: string;
  body: string;
  published: string | null | undefined;
  modified: string | null | undefined;
  authors: string[];
};

/**
 * What a content interface answered (content-address.ts) as a page of HTML that holds its article and nothing else, to be read as
 * every page is. Null for what is no post, is protected by a password, or is shown in part only.
 */
export function postPage(json: string): string | null {
  const post = postIn(parsed(json));
  if (post === null || post.body.trim() === '') return null;
  const metas = [
    ['article:published_time', post.published],
    ['article:modified_time', post.modified],
    ['author', post.authors.join(', ')],
  ] as const;
  const head = metas.map(([name, value]) =>
    value ? `<meta name="${name}" content="${escaped(value)}">` : '',
  );
  return `<!doctype html><html><head>${head.join('')}</head><body><h1>${post.title}</h1>${post.body}</body></html>`;
}

function postIn(answer: unknown): Post | null {
  const wordpress = wordpressPost.safeParse(answer);
  if (wordpress.success) {
    const { title, content, date, modified, _embedded } = wordpress.data;
    if (content.protected === true) return null;
    const authors = namesOf(_embedded?.author);
    return { title: title.rendered, body: content.rendered, published: date, modified, authors };
  }
  const ghost = ghostAnswer.safeParse(answer);
  if (!ghost.success) return null;
  const [{ title, html, access, published_at, updated_at, authors }] = ghost.data.posts;
  if (access === false) return null;
  return {
    title: escaped(title),
    body: html,
    published: published_at,
    modified: updated_at,
    authors: namesOf(authors),
  };
}

const namesOf = (authors: { name?: string | undefined }[] | undefined) =>
  (authors ?? []).flatMap(({ name }) => (name === undefined || name === '' ? [] : [name]));

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
