/** Where nothing can be read for lack of scripts: what to do instead. */
export function WithoutScripts() {
  return (
    <noscript>
      <p className="rounded-md border border-line bg-notice-tint px-4 py-3">
        Reading a page or a document needs JavaScript, which is switched off in this browser. Without it, copy
        the text of the article and paste it below.
      </p>
    </noscript>
  );
}
