/**
 * The names of the layers, and under each bundle of connections the scale of its light.
 */
import { stageColours } from '../marks/colours.ts';
import type { NetworkLayout, PlacePx } from '../marks/networkLayout.ts';
import { formatLimit } from '../text/numbers.ts';
import { useLesson } from './LessonContext.ts';

/** Length and thickness of the bar of a legend. */
const barPx = { length: 48, thickness: 4 };

interface LegendProps {
  readonly at: PlacePx;
  readonly limit: number;
  readonly labelPx: number;
  readonly id: string;
}

function Legend({ at, limit, labelPx, id }: LegendProps) {
  const startPx = -(barPx.length + labelPx * 2.2) / 2;
  return (
    <g transform={`translate(${at.xPx},${at.yPx})`}>
      <linearGradient id={id}>
        <stop offset="0%" stopColor={stageColours.negative} />
        <stop offset="50%" stopColor={stageColours.stage} />
        <stop offset="100%" stopColor={stageColours.positive} />
      </linearGradient>
      <rect
        x={startPx}
        y={-barPx.thickness / 2}
        width={barPx.length}
        height={barPx.thickness}
        rx={2}
        fill={`url(#${id})`}
      />
      <text x={startPx + barPx.length + 6} dominantBaseline="central">
        {formatLimit(limit)}
      </text>
    </g>
  );
}

/** Where the name of each layer and each legend stand. */
function placeLabels({ direction, grid, layers, widthPx, heightPx, labelPx }: NetworkLayout) {
  if (direction === 'right') {
    const columns = layers.map(({ centres }) => centres[0].xPx);
    const starts = [grid.xPx + grid.sidePx, ...columns.slice(0, -1)];
    return {
      names: [
        { xPx: grid.xPx + grid.sidePx / 2, yPx: grid.yPx - labelPx },
        ...columns.map((xPx) => ({ xPx, yPx: labelPx })),
      ],
      legends: columns.map((xPx, index) => ({
        xPx: (starts[index] + xPx) / 2,
        yPx: heightPx - labelPx * 0.6,
      })),
      note: { xPx: grid.xPx, yPx: heightPx - labelPx * 0.6 },
      anchor: 'middle',
    } as const;
  }
  const abovePx = layers[0].radiusPx + labelPx * 0.8;
  const rows = layers.map(({ centres }) => centres[0].yPx);
  const starts = [grid.yPx + grid.sidePx, ...rows.slice(0, -1)];
  return {
    names: [{ xPx: 0, yPx: grid.yPx - labelPx }, ...rows.map((yPx) => ({ xPx: 0, yPx: yPx - abovePx }))],
    legends: rows.map((yPx, index) => ({
      xPx: widthPx - (barPx.length + labelPx * 3.6) / 2,
      yPx: (starts[index] + yPx) / 2,
    })),
    note: null,
    anchor: 'start',
  } as const;
}

/** Labels for a layout; limits are the contributions that have full light, one for each layer after the input. */
export function NetworkLabels({
  layout,
  limits,
  id,
}: {
  layout: NetworkLayout;
  limits: readonly number[];
  id: string;
}) {
  const { draw } = useLesson().messages;
  const names = [draw.inputLayer, draw.hiddenLayer1, draw.hiddenLayer2, draw.outputLayer];
  const { labelPx } = layout;
  const places = placeLabels(layout);
  return (
    <g className="labels" fontSize={labelPx}>
      {places.names.map(({ xPx, yPx }, index) => (
        <text key={names[index]} x={xPx} y={yPx} textAnchor={places.anchor}>
          {names[index]}
        </text>
      ))}
      {places.note && (
        <text x={places.note.xPx} y={places.note.yPx} dominantBaseline="central">
          {draw.contribution}
        </text>
      )}
      {places.legends.map((at, index) =>
        limits[index] === undefined ? null : (
          <Legend key={names[index]} at={at} limit={limits[index]} labelPx={labelPx} id={`${id}${index}`} />
        ),
      )}
    </g>
  );
}
