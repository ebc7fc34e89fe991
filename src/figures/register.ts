/**
 * All figures, an entry each: how it is loaded; what is kept for it until then is in keptHeights.ts. Their
 * order, in the lesson and everywhere, is that of their ids (formats/linkSchema.ts), their sections stand in
 * text/lesson.ts. A figure that lacks one of these does not compile.
 */
import type { ComponentType } from 'react';
import { type LazyPart, lazyPart } from '../components/faults/lazyPart.tsx';
import type { FigureId } from '../formats/linkSchema.ts';
import { DrawFigure } from './draw/DrawFigure.tsx';

/** A figure of the lesson. */
interface RegisteredFigure {
  /** All but the first are loaded when they are shown. */
  readonly figure: ComponentType | LazyPart<object>;
}

/** Each figure by its id. */
export const register: Readonly<Record<FigureId, RegisteredFigure>> = {
  draw: { figure: DrawFigure },
  threes: {
    figure: lazyPart(async () => (await import('./threes/ThreesFigure.tsx')).ThreesFigure),
  },
  neuron: {
    figure: lazyPart(async () => (await import('./neuron/NeuronFigure.tsx')).NeuronFigure),
  },
  pixels: {
    figure: lazyPart(async () => (await import('./pixels/PixelsFigure.tsx')).PixelsFigure),
  },
  outputs: {
    figure: lazyPart(async () => (await import('./outputs/OutputsFigure.tsx')).OutputsFigure),
  },
  layers: {
    figure: lazyPart(async () => (await import('./layers/LayersFigure.tsx')).LayersFigure),
  },
  propagation: {
    figure: lazyPart(async () => (await import('./propagation/PropagationFigure.tsx')).PropagationFigure),
  },
  parts: {
    figure: lazyPart(async () => (await import('./parts/PartsFigure.tsx')).PartsFigure),
  },
  edges: {
    figure: lazyPart(async () => (await import('./edges/EdgesFigure.tsx')).EdgesFigure),
  },
  weights: {
    figure: lazyPart(async () => (await import('./weights/WeightsFigure.tsx')).WeightsFigure),
  },
  'edge-detector': {
    figure: lazyPart(async () => (await import('./edge-detector/EdgeDetectorFigure.tsx')).EdgeDetectorFigure),
  },
  hope: {
    figure: lazyPart(async () => (await import('./hope/HopeFigure.tsx')).HopeFigure),
  },
  sigmoid: {
    figure: lazyPart(async () => (await import('./sigmoid/SigmoidFigure.tsx')).SigmoidFigure),
  },
  bias: {
    figure: lazyPart(async () => (await import('./bias/BiasFigure.tsx')).BiasFigure),
  },
  count: {
    figure: lazyPart(async () => (await import('./count/CountFigure.tsx')).CountFigure),
  },
  learning: {
    figure: lazyPart(async () => (await import('./learning/LearningFigure.tsx')).LearningFigure),
  },
  matrix: {
    figure: lazyPart(async () => (await import('./matrix/MatrixFigure.tsx')).MatrixFigure),
  },
  function: {
    figure: lazyPart(async () => (await import('./function/FunctionFigure.tsx')).FunctionFigure),
  },
};
