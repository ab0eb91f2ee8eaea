/** What can be brought in, for the fields that take a file. */
export const FILE_ENDINGS = ['.html', '.htm', '.xhtml', '.docx', '.md', '.markdown', '.txt'] as const;
