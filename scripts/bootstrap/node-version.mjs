const OLDEST = [20, 19];

/** What is wrong with this version of Node, or null. */
export function nodeProblem(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  if (!isOld) return null;
  return `Sourceline needs Node ${OLDEST.join('.')} or newer, this is ${version}: install a current one from https://nodejs.org.`;
}
