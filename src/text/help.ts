/** What help says, which is loaded once it is asked for. */

/** A line of the help: what keys or a gesture do. */
export type HelpEntry = { readonly effect: string } & (
  | { readonly keys: readonly string[] }
  | { readonly gesture: string }
);

export const helpTexts = {
  name: 'help',
  en: {
    title: 'Keys and gestures',
    groups: [
      {
        name: 'Drawing with keys: reach the pad with Tab',
        entries: [
          { keys: ['←', '→', '↑', '↓'], effect: 'move the cursor by one pixel of 28' },
          { keys: ['Home', 'Page Up', 'End', 'Page Down'], effect: 'move it diagonally; or hold two arrows' },
          { keys: ['Shift + arrow'], effect: 'move it by four pixels' },
          { keys: ['Space'], effect: 'put the pen down, or lift it; twice in one place makes a dot' },
          { keys: ['E'], effect: 'take the eraser, or the pen again' },
          { keys: ['Delete'], effect: 'clear the pad' },
          { keys: ['Esc'], effect: 'lift the pen; once it is up, leave the pad' },
        ],
      },
      {
        name: 'Drawing with a mouse, pen or finger',
        entries: [
          { gesture: 'Drag on the pad', effect: 'draw, or erase with the eraser' },
          { gesture: 'The other end of a pen', effect: 'erase, where the pen has one' },
        ],
      },
      {
        name: 'The network',
        entries: [
          { gesture: 'Point at a neuron', effect: 'see why it is lit' },
          { gesture: 'Click or tap a neuron', effect: 'keep that open' },
          { keys: ['←', '→', '↑', '↓'], effect: 'walk from neuron to neuron' },
          { keys: ['Page Up', 'Page Down'], effect: 'go to the layer before, or after' },
          { keys: ['Enter'], effect: 'keep open what the neuron shows' },
          { keys: ['Esc'], effect: 'close it' },
        ],
      },
      {
        name: 'Anywhere in the figure, but where text is typed',
        entries: [
          { keys: ['Ctrl + Z', '⌘ Z'], effect: 'undo' },
          { keys: ['Ctrl + Y', 'Ctrl + Shift + Z', '⌘ Shift Z'], effect: 'redo' },
          { keys: ['Tab'], effect: 'go to the next control' },
          { keys: ['?'], effect: 'open this list' },
        ],
      },
      {
        name: 'In a field for a number',
        entries: [
          { keys: ['↑', '↓'], effect: 'one step up or down' },
          { keys: ['Esc'], effect: 'put back the number that holds' },
        ],
      },
    ] satisfies readonly { readonly name: string; readonly entries: readonly HelpEntry[] }[],
  },
};
