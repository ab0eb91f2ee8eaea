import { chmod, mkdir, stat } from 'node:fs/promises';
import { asProblem, SetupProblem } from '../../setup-problem';
import type { Account } from './account';

/**
 * Makes the data folder, or checks that it is ours.
 *
 * Other users may pass through it only where PostgreSQL runs under an account of its own; each file that holds a
 * secret is closed by itself.
 *
 * @throws SetupProblem where it belongs to someone else or cannot be made
 */
export async function prepareFolder(dataFolder: string, account: Account): Promise<void> {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    const { uid } = await stat(dataFolder);
    refuseStranger(dataFolder, uid, account);
    await chmod(dataFolder, account ? 0o711 : 0o700);
  } catch (error) {
    throw asProblem(error, dataFolder);
  }
}

function refuseStranger(dataFolder: string, owner: number, account: Account): void {
  const us = process.getuid?.();
  if (us === undefined || owner === us || owner === account?.uid) return;
  throw new SetupProblem(
    `The data folder ${dataFolder} belongs to another user (uid ${owner}, this is uid ${us}). Start as that user, or name another folder with SOURCELINE_DATA or --data.`,
  );
}
