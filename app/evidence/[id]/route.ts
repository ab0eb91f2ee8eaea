import { actor } from '@/app/_server/session';
import { evidenceFile } from '@/domain/publishing/queries/evidence-file';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * A kept copy of evidence. Only kinds of files that run nothing are taken in (domain/claims/file-input.ts), and browsers
 * are told not to guess another (next.config.ts). Pictures and texts show at once; a PDF is saved, since the page
 * policy would keep some viewers from opening it.
 */
export async function GET(_request: Request, { params }: RouteContext<'/evidence/[id]'>): Promise<Response> {
  const { id } = await params;
  const desk = (await actor()) !== null;
  const file = UUID.test(id) ? await evidenceFile(id, { desk }) : null;
  if (file === null) return new Response('There is no such file.', { status: 404 });
  const place = file.mediaType === 'application/pdf' ? 'attachment' : 'inline';
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType,
      'content-disposition': `${place}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      // What readers may see of it can change with the next write.
      'cache-control': 'private, no-store',
    },
  });
}
