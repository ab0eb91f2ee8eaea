import { health } from '@/app/_server/health';

export const dynamic = 'force-dynamic';

/** 200 when the app can serve, 503 while the database is away or lacks migrations. */
export async function GET(): Promise<Response> {
  const state = await health();
  const ready = state.database === 'up' && state.migrations.pending.length === 0;
  return Response.json(
    { status: ready ? 'ready' : 'not ready', ...state },
    { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
