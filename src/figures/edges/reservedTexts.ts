/**
 * What the figure's live sentences may come to at their longest: for what room is kept.
 */
import { partNames } from '../../image/parts.ts';
import { widestActivation } from '../../text/numbers.ts';
import { edgeDirections } from './model/breakIntoEdges.ts';
import type { EdgesTexts } from './text.ts';

/** More parts than any drawing of the page lights together. */
const litParts = 5;
/** As many edges as there are numbers of two digits. */
const count = 28;

const lengthOf = (texts: EdgesTexts) => (part: (typeof partNames)[number]) =>
  texts.words[part].name.length + texts.words[part].looks.length;

/** The sentences of the answer. */
export function reservedAnswers(texts: EdgesTexts): readonly string[] {
  const byLength = partNames.toSorted((a, b) => texts.words[b].name.length - texts.words[a].name.length);
  const reading = { digit: 8, activation: widestActivation };
  return [0, count].map((on) => texts.answer({ on, count, parts: byLength.slice(0, litParts), reading }));
}

/** The sentences of what is pointed at. */
export function reservedPointed(texts: EdgesTexts): readonly string[] {
  const long = lengthOf(texts);
  const part = partNames.reduce((best, each) => (long(each) > long(best) ? each : best));
  return [
    texts.hint,
    texts.ofPart(part, widestActivation),
    ...edgeDirections.flatMap((direction) => [
      texts.ofEdge({ index: count, direction, j: 15, from: widestActivation, to: widestActivation }),
      texts.ofDirection(direction, count),
      texts.ofNeuron({
        j: 15,
        edge: { direction, row: 3, column: 3 },
        activation: widestActivation,
        blank: widestActivation,
      }),
    ]),
  ];
}
