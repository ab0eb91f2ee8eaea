#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { handOver } from './bootstrap/hand-over.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await handOver(new URL('../bench/run.ts', import.meta.url));
