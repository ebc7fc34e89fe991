/**
 * WebKit, driven by the W3C's WebDriver protocol: Playwright's own WebKit is not one that people have.
 */
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { type Driver, type Place, textOf } from './Driver.ts';

/** A WebDriver's server, as it is started. */
export interface WebDriverServer {
  readonly command: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly capabilities: Readonly<Record<string, unknown>>;
}

/** Keys by their code points in the protocol. */
const codes: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ' ': ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const patienceMs = 20_000;

/** Starts the server and a window of its browser. */
export async function webDriver(server: WebDriverServer): Promise<Driver> {
  const child = spawn(server.command, server.args, { stdio: 'ignore', detached: true });
  let isStopped = false;
  /** The server, its display and its browser: one group, which nobody else would end. */
  const stop = () => {
    if (isStopped || child.pid === undefined) return;
    isStopped = true;
    try {
      process.kill(-child.pid);
    } catch {
      // It has ended by itself.
    }
  };
  child.once('error', stop);
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stop();
      process.exit(1);
    });
  const base = `http://127.0.0.1:${server.port}`;
  const ask = async (path: string, body?: unknown, method = 'POST') => {
    const response = await fetch(`${base}${path}`, {
      method,
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${(value as { message?: string })?.message}`);
    return value;
  };
  const begin = async () => {
    for (const end = Date.now() + patienceMs; ; ) {
      try {
        return await ask('/session', { capabilities: { alwaysMatch: server.capabilities } });
      } catch (error) {
        if (Date.now() > end) {
          stop();
          throw error;
        }
        await pause(200);
      }
    }
  };
  const { sessionId, capabilities } = (await begin()) as {
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  };
  const session = `/session/${sessionId}`;
  await ask(`${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 860 });
  const pointer = async (steps: readonly unknown[]) => {
    await ask(`${session}/actions`, {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: steps }],
    });
  };
  const to = ([x, y]: Place) => ({
    type: 'pointerMove',
    duration: 20,
    x: Math.round(x),
    y: Math.round(y),
    origin: 'viewport',
  });
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };
  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: async (address) => {
      await ask(`${session}/url`, { url: address });
    },
    read: async (look, argument) =>
      (await ask(`${session}/execute/sync`, {
        script: `return ${textOf(look, argument)}`,
        args: [],
      })) as never,
    drag: ([first, ...others]) => pointer([to(first), down, ...others.map(to), up]),
    click: (place) => pointer([to(place), down, up]),
    press: async (keys) => {
      const actions = keys.flatMap((key) =>
        ['keyDown', 'keyUp'].map((type) => ({ type, value: codes[key] ?? key })),
      );
      await ask(`${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    close: async () => {
      await ask(session, undefined, 'DELETE').catch(() => undefined);
      stop();
    },
  };
}
