/**
 * What a host is here: a program from npm that makes pages, what is written into its folder, how it builds
 * them, and what is looked at in them. Which texts an author pastes is the panel's own business.
 */
import type { Browser, Page } from '@playwright/test';
import type { HostKind, HostText } from '../../src/formats/embedSnippet.ts';

/** The figures that are pasted: the largest, with a pad of its own, and one beside a small pad. */
export const pastedFigures = ['draw', 'bias'] as const;
export type PastedFigure = (typeof pastedFigures)[number];

/** What the panel of a figure gives to paste for a kind of host. */
export type Paste = (kind: HostKind, figure: PastedFigure) => HostText;

/** What was seen, as it is seen. */
export interface Report {
  /** Something to know, in one line. */
  readonly note: (sentence: string) => void;
  /** Something that is not as it should be. */
  readonly fault: (sentence: string) => void;
}

/** A built host that is served, and a browser to look at it. */
export interface Visit extends Report {
  readonly browser: Browser;
  /** The address of what was built, with a "/" at its end. */
  readonly url: string;
  /** Keeps a screenshot of what is in view. */
  readonly keep: (page: Page, name: string) => Promise<void>;
}

export interface Host {
  readonly name: string;
  /** What npm installs; the version of the first is the host's. */
  readonly packages: readonly string[];
  /** The files of its folder by their paths; a Buffer is taken as it is. */
  readonly files: (paste: Paste) => Readonly<Record<string, string | Buffer>>;
  /**
   * The commands that build it: a program of its own node_modules/.bin, or "project:" and a file in the
   * node_modules of this project, with its arguments.
   */
  readonly build: readonly (readonly string[])[];
  /** The folder of what was built, in its own. */
  readonly result: string;
  /** Opens it and looks. What is thrown is a fault too. */
  readonly look: (visit: Visit) => Promise<void>;
}
