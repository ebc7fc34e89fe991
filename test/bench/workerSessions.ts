/**
 * Sessions of Chromium's protocol with the workers of a page's documents, which Playwright does not hand out.
 */
import type { Frame, Page } from '@playwright/test';

/** Sends a command of the protocol, and gives its result. */
export type Send = (method: string, params: object) => Promise<Readonly<Record<string, number | undefined>>>;

interface Message {
  readonly id: number;
  readonly result?: Awaited<ReturnType<Send>>;
  readonly error?: { readonly message: string };
}

/** A session with each dedicated worker of these documents. */
export async function attachWorkers(page: Page, frames: readonly Frame[]): Promise<Send[]> {
  const sends: Send[] = [];
  for (const frame of frames) {
    const session = await page.context().newCDPSession(frame);
    const waiting = new Map<number, (message: Message) => void>();
    let lastId = 0;
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const parsed = JSON.parse(message) as Message;
      waiting.get(parsed.id)?.(parsed);
    });
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type !== 'worker') return;
      sends.push((method, params) => {
        const id = ++lastId;
        return new Promise((resolve, reject) => {
          waiting.set(id, ({ result, error }) =>
            result ? resolve(result) : reject(new Error(error?.message)),
          );
          const message = JSON.stringify({ id, method, params });
          session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
        });
      });
    });
    await session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: false,
    });
  }
  return sends;
}
