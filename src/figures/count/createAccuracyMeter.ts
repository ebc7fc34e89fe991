/**
 * The accuracy of the network in the reader's hands on 10,000 digits held out: MNIST's test pictures where
 * the site has them, else the synthetic hand's. Measured off the page, the newest network first; what was
 * measured once is known.
 */

import { loadMnistTest } from '../../components/data/findMnist.ts';
import type { Network } from '../../network/Network.ts';
import { openMeasuring } from './openMeasuring.ts';

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
  let asked: { readonly number: number; readonly network: Network } | null = null;
  let [number, isMnist] = [0, false];
  let [isOpening, isOpen, isOver] = [false, false, false];
  const host = openMeasuring((report) => {
    if (!asked || report.number !== asked.number) return;
    found.set(asked.network, { accuracy: report.accuracy, count: report.count, isMnist });
    asked = null;
    askNext();
    onFound();
  });

  function askNext(): void {
    const network = wanted.find((each) => !found.has(each));
    if (asked || !network || !isOpen) return;
    asked = { number: ++number, network };
    host.post({ kind: 'measure', ...asked });
  }

  async function open(): Promise<void> {
    isOpening = true;
    const pictures = await loadMnistTest();
    if (isOver) return;
    [isMnist, isOpen] = [pictures !== null, true];
    host.post({ kind: 'digits', pictures });
    askNext();
  }

  return {
    find: (network) => found.get(network) ?? null,
    want: (networks) => {
      wanted = networks;
      if (!isOpening) void open();
      askNext();
    },
    close: () => {
      isOver = true;
      host.close();
    },
  };
}
