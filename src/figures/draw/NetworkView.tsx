/**
 * The picture of the network: the 784 inputs as the grid they are, the layers of neurons, and the connections
 * that carry this drawing. React owns the empty roots; marks draw in them, once a frame. For assistive
 * technology and keys it is one grid, in which one walks from neuron to neuron.
 */

import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { createLight, type Light } from '../../components/networkPicture/createLight.ts';
import {
  createNetworkDrawing,
  layOutNetworkIn,
} from '../../components/networkPicture/createNetworkDrawing.ts';
import { ActiveCell } from '../../components/pictures/ActiveCell.tsx';
import type { NetworkLayout } from '../../marks/networkLayout.ts';
import { stagePaints } from '../../marks/stageColours.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import type { DrawMoment } from '../../state/createFrameLoop.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatActivation } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';
import '../../components/networkPicture/networkView.css';
import { tellsOf } from '../../components/answer/tellsOf.ts';
import { activePlace, useNetworkPointing } from '../../components/networkPicture/useNetworkPointing.ts';
import { useIsOnPaper } from '../../components/page/onPaper.ts';
import { observeWidth } from '../../components/pictures/observeSize.ts';

interface NetworkViewProps {
  /** A control that belongs to the input grid: stands below it, or on a narrow stage beside its name. */
  readonly underGrid: Elements;
  /** Laid over the input grid; a pointer passes through it. */
  readonly overGrid: Elements;
  /** Is given the element that holds the focus while one walks the network. */
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** Id of the element that gives the account of the inspected neuron. */
  readonly accountId: string;
}

/** The network, running to the right, or downwards where the style sheet says --direction: down. */
export function NetworkView({ underGrid, overGrid, gridRef, accountId }: NetworkViewProps) {
  const texts = useTexts(pageTexts);
  const rootRef = useRef<HTMLDivElement>(null);
  const lightRef = useRef<HTMLDivElement>(null);
  const neuronsRef = useRef<SVGGElement>(null);
  const valuesRef = useRef<HTMLDivElement>(null);
  const ringsRef = useRef<SVGGElement>(null);
  const labelsRef = useRef<SVGGElement>(null);
  const layoutRef = useRef<NetworkLayout | null>(null);
  const [draw, setDraw] = useState<DrawMoment | null>(null);
  const id = useId();
  const pointing = useNetworkPointing(layoutRef);
  const isPrinted = useIsOnPaper();

  useLayoutEffect(() => {
    const [root, lightHost, values] = [rootRef.current, lightRef.current, valuesRef.current];
    const [neurons, rings, labels] = [neuronsRef.current, ringsRef.current, labelsRef.current];
    if (!root || !lightHost || !values || !neurons || !rings || !labels) return;
    let light: Light | null = null;
    let request = 0;
    // Observed by itself: what is rendered is not the size, but what could be made of it in its turn.
    const disconnect = observeWidth(root, (widthPx) => {
      const layout = layOutNetworkIn(root, widthPx);
      layoutRef.current = layout;
      cancelAnimationFrame(request);
      const layOut = () => {
        light ??= createLight(lightHost);
        const roots = { light, neurons, values, rings, labels, gradientId: `${id}gradient` };
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
    (moment) => [moment],
    (moment) => draw?.(moment),
  );

  const { place, neuron } = texts.inspector;
  const describe = (moment: Moment) => {
    const { layer, index } = activePlace(moment);
    const activation = moment.pass?.activations[layer][index] ?? 0;
    return {
      key: `${layer}-${index}`,
      name: neuron(place({ layer, index }), formatActivation(activation)),
      isSelected: moment.isPinned,
      tells: tellsOf(layer),
    };
  };

  return (
    <div ref={rootRef} className="network">
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be 784 cells and 42 circles */}
      <div
        ref={gridRef}
        className="network-root"
        role="grid"
        tabIndex={0}
        aria-label={texts.draw.network}
        aria-describedby={`${id}keys`}
        {...pointing}
      >
        <div ref={lightRef} aria-hidden="true" />
        <svg aria-hidden="true">
          <linearGradient id={`${id}gradient`}>
            <stop offset="0%" stopColor={stagePaints.negative} />
            <stop offset="50%" stopColor={stagePaints.stage} />
            <stop offset="100%" stopColor={stagePaints.positive} />
          </linearGradient>
          <g ref={neuronsRef} />
          <g ref={labelsRef} className="labels" />
          <g ref={ringsRef} />
        </svg>
        <div ref={valuesRef} className="output-values" data-tells={tellsOf(outputLayer)} aria-hidden="true" />
        <ActiveCell grid={gridRef} describe={describe} describedBy={accountId} />
      </div>
      <p id={`${id}keys`} hidden>
        {texts.inspector.keys}
      </p>
      <div className="over-grid">{overGrid}</div>
      <div className="under-grid">{underGrid}</div>
    </div>
  );
}
