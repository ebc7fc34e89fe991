/**
 * What the neurons of a network are worth as edges and as parts, measured: how well each tells drawings with
 * the thing from drawings without it (separation, AUC). The same questions for any network, however it came
 * about.
 *
 *   hidden layer 1   its edge is the bar that it likes best; asked with that bar alone, and between two more
 *   hidden layer 2   every neuron against every one of the 16 parts, on digits of the synthetic hand
 *   outputs          how many of those digits are read rightly
 *
 * Generators, so that a page can do it a few milliseconds at a time. Everything follows from the seed.
 */
import type { DigitImage } from '../../../image/DigitImage.ts';
import type { Drawing } from '../../../image/Drawing.ts';
import { normalise } from '../../../image/normalise.ts';
import { type PartName, partNames } from '../../../image/parts.ts';
import { styleHasPart } from '../../../image/partsOfStyles.ts';
import { type Bar, drawCrowdedProbe, drawEdgeProbe } from '../../../image/probes.ts';
import { rasterise } from '../../../image/rasterise.ts';
import { createSyntheticHandwriting } from '../../../image/syntheticHandwriting.ts';
import { addExample, createExamples, type Examples, viewExample } from '../../../network/examples.ts';
import { createForwardPass, forwardLit, prediction } from '../../../network/forward.ts';
import { createLitCells } from '../../../network/LitCells.ts';
import { hiddenCount, imageSide, inputCount } from '../../../network/lessonShape.ts';
import type { Layer, Network } from '../../../network/Network.ts';
import { createRandom, type Random } from '../../../network/random.ts';
import { separation } from './separation.ts';

/** From here on a neuron counts as telling its thing from others. */
export const enoughSeparation = 0.9;
/** Drawings of each kind, with the edge and without, that a neuron is shown. */
export const probesOfEachKind = 200;
/** Digits of the synthetic hand that are read, and that parts are looked for in. */
export const styledDigitTotal = 1000;
/** Weights within so many cells of the middle of its bar are near it: the bar is 8 cells long. */
export const nearCells = 8;

/** At least this fraction of its weights is near the bar of a neuron that looks at one place. */
const halfNear = 0.5;

/** Digits drawn in one piece of work. */
const digitsInPiece = 16;
const passesInPiece = 100;
const neuronsInPiece = 4;

/** What a neuron of hidden layer 1 is worth as an edge. */
export interface EdgeScore {
  /** The bar that it likes best. */
  readonly bar: Bar;
  /** Its separation with one bar in each drawing, and with three. */
  readonly alone: number;
  readonly crowded: number;
  /** The fraction of its weights, by size, that lies near its bar. */
  readonly near: number;
}

/** What a network's hidden neurons are worth. */
export interface HopeScore {
  /** Of hidden layer 1. */
  readonly edges: readonly EdgeScore[];
  /**
   * parts[j][part]: the separation of neuron j of hidden layer 2 by that part (in the order of partNames).
   */
  readonly parts: readonly (readonly number[])[];
  /** The fraction of the digits that it reads rightly, 0...1. */
  readonly accuracy: number;
}

/** Digits whose styles are known, and so their parts. */
export interface StyledDigits {
  readonly examples: Examples;
  /** The style of each. */
  readonly styles: readonly string[];
}

/** Draws the digits of a seed. */
export function* drawStyledDigits(seed: number, total = styledDigitTotal): Generator<void, StyledDigits> {
  const hand = createSyntheticHandwriting(createRandom(seed));
  const examples = createExamples(inputCount, total);
  const styles: string[] = [];
  while (examples.count < total) {
    const { label, style, drawing, softness } = hand.drawDigit();
    addExample(examples, normalise(drawing, { softness }).image, label);
    styles.push(style);
    if (examples.count % digitsInPiece === 0) yield;
  }
  return { examples, styles };
}

/** What a network's neurons are measured by. */
export interface Measures {
  /** The bars that the neurons of hidden layer 1 like best, by searchEdges. */
  readonly bars: readonly Bar[];
  readonly digits: StyledDigits;
  readonly seed: number;
}

/** Measures the 32 hidden neurons of a network. */
export function* measureHope(network: Network, { bars, digits, seed }: Measures): Generator<void, HopeScore> {
  const edges = yield* measureEdges(network.layers[0], bars, seed);
  return { edges, ...(yield* measureDigits(network, digits)) };
}

