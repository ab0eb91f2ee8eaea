import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Instantiates Prisma's WebAssembly schema engine. The package is laid out for bundlers, which wire the module's
 * imports themselves; Node does not, so they are wired here.
 *
 * @returns {Promise<typeof import('@prisma/schema-engine-wasm').SchemaEngine>} the engine's class
 */
export async function loadSchemaEngine() {
  const glueFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const glue = await import(pathToFileURL(glueFile).href);
  const bytes = await readFile(glueFile.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });

  // The engine reports why it panicked through this hook before its promise is rejected.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => process.stderr.write(`${message}\n`) };
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue.SchemaEngine;
}
