/**
 * The names of the layers, and under each bundle of connections the scale of its light.
 */
import { stageColours } from '../marks/colours.ts';
import type { NetworkLayout, PlacePx } from '../marks/networkLayout.ts';
import { formatSigned } from '../text/numbers.ts';
import { useLesson } from './LessonContext.ts';

/** Length and thickness of the bar of a legend. */
const barPx = { length: 56, thickness: 4 };

function Legend({ at, limit, labelPx, id }: { at: PlacePx; limit: number; labelPx: number; id: string }) {
  const half = barPx.length / 2;
  return (
    <g transform={`translate(${at.xPx},${at.yPx})`} fontSize={labelPx * 0.85}>
      <linearGradient id={id}>
        <stop offset="0%" stopColor={stageColours.negative} />
        <stop offset="50%" stopColor={stageColours.stage} />
        <stop offset="100%" stopColor={stageColours.positive} />
      </linearGradient>
      <rect
        x={-half}
        y={-barPx.thickness / 2}
        width={barPx.length}
        height={barPx.thickness}
        rx={2}
        fill={`url(#${id})`}
      />
      <text x={-half - 5} textAnchor="end" dominantBaseline="central">
        {formatSigned(-limit, 1)}
      </text>
      <text x={half + 5} textAnchor="start" dominantBaseline="central">
        {formatSigned(limit, 1)}
      </text>
    </g>
  );
}

function middle(a: PlacePx, b: PlacePx): PlacePx {
  return { xPx: (a.xPx + b.xPx) / 2, yPx: (a.yPx + b.yPx) / 2 };
}

/** Where the name of each layer and each legend stand. */
function placeLabels({
  direction,
  grid,
  layers,
  heightPx,
  labelPx,
  radiusInsetPx,
}: NetworkLayout & { radiusInsetPx: number }) {
  if (direction === 'right') {
    const gridMiddlePx = grid.xPx + grid.sidePx / 2;
    const columns = layers.map(({ centres }) => centres[0].xPx);
    const starts = [grid.xPx + grid.sidePx, ...columns.slice(0, -1)];
    return {
      names: [
        { xPx: gridMiddlePx, yPx: grid.yPx - labelPx },
        ...columns.map((xPx) => ({ xPx, yPx: labelPx })),
      ],
      legends: columns.map((xPx, index) => ({
        xPx: (starts[index] + xPx) / 2,
        yPx: heightPx - labelPx * 0.6,
      })),
    };
  }
  const rows = layers.map(({ centres }) => middle(centres[0], centres[centres.length - 1]));
  return {
    names: [
      { xPx: 0, yPx: grid.yPx + labelPx },
      ...rows.map(({ yPx }) => ({ xPx: 0, yPx: yPx - radiusInsetPx })),
    ],
    legends: [],
  };
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
  const { labelPx, direction, layers } = layout;
  const places = placeLabels({ ...layout, radiusInsetPx: layers[0].radiusPx + labelPx });
  return (
    <g className="labels" fontSize={labelPx}>
      {places.names.map(({ xPx, yPx }, index) => (
        <text key={names[index]} x={xPx} y={yPx} textAnchor={direction === 'right' ? 'middle' : 'start'}>
          {names[index]}
        </text>
      ))}
      {places.legends.map((at, index) =>
        limits[index] === undefined ? null : (
          <Legend key={names[index]} at={at} limit={limits[index]} labelPx={labelPx} id={`${id}${index}`} />
        ),
      )}
    </g>
  );
}
