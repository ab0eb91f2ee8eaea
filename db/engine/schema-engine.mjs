#!/usr/bin/env node
/**
 * Prisma's schema engine without a download. The Prisma CLI runs this file (PRISMA_SCHEMA_ENGINE_BINARY, set by
 * prisma.config.ts) in place of the native program that it would fetch from its vendor's host, and each call is
 * answered by the same engine compiled to WebAssembly, which comes from npm.
 *
 *   schema-engine --datamodels FILE … --datasource JSON                             JSON-RPC on stdin and stdout
 *   schema-engine --datasource JSON cli can-connect-to-database | create-database   one answer by exit code
 */
import { parseArgs } from 'node:util';
import { answerCalls } from './calls.mjs';
import { canConnect, createDatabase } from './probe.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
});

const datasource = values.datasource ? JSON.parse(values.datasource) : {};
const [mode, command] = positionals;

if (mode !== 'cli') await answerCalls({ datamodels: values.datamodels ?? [], datasource });
else if (command === 'can-connect-to-database') await canConnect(datasource.url);
else if (command === 'create-database') await createDatabase(datasource.url);
else {
  console.error(`Unknown command: ${command}`);
  process.exitCode = 1;
}
