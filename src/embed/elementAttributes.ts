/**
 * The attributes of <inklight-figure>: the parameters of the figure's address. Written out here, because what
 * reads addresses is too large for a script of 1.5 kB; a test compares the two.
 */
export const elementAttributes = [
  'figure',
  'controls',
  'theme',
  'lang',
  'motion',
  'network',
  'drawing',
  'neuron',
  'step',
  'seed',
] as const;
