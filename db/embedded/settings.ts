/**
 * Server settings for a small machine, given on the command line at each start so that an upgrade changes them too.
 * Those not named keep PostgreSQL's defaults.
 */
const SETTINGS: Record<string, string> = {
  // Nobody but this machine, and no socket in /tmp that another user could put there first.
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '60',

  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  // Containers often have a tiny /dev/shm, which parallel workers would fill.
  max_parallel_workers_per_gather: '1',
  // Planning time matters more than the rare long query.
  jit: 'off',
  random_page_cost: '1.1',

  wal_level: 'replica',
  max_wal_size: '512MB',
  wal_compression: 'on',
  checkpoint_timeout: '15min',

  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] %u@%d ',
  cluster_name: 'sourceline',
  // A client that died in the middle of a transaction gives its locks back.
  idle_in_transaction_session_timeout: '60s',
};

/** Nothing survives a crash of the machine: for tests alone. */
const THROW_AWAY: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  autovacuum: 'off',
};

/** Arguments for `postgres`. */
export function serverArguments(cluster: string, port: number, durable: boolean): string[] {
  const settings = { ...SETTINGS, ...(durable ? {} : THROW_AWAY), port: String(port) };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** Who may connect, and how they prove it: passwords over loopback, nothing else. */
export const HOST_BASED_ACCESS = `# Written by Sourceline when the cluster was made.
host all all 127.0.0.1/32 scram-sha-256
`;
