import { Fragment, type ReactNode } from 'react';
import { CLAIM_STATUSES } from '@/domain/claims/claim';
import type { Filters } from './filters';
import type { Layer, MarkedPiece, Piece } from './markup';

type Props = { pieces: readonly Piece[]; filters: Filters };

/** Words of a block; those under claims link to the cards. Lean, since a long article has thousands of these. */
export function Words({ pieces, filters }: Props) {
  let start = 0;
  return pieces.map((piece) => {
    const key = start;
    start += piece.words.length;
    if (piece.under === null) return piece.words;
    return (
      <Fragment key={key}>
        {wrapped(piece, filters)}
        {piece.ending.map((layer) => (
          <Ending key={layer.claim.number} layer={layer} filters={filters} />
        ))}
      </Fragment>
    );
  });
}

/** The link to the shortest claim, inside a line for each of the others: a decoration runs through what it holds. */
function wrapped({ words, under, around, stops }: MarkedPiece, filters: Filters): ReactNode {
  const link = (
    <a {...looks(under, filters)} href={`#claim-${under.claim.number}`} tabIndex={stops ? undefined : -1}>
      {words}
      {stops ? <Note layer={under} /> : null}
    </a>
  );
  return around.reduceRight<ReactNode>(
    (inside, layer) => (
      <u {...looks(layer, filters)} data-c={layer.claim.number}>
        {inside}
      </u>
    ),
    link,
  );
}

function looks({ claim, level, first }: Layer, filters: Filters) {
  return {
    id: first ? `text-${claim.number}` : undefined,
    className: `mark ${level === 0 ? '' : `l${Math.min(level, 3)} `}${filters.classesOf(claim)}`,
    'data-status': claim.status,
  };
}

/** The end of a claim whose last words belong to a shorter one. */
function Ending({ layer: { claim }, filters }: { layer: Layer; filters: Filters }) {
  return (
    <a
      className={`note ${filters.classesOf(claim)}`}
      data-status={claim.status}
      href={`#claim-${claim.number}`}
    >
      <Note layer={{ claim }} />
    </a>
  );
}

/** Icon for the eye, words for the ear: " [claim 12, disputed]". In print the number remains. */
function Note({ layer: { claim } }: { layer: Pick<Layer, 'claim'> }) {
  return (
    <i>
      <b>
        {' [claim '}
        <span>{claim.number}</span>
        {`, ${CLAIM_STATUSES[claim.status].toLowerCase()}]`}
      </b>
    </i>
  );
}
