/**
 * Any message -> a command to the trainer, or null: what does not look like one is ignored.
 */
import { checkSetup } from './checkSetup.ts';
import { fitsSetup } from './fitsSetup.ts';
import type { TrainerCommand } from './TrainingMessages.ts';

type CommandKind = TrainerCommand['kind'];

/** A message whose fields have yet to be looked at. */
type Loose = Readonly<Record<string, unknown>>;

/** The command that a message is, if it is one. */
export function readCommand(message: unknown): TrainerCommand | null {
  if (!isRecord(message) || typeof message.kind !== 'string') return null;
  const check = checks[message.kind as CommandKind];
  if (check === undefined || !Object.hasOwn(checks, message.kind)) return null;
  try {
    return check(message) ? (message as unknown as TrainerCommand) : null;
  } catch {
    return null;
  }
}

/** What each kind must hold. A check may throw: then it is none. */
const checks: Readonly<Record<CommandKind, (message: Loose) => boolean>> = {
  begin: (message) => {
    const { setup, from } = message as unknown as Extract<TrainerCommand, { kind: 'begin' }>;
    checkSetup(setup);
    return fitsSetup(from, setup) && (message.pictures === null) === (setup.data === 'synthetic');
  },
  go: ({ number, until, from }) =>
    Number.isSafeInteger(number) &&
    ['paused', 'step', 'epoch'].includes(until as string) &&
    (from === null || isRecord(from)),
  pause: () => true,
  seen: () => true,
  prepare: () => true,
  ping: () => true,
  hardest: ({ id, network, count }) =>
    Number.isSafeInteger(id) && isNetwork(network) && Number.isSafeInteger(count) && Number(count) >= 0,
  parameter: ({ id, network, place, at }) =>
    Number.isSafeInteger(id) &&
    isNetwork(network) &&
    isRecord(place) &&
    Array.isArray(at) &&
    at.every(isNumber),
};

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}

function isNetwork(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value.sizes) && Array.isArray(value.layers);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}
