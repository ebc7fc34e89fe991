/**
 * A sentence that follows the lesson, with neurons in it that can be pointed at: hover over "neuron 7", or
 * reach it with Tab, and it lights up wherever it is shown. Mounted by React, written by a function.
 */
import type { FocusEvent, MouseEvent, PointerEvent, Ref } from 'react';
import { setText } from '../../marks/setText.ts';
import type { NeuronPlace } from '../../state/NeuronPlace.ts';
import { pointAt, togglePin } from '../../state/pointCommands.ts';
import { useCommand } from '../follow/LessonContext.ts';
import './liveSentence.css';

/** A neuron as it is called in a sentence. */
export interface NamedNeuron {
  readonly name: string;
  readonly place: NeuronPlace;
}

/** Words, and neurons between them. */
export type SentencePiece = string | NamedNeuron;

function createPiece(piece: SentencePiece): HTMLElement {
  const element = document.createElement(typeof piece === 'string' ? 'span' : 'button');
  if (element instanceof HTMLButtonElement) element.type = 'button';
  return element;
}

function isOfKind(element: Element, piece: SentencePiece): boolean {
  return element instanceof HTMLButtonElement === (typeof piece !== 'string');
}

function writePiece(element: HTMLElement, piece: SentencePiece): void {
  const text = typeof piece === 'string' ? piece : piece.name;
  setText(element, text);
  if (typeof piece === 'string') return;
  element.dataset.layer = String(piece.place.layer);
  element.dataset.index = String(piece.place.index);
}

/** Puts the focus back on the same neuron's word, or on the first one, if its element had to go. */
function keepFocus(element: HTMLElement, focused: HTMLElement): void {
  if (focused.isConnected) return;
  const { layer, index } = focused.dataset;
  const same = `button[data-layer="${layer}"][data-index="${index}"]`;
  const word = element.querySelector<HTMLElement>(same) ?? element.querySelector('button');
  word?.focus();
}

/**
 * Writes a sentence into its element. The elements of an older one stay where they serve: the focus stays in
 * them.
 */
export function writeSentence(element: HTMLElement, pieces: readonly SentencePiece[]): void {
  const old = Array.from(element.children);
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  const focused =
    activeElement instanceof HTMLElement && element.contains(activeElement) ? activeElement : null;
  pieces.forEach((piece, index) => {
    const child = old[index];
    const isKept = child instanceof HTMLElement && isOfKind(child, piece);
    const written = isKept ? child : createPiece(piece);
    writePiece(written, piece);
    if (!child) element.append(written);
    else if (!isKept) child.replaceWith(written);
  });
  for (const child of old.slice(pieces.length)) child.remove();
  if (focused) keepFocus(element, focused);
}

/** The sentence as one text, neurons by their names: for what is spoken. */
export function sentenceText(pieces: readonly SentencePiece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('');
}

function placeIn({ target }: { readonly target: EventTarget }): NeuronPlace | null {
  const word = target instanceof HTMLElement ? target.closest('button') : null;
  return word ? { layer: Number(word.dataset.layer), index: Number(word.dataset.index) } : null;
}

interface LiveSentenceProps {
  /** What it tells: see hideParts.ts. */
  readonly tells: string;
  readonly className?: string;
  readonly ref: Ref<HTMLParagraphElement>;
}

/** An empty paragraph for writeSentence, whose neurons can be pointed at and, by a click, kept. */
export function LiveSentence({ className, tells, ref }: LiveSentenceProps) {
  const command = useCommand();
  const point = (event: PointerEvent | FocusEvent) => {
    const place = placeIn(event);
    command((state) => pointAt(state, place));
  };
  const leave = () => command((state) => pointAt(state, null));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys reach the buttons inside, whose clicks come up here
    <p
      ref={ref}
      className={className ? `live-sentence ${className}` : 'live-sentence'}
      data-tells={tells}
      onPointerOver={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
      onClick={(event: MouseEvent) => {
        const place = placeIn(event);
        if (place) command((state) => togglePin(state, place));
      }}
    />
  );
}
