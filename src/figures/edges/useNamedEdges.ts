/**
 * The edges that a network's neurons of hidden layer 1 are named after, looked for a piece at a time: the
 * page goes on meanwhile.
 */
import { useEffect, useMemo, useState } from 'react';
import { type EdgeName, nameEdge, searchEdges } from '../../image/probesOfEdges.ts';
import { forward } from '../../network/forward.ts';
import { inputCount } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import type { NamedEdges } from './describePointed.ts';

/** Between two pieces of the search. */
const pauseMs = 4;

/** What is known of the network's neurons so far; null without a network. */
export function useNamedEdges(network: Network | null): NamedEdges | null {
  const [names, setNames] = useState<readonly EdgeName[] | null>(null);
  useEffect(() => {
    if (!network) return;
    const search = searchEdges(network.layers[0]);
    let timer = 0;
    const goOn = () => {
      const { done, value } = search.next();
      if (done) setNames(value.map(nameEdge));
      else timer = window.setTimeout(goOn, pauseMs);
    };
    goOn();
    return () => clearTimeout(timer);
  }, [network]);
  return useMemo(
    () => network && { names, blank: forward(network, new Float64Array(inputCount)).activations[1] },
    [network, names],
  );
}
