import { StatusIcon } from '@/components/ui/status-icon';
import type { ClaimStatus } from '@/domain/claims/claim';
import type { FilterGroup, FilterOption, Filters } from './filters';

/**
 * Legend of the marks and filters in one: plain radio buttons, which the rules of filters.ts listen to. The reading
 * aid keeps them in step with the address.
 */
export function FilterPanel({ filters }: { filters: Filters }) {
  const [status, ...others] = filters.groups;
  return (
    <form className="panel" aria-label="Filter the claims" autoComplete="off" data-filters="">
      {status === undefined ? null : <Group group={status} total={filters.total} />}
      <details>
        <summary className="text-sm font-medium">Filter by kind and topic</summary>
        <div className="mt-3 grid gap-4">
          {others.map((group) => (
            <Group key={group.name} group={group} total={filters.total} />
          ))}
        </div>
      </details>
      <p className="keys text-sm text-soft">
        With the focus in the text: <kbd>J</kbd> and <kbd>K</kbd> open the next and the previous claim,{' '}
        <kbd>Esc</kbd> goes back to the words.
      </p>
      <button type="reset" className="justify-self-start text-sm text-link underline">
        Show all claims
      </button>
    </form>
  );
}

function Group({ group, total }: { group: FilterGroup; total: number }) {
  const all: FilterOption = { value: '', label: 'All', count: total, id: `${group.name}-all`, selector: '*' };
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{group.legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {[all, ...group.options].map((option) => (
          <Choice key={option.id} group={group} option={option} />
        ))}
      </div>
    </fieldset>
  );
}

function Choice({
  group: { name },
  option: { id, value, label, count },
}: {
  group: FilterGroup;
  option: FilterOption;
}) {
  const status = name === 'status' && value !== '' ? (value as ClaimStatus) : null;
  return (
    <label htmlFor={id} className="choice" data-status={status ?? undefined}>
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        defaultChecked={value === ''}
        className="sr-only"
      />
      {status === null ? label : <span className="sample">{label}</span>}
      {status === null ? null : <StatusIcon status={status} className="size-3.5 text-(--status)" />}
      <span className="text-soft tabular-nums">{count}</span>
    </label>
  );
}
