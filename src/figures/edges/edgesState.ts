/**
 * The figure's own causes: what is broken, which edges are on, how far apart they lie, and what is pointed
 * at.
 */
import type { Cause } from '../../components/follow/useCause.ts';
import { pointAtOne } from '../../components/page/pointing.ts';
import type { EdgeDirection } from './model/breakIntoEdges.ts';
import {
  type BrokenDrawing,
  type EdgeSubject,
  type EdgeSwitches,
  switchAll,
  switchesOf,
  switchNext,
} from './model/edgeSwitches.ts';

export interface EdgesState extends EdgeSwitches {
  readonly subject: EdgeSubject;
  /** 0: the drawing as it is; 1: its edges far apart. */
  readonly apart: number;
  /** Whether edges are being switched on one by one. */
  readonly isPlaying: boolean;
}

/** All edges on, and a little apart. */
export const firstEdgesState: EdgesState = {
  of: null,
  on: [],
  subject: 'yours',
  apart: 0.7,
  isPlaying: false,
};

/** What is pointed at, on the board, in the answer or among the directions; null for nothing. */
export interface EdgesPointing {
  readonly target:
    | { readonly kind: 'edge' | 'neuron' | 'part'; readonly index: number }
    | { readonly kind: 'direction'; readonly direction: EdgeDirection }
    | null;
}

export type PointTarget = NonNullable<EdgesPointing['target']>;

/** Begins to switch edges on one by one: from where they stand, or from none when all are on. Or stops. */
export function togglePlay(state: EdgesState, drawing: BrokenDrawing): EdgesState {
  if (state.isPlaying) return { ...state, isPlaying: false };
  const isFull = switchesOf(state, drawing).every(Boolean);
  return { ...state, ...(isFull ? switchAll(drawing, false) : {}), isPlaying: drawing.edges.length > 0 };
}

/** Switches the next edge on, and stops playing with the last. */
export function playNext(state: EdgesState, drawing: BrokenDrawing): EdgesState {
  const next = { ...state, ...switchNext(state, drawing) };
  return { ...next, isPlaying: next.isPlaying && !switchesOf(next, drawing).every(Boolean) };
}

/** Handlers for what stands for one thing that is pointed at. */
export function targetHandlers(pointing: Cause<EdgesPointing>, target: PointTarget) {
  const point = () => pointing.setState({ target });
  const leave = () => pointing.setState({ target: null });
  return pointAtOne(point, leave);
}
