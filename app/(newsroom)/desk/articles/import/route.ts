import { crossSiteWrite } from '@/app/_server/action';
import { formInput } from '@/app/_server/form-input';
import { log } from '@/app/_server/log';
import { actorForWrite } from '@/app/_server/session';
import type { ImportLine } from '@/components/importing/import-answer';
import { startImport } from '@/domain/imports/commands/start-import';
import type { FetchStage } from '@/domain/imports/fetch/progress';
import type { Actor } from '@/domain/shared/actor';
import type { Problem } from '@/domain/shared/outcome';

/** A file of 10 MB and the form around it. */
const LARGEST = 12_000_000;
const SIGNED_OUT =
  'You are signed out, so nothing was brought in. Sign in in another tab, then send this again: it is still here.';
const TOO_LARGE = 'This is more than 10 MB. Send only the text of the article.';
const FAILED = 'Something failed on our side. Send it again, or paste the text.';

/**
 * Brings an article in and says where it has got to, a JSON line for each stage. A route and not an action: an action
 * answers only when all is done.
 */
export async function POST(request: Request): Promise<Response> {
  const foreign = await crossSiteWrite();
  if (foreign !== null) return refused(foreign);
  const actor = await actorForWrite();
  if (actor === null) return refused(SIGNED_OUT);
  // Asked before the form is read, which is kept in memory; without a length it could have any.
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= LARGEST)) return refused(TOO_LARGE);
  const input = await formInput(await request.formData());
  return streamed((write) => bringIn(actor, input, request.signal, write));
}

async function bringIn(
  actor: Actor,
  input: unknown,
  signal: AbortSignal,
  write: (line: ImportLine) => void,
): Promise<void> {
  try {
    const outcome = await startImport(actor, input, { signal, onStage: sparing(write) });
    if (outcome.ok) write({ stage: 'done', id: outcome.value.id });
    else
      write({
        stage: 'refused',
        problems: outcome.kind === 'invalid' ? outcome.problems : whole(outcome.message),
      });
  } catch (error) {
    log.error({ event: 'import.failed', err: error });
    write({ stage: 'refused', problems: whole(FAILED) });
  }
}

/** Of what is received, a line each tenth of a second is enough. */
function sparing(write: (line: ImportLine) => void): (stage: FetchStage) => void {
  let last = 0;
  return (stage) => {
    const now = performance.now();
    if (stage.stage === 'receiving' && stage.bytes !== stage.of && now - last < 100) return;
    last = now;
    write(stage);
  };
}

function whole(message: string): Problem[] {
  return [{ field: null, message }];
}

function refused(message: string): Response {
  return streamed(async (write) => write({ stage: 'refused', problems: whole(message) }));
}

function streamed(work: (write: (line: ImportLine) => void) => Promise<void>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      let open = true;
      await work((line) => {
        try {
          if (open) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
        } catch {
          // The person went away; what was begun ends by itself.
          open = false;
        }
      });
      if (open) controller.close();
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      // Proxies that collect answers would keep the stages back.
      'X-Accel-Buffering': 'no',
    },
  });
}
