#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { handOver } from './bootstrap/hand-over.mjs';

// Everything below is relative to the repository, from wherever it is called.
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await handOver(new URL('./start/main.ts', import.meta.url));
