/** Control words that are a sign of the text. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: ' ',
    line: ' ',
    softline: ' ',
    lbr: ' ',
    emdash: '—',
    endash: '–',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    bullet: '•',
    emspace: ' ',
    enspace: ' ',
    qmspace: ' ',
    '~': '\u00a0',
    _: '\u2011',
    ltrmark: '\u200e',
    rtlmark: '\u200f',
    zwj: '\u200d',
    zwnj: '\u200c',
  }),
);

/** Groups whose words are none of the text: tables of the file, codes of fields, pictures, comments, heads and feet of pages. */
export const SKIPPED = new Set(
  (
    'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl revtbl generator info xmlnstbl latentstyles themedata ' +
    'colorschememapping datastore datafield fldinst pict objdata objclass objname header headerl headerr headerf footer footerl ' +
    'footerr footerf footnotesep ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation atnid atnauthor atndate atnicn atnref ' +
    'atrfstart atrfend xe tc tcn rxe listtext pntext pntxta pntxtb sp template private passwordhash userprops docvar ' +
    'bkmkstart bkmkend filetbl formfield nonesttables mmathPr wgrffmtfilter falt panose fname mmathPict upr'
  ).split(' '),
);

/** Groups that begin with `\*`, which old programs pass over, and whose words belong to the text all the same. */
export const STARRED = new Set('shpinst ud moMath moMathPara'.split(' '));

/** What the character sets of fonts are called (RTF 1.9.1, `\fcharset`). */
const CHARSETS: ReadonlyMap<number, string> = new Map([
  [0, 'windows-1252'],
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);

const PAGES: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
]);

export const charsetOfFont = (value: number) => CHARSETS.get(value) ?? null;

/** The encoding of a code page, such as 1252; those that nobody reads any more count as that one. */
export function charsetOfPage(page: number): string {
  return PAGES.get(page) ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
}
