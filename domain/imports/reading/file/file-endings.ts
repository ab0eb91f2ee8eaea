/** What can be brought in, for the fields that take a file. */
export const FILE_ENDINGS = [
  '.html',
  '.htm',
  '.xhtml',
  '.docx',
  '.pdf',
  '.odt',
  '.rtf',
  '.md',
  '.markdown',
  '.txt',
] as const;
