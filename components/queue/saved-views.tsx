import Link from 'next/link';
import { may } from '@/domain/accounts/permissions';
import type { SavedView } from '@/domain/reviews/view';
import type { Actor } from '@/domain/shared/actor';
import type { ViewActions } from './queue-actions';
import { DeleteView, RenameView, SaveView } from './view-forms';

type Props = {
  views: readonly SavedView[];
  /** Search part of the address that is shown. */
  query: string;
  actor: Actor;
  actions: ViewActions;
};

/** The saved views, one's own and then the desk's, and what can be done with the one that is shown. */
export function SavedViews({ views, query, actor, actions }: Props) {
  const shown = views.filter((view) => view.query === query);
  const mayShare = may(actor.role, 'view.share');
  const own = shown.find(({ shared }) => !shared || mayShare);
  if (views.length === 0 && query === '') return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      {views.length === 0 ? null : <ViewLinks views={views} query={query} />}
      <div className="flex flex-wrap items-center gap-2">
        {query !== '' && shown.length === 0 ? (
          <SaveView query={query} mayShare={mayShare} send={actions.saveView} />
        ) : null}
        {own === undefined ? null : (
          <>
            <RenameView key={own.name} view={own} send={actions.renameView} />
            <DeleteView view={own} send={actions.deleteView} />
          </>
        )}
      </div>
    </div>
  );
}

function ViewLinks({ views, query }: Pick<Props, 'views' | 'query'>) {
  return (
    <nav aria-label="Saved views">
      <ul className="flex flex-wrap gap-2">
        {views.map((view) => (
          <li key={view.id} className="min-w-0">
            <Link
              href={`/desk/queue${view.query}`}
              aria-current={view.query === query ? 'page' : undefined}
              className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-edge bg-raised px-3 text-ink no-underline hover:bg-sunken aria-[current]:border-accent aria-[current]:font-semibold"
            >
              {view.name}
              {view.shared ? <span className="font-normal text-soft">desk</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
