/**
 * How a figure's height may follow the width of its frame: course pages have columns of 560 to 820 px and
 * write one height for them, and nobody's figure falls off a cliff as the window gets a little narrower.
 */
import { columnAllowance, columnsPx } from '../../src/formats/columnHeight.ts';
import type { FigureId } from '../../src/formats/linkSchema.ts';

/** A figure's heights at widths that ascend, all in pixels. */
export type Curve = readonly (readonly [widthPx: number, heightPx: number])[];

const ruledPx = { from: 560, to: 820 } as const;
/** In columns: the highest against the lowest. */
const maxRatio = 1.25;
/** Anywhere: how much a step of `stepPx` to the narrower side may add. */
const maxGrowth = 0.35;
export const stepPx = 20;
/** In columns, one figure more strictly: the one that most pages show. */
const maxHeightsPx: Partial<Record<FigureId, number>> = { draw: 1300 };

const heightsOf = (curve: Curve) => curve.map(([, heightPx]) => heightPx);

/** The heights in columns. */
export function inColumns(curve: Curve): Curve {
  return curve.filter(([widthPx]) => widthPx >= ruledPx.from && widthPx <= ruledPx.to);
}

/** The highest of a curve against its lowest. */
export function ratioOf(curve: Curve): number {
  const heights = heightsOf(curve);
  return Math.max(...heights) / Math.min(...heights);
}

interface Step {
  readonly fromPx: number;
  readonly toPx: number;
  /** What it adds, as a fraction of the height before it; negative where the figure gets lower. */
  readonly growth: number;
}

/** The steps to the narrower side, from one width of the curve to the one below it. */
function stepsOf(curve: Curve): Step[] {
  return curve.slice(1).map(([fromPx, heightPx], index) => {
    const [toPx, narrowerPx] = curve[index];
    return { fromPx, toPx, growth: narrowerPx / heightPx - 1 };
  });
}

/** The step that adds most; null for a curve of less than two widths. */
export function maxStep(curve: Curve): Step | null {
  return stepsOf(curve).reduce<Step | null>(
    (largest, step) => (largest && largest.growth >= step.growth ? largest : step),
    null,
  );
}

/** Where what is written for a column is not enough, one sentence each. */
function findCutOff(id: FigureId, curve: Curve): string[] {
  const { measured: at, from, to } = columnsPx;
  const [, measuredPx] = curve.find(([widthPx]) => widthPx === at) ?? [at, Number.POSITIVE_INFINITY];
  return curve
    .filter(
      ([widthPx, heightPx]) => widthPx >= from && widthPx <= to && heightPx > columnAllowance * measuredPx,
    )
    .map(
      ([widthPx, heightPx]) =>
        `${id}: at ${widthPx} px it is ${(heightPx / measuredPx).toFixed(2)} times as high as at ${at} px, more than ${columnAllowance}`,
    );
}

/** What is wrong with a figure's curve, one sentence each; steps are judged where they are of `stepPx`. */
export function findCliffs(id: FigureId, curve: Curve): string[] {
  const columns = inColumns(curve);
  const ratio = ratioOf(columns);
  const maxPx = Math.max(...heightsOf(columns));
  const limitPx = maxHeightsPx[id] ?? Number.POSITIVE_INFINITY;
  const between = `from ${ruledPx.from} to ${ruledPx.to} px`;
  return [
    ...(ratio > maxRatio
      ? [`${id}: ${between} the highest is ${ratio.toFixed(2)} times the lowest, more than ${maxRatio}`]
      : []),
    ...(maxPx >= limitPx ? [`${id}: ${between} up to ${maxPx} px high, not below ${limitPx}`] : []),
    ...findCutOff(id, curve),
    ...stepsOf(curve)
      .filter(({ fromPx, toPx, growth }) => fromPx - toPx <= stepPx && growth > maxGrowth)
      .map(
        ({ fromPx, toPx, growth }) =>
          `${id}: from ${fromPx} to ${toPx} px of width it gets ${Math.round(100 * growth)} % higher, more than ${100 * maxGrowth} %`,
      ),
  ];
}
