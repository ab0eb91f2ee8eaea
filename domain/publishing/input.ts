import { z } from 'zod';
import { idOf, prose } from '@/domain/shared/words';
import { seenVersion, writeShape } from '@/domain/shared/write';

const onArticle = { ...writeShape, articleId: idOf('its article'), version: seenVersion };

export const publishArticleInput = z.object(onArticle);
export const withdrawArticleInput = z.object({ ...onArticle, reason: prose('why it is withdrawn', 2000) });
