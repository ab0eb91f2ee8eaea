/** One line of "what was known when". `at` is an ISO instant; `sentence` is plain words. */
export type HistoryLine = { seq: string; at: string; actor: string; sentence: string; reason: string | null };
