/**
 * The network as far as its forward pass has run, to be pointed at and walked by keys as far as it is known.
 * React owns the empty roots; marks draw in them.
 */

import { type RefObject, useCallback, useId, useLayoutEffect, useRef } from 'react';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { createLight } from '../../components/networkPicture/createLight.ts';
import { layOutNetworkIn } from '../../components/networkPicture/createNetworkDrawing.ts';
import { ActiveCell } from '../../components/pictures/ActiveCell.tsx';
import { outputLayer } from '../../network/lessonShape.ts';
import { pageTexts } from '../../text/page.ts';
import '../../components/networkPicture/networkView.css';
import { tellsOf } from '../../components/answer/tellsOf.ts';
import { type Cause, followCause } from '../../components/follow/useCause.ts';
import { activePlace, useNetworkPointing } from '../../components/networkPicture/useNetworkPointing.ts';
import { useIsOnPaper } from '../../components/page/onPaper.ts';
import { observeWidth } from '../../components/pictures/observeSize.ts';
import type { NetworkLayout } from '../../marks/networkLayout.ts';
import { stagePaints } from '../../marks/stageColours.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatActivation } from '../../text/numbers.ts';
import { createPropagationDrawing } from './createPropagationDrawing.ts';
import { lightPlaceAt, type Propagation } from './model/propagation.ts';
import { propagationTexts } from './text.ts';

interface PropagationViewProps {
  readonly propagation: Cause<Propagation>;
  /** Is given the element that holds the focus while one walks the network. */
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** Id of the element that gives the account of the inspected neuron. */
  readonly accountId: string;
}

/** The roots that the network is drawn in, and its layout once it has a size. */
function usePropagationDrawing(propagation: Cause<Propagation>, gradientId: string) {
  const { loop } = useLesson();
  const texts = useTexts(pageTexts);
  const rootRef = useRef<HTMLDivElement>(null);
  const lightRef = useRef<HTMLDivElement>(null);
  const svgRef = useRef<SVGSVGElement>(null);
  const valuesRef = useRef<HTMLDivElement>(null);
  const layoutRef = useRef<NetworkLayout | null>(null);
  const isPrinted = useIsOnPaper();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the light of paper is another one
  useLayoutEffect(() => {
    const [root, lightHost, svg] = [rootRef.current, lightRef.current, svgRef.current];
    const values = valuesRef.current;
    if (!root || !lightHost || !svg || !values) return;
    const [hollows, neurons, labels, rings] = svg.querySelectorAll<SVGGElement>(':scope > g');
    const light = createLight(lightHost);
    const roots = { light, hollows, neurons, values, rings, labels, gradientId };
    let stop = () => {};
    const disconnect = observeWidth(root, (widthPx) => {
      const layout = layOutNetworkIn(root, widthPx);
      layoutRef.current = layout;
      stop();
      stop = followCause(loop, propagation, createPropagationDrawing(roots, layout, texts));
    });
    return () => {
      disconnect();
      stop();
      light.destroy();
      layoutRef.current = null;
    };
  }, [loop, texts, propagation, gradientId, isPrinted]);
  return { rootRef, lightRef, svgRef, valuesRef, layoutRef };
}

/** The network, running to the right, or downwards where the style sheet says --direction: down. */
export function PropagationView({ propagation, gridRef, accountId }: PropagationViewProps) {
  const { inspector } = useTexts(pageTexts);
  const texts = useTexts(propagationTexts);
  const id = useId();
  const { rootRef, lightRef, svgRef, valuesRef, layoutRef } = usePropagationDrawing(
    propagation,
    `${id}gradient`,
  );
  const findLastLayer = useCallback(
    () => lightPlaceAt(propagation.getState().progress).computed,
    [propagation],
  );
  const pointing = useNetworkPointing(layoutRef, findLastLayer);
  const { place, neuron } = inspector;
  const describe = useCallback(
    (moment: Moment) => {
      const active = activePlace(moment, findLastLayer());
      const activation = moment.pass?.activations[active.layer][active.index] ?? 0;
      return {
        key: `${active.layer}-${active.index}`,
        name: neuron(place(active), formatActivation(activation)),
        isSelected: moment.isPinned,
        tells: tellsOf(active.layer),
      };
    },
    [place, neuron, findLastLayer],
  );
  return (
    <div ref={rootRef} className="network">
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be 784 cells and 42 circles */}
      <div
        ref={gridRef}
        className="network-root"
        role="grid"
        tabIndex={0}
        aria-label={texts.network}
        aria-describedby={`${id}keys`}
        {...pointing}
      >
        <div ref={lightRef} aria-hidden="true" />
        <svg ref={svgRef} aria-hidden="true">
          <linearGradient id={`${id}gradient`}>
            <stop offset="0%" stopColor={stagePaints.negative} />
            <stop offset="50%" stopColor={stagePaints.stage} />
            <stop offset="100%" stopColor={stagePaints.positive} />
          </linearGradient>
          <g className="hollows" />
          <g />
          <g className="labels" />
          <g />
        </svg>
        <div ref={valuesRef} className="output-values" data-tells={tellsOf(outputLayer)} aria-hidden="true" />
        <ActiveCell grid={gridRef} describe={describe} describedBy={accountId} />
      </div>
      <p id={`${id}keys`} hidden>
        {texts.keys}
      </p>
    </div>
  );
}
