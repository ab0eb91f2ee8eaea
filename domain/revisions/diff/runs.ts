import type { Span } from '@/domain/anchoring/spans/span';
import type { Chunk, Chunked } from './chunks';
import type { Run } from './row';

/** Puts chunks together to runs: as few as possible, and of each change first what went, then what came. */
export function runsOf({ before, after, keptAt }: Chunked, oldText: string, newText: string): Run[] {
  const writer = new Writer(oldText, newText);
  let j = 0;
  before.forEach((chunk, i) => {
    const kept = keptAt[i] ?? -1;
    if (kept < 0) writer.remove(chunk.start, chunk.next);
    else {
      while (j < kept) writer.addChunk(after[j++]);
      writer.keep(chunk, after[j++]);
    }
  });
  while (j < after.length) writer.addChunk(after[j++]);
  return writer.finished();
}

class Writer {
  private readonly runs: Run[] = [];
  private removed: Span | null = null;
  private added: Span | null = null;

  constructor(
    private readonly oldText: string,
    private readonly newText: string,
  ) {}

  remove(start: number, end: number): void {
    if (start < end) this.removed = { start: this.removed?.start ?? start, end };
  }

  add(start: number, end: number): void {
    if (start < end) this.added = { start: this.added?.start ?? start, end };
  }

  addChunk(chunk: Chunk | undefined): void {
    if (chunk !== undefined) this.add(chunk.start, chunk.next);
  }

  keep(old: Chunk, fresh: Chunk | undefined): void {
    if (fresh === undefined) return;
    this.flush();
    this.push({ start: old.start, end: old.end }, { start: fresh.start, end: fresh.end });
    if (this.oldText.slice(old.end, old.next) === this.newText.slice(fresh.end, fresh.next)) {
      this.push({ start: old.end, end: old.next }, { start: fresh.end, end: fresh.next });
      return;
    }
    this.remove(old.end, old.next);
    this.add(fresh.end, fresh.next);
  }

  finished(): Run[] {
    this.flush();
    return this.runs;
  }

  private push(before: Span, after: Span): void {
    if (before.start >= before.end) return;
    const last = this.runs.at(-1);
    if (last?.kind !== 'kept') this.runs.push({ kind: 'kept', before: { ...before }, after: { ...after } });
    else {
      last.before.end = before.end;
      last.after.end = after.end;
    }
  }

  /** White space that both sides of a change end with has stayed. */
  private flush(): void {
    const { removed, added } = this;
    this.removed = null;
    this.added = null;
    const space = removed && added ? this.sameSpace(removed, added) : 0;
    if (removed) this.pushRemoved({ start: removed.start, end: removed.end - space });
    if (added) this.pushAdded({ start: added.start, end: added.end - space });
    if (removed && added && space > 0)
      this.push(
        { start: removed.end - space, end: removed.end },
        { start: added.end - space, end: added.end },
      );
  }

  private sameSpace(removed: Span, added: Span): number {
    const [old, fresh] = [trailingSpace(this.oldText, removed), trailingSpace(this.newText, added)];
    return old === fresh ? old.length : 0;
  }

  private pushRemoved(before: Span): void {
    if (before.start < before.end) this.runs.push({ kind: 'removed', before, after: null });
  }

  private pushAdded(after: Span): void {
    if (after.start < after.end) this.runs.push({ kind: 'added', before: null, after });
  }
}

function trailingSpace(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return words.slice(words.trimEnd().length);
}
