/**
 * How a network reads hands that it never saw, person by person: means over people and not over digits, so
 * that those who drew much do not hide those who drew little, and the worst of them by themselves.
 */
import type { PenDigit } from '../../src/formats/penStrokes.ts';
import { normalise } from '../../src/image/normalise.ts';
import { createForwardPass, forward } from '../../src/network/forward.ts';
import type { Network } from '../../src/network/Network.ts';
import { rankOutputs } from '../../src/state/rankOutputs.ts';
import type { GroupAccuracy } from './groupAccuracy.ts';
import { type StyleName, styleNames, styleOf } from './styleOf.ts';

/** How one set of hands is read, drawn with one pen. */
export interface HandMeasurement {
  readonly penWidthCells: number;
  readonly digits: number;
  /** People with enough digits to speak of. */
  readonly writers: number;
  /** Accuracy, 0...1, the mean over those people; and over the worst fifth of them. */
  readonly meanOfWriters: number;
  readonly worstFifth: number;
  /** Wrong, and the brightest output is above 0.9: fraction of all digits. */
  readonly sureAndWrong: number;
  readonly byDigit: readonly GroupAccuracy[];
  readonly byStyle: Readonly<Partial<Record<StyleName, GroupAccuracy>>>;
}

/** Pens of the pad's slider that everything is measured with: cells. */
export const measuredPensCells = [1.4, 2.4, 3.6] as const;
/** Fewer digits than that say nothing of a person. */
const minDigits = 20;
const sure = 0.9;

interface ReadDigit {
  readonly digit: PenDigit;
  readonly isRight: boolean;
  readonly isSure: boolean;
}

function accuracyOf(read: readonly ReadDigit[]): GroupAccuracy {
  const right = read.filter(({ isRight }) => isRight).length;
  return { count: read.length, accuracy: right / read.length };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Reads all digits with that pen. */
export function measureHands(
  network: Network,
  digits: readonly PenDigit[],
  penWidthCells: number,
): HandMeasurement {
  const pass = createForwardPass(network);
  const read = digits.map((digit): ReadDigit => {
    const { image } = normalise({ ...digit.drawing, penWidthCells });
    const outputs = forward(network, image, pass).activations.at(-1) ?? new Float64Array();
    const answer = rankOutputs(outputs);
    return { digit, isRight: answer.digit === digit.label, isSure: outputs[answer.digit] > sure };
  });
  const writers = [...new Set(digits.map(({ writer }) => writer))];
  const accuracies = writers
    .map((writer) => read.filter(({ digit }) => digit.writer === writer))
    .filter((own) => own.length >= minDigits)
    .map((own) => accuracyOf(own).accuracy)
    .sort((a, b) => a - b);
  const styles = digits.map(styleOf);
  return {
    penWidthCells,
    digits: read.length,
    writers: accuracies.length,
    meanOfWriters: mean(accuracies),
    worstFifth: mean(accuracies.slice(0, Math.max(1, Math.round(accuracies.length / 5)))),
    sureAndWrong: read.filter(({ isRight, isSure }) => isSure && !isRight).length / read.length,
    byDigit: Array.from({ length: 10 }, (_, label) =>
      accuracyOf(read.filter(({ digit }) => digit.label === label)),
    ),
    byStyle: Object.fromEntries(
      styleNames.flatMap((name) => {
        const own = read.filter((_, index) => styles[index] === name);
        return own.length > 0 ? [[name, accuracyOf(own)]] : [];
      }),
    ),
  };
}