function* measureEdges(layer: Layer, bars: readonly Bar[], seed: number): Generator<void, EdgeScore[]> {
  const random = createRandom(seed);
  const edges: EdgeScore[] = [];
  for (const [j, bar] of bars.entries()) {
    const weights = Float64Array.from(
      { length: layer.inputCount },
      (_, k) => layer.weights[k * layer.neuronCount + j],
    );
    const alone = yield* separate(weights, bar, random, drawEdgeProbe);
    const crowded = yield* separate(weights, bar, random, drawCrowdedProbe);
    edges.push({ bar, alone, crowded, near: fractionNear(weights, bar) });
  }
  return edges;
}

type DrawProbe = (random: Random, edge: Bar, hasEdge: boolean) => Drawing;

/** The separation of a neuron by its bar. Its bias and its sigmoid change no order, and so play no part. */
function* separate(
  weights: Float64Array,
  bar: Bar,
  random: Random,
  drawProbe: DrawProbe,
): Generator<void, number> {
  const sums: [number[], number[]] = [[], []];
  const image = new Float64Array(weights.length);
  for (let i = 0; i < 2 * probesOfEachKind; i++) {
    const { strokes, penWidthCells } = drawProbe(random, bar, i % 2 === 0);
    sums[i % 2].push(weightedSum(weights, rasterise(strokes, penWidthCells, {}, image)));
    if (i % 50 === 0) yield;
  }
  return separation(...sums);
}

function weightedSum(weights: Float64Array, image: DigitImage): number {
  let sum = 0;
  for (let k = 0; k < image.length; k++) sum += image[k] * weights[k];
  return sum;
}

function fractionNear(weights: Float64Array, { x, y }: Bar): number {
  let [near, all] = [0, 0];
  for (const [k, w] of weights.entries()) {
    const distance = Math.hypot((k % imageSide) + 0.5 - x, Math.floor(k / imageSide) + 0.5 - y);
    all += Math.abs(w);
    if (distance <= nearCells) near += Math.abs(w);
  }
  return all > 0 ? near / all : 0;
}

function* measureDigits(
  network: Network,
  { examples, styles }: StyledDigits,
): Generator<void, Pick<HopeScore, 'parts' | 'accuracy'>> {
  const pass = createForwardPass(network);
  const lit = createLitCells(0);
  const activations: Float64Array[] = [];
  let rightCount = 0;
  for (let i = 0; i < examples.count; i++) {
    viewExample(examples, i, lit);
    forwardLit(network, lit, pass);
    activations.push(pass.activations[2].slice());
    rightCount += Number(prediction(pass.activations[3]) === examples.labels[i]);
    if (activations.length % passesInPiece === 0) yield;
  }
  const parts: number[][] = Array.from({ length: hiddenCount }, () => []);
  for (const part of partNames) {
    const of = (wanted: boolean) =>
      activations.filter((_, i) => styleHasPart(examples.labels[i], styles[i], part) === wanted);
    const [having, lacking] = [of(true), of(false)];
    for (let j = 0; j < hiddenCount; j++) {
      const pick = (all: Float64Array[]) => all.map((a) => a[j]);
      parts[j].push(separation(pick(having), pick(lacking)));
      if (j % neuronsInPiece === 0) yield;
    }
  }
  return { parts, accuracy: rightCount / examples.count };
}

/** How many neurons of hidden layer 1 tell their edge from others: alone, or among other bars. */
export function countEdges({ edges }: HopeScore, when: 'alone' | 'crowded'): number {
  return edges.filter((edge) => edge[when] >= enoughSeparation).length;
}

/** How many of those have at least half of their weights near that bar: an edge is in one place. */
export function countLocalEdges({ edges }: HopeScore): number {
  return edges.filter(({ crowded, near }) => crowded >= enoughSeparation && near >= halfNear).length;
}

/** The fraction of a neuron's weights that lies near its bar, the mean over hidden layer 1. */
export function meanNear({ edges }: HopeScore): number {
  return edges.reduce((sum, { near }) => sum + near, 0) / edges.length;
}

/** The parts that some neuron of hidden layer 2 tells from digits without them. */
export function partsFound({ parts }: HopeScore): PartName[] {
  return partNames.filter((_, part) => parts.some((of) => of[part] >= enoughSeparation));
}

/** The part that neuron j of hidden layer 2 tells best, and how well. */
export function bestPart({ parts }: HopeScore, j: number): { part: PartName; separation: number } {
  const best = parts[j].reduce((found, value, part) => (value > parts[j][found] ? part : found), 0);
  return { part: partNames[best], separation: parts[j][best] };
}
