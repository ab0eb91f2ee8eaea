'use client';

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { useReady } from '@/components/ui/use-ready';
import { FILE_ENDINGS } from '@/domain/imports/reading/file/file-endings';
import { ImportProgress } from './import-progress';
import { ImportRefusal } from './import-refusal';
import { useImport } from './use-import';

/** Brings an article in from a file, chosen or dropped on the field; it is sent at once. */
export function FileForm({ articleId, onRead }: { articleId?: string; onRead: (id: string) => void }) {
  const [over, setOver] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const ready = useReady();
  const bringing = useImport(onRead);

  const send = (chosen: File | null) => {
    setOver(false);
    if (chosen === null) return;
    setFile(chosen);
    bringing.send({ way: 'file', file: chosen, articleId: articleId ?? null });
  };
  return (
    <form className="grid content-start gap-4">
      <ImportRefusal answer={bringing.answer} />
      <Field
        name="file"
        id="import-file"
        label="File"
        hint="A saved page (HTML), a document (Word .docx, PDF, OpenDocument .odt, RTF), Markdown or plain text. Choose it or drop it here."
        control={(tie) => (
          <input
            {...tie}
            type="file"
            accept={FILE_ENDINGS.join(',')}
            disabled={!ready || bringing.pending}
            onDragEnter={() => setOver(true)}
            onDragLeave={() => setOver(false)}
            onDrop={() => setOver(false)}
            onChange={({ target }) => {
              send(target.files?.[0] ?? null);
              // The same file can be chosen again after it was put right.
              target.value = '';
            }}
            className={`w-full min-w-0 rounded-md border border-dashed px-4 py-6 file:mr-3 file:min-h-10 file:rounded-md file:border file:border-edge file:bg-raised file:px-4 file:font-medium file:text-ink ${over ? 'border-focus bg-notice-tint' : 'border-edge'}`}
          />
        )}
      />
      {file === null ? null : <p className="text-sm break-words text-soft">Chosen: {file.name}</p>}
      {bringing.pending ? <ImportProgress stages={bringing.stages} cancel={bringing.cancel} /> : null}
    </form>
  );
}
