/**
 * What is done in a sitting, from the seed and the sitting's number alone: the same on every machine,
 * whatever the page does.
 */
import { figureIds } from '../../src/formats/linkSchema.ts';
import { createRandom } from '../../src/network/random.ts';
import {
  type Action,
  type ActionKind,
  type Fractions,
  type Pointer,
  type Sitting,
  type StrokeEnd,
  strokeEnds,
} from './Action.ts';

/** How often each is done, of 100. */
const shares: Readonly<Record<ActionKind, number>> = {
  press: 31,
  stroke: 12,
  'stroke and undo': 7,
  'change and undo': 3,
  keys: 13,
  hover: 6,
  drag: 6,
  scroll: 4,
  link: 4,
  share: 3,
  size: 3,
  scheme: 2,
  travel: 2,
  hide: 1,
  translate: 1,
  print: 1,
  wait: 1,
};

const sizes = [
  [1280, 800],
  [1280, 800],
  [390, 844],
  [844, 390],
  [320, 568],
  [768, 1024],
  [2560, 1440],
] as const;

/** Keys that mean something somewhere, by the names that Playwright has for them. */
const keys = [
  'Tab',
  'Tab',
  'Tab',
  'Tab',
  'Shift+Tab',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Enter',
  'Space',
  'Escape',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Control+z',
  'Control+Shift+z',
  'Control+y',
  'Delete',
  '?',
  'e',
  'p',
  'c',
  'u',
  '1',
  '7',
  '-',
  ',',
];

/** What people, and careless fingers, type into fields. */
const typed = ['0', '7', '-3,5', '\u22122.25', '1e3', '', 'abc', '99999', '0.5', ' 12 ', '-', 'NaN', '3'];

/** Links, good and bad. */
const hashes = [
  ...Array.from({ length: 10 }, (_, digit) => `drawing=example:${digit}`),
  'drawing=none',
  'neuron=1.7',
  'neuron=3.3',
  'neuron=2.15&drawing=example:4',
  'neuron=9.99',
  'step=1',
  'step=0.4&drawing=example:8',
  'step=3',
  'drawing=example:11',
  'drawing=AAAA',
  'nothing=at-all',
  '',
];

/** What authors write behind ?figure=. */
const options = [
  '',
  '',
  '',
  'controls=min',
  'controls=none',
  'theme=dark',
  'hide=answer',
  'hide=values,numbers',
  'hide=sentence',
  'network=plain',
  'network=hoped',
  'network=untrained',
  'seed=5',
  'drawing=none',
  'drawing=example:7&neuron=2.3',
  'step=1',
];

/** How many actions there are in a sitting. */
export const actionsInSitting = 100;
/** Of so many sittings, one is in the whole lesson. */
const lessonEvery = 4;

/** A sitting of a run. */
export function planSitting(seed: number, number: number): Sitting {
  const random = createRandom((Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0);
  const below = (limit: number) => Math.floor(random.uniform() * limit);
  const oneOf = <Item>(items: readonly Item[]): Item => items[below(items.length)];
  const place = (): Fractions => [random.uniform(), random.uniform()];
  const places = (): Fractions[] => Array.from({ length: 2 + below(6) }, place);
  const pointer = (): Pointer => oneOf(['mouse', 'mouse', 'pen', 'touch']);
  const make: { readonly [Kind in ActionKind]: () => Extract<Action, { kind: Kind }> } = {
    stroke: () => {
      const by = pointer();
      return { kind: 'stroke', pointer: by, places: places(), end: oneOf<StrokeEnd>(strokeEnds[by]) };
    },
    'stroke and undo': () => ({
      kind: 'stroke and undo',
      pointer: pointer(),
      places: places(),
      by: oneOf(['button', 'keys']),
    }),
    'change and undo': () => ({
      kind: 'change and undo',
      change: oneOf(['clear', 'pen width']),
      by: oneOf(['button', 'keys']),
    }),
    drag: () => ({ kind: 'drag', pointer: pointer(), places: places() }),
    hover: () => ({ kind: 'hover', places: places() }),
    press: () => ({
      kind: 'press',
      pointer: pointer(),
      which: random.uniform(),
      place: place(),
      text: oneOf(typed),
    }),
    keys: () => ({ kind: 'keys', keys: Array.from({ length: 1 + below(4) }, () => oneOf(keys)) }),
    scroll: () => ({ kind: 'scroll', to: random.uniform() }),
    size: () => {
      const [width, height] = oneOf(sizes);
      return { kind: 'size', width, height };
    },
    scheme: () => ({ kind: 'scheme', scheme: oneOf(['light', 'dark']), forced: below(4) === 0 }),
    link: () => ({ kind: 'link', hash: oneOf(hashes) }),
    travel: () => ({ kind: 'travel', to: oneOf(['back', 'forward', 'anew']) }),
    hide: () => ({ kind: 'hide', ms: below(300) }),
    translate: () => ({ kind: 'translate' }),
    print: () => ({ kind: 'print' }),
    share: () => ({ kind: 'share' }),
    wait: () => ({ kind: 'wait', ms: below(1000) }),
  };
  const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
  const next = (): Action => {
    let left = below(total);
    for (const [kind, share] of Object.entries(shares)) {
      left -= share;
      if (left < 0) return make[kind as ActionKind]();
    }
    return make.press();
  };
  const option = oneOf(options);
  const motion = below(2) === 0 ? 'motion=reduce' : '';
  const figure = number % lessonEvery === 0 ? '' : `figure=${oneOf(figureIds)}`;
  const path = `?${[figure, option, motion].filter((part) => part !== '').join('&')}`;
  return { path, actions: Array.from({ length: actionsInSitting }, next) };
}
