import { RangeChart } from '@/components/chart/range-chart';
import { StatusBadge } from '@/components/ui/status-badge';
import { DayTime } from '@/components/ui/time';
import type { FigureView } from '@/domain/claims/card';
import { figureInWords } from '@/domain/claims/figure';
import type { ClaimPage } from '@/domain/publishing/pages';
import { SourceLink } from './attributions';
import { type ComparedClaim, comparisonsOf } from './comparison';

/** What else answers the same question: figures side by side with their dates, and how the claims stand to each other. */
export function RelatedClaims({ claim }: { claim: ClaimPage }) {
  return comparisonsOf(claim).map(({ question, claims, figures }) => (
    <div key={question.slug} className="mt-6">
      <h3 className="mb-3 max-w-3xl font-serif text-xl">{question.text}</h3>
      <div className="grid gap-6">
        <ComparisonTable caption={question.text} claims={claims} />
        {figures.length < 2 ? null : <RangeChart title={question.text} ranges={figures} />}
      </div>
    </div>
  ));
}

const COLUMNS = ['Claim', 'Figure', 'As of', 'Who says so', 'Status', 'How this claim stands to it'];

function ComparisonTable({ caption, claims }: { caption: string; claims: readonly ComparedClaim[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-3xl text-left text-sm">
        <caption className="sr-only">Claims that answer: {caption}</caption>
        <thead>
          <tr className="border-b border-edge">
            {COLUMNS.map((title) => (
              <th key={title} scope="col" className="py-2 pr-4 font-semibold">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <ComparisonRow key={claim.number} claim={claim} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ComparisonRow({
  claim: { number, statement, figure, sources, status, stands },
}: {
  claim: ComparedClaim;
}) {
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="w-64 py-2 pr-4 font-normal">
        {number}.{' '}
        {stands === null ? <strong>{statement}</strong> : <a href={`/claims/${number}`}>{statement}</a>}
      </th>
      <td className="py-2 pr-4 tabular-nums">{figure === null ? '–' : counted(figure)}</td>
      <td className="py-2 pr-4">{figure === null ? '–' : <AsOf figure={figure} />}</td>
      <td className="py-2 pr-4">
        {sources.map((source, index) => (
          <span key={source.slug}>
            {index > 0 ? ', ' : null}
            <SourceLink source={source} />
          </span>
        ))}
      </td>
      <td className="py-2 pr-4">
        <StatusBadge status={status} />
      </td>
      <td className="py-2">{stands ?? 'This claim'}</td>
    </tr>
  );
}

function counted(figure: FigureView): string {
  return figureInWords({ ...figure, asOf: null, asOfText: null });
}

function AsOf({ figure: { asOf, asOfText } }: { figure: FigureView }) {
  if (asOf !== null) return <DayTime day={asOf} />;
  return asOfText ?? 'no date given';
}
