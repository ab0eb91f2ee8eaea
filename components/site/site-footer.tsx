/** Who answers for the pages and where corrections go. */
export function SiteFooter({ newsroom, contact }: { newsroom: string; contact: string | null }) {
  return (
    <footer className="border-t border-line text-sm text-soft print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap gap-x-6 gap-y-2 px-4 py-6 sm:px-6">
        <p>{newsroom}</p>
        <p>
          Something wrong?{' '}
          {contact === null ? (
            <a href="/about#corrections">How to ask for a correction</a>
          ) : (
            <>
              Write to <a href={`mailto:${contact}`}>{contact}</a>
            </>
          )}
        </p>
        <p>
          <a href="/about">How claims are checked</a>
        </p>
      </div>
    </footer>
  );
}
