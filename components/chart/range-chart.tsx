import { type Bar, chartOf, type End, type Range } from './ranges';

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
        {legendOf(bars)}
        {logarithmic ? ' The scale is logarithmic: each line is ten times the one before.' : null}
      </figcaption>
    </figure>
  );
}

/** How to read the signs, as far as they are there. */
function legendOf(bars: readonly Bar[]): string {
  const ends = bars.flatMap(({ low, high }) => (low === 'open' ? [high] : high === 'open' ? [low] : []));
  const signs = [
    ends.includes('reached') && 'a full dot at its other end is reached (“at least”, “up to”)',
    ends.includes('passed') && 'a ring is not (“more than”, “fewer than”)',
    ends.includes('unsure') && 'of a stroke across it is not known yet whether it is reached',
  ].filter((sign) => sign !== false);
  return [
    'A dot is one number, a bar is a range.',
    signs.length > 0 && `A line with an arrow goes on; ${signs.join(', ')}.`,
    bars.some(({ about }) => about !== null) && 'A pale bar is what “about” allows.',
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

function BarOf({ bar, y }: { bar: Bar; y: number }) {
  const { label, status, from, to, low, high, point, about } = bar;
  const middle = y + 29;
  const open = low === 'open' || high === 'open';
  return (
    <g data-status={status}>
      <text x="0" y={y + 16} className="fill-ink stroke-paper stroke-4 [paint-order:stroke]">
        {label}
      </text>
      {about === null ? null : (
        <line
          x1={`${about.from}%`}
          x2={`${about.to}%`}
          y1={middle}
          y2={middle}
          strokeWidth="8"
          className="stroke-(--status) opacity-35"
        />
      )}
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
            strokeWidth={open ? 2 : 8}
            strokeDasharray={open ? '6 4' : undefined}
          />
          <EndOf at={from} y={middle} end={open ? low : 'bar'} points="0,0 8,-5 8,5" />
          <EndOf at={to} y={middle} end={open ? high : 'bar'} points="0,0 -8,-5 -8,5" />
        </>
      )}
    </g>
  );
}

/**
 * An arrow where a line goes on; else a full dot for a number that is reached, a ring for one that is not, and a stroke
 * across at the end of a bar. A nested svg, since `points` takes no per cent.
 */
function EndOf({ at, y, end, points }: { at: number; y: number; end: End | 'bar'; points: string }) {
  return (
    <svg x={`${at}%`} y={y} aria-hidden="true" className="overflow-visible">
      {end === 'open' ? <polygon points={points} className="fill-(--status)" /> : null}
      {end === 'unsure' || end === 'bar' ? (
        <line y1="-7" y2="7" strokeWidth="3" className="stroke-(--status)" />
      ) : null}
      {end === 'reached' ? <circle r="5" className="fill-(--status)" /> : null}
      {end === 'passed' ? (
        <circle r="4.5" strokeWidth="2.5" className="fill-paper stroke-(--status)" />
      ) : null}
    </svg>
  );
}

function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 5) return 'start';
  return at > 95 ? 'end' : 'middle';
}
