const PLACES = {
  articles: ['/', 'Articles'],
  search: ['/search', 'Search'],
  about: ['/about', 'About'],
} as const;
export type SitePlace = keyof typeof PLACES;

/**
 * Plain links throughout the reader pages: they are static and light, and a claim's card opens by `:target`, which
 * client-side navigation does not set.
 */
export function SiteHeader({ here }: { here: SitePlace | undefined }) {
  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
        <a href="/" className="py-2 font-serif text-xl font-semibold text-ink no-underline">
          Sourceline
        </a>
        <nav aria-label="Main" className="grow">
          <ul className="-mx-2.5 flex flex-wrap items-center gap-x-1">
            {Object.entries(PLACES).map(([place, [href, label]]) => (
              <li key={place}>
                <a href={href} className={linkClass} aria-current={place === here ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
            <li className="sm:ml-auto">
              <a href="/desk" className={linkClass}>
                Desk
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}

const linkClass =
  'inline-flex min-h-10 items-center rounded-md px-2.5 text-ink no-underline hover:underline aria-[current=page]:font-semibold aria-[current=page]:underline';
