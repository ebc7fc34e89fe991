/**
 * Whether the page is laid out for paper now, which is so from the browser's `beforeprint` to its
 * `afterprint`. What happens between them must happen at once: no timer, no animation frame, no promise comes
 * before the paper is written.
 */
import { useSyncExternalStore } from 'react';

let isPaper = false;
const listeners = new Set<() => void>();
const drawings = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether it is, for who asks at each drawing. */
export function isOnPaper(): boolean {
  return isPaper;
}

/** Whether it is, for who renders otherwise then. */
export function useIsOnPaper(): boolean {
  return useSyncExternalStore(subscribe, isOnPaper);
}

/** Says that it is, or is no more. */
export function setOnPaper(isPrinted: boolean): void {
  isPaper = isPrinted;
  for (const listener of listeners) listener();
}

/** Has `draw` called once everything has its place on the paper; returns the function that stops that. */
export function drawOnPaper(draw: () => void): () => void {
  drawings.add(draw);
  return () => drawings.delete(draw);
}

/** Calls what was handed to drawOnPaper. */
export function drawAllOnPaper(): void {
  for (const draw of drawings) draw();
}
