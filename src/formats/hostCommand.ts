/**
 * Commands from the page around a figure, which may be anybody's: { id, op: 'getState' }, or
 * { id, op: 'setState', state } with the reader's state as the texts of a link.
 */
import * as v from 'valibot';
import type { LinkedState } from './linkSchema.ts';
import { readTexts } from './readLink.ts';

const text = v.optional(v.string());
const id = v.pipe(v.number(), v.finite());
const commandSchema = v.variant('op', [
  v.object({ id, op: v.literal('getState') }),
  v.object({ id, op: v.literal('setState'), state: v.object({ drawing: text, neuron: text, step: text }) }),
]);

/** A command that can be obeyed, or why it cannot be. */
export type HostCommand =
  | { readonly id: number; readonly op: 'getState' }
  | { readonly id: number; readonly op: 'setState'; readonly state: LinkedState }
  | { readonly id: number; readonly op: 'refuse'; readonly reason: string };

/** The command in a message; null when there is none. Throws nothing. */
export function readHostCommand(message: unknown): HostCommand | null {
  const result = v.safeParse(commandSchema, message);
  if (!result.success) return null;
  const command = result.output;
  if (command.op === 'getState') return command;
  const { parameters, faults } = readTexts(command.state);
  if (faults.length === 0) return { ...command, state: parameters };
  const names = faults.map(({ name }) => name).join(', ');
  return { id: command.id, op: 'refuse', reason: `This state has a bad value of ${names}.` };
}
