import { Fragment, type ReactNode } from 'react';
import { CLAIM_STATUSES } from '@/domain/claims/claim';
import type { Piece } from './pieces';
import type { DiffClaims } from './shared';

/** Words that stayed, went (struck through) and came (underlined), with claims marked. `spoken`: said in words, too. */
export function DiffWords(props: { pieces: readonly Piece[]; claims: DiffClaims; spoken: boolean }) {
  const { pieces, claims, spoken } = props;
  let place = 0;
  return pieces.map((piece) => {
    const key = place;
    place += piece.words.length;
    const words = (
      <>
        {marked(piece, claims)}
        {piece.ending.map((number) => (
          <Note key={number} number={number} claim={claims[number]} />
        ))}
      </>
    );
    if (piece.kind === 'kept') return <Fragment key={`${key}`}>{words}</Fragment>;
    const Element = piece.kind === 'removed' ? 'del' : 'ins';
    return (
      <Element key={`${key}${Element}`}>
        {spoken ? <Spoken>{` [${piece.kind}: `}</Spoken> : null}
        {words}
        {spoken ? <Spoken>{'] '}</Spoken> : null}
      </Element>
    );
  });
}

/** Nested, the innermost claim next to the words. */
function marked({ words, claims: numbers, kind }: Piece, claims: DiffClaims): ReactNode {
  return numbers.reduceRight<ReactNode>(
    (inside, number, index) => {
      const level = Math.min(numbers.length - 1 - index, 3);
      return (
        <u className={`mark${level === 0 ? '' : ` l${level}`}`} data-status={claims[number]?.status}>
          {inside}
        </u>
      );
    },
    withBreaks(words, kind),
  );
}

/** Where paragraphs were joined or split, the break is a sign of its own. */
function withBreaks(words: string, kind: Piece['kind']): ReactNode {
  const parts = words.split('\n\n');
  if (parts.length === 1) return words;
  let place = 0;
  return parts.map((part, index) => {
    const key = place;
    place += part.length + 2;
    return (
      <Fragment key={key}>
        {index === 0 ? null : <Break shown={kind !== 'kept'} ends={kind !== 'removed'} />}
        {part}
      </Fragment>
    );
  });
}

function Break({ shown, ends }: { shown: boolean; ends: boolean }) {
  return (
    <>
      {shown ? <span aria-hidden="true">¶</span> : null}
      <Spoken>paragraph break</Spoken>
      {ends ? <br /> : ' '}
    </>
  );
}

function Note({ number, claim }: { number: number; claim: DiffClaims[number] | undefined }) {
  const words = (
    <>
      <Spoken>{' [claim '}</Spoken>
      {number}
      <Spoken>{claim === undefined ? ']' : `, ${CLAIM_STATUSES[claim.status].toLowerCase()}]`}</Spoken>
    </>
  );
  const looks = { className: 'diff-note', 'data-status': claim?.status };
  const href = claim?.href ?? null;
  return href === null ? (
    <span {...looks}>{words}</span>
  ) : (
    <a {...looks} href={href}>
      {words}
    </a>
  );
}

function Spoken({ children }: { children: string }) {
  return <span className="sr-only">{children}</span>;
}
