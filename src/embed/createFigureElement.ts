/**
 * <inklight-figure figure="draw" theme="dark">: a figure in a frame that is as high as the figure. Attributes
 * are the parameters of its address; what stands inside the element shows where this script does not run.
 * Depends on nothing, needs no style sheet of the page's, and listens to its own frame alone.
 */

import type { PredictionMessage } from '../components/announcePredictions.ts';
import { elementAttributes } from './elementAttributes.ts';
import type { FigureMessage, PortMessage, StateTexts } from './hostMessages.ts';

/** The highest that a figure may make itself, in pixels. */
const highestPx = 20_000;
const heightUntilKnownPx = 640;

interface Call {
  readonly resolve: (state: StateTexts) => void;
  readonly reject: (error: Error) => void;
}

/** The element; base is the address of the folder that the figures are in. */
export function createFigureElement(base: string) {
  return class InklightFigure extends HTMLElement {
    static readonly observedAttributes = elementAttributes;
    #frame: HTMLIFrameElement | null = null;
    #port: MessagePort | null = null;
    #calls = new Map<number, Call>();
    /** Commands of before the figure was ready. */
    #waiting: object[] = [];
    #lastId = 0;

    connectedCallback() {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      const frame = document.createElement('iframe');
      frame.title = this.title || this.textContent?.trim() || 'Inklight';
      frame.allow = 'fullscreen; clipboard-write';
      frame.loading = 'lazy';
      frame.style.cssText = `display:block;width:100%;border:0;height:${heightUntilKnownPx}px`;
      this.style.display ||= 'block';
      root.replaceChildren(frame);
      this.#frame = frame;
      this.#load();
      window.addEventListener('message', this.#onMessage);
    }

    disconnectedCallback() {
      window.removeEventListener('message', this.#onMessage);
      this.#frame = null;
      this.#forgetPort();
    }

    attributeChangedCallback() {
      this.#load();
    }

    /** The reader's state, as the texts of a link: { drawing, neuron, step }. */
    getState(): Promise<StateTexts> {
      return this.#call({ op: 'getState' });
    }

    /**
     * Opens a state; rejects with one sentence when it is not one. Gives the state that the figure is then
     * in.
     */
    setState(state: StateTexts): Promise<StateTexts> {
      return this.#call({ op: 'setState', state });
    }

    #load() {
      if (!this.#frame) return;
      this.#forgetPort();
      const url = new URL(base);
      for (const name of elementAttributes) {
        const text = this.getAttribute(name);
        if (text !== null) url.searchParams.set(name, text);
      }
      this.#frame.src = url.href;
    }

    #forgetPort() {
      this.#port?.close();
      this.#port = null;
      this.#waiting = [];
      for (const { reject } of this.#calls.values()) reject(new Error('The figure was loaded anew.'));
      this.#calls.clear();
    }

    #call(command: object) {
      const id = ++this.#lastId;
      return new Promise<StateTexts>((resolve, reject) => {
        this.#calls.set(id, { resolve, reject });
        if (this.#port) this.#port.postMessage({ id, ...command });
        else this.#waiting.push({ id, ...command });
      });
    }

    #onMessage = ({ source, data, ports }: MessageEvent<Partial<FigureMessage> | null>) => {
      if (!this.#frame || source !== this.#frame.contentWindow || data?.inklight !== 1) return;
      if (data.op === 'height' && Number(data.height) > 0) {
        this.#frame.style.height = `${Math.min(highestPx, Number(data.height))}px`;
      } else if (data.op === 'ready' && ports[0]) this.#open(ports[0]);
      // Once there is a port they come over it, those left out that are the page's own doing.
      else if (data.op === 'prediction' && !this.#port) this.#predict(data);
    };

    #predict({ digit, activations }: Partial<PredictionMessage>) {
      this.#tell('prediction', { digit, activations });
    }

    #open(port: MessagePort) {
      this.#port = port;
      port.onmessage = ({ data }: MessageEvent<PortMessage>) => {
        if (data.op === 'change') return this.#tell('change', data.state);
        if (data.op === 'prediction') return this.#predict(data);
        const call = this.#calls.get(data.id);
        this.#calls.delete(data.id);
        if (data.op === 'answer') call?.resolve(data.state);
        else call?.reject(new Error(data.reason));
      };
      for (const command of this.#waiting) port.postMessage(command);
      this.#waiting = [];
      this.#tell('ready', null);
    }

    #tell(name: string, detail: unknown) {
      this.dispatchEvent(new CustomEvent(`inklight-${name}`, { detail, bubbles: true, composed: true }));
    }
  };
}
