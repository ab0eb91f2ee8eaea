'use client';

import { BenchProvider } from '@/components/bench/bench';
import type { BenchActions } from '@/components/bench/bench-actions';
import type { Dossier } from '@/domain/reviews/dossier';
import type { Actor } from '@/domain/shared/actor';
import { ArticlePane } from './article-pane';
import { BenchBody } from './bench-body';
import { BenchTop } from './bench-top';

export type WorkbenchProps = {
  dossier: Dossier;
  actor: Actor;
  actions: BenchActions;
  /** Search part of the address: the queue that one is walking through. */
  query: string;
  /** Number of the next claim of that queue; null at its end. */
  next: number | null;
  /** Goes to another page of the desk without loading everything anew. */
  navigate: (href: string) => void;
};

/** One claim on the desk: its text on one side, everything about it on the other. */
export function Workbench({ dossier, actor, actions, query, next, navigate }: WorkbenchProps) {
  return (
    <BenchProvider dossier={dossier} actor={actor} actions={actions}>
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(26rem,38rem)] lg:grid-rows-[auto_1fr] lg:gap-x-8">
        <div className="grid min-w-0 content-start gap-4 lg:col-start-2">
          <BenchTop query={query} next={next} />
        </div>
        <div className="min-w-0 lg:sticky lg:top-4 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:grid lg:h-[calc(100vh-2rem)]">
          <ArticlePane dossier={dossier} query={query} />
        </div>
        <div className="min-w-0 lg:col-start-2">
          <BenchBody query={query} navigate={navigate} />
        </div>
      </div>
    </BenchProvider>
  );
}
