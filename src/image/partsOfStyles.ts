/**
 * Which parts the synthetic hand's own styles have, where the digit alone does not decide (see parts.ts).
 * Styles are named as in image/digitTemplates.ts. A part that is written about or not from one bend to the
 * next, such as the slope of a leaning 1, is decided nowhere, and has no list.
 */
import { type PartName, partNames, presenceOf } from './parts.ts';

/** For each part that some hands leave out, the styles that have it; the digit's other styles have not. */
type StylesWith = Readonly<Partial<Record<PartName, readonly string[]>>>;

/**
 * The lists of each digit 0...9.
 * @internal Exported for its test: of a style that is misspelt here nothing else would tell.
 */
export const stylesWith: readonly StylesWith[] = [
  {
    slant: [
      'slashed',
      'steeply slashed',
      'slashed within',
      'slashed without lifting',
      'crossed from the left',
      'with a long slash',
      'flat, with a long slash',
      'flat, slashed steeply',
    ],
  },
  {
    base: [
      'footed',
      'footed without a flag',
      'on a long foot',
      'on a foot, without lifting',
      'briefly flagged, on a long foot',
    ],
    flag: [
      'flagged',
      'briefly flagged',
      'long-flagged',
      'footed',
      'like a roof',
      'on a long foot',
      'on a foot, without lifting',
      'briefly flagged, on a long foot',
    ],
  },
  {
    lowerLoop: ['looped', 'widely looped', 'on a flat loop', 'on a round loop', 'on a flat loop, straight'],
  },
  { topBar: ['flagged', 'flat-topped', 'zigzag', 'knotted above', 'high-waisted', 'wide-flagged'] },
  { upperLoop: ['closed', 'pointed'] },
  {},
  {},
  {
    middleBar: [
      'crossed',
      'crossed and hooked',
      'arched, crossed without lifting',
      'widely crossed',
      'crossed, on a foot',
      'with an arched roof, crossed',
    ],
  },
  {},
  { leftHook: ['hooked', 'wide, with a long hook', 'square-hooked', 'flat-footed'] },
];

/**
 * Whether a digit in that style has the part; null where not even the style decides. Throws as presenceOf
 * does.
 */
export function styleHasPart(digit: number, style: string, part: PartName): boolean | null {
  const presence = presenceOf(digit, part);
  if (presence !== 'sometimes') return presence === 'always';
  return stylesWith[digit][part]?.includes(style) ?? null;
}

/**
 * y of each part (16, in the order of partNames) for a digit in that style: 1, 0, or NaN where nothing
 * decides.
 */
export function stylePartTargets(digit: number, style: string): Float64Array {
  return Float64Array.from(partNames, (part) => {
    const has = styleHasPart(digit, style, part);
    return has === null ? Number.NaN : Number(has);
  });
}
