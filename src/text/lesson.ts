/**
 * The text of the lesson: a section for each figure, in the order in which they are read. Loaded after the
 * first figure.
 */
import type { FigureId } from '../formats/linkSchema.ts';
import { endingText } from './ending.ts';
import type { SectionText, TermId } from './prose.ts';

/** A word of the glossary. */
export interface TermText {
  /** In the notation of parseFormula.ts. */
  readonly symbol: string;
  readonly name: string;
  readonly meaning: string;
}

const sections: Readonly<Record<FigureId, SectionText>> = {
  draw: {
    question: 'How do you read a digit without effort?',
    short: 'Reading a digit',
    before: [
      [
        'You read a three however it is written: slanted, round, in a hurry, by somebody you have never met. The light that reaches your eye is different each time, and still your brain says “three” at once and without effort. How does it do that? It does not tell.',
      ],
      [
        'The network on this page has learned to do it too. Its name and its words come from the brain: neurons, connected to one another. So this page asks two questions. What are the neurons? And how are they connected?',
      ],
      [
        'Draw a digit, and watch first. An image of it is fed in at one end, into 784 neurons, the inputs; your digit lights ',
        { live: 'litCount', still: 'some hundred and fifty' },
        ' of them. That pattern of light causes a pattern in the next layer of neurons, hidden layer 1 (hidden because it is neither image nor answer), where ',
        { brightest: 1, still: 'one neuron' },
        ' is the brightest now. That pattern causes another one in hidden layer 2, where it is ',
        { brightest: 2, still: 'another one' },
        ', and so on to the last layer, the ten outputs. The brightest of them is the network’s choice, its ',
        { term: 'prediction' },
        ': ',
        { live: 'digit', still: 'one of the digits 0 to 9' },
        '.',
      ],
    ],
    bet: {
      question:
        'Draw something that is no digit: a house, a star, a scribble. Will the brightest output rise above 0.5?',
      options: ['Yes, it answers all the same', 'No, it sees that this is none'],
      wait: 'Now draw one on the pad: your bet is graded by it.',
      verdict: ({ digit, activation, isAboveHalf }) =>
        isAboveHalf
          ? {
              right: 0,
              says: `Output ${digit} is at ${activation}, because the ten outputs are all it has: your ink adds up to something in each of them, whatever you meant by it.`,
              idea: 'To see that this is none, somebody would have had to program that, or to train it on such drawings. Nobody did.',
            }
          : {
              right: 1,
              says: `The brightest output, ${digit}, is at ${activation} only, because your ink adds up to too little in all ten. Nobody taught it to say “none of these”: here it happens to stay dark.`,
              idea: 'It does not have to answer: the outputs are ten sums, and no rule makes one of them win. Draw another, and one may.',
            },
    },
    after: [
      [
        'The network knows nothing but digits. It was never shown a house, and nobody taught it to say “none of these”: sometimes all ten outputs stay dark, often a scribble gets a confident answer. Keep that in mind whenever its answer looks clever.',
      ],
    ],
  },
  threes: {
    question: 'What do all threes have in common?',
    short: 'Many threes',
    before: [
      [
        'Look at a three as the network gets it: ',
        { math: '28 × 28' },
        ' cells of grey. Somebody else’s three lights other cells. Where one pen passed, another left paper; and still both are threes.',
      ],
      [
        'Perhaps there are a few cells that every three lights, and one could look for those? Go from hand to hand, and bet how many there are before you see them.',
      ],
    ],
    after: [
      [
        'Different cells light up, and it is still a 3. What makes it one is not in single cells; it is in how the lit ones lie together. Try to put that into a rule that a machine can follow: it is surprisingly hard. So nobody wrote such a rule for this network. It found one in many examples.',
      ],
    ],
  },
  neuron: {
    question: 'What are the neurons?',
    short: 'Neurons',
    before: [
      [
        'For now, a ',
        { term: 'neuron' },
        ' is something that holds a number between 0 and 1, and nothing else. The number is called its ',
        { term: 'activation' },
        ', ',
        { symbol: 'activation' },
        '.',
      ],
      [
        'An activation is high when it is near 1, and then the neuron is drawn whiter; it is low when it is near 0, and then the neuron is drawn darker. Light on this page is always such a number. A neuron that is named carries its own: ',
        { neuron: [1, 7], text: 'neuron 7 of hidden layer 1' },
        ' and ',
        { neuron: [2, 4], text: 'neuron 4 of hidden layer 2' },
        ' do so here, and, pointed at, are marked in every figure on the screen.',
      ],
    ],
    after: [
      [
        'Everything that lit up above while you drew is of this kind: 784 numbers where the image goes in, 16 and 16 on the way, 10 where the answer comes out. From here on there is one question: how does one of these numbers follow from others?',
      ],
    ],
  },
  pixels: {
    question: 'Where does the image go in?',
    short: 'Pixels',
    before: [
      [
        'The image has 28 rows of 28 pixels. Every pixel has a neuron of its own, so there are ',
        { math: '28 × 28 = 784' },
        ' of them, and each holds the grey value of its pixel: 0 for paper, 1 for full ink, a number between them where the edge of the ink crosses the pixel. For your digit ',
        { live: 'litCount', still: 'some hundred and fifty' },
        ' are lit and ',
        { live: 'darkCount', still: 'all the others' },
        ' hold exactly 0.',
      ],
      [
        'These 784 neurons are the first ',
        { term: 'layer' },
        ' of the network, the input layer. Counted row by row, from 0, they are ',
        { math: 'a_0^(0)' },
        ' to ',
        { math: 'a_783^(0)' },
        '; the (0) says that this is layer 0.',
      ],
    ],
    after: [
      [
        'Unrolled into a column, an image is a list of 784 numbers, and this list is all that the network is given. Nobody tells it which pixels are neighbours. Whatever it will know of lines and loops it has to find in the numbers.',
      ],
    ],
  },
  outputs: {
    question: 'Where does the answer come out?',
    short: 'Outputs',
    before: [
      [
        'The last layer has ten neurons, one for each of the digits 0 to 9. The activation of each of them says how much the network thinks that the image is that digit. Of your drawing it thinks ',
        { live: 'digit', still: 'one digit' },
        ' most, with ',
        { live: 'digitActivation', still: 'an activation near 1' },
        '; next comes ',
        { live: 'next', still: 'another' },
        ', with ',
        { live: 'nextActivation', still: 'much less' },
        '.',
      ],
      [
        'What does it think of a digit that is half a 7 and half a 3? Say what you would call it, bet on what the network does, then slide the one into the other.',
      ],
    ],
    after: [
      [
        'The ten activations are not probabilities. Nothing makes them sum to 1; for what is on the pad now their sum is ',
        { live: 'outputSum', still: 'near 1 or far from it' },
        '. For an odd drawing all ten may stay low, or two of them may be high at once. Read them as ten opinions, given independently of one another.',
      ],
    ],
  },
  layers: {
    question: 'Why layers?',
    short: 'Layers',
    before: [
      [
        'Between the first layer and the last lie the ',
        { term: 'hidden layers' },
        ', hidden because they are neither image nor answer: nobody says what their neurons should hold. The hope is that they take the work in steps, each a little nearer to a digit than the one before.',
      ],
      [
        'This network has two hidden layers of 16 neurons each. That is an arbitrary choice. Two, because that is enough for steps; 16, because it looks good on a screen. Choose other numbers, have that network learn, and see whether it reads any better.',
      ],
      [
        'What a network learns are its ',
        { term: 'parameters' },
        ': a weight for each connection, which says how strongly one neuron acts on another, and a bias for each neuron but the inputs. It learns them from examples, here digits by the ',
        { term: 'synthetic hand' },
        ', a program of ours that writes as people do. Then it is measured on others that were ',
        { term: 'held out' },
        ', kept back and never learned from: the share of these that it reads correctly is its ',
        { term: 'accuracy' },
        '.',
      ],
    ],
    after: [
      [
        'A larger network has more numbers that must be found: one for each connection and one for each neuron but the inputs. With two layers of 16 there are ',
        { math: '784 × 16' },
        ' + ',
        { math: '16 × 16' },
        ' + ',
        { math: '16 × 10' },
        ' weights and ',
        { math: '16 + 16 + 10' },
        ' biases, ',
        { math: '13,002' },
        ' in all',
        '. More of them are slower to learn, and beyond some point they help little. Which shape is best, nobody can say in advance; one tries.',
      ],
    ],
  },
  propagation: {
    question: 'How are they connected?',
    short: 'Connections',
    before: [
      [
        'Every neuron of a layer is connected to every neuron of the layer before it. That is how the activations in one layer determine the activations in the next, and this is the heart of the network: a pattern of lit pixels causes a pattern in hidden layer 1, this pattern causes a pattern in hidden layer 2, and this one a pattern in the outputs. One such run is a ',
        { term: 'forward pass' },
        '.',
      ],
      [
        'Each ',
        { term: 'connection' },
        ' has a number that says how strongly, and in which direction, it acts: its ',
        { term: 'weight' },
        ', ',
        { symbol: 'weight' },
        '. What it brings to its neuron is weight\u00a0×\u00a0activation, its ',
        { term: 'contribution' },
        '. A positive contribution pushes the neuron up, a negative one holds it down, and from a dark neuron comes next to nothing.',
      ],
      [
        'A neuron adds up its contributions and its bias, a number of its own. That sum is called ',
        { math: 'z' },
        ': the larger it is, the nearer the activation comes to 1.',
      ],
    ],
    after: [
      [
        'A pattern causes a pattern causes a pattern. At no step does anybody decide; each neuron adds up what reaches it, and how bright it becomes follows. For your digit ',
        { brightest: 1, still: 'one neuron' },
        ' is the brightest of hidden layer 1, ',
        { brightest: 2, still: 'another' },
        ' of hidden layer 2, and ',
        { brightest: 3, still: 'the answer' },
        ' of the outputs. Draw another digit, and other neurons take their place.',
      ],
    ],
  },
  parts: {
    question: 'What is a digit made of?',
    short: 'Parts',
    before: [
      [
        'A 9 is a loop above and a line down at its right. An 8 has the loop above too, and another one below. A 4 comes apart into three lines. Each digit is a combination of subcomponents, a few loops and lines, and many of them turn up in more than one digit.',
      ],
      [
        'So here is a hope. Each of the 16 neurons of hidden layer 2 could stand for one of these parts, and light up whenever the image has it, whoever wrote it. Your digit is taken apart first. Then put a digit together yourself, and see what the network reads in it.',
      ],
    ],
    after: [
      [
        'If hidden layer 2 said which parts are there, the output layer would have one thing left to learn: which combination is which digit. That is the table, one column for each output, and it is much less than reading 784 pixels. But it moves the riddle to an earlier layer: how could a neuron know that there is a loop?',
      ],
    ],
  },
  edges: {
    question: 'How could a neuron see a loop?',
    short: 'Little edges',
    before: [
      [
        'How would a neuron know that there is a loop? That can be broken down again. A loop is a ring of little edges: one level at the top, one falling, one upright at the side, and so on around. A long line, as in a 1, a 4 or a 7, is nothing but little edges as well, one after the other. A subcomponent is recognised by its little edges.',
      ],
      [
        'So the hope goes one layer further down: that each neuron of the layer after the input, hidden layer 1, stands for one little edge, and lights up when that edge is in the image. A few of them together would then light up the neuron of a part. Break a stroke, switch its edges on one by one, and bet on when they are enough.',
      ],
    ],
    after: [
      [
        'The pieces of the loop mean little one at a time, and the network guesses this and that; with nearly all of them on, the neuron of the loop lights up at once. So the layers could share the work: pixels make edges, edges make parts, parts make a digit. None of these steps is as hard as the whole. Does a network that learned really work like that? Before you can look, you have to know what one neuron can look for at all.',
      ],
    ],
  },
  weights: {
    question: 'What can one neuron look for?',
    short: 'Weights',
    before: [
      [
        'Take one neuron of hidden layer 1. It might look for anything in the image: a stroke here, an edge there, a corner. Which parameters, which knobs and dials, should there be, ',
        { math: 'P_1' },
        ', ',
        { math: 'P_2' },
        ', … ',
        { math: 'P_x' },
        ', so that it is expressive enough to capture any such pattern?',
      ],
      [
        'The answer here: one for each connection, a weight, ',
        { math: 'w_1' },
        ' to ',
        { math: 'w_n' },
        ', which may be any number, positive or negative. Each is multiplied by the activation at its other end, and all of it is added up: ',
        { math: 'w_1 a_1 + w_2 a_2 + … + w_n a_n' },
        ', the ',
        { term: 'weighted sum' },
        '. The inputs are pixels, so think of the weights as a grid too, and lay it over the drawing.',
      ],
    ],
    after: [
      [
        'The formula counts from 1, as formulas do; on this page the first pixel is number 0, so the sum runs from 0 to 783. Most of its terms are 0, because most pixels have no ink: for your digit only ',
        { live: 'litCount', still: 'some hundred and fifty' },
        ' can matter. Where ink lies on blue the sum goes up, where it lies on orange it goes down. So the sum is high for ink on the blue and none on the orange, whether or not that looks like the picture of the weights.',
      ],
    ],
  },
  'edge-detector': {
    question: 'Which weights find an edge?',
    short: 'An edge detector',
    before: [
      [
        'What could one neuron of hidden layer 1 look for? Its 784 weights are a picture too, one weight for each pixel. Let them be zero everywhere and positive in one region: then its weighted sum is the ink in that region, and of all other ink it knows nothing.',
      ],
      [
        'But a neuron like that lights up for a blob as well as for a bar. To pick out an edge, it needs negative weights around the positive ones: then the sum is largest where the middle is light and what surrounds it is dark.',
      ],
    ],
    after: [
      [
        'You have done by hand, for one neuron and a few pictures, what learning does for all of them at once. Look at what a trained neuron painted: seldom a clean edge. Nobody told it to look for one.',
      ],
    ],
  },
  hope: {
    question: 'Does a network really work like that?',
    short: 'The hope',
    before: [
      [
        'Back to the hope. In a perfect world, each layer would have a job that you could name. Hidden layer 1 finds little ',
        { emphasis: 'edges' },
        '. Hidden layer 2 puts edges together into ',
        { emphasis: 'subcomponents' },
        ', loops and lines. And the outputs put subcomponents together into ',
        { emphasis: 'digits' },
        ': an upper loop and a stem at the right are a 9. Edges, then parts, then digits: that is the hope behind the layers.',
      ],
      [
        'Here are three networks of the same shape, and your digit goes through all of them. One was built on purpose as the hope has it: each neuron was given its place or its part to learn. One learned by itself, from examples and nothing else; it is the one that the lesson uses. One is untrained: random numbers. Which is which is not written on them. Can you tell?',
      ],
    ],
    after: [
      [
        'So the hope can be built, and then each neuron has a name, nearly always a true one. A network that learns by itself is not asked for that: it is only asked to answer rightly. What its neurons look for is a pattern in its numbers that one has to find out, and this page finds out no more than what is measured above. It is the question that the course leaves open.',
      ],
    ],
  },
  sigmoid: {
    question: 'How does a sum become an activation?',
    short: 'The sigmoid',
    before: [
      [
        'What reaches a neuron is added up: ',
        { math: 'w_0 a_0 + w_1 a_1 + … + w_n a_n' },
        ', a contribution for each connection. Weights may be any numbers, so this sum may be any number too. An activation lies between 0 and 1. So the sum has to be squished.',
      ],
      [
        'The function that does it here is the ',
        { term: 'sigmoid' },
        ', also called the logistic curve, ',
        { math: 'σ ( x ) = 1 / ( 1 + e^−x )' },
        '. A very negative sum ends close to 0, and the neuron is dark. A very positive one ends close to 1, and it is bright. Around 0 the curve rises steadily from one to the other.',
      ],
    ],
    after: [
      [
        'So an activation is a measure of how positive the sum is. The curve never turns back: a larger sum is always a larger activation. But far out it is flat, and there even a large change of the sum can hardly be seen.',
      ],
      [
        'Newer networks seldom use it any more. A network learns by following slopes, and where the curve is flat there is next to no slope to follow, so that such a neuron learns very slowly. Most use a simpler function in its place, the ',
        { term: 'ReLU' },
        ': 0 for a negative sum, the sum itself for a positive one. This network keeps the sigmoid, so that every activation lies between 0 and 1 and can be shown as light.',
      ],
    ],
  },
  bias: {
    question: 'What if a neuron should not light up so easily?',
    short: 'Biases',
    before: [
      [
        'With the sigmoid alone, a neuron is on its bright side as soon as its sum is above 0. Perhaps it should be active only when the sum exceeds 10. Then 10 is taken off before the sum is squished: ',
        { math: 'σ ( w_0 a_0 + … + w_n a_n − 10 )' },
        '.',
      ],
      [
        'The number that is added there is the neuron’s ',
        { term: 'bias' },
        ', ',
        { symbol: 'bias' },
        '. Here it is −10, a bias for inactivity. The weights say which pattern a neuron looks for; the bias says how high their sum must be before it counts. Sum and bias together are the ',
        { term: 'pre-activation' },
        ', ',
        { math: 'z' },
        '.',
      ],
    ],
    after: [
      [
        'What you set here is set in the one network of this page. Every figure computes with it, says so, and can put it back. For your digit it says ',
        { live: 'digit', still: 'one digit' },
        ' now, with ',
        { live: 'digitActivation', still: 'some activation' },
        '. A network can lose one neuron and still answer as before, because every output adds up 16 of them; find one for which it cannot.',
      ],
    ],
  },
  count: {
    question: 'How many numbers is that?',
    short: '13,002 numbers',
    before: [
      [
        'A weight for each connection: ',
        { math: '784 × 16' },
        ' between the image and hidden layer 1, ',
        { math: '16 × 16' },
        ' between the hidden layers, ',
        { math: '16 × 10' },
        ' on the way to the outputs. A bias for each neuron that computes something: ',
        { math: '16 + 16 + 10' },
        '. Together these are ',
        { math: '13,002' },
        ' numbers, and each of them is a knob that can be turned to make the network behave differently.',
      ],
    ],
    after: [
      [
        'One knob alone does little; hardly any of them decides anything by itself. Turn all of them a little, and the network may forget how to read. So what does it mean to set 13,002 knobs well, and who could do that by hand?',
      ],
    ],
  },
  learning: {
    question: 'Who sets the 13,002 numbers?',
    short: 'Learning',
    before: [
      [
        'Nobody sets them. The weights and biases begin as random numbers, and a network with random numbers answers at random. ',
        { term: 'Learning' },
        ' is finding the right weights and biases.',
      ],
      [
        'The network is shown ',
        { term: 'examples' },
        ', images with the digit that each is meant to be. How wrong its ten outputs are is again a number, the ',
        { term: 'cost' },
        ', ',
        { symbol: 'cost' },
        '. After every few examples, a ',
        { term: 'minibatch' },
        ', each weight and each bias is moved a little in the direction in which the cost goes down. That is one ',
        { term: 'step' },
        '; how far it goes is set by the ',
        { term: 'learning rate' },
        ', and once through all examples is an ',
        { term: 'epoch' },
        '. That is all; it is repeated many times.',
      ],
    ],
    after: [
      [
        'Nothing in this tells the network what a loop or a line is. What it knows in the end is 13,002 numbers, and all that they were chosen for is that the cost became small. Whether a neuron came to stand for something that you could name is a question one has to look into; nobody made sure of it.',
      ],
    ],
  },
  matrix: {
    question: 'How do you write all of it on one line?',
    short: 'On one line',
    before: [
      [
        'One neuron is a sum of 784 products, a bias and a sigmoid. Hidden layer 1 is sixteen of these, and to write them all out takes a page. There is a shorter way. Write the weights as a grid, a ',
        { term: 'matrix' },
        ': one row for each neuron of the next layer, one column for each neuron of this one, so here ',
        { math: '16 × 784' },
        '. Write the activations as a column of 784 numbers, and the biases as a column of 16.',
      ],
      [
        'To multiply a matrix with a column means: take a row, multiply each of its numbers with the number in the same place of the column, add up. That is what a neuron does, so the whole layer is ',
        { math: 'σ ( W^(1) a^(0) + b^(1) )' },
        ', where the sigmoid is applied to each of the 16 sums. It is the same computation in fewer letters, and computers are very fast at exactly this.',
      ],
    ],
    after: [
      [
        'Row j is a neuron, and it is the same thing as its picture of weights; column k is a pixel, and what it counts for in each neuron. The other two layers are written the same way, with smaller matrices: ',
        { math: 'W^(2)' },
        ' is ',
        { math: '16 × 16' },
        ', ',
        { math: 'W^(3)' },
        ' is ',
        { math: '10 × 16' },
        '. Three such lines, one after the other, are the network. If matrices are new to you, the series ',
        {
          link: 'Essence of linear algebra',
          to: 'https://www.3blue1brown.com/topics/linear-algebra',
        },
        ' by 3Blue1Brown is a good place to meet them; whoever is at home with them can read much of machine learning.',
      ],
    ],
  },
  function: {
    question: 'What is the network, then?',
    short: 'One function',
    before: [
      [
        'At the beginning a neuron was something that holds a number. By now you know where the number comes from, so you can say it better: a neuron is a ',
        { term: 'function' },
        '. It takes the activations of the whole layer before it and gives one number, between 0 and 1.',
      ],
      [
        'And the network, connections of functions, is a function itself: ',
        { math: 'f ( a_0 … a_783 ) = ( y_0 … y_9 )' },
        '. 784 numbers go in, ten come out. An absurdly complicated function, with 13,002 numbers inside it that were chosen so that it picks up on patterns; but a function all the same. Open it, layer by layer, and press its parts.',
      ],
    ],
    after: [
      [
        'That is all there is. No part of it knows what a three is; nothing in it looks twice, or hesitates, or remembers your last digit. Ten lines of a program are enough to call it. It would be hopeless to find such a function by hand; what makes it remarkable is that something as plain as going downhill on a cost found the 13,002 numbers.',
      ],
    ],
  },
};

