import { SUPPORT, type Support } from '@/domain/reviews/own-word';

type Props = {
  /** The origins that all support seems to come from. */
  names: readonly string[];
  chosen: Support | '';
  onChoose: (support: Support) => void;
  error: string | undefined;
};

/** Asked before Verified where all support seems to come from who said it. Readers are told what is answered. */
export function SupportChoice({ names, chosen, onChoose, error }: Props) {
  return (
    <fieldset id="verdict-support" tabIndex={-1} className="grid gap-1">
      <legend className="mb-1 font-medium">Is the evidence independent of {names.join(' and ')}?</legend>
      {(Object.keys(SUPPORT) as Support[]).map((support) => (
        <label key={support} className="flex items-center gap-2">
          <input
            type="radio"
            name="support"
            value={support}
            checked={chosen === support}
            onChange={() => onChoose(support)}
            className="size-4"
          />
          {SUPPORT[support]}
        </label>
      ))}
      <p className="text-sm text-soft">
        Where it is their own word, readers read “confirmed by the source itself only”.
      </p>
      {error ? <p className="text-sm font-medium text-danger">{error}</p> : null}
    </fieldset>
  );
}
