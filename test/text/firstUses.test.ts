/** Words are taught before they are used: the place of each word's first use says what it means. */
import { describe, expect, it } from 'vitest';
import { lessonViews, stringsOf } from './firstUses.ts';

/** A word, where it is used first, and by what it is explained there. */
const words: readonly (readonly [word: RegExp, where: string, explained: RegExp])[] = [
  [/\binputs?\b/, 'draw', /784 neurons, the inputs/],
  [/hidden layer/, 'draw', /hidden because it is neither image nor answer/],
  [/\boutputs?\b/, 'draw', /the ten outputs\. The brightest of them is the network’s choice/],
  [/prediction/, 'draw', /The brightest of them is the network’s choice, its prediction/],
  [/activation/, 'draw', /a neuron holds a number, its activation/],
  [/contribution/, 'draw', /contribution pushes a neuron up/],
  [/parameters/, 'layers', /its parameters: a weight .* and a bias|are its parameters: a weight/],
  [/\bweights?\b/, 'layers', /a weight for each connection, which says how strongly one neuron acts/],
  [/\bbias(es)?\b/, 'layers', /a bias for each neuron but the inputs/],
  [/synthetic hand/, 'layers', /synthetic hand, a program of ours that writes as people do/],
  [/held out/, 'layers', /held out, kept back and never learned from/],
  [/accuracy/, 'layers', /the share of these that it reads correctly is its accuracy/],
  [/forward pass/, 'propagation', /One such run is a forward pass/],
  [/\bz\b/, 'propagation', /That sum is called z/],
  [/weighted sum/, 'weights', /multiplied by the activation .* added up: .* the weighted sum/],
  [/\b[Ff]ires?\b/, 'edge-detector', /It fires when the sum passes/],
  [/MNIST/, 'hope', /MNIST’s test pictures, digits that people wrote/],
  [/sigmoid|σ/, 'sigmoid', /squished\.\n?.*The function that does it here is the sigmoid/],
  [/ReLU/, 'after sigmoid', /the ReLU: 0 for a negative sum, the sum itself for a positive one/],
  [/pre-activation/, 'bias', /Sum and bias together are the pre-activation/],
  [/\bcost\b/, 'learning', /How wrong its ten outputs are is again a number, the cost/],
  [/[Mm]inibatch/, 'learning', /every few examples, a minibatch/],
  [/[Ee]ach (of … )?steps?\b|\bsteps? of learning/, 'learning', /That is one step/],
  [/[Ee]poch/, 'learning', /once through all examples is an epoch/],
  [/[Ll]earning rate/, 'learning', /how far it goes is set by the learning rate/],
  [/[Gg]radient/, 'learning', /its slope, the gradient/],
  [/backpropagation/, 'learning', /worked back from the outputs \(backpropagation\)/],
  [/matrix/, 'matrix', /Write the weights as a grid, a matrix/],
];

/** Words that are behind a fold wherever they are. */
const folded = [/\bAUC\b/, /cross-entropy/, /softmax/, /weight decay/i, /momentum/];

const views = lessonViews();

describe('The words of the lesson', () => {
  it.each(words)('%s is used first in %s, where it is explained', (word, where, explained) => {
    const first = views.find(({ text }) => word.test(text));
    expect(first?.name).toBe(where);
    expect(first?.text.replaceAll('\n', ' ')).toMatch(explained);
  });

  it.each(folded)('%s is nowhere but behind a fold', (word) => {
    expect(views.filter(({ text }) => word.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('are read from catalogues, without the fields behind a fold', () => {
    const source = `export const t = { a: "one", b: (n: number) => \`two \${n} three\`, c: { d: "four" } };`;
    expect(stringsOf(source, new Set(['c']))).toEqual(['one', 'two … three']);
    expect(views.length).toBe(36);
  });
});
