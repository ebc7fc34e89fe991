/**
 * All that the report says of a network: the sets as a whole, each writer, the pad, clumsier hands, and
 * things that are no digit. What goes beyond the sets is measured on digits of the validation writers, chosen
 * by a fixed seed.
 */
import type { PenDigit } from '../../src/formats/penStrokes.ts';
import { evaluate } from '../../src/network/evaluate.ts';
import type { Network } from '../../src/network/Network.ts';
import { createRandom } from '../../src/network/random.ts';
import { examplesOfDigits } from './dataExamples.ts';
import { accuracyByWriter, type GroupAccuracy } from './groupAccuracy.ts';
import { fingerHand, type Hand, mouseHand } from './handVariants.ts';
import type { TrainingData } from './loadTrainingData.ts';
import { type HandMeasurement, measuredPensCells, measureHands } from './measureHands.ts';
import { measureNames, type NameMeasurements } from './measureNames.ts';
import { type Measurements, measureNetwork } from './measureNetwork.ts';
import { measurePad, type PadOptions, type PadTable, wholePad } from './measurePad.ts';
import { oddDrawings } from './oddDrawings.ts';
import { type Reading, readDrawing } from './readDrawing.ts';

/** The whole report on one network. */
export interface FullMeasurements extends Measurements {
  /** For each writer by number: those that networks are chosen by, then those held out. */
  readonly byWriter: {
    readonly validation: Readonly<Record<string, GroupAccuracy>>;
    readonly heldOut: Readonly<Record<string, GroupAccuracy>>;
  };
  /** The same digits for everything below, and the seed that chose them. */
  readonly chosenDigits: { readonly count: number; readonly seed: number };
  readonly pad: PadTable;
  /** Accuracy, 0...1, as the chosen digits were drawn and as clumsier hands would draw them. */
  readonly hands: Readonly<Record<'asDrawn' | 'mouse' | 'finger', number>>;
  /** What it says of things that are no digit, by their names. */
  readonly noDigits: Readonly<Record<string, Reading>>;
  /** People of many tablets and countries, with each pen, if their strokes were given. */
  readonly unipen?: {
    readonly validation: readonly HandMeasurement[];
    readonly heldOut: readonly HandMeasurement[];
    /** As many of their digits to choose by as for `pad`, chosen by the same seed. */
    readonly pad: PadTable;
  };
  /** How well its hidden neurons deserve their names, if it has any. */
  readonly names?: NameMeasurements;
}

/** What can be chosen about the measuring. */
export interface MeasuringOptions {
  /** The sizes, pens and places of the pad table; wholePad unless given. */
  readonly pad?: PadOptions;
  /** The seed that chooses the digits for the pad and the hands; 1 unless given. */
  readonly seed?: number;
  /** Whether its hidden neurons are edges and parts by name; not unless given. */
  readonly isNamed?: boolean;
}

const chosenCount = 500;
const handSeed = 1;

/** Measures everything there is to report. Takes some seconds. */
export function measureEverything(
  network: Network,
  data: TrainingData,
  { pad = wholePad, seed = 1, isNamed = false }: MeasuringOptions = {},
): FullMeasurements {
  const chosen = chooseDigits(data.validationDigits, chosenCount, seed);
  return {
    ...measureNetwork(network, data),
    byWriter: {
      validation: accuracyByWriter(network, data.validationDigits),
      heldOut: accuracyByWriter(network, data.heldOutDigits),
    },
    chosenDigits: { count: chosen.length, seed },
    pad: measurePad(network, chosen, pad),
    hands: {
      asDrawn: accuracyBy((drawing) => drawing, network, chosen),
      mouse: accuracyBy(mouseHand, network, chosen),
      finger: accuracyBy(fingerHand, network, chosen),
    },
    noDigits: Object.fromEntries(
      Object.entries(oddDrawings()).map(([name, drawing]) => [name, readDrawing(network, drawing)]),
    ),
    ...(data.unipen && {
      unipen: {
        validation: withEachPen(network, data.unipen.validation),
        heldOut: withEachPen(network, data.unipen.heldOut),
        pad: measurePad(network, chooseDigits(data.unipen.validation, chosenCount, seed), pad),
      },
    }),
    ...(isNamed && { names: measureNames(network, data.validationDigits, seed) }),
  };
}

function withEachPen(network: Network, digits: readonly PenDigit[]): HandMeasurement[] {
  return measuredPensCells.map((pen) => measureHands(network, digits, pen));
}

/**
 * `count` of the digits, or all if there are fewer: drawn without putting back, the same for the same seed.
 */
export function chooseDigits(digits: readonly PenDigit[], count: number, seed: number): PenDigit[] {
  const order = Uint32Array.from({ length: digits.length }, (_, index) => index);
  createRandom(seed).shuffle(order);
  return [...order.subarray(0, count)].map((index) => digits[index]);
}

/** The accuracy on the digits as that hand would draw them; its chance begins anew for each network. */
function accuracyBy(hand: Hand, network: Network, digits: readonly PenDigit[]): number {
  const random = createRandom(handSeed);
  const redrawn = digits.map((digit) => ({ ...digit, drawing: hand(digit.drawing, random) }));
  return evaluate(network, examplesOfDigits(redrawn)).accuracy;
}
