/**
 * The training runs of one figure: the present one, and the one before it, which can be had back. Another
 * choice begins another run; nothing that was trained is lost by it.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Network } from '../../network/Network.ts';
import { createTrainingRun } from '../../training/createTrainingRun.ts';
import type { TrainingRun } from '../../training/TrainingRun.ts';
import type { TrainingSetup } from '../../training/TrainingSetup.ts';
import type { PictureSource } from '../data/PictureSource.ts';
import { useRestingRun } from './useRestingRun.ts';

/** A run and what it was asked to do. */
export interface SetUpRun {
  readonly setup: TrainingSetup;
  readonly run: TrainingRun;
  /** Where its real pictures come from; null where it learns from the synthetic hand. */
  readonly source: PictureSource | null;
}

/** What a run may begin with besides its setup. */
interface Beginning {
  /** From random unless given. */
  readonly network?: Network;
  readonly source?: PictureSource | null;
}

interface TrainingContextValue {
  readonly current: SetUpRun;
  readonly previous: SetUpRun | null;
}

export interface TrainingContext {
  /** null until the figure is mounted. */
  readonly current: SetUpRun | null;
  /** The run before, if it had been trained at all. */
  readonly previous: SetUpRun | null;
  /** Begins anew with this setup. */
  readonly begin: (setup: TrainingSetup, beginning?: Beginning) => void;
  /** Takes the run before back in place of this one. */
  readonly goBack: () => void;
}

/** A first run to begin with; all runs end with the component. */
export function useTrainingContext(initial: TrainingSetup): TrainingContext {
  const [context, setContext] = useState<TrainingContextValue | null>(null);
  const alive = useRef(new Set<TrainingRun>());
  const [first] = useState(initial);

  const create = useCallback((setup: TrainingSetup, { network, source = null }: Beginning = {}): SetUpRun => {
    const run = createTrainingRun(setup, { loadPictures: source?.load, network });
    alive.current.add(run);
    return { setup, run, source };
  }, []);
  const end = useCallback(({ run }: SetUpRun) => {
    alive.current.delete(run);
    run.destroy();
  }, []);

  useLayoutEffect(() => {
    setContext({ current: create(first), previous: null });
  }, [create, first]);
  useEffect(
    () => () => {
      for (const run of alive.current) run.destroy();
      alive.current.clear();
    },
    [],
  );

  useRestingRun(context?.current.run);

  const begin = (setup: TrainingSetup, beginning: Beginning = {}) => {
    if (!context) return;
    const mayKeep = context.current.run.getState().latest.step > 0;
    if (mayKeep) {
      context.current.run.stop();
      if (context.previous) end(context.previous);
    } else end(context.current);
    setContext({
      current: create(setup, beginning),
      previous: mayKeep ? context.current : context.previous,
    });
  };
  const goBack = () => {
    if (!context?.previous) return;
    end(context.current);
    setContext({ current: context.previous, previous: null });
  };
  return { current: context?.current ?? null, previous: context?.previous ?? null, begin, goBack };
}
