'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { FormFrame } from '@/components/drafting/form-frame';
import { useDraft } from '@/components/drafting/use-draft';
import { useSending } from '@/components/drafting/use-sending';
import { leaveFlash } from '@/components/shell/flash';
import { ShortcutList } from '@/components/shell/shortcut-list';
import { useShortcuts } from '@/components/shell/use-shortcuts';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Notice } from '@/components/ui/notice';
import type { ImportDraftView, KnownArticle } from '@/domain/imports/draft';
import { textOfParts } from '@/domain/imports/part';
import type { ImportActions } from './import-actions';
import { importFields, particularsOf } from './import-fields';
import { ImportParticulars } from './import-particulars';
import { ImportText } from './import-text';
import { KnownArticleOffer } from './known-article';
import { focusPart, PartList } from './parts/part-list';
import { partShortcuts } from './parts/part-shortcuts';
import { useEditedParts } from './parts/use-edited-parts';

const FORM = 'import';

type Props = {
  draft: ImportDraftView;
  known: KnownArticle | null;
  actions: ImportActions;
  navigate: (href: string) => void;
};

/** What came in on one side, on the other what will be saved of it. */
export function ImportDesk({ draft, known, actions, navigate }: Props) {
  const [own, setOwn] = useState<ReadonlySet<number>>(new Set());
  const current = useMemo(() => ({ fields: importFields(draft), version: draft.version, seq: '0' }), [draft]);
  const form = useDraft(`import-${draft.id}`, current, own);
  const { fields, set, dirty } = form;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      draft.parts.findIndex(({ kept }) => kept),
    ),
  );
  const [listOpen, setListOpen] = useState(false);
  const toFocus = useRef<number | null>(null);
  const { editing, undo, canUndo } = useEditedParts(
    fields.parts,
    (parts) => set({ parts }),
    (next) => {
      toFocus.current = next;
    },
  );
  useEffect(() => {
    if (toFocus.current !== null) focusPart(toFocus.current);
    toFocus.current = null;
  });
  const shortcuts = partShortcuts({
    at,
    editing,
    undo,
    parts: fields.parts,
    showList: () => setListOpen(true),
  });
  useShortcuts(shortcuts);

  const saving = useSending(actions.importArticle);
  const keeping = useSending(actions.editImport);
  const dropping = useSending(actions.dropImport);
  const seen = { draftId: draft.id, version: form.draft.version };
  const behind = draft.version > form.draft.version;

  const save = () =>
    saving.submit({ ...seen, ...fields }, ({ slug }) => {
      form.discard();
      leaveFlash({
        number: null,
        words: 'Saved as a draft. Readers see nothing of it until you publish it.',
      });
      navigate(`/desk/articles/${slug}`);
    });
  const keep = (then?: () => void) =>
    keeping.submit(
      { ...seen, parts: fields.parts, particulars: particularsOf(draft, fields) },
      ({ version }) => {
        setOwn((versions) => new Set([...versions, version]));
        then?.();
      },
    );
  const reviseAs = (slug: string) => {
    const go = () => navigate(`/desk/articles/${slug}/revise?draft=${draft.id}`);
    if (dirty) keep(go);
    else go();
  };
  const drop = () =>
    dropping.submit({ draftId: draft.id }, () => {
      form.discard();
      navigate('/desk/articles/new');
    });

  const isText = textOfParts(fields.parts).ok;
  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <section aria-labelledby="parts-title" className="min-w-0">
        <div className="sticky top-0 z-10 flex flex-wrap items-center gap-2 bg-paper py-2">
          <h2 id="parts-title" className="mr-auto font-serif text-xl">
            What came in
          </h2>
          <a href={`#${FORM}`} className="text-sm lg:hidden">
            To the particulars
          </a>
          <Button size="small" onClick={undo} disabled={!canUndo}>
            Undo
          </Button>
          <ShortcutList lines={shortcuts} open={listOpen} onOpenChange={setListOpen} />
        </div>
        <PartList
          parts={fields.parts}
          lang={fields.language}
          current={at}
          onCurrent={setAt}
          editing={editing}
        />
      </section>
      <div className="grid min-w-0 content-start gap-8 border-line lg:border-l lg:pl-10">
        {form.restored ? (
          <p role="status" className="text-sm text-soft">
            Brought back: what you changed here before and did not save.
          </p>
        ) : null}
        {behind ? (
          <Notice tone="danger" title="This import was changed elsewhere. Nothing of yours is lost.">
            <div className="mt-2 flex flex-wrap gap-2">
              <Button size="small" onClick={form.keepMine}>
                Keep mine
              </Button>
              <Button size="small" onClick={form.discard}>
                Take theirs
              </Button>
            </div>
          </Notice>
        ) : null}
        {draft.article === null ? null : (
          <Notice title="For an article that is here">
            <p>The claims of “{draft.article.headline}” are carried over to this text.</p>
            <Button
              className="mt-2"
              look="primary"
              disabled={!isText || keeping.pending}
              onClick={() => reviseAs(draft.article?.slug ?? '')}
            >
              Go on to the new revision
            </Button>
          </Notice>
        )}
        {known !== null && draft.article === null ? (
          <KnownArticleOffer known={known} pending={keeping.pending} onRevise={() => reviseAs(known.slug)} />
        ) : null}
        <FormFrame
          id={FORM}
          label="The article"
          pending={saving.pending}
          sent={saving.sent ?? keeping.sent}
          onSend={save}
          onAgain={saving.again}
          submit={known === null && draft.article === null ? 'Save as a draft' : 'Save as another article'}
          disabled={behind}
          beside={
            <>
              <Button onClick={() => keep()} aria-disabled={keeping.pending || undefined} disabled={!dirty}>
                {dirty ? 'Keep for later' : 'Kept'}
              </Button>
              <Confirm trigger="Drop the import" title="Drop this import?" look="bare">
                {(close) => (
                  <>
                    <p>What was read is thrown away. Articles are not touched.</p>
                    <div className="flex gap-2">
                      <Button look="danger" onClick={drop}>
                        Drop it
                      </Button>
                      <Button onClick={close}>Go on with it</Button>
                    </div>
                  </>
                )}
              </Confirm>
            </>
          }
        >
          <ImportParticulars formId={FORM} fields={fields} sent={saving.sent} set={set} />
        </FormFrame>
        <ImportText parts={fields.parts} lang={fields.language} />
      </div>
    </div>
  );
}
