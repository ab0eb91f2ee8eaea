import { describe, expect, it } from 'vitest';
import { wordOf } from '@/testing/imports/docx';
import { inStyle, p, r, style, TITLE } from '@/testing/imports/word-xml';
import { readDocx } from '../docx';

const LONG = 'The council of the valley closed the bridge on Monday, the mayor said.';
describe('the headline', () => {
  it.each<[name: string, body: string, headline: string, warning: string]>([
    ['a title below a kicker', p(r('Valley')) + TITLE + p(r(LONG)), 'The bridge', ''],
    ['a first heading', p(r('Bridge closed'), inStyle('Heading1')) + p(r(LONG)), 'Bridge closed', ''],
    [
      'a heading in the middle',
      p(r('Bridge closed')) + p(r(LONG)) + p(r('Why'), inStyle('Heading1')),
      'Bridge closed',
      'first line',
    ],
    [
      'a bold line below a date',
      p(r('5 May')) + p(r('Bridge closed', '<w:b/>')) + p(r(LONG)),
      'Bridge closed',
      'looks most like',
    ],
    [
      'a line that is bold by its style',
      p(r('5 May')) + p(r('Bridge closed'), inStyle('Strong')) + p(r(LONG)),
      'Bridge closed',
      'looks most like',
    ],
    ['text at once', p(r(LONG)) + p(r('Why'), inStyle('Heading1')), LONG, 'first line'],
  ])('%s', async (_name, body, headline, warning) => {
    const reading = await readDocx(await wordOf({ body, styles: style('paragraph', 'Strong', '<w:b/>') }));
    expect(reading.parts.filter(({ kind }) => kind === 'headline').map(({ words }) => words)).toEqual([
      headline,
    ]);
    expect(reading.particulars.headline).toBe(headline);
    expect(reading.warnings.join()).toContain(warning);
    expect(reading.warnings).toHaveLength(warning === '' ? 0 : 1);
  });
});