export const lessonTexts = {
  name: 'lesson',
  en: {
    contents: 'Contents',
    /** Stands above the text where there is no script. */
    noScript:
      'The figures of this page compute a neural network on your drawing, and need JavaScript to do so. The text reads without them.',
    /** Stands in a figure's own page where there is no script; short is what the figure is called. */
    noScriptFigure: {
      sentence: (short: string) =>
        `This figure, “${short}”, computes a neural network on your drawing, and needs JavaScript to do so.`,
      example: (digit: number) => `Our example of a ${digit}, with which the figure begins`,
      link: 'Its section of the lesson reads without it',
    },
    linkToSection: (question: string) => `Link to “${question}”`,
    /** What a neuron of a layer that is known from the sentence is called; layer 3 is the outputs. */
    nameInText: ({ layer, index }: { layer: number; index: number }) =>
      `${layer < 3 ? 'neuron' : 'output'} ${index}`,
    sections,
    glossary: {
      activation: {
        symbol: 'a',
        name: 'activation',
        meaning: 'The number that a neuron holds, from 0 (dark) to 1 (white).',
      },
      weight: {
        symbol: 'w_jk',
        name: 'weight',
        meaning:
          'How strongly neuron k of one layer acts on neuron j of the next; any number, positive or negative.',
      },
      bias: {
        symbol: 'b_j',
        name: 'bias',
        meaning: 'A number that neuron j adds to its sum: below zero it makes the neuron harder to light.',
      },
      cost: {
        symbol: 'C',
        name: 'cost',
        meaning:
          'How wrong the outputs are: over the ten of them, the sum of the squares of output less wanted output.',
      },
    } satisfies Readonly<Record<TermId, TermText>>,
    bet: {
      right: 'Right.',
      wrong: 'No.',
    },
    ending: endingText,
  },
};

export type LessonTexts = (typeof lessonTexts)['en'];
