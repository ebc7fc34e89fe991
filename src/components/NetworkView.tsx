/**
 * The picture of the network: the 784 inputs as the grid they are, the layers of neurons, and the connections that
 * carry this drawing. React owns the empty roots; marks draw in them, once a frame.
 */
import { type CSSProperties, type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { stageColours } from '../marks/colours.ts';
import {
  type ConnectionSet,
  cellSources,
  contributionLimit,
  drawConnections,
  drawFaintConnections,
} from '../marks/drawConnections.ts';
import { lightNeurons, placeNeurons } from '../marks/drawNeurons.ts';
import { drawPicture } from '../marks/drawPicture.ts';
import { createLineRaster } from '../marks/LineRaster.ts';
import { layOutNetwork, type NetworkLayout } from '../marks/networkLayout.ts';
import { imageSide, inputCount, lessonSizes } from '../network/lessonShape.ts';
import type { Network } from '../network/Network.ts';
import type { LessonFrame } from '../state/LessonFrame.ts';
import { formatActivation } from '../text/numbers.ts';
import { canvasRatio, fitCanvas } from './fitCanvas.ts';
import { useLesson, useLessonState } from './LessonContext.ts';
import { NetworkLabels } from './NetworkLabels.tsx';
import './networkView.css';
import { useSize } from './useSize.ts';

/** Share of a wide figure's width that is its height. */
const heightShare = 0.65;

interface Roots {
  readonly faint: HTMLCanvasElement;
  readonly lit: HTMLCanvasElement;
  readonly picture: HTMLCanvasElement;
  readonly neurons: SVGGElement;
  readonly haloId: string;
}

/** Pixels that the lit connections may have: on dense screens they are drawn a little coarser than the rest. */
const mostLitPixels = 700_000;

/** The pixels of the canvas that the lit connections are drawn on; null where a canvas cannot be had. */
function createLitRaster(canvas: HTMLCanvasElement, { widthPx, heightPx }: NetworkLayout) {
  const ratio = Math.min(canvasRatio(), Math.sqrt(mostLitPixels / (widthPx * heightPx)));
  canvas.width = Math.ceil(widthPx * ratio);
  canvas.height = Math.ceil(heightPx * ratio);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (
    context && {
      context,
      ratio,
      raster: createLineRaster(context.createImageData(canvas.width, canvas.height)),
    }
  );
}

/** The function that draws a moment into the roots, for one layout and one network. */
function createNetworkDrawing(roots: Roots, layout: NetworkLayout, network: Network | null) {
  const faint = fitCanvas(roots.faint, layout);
  const lit = createLitRaster(roots.lit, layout);
  const picture = roots.picture.getContext('2d', { willReadFrequently: true });
  placeNeurons(roots.neurons, layout, roots.haloId);
  faint?.clearRect(0, 0, layout.widthPx, layout.heightPx);
  if (faint) drawFaintConnections(faint, layout, { colour: stageColours.line, rows: imageSide });
  const sources = [
    cellSources(layout, inputCount),
    ...layout.layers.slice(0, -1).map(
      ({ centres }) =>
        (k: number) =>
          centres[k],
    ),
  ];
  const limits = network?.layers.map(contributionLimit) ?? [];

  return ({ image, pass, answer }: LessonFrame) => {
    if (picture) drawPicture(picture, image);
    lightNeurons(roots.neurons, {
      activations: pass?.activations ?? null,
      digit: answer?.digit ?? null,
      format: formatActivation,
    });
    if (!lit) return;
    lit.raster.words.fill(0);
    network?.layers.forEach((layer, index) => {
      if (!pass) return;
      const set: ConnectionSet = {
        layer,
        inputs: pass.activations[index],
        limit: limits[index],
        sourceOf: sources[index],
        targets: layout.layers[index].centres,
      };
      drawConnections(lit.raster, lit.ratio, set);
    });
    lit.context.putImageData(lit.raster.image, 0, 0);
  };
}

interface NetworkViewProps {
  readonly direction: 'right' | 'down';
  /** A control that belongs to the input grid; stands below it, or on a narrow stage beside its name. */
  readonly underGrid: ReactNode;
}

/** The network, running to the right or downwards. */
export function NetworkView({ direction, underGrid }: NetworkViewProps) {
  const { loop, messages } = useLesson();
  const rootRef = useRef<HTMLDivElement>(null);
  const faintRef = useRef<HTMLCanvasElement>(null);
  const litRef = useRef<HTMLCanvasElement>(null);
  const pictureRef = useRef<HTMLCanvasElement>(null);
  const neuronsRef = useRef<SVGGElement>(null);
  const haloId = useId();
  const widthPx = useSize(rootRef)?.widthPx ?? 0;
  const network = useLessonState(({ network: status }) => (status.kind === 'ready' ? status.network : null));
  const layout = useMemo(
    () =>
      layOutNetwork(
        direction,
        { widthPx, heightPx: Math.round(widthPx * heightShare) },
        lessonSizes.slice(1),
      ),
    [direction, widthPx],
  );

  useEffect(() => {
    const faint = faintRef.current;
    const lit = litRef.current;
    const picture = pictureRef.current;
    const neurons = neuronsRef.current;
    if (!faint || !lit || !picture || !neurons || layout.widthPx === 0) return;
    return loop.subscribe(createNetworkDrawing({ faint, lit, picture, neurons, haloId }, layout, network));
  }, [loop, layout, network, haloId]);

  const limits = useMemo(() => network?.layers.map(contributionLimit) ?? [], [network]);
  const { grid } = layout;
  const pictureStyle: CSSProperties & { '--cell': string } = {
    left: grid.xPx,
    top: grid.yPx,
    width: grid.sidePx,
    height: grid.sidePx,
    '--cell': `${grid.sidePx / imageSide}px`,
  };
  return (
    <div ref={rootRef} className="network" style={{ height: layout.heightPx }}>
      <div className="network-frame" role="img" aria-label={messages.draw.network}>
        <canvas ref={faintRef} className="layer" />
        <canvas ref={litRef} className="layer" />
        <div className="picture" style={pictureStyle}>
          <canvas ref={pictureRef} width={imageSide} height={imageSide} />
        </div>
        <svg className="layer" width={layout.widthPx} height={layout.heightPx} aria-hidden="true">
          <radialGradient id={haloId}>
            <stop offset="35%" stopColor={stageColours.neuronOn} stopOpacity="0.55" />
            <stop offset="100%" stopColor={stageColours.neuronOn} stopOpacity="0" />
          </radialGradient>
          <g ref={neuronsRef} />
          <NetworkLabels layout={layout} limits={limits} id={haloId} />
        </svg>
      </div>
      <div
        className="under-grid"
        style={direction === 'right' ? { left: 0, top: grid.yPx + grid.sidePx + 8 } : { right: 0, top: 0 }}
      >
        {underGrid}
      </div>
    </div>
  );
}
