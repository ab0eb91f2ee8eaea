/** Said where a write on a question met a newer one: the list above is already the new one. */
export function Conflict({ shown }: { shown: boolean }) {
  if (!shown) return null;
  return (
    <p role="alert" className="text-sm text-danger">
      Somebody changed this question meanwhile. What stands here now is the new state; do it again if it is
      still needed.
    </p>
  );
}
