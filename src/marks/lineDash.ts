/**
 * The dashes of lines that carry something negative, wherever there are few enough lines: of the neuron that
 * is pointed at, of a path. In CSS pixels; thick lines need more room between.
 */
export const lineDash = { onPx: 8, offPx: 4 } as const;
