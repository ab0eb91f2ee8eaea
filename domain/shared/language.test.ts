import { expect, it } from 'vitest';
import { inLanguage } from './language';

it.each([
  { tag: 'en', lang: undefined, dir: undefined },
  { tag: 'en-GB', lang: 'en-GB', dir: undefined },
  { tag: 'uk', lang: 'uk', dir: undefined },
  { tag: 'ar', lang: 'ar', dir: 'rtl' },
  { tag: 'he-IL', lang: 'he-IL', dir: 'rtl' },
  { tag: 'az', lang: 'az', dir: undefined },
  { tag: 'az-Arab', lang: 'az-Arab', dir: 'rtl' },
  { tag: 'ks-Deva', lang: 'ks-Deva', dir: undefined },
  { tag: 'fa-IR', lang: 'fa-IR', dir: 'rtl' },
])('$tag: $dir', ({ tag, lang, dir }) => expect(inLanguage(tag)).toEqual({ lang, dir }));
