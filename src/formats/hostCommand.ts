/**
 * Commands from the page around a figure, which may be anybody's: { id, op: 'getState' },
 * { id, op: 'show' }, { id, op: 'setState', state } with the reader's state as the texts of a link, or
 * { id, op: 'setOptions', options } with everything that the figure's address would say, by name.
 */
import * as v from 'valibot';
import { type LinkedState, parameterNames, stateNames } from './linkSchema.ts';
import { type ParameterTexts, readTexts } from './readLink.ts';

const text = v.optional(v.string());
const id = v.pipe(v.number(), v.finite());
const commandSchema = v.variant('op', [
  v.object({ id, op: v.literal('getState') }),
  v.object({ id, op: v.literal('show') }),
  v.object({ id, op: v.literal('setState'), state: v.object(v.entriesFromList(stateNames, text)) }),
  v.object({
    id,
    op: v.literal('setOptions'),
    options: v.object(v.entriesFromList(parameterNames, text)),
  }),
]);

const notTexts = `A state is an object of texts: ${stateNames.join(', ')}.`;

/** A command that can be obeyed, or why it cannot be. Options may be bad, as those in an address may. */
export type HostCommand =
  | { readonly id: number; readonly op: 'getState' | 'show' }
  | { readonly id: number; readonly op: 'setState'; readonly state: LinkedState }
  | { readonly id: number; readonly op: 'setOptions'; readonly options: ParameterTexts }
  | { readonly id: number; readonly op: 'refuse'; readonly reason: string };

/**
 * The command in a message; one that asks for an answer and cannot be understood is refused, so that nobody
 * waits for ever. Null when there is none. Throws nothing.
 */
export function readHostCommand(message: unknown): HostCommand | null {
  const result = v.safeParse(commandSchema, message);
  if (!result.success) {
    const asked = v.safeParse(v.object({ id, op: v.literal('setState') }), message);
    return asked.success ? { id: asked.output.id, op: 'refuse', reason: notTexts } : null;
  }
  const command = result.output;
  if (command.op !== 'setState') return command;
  const { parameters, faults } = readTexts(command.state);
  if (faults.length === 0) return { ...command, state: parameters };
  const names = faults.map(({ name }) => name).join(', ');
  return { id: command.id, op: 'refuse', reason: `This state has a bad value of ${names}.` };
}
