import { actor } from '@/app/_server/session';
import { may } from '@/domain/accounts/permissions';
import { deskSearch } from '@/domain/desk/queries/desk-search';

/** What the desk's search finds for `q`, as JSON (DeskFound). 401 for who is not signed in: the page says what to do. */
export async function GET(request: Request): Promise<Response> {
  const person = await actor();
  if (person === null || !may(person.role, 'desk.read')) return new Response(null, { status: 401 });
  const text = new URL(request.url).searchParams.get('q') ?? '';
  return Response.json(await deskSearch(person, text), { headers: { 'cache-control': 'no-store' } });
}
