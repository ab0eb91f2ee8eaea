import { readFileSync } from 'node:fs';
import { readPage } from '@/domain/imports/reading/page/read-html';
import { decoded } from '@/domain/imports/reading/file/charset';
for (const f of process.argv.slice(2)) {
  const bytes = readFileSync(f);
  const html = decoded(bytes, { declared: null, isHtml: true }).text;
  const r = readPage(html, null);
  console.log('\n=====', f.split('/').slice(-2).join('/'), JSON.stringify(r.particulars), r.warnings);
  for (const p of r.parts) console.log('  ', p.kept ? '+' : `- (${p.why})`, p.kind, '|', p.words.slice(0, 150));
}
