import type { AnchorState } from './carried';
import type { Span } from './span';

/** Where the annotation says that its quote began and ended in the text it was made on (TextPositionSelector). */
export type PositionHint = Span;

export type Anchored = { span: Span | null; state: AnchorState; score: number; reason: string };
