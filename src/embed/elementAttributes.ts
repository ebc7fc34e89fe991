/**
 * The attributes of <inklight-figure>: the parameters of the figure's address. Written out here, because what
 * reads addresses is too large for a script of 1.6 kB; a test compares the two.
 */

/** Those that a figure takes over only when it is loaded anew. */
export const loadedNames = ['figure', 'network', 'seed'] as const;
/** Every attribute. */
export const attributeNames = [
  ...loadedNames,
  'drawing',
  'neuron',
  'step',
  'answers',
  'controls',
  'hide',
  'theme',
  'lang',
  'motion',
] as const;

export type AttributeName = (typeof attributeNames)[number];

/** What attributes say; absent, those that say nothing. */
export type AttributeTexts = Partial<Record<AttributeName, string>>;
