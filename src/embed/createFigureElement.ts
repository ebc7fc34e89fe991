/**
 * <inklight-figure figure="draw" theme="dark">: a figure in a frame that is as high as the figure. Attributes
 * are the parameters of its address; what stands inside the element shows where this script does not run.
 * Depends on nothing, needs no style sheet of the page's, and listens to its own frame alone.
 *
 * Made for pages that write it carelessly, or again and again: attributes are looked at once a task, and only
 * what is different goes to the figure. By message where it can, so that all that the reader did stays; else
 * the frame begins anew with the reader's drawing, and leaves no step in the page's history.
 */

import {
  type AttributeName,
  type AttributeTexts,
  attributeNames,
  loadedNames,
  stateNames,
} from './elementAttributes.ts';
import type { FigureMessage, PortMessage, StateTexts } from './hostMessages.ts';
import { isFallback } from './isFallback.ts';

/** The highest that a figure may make itself, in pixels. */
const highestPx = 20_000;
/** The height is what it has until it has told its own. */
const styles =
  ':host(:not([hidden])){display:block}iframe{display:block;width:100%;height:640px;max-height:100%;border:0}';

/** A call without an answer so far. */
interface Call {
  readonly command: object;
  readonly resolve: (state: StateTexts) => void;
  readonly reject: (error: Error) => void;
}

/** Texts as they stand in an address. */
function written(texts: AttributeTexts): URLSearchParams {
  return new URLSearchParams(Object.entries(texts).filter(([, text]) => text));
}

/** The element; base is the address of the folder that the figures are in. */
export function createFigureElement(base: string) {
  return class InklightFigure extends HTMLElement {
    static readonly observedAttributes = attributeNames;
    /** Taken out of the page and put in again, it begins anew. */
    #frame = document.createElement('iframe');
    #slot = document.createElement('slot');
    /** Of a figure that takes commands. */
    #port: MessagePort | null = null;
    /** What the attributes said when they were looked at last. */
    #shown: AttributeTexts = {};
    /** The reader's state, as the figure has told it; null until it has. */
    #state: StateTexts | null = null;
    /** By their numbers; a figure that takes another's place is given them again. */
    #calls = new Map<number, Call>();
    #lastId = 0;

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      // No policy forbids a sheet of this kind.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
      root.append(this.#slot);
      this.#slot.onslotchange = () => this.#arrange();
      this.#frame.allow = 'fullscreen; clipboard-write';
      this.#frame.loading = 'lazy';
      // Properties of the same names; those that a page had set before this script ran, it meant.
      const own = this as unknown as Record<string, unknown>;
      for (const name of attributeNames) {
        const meant = own[name];
        Object.defineProperty(this, name, {
          get: () => this.getAttribute(name) ?? '',
          set: (value: string | false | null | undefined) => {
            if (value === false || value == null) this.removeAttribute(name);
            else this.setAttribute(name, value);
          },
        });
        if (meant || meant === 0) own[name] = meant;
      }
    }

    connectedCallback() {
      addEventListener('message', this);
      this.attributeChangedCallback();
    }

    disconnectedCallback() {
      removeEventListener('message', this);
      // Where the element was only moved it has begun to load, without the drawing.
      this.#frame.remove();
    }

    /** Where a page moves it without taking it out, the figure goes on. */
    connectedMoveCallback() {}

    attributeChangedCallback() {
      // Once all of them are set. The first time finds everything that is new, the others nothing.
      queueMicrotask(() => this.isConnected && this.#follow());
    }

    /** The reader's state, as the texts of a link: { drawing, neuron, step }. */
    getState(): Promise<StateTexts> {
      return this.#call({ op: 'getState' });
    }

    /**
     * Opens a state; rejects with one sentence when it is not one. Gives the state that the figure is then
     * in.
     */
    async setState(state: StateTexts): Promise<StateTexts> {
      const opened = await this.#call({ op: 'setState', state });
      this.#state = opened;
      return opened;
    }

    /** Makes the figure what the attributes say, if they say anything new. */
    #follow() {
      const shown = this.#shown;
      const wanted: AttributeTexts = {};
      this.#shown = wanted;
      for (const name of attributeNames) wanted[name] = this.getAttribute(name)?.trim() || undefined;
      const isNew = (name: AttributeName) => wanted[name] !== shown[name];
      for (const name of stateNames.filter(isNew)) this.#state &&= { ...this.#state, [name]: wanted[name] };
      if (this.#frame.isConnected && !(this.#port ? loadedNames : attributeNames).some(isNew)) {
        if (attributeNames.some(isNew)) this.#port?.postMessage({ id: 0, op: 'setOptions', options: wanted });
        return;
      }
      this.#port = null;
      this.#frame.remove();
      this.#frame.src = `${base}?${written(wanted)}#${written(this.#state ?? {})}`;
      this.#slot.before(this.#frame);
      this.#arrange();
    }

    /** Shows what stands inside, if that is more than words for where there is no script; names the frame. */
    #arrange() {
      this.#slot.hidden = isFallback(this, base);
      this.#frame.title = this.title || (this.#slot.hidden && this.textContent.trim()) || 'Inklight';
    }

    #call(command: object) {
      const id = ++this.#lastId;
      return new Promise<StateTexts>((resolve, reject) => {
        const call = { command: { id, ...command }, resolve, reject };
        // First: what cannot be posted rejects, and is not tried again.
        this.#port?.postMessage(call.command);
        this.#calls.set(id, call);
      });
    }

    /** Hears messages to the window, and takes those of the figure. */
    handleEvent({ source, data, ports }: MessageEvent<FigureMessage | null>) {
      if (source !== this.#frame.contentWindow || data?.inklight !== 1) return;
      // Once there is a port they come over it, those left out that are the page's own doing.
      if (!this.#port || data.op !== 'prediction') this.#hear(data, ports[0]);
    }

    #hear(message: FigureMessage | PortMessage, port?: MessagePort) {
      if (message.op === 'height') {
        const height = Math.min(highestPx, message.height);
        if (height > 0) this.#frame.style.height = `${height}px`;
      } else if (message.op === 'ready') {
        if (port) this.#open(port);
      } else if (message.op === 'prediction') {
        const { digit, activations } = message;
        this.#tell('prediction', { digit, activations });
      } else if (message.op === 'change') {
        this.#state = message.state;
        this.#tell('change', message.state);
      } else {
        const call = this.#calls.get(message.id);
        this.#calls.delete(message.id);
        if (message.op === 'answer') call?.resolve(message.state);
        else call?.reject(new Error(message.reason));
      }
    }

    #open(port: MessagePort) {
      this.#port = port;
      port.onmessage = ({ data }: MessageEvent<PortMessage>) => this.#hear(data);
      for (const { command } of this.#calls.values()) port.postMessage(command);
      this.#tell('ready', null);
    }

    #tell(name: string, detail: unknown) {
      this.dispatchEvent(new CustomEvent(`inklight-${name}`, { detail, bubbles: true, composed: true }));
    }
  };
}
