/**
 * The accuracy of the network in the reader's hands on 10,000 digits held out: MNIST's test pictures where
 * the site has them, else the synthetic hand's. Measured off the page, the newest network first; what was
 * measured once is known.
 */

import { loadMnistTest } from '../../components/data/findMnist.ts';
import type { Network } from '../../network/Network.ts';
import { browserHosts } from '../../work/browserHosts.ts';
import { createChannel } from '../../work/createChannel.ts';
import { messageBuffers } from '../../work/messageBuffers.ts';
import MeasuringWorker from './measuringWorker.ts?worker&inline';
import { createMeasuringJob, type MeasuringTypes } from './model/createMeasuringJob.ts';

/** Digits by the synthetic hand, and the most pictures that are taken: as many as MNIST has for testing. */
const measuredCount = 10_000;

const hosts = browserHosts(createMeasuringJob, () => MeasuringWorker);

/** An accuracy, 0...1, and what it is over. */
export interface FoundAccuracy {
  readonly accuracy: number;
  readonly count: number;
  readonly isMnist: boolean;
}

export interface AccuracyMeter {
  /** What is known of a network; null while it is not. */
  readonly find: (network: Network) => FoundAccuracy | null;
  /** Asks for these networks, the first of them first, instead of any that were asked for before. */
  readonly want: (networks: readonly Network[]) => void;
  readonly close: () => void;
}

/** A meter that begins to work when it is first asked; onFound is called after each result. */
export function createAccuracyMeter(onFound: () => void): AccuracyMeter {
  const found = new WeakMap<Network, FoundAccuracy>();
  let wanted: readonly Network[] = [];
  let [isAsking, isMnist] = [false, false];
  const channel = createChannel<MeasuringTypes>(hosts, {
    begin: async () => {
      const pictures = await loadMnistTest();
      isMnist = pictures !== null;
      return { beginning: { pictures, count: measuredCount }, transfer: messageBuffers(pictures) };
    },
  });

  async function askNext(): Promise<void> {
    const network = wanted.find((each) => !found.has(each));
    if (isAsking || !network) return;
    isAsking = true;
    const answer = await channel.ask({ kind: 'accuracy', network });
    isAsking = false;
    if (!answer) return;
    found.set(network, { ...answer, isMnist });
    void askNext();
    onFound();
  }

  return {
    find: (network) => found.get(network) ?? null,
    want: (networks) => {
      wanted = networks;
      channel.open();
      void askNext();
    },
    close: channel.end,
  };
}
