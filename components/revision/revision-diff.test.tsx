import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { wording } from '@/testing/wording';
import { type DiffSide, RevisionDiff } from './revision-diff';

function side(label: string, lines: string[], claims: Record<number, string> = {}): DiffSide {
  const { text, blocks } = wording(...lines);
  const marks = Object.entries(claims).map(([number, words]) => {
    const start = text.indexOf(words);
    return { id: Number(number), spans: [{ start, end: start + words.length }] };
  });
  return { label, text, blocks, marks };
}

const before = side('Revision 1', ['The ministry said 5,937 soldiers had died.'], { 12: '5,937 soldiers' });
const after = side('Revision 2', ['The ministry said 6,137 soldiers had died.'], { 12: '6,137 soldiers' });

/** The text that a view shows, tags and what is only heard taken out. */
function seen(html: string, view: string): string {
  const [, cell = ''] = new RegExp(`<div class="diff-cell diff-${view}">(.*?)</div>`, 's').exec(html) ?? [];
  return cell.replace(/<span class="sr-only">.*?<\/span>/g, '').replace(/<[^>]+>/g, '');
}

describe('RevisionDiff', () => {
  const html = renderToStaticMarkup(
    <RevisionDiff
      before={before}
      after={after}
      claims={{ 12: { status: 'disputed', href: '/claims/12' } }}
    />,
  );

  it('shows both wordings in one text, and each alone side by side', () => {
    expect(seen(html, 'inline')).toBe('The ministry said 5,9376,137 soldiers12 had died.');
    expect(seen(html, 'before')).toBe('The ministry said 5,937 soldiers12 had died.');
    expect(seen(html, 'after')).toBe('The ministry said 6,137 soldiers12 had died.');
  });

  it('says in words what was removed and added, and how a claim stands', () => {
    const heard = html.replace(/<div class="diff-cell diff-before">.*/s, '').replace(/<[^>]+>/g, '');
    expect(heard).toContain(
      'The ministry said  [removed: 5,937]  [added: 6,137]  soldiers [claim 12, disputed] had died.',
    );
  });

  it('marks a claim with its status and ends it once in each view', () => {
    expect(html).toContain(
      '<del><span class="sr-only"> [removed: </span><u class="mark" data-status="disputed">',
    );
    expect([...html.matchAll(/href="\/claims\/12"/g)]).toHaveLength(3);
  });

  it('writes what people typed as text', () => {
    const evil = renderToStaticMarkup(
      <RevisionDiff before={before} after={side('<b>', ['<script>x</script>'])} claims={{}} />,
    );
    expect(evil).not.toMatch(/<script>|<b>/);
  });

  it('says so when the words are the same', () => {
    const same = renderToStaticMarkup(<RevisionDiff before={before} after={before} claims={{}} />);
    expect(same).toContain('The words are the same.');
    expect(same).not.toMatch(/<ins|<del/);
  });
});
