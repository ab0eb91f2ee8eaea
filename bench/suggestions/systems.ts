import { suggest } from '@/domain/suggestions/engine/suggest';
import { inflections } from '@/domain/suggestions/lexicon/inflections';
import type { BenchDocument } from './corpora';
import type { Pair, Relation } from './document';

/** A system under measure: what it finds in a document. */
export type System = { name: string; read: (document: BenchDocument) => Relation[] };

/** Ours. Claims in the article’s own voice are no attributions and are left out of this measure. */
export const sourceline: System = {
  name: 'Sourceline',
  read: ({ text, blocks, publishedOn }) =>
    suggest({ text, blocks, publishedOn })
      .filter(({ source }) => source.resolution !== 'own-voice')
      .flatMap(({ places, source, cue, band, score }) =>
        places.map((content, place) => ({
          content: content.map(({ start, end }): Pair => [start, end]),
          source: source.mention === null ? null : [[source.mention.start, source.mention.end]],
          cue: cue === null || place > 0 ? null : [[cue.start, cue.end]],
          band,
          score,
        })),
      ),
};

/** The peers, if their packages are there. They are development dependencies and no part of the product. */
export async function peers(): Promise<System[]> {
  const found = await Promise.allSettled([compromise(), winkRule()]);
  return found.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

/** compromise’s own quotations: content only, no source. */
async function compromise(): Promise<System> {
  const { default: nlp } = await import('compromise');
  return {
    name: 'compromise',
    read: ({ text }) => {
      const quotations = nlp(text).quotations().json({ offset: true }) as {
        offset: { start: number; length: number };
      }[];
      return quotations.map(({ offset }) => ({
        content: [[offset.start, offset.start + offset.length]],
        source: null,
        cue: null,
      }));
    },
  };
}

const REPORTING = new Set(
  'say tell announce claim argue state add report believe think suggest warn insist deny admit note explain write declare confirm reveal vow promise urge ask'
    .split(' ')
    .flatMap((base) => inflections(base).map(({ form }) => form)),
);

/** A rule over wink-nlp’s parts of speech: a reporting verb; the longer side of its sentence is content, the shorter the source. */
async function winkRule(): Promise<System> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { its } = nlp;
  return {
    name: 'wink-nlp cue rule',
    read: ({ text }) => {
      const relations: Relation[] = [];
      let from = 0;
      const sentences = nlp.readDoc(text).sentences();
      for (let index = 0; index < sentences.length(); index += 1) {
        const sentence = sentences.itemAt(index);
        const words = sentence.out();
        const start = text.indexOf(words, from);
        if (start < 0) continue;
        from = start + words.length;
        const tags = sentence.tokens().out(its.pos) as string[];
        const forms = sentence.tokens().out() as string[];
        const cue = forms.findIndex(
          (_, at) => tags[at] === 'VERB' && REPORTING.has(forms[at]?.toLowerCase() ?? ''),
        );
        if (cue >= 0) relations.push(splitAt(text, start, words, forms, cue));
      }
      return relations;
    },
  };
}

function splitAt(
  text: string,
  start: number,
  sentence: string,
  forms: readonly string[],
  cue: number,
): Relation {
  let at = start;
  for (const [index, form] of forms.entries()) {
    at = text.indexOf(form, at);
    if (index === cue) break;
    at += form.length;
  }
  const end = at + (forms[cue]?.length ?? 0);
  const before: Pair = [start, at];
  const after: Pair = [end, start + sentence.length];
  const [content, source] = at - start > after[1] - end ? [before, after] : [after, before];
  return { content: [content], source: [source], cue: [[at, end]] };
}
