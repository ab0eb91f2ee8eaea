import { beforeAll } from 'vitest';
import { recordVerdict } from '@/domain/reviews/commands/record-verdict';
import type { Actor } from '@/domain/shared/actor';
import { useFreshDatabase } from '@/testing/database/use-fresh-database';
import {
  aClaim,
  anArticle,
  aPerson,
  aPlace,
  aSource,
  type BuiltArticle,
  type BuiltClaim,
} from '@/testing/rows';

/** Set before the tests of a file run. */
export let editor: Actor;
export let toll: BuiltArticle;
export let draft: BuiltArticle;
export let claims: Record<
  'toll' | 'denied' | 'twice' | 'inDraft' | 'withdrawn' | 'removed' | 'gone' | 'pulled',
  BuiltClaim
>;

const PARAGRAPH =
  'He came early. The ministry said, according to the Herald, that 5,937 were killed, and nobody else. Rumour has it.';

/** A database for one file of tests, with articles and claims of which readers may see some. */
export function useShownStory() {
  const test = useFreshDatabase();
  beforeAll(async () => {
    editor = await aPerson('Edith Long');
    await aSource({ slug: 'ministry', name: 'Ministry of Defence', kind: 'official_body' });
    await aSource({ slug: 'herald', name: 'The Herald', kind: 'outlet' });
    await aSource({
      slug: 'insider',
      name: 'an official',
      kind: 'unnamed',
      identity: 'Ivan Zhukov-Identity',
    });
    await aSource({ slug: 'draft-source', name: 'Secretive Stoat' });
    toll = await anArticle({ slug: 'toll', blocks: ['The toll', PARAGRAPH], by: editor });
    const second = await anArticle({
      slug: 'second',
      blocks: ['Again', 'It was 5,937, they say.'],
      publishedOn: '2022-12-01',
      by: editor,
    });
    draft = await anArticle({
      slug: 'hidden',
      blocks: ['Draftword headline', 'The plan of the stoat.'],
      status: 'draft',
      by: editor,
    });
    const pulled = await anArticle({
      slug: 'pulled',
      blocks: ['Pulledword', 'It was pulled.'],
      status: 'withdrawn',
      by: editor,
    });
    const by = editor;
    claims = {
      toll: await aClaim({
        statement: '5,937 soldiers were killed.',
        kind: 'figure',
        topics: ['casualties'],
        by,
        places: [
          [toll, '5,937 were killed', 'nobody else'],
          [second, '5,937'],
        ],
        attributions: [
          { source: 'ministry', via: 1 },
          { source: 'herald', stance: 'reports' },
        ],
        evidence: [{ stance: 'supports', url: 'https://example.org', locator: 'p. 1' }],
        figure: { measure: 'killed', subject: 'soldiers', bound: 'more_than', low: 5937, high: null },
      }),
      denied: await aClaim({
        statement: 'There is a rumour.',
        by,
        places: [[toll, 'Rumour has it.']],
        attributions: [{ source: 'insider', stance: 'denies' }],
      }),
      twice: await aClaim({
        statement: 'He came early.',
        kind: 'characterisation',
        by,
        places: [
          [toll, 'He came early'],
          [toll, 'early'],
        ],
      }),
      inDraft: await aClaim({
        statement: 'The stoat has a plan.',
        by,
        places: [[draft, 'The plan']],
        attributions: [{ source: 'draft-source' }],
      }),
      withdrawn: await aClaim({ statement: 'Withdrawnword.', by, places: [[toll, 'He came']] }),
      removed: await aClaim({ statement: 'Removedword.', by, places: [[toll, 'He came']] }),
      gone: await aClaim({ statement: 'Goneword.', by, places: [[toll, 'He came']] }),
      pulled: await aClaim({ statement: 'Pulledclaim.', by, places: [[pulled, 'pulled']] }),
    };
    await aPlace(claims.toll.id, draft, ['plan'], editor);
    await test.db.claim.update({ where: { id: claims.withdrawn.id }, data: { withdrawnAt: new Date() } });
    await test.db.occurrence.updateMany({
      where: { claimId: claims.removed.id },
      data: { removedAt: new Date() },
    });
    const occurrence = await test.db.occurrence.findFirstOrThrow({ where: { claimId: claims.gone.id } });
    const lost = await test.db.anchor.create({
      data: {
        occurrenceId: occurrence.id,
        revisionId: toll.revisionId,
        state: 'gone',
        createdById: editor.id,
      },
    });
    await test.db.occurrence.update({ where: { id: occurrence.id }, data: { currentAnchorId: lost.id } });
    await test.db.question.create({
      data: {
        slug: 'how-many',
        text: 'How many?',
        claims: {
          create: [
            { claimId: claims.toll.id },
            { claimId: claims.denied.id },
            { claimId: claims.inDraft.id },
          ],
        },
      },
    });
    const question = await test.db.question.findUniqueOrThrow({ where: { slug: 'how-many' } });
    await test.db.claimRelation.create({
      data: { questionId: question.id, fromId: claims.denied.id, kind: 'contradicts', toId: claims.toll.id },
    });
    await recordVerdict(editor, {
      key: 'verdict-1',
      claimId: claims.toll.id,
      version: claims.toll.version,
      verdict: 'verified',
      reason: 'Page 1.',
    });
  });
  return test;
}
