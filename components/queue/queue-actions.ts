import type { OnClaim, QuestionOption } from '@/components/bench/bench-actions';
import type { Send } from '@/components/drafting/sent';
import type { Together } from '@/domain/claims/together';
import type { QueueRow } from '@/domain/reviews/queue';

type OnView = { viewId: string; version: number };

/** The server actions of saved views. */
export type ViewActions = {
  saveView: Send<{ name: string; query: string; shared: boolean }>;
  renameView: Send<OnView & { name: string }>;
  deleteView: Send<OnView>;
};

/** What is done to many claims at once. */
export type TogetherAction =
  | { action: 'topic'; topic: string; has: boolean }
  | { action: 'take'; take: boolean }
  | { action: 'withdraw'; reason: string }
  | { action: 'question'; questionId: string | null; version: number | null; text: string | null };

export type TogetherInput = { claims: OnClaim[] } & TogetherAction;

/** `done` is the key under which the action is taken back. */
export type TogetherAnswer = Together & { done: string };

/** The server actions of the queue on its claims. */
export type TogetherActions = {
  changeTogether: Send<TogetherInput, TogetherAnswer>;
  undoTogether: Send<{ done: string }, Together>;
  findQuestions: (text: string) => Promise<QuestionOption[]>;
};

/** What each form of the selected claims is given. */
export type TogetherForm = {
  selected: readonly QueueRow[];
  send: TogetherActions['changeTogether'];
  onDone: (action: TogetherInput, answer: TogetherAnswer) => void;
};
