/**
 * The measurements of a network as lines of text, table by table.
 */

import type { ConfusionTable, GroupAccuracy } from './groupAccuracy.ts';
import type { FullMeasurements } from './measureEverything.ts';
import type { HandMeasurement } from './measureHands.ts';
import type { NameMeasurements } from './measureNames.ts';
import type { PadTable } from './measurePad.ts';
import { percent } from './printProgress.ts';
import type { Reading } from './readDrawing.ts';

/** Everything but the floors, ready to be printed. */
export function measurementLines(measured: FullMeasurements): string[] {
  const {
    mnistTest,
    validationWriters,
    heldOutWriters,
    byWriter,
    pad,
    chosenDigits,
    hands,
    noDigits,
    names,
    unipen,
  } = measured;
  return [
    ...section('By digit, MNIST test', accuracyLines(mnistTest.byDigit)),
    ...section('By digit, validation writers', accuracyLines(validationWriters.byDigit)),
    ...section('By digit, held-out writers', accuracyLines(heldOutWriters.byDigit)),
    ...section('By writer, validation', accuracyLines(byWriter.validation)),
    ...section('By writer, held out', accuracyLines(byWriter.heldOut)),
    ...section('Who is taken for whom, MNIST test', confusionLines(mnistTest.confusion)),
    ...section('Who is taken for whom, validation writers', confusionLines(validationWriters.confusion)),
    ...section(
      `On the pad (${chosenDigits.count} digits of validation writers, seed ${chosenDigits.seed})`,
      padLines(pad),
    ),
    ...section(
      'By hand, the same digits',
      Object.entries(hands).map(([hand, accuracy]) => `${hand.padEnd(10)} ${percent(accuracy).padStart(9)}`),
    ),
    ...section(
      'What it says of things that are no digit',
      Object.entries(noDigits).map(([name, reading]) => `${name.padEnd(16)} ${readingText(reading)}`),
    ),
    ...(unipen ? section('UNIPEN, to choose by', handLines(unipen.validation)) : []),
    ...(unipen ? section('UNIPEN, held out', handLines(unipen.heldOut)) : []),
    ...(unipen
      ? section(
          `On the pad (${unipen.pad.digitCount} digits of UNIPEN, to choose by, seed ${chosenDigits.seed})`,
          padLines(unipen.pad),
        )
      : []),
    ...(names
      ? section(
          `Names (${names.probeCount} probes with, as many without, seed ${names.seed})`,
          nameLines(names),
        )
      : []),
  ];
}

/** A line for each pen; then, with the middle one, a line for each style. */
function handLines(measured: readonly HandMeasurement[]): string[] {
  const [, usual] = measured;
  return [
    ...measured.map(({ penWidthCells, writers, meanOfWriters, worstFifth, sureAndWrong }) =>
      [
        `pen ${penWidthCells}   ${writers} people ${percent(meanOfWriters)}`,
        `worst fifth ${percent(worstFifth)}`,
        `wrong and above 0.9 ${percent(sureAndWrong)}`,
      ].join('   '),
    ),
    `by digit ${usual.byDigit.map(({ accuracy }) => (100 * accuracy).toFixed(1)).join('  ')}`,
    ...Object.entries(usual.byStyle).map(
      ([style, { count, accuracy }]) => `${style.padEnd(10)} ${percent(accuracy).padStart(9)} of ${count}`,
    ),
  ];
}

/** A line for each hidden neuron: its name, and how well it tells drawings with it from those without. */
function nameLines({ edges, parts }: NameMeasurements): string[] {
  const line = (neuron: string, name: string, text: string) => `${neuron.padEnd(6)}${name.padEnd(18)}${text}`;
  return [
    ...edges.map(({ row, column, direction, separation }, j) =>
      line(`1.${j}`, `${direction} at ${row}, ${column}`, separation.toFixed(3)),
    ),
    ...parts.map(({ part, separation, onWriters }, j) =>
      line(`2.${j}`, part, `${separation.toFixed(3)}   writers ${onWriters.toFixed(3)}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', title, ...lines.map((line) => `  ${line}`)];
}

/** A line for each digit or writer: its number, the accuracy, how many. */
function accuracyLines(groups: readonly GroupAccuracy[] | Readonly<Record<string, GroupAccuracy>>): string[] {
  return Object.entries(groups).map(
    ([name, { count, accuracy }]) => `${name.padStart(2)} ${percent(accuracy).padStart(9)} of ${count}`,
  );
}

/** A line for each digit that was meant, a column for each that was read; a dot is none. */
function confusionLines(table: ConfusionTable): string[] {
  const head = table.map((_, digit) => `${digit}`.padStart(5)).join('');
  return [
    `as${head}`,
    ...table.map((row, digit) => `${digit} ${row.map((n) => (n === 0 ? '.' : `${n}`).padStart(5)).join('')}`),
  ];
}

/** A line for each size, a column for each pen. */
function padLines({ sizes, penWidthsCells, lowestAccuracy, placeCount, padSidePx }: PadTable): string[] {
  const head = penWidthsCells.map((width) => `pen ${width}`.padStart(10)).join('');
  return [
    `lowest of ${placeCount} places on a pad of ${padSidePx} px`,
    `size  ${head}`,
    ...sizes.map(
      (size, s) =>
        `${`${100 * size} %`.padStart(6)}${lowestAccuracy[s].map((cell) => percent(cell).padStart(10)).join('')}`,
    ),
  ];
}

/** An answer with its activation, then the next one. */
function readingText({ digit, activation, next, nextActivation }: Reading): string {
  return `${digit} at ${activation.toFixed(2)}, next ${next} at ${nextActivation.toFixed(2)}`;
}
