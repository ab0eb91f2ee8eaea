/** One line for the person at the terminal. */
export function say(line: string): void;
/** Runs one step of a start: a line when it is done, with its time, and a sign of life while it takes long. */
export function step<T>(title: string, work: () => Promise<T>): Promise<T>;
