import pg from 'pg';

/** One statement as the client sent it. */
export type Statement = { name?: string; text: string; values: unknown[] };

/**
 * Runs `work` and returns, in order, all statements that any connection of this process sent meanwhile. What is
 * replayed for comparison is thus what the app really sends, today and after the next change of it.
 */
export async function statementsOf(work: () => Promise<void>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = new Proxy(original, {
    apply(query, client, args: unknown[]) {
      sent.push(statementIn(args));
      return Reflect.apply(query, client, args);
    },
  });
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return sent;
}

function statementIn([asked, values]: unknown[]): Statement {
  if (typeof asked === 'string') return { text: asked, values: Array.isArray(values) ? values : [] };
  const { name, text, values: own = [] } = asked as { name?: string; text: string; values?: unknown[] };
  return { ...(name === undefined ? {} : { name }), text, values: own };
}

/** The same statements about something else: in all values, at any depth, the words of `from` become those of `to`. */
export function about(statements: readonly Statement[], from: string[], to: string[]): Statement[] {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'string') return value;
    return from.reduce((text, words, index) => text.replaceAll(words, to[index] ?? words), value);
  };
  return statements.map((statement) => ({ ...statement, values: statement.values.map(changed) }));
}
