/** The networks that a reader can choose from. */

export const networksTexts = {
  name: 'networks',
  en: {
    label: 'Network',
    name: {
      trained: 'trained, ours',
      hoped: 'built as hoped',
      plain: 'trained as in the course',
      untrained: 'untrained',
      own: 'trained by you',
    } satisfies Readonly<Record<'trained' | 'hoped' | 'plain' | 'untrained' | 'own', string>>,
    /** A network from an address. */
    linked: 'from a link',
    failed: (reason: string) => `It could not be loaded: ${reason}`,
  },
};
