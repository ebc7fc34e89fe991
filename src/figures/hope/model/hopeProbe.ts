/**
 * What the three networks of the figure `hope` are shown, and what is pointed at in them.
 *
 *   drawing   the reader's own, as everywhere
 *   bar       one straight bar, as it lies: nothing is fitted or centred
 *   part      a digit by the synthetic hand that has a part; it goes the way of every drawing
 */
import type { DigitImage } from '../../../image/DigitImage.ts';
import type { Point } from '../../../image/Drawing.ts';
import { normalise } from '../../../image/normalise.ts';
import type { PartName } from '../../../image/parts.ts';
import { type Bar, type BarSize, drawBar, drawPartProbe, usualBarSize } from '../../../image/probes.ts';
import { rasterise } from '../../../image/rasterise.ts';
import {
  createSyntheticHandwriting,
  type SyntheticHandwriting,
} from '../../../image/syntheticHandwriting.ts';
import { imageSide } from '../../../network/lessonShape.ts';
import { createRandom } from '../../../network/random.ts';
import type { NeuronPlace } from '../../../state/NeuronPlace.ts';

/** The networks that stand side by side, in their order. */
export const hopeNetworks = ['hoped', 'trained', 'untrained'] as const;
/** The name of one of them. */
export type HopeNetwork = (typeof hopeNetworks)[number];

/** A neuron of one of the networks. */
export interface HopePlace extends NeuronPlace {
  readonly network: HopeNetwork;
}

/** What the networks can be shown, in the order of the choice. */
export const probeKinds = ['drawing', 'bar', 'part'] as const;
export type ProbeKind = (typeof probeKinds)[number];

/** A bar in the reader's hand. */
export interface HeldBar extends Bar, Pick<BarSize, 'lengthCells'> {}

/** A digit that the hand drew because it has the part. */
export interface PartSample {
  readonly part: PartName;
  readonly label: number;
  readonly image: DigitImage;
}

/** What is shown, the bar and the sample kept for when they are, and the neuron that is spoken of. */
export interface HopeProbe {
  readonly kind: ProbeKind;
  readonly bar: HeldBar;
  /** The picture of that bar. */
  readonly barImage: DigitImage;
  readonly sample: PartSample;
  /** The neuron that is pointed at, and the one that a tap or Enter keeps. */
  readonly pointed: HopePlace | null;
  readonly kept: HopePlace | null;
}

/** Half of the picture, where the first bar lies. */
const middleCells = imageSide / 2;
const firstBar: HeldBar = {
  x: middleCells,
  y: middleCells,
  degrees: 45,
  lengthCells: usualBarSize.lengthCells,
};
/** A bar between two places is at least this long: a shorter one has no direction. */
const shortestCells = 5;
const maxCells = 20;

function imageOfBar(bar: HeldBar): DigitImage {
  const { penWidthCells } = usualBarSize;
  return rasterise(drawBar(bar, { lengthCells: bar.lengthCells, penWidthCells }).strokes, penWidthCells);
}

/** A hand of that seed, for samples of parts. */
export function createProbeHandwriting(seed: number): SyntheticHandwriting {
  return createSyntheticHandwriting(createRandom(seed));
}

/** The hand's next digit that has the part. */
export function drawPartSample(hand: SyntheticHandwriting, part: PartName): PartSample {
  const { label, drawing, softness } = drawPartProbe(hand, part, true);
  return { part, label, image: normalise(drawing, { softness }).image };
}

/** The reader's own drawing, and what stands ready beside it. */
export function startProbe(hand: SyntheticHandwriting): HopeProbe {
  return {
    kind: 'drawing',
    bar: firstBar,
    barImage: imageOfBar(firstBar),
    sample: drawPartSample(hand, 'upperLoop'),
    pointed: null,
    kept: null,
  };
}

/** Shows something else. */
export function showProbe(probe: HopeProbe, kind: ProbeKind): HopeProbe {
  return { ...probe, kind };
}

/** Changes the bar and shows it; its middle stays in the picture, its direction in 0...180. */
export function changeBar(probe: HopeProbe, change: Partial<HeldBar>): HopeProbe {
  const { x, y, degrees, lengthCells } = { ...probe.bar, ...change };
  const inside = (cells: number) => Math.max(0, Math.min(imageSide, cells));
  const bar = { x: inside(x), y: inside(y), degrees: ((degrees % 180) + 180) % 180, lengthCells };
  return { ...probe, kind: 'bar', bar, barImage: imageOfBar(bar) };
}

/** The bar from one place to another, in cells; too near to each other they only say where its middle is. */
export function drawBarBetween(probe: HopeProbe, [ax, ay]: Point, [bx, by]: Point): HopeProbe {
  const length = Math.hypot(bx - ax, by - ay);
  if (length < shortestCells) return changeBar(probe, { x: (ax + bx) / 2, y: (ay + by) / 2 });
  const degrees = (Math.atan2(ay - by, bx - ax) * 180) / Math.PI;
  const lengthCells = Math.min(maxCells, length);
  return changeBar(probe, { x: (ax + bx) / 2, y: (ay + by) / 2, degrees, lengthCells });
}

/** Shows a sample of a part. */
export function showSample(probe: HopeProbe, sample: PartSample): HopeProbe {
  return { ...probe, kind: 'part', sample };
}

/** The neuron that the figure speaks of. */
export function describePlace({ pointed, kept }: HopeProbe): HopePlace | null {
  return pointed ?? kept;
}

/** The place, if it is in this network. */
export function placeIn(place: HopePlace | null, network: HopeNetwork): NeuronPlace | null {
  return place?.network === network ? place : null;
}
