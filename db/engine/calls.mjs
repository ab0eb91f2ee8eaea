import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { MigrationPg } from './adapter.mjs';
import { NoDatabase } from './no-database.mjs';
import { loadSchemaEngine } from './wasm.mjs';

/** The code that Prisma's native engine gives to every error that a person can understand. */
const KNOWN_ERROR = 4466;

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

/**
 * Answers JSON-RPC calls, one a line, until stdin ends. Calls are answered one after the other, in order.
 *
 * @param {{ datamodels: string[], datasource: { url?: string, shadowDatabaseUrl?: string } }} settings
 */
export async function answerCalls({ datamodels, datasource }) {
  const SchemaEngine = await loadSchemaEngine();
  const models = await Promise.all(
    datamodels.map(async (file) => [resolve(file), await readFile(file, 'utf8')]),
  );
  const options = { datamodels: models.length > 0 ? models : undefined };
  let made;
  // Made by the first call, so that an unreachable database is the answer to a call and not the end of the process.
  const open = async (call) => {
    const factory = needsNoDatabase(call) ? new NoDatabase() : new MigrationPg(datasource);
    const adapter = bindMigrationAwareSqlAdapterFactory(factory);
    return { adapter, engine: await SchemaEngine.new(options, () => undefined, adapter) };
  };

  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const call = JSON.parse(line);
    // A line without a method is the CLI's receipt for something that we printed.
    if (call.method === undefined) continue;
    send({ id: call.id, ...(await answer(() => (made ??= open(call)), call)) });
  }
  process.exit(0);
}

/** Comparing two schemas that are both files. */
function needsNoDatabase({ method, params }) {
  const isFile = (target) => target?.tag === 'empty' || target?.tag === 'schemaDatamodel';
  return method === 'diff' && isFile(params.from) && isFile(params.to);
}

async function answer(open, { method, params }) {
  const name = method === 'getDatabaseVersion' ? 'version' : method;
  try {
    const { engine } = await open();
    if (typeof engine[name] !== 'function')
      return { error: { code: -32601, message: `No such method: ${method}` } };
    const result = (await engine[name](params)) ?? null;
    if (method === 'diff') print(result);
    return { result };
  } catch (error) {
    return { error: { code: KNOWN_ERROR, message: 'The call failed.', data: described(error) } };
  }
}

/** The native engine prints a diff itself; the WebAssembly one hands the text back, and the CLI expects a print. */
function print(diff) {
  if (diff.stdout) send({ id: 0, method: 'print', params: { content: diff.stdout.replace(/\n$/, '') } });
}

function described(error) {
  return {
    is_panic: false,
    message: error?.message ?? String(error),
    meta: error?.meta ?? null,
    error_code: error?.code ?? null,
  };
}
