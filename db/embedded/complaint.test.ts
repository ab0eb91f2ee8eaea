import { expect, test } from 'vitest';
import { complaintOf } from './complaint';

const FULL = 'The disk is full: nothing more can be written in /data. Free some space and start again.';

/** What PostgreSQL 18 writes in each case. */
test.each([
  [
    '2026-01-01 10:00:00 UTC [7] @ FATAL:  could not write to file "pg_wal/xlogtemp.7": No space left on device',
    { kind: 'fatal', message: FULL },
  ],
  [
    'PANIC:  could not write to log file 000000010000000000000003 at offset 0, length 8192: No space left on device',
    { kind: 'fatal', message: FULL },
  ],
  [
    'FATAL:  lock file "postmaster.pid" already exists\nHINT:  Is another postmaster (PID 7) running in data directory "/data"?',
    { kind: 'held' },
  ],
  ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', { kind: 'held' }],
  [
    'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\nFATAL:  could not create any TCP/IP sockets',
    { kind: 'port' },
  ],
  [
    'FATAL:  data directory "/data" has wrong ownership',
    { kind: 'fatal', message: expect.stringContaining('Start as its owner') },
  ],
  [
    'LOG:  starting\nFATAL:  database files are incompatible with server',
    {
      kind: 'fatal',
      message: 'PostgreSQL did not start in /data: database files are incompatible with server',
    },
  ],
  ['', { kind: 'fatal', message: 'PostgreSQL did not start in /data: it gave no reason' }],
])('%s', (output, expected) => {
  const { kind, problem } = complaintOf(output, '/data');
  expect({ kind, message: problem.message }).toMatchObject(expected);
});
