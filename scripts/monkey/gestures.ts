/**
 * Gestures of one pointer: pressed, moved, and how it ends.
 */
import type { Action, Fractions, Pointer } from './Action.ts';
import type { Box } from './findInPage.ts';
import type { InputDevices, Place } from './inputDevices.ts';

/** The place in the window of a place on something. */
export const on = ({ x, y, width, height }: Box, [across, down]: Fractions): Place => [
  x + across * width,
  y + down * height,
];

/** Pressed at the first place, moved over the others, let go at the last. */
export function drag(devices: InputDevices, pointer: Pointer, places: readonly Place[]): void {
  const [first, last] = [places[0], places[places.length - 1]];
  if (pointer === 'touch') {
    devices.touch('touchStart', first);
    for (const place of places) devices.touch('touchMove', place);
    devices.touch('touchEnd');
    return;
  }
  devices.mouse('mouseMoved', first, pointer);
  devices.mouse('mousePressed', first, pointer);
  for (const place of places) devices.mouse('mouseMoved', place, pointer, 1);
  devices.mouse('mouseReleased', last, pointer);
}

/** A stroke, and how it ends. */
export function stroke(
  devices: InputDevices,
  { pointer, end }: Extract<Action, { kind: 'stroke' }>,
  places: readonly Place[],
) {
  if (pointer === 'touch') {
    devices.touch('touchStart', places[0]);
    for (const place of places) devices.touch('touchMove', place);
    if (end === 'second finger') {
      devices.touch('touchStart', places[0], places[1]);
      devices.touch('touchMove', places[1], places[0]);
    }
    if (end === 'window left') devices.run("window.dispatchEvent(new Event('blur'))");
    devices.touch(end === 'cancelled' ? 'touchCancel' : 'touchEnd');
    // Two fingers may have enlarged the page, which is the browser's to do.
    devices.scalePage(1);
    return;
  }
  devices.mouse('mouseMoved', places[0], pointer);
  devices.mouse('mousePressed', places[0], pointer);
  for (const place of places) devices.mouse('mouseMoved', place, pointer, 1);
  if (end === 'window left') devices.run("window.dispatchEvent(new Event('blur'))");
  // Let go where the page cannot hear it: the next it hears is a move with nothing pressed.
  if (end !== 'lost') devices.mouse('mouseReleased', places[places.length - 1], pointer);
}
