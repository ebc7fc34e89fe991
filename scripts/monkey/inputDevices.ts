/**
 * Hands on a page, made of what a browser is told of real ones: mouse, pen, fingers, keys. Everything goes
 * over one line and is not waited for one by one, as hands do not wait: what is sent first is done first.
 */
import type { Page } from '@playwright/test';

/** A place in the window, in CSS pixels. */
export type Place = readonly [x: number, y: number];

export interface InputDevices {
  /** A mouse or a pen; buttons as an event has them, by default what the type says. */
  readonly mouse: (
    type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
    place: Place,
    pointerType?: 'mouse' | 'pen',
    buttons?: number,
  ) => void;
  /** All fingers that are on the screen, in the order in which they came. */
  readonly touch: (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    ...at: readonly Place[]
  ) => void;
  readonly key: (name: string, code: string, modifiers?: number) => void;
  /** Runs a line of script in the page, between the others. */
  readonly run: (expression: string) => void;
  /** How far fingers have enlarged the page. */
  readonly scalePage: (factor: number) => void;
  /** Waits until all that was sent is done. */
  readonly done: () => Promise<void>;
  readonly detach: () => Promise<void>;
}

/** Hands on a page of Chromium. */
export async function inputDevicesOn(page: Page): Promise<InputDevices> {
  const session = await page.context().newCDPSession(page);
  let sent: Promise<unknown>[] = [];
  const send = (...message: Parameters<typeof session.send>) => {
    sent.push(session.send(...message));
  };
  return {
    mouse: (type, [x, y], pointerType = 'mouse', buttons = type === 'mousePressed' ? 1 : 0) =>
      send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        button: buttons === 0 && type === 'mouseMoved' ? 'none' : 'left',
        buttons,
        clickCount: 1,
        pointerType,
      }),
    touch: (type, ...at) =>
      send('Input.dispatchTouchEvent', { type, touchPoints: at.map(([x, y], id) => ({ x, y, id })) }),
    key: (name, code, modifiers = 0) => {
      for (const type of ['keyDown', 'keyUp'] as const)
        send('Input.dispatchKeyEvent', { type, key: name, code, modifiers });
    },
    run: (expression) => send('Runtime.evaluate', { expression }),
    scalePage: (factor) => send('Emulation.setPageScaleFactor', { pageScaleFactor: factor }),
    done: async () => {
      await Promise.all(sent);
      sent = [];
    },
    detach: () => session.detach(),
  };
}
