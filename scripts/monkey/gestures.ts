/**
 * Gestures of one pointer: pressed, moved, and how it ends.
 */
import type { Action, Fractions, Pointer } from './Action.ts';
import type { Box } from './findInPage.ts';
import type { Hands, Place } from './hands.ts';

/** The place in the window of a place on something. */
export const on = ({ x, y, width, height }: Box, [across, down]: Fractions): Place => [
  x + across * width,
  y + down * height,
];

/** Pressed at the first place, moved over the others, let go at the last. */
export function drag(hands: Hands, pointer: Pointer, places: readonly Place[]): void {
  const [first, last] = [places[0], places[places.length - 1]];
  if (pointer === 'touch') {
    hands.touch('touchStart', first);
    for (const place of places) hands.touch('touchMove', place);
    hands.touch('touchEnd');
    return;
  }
  hands.mouse('mouseMoved', first, pointer);
  hands.mouse('mousePressed', first, pointer);
  for (const place of places) hands.mouse('mouseMoved', place, pointer, 1);
  hands.mouse('mouseReleased', last, pointer);
}

/** A stroke, and how it ends. */
export function stroke(
  hands: Hands,
  { pointer, end }: Extract<Action, { kind: 'stroke' }>,
  places: readonly Place[],
) {
  if (pointer === 'touch') {
    hands.touch('touchStart', places[0]);
    for (const place of places) hands.touch('touchMove', place);
    if (end === 'second finger') {
      hands.touch('touchStart', places[0], places[1]);
      hands.touch('touchMove', places[1], places[0]);
    }
    if (end === 'window left') hands.run("window.dispatchEvent(new Event('blur'))");
    hands.touch(end === 'cancelled' ? 'touchCancel' : 'touchEnd');
    // Two fingers may have enlarged the page, which is the browser's to do.
    hands.scalePage(1);
    return;
  }
  hands.mouse('mouseMoved', places[0], pointer);
  hands.mouse('mousePressed', places[0], pointer);
  for (const place of places) hands.mouse('mouseMoved', place, pointer, 1);
  if (end === 'window left') hands.run("window.dispatchEvent(new Event('blur'))");
  // Let go where the page cannot hear it: the next it hears is a move with nothing pressed.
  if (end !== 'lost') hands.mouse('mouseReleased', places[places.length - 1], pointer);
}
