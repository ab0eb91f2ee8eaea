/** What the evidence gate still asks for, live. The list is announced as it changes. */
export function Lacking({ sentences, chosen }: { sentences: readonly string[]; chosen: boolean }) {
  return (
    <div aria-live="polite" className="text-sm">
      {!chosen ? <p className="text-soft">Choose a verdict to see what it needs.</p> : null}
      {chosen && sentences.length === 0 ? (
        <p className="text-soft">Nothing is lacking: it can be given.</p>
      ) : null}
      {sentences.length > 0 ? (
        <div className="grid gap-1 rounded-md bg-inconclusive-tint px-3 py-2">
          <p className="font-semibold">Still lacking</p>
          <ul className="list-disc pl-5">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
