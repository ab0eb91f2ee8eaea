import { Button } from '@/components/ui/button';
import type { FetchStage } from '@/domain/imports/fetch/progress';
import { stageInWords } from './stage-words';

/** Where an import has got to, one line a stage; the newest is read out. */
export function ImportProgress({ stages, cancel }: { stages: readonly FetchStage[]; cancel: () => void }) {
  const last = stages.at(-1);
  return (
    <div className="grid gap-3 rounded-md border border-line bg-notice-tint px-4 py-3">
      <p role="status" className="sr-only">
        {last === undefined ? 'Sent' : stageInWords(last)}
      </p>
      <ol aria-label="Progress" className="grid gap-1 text-sm">
        {stages.length === 0 ? <li>Sent …</li> : null}
        {stages.map((stage, at) => (
          <li key={stageKey(stage, at)} className={stage === last ? 'font-medium' : 'text-soft'}>
            <span aria-hidden="true">{stage === last ? '…' : '✓'} </span>
            <span className="break-words">{stageInWords(stage)}</span>
          </li>
        ))}
      </ol>
      <div>
        <Button size="small" onClick={cancel}>
          Stop
        </Button>
      </div>
    </div>
  );
}

/** Stages only ever come to the end of the list, and hosts come again. */
function stageKey(stage: FetchStage, at: number): string {
  return `${at} ${stage.stage}`;
}
