/**
 * What an example's label says beyond its digit: which parts are in the drawing. Labels 0...9 are digits of
 * which nothing more is known; each style of the synthetic hand has a label of its own above those.
 */
import { digitTemplates } from '../../src/image/digitTemplates.ts';
import { partTargets } from '../../src/image/parts.ts';
import { stylePartTargets } from '../../src/image/partsOfStyles.ts';
import { digitCount } from '../../src/network/lessonShape.ts';

/** What one label means: the digit, and y of each of the 16 parts, NaN where it is not known. */
export interface LabelMeaning {
  readonly digit: number;
  readonly parts: Float64Array;
  /** How much each part's y counts in the cost: 1, or more where it is rare that anything is known of it. */
  readonly partWeights: Float64Array;
}

/** The meaning of each label, by its number. */
export type Labelling = readonly LabelMeaning[];

/** All labels, and how to find that of a style. */
export interface StyleLabels {
  readonly labelling: Labelling;
  /** The label of a digit in that style; the digit itself when there is no such style. */
  readonly labelOf: (digit: number, style: string) => number;
}

/**
 * The digits 0...9, then every style of digitTemplates.ts in its order. What a style alone decides (the bar
 * of a 7) weighs styleWeight, because real digits say nothing of it; 1 unless given.
 */
export function createStyleLabels(styleWeight = 1): StyleLabels {
  const labelling: LabelMeaning[] = Array.from({ length: digitCount }, (_, digit) => {
    const parts = partTargets(digit);
    return { digit, parts, partWeights: parts.map(() => 1) };
  });
  const labels = new Map<string, number>();
  for (const [digit, { common, rare }] of digitTemplates.entries()) {
    for (const style of [...Object.keys(common), ...Object.keys(rare)]) {
      labels.set(`${digit} ${style}`, labelling.length);
      const { parts } = labelling[digit];
      labelling.push({
        digit,
        parts: stylePartTargets(digit, style),
        partWeights: parts.map((y) => (Number.isNaN(y) ? styleWeight : 1)),
      });
    }
  }
  return { labelling, labelOf: (digit, style) => labels.get(`${digit} ${style}`) ?? digit };
}
