/** The networks that a reader can choose from. */

export interface NetworksMessages {
  readonly label: string;
  readonly name: Readonly<Record<'trained' | 'hoped' | 'plain' | 'untrained' | 'own', string>>;
  /** A network from an address. */
  readonly linked: string;
  readonly failed: (reason: string) => string;
}

export const networksTexts: Readonly<Record<'en', NetworksMessages>> = {
  en: {
    label: 'Network',
    name: {
      trained: 'trained, ours',
      hoped: 'built as hoped',
      plain: 'trained as in the course',
      untrained: 'untrained',
      own: 'trained by you',
    },
    linked: 'from a link',
    failed: (reason) => `It could not be loaded: ${reason}`,
  },
};
