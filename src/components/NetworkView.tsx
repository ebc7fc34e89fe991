/**
 * The picture of the network: the 784 inputs as the grid they are, the layers of neurons, and the connections that
 * carry this drawing. React owns the empty roots; marks draw in them, once a frame.
 */
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { stageColours } from '../marks/colours.ts';
import { contributionLimit } from '../marks/drawConnections.ts';
import { drawLabels } from '../marks/drawLabels.ts';
import { lightNeurons, placeNeurons } from '../marks/drawNeurons.ts';
import { layOutNetwork, type NetworkLayout } from '../marks/networkLayout.ts';
import { lessonSizes } from '../network/lessonShape.ts';
import type { Network } from '../network/Network.ts';
import { formatActivation, formatLimit } from '../text/numbers.ts';
import type { DrawFrame } from './createFrameLoop.ts';
import { createLight, type Light } from './createLight.ts';
import { canvasRatio } from './fitCanvas.ts';
import { type Lesson, useLesson } from './LessonContext.ts';
import './networkView.css';
import { observeSize } from './observeSize.ts';

/** Share of a wide figure's width that is its height. */
const heightShare = 0.65;

/** Pixels that light may be drawn on: on dense screens it is a little coarser than the rest. */
const mostLightPixels = 700_000;

/** Light pixels for a CSS pixel. */
function lightRatio({ widthPx, heightPx }: NetworkLayout): number {
  return Math.min(canvasRatio(), Math.sqrt(mostLightPixels / (widthPx * heightPx)));
}

interface Roots {
  readonly frame: HTMLElement;
  readonly light: Light;
  readonly neurons: SVGGElement;
  readonly labels: SVGGElement;
  readonly gradientId: string;
}

/** Lays the network out for the width it has, and gives its frame the height that it needs. */
function layOutFrame(frame: HTMLElement, widthPx: number): NetworkLayout {
  // The style sheet decides when the figure is folded.
  const direction = getComputedStyle(frame).getPropertyValue('--direction') === 'down' ? 'down' : 'right';
  const size = { widthPx, heightPx: Math.round(widthPx * heightShare) };
  const layout = layOutNetwork(direction, size, lessonSizes.slice(1));
  frame.style.height = `${layout.heightPx}px`;
  frame.style.setProperty('--grid-end', `${layout.grid.yPx + layout.grid.sidePx}px`);
  return layout;
}

/** Places everything, and gives the function that draws a moment of it. */
function createNetworkDrawing(roots: Roots, layout: NetworkLayout, { draw }: Lesson['messages']): DrawFrame {
  placeNeurons(roots.neurons, layout);
  const { light } = roots;
  light.paint({ kind: 'layout', layout, ratio: lightRatio(layout) });
  let labelled: Network | null | undefined;
  return ({ network, image, pass, answer, isSettled, isReadable }) => {
    const activations = pass?.activations ?? null;
    if (network !== labelled) {
      labelled = network;
      light.paint({ kind: 'network', network });
      drawLabels(roots.labels, layout, {
        names: [draw.inputLayer, draw.hiddenLayer1, draw.hiddenLayer2, draw.outputLayer],
        note: draw.contribution,
        limits: network?.layers.map((layer) => formatLimit(contributionLimit(layer))) ?? [],
        gradientId: roots.gradientId,
      });
    }
    lightNeurons(roots.neurons, {
      activations,
      digit: answer?.digit ?? null,
      format: formatActivation,
      isReadable,
    });
    light.paint({ kind: 'moment', image, activations, isSettled });
  };
}

interface NetworkViewProps {
  /** A control that belongs to the input grid: stands below it, or on a narrow stage beside its name. */
  readonly underGrid: ReactNode;
}

/** The network, running to the right, or downwards where the style sheet says --direction: down. */
export function NetworkView({ underGrid }: NetworkViewProps) {
  const { loop, messages } = useLesson();
  const frameRef = useRef<HTMLDivElement>(null);
  const lightRef = useRef<HTMLDivElement>(null);
  const neuronsRef = useRef<SVGGElement>(null);
  const labelsRef = useRef<SVGGElement>(null);
  const gradientId = useId();

  useLayoutEffect(() => {
    const frame = frameRef.current;
    const lightHost = lightRef.current;
    const neurons = neuronsRef.current;
    const labels = labelsRef.current;
    if (!frame || !lightHost || !neurons || !labels) return;
    const light = createLight(lightHost);
    const roots = { frame, light, neurons, labels, gradientId };
    let unsubscribe = () => {};
    let drawnWidthPx = 0;
    let request = 0;
    const disconnect = observeSize(frame, ({ widthPx }) => {
      if (widthPx === drawnWidthPx) return;
      drawnWidthPx = widthPx;
      const layout = layOutFrame(frame, widthPx);
      unsubscribe();
      cancelAnimationFrame(request);
      // A task of its own: while the page is put together, the reader's first touch comes before this.
      request = requestAnimationFrame(() => {
        unsubscribe = loop.subscribe(createNetworkDrawing(roots, layout, messages));
      });
    });
    return () => {
      disconnect();
      cancelAnimationFrame(request);
      unsubscribe();
      light.destroy();
    };
  }, [loop, messages, gradientId]);

  return (
    <div ref={frameRef} className="network">
      <div className="network-frame" role="img" aria-label={messages.draw.network}>
        <div ref={lightRef} />
        <svg aria-hidden="true">
          <linearGradient id={gradientId}>
            <stop offset="0%" stopColor={stageColours.negative} />
            <stop offset="50%" stopColor={stageColours.stage} />
            <stop offset="100%" stopColor={stageColours.positive} />
          </linearGradient>
          <g ref={neuronsRef} />
          <g ref={labelsRef} className="labels" />
        </svg>
      </div>
      <div className="under-grid">{underGrid}</div>
    </div>
  );
}
