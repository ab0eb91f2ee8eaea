const numbers = new Intl.NumberFormat('en-GB');

/** While a text is read for the first time. Nothing is known of how far it is, so nothing is pretended. */
export function Reading({ units }: { units: number }) {
  return (
    <div role="status" className="rounded-md border border-dashed border-edge px-6 py-10 text-center">
      <p className="font-serif text-xl">Reading the text</p>
      <p className="mt-2 text-soft">
        {numbers.format(units)} characters are searched for who said what, and for figures. It is done once
        for each revision.
      </p>
    </div>
  );
}
