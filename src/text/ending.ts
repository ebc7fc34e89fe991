/** The end of the lesson: what was seen, what comes next, whom it follows. */
import type { Paragraph } from './prose.ts';

/** The last section; it has no figure, only text. */
export interface EndingText {
  readonly question: string;
  /** The same in a few words, for the contents. */
  readonly short: string;
  readonly text: readonly Paragraph[];
  /** What this browser keeps, and the button that forgets it. */
  readonly kept: string;
  readonly forget: string;
  /** The button that prints the lesson. */
  readonly print: string;
}

/** The section's name in addresses. */
export const endingId = 'ending';

const courseUrl = 'https://www.3blue1brown.com/lessons/neural-networks';

export const endingText: EndingText = {
  question: 'What have you seen?',
  short: 'What you have seen',
  text: [
    [
      'Walk back through it once, from the end. The network says ',
      { live: 'digit', still: 'a digit' },
      ', because that output is the brightest of ten: it holds ',
      { live: 'digitActivation', still: 'a number near 1' },
      ', and the next, ',
      { live: 'next', still: 'another digit' },
      ', holds ',
      { live: 'nextActivation', still: 'less' },
      '. That number is the sigmoid of a sum, over the sixteen neurons of hidden layer 2, where ',
      { brightest: 2, still: 'one of them' },
      ' is the brightest now. Each of those is a sum over hidden layer 1, where it is ',
      { brightest: 1, still: 'another one' },
      '; and each of these a sum over 784 pixels, of which your pen has lit ',
      { live: 'litCount', still: 'some hundred and fifty' },
      '. Multiply, add, squish, three times over: that is how your digit became an answer. Draw another one, and this paragraph follows.',
    ],
    [
      'What it does is settled by 13,002 numbers, and nobody chose them. So the next question is how a network learns: how it comes from random numbers to these. You can ',
      { link: 'watch it happen', to: '#learning' },
      ' on this page. What is behind it is a story of its own. The cost, a single number, depends on all 13,002, like the height of a landscape with that many directions; to learn is to go downhill in it. How one finds the way down, and then how one can tell for each weight by itself which way it should go, working back from the outputs layer by layer, are the lessons that follow this one. After them come networks of other shapes: some that look for the same edge everywhere in a picture, some that read and write.',
    ],
    [
      'This page follows the first lesson of the course on neural networks by ',
      { link: '3Blue1Brown', to: courseUrl },
      ', in our own words, pictures, code and weights; the later lessons are there too. The network was trained on MNIST and on pen strokes.',
    ],
  ],
  kept: 'Your drawing, your bets, the network you trained and your place in the page are kept in this browser, and nowhere else.',
  forget: 'Forget them',
  print: 'Print this lesson, with your digit',
};
