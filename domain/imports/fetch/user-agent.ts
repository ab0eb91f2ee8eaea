import { version } from '@/package.json';

/** The name that a robots.txt would call us by. */
export const ROBOT_NAME = 'Sourceline';

/** Who asks, honestly: product, version, and where the newsroom that runs it can be found. */
export function userAgentFor(newsroomUrl: string | null): string {
  return `${ROBOT_NAME}/${version}${newsroomUrl === null ? '' : ` (+${newsroomUrl})`}`;
}
