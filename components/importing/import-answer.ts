import type { FetchStage } from '@/domain/imports/fetch/progress';
import type { Problem } from '@/domain/shared/outcome';

/** One line of the streamed answer to an import: where it has got to, or what came of it. */
export type ImportLine =
  | FetchStage
  | { stage: 'done'; id: string }
  /** Something to put right; `field` names the input. */
  | { stage: 'refused'; problems: Problem[] };

/** Where imports are sent to, as a form. */
export const IMPORT_ADDRESS = '/desk/articles/import';

/** What came of it. `lost`: no answer, or one that broke off. */
export type ImportAnswer =
  | { kind: 'done'; id: string }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'lost' };

/** Sends a form and tells what comes back while it comes. */
export async function sendImport(
  form: FormData,
  { onLine, signal }: { onLine: (stage: FetchStage) => void; signal: AbortSignal },
): Promise<ImportAnswer> {
  try {
    const answer = await fetch(IMPORT_ADDRESS, { method: 'POST', body: form, signal });
    for await (const line of linesOf(answer)) {
      if (line.stage === 'done') return { kind: 'done', id: line.id };
      if (line.stage === 'refused') return { kind: 'refused', problems: line.problems };
      onLine(line);
    }
  } catch {
    // The connection broke: the same as an answer without an end.
  }
  return { kind: 'lost' };
}

async function* linesOf(answer: Response): AsyncGenerator<ImportLine> {
  if (!answer.ok || answer.body === null) return;
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as ImportLine;
    if (done) return;
  }
}
