/**
 * Every colour on the dark stage, in one place. Light means active, white is 1. Two hues carry the sign of a
 * weight or contribution, a light blue + and a dark orange -, told apart by every kind of colour vision and
 * in grey, and as far from 0 as each other (texts say blue and orange, which is true on paper too); one
 * accent marks what is pointed at. The page around the stage has its own colours in
 * components/page/tokens.css.
 */
export const stageColours = {
  stage: '#0d1117',
  pad: '#090c11',
  line: '#2a3342',
  text: '#dfe6ee',
  quietText: '#9aa7b6',
  neuronOff: '#1b2230',
  neuronOn: '#ffffff',
  ink: '#ffffff',
  positive: '#94ccff',
  negative: '#b7480a',
  /** The dash, as in a minus sign, that what is negative bears wherever there is room for it. */
  minus: '#ffbe90',
  pointed: '#ffd84d',
  /** Around what is lit, and unlit. */
  rim: '#ffffff33',
} as const;

type StageColour = keyof typeof stageColours;

/**
 * Those of elements that are others where the reader wishes for more contrast: nothing is quiet, every line
 * is seen.
 */
export const contrastColours = {
  text: '#ffffff',
  quietText: '#ffffff',
  line: '#8592a5',
} as const satisfies Partial<Record<StageColour, string>>;

/**
 * The same for elements, which are printed too: as CSS variables, so that they follow when paper takes the
 * place of the stage.
 */
export const stagePaints = Object.fromEntries(
  Object.keys(stageColours).map((name) => [name, `var(--stage-${name})`]),
) as Readonly<Record<StageColour, string>>;
