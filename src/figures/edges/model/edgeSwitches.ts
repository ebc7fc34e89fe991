/**
 * A stroke broken into little edges, some of them switched on: what is being broken, and what a network makes
 * of the edges that are on. They are framed as the whole drawing is, so that a piece stays where it was.
 */

import type { DigitImage } from '../../../image/DigitImage.ts';
import { type Framing, identityFraming } from '../../../image/Framing.ts';
import { rasterise } from '../../../image/rasterise.ts';
import { type ForwardPass, forward, prediction } from '../../../network/forward.ts';
import type { Network } from '../../../network/Network.ts';
import type { Edge } from './breakIntoEdges.ts';

/** What can be broken: the reader's drawing, or one of two strokes of ours. */
export const edgeSubjects = ['yours', 'loop', 'line'] as const;
export type EdgeSubject = (typeof edgeSubjects)[number];

/** A drawing in pieces. */
export interface BrokenDrawing {
  readonly edges: readonly Edge[];
  readonly penWidthCells: number;
  /** Of the whole drawing into the picture. */
  readonly framing: Framing | null;
}

/** Which edges are on: of which drawing, and the flags. Of any other drawing all are. */
export interface EdgeSwitches {
  readonly of: BrokenDrawing | null;
  readonly on: readonly boolean[];
}

/** For each edge of the drawing whether it is on. */
export function switchesOf({ of, on }: EdgeSwitches, drawing: BrokenDrawing): readonly boolean[] {
  return of === drawing ? on : drawing.edges.map(() => true);
}

/** Switches one edge on or off. */
export function toggleEdge(state: EdgeSwitches, drawing: BrokenDrawing, index: number): EdgeSwitches {
  return { of: drawing, on: switchesOf(state, drawing).map((is, i) => (i === index ? !is : is)) };
}

/** Switches all edges on, or off. */
export function switchAll(drawing: BrokenDrawing, isOn: boolean): EdgeSwitches {
  return { of: drawing, on: drawing.edges.map(() => isOn) };
}

/** Switches on the first edge in the order of the pen that is off; the same state when none is. */
export function switchNext(state: EdgeSwitches, drawing: BrokenDrawing): EdgeSwitches {
  const next = switchesOf(state, drawing).indexOf(false);
  return next < 0 ? state : toggleEdge(state, drawing, next);
}

/** The picture of the edges that are on. */
function imageOfEdges(drawing: BrokenDrawing, on: readonly boolean[]): DigitImage {
  const strokes = drawing.edges.filter((_, index) => on[index]).map(({ stroke }) => stroke);
  return rasterise(strokes, drawing.penWidthCells, { framing: drawing.framing ?? identityFraming });
}

/** What a network makes of the edges that are on. */
export function passOfEdges(network: Network, drawing: BrokenDrawing, on: readonly boolean[]): ForwardPass {
  return forward(network, imageOfEdges(drawing, on));
}

/** What a network reads in the first so many edges: its brightest output and how bright that is. */
export interface EdgeReading {
  readonly digit: number;
  readonly activation: number;
}

/**
 * What the network reads with 1, 2, ... and at last all edges on, in the order of the pen. Of blank paper
 * nothing is read.
 */
export function readingsAlong(network: Network, drawing: BrokenDrawing): EdgeReading[] {
  return drawing.edges.map((_, last) => {
    const pass = passOfEdges(
      network,
      drawing,
      drawing.edges.map((_, index) => index <= last),
    );
    const outputs = pass.activations[pass.activations.length - 1];
    const digit = prediction(outputs);
    return { digit, activation: outputs[digit] };
  });
}

/** From how many edges on the network reads what it reads in all of them, and never anything else again. */
export function steadyFrom(readings: readonly EdgeReading[]): number {
  const last = readings[readings.length - 1].digit;
  let count = readings.length;
  while (count > 1 && readings[count - 2].digit === last) count--;
  return count;
}

/**
 * The neuron of hidden layer 1 whose activation rises most when that edge is all there is, against blank
 * paper.
 */
export function mostRaised(network: Network, drawing: BrokenDrawing, index: number) {
  const blank = passOfEdges(network, drawing, []).activations[1];
  const alone = passOfEdges(
    network,
    drawing,
    drawing.edges.map((_, i) => i === index),
  ).activations[1];
  const rises = alone.map((activation, j) => activation - blank[j]);
  const j = prediction(rises);
  return { j, from: blank[j], to: alone[j] };
}

/** Three ranges of how many edges, as even as can be, from 1 to all of them. */
export function edgeRanges(count: number): { readonly from: number; readonly to: number }[] {
  const ends = [1, 2, 3].map((third) => Math.round((count * third) / 3));
  const ranges = ends.map((to, third) => ({ from: third === 0 ? 1 : ends[third - 1] + 1, to }));
  return ranges.filter(({ from, to }) => from <= to);
}
