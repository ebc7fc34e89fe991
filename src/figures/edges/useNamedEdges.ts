/**
 * The edges that a network's neurons of hidden layer 1 are named after, looked for a piece at a time: the
 * page goes on meanwhile.
 */
import { useMemo, useState } from 'react';
import { usePageWork } from '../../components/follow/usePageWork.ts';
import { type EdgeName, nameEdge, searchEdges } from '../../image/probesOfEdges.ts';
import { forward } from '../../network/forward.ts';
import { inputCount } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import type { NamedEdges } from './describePointed.ts';

/** What is known of the network's neurons so far; null without a network. */
export function useNamedEdges(network: Network | null): NamedEdges | null {
  const [names, setNames] = useState<readonly EdgeName[] | null>(null);
  const work = useMemo(() => {
    let named: Network | null = null;
    return {
      wanted: () => (network === named ? null : network),
      *compute({ layers }: Network) {
        const bars = yield* searchEdges(layers[0]);
        named = network;
        setNames(bars.map(nameEdge));
      },
    };
  }, [network]);
  usePageWork(work);
  return useMemo(
    () => network && { names, blank: forward(network, new Float64Array(inputCount)).activations[1] },
    [network, names],
  );
}
