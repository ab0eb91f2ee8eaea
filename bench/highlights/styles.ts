import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';

/** What an article's page loads, without the fonts: all sides use the system's. */
const SHEETS = [
  './app/globals.css',
  './components/claim/card.css',
  './components/article/article.css',
  './components/article/marks.css',
  './components/article/mark-icons.css',
  './components/article/panel.css',
  './components/article/print.css',
];

/** The app's own style sheets, made as the build makes them. */
export async function articleStyles(): Promise<string> {
  const entry = SHEETS.map((sheet) => `@import "${sheet}";`).join('\n');
  const { css } = await postcss([tailwind({ base: process.cwd(), optimize: true })]).process(entry, {
    from: `${process.cwd()}/bench.css`,
  });
  return css;
}

/** Everything is laid out at once. */
export const LAID_OUT_AT_ONCE = '.annotated *{content-visibility:visible!important}';
