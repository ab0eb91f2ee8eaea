/*
 * The beginning of the thread that reads (read-apart.ts). It is plain JavaScript: a thread starts without what compiles the
 * rest, and brings it along itself.
 */
import { register } from 'tsx/esm/api';

register();
await import('./thread-work.ts');
