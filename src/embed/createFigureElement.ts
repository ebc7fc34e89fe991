/**
 * <inklight-figure figure="draw" theme="dark">: a figure in a frame that is as high as the figure. Attributes
 * are the parameters of its address; what stands inside the element shows where this script does not run.
 * Depends on nothing, needs no style sheet of the page's, and listens to its own frame alone.
 *
 * Made for pages that write it carelessly, or again and again: attributes are looked at once a task, and only
 * what is different goes to the figure. By message where it can, so that all that the reader did stays; else
 * the frame begins anew with the reader's drawing, and leaves no step in the page's history.
 *
 * In functions that share their variables, not in a class with private members: those are a fifth of the
 * script's bytes.
 */

import { type AttributeName, type AttributeTexts, attributeNames, loadedNames } from './elementAttributes.ts';
import type { FigureMessage, PortMessage, StateTexts } from './hostMessages.ts';
import { isFallback } from './isFallback.ts';

/**
 * The height is what it has until it has told its own. What the caret's colour is, which nobody sees, says
 * whether the page is dark around the element, and its transition when that changes.
 */
const styles =
  ':host{caret-color:light-dark(#000,#fff);transition:caret-color 1ms}:host(:not([hidden])){display:block}iframe{display:block;width:100%;height:640px;max-height:100%;border:0}';

/** A call without an answer so far: the command, and what settles its promise. */
type Call = readonly [command: object, resolve: (state: StateTexts) => void, reject: (error: Error) => void];

/** Texts as they stand in an address. */
function written(texts: AttributeTexts): URLSearchParams {
  return new URLSearchParams(Object.entries(texts).filter(([, text]) => text));
}

/** Properties of the same names as the attributes; those that a page had set before this script, it meant. */
function addProperties(host: HTMLElement): void {
  const own = host as unknown as Record<string, unknown>;
  for (const name of attributeNames) {
    const meant = own[name];
    Object.defineProperty(host, name, {
      get: () => host.getAttribute(name) ?? '',
      set: (value: string | false | null | undefined) => {
        if (value === false || value == null) host.removeAttribute(name);
        else host.setAttribute(name, value);
      },
    });
    if (meant || meant === 0) own[name] = meant;
  }
}

/**
 * Puts the frame into an element. Gives the function that is called when the element has come into the page,
 * or has another attribute, and with true when it has left.
 */
function attachIframe(host: HTMLElement, base: string): (isGone?: boolean) => void {
  const iframe = document.createElement('iframe');
  const slot = document.createElement('slot');
  /** Calls by their numbers; a figure that takes another's place is given them again. */
  const calls = new Map<number, Call>();
  let lastId = 0;
  /** Of a figure that takes commands. */
  let port: MessagePort | null = null;
  /** What the attributes said when they were looked at last. */
  let shown: AttributeTexts = {};
  /** The reader's state, as the figure has told it; null until it has. */
  let state: StateTexts | null = null;

  /** Shows what stands inside, if that is more than words for where there is no script; names the frame. */
  const arrange = () => {
    slot.hidden = isFallback(host, base);
    iframe.title = host.title || (slot.hidden && host.textContent.trim()) || 'Inklight';
  };

  const hear = ({ data }: MessageEvent<PortMessage>) => {
    state = data.state || state;
    if (data.op === 'event') {
      const { name, detail } = data;
      host.dispatchEvent(new CustomEvent(`inklight-${name}`, { detail, bubbles: true, composed: true }));
      return;
    }
    const [, resolve, reject] = calls.get(data.id) ?? [];
    calls.delete(data.id);
    if (data.op === 'answer') resolve?.(data.state);
    else reject?.(new Error(data.reason));
  };

  /** Hears messages to the window, and takes those of the figure. */
  const hearWindow = ({ source, data, ports }: MessageEvent<FigureMessage | null>) => {
    if (source !== iframe.contentWindow || data?.inklight !== 1) return;
    // Of messages that have one; what is no number is none.
    const { height } = data as { readonly height: number };
    if (height > 0) iframe.style.height = `min(${height}px,1e5px)`;
    // With "ready".
    if (!ports[0]) return;
    [port] = ports;
    port.onmessage = hear;
    for (const [command] of calls.values()) port.postMessage(command);
  };

  const ask = (op: string, state?: StateTexts) =>
    new Promise<StateTexts>((resolve, reject) => {
      const id = ++lastId;
      const command = { id, op, state };
      // First: what cannot be posted rejects, and is not tried again.
      port?.postMessage(command);
      calls.set(id, [command, resolve, reject]);
    });

  /** What the attributes say; no theme is the page's own. */
  const readAttributes = () => {
    const texts: AttributeTexts = {};
    for (const name of attributeNames) texts[name] = host.getAttribute(name)?.trim() || undefined;
    // The first digit of "rgb(0, 0, 0)" or of "rgb(255, 255, 255)".
    const scheme = getComputedStyle(host).caretColor[4] > '0' ? 'dark' : 'light';
    if (!texts.theme || texts.theme === 'auto') texts.theme = scheme;
    return texts;
  };

  /** Makes the figure what the attributes say, if they say anything new. */
  const follow = () => {
    if (!host.isConnected) return;
    addEventListener('message', hearWindow);
    const wanted = readAttributes();
    const before = shown;
    shown = wanted;
    const isNew = (name: AttributeName) => wanted[name] !== before[name];
    const news = attributeNames.filter(isNew);
    // What is no part of the state does no harm there.
    for (const name of news) state &&= { ...state, [name]: wanted[name] };
    if (iframe.isConnected && !(port ? loadedNames : news).some(isNew)) {
      if (news[0]) port?.postMessage({ id: 0, op: 'setOptions', options: wanted });
      return;
    }
    port = null;
    iframe.remove();
    iframe.src = `${base}?${written(wanted)}#${written(state || {})}`;
    slot.before(iframe);
    arrange();
  };

  const root = host.attachShadow({ mode: 'open' });
  root.append(slot);
  // No policy forbids a sheet of this kind.
  root.adoptedStyleSheets = [new CSSStyleSheet()];
  root.adoptedStyleSheets[0].replaceSync(styles);
  slot.onslotchange = arrange;
  host.ontransitionend = follow;
  iframe.allow = 'fullscreen; clipboard-write';
  iframe.loading = 'lazy';
  addProperties(host);
  for (const op of ['getState', 'setState', 'show'])
    Object.assign(host, { [op]: (state?: StateTexts) => ask(op, state) });

  return (isGone) => {
    if (isGone) {
      removeEventListener('message', hearWindow);
      // Where the element was only moved it has begun to load, without the drawing.
      iframe.remove();
    } else {
      // Once all attributes are set. The first time finds everything that is new, the others nothing.
      queueMicrotask(follow);
    }
  };
}

/** The element; base is the address of the folder that the figures are in. */
export function createFigureElement(base: string) {
  return class InklightFigure extends HTMLElement {
    static readonly observedAttributes = attributeNames;
    #tell = attachIframe(this, base);

    connectedCallback() {
      this.#tell();
    }

    disconnectedCallback() {
      this.#tell(true);
    }

    /** Where a page moves it without taking it out, the figure goes on. */
    connectedMoveCallback() {}

    attributeChangedCallback() {
      this.#tell();
    }
  };
}
