/**
 * The picture of the network: the 784 inputs as the grid they are, the layers of neurons, and the connections
 * that carry this drawing. React owns the empty roots; marks draw in them, once a frame. For assistive
 * technology and keys it is one grid, in which one walks from neuron to neuron.
 */

import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import type { NetworkLayout } from '../../marks/networkLayout.ts';
import { stagePaints } from '../../marks/stageColours.ts';
import { inputCount, lessonSizes, outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import type { NetworkProgress } from '../../state/networkProgress.ts';
import { sayActivation } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';
import { tellsOf } from '../answer/tellsOf.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { useLive } from '../follow/useLive.ts';
import { useIsOnPaper } from '../page/onPaper.ts';
import type { GridSize } from '../pictures/gridSteps.ts';
import { observeWidth } from '../pictures/observeSize.ts';
import { WalkablePicture } from '../pictures/WalkablePicture.tsx';
import { createLight, type Light } from './createLight.ts';
import { createNetworkDrawing, type DrawNetwork, layOutNetworkIn } from './createNetworkDrawing.ts';
import './networkView.css';
import { activePlace, useNetworkWalk } from './useNetworkWalk.ts';

/** How much of the network is known, and whether that changes by itself just now. */
export interface MovingProgress extends NetworkProgress {
  readonly isMoving: boolean;
}

/** For keys and assistive technology a layer is a row, of at most as many neurons as there are inputs. */
const layersAsRows: GridSize = { rows: lessonSizes.length, columns: inputCount };

interface NetworkViewProps {
  /** What it is called, for a screen reader. */
  readonly name: string;
  /** How much is known now, read from the figure's own cause; all of it unless given. */
  readonly findProgress?: () => MovingProgress;
  /** Which neuron is switched off now; none unless given. */
  readonly findOff?: () => NeuronPlace | null;
  /** What is laid over and under it. */
  readonly children?: Elements;
  /** Is given the element that holds the focus while one walks the network. */
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** Id of the element that gives the account of the inspected neuron. */
  readonly accountId: string;
}

/** The network, running to the right, or downwards where the style sheet says --direction: down. */
export function NetworkView(props: NetworkViewProps) {
  const { name, findProgress, findOff, children, gridRef, accountId } = props;
  const texts = useTexts(pageTexts);
  const rootRef = useRef<HTMLDivElement>(null);
  const lightRef = useRef<HTMLDivElement>(null);
  const hollowsRef = useRef<SVGGElement>(null);
  const neuronsRef = useRef<SVGGElement>(null);
  const valuesRef = useRef<HTMLDivElement>(null);
  const offRef = useRef<SVGGElement>(null);
  const ringsRef = useRef<SVGGElement>(null);
  const labelsRef = useRef<SVGGElement>(null);
  const layoutRef = useRef<NetworkLayout | null>(null);
  const [draw, setDraw] = useState<DrawNetwork | null>(null);
  const id = useId();
  const findLastLayer = () => findProgress?.().computed ?? outputLayer;
  const isPrinted = useIsOnPaper();

  useLayoutEffect(() => {
    const [root, lightHost, values] = [rootRef.current, lightRef.current, valuesRef.current];
    const [hollows, neurons] = [hollowsRef.current, neuronsRef.current];
    const [off, rings, labels] = [offRef.current, ringsRef.current, labelsRef.current];
    if (!root || !lightHost || !values || !hollows || !neurons || !off || !rings || !labels) return;
    let light: Light | null = null;
    let request = 0;
    // Observed by itself: what is rendered is not the size, but what could be made of it in its turn.
    const disconnect = observeWidth(root, (widthPx) => {
      const layout = layOutNetworkIn(root, widthPx);
      layoutRef.current = layout;
      cancelAnimationFrame(request);
      const layOut = () => {
        light ??= createLight(lightHost);
        const roots = { light, hollows, neurons, values, off, rings, labels, gradientId: `${id}gradient` };
        const drawing = createNetworkDrawing(roots, layout, texts);
        setDraw(() => drawing);
      };
      // Tasks of their own, this and the first drawing: while the page is put together, the reader's first
      // touch comes before each of them. Paper cannot wait.
      if (isPrinted) layOut();
      else request = requestAnimationFrame(layOut);
    });
    return () => {
      disconnect();
      cancelAnimationFrame(request);
      setDraw(null);
      light?.destroy();
      layoutRef.current = null;
    };
  }, [texts, id, isPrinted]);
  useLive(
    (moment) => {
      const { computed = null, fraction = 0, isMoving = false } = findProgress?.() ?? {};
      return [moment, computed, fraction, isMoving, findOff?.() ?? null];
    },
    (moment, computed, fraction, isMoving, off) =>
      draw?.(moment, { progress: computed === null ? null : { computed, fraction }, isMoving, off }),
  );

  const { place, neuron } = texts.inspector;
  const describe = (moment: Moment) => {
    const active = activePlace(moment, findLastLayer());
    const activation = moment.pass?.activations[active.layer][active.index] ?? 0;
    return {
      row: active.layer,
      column: active.index,
      name: neuron(place(active), sayActivation(activation)),
      isSelected: moment.isPinned,
      tells: tellsOf(active.layer),
    };
  };

  return (
    <div ref={rootRef} className="network">
      <WalkablePicture
        className="network-root"
        gridRef={gridRef}
        name={name}
        keys={texts.inspector.keys}
        size={layersAsRows}
        {...useNetworkWalk(layoutRef, findLastLayer)}
        describe={describe}
        accountId={accountId}
      >
        <div ref={lightRef} aria-hidden="true" />
        <svg aria-hidden="true">
          <linearGradient id={`${id}gradient`}>
            <stop offset="0%" stopColor={stagePaints.negative} />
            <stop offset="50%" stopColor={stagePaints.stage} />
            <stop offset="100%" stopColor={stagePaints.positive} />
          </linearGradient>
          <g ref={hollowsRef} className="hollows" />
          <g ref={neuronsRef} />
          <g ref={offRef} />
          <g ref={labelsRef} className="labels over-lines" />
          <g ref={ringsRef} />
        </svg>
        <div ref={valuesRef} className="output-values" data-tells={tellsOf(outputLayer)} aria-hidden="true" />
      </WalkablePicture>
      {children}
    </div>
  );
}
