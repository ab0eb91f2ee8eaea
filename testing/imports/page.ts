/** Pages of an outlet that does not exist, in our own words. */

const PARAGRAPHS = [
  'The council of Sarn closed its bridge on Monday, after an engineer found cracks in two of the four piers, and lorries were sent back at once.',
  '“It will not hold,” said the engineer, Mara Ilves, who had looked at it for a week. “Not another winter, and certainly not another flood.”',
  'More than 400 lorries cross it a day, according to the council, and the nearest other bridge is forty kilometres down the river.',
  'Residents say that the number is far higher, and that the weight limit, which was lowered last year, was never checked by anyone.',
  'The council wants to decide in the spring whether to mend the bridge or to build another one beside it, and at what price.',
] as const;

export const HEADLINE = 'Bridge at Sarn closed after inspection';

const paragraph = (at: number) => `<p>${PARAGRAPHS[at]}</p>`;

/** A page as outlets build them: menus, adverts and related links around an article. `inside` stands in its middle. */
export function page({ inside = '', head = '' }: { inside?: string; head?: string } = {}): string {
  return `<!doctype html><html lang="en"><head><title>${HEADLINE} | Valley Post</title>${head}</head><body>
    <header role="banner"><a href="/">Valley Post</a><nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
    <main><article><h1>${HEADLINE}</h1>${paragraph(0)}${paragraph(1)}${inside}${paragraph(2)}${paragraph(3)}${paragraph(4)}</article>
    <aside class="related"><h3>Also in the valley</h3><ul><li><a href="/snow">Snow on the pass</a></li><li><a href="/vote">Sarn elects a mayor</a></li></ul></aside></main>
    <footer><p>Valley Post, Sarn</p></footer></body></html>`;
}
