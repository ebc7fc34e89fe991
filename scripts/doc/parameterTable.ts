/**
 * The table of parameters in doc/embedding.md: names, order and defaults come from the schema that reads
 * addresses, the words from here. A parameter without words does not compile.
 */
import {
  figureIds,
  type LinkParameters,
  type ParameterName,
  parameterNames,
} from '../../src/formats/linkSchema.ts';
import { readTexts } from '../../src/formats/readLink.ts';
import { linkWriters } from '../../src/formats/writeLink.ts';

/** What to tell an author of each parameter; an example is a text that is valid and not the default. */
export const parameterTexts: Readonly<
  Record<ParameterName, { readonly values: string; readonly example: string; readonly meaning: string }>
> = {
  figure: {
    values: figureIds.map((id) => `\`${id}\``).join(', '),
    example: 'draw',
    meaning: 'one figure alone; absent, the whole lesson',
  },
  controls: {
    values: '`full`, `min`, `none`',
    example: 'min',
    meaning: 'all controls; undo and clear alone; none, and the pad still draws',
  },
  hide: {
    values: 'of `answer`, `values`, `sentence`, `numbers` one or more, with commas between',
    example: 'answer',
    meaning:
      'what is hidden until the reader has placed a bet, or the page calls `show()`: all that names the digit, with the light of the outputs; the ten values; the sentences that follow the drawing; the numbers that do. Absent, nothing',
  },
  theme: {
    values: '`auto`, `light`, `dark`',
    example: 'dark',
    meaning: 'the page around the stage, in a frame the dialogs alone; `auto` follows the reader’s system',
  },
  lang: {
    values: '`en`, `en-XA`',
    example: 'en',
    meaning: 'the language; `en-XA` is English made strange, for who tests a layout',
  },
  motion: {
    values: '`auto`, `reduce`',
    example: 'reduce',
    meaning: 'nothing eases or plays by itself; `auto` follows the reader’s system',
  },
  network: {
    values: '`trained`, `hoped`, `plain`, `untrained`, or the address of a network file',
    example: 'plain',
    meaning:
      'the network; a file elsewhere needs CORS, the shape 784-16-16-10, and at most 4 MB. An address is http(s), or relative with a `/` in it',
  },
  drawing: {
    values: '`none`, `example:0` ... `example:9`, or a code',
    example: 'example:7',
    meaning:
      'what is on the pad; none, a blank one; an example draws itself, a code is shown as it is. Absent, an example of a 3',
  },
  neuron: {
    values: '`LAYER.INDEX`, from 0',
    example: '1.7',
    meaning: 'the neuron whose inspector is open: layer 0 is the input, 3 the outputs. Absent, none',
  },
  step: {
    values: '0 ... 3',
    example: '1',
    meaning:
      'how far the drawing is on its way into the picture: 0 as drawn, 1 scaled, 2 centred, 3 as cells',
  },
  answers: {
    values: '`FIGURE:CHOICE`, several with commas between',
    example: 'propagation:other',
    meaning:
      'bets that were placed, as `inklight-answer` names them, in `count` with the number they were about (`count:few.1.5.401`; `count:.1.5.401` is that number, and no bet): each is placed again. Absent, none',
  },
  seed: {
    values: '0 ... 4294967295',
    example: '7',
    meaning:
      'what is left to chance in a figure: whose threes, the weights that training starts from, the order in which pixels are shuffled, the neuron whose light is guessed',
  },
};

function defaultText<Name extends ParameterName>(name: Name, parameters: LinkParameters): string {
  const value = parameters[name];
  return value === undefined || value === null ? '' : `\`${linkWriters[name](value)}\``;
}

/** The table as Markdown. */
export function parameterTable(): string {
  const { parameters } = readTexts({});
  const rows = parameterNames.map((name) => {
    const { values, meaning } = parameterTexts[name];
    return `| \`${name}\` | ${values} | ${defaultText(name, parameters)} | ${meaning} |`;
  });
  return ['| parameter | values | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}
