/**
 * A page in TSX, for the compiler: <inklight-figure> has its attributes, events and methods there.
 * `npm run types` says so; nothing of it runs.
 */

import { defineFigure, type InklightState } from '../../public/embed.mjs';
import type {} from '../../public/embed-react.d.ts';

export function TypedPage() {
  return <inklight-figure figure="draw" drawing="example:7" hide="answer" theme="dark" />;
}

export function MistypedPage() {
  // @ts-expect-error There is no such theme.
  return <inklight-figure theme="green" />;
}

export async function useFigure(): Promise<InklightState> {
  defineFigure('https://your-host.example/');
  const figure = document.createElement('inklight-figure');
  figure.drawing = 'none';
  figure.addEventListener('inklight-prediction', ({ detail: { digit, by } }) => {
    figure.title = by === 'reader' ? `You drew a ${digit}` : '';
  });
  // @ts-expect-error There is no such method.
  figure.hide();
  await figure.show();
  return figure.setState({ ...(await figure.getState()), drawing: 'example:3' });
}
