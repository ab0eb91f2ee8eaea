import type { ChosenSource } from '@/components/attribution/source-picker';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { SOURCE_KINDS, type SourceKind, type SourceOption } from '@/domain/sources/source';
import type { NewSourceInput } from '../deciding/suggestion-actions';

const KINDS = Object.entries(SOURCE_KINDS).map(([value, label]) => ({ value, label }));

type Props = {
  id: string;
  source: NewSourceInput;
  /** Known sources of nearly this name. */
  near: readonly SourceOption[];
  problem: string | undefined;
  onChange: (source: NewSourceInput) => void;
  onChoose: (source: ChosenSource) => void;
};

/** Under an attribution: that its source is not there yet and is made with the claim, or could be one that is. */
export function NewSourceNote({ id, source, near, problem, onChange, onChoose }: Props) {
  const unnamed = source.kind === 'unnamed';
  return (
    <div className="mt-2 grid gap-3 border-l-2 border-stale pl-3 text-sm">
      <p>New: the source is made together with the claim.</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          id={`${id}-kind`}
          name="sourceKind"
          label="Kind of source"
          options={KINDS}
          value={source.kind}
          onChange={(event) => onChange({ ...source, kind: event.target.value as SourceKind })}
        />
        <TextField
          id={`${id}-role`}
          name="sourceRole"
          label="Role"
          optional
          value={source.role ?? ''}
          onChange={(event) => onChange({ ...source, role: event.target.value || null })}
        />
      </div>
      {unnamed ? (
        <TextField
          id={`${id}-justification`}
          name="sourceJustification"
          label="Why it is not named"
          hint="Your justification, shown to readers."
          value={source.justification ?? ''}
          error={problem}
          onChange={(event) => onChange({ ...source, justification: event.target.value || null })}
        />
      ) : null}
      {near.length > 0 ? (
        <div className="flex flex-wrap items-center gap-2">
          <span>Or is it one of these?</span>
          {near.map(({ id: sourceId, slug, name, kind, role }) => (
            <Button
              key={sourceId}
              size="small"
              onClick={() => onChoose({ id: sourceId, slug, name, kind, role })}
            >
              Take {name}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
