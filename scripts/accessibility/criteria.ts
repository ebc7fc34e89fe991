/**
 * The 55 criteria of WCAG 2.2, levels A and AA, and what is said of each besides its tests: why one does not
 * apply, what was looked at by hand, where it falls short. A criterion without a test has such a sentence.
 */

/** How a criterion is met, in the words of OpenACR. */
export type Adherence = 'supports' | 'partially-supports' | 'not-applicable';

export interface Criterion {
  readonly num: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  readonly adherence: Adherence;
  /** What no test says; null where the tests say all. */
  readonly byHand: string | null;
}

const supports = (num: string, name: string, level: 'A' | 'AA', byHand: string | null = null): Criterion => ({
  num,
  name,
  level,
  adherence: 'supports',
  byHand,
});
const partly = (num: string, name: string, level: 'A' | 'AA', byHand: string): Criterion => ({
  ...supports(num, name, level, byHand),
  adherence: 'partially-supports',
});
const none = (num: string, name: string, level: 'A' | 'AA', byHand: string): Criterion => ({
  ...supports(num, name, level, byHand),
  adherence: 'not-applicable',
});

const noMedia = 'There is neither audio nor video.';

/** In the order of their numbers. */
export const criteria: readonly Criterion[] = [
  partly(
    '1.1.1',
    'Non-text Content',
    'A',
    'A picture of weights is described by nine parts of it, and cell by cell in most figures; a finer pattern has no words.',
  ),
  none('1.2.1', 'Audio-only and Video-only (Prerecorded)', 'A', noMedia),
  none('1.2.2', 'Captions (Prerecorded)', 'A', noMedia),
  none('1.2.3', 'Audio Description or Media Alternative (Prerecorded)', 'A', noMedia),
  none('1.2.4', 'Captions (Live)', 'AA', noMedia),
  none('1.2.5', 'Audio Description (Prerecorded)', 'AA', noMedia),
  supports('1.3.1', 'Info and Relationships', 'A'),
  supports('1.3.2', 'Meaningful Sequence', 'A'),
  partly(
    '1.3.3',
    'Sensory Characteristics',
    'A',
    'The running text names blue and orange for the signs of weights; where the signs can be read besides, it does not say.',
  ),
  supports('1.3.4', 'Orientation', 'AA'),
  none('1.3.5', 'Identify Input Purpose', 'AA', 'Nothing about the reader is asked.'),
  supports(
    '1.4.1',
    'Use of Color',
    'A',
    'By hand: a sign of a weight is told by a dash or a dashed line too, and by + and − where one points at it.',
  ),
  none('1.4.2', 'Audio Control', 'A', noMedia),
  supports('1.4.3', 'Contrast (Minimum)', 'AA'),
  supports('1.4.4', 'Resize Text', 'AA'),
  supports('1.4.5', 'Images of Text', 'AA', 'By hand: there are none; labels in pictures are text of SVG.'),
  supports('1.4.10', 'Reflow', 'AA'),
  supports('1.4.11', 'Non-text Contrast', 'AA'),
  supports('1.4.12', 'Text Spacing', 'AA'),
  supports('1.4.13', 'Content on Hover or Focus', 'AA'),
  supports('2.1.1', 'Keyboard', 'A'),
  supports('2.1.2', 'No Keyboard Trap', 'A'),
  supports('2.1.4', 'Character Key Shortcuts', 'A'),
  none('2.2.1', 'Timing Adjustable', 'A', 'There are no time limits.'),
  supports('2.2.2', 'Pause, Stop, Hide', 'A'),
  supports(
    '2.3.1',
    'Three Flashes or Below Threshold',
    'A',
    'By hand: nothing flashes; lights follow the pen, and steps replace motion where less of it is wished for.',
  ),
  supports('2.4.1', 'Bypass Blocks', 'A', 'Sections and figures have headings besides.'),
  supports('2.4.2', 'Page Titled', 'A'),
  supports('2.4.3', 'Focus Order', 'A'),
  supports('2.4.4', 'Link Purpose (In Context)', 'A'),
  supports('2.4.5', 'Multiple Ways', 'AA'),
  supports('2.4.6', 'Headings and Labels', 'AA'),
  supports('2.4.7', 'Focus Visible', 'AA'),
  supports('2.4.11', 'Focus Not Obscured (Minimum)', 'AA'),
  supports(
    '2.5.1',
    'Pointer Gestures',
    'A',
    'By hand: two fingers are left to the browser; a path matters only where one draws or paints, which is essential.',
  ),
  supports('2.5.2', 'Pointer Cancellation', 'A'),
  supports('2.5.3', 'Label in Name', 'A'),
  none('2.5.4', 'Motion Actuation', 'A', 'No figure asks for motion of the device.'),
  supports(
    '2.5.7',
    'Dragging Movements',
    'AA',
    'By hand: to draw is essential; all else that is dragged is a slider that takes a press, or has a field or buttons beside it.',
  ),
  supports(
    '2.5.8',
    'Target Size (Minimum)',
    'AA',
    'Smaller are the pixels, knobs, neurons and pieces of a stroke, as they lie in their pictures; keys, lists or buttons reach them too.',
  ),
  supports('3.1.1', 'Language of Page', 'A'),
  none('3.1.2', 'Language of Parts', 'AA', 'All of a page is in one language.'),
  supports('3.2.1', 'On Focus', 'A', 'By hand: focus opens nothing but the account of a neuron beside it.'),
  supports('3.2.2', 'On Input', 'A', 'By hand: no choice leads to another page.'),
  supports(
    '3.2.3',
    'Consistent Navigation',
    'AA',
    'By hand: contents and the buttons of a figure’s corner stand in one order everywhere.',
  ),
  supports('3.2.4', 'Consistent Identification', 'AA'),
  supports('3.2.6', 'Consistent Help', 'A'),
  supports('3.3.1', 'Error Identification', 'A'),
  supports('3.3.2', 'Labels or Instructions', 'A'),
  supports('3.3.3', 'Error Suggestion', 'AA'),
  none('3.3.4', 'Error Prevention (Legal, Financial, Data)', 'AA', 'Nothing is bought, signed or sent.'),
  none('3.3.7', 'Redundant Entry', 'A', 'No process has several steps that ask for the same.'),
  none('3.3.8', 'Accessible Authentication (Minimum)', 'AA', 'Nobody signs in.'),
  supports('4.1.2', 'Name, Role, Value', 'A'),
  supports('4.1.3', 'Status Messages', 'AA'),
];
