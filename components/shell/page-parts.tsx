const PARTS = [
  { id: 'claim', words: 'Claim' },
  { id: 'sources', words: 'Who said it' },
  { id: 'evidence-section', words: 'Evidence' },
  { id: 'questions', words: 'Questions' },
  { id: 'verdict-section', words: 'Verdict' },
  { id: 'history', words: 'History' },
] as const;

/** Jumps to the parts of the workbench. */
export function PageParts() {
  return (
    <nav aria-label="Parts of this page" className="-ml-2 min-w-0">
      <ul className="flex flex-wrap text-sm">
        {PARTS.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`} className="flex min-h-8 items-center px-2 whitespace-nowrap">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
