/**
 * The figures that can be shown alone, by their names in the address. All but the first are loaded when they
 * are asked for.
 */
import type { ComponentType } from 'react';
import { type LazyPart, lazyPart } from '../components/lazyPart.tsx';
import { DrawFigure } from '../figures/draw/DrawFigure.tsx';
import type { FigureId } from '../formats/linkSchema.ts';

/** Each figure. One without an entry here does not compile. */
export const figureById: Readonly<Record<FigureId, ComponentType | LazyPart<object>>> = {
  draw: DrawFigure,
  threes: lazyPart(async () => (await import('../figures/threes/ThreesFigure.tsx')).ThreesFigure),
  neuron: lazyPart(async () => (await import('../figures/neuron/NeuronFigure.tsx')).NeuronFigure),
  pixels: lazyPart(async () => (await import('../figures/pixels/PixelsFigure.tsx')).PixelsFigure),
  outputs: lazyPart(async () => (await import('../figures/outputs/OutputsFigure.tsx')).OutputsFigure),
  layers: lazyPart(async () => (await import('../figures/layers/LayersFigure.tsx')).LayersFigure),
  propagation: lazyPart(
    async () => (await import('../figures/propagation/PropagationFigure.tsx')).PropagationFigure,
  ),
  parts: lazyPart(async () => (await import('../figures/parts/PartsFigure.tsx')).PartsFigure),
  edges: lazyPart(async () => (await import('../figures/edges/EdgesFigure.tsx')).EdgesFigure),
  hope: lazyPart(async () => (await import('../figures/hope/HopeFigure.tsx')).HopeFigure),
  weights: lazyPart(async () => (await import('../figures/weights/WeightsFigure.tsx')).WeightsFigure),
  'edge-detector': lazyPart(
    async () => (await import('../figures/edge-detector/EdgeDetectorFigure.tsx')).EdgeDetectorFigure,
  ),
  sigmoid: lazyPart(async () => (await import('../figures/sigmoid/SigmoidFigure.tsx')).SigmoidFigure),
  bias: lazyPart(async () => (await import('../figures/bias/BiasFigure.tsx')).BiasFigure),
  count: lazyPart(async () => (await import('../figures/count/CountFigure.tsx')).CountFigure),
  learning: lazyPart(async () => (await import('../figures/learning/LearningFigure.tsx')).LearningFigure),
  matrix: lazyPart(async () => (await import('../figures/matrix/MatrixFigure.tsx')).MatrixFigure),
  function: lazyPart(async () => (await import('../figures/function/FunctionFigure.tsx')).FunctionFigure),
};
