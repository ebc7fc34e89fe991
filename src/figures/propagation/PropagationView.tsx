/**
 * The network as far as its forward pass has run, to be pointed at and walked by keys as far as it is known.
 * React owns the empty roots; marks draw in them.
 */

import { type RefObject, useId, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { createLight, type Light } from '../../components/networkPicture/createLight.ts';
import { layOutNetworkIn } from '../../components/networkPicture/createNetworkDrawing.ts';
import { ActiveCell } from '../../components/pictures/ActiveCell.tsx';
import { outputLayer } from '../../network/lessonShape.ts';
import { pageTexts } from '../../text/page.ts';
import '../../components/networkPicture/networkView.css';
import { tellsOf } from '../../components/answer/tellsOf.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { activePlace, useNetworkPointing } from '../../components/networkPicture/useNetworkPointing.ts';
import { useIsOnPaper } from '../../components/page/onPaper.ts';
import { useWidth } from '../../components/pictures/useWidth.ts';
import type { NetworkLayout } from '../../marks/networkLayout.ts';
import { stagePaints } from '../../marks/stageColours.ts';
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
  const texts = useTexts(pageTexts);
  const rootRef = useRef<HTMLDivElement>(null);
  const lightHostRef = useRef<HTMLDivElement>(null);
  const hollowsRef = useRef<SVGGElement>(null);
  const neuronsRef = useRef<SVGGElement>(null);
  const labelsRef = useRef<SVGGElement>(null);
  const ringsRef = useRef<SVGGElement>(null);
  const valuesRef = useRef<HTMLDivElement>(null);
  const layoutRef = useRef<NetworkLayout | null>(null);
  const lightRef = useRef<Light | null>(null);
  const drawRef = useRef<ReturnType<typeof createPropagationDrawing> | null>(null);
  const widthPx = useWidth(rootRef);
  const isPrinted = useIsOnPaper();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the light of paper is another one
  useLayoutEffect(() => {
    const light = lightHostRef.current && createLight(lightHostRef.current);
    lightRef.current = light;
    return () => light?.destroy();
  }, [isPrinted]);
  // At each render: the same width may have other pixels, or other light.
  useLayoutEffect(() => {
    const [root, light, values] = [rootRef.current, lightRef.current, valuesRef.current];
    const [hollows, neurons] = [hollowsRef.current, neuronsRef.current];
    const [labels, rings] = [labelsRef.current, ringsRef.current];
    if (widthPx === 0 || !root || !light || !values || !hollows || !neurons || !labels || !rings) return;
    const layout = layOutNetworkIn(root, widthPx);
    layoutRef.current = layout;
    const roots = { light, hollows, neurons, values, rings, labels, gradientId };
    drawRef.current = createPropagationDrawing(roots, layout, texts);
  });
  useLive(
    (moment) => [moment, propagation.getState()],
    (moment, state) => drawRef.current?.(moment, state),
  );
  return { rootRef, lightHostRef, hollowsRef, neuronsRef, labelsRef, ringsRef, valuesRef, layoutRef };
}

/** The network, running to the right, or downwards where the style sheet says --direction: down. */
export function PropagationView({ propagation, gridRef, accountId }: PropagationViewProps) {
  const { inspector } = useTexts(pageTexts);
  const texts = useTexts(propagationTexts);
  const id = useId();
  const refs = usePropagationDrawing(propagation, `${id}gradient`);
  const findLastLayer = () => lightPlaceAt(propagation.getState().progress).computed;
  const pointing = useNetworkPointing(refs.layoutRef, findLastLayer);
  const { place, neuron } = inspector;
  return (
    <div ref={refs.rootRef} className="network">
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
        <div ref={refs.lightHostRef} aria-hidden="true" />
        <svg aria-hidden="true">
          <linearGradient id={`${id}gradient`}>
            <stop offset="0%" stopColor={stagePaints.negative} />
            <stop offset="50%" stopColor={stagePaints.stage} />
            <stop offset="100%" stopColor={stagePaints.positive} />
          </linearGradient>
          <g ref={refs.hollowsRef} className="hollows" />
          <g ref={refs.neuronsRef} />
          <g ref={refs.labelsRef} className="labels" />
          <g ref={refs.ringsRef} />
        </svg>
        <div
          ref={refs.valuesRef}
          className="output-values"
          data-tells={tellsOf(outputLayer)}
          aria-hidden="true"
        />
        <ActiveCell
          grid={gridRef}
          describedBy={accountId}
          describe={(moment) => {
            const active = activePlace(moment, findLastLayer());
            const activation = moment.pass?.activations[active.layer][active.index] ?? 0;
            return {
              key: `${active.layer}-${active.index}`,
              name: neuron(place(active), formatActivation(activation)),
              isSelected: moment.isPinned,
              tells: tellsOf(active.layer),
            };
          }}
        />
      </div>
      <p id={`${id}keys`} hidden>
        {texts.keys}
      </p>
    </div>
  );
}
