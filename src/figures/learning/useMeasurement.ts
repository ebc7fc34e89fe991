/**
 * The cost over one weight or bias of the network that a run stands at, measured where the examples are.
 */
import { useEffect, useState } from 'react';
import { useRunState } from '../../components/training/useRun.ts';
import type { ParameterMeasurement, ParameterPlace, TrainingRun } from '../../training/TrainingRun.ts';

/** How far the weight is nudged to either side, and by how many steps. */
const halfRange = 2;
export const stepsToASide = 20;
export const stepSize = halfRange / stepsToASide;

function valuesAround(value: number): number[] {
  return Array.from(
    { length: 2 * stepsToASide + 1 },
    (_, index) => value + (index - stepsToASide) * stepSize,
  );
}

function valueAt(run: TrainingRun, { layer, j, k }: ParameterPlace): number {
  const { weights, biases, neuronCount } = run.getState().latest.network.layers[layer];
  return k === null ? biases[j] : weights[k * neuronCount + j];
}

/** A measurement, and the values that it was made at: stepsToASide to either side of the parameter's own. */
export interface Measured extends ParameterMeasurement {
  readonly values: readonly number[];
}

/**
 * Measures a parameter of the network that a run stands at, while it does not train; null until that is done.
 */
export function useMeasurement(run: TrainingRun, place: ParameterPlace): Measured | null {
  const [measured, setMeasured] = useState<Measured | null>(null);
  const status = useRunState(run, (state) => state.status);
  const isResting = status === 'paused' || status === 'stopped';
  const step = useRunState(run, ({ latest }) => (isResting ? latest.step : -1));
  useEffect(() => {
    let isCurrent = true;
    // While it trains the curve would be of a network that is gone already.
    if (step < 0) return;
    const values = valuesAround(valueAt(run, place));
    void run.measureParameter(place, values).then((measurement) => {
      if (isCurrent) setMeasured(measurement && { ...measurement, values });
    });
    return () => {
      isCurrent = false;
    };
  }, [run, place, step]);
  return measured;
}
