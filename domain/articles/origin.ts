/** How a text came in by itself. Restored ones repeat an earlier text. */
export const TEXT_ORIGINS = [
  'paste',
  'html',
  'markdown',
  'docx',
  'pdf',
  'odt',
  'rtf',
  'address',
  'edited',
] as const;
export type TextOrigin = (typeof TEXT_ORIGINS)[number];
