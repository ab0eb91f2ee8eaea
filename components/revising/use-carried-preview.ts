'use client';

import { useEffect, useState } from 'react';
import type { CanonicalText } from '@/domain/articles/canonical';
import type { DeskArticleView } from '@/domain/articles/desk';
import type { CarriedPreview } from '@/domain/revisions/revision';
import type { PreviewText } from './revising-actions';

type Text = Pick<CanonicalText, 'text' | 'blocks'>;

/**
 * What saving a text would do to the claims, asked of the server: it carries them as saving does. `answered` is the last answer
 * with the text that it is about, which may be a moment behind.
 */
export function useCarriedPreview(
  { id, version }: Pick<DeskArticleView, 'id' | 'version'>,
  { text, blocks }: Text,
  preview: PreviewText,
): { answered: (Text & { found: CarriedPreview }) | null; failed: boolean } {
  const [answered, answer] = useState<(Text & { found: CarriedPreview }) | null>(null);
  const [failed, fail] = useState(false);
  useEffect(() => {
    let wanted = true;
    const take = (found: CarriedPreview | null) => {
      if (!wanted) return;
      fail(found === null);
      if (found !== null) answer({ text, blocks, found });
    };
    preview({ articleId: id, version, text }).then(take, () => take(null));
    return () => {
      wanted = false;
    };
  }, [id, version, text, blocks, preview]);
  return { answered, failed };
}
