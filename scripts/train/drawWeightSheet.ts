/**
 * The weight pictures of a network's first layer as one sheet: a picture a neuron, in rows of eight from
 * neuron 0. Blue is positive, orange negative, dark is zero; one linear scale for all of them,
 * so that they can be compared.
 */
import { stageColours } from '../../src/marks/stageColours.ts';
import { imageSide } from '../../src/network/lessonShape.ts';
import type { Layer } from '../../src/network/Network.ts';
import type { Pixels } from './encodePng.ts';

const columnCount = 8;
const cellPx = 5;
const gapPx = 8;
const stepPx = imageSide * cellPx + gapPx;
/** Full colour is at the weight that only one in a hundred exceeds, as in the page's connections. */
const fullColourShare = 0.99;

type Colour = readonly [red: number, green: number, blue: number];

const zero = colour(stageColours.stage);
const positive = colour(stageColours.positive);
const negative = colour(stageColours.negative);

/** The sheet of a layer that is fed by a picture. */
export function drawWeightSheet({ weights, neuronCount }: Layer): Pixels {
  const width = Math.min(columnCount, neuronCount) * stepPx + gapPx;
  const height = Math.ceil(neuronCount / columnCount) * stepPx + gapPx;
  const bytes = new Uint8Array(3 * width * height);
  for (let at = 0; at < bytes.length; at += 3) bytes.set(zero, at);
  const full = fullColourWeight(weights);
  for (let j = 0; j < neuronCount; j++) {
    const left = gapPx + (j % columnCount) * stepPx;
    const top = gapPx + Math.floor(j / columnCount) * stepPx;
    for (let y = 0; y < imageSide * cellPx; y++) {
      for (let x = 0; x < imageSide * cellPx; x++) {
        const k = Math.floor(y / cellPx) * imageSide + Math.floor(x / cellPx);
        bytes.set(weightColour(weights[k * neuronCount + j] / full), 3 * ((top + y) * width + left + x));
      }
    }
  }
  return { width, height, bytes };
}

/** At a fraction of -1...1 of full colour; beyond that it stays full. */
function weightColour(share: number): Colour {
  const end = share > 0 ? positive : negative;
  const amount = Math.min(1, Math.abs(share));
  const channel = (index: 0 | 1 | 2) => Math.round(zero[index] + amount * (end[index] - zero[index]));
  return [channel(0), channel(1), channel(2)];
}

/** Never 0, so that a layer of zeros is a dark sheet. */
function fullColourWeight(weights: Float64Array): number {
  const sizes = weights.map(Math.abs).sort();
  return sizes[Math.floor(fullColourShare * (sizes.length - 1))] || 1;
}

/** '#rrggbb' as three bytes. */
function colour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}
