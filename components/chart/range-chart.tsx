import { type Bar, chartOf, type Range } from './ranges';

const ROW = 42;

/** Figures side by side on one scale. The table beside it says the same in words. */
export function RangeChart({ title, ranges }: { title: string; ranges: readonly Range[] }) {
  const { bars, ticks, logarithmic } = chartOf(ranges);
  const height = bars.length * ROW;
  return (
    <figure>
      <svg
        width="100%"
        height={height + 28}
        role="img"
        aria-label={`Chart of the figures in the table: ${title}`}
        className="max-w-3xl overflow-visible text-sm"
      >
        {ticks.map(({ at, label }) => (
          <g key={label}>
            <line x1={`${at}%`} x2={`${at}%`} y1="0" y2={height} className="stroke-line" />
            <text
              x={`${at}%`}
              y={height + 20}
              textAnchor={anchorAt(at)}
              className="fill-soft text-xs tabular-nums"
            >
              {label}
            </text>
          </g>
        ))}
        {bars.map((bar, index) => (
          <BarOf key={bar.key} bar={bar} y={index * ROW} />
        ))}
      </svg>
      <figcaption className="mt-2 text-sm text-soft">
        Dots are single numbers, bars are ranges, and an arrow is an open end (“more than”, “up to”).
        {logarithmic ? ' The scale is logarithmic: each line is ten times the one before.' : null}
      </figcaption>
    </figure>
  );
}

function BarOf({ bar, y }: { bar: Bar; y: number }) {
  const { label, status, from, to, openLow, openHigh, point } = bar;
  const middle = y + 29;
  return (
    <g data-status={status}>
      <text x="0" y={y + 16} className="fill-ink stroke-paper stroke-4 [paint-order:stroke]">
        {label}
      </text>
      {point ? (
        <circle cx={`${from}%`} cy={middle} r="5" className="fill-(--status)" />
      ) : (
        <>
          <line
            x1={`${from}%`}
            x2={`${to}%`}
            y1={middle}
            y2={middle}
            className="stroke-(--status)"
            strokeWidth={openLow || openHigh ? 2 : 8}
            strokeDasharray={openLow || openHigh ? '6 4' : undefined}
          />
          <End at={from} y={middle} open={openLow} points="0,0 8,-5 8,5" />
          <End at={to} y={middle} open={openHigh} points="0,0 -8,-5 -8,5" />
        </>
      )}
    </g>
  );
}

/** An arrow at an open end, a stroke across at a closed one. A nested svg, since `points` takes no per cent. */
function End({ at, y, open, points }: { at: number; y: number; open: boolean; points: string }) {
  return (
    <svg x={`${at}%`} y={y} aria-hidden="true" className="overflow-visible">
      {open ? (
        <polygon points={points} className="fill-(--status)" />
      ) : (
        <line y1="-7" y2="7" strokeWidth="3" className="stroke-(--status)" />
      )}
    </svg>
  );
}

function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 5) return 'start';
  return at > 95 ? 'end' : 'middle';
}
