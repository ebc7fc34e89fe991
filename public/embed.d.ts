/** Types of <inklight-figure>, as embed.js and embed.mjs define it: see doc/embedding.md. */

/** The reader's state, as the texts of a link. */
export interface InklightState {
  readonly drawing?: string;
  readonly neuron?: string;
  readonly step?: string;
  readonly answers?: string;
  /** NETWORK:COUNT: which network the reader has edited, or made; setState passes it over. */
  readonly edit?: string;
}

/** What the network answers; digit null for a blank pad, ten activations, and whose drawing it is. */
export interface InklightPrediction {
  readonly digit: number | null;
  readonly activations: readonly number[];
  readonly by: 'reader' | 'example' | 'host';
}

/** A bet that was placed and graded. */
export interface InklightAnswer {
  readonly figure: string;
  readonly question: string;
  readonly choice: string;
  readonly right: boolean;
  readonly by: 'reader' | 'host';
}

/** How many weights and biases of which network differ from what was loaded. */
export interface InklightEdit {
  readonly network: string;
  readonly changed: number;
  readonly by: 'reader' | 'host';
}

/** The parameters of a figure's address, as attributes and as properties. */
export interface InklightAttributes {
  figure?: string;
  network?: string;
  seed?: string | number;
  drawing?: string;
  neuron?: string;
  step?: string | number;
  answers?: string;
  controls?: 'full' | 'min' | 'none';
  hide?: string;
  theme?: 'auto' | 'light' | 'dark';
  lang?: 'en';
  motion?: 'auto' | 'reduce';
}

export interface InklightFigureElement extends HTMLElement {
  /** The reader's state. */
  getState(): Promise<InklightState>;
  /** Opens a state and gives what was opened; rejects with one sentence when a value is bad. */
  setState(state: InklightState): Promise<InklightState>;
  /** Shows what `hide` has hidden. */
  show(): Promise<InklightState>;
}

/** The element's events; they bubble, and are composed. */
export interface InklightEvents {
  'inklight-ready': CustomEvent<null>;
  'inklight-change': CustomEvent<InklightState>;
  'inklight-prediction': CustomEvent<InklightPrediction>;
  'inklight-answer': CustomEvent<InklightAnswer>;
  'inklight-edit': CustomEvent<InklightEdit>;
}

/** Of embed.mjs: defines the element; base is the address of the folder that the figures are in. */
export function defineFigure(base: string | URL): void;

declare global {
  interface HTMLElementTagNameMap {
    'inklight-figure': InklightFigureElement & Omit<InklightAttributes, 'lang'>;
  }
  interface HTMLElementEventMap extends InklightEvents {}
}
