/**
 * What the three networks make of what they are shown, at one moment:
 *
 *   drawing, bar or part -> image -> three forward passes -> what is brightest, and the path that leads there
 *
 * Derived again only when something of it is new.
 */
import type { DigitImage } from '../../../image/DigitImage.ts';
import { createForwardPass, type ForwardPass, forward, prediction } from '../../../network/forward.ts';
import { inputCount, outputLayer } from '../../../network/lessonShape.ts';
import type { Network } from '../../../network/Network.ts';
import type { Moment } from '../../../state/Moment.ts';
import type { NeuronPlace } from '../../../state/NeuronPlace.ts';
import { type PathLine, pathFrom, pathTo } from './hopePath.ts';
import { type HopeNetwork, type HopeProbe, hopeNetworks } from './hopeProbe.ts';

/** The networks of a moment; null for one that is not there. */
export type NetworksInUse = Readonly<Record<HopeNetwork, Network | null>>;

/** What one network makes of the image. The pass is reused from one moment to the next. */
export interface Reading {
  readonly network: Network;
  readonly pass: ForwardPass;
  /** The activations of hidden layer 1 on blank paper: the biases alone. */
  readonly blank: Float64Array;
  /** The brightest output; null when nothing is shown. */
  readonly digit: number | null;
}

/** One moment. A new object whenever something is new. */
export interface HopeMoment {
  readonly image: DigitImage;
  readonly readings: Readonly<Record<HopeNetwork, Reading | null>>;
}

interface Kept {
  readonly network: Network;
  readonly pass: ForwardPass;
  readonly blank: Float64Array;
}

function keep(network: Network): Kept {
  const blank = forward(network, new Float64Array(inputCount)).activations[1];
  return { network, pass: createForwardPass(network), blank };
}

function imageShown(moment: Moment, { kind, barImage, sample }: HopeProbe): DigitImage {
  if (kind === 'bar') return barImage;
  return kind === 'part' ? sample.image : moment.image;
}

/** A function that derives moments, and gives back the last one while nothing is new. */
export function createHopeMoments() {
  const kept = new Map<HopeNetwork, Kept>();
  const image = new Float64Array(inputCount);
  let causes: readonly unknown[] = [];
  let last: HopeMoment | null = null;
  const keptOf = (name: HopeNetwork, network: Network): Kept => {
    const known = kept.get(name);
    if (known?.network === network) return known;
    const made = keep(network);
    kept.set(name, made);
    return made;
  };
  return (moment: Moment, probe: HopeProbe, networks: NetworksInUse): HopeMoment => {
    const isOwn = probe.kind === 'drawing';
    const shown = imageShown(moment, probe);
    const now = [
      isOwn ? moment.drawing : shown,
      isOwn ? moment.framing : null,
      ...hopeNetworks.map((name) => networks[name]),
    ];
    if (last && now.every((cause, index) => cause === causes[index])) return last;
    causes = now;
    image.set(shown);
    const isBlank = isOwn && moment.framing === null;
    const readingOf = (name: HopeNetwork): Reading | null => {
      const network = networks[name];
      if (!network) return null;
      const { pass, blank } = keptOf(name, network);
      forward(network, image, pass);
      return { network, pass, blank, digit: isBlank ? null : prediction(pass.activations[outputLayer]) };
    };
    last = {
      image,
      readings: {
        hoped: readingOf('hoped'),
        trained: readingOf('trained'),
        untrained: readingOf('untrained'),
      },
    };
    return last;
  };
}

/**
 * The path that is lit: to what is pointed at in this network (from it, in hidden layer 1), or else to its
 * answer to a digit.
 */
export function litPath(reading: Reading, pointed: NeuronPlace | null, isDigit: boolean): PathLine[] {
  const { network, pass, digit } = reading;
  if (pointed?.layer === 1) return pathFrom(network, pass, pointed.index);
  if (pointed && pointed.layer > 1) return pathTo(network, pass, pointed);
  return digit === null || !isDigit ? [] : pathTo(network, pass, { layer: outputLayer, index: digit });
}
