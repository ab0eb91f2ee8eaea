/** What is wrong with this version of Node, or null. */
export function nodeProblem(version?: string): string | null;
