/**
 * How far the parts that geometry finds in people's digits (figures/parts/model/findParts.ts) agree with the
 * table of which digit has which (image/parts.ts). No network has a part in it. Where the table leaves a
 * part open, either is right.
 */

import { findParts } from '../../src/figures/parts/model/findParts.ts';
import type { PenDigit } from '../../src/formats/penStrokes.ts';
import { partNames, presenceOf } from '../../src/image/parts.ts';

/** Shares, 0...1. */
export interface PartAgreement {
  /** Digits looked at. */
  readonly count: number;
  /** Of the parts lit, those that the digit may have. */
  readonly litAllowed: number;
  /** Of the parts that the digits have for sure, those lit. */
  readonly sureLit: number;
  /** Of all parts of all digits that the table decides: lit where it has them, dark where not. */
  readonly decided: number;
}

/** Looks for the parts of each digit. */
export function measureFoundParts(digits: readonly PenDigit[]): PartAgreement {
  const counts = { lit: 0, litAllowed: 0, sure: 0, sureLit: 0, decided: 0, agreed: 0 };
  for (const { drawing, label } of digits) {
    const lit = new Set(findParts(drawing).map(({ part }) => part));
    for (const part of partNames) {
      const presence = presenceOf(label, part);
      const isLit = lit.has(part);
      counts.lit += Number(isLit);
      counts.litAllowed += Number(isLit && presence !== 'never');
      counts.sure += Number(presence === 'always');
      counts.sureLit += Number(isLit && presence === 'always');
      counts.decided += Number(presence !== 'sometimes');
      counts.agreed += Number(presence === (isLit ? 'always' : 'never'));
    }
  }
  return {
    count: digits.length,
    litAllowed: counts.litAllowed / counts.lit,
    sureLit: counts.sureLit / counts.sure,
    decided: counts.agreed / counts.decided,
  };
}
