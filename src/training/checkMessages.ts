/**
 * Whether what came in a message is what it should be.
 */
import { checkSetup } from './checkSetup.ts';
import { fitsSetup } from './fitsSetup.ts';
import type { GoCommand, Question, TrainingBeginning } from './TrainingMessages.ts';

/** A message whose fields have yet to be looked at. */
type Loose = Readonly<Record<string, unknown>>;

/** Throws RangeError when a run cannot go on from there. */
export function checkBeginning({ setup, from, pictures }: TrainingBeginning): void {
  checkSetup(setup);
  if (!fitsSetup(from, setup) || (pictures === null) !== (setup.data === 'synthetic'))
    throw new RangeError('That is no beginning of a run of the setup.');
}

/** What kind of message it says that it is. */
export function kindOf(message: unknown): unknown {
  return isRecord(message) ? message.kind : null;
}

/** Whether it is a go; the state that it holds is not looked at. */
export function isGoCommand(command: unknown): command is GoCommand {
  return (
    isRecord(command) &&
    command.kind === 'go' &&
    Number.isSafeInteger(command.number) &&
    ['paused', 'step', 'epoch'].includes(command.until as string) &&
    (command.from === null || isRecord(command.from))
  );
}

/** Whether it is a question; whether its network is one of the run's is not looked at. */
export function isQuestion(question: unknown): question is Question {
  if (!isRecord(question) || !isNetwork(question.network)) return false;
  const { kind, count, place, at } = question;
  if (kind === 'hardest') return Number.isSafeInteger(count) && Number(count) >= 0;
  return kind === 'parameter' && isRecord(place) && Array.isArray(at) && at.every(isNumber);
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}

function isNetwork(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value.sizes) && Array.isArray(value.layers);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}
