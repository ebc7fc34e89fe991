/**
 * A network of the site that a figure computes with, whichever one the page does: loaded once the figure is
 * there.
 */
import { useEffect, useState } from 'react';
import { loadNetwork, shippedNow } from '../../components/networkPicture/loadNetwork.ts';
import type { ShippedNetwork } from '../../formats/linkValues.ts';
import type { NetworkStatus } from '../../state/LessonState.ts';

/** The network, as far as it is there. */
export function useShippedNetwork(name: ShippedNetwork): NetworkStatus {
  const [status, setStatus] = useState(() => shippedNow(name));
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const loaded = await loadNetwork(name);
      if (isWanted) setStatus(loaded);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [name]);
  return status;
}
