/**
 * The ramps between the stage's colours (stageColours.ts): from dark to light for an activation, from dark to
 * either hue for a weight or contribution; as text for elements, as rgbas for pictures.
 */
import { rgb } from 'd3';
import { rampIndex, rampSteps } from './activationPaint.ts';
import { stageColours } from './stageColours.ts';

const off = rgb(stageColours.neuronOff);
const on = rgb(stageColours.neuronOn);

/** One channel of the ramp, dark to light. */
function channel(from: number, to: number, step: number): number {
  return Math.round(from + ((to - from) * step) / (rampSteps - 1));
}

const ramp = Array.from({ length: rampSteps }, (_, step) => [
  channel(off.r, on.r, step),
  channel(off.g, on.g, step),
  channel(off.b, on.b, step),
]);
// As browsers write colours themselves: who asks for one that was set finds it unchanged.
const rampText = ramp.map(([r, g, b]) => `rgb(${r}, ${g}, ${b})`);

/** The colour of a neuron with this activation: dark at 0, white at 1; values outside are clamped. */
export function activationColour(activation: number): string {
  return rampText[rampIndex(activation)];
}

/** The same colours as rgbas of a PixelRaster, opaque: red, green, blue, alpha in memory. */
const rampRgba = new Int32Array(new Uint8ClampedArray(ramp.flatMap(([r, g, b]) => [r, g, b, 255])).buffer);

/** The colour of a cell with this intensity, as an rgba of a PixelRaster. */
export function activationRgba(activation: number): number {
  return rampRgba[rampIndex(activation)];
}

const zero = rgb(stageColours.pad);
const ends = {
  positive: rgb(stageColours.positive),
  negative: rgb(stageColours.negative),
  minus: rgb(stageColours.minus),
};

function signedRamp(end: { r: number; g: number; b: number }): Int32Array {
  const bytes = Array.from({ length: rampSteps }, (_, step) => [
    channel(zero.r, end.r, step),
    channel(zero.g, end.g, step),
    channel(zero.b, end.b, step),
    255,
  ]);
  return new Int32Array(new Uint8ClampedArray(bytes.flat()).buffer);
}

const positiveRamp = signedRamp(ends.positive);
const negativeRamp = signedRamp(ends.negative);
const minusRamp = signedRamp(ends.minus);

/**
 * The colour of a fraction -1...1 of a scale that is symmetric about zero, as an rgba of a picture: dark at
 * 0.
 */
export function signedRgba(fraction: number): number {
  return (fraction < 0 ? negativeRamp : positiveRamp)[rampIndex(Math.abs(fraction))];
}

/**
 * The colour of the dash that a cell of this fraction below 0 bears: by the fraction's square root, so that a
 * faint cell's is seen too, and none at 0.
 */
export function minusRgba(fraction: number): number {
  return minusRamp[rampIndex(Math.sqrt(Math.abs(fraction)))];
}

function textOf(rgba: number): string {
  const [r, g, b] = new Uint8Array(new Int32Array([rgba]).buffer);
  return `rgb(${r}, ${g}, ${b})`;
}

const positiveText = Array.from(positiveRamp, textOf);
const negativeText = Array.from(negativeRamp, textOf);
const minusText = Array.from(minusRamp, textOf);

/** The same colours for a canvas or an element. */
export function signedColour(fraction: number): string {
  return (fraction < 0 ? negativeText : positiveText)[rampIndex(Math.abs(fraction))];
}

/** The same dash for a canvas. */
export function minusColour(fraction: number): string {
  return minusText[rampIndex(Math.sqrt(Math.abs(fraction)))];
}

const stageRgb = rgb(stageColours.stage);

/** The stage's own colour, as an rgba of a picture. */
export const stageRgba = new Int32Array(
  new Uint8ClampedArray([stageRgb.r, stageRgb.g, stageRgb.b, 255]).buffer,
)[0];
