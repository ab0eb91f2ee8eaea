/** First thing in the tab order: past the header to the main content (id="main"). */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="absolute -top-20 left-2 z-50 rounded-md bg-action px-4 py-2 text-on-action focus:top-2 print:hidden"
    >
      Skip to the content
    </a>
  );
}
