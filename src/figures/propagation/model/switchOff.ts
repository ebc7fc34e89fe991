/**
 * The network with one neuron of hidden layer 1 switched off: its activation is 0, whatever its sum; all
 * layers after it are computed from that. The network itself is not changed.
 */
import { type ForwardPass, forward, forwardFrom } from '../../../network/forward.ts';
import type { Network } from '../../../network/Network.ts';
import { accountForNeuron, weightsOutOfNeuron } from '../../../network/neuronAccount.ts';
import type { Moment } from '../../../state/Moment.ts';
import type { NeuronPlace } from '../../../state/NeuronPlace.ts';
import { rankOutputs } from '../../../state/rankOutputs.ts';

/** The layer in which a neuron is switched off; activations[1] are its own. */
const offLayer = 1;

/** What became of the answer, and of the neuron that it changed most. */
export interface SwitchOff {
  /** The brightest output with the neuron and its activation, and that without the neuron. */
  readonly digit: number;
  readonly activation: number;
  readonly digitWithout: number;
  readonly activationWithout: number;
  /** The activation without the neuron of the output that is the brightest with it. */
  readonly activationLeft: number;
  /** The neuron of hidden layer 2 whose activation changed most. */
  readonly changed: {
    readonly index: number;
    /** The contribution that it lost. */
    readonly contribution: number;
    /** Its activation with that, and without. */
    readonly before: number;
    readonly after: number;
  };
}

/** The neuron of hidden layer 1 with the largest sum: where sigmoids are flat, activations can be equal. */
export function brightestNeuron({ zs: [zs] }: ForwardPass): NeuronPlace {
  return { layer: offLayer, index: zs.indexOf(Math.max(...zs)) };
}

/** The pass of the same picture without a neuron of hidden layer 1: a new one. Its z stays what it was. */
function passWithout(network: Network, pass: ForwardPass, { index }: NeuronPlace): ForwardPass {
  const without = forward(network, pass.activations[0]);
  without.activations[offLayer][index] = 0;
  forwardFrom(network, without, offLayer);
  return without;
}

/** What switching a neuron of hidden layer 1 off does to the picture of a pass. */
export function switchOff(network: Network, pass: ForwardPass, place: NeuronPlace): SwitchOff {
  const without = passWithout(network, pass, place);
  const [before, after] = [pass, without].map(({ activations }) => activations);
  const [outputs, outputsWithout] = [before, after].map((activations) => activations[network.layers.length]);
  const [{ digit }, { digit: digitWithout }] = [rankOutputs(outputs), rankOutputs(outputsWithout)];
  const changes = before[offLayer + 1].map((a, j) => Math.abs(a - after[offLayer + 1][j]));
  const index = changes.indexOf(Math.max(...changes));
  const weight = weightsOutOfNeuron(network, offLayer, place.index)[index];
  return {
    digit,
    activation: outputs[digit],
    digitWithout,
    activationWithout: outputsWithout[digitWithout],
    activationLeft: outputsWithout[digit],
    changed: {
      index,
      contribution: weight * before[offLayer][place.index],
      before: before[offLayer + 1][index],
      after: after[offLayer + 1][index],
    },
  };
}

/**
 * The function that gives a moment as it is with a neuron switched off, or for null as it is. Only what the
 * neuron changes is another object: pass, answer, account.
 */
export function createSwitching(): (moment: Moment, off: NeuronPlace | null) => Moment {
  let last: { readonly of: Moment; readonly off: NeuronPlace; readonly moment: Moment } | null = null;
  return (of, off) => {
    const { network, inspected } = of;
    if (!off || !network || !of.pass) return of;
    if (last?.of === of && last.off === off) return last.moment;
    const isSamePass = last?.of.pass === of.pass && last.off === off;
    const pass = (isSamePass && last?.moment.pass) || passWithout(network, of.pass, off);
    const outputs = pass.activations[network.layers.length];
    const account = inspected?.layer
      ? accountForNeuron(network, pass, inspected.layer - 1, inspected.index)
      : null;
    const moment = { ...of, pass, answer: of.answer && rankOutputs(outputs), account };
    last = { of, off, moment };
    return moment;
  };
}
