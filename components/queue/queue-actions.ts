import type { Send } from '@/components/drafting/sent';

type OnView = { viewId: string; version: number };

/** The server actions of saved views. */
export type ViewActions = {
  saveView: Send<{ name: string; query: string; shared: boolean }>;
  renameView: Send<OnView & { name: string }>;
  deleteView: Send<OnView>;
};
