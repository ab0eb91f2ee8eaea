import { parseArgs } from 'node:util';
import { SetupProblem } from '../../setup-problem';

export const USAGE = `npm start -- [--port NUMBER] [--host [ADDRESS]] [--data FOLDER]

  --port NUMBER      the port to listen on (PORT, default 3000)
  --host [ADDRESS]   the address to listen on; without one, all of this machine's, so that a phone
                     in the same network reaches it (HOST, default 127.0.0.1)
  --data FOLDER      where the database and the secrets are kept (SOURCELINE_DATA, default .sourceline)`;

export type Flags = { help: boolean; dev: boolean; given: Record<string, string> };

/**
 * What the command line says, as environment variables: flags go before the environment.
 *
 * @throws SetupProblem for a flag that does not exist
 */
export function readFlags(args: string[]): Flags {
  try {
    const { values } = parseArgs({
      args: args.flatMap((arg, index) => (isBareHost(args, index) ? ['--host', '0.0.0.0'] : [arg])),
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        dev: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const given = {
      ...(values.port === undefined ? {} : { PORT: values.port }),
      ...(values.host === undefined ? {} : { HOST: values.host }),
      ...(values.data === undefined ? {} : { SOURCELINE_DATA: values.data }),
    };
    return { help: values.help ?? false, dev: values.dev ?? false, given };
  } catch (error) {
    throw new SetupProblem(
      `${error instanceof Error ? error.message : String(error)} Try: npm start -- --help`,
    );
  }
}

function isBareHost(args: string[], index: number): boolean {
  const next = args[index + 1];
  return args[index] === '--host' && (next === undefined || next.startsWith('-'));
}
