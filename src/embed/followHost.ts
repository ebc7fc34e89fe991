/**
 * Obeys the page around a figure, over a port that is handed to it once the network has been loaded or has
 * failed to be, and tells it what the reader changed and what the network then answers. What the page itself
 * changes is not told back.
 */

import { watchPredictions } from '../components/answer/watchPredictions.ts';
import { hearPage, tellPage } from '../components/follow/tellPage.ts';
import { isMotionReduced } from '../components/page/motion.ts';
import { type HostCommand, readHostCommand } from '../formats/hostCommand.ts';
import type { ParameterTexts } from '../formats/readLink.ts';
import type { LessonStore } from '../state/createLessonStore.ts';
import type { LessonState } from '../state/LessonState.ts';
import { openLinkedState } from '../state/linkedState.ts';
import { passCausesOf } from '../state/nextMoment.ts';
import { showHidden } from '../state/showHidden.ts';
import { watchCauses } from '../state/watchCauses.ts';
import type { FigureMessage, PortMessage } from './hostMessages.ts';
import { isAtRest, textsOf, watchRest } from './restingState.ts';
import { speakSplice } from './speakSplice.ts';
import { type ChangeablePage, takeOptions } from './takeOptions.ts';
import { watchEdits } from './watchEdits.ts';

const tooMuchInk = 'This drawing has too much ink for a link.';

/** Hands the port over as soon as the lesson is ready; opened is what it was opened with. */
export function followHost(page: ChangeablePage, opened: LessonState): void {
  const { store } = page;
  if (isLoading(store.getState())) {
    const unsubscribe = store.subscribe((state) => {
      if (isLoading(state)) return;
      unsubscribe();
      handOverPort(page, opened);
    });
  } else handOverPort(page, opened);
}

function isLoading({ network }: LessonState): boolean {
  return network.status.kind === 'loading';
}

function handOverPort(page: ChangeablePage, opened: LessonState): void {
  const { store, loop } = page;
  const { port1: port, port2 } = new MessageChannel();
  const post = (message: PortMessage) => port.postMessage(message);
  /** For pages without the element: whoever did it. */
  const postToPage = (message: FigureMessage, ...ports: MessagePort[]) =>
    window.parent.postMessage(message, '*', ports);
  let latest = textsOf(opened);
  let options: ParameterTexts = Object.fromEntries(new URLSearchParams(window.location.search));
  let isObeying = false;
  /** Whether the answer is to what the host opened last, and the reader has changed nothing since. */
  let isHosts = false;

  port.onmessage = ({ data }) => {
    const command = readHostCommand(data);
    if (!command) return;
    isObeying = true;
    if (command.op === 'setState') isHosts = true;
    if (command.op === 'setOptions') {
      if (takeOptions(page, command.options, { options, state: latest })) isHosts = true;
      options = command.options;
    }
    if (command.op === 'show') store.setState(showHidden);
    post(obey(store, command));
    isObeying = false;
    latest = textsOf(store.getState());
  };
  const tellChange = () => {
    if (isObeying) return;
    const texts = textsOf(store.getState());
    if (texts === null || JSON.stringify(texts) === JSON.stringify(latest)) return;
    latest = texts;
    post({ op: 'event', name: 'change', detail: texts, state: texts });
  };
  watchCauses(store, passCausesOf, () => {
    if (!isObeying) isHosts = false;
  });
  watchRest(store, tellChange);
  postToPage({ inklight: 1, op: 'ready' }, port2);
  post({ op: 'event', name: 'ready', detail: null });
  watchPredictions(loop, store, (detail) => {
    postToPage({ inklight: 1, op: 'prediction', ...detail });
    if (!isHosts) post({ op: 'event', name: 'prediction', detail });
  });
  hearPage('answer', (detail) => {
    postToPage({ inklight: 1, op: 'answer', ...detail });
    post({ op: 'event', name: 'answer', detail });
  });
  watchEdits(store, (detail) => {
    tellPage('edit', detail);
    postToPage({ inklight: 1, op: 'edit', ...detail });
    post({ op: 'event', name: 'edit', detail });
  });
  speakSplice(store, page.figure);
  // What the reader did while the network was on its way.
  if (isAtRest(store.getState())) tellChange();
}

/** Does what a command says; gives the answer. */
function obey(store: LessonStore, command: HostCommand): PortMessage {
  const { id, op } = command;
  if (op === 'refuse') return { op: 'refusal', id, reason: command.reason };
  if (op === 'setState') {
    store.setState((state) => openLinkedState(state, command.state, !isMotionReduced()));
  }
  const state = textsOf(store.getState());
  return state ? { op: 'answer', id, state } : { op: 'refusal', id, reason: tooMuchInk };
}
