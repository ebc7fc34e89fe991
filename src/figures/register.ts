/**
 * All figures, an entry each: how it is loaded, and how much of the lesson is kept for it until it is. Their
 * order, in the lesson and everywhere, is that of their ids (formats/linkSchema.ts), their sections stand in
 * text/lesson.ts. A figure that lacks one of the three does not compile.
 */
import type { ComponentType } from 'react';
import { type LazyPart, lazyPart } from '../components/faults/lazyPart.tsx';
import type { FigureId } from '../formats/linkSchema.ts';
import { DrawFigure } from './draw/DrawFigure.tsx';

/** A figure of the lesson. */
interface RegisteredFigure {
  /** All but the first are loaded when they are shown. */
  readonly figure: ComponentType | LazyPart<object>;
  /**
   * How high it is, measured, so that nothing moves when it comes: beside the rail at 1280 px, without the
   * rail at 900 px, folded at 390 px.
   */
  readonly keptPx: { readonly wide: number; readonly middle: number; readonly narrow: number };
}

/** Each figure by its id. */
export const register: Readonly<Record<FigureId, RegisteredFigure>> = {
  // There from the beginning: nothing is kept for it.
  draw: { figure: DrawFigure, keptPx: { wide: 0, middle: 0, narrow: 0 } },
  threes: {
    figure: lazyPart(async () => (await import('./threes/ThreesFigure.tsx')).ThreesFigure),
    keptPx: { wide: 745, middle: 1050, narrow: 1185 },
  },
  neuron: {
    figure: lazyPart(async () => (await import('./neuron/NeuronFigure.tsx')).NeuronFigure),
    keptPx: { wide: 775, middle: 760, narrow: 1360 },
  },
  pixels: {
    figure: lazyPart(async () => (await import('./pixels/PixelsFigure.tsx')).PixelsFigure),
    keptPx: { wide: 685, middle: 785, narrow: 940 },
  },
  outputs: {
    figure: lazyPart(async () => (await import('./outputs/OutputsFigure.tsx')).OutputsFigure),
    keptPx: { wide: 905, middle: 890, narrow: 1540 },
  },
  layers: {
    figure: lazyPart(async () => (await import('./layers/LayersFigure.tsx')).LayersFigure),
    keptPx: { wide: 1110, middle: 1370, narrow: 2335 },
  },
  propagation: {
    figure: lazyPart(async () => (await import('./propagation/PropagationFigure.tsx')).PropagationFigure),
    keptPx: { wide: 935, middle: 1245, narrow: 1605 },
  },
  parts: {
    figure: lazyPart(async () => (await import('./parts/PartsFigure.tsx')).PartsFigure),
    keptPx: { wide: 945, middle: 1290, narrow: 2185 },
  },
  edges: {
    figure: lazyPart(async () => (await import('./edges/EdgesFigure.tsx')).EdgesFigure),
    keptPx: { wide: 1125, middle: 1235, narrow: 2250 },
  },
  weights: {
    figure: lazyPart(async () => (await import('./weights/WeightsFigure.tsx')).WeightsFigure),
    keptPx: { wide: 715, middle: 755, narrow: 1200 },
  },
  'edge-detector': {
    figure: lazyPart(async () => (await import('./edge-detector/EdgeDetectorFigure.tsx')).EdgeDetectorFigure),
    keptPx: { wide: 1020, middle: 940, narrow: 1765 },
  },
  hope: {
    figure: lazyPart(async () => (await import('./hope/HopeFigure.tsx')).HopeFigure),
    keptPx: { wide: 1195, middle: 1195, narrow: 1895 },
  },
  sigmoid: {
    figure: lazyPart(async () => (await import('./sigmoid/SigmoidFigure.tsx')).SigmoidFigure),
    keptPx: { wide: 685, middle: 755, narrow: 1255 },
  },
  bias: {
    figure: lazyPart(async () => (await import('./bias/BiasFigure.tsx')).BiasFigure),
    keptPx: { wide: 910, middle: 980, narrow: 1605 },
  },
  count: {
    figure: lazyPart(async () => (await import('./count/CountFigure.tsx')).CountFigure),
    keptPx: { wide: 1475, middle: 1455, narrow: 2840 },
  },
  learning: {
    figure: lazyPart(async () => (await import('./learning/LearningFigure.tsx')).LearningFigure),
    keptPx: { wide: 1495, middle: 1740, narrow: 2985 },
  },
  matrix: {
    figure: lazyPart(async () => (await import('./matrix/MatrixFigure.tsx')).MatrixFigure),
    keptPx: { wide: 1885, middle: 2575, narrow: 3010 },
  },
  function: {
    figure: lazyPart(async () => (await import('./function/FunctionFigure.tsx')).FunctionFigure),
    keptPx: { wide: 1390, middle: 1755, narrow: 2770 },
  },
};
