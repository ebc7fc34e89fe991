/**
 * The dashes of lines that carry something negative, wherever there are few enough lines: of the neuron that
 * is pointed at, of a path, of a small network. In CSS pixels.
 */
export const lineDash = { onPx: 8, offPx: 4 } as const;
