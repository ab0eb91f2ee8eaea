import type { FetchStage } from '@/domain/imports/fetch/progress';

/** A stage of an import as the person who waits reads it. */
export function stageInWords(stage: FetchStage): string {
  switch (stage.stage) {
    case 'looking-up':
      return `Looking up ${stage.host}`;
    case 'connected':
      return `Connected to ${stage.host}; waiting for its answer`;
    case 'redirected':
      return `Sent on to ${stage.to}`;
    case 'receiving':
      return `Received ${sizeInWords(stage.bytes)}${stage.of === null ? '' : ` of ${sizeInWords(stage.of)}`}`;
    case 'reading':
      return 'Reading the article';
  }
}

function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The stages so far, one line each: what is received is one line that counts. */
export function withStage(stages: readonly FetchStage[], next: FetchStage): FetchStage[] {
  const last = stages.at(-1);
  return last?.stage === 'receiving' && next.stage === 'receiving'
    ? [...stages.slice(0, -1), next]
    : [...stages, next];
}
