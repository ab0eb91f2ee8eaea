import { withClient } from '../../db/embedded/connect';
import { connectionProblem } from './connection-problem';

/**
 * A yes-or-no question to the database, as the app asks it.
 *
 * @param condition SQL that is true or false
 * @throws SetupProblem where the app is not let in or may not read
 */
export async function ask(appUrl: string, condition: string): Promise<boolean> {
  try {
    const { rows } = await withClient(appUrl, (client) => client.query(`SELECT ${condition} AS answer`));
    return rows[0].answer === true;
  } catch (error) {
    throw connectionProblem(error, appUrl);
  }
}
