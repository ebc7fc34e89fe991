/**
 * What every component of a lesson is handed: its store, its draw loop, its language.
 */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { FaultFacts } from '../../formats/FaultFacts.ts';
import type { LinkParameters } from '../../formats/linkSchema.ts';
import type { FrameLoop } from '../../state/createFrameLoop.ts';
import type { LessonStore } from '../../state/createLessonStore.ts';
import type { LessonState } from '../../state/LessonState.ts';
import type { Catalogue, Language } from '../../text/Language.ts';
import type { KeptLesson } from './keptLesson.ts';
import type { PageEvents } from './PageEvents.ts';

/** Takes an event by its name. */
export type Tell = <Name extends keyof PageEvents>(name: Name, detail: PageEvents[Name]) => void;

/** What is kept in this browser. */
export interface Keeping {
  /** What this visit began with. */
  readonly begunWith: KeptLesson | null;
  /** Forgets everything, and begins anew. */
  readonly forget: () => void;
}

export interface Lesson {
  readonly store: LessonStore;
  readonly loop: FrameLoop;
  readonly language: Language;
  /** What the address of the page asked for, and the page around it since. */
  readonly parameters: LinkParameters;
  /** Tells whoever has made the lesson of what its reader did, and of what is answered. */
  readonly tell: Tell;
  /** Whether the lesson is at an address of its own, so that links to it can be shared. */
  readonly hasAddress: boolean;
  /** Where the reader's work is kept from one visit to the next; null where it is not. */
  readonly keeping: Keeping | null;
  /** Loads the network again after it failed to load. */
  readonly retryNetwork: () => void;
  /** Changes the network; gives the facts of why it could not, or null. */
  readonly chooseNetwork: (choice: string) => Promise<FaultFacts | null>;
}

export const LessonContext = createContext<Lesson | null>(null);

/** The lesson around this component; throws outside of one, which is a mistake in the page. */
export function useLesson(): Lesson {
  const lesson = useContext(LessonContext);
  if (!lesson) throw new Error('This component stands outside a lesson.');
  return lesson;
}

/**
 * One value selected from the lesson's causes; renders again only when it changes. Never select what a pen
 * changes.
 */
export function useLessonState<T>(select: (state: LessonState) => T): T {
  return useStore(useLesson().store, select);
}

/** Whether the page around the lesson has hidden what the network answers. */
export function useIsAnswerHidden(): boolean {
  return useLessonState(({ hidden }) => hidden.includes('answer'));
}

/** A function that runs a command on the lesson. */
export function useCommand(): (command: (state: LessonState) => LessonState) => void {
  return useLesson().store.setState;
}

/** What a catalogue says, in the reader's language. */
export function useTexts<Texts>(catalogue: Catalogue<Texts>): Texts {
  return useLesson().language.textsOf(catalogue);
}
