'use client';

import { ConflictBox } from '@/components/drafting/conflict-box';
import { RevisionDiff } from '@/components/revision/revision-diff';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import type { DeskArticleView } from '@/domain/articles/desk';
import { parsePaste } from '@/domain/articles/paste';

type Props = {
  article: DeskArticleView;
  /** The text that the typing began on, in the notation of a paste. */
  base: string;
  pending: boolean;
  onKeep: () => void;
  onDrop: () => void;
};

/** Somebody saved the article first: what they changed, and the choice. Nothing is sent or dropped until one is made. */
export function ReviseConflict({ article, base, pending, onKeep, onDrop }: Props) {
  const { number, text, blocks } = article.revision;
  const begun = parsePaste(base);
  const sameText = begun.ok && begun.text === text;
  return (
    <ConflictBox>
      <h2 className="font-semibold">Changed while you were writing</h2>
      <p>
        {sameText
          ? 'Somebody saved the article meanwhile; its text is the one that you began with.'
          : `Somebody saved revision ${number} meanwhile. The changes below are those between it and your text: what it brought is taken back by yours, unless you write it in.`}{' '}
        Nothing of yours was saved, and nothing of it is lost.
      </p>
      {begun.ok && !sameText ? (
        <details>
          <summary className="font-medium">What revision {number} changed</summary>
          <div className="mt-3 rounded-md bg-paper p-4">
            <RevisionDiff
              name="theirs"
              before={{ label: 'What you began with', text: begun.text, blocks: begun.blocks, marks: [] }}
              after={{ label: `Revision ${number}`, text, blocks, marks: [] }}
              claims={{}}
              language={article.language}
            />
          </div>
        </details>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button look="primary" aria-disabled={pending || undefined} onClick={() => !pending && onKeep()}>
          {sameText ? 'Go on and save mine' : `Save mine over revision ${number}`}
        </Button>
        <Confirm trigger="Begin again with theirs" title="Drop what you typed?" look="quiet">
          {(close) => (
            <>
              <p>The form shows revision {number} again, and your text is gone.</p>
              <div className="flex flex-wrap gap-3">
                <Button
                  look="danger"
                  onClick={() => {
                    close();
                    onDrop();
                  }}
                >
                  Drop my text
                </Button>
                <Button onClick={close}>Cancel</Button>
              </div>
            </>
          )}
        </Confirm>
      </div>
    </ConflictBox>
  );
}
