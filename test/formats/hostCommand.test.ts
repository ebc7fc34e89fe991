import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHostCommand } from '../../src/formats/hostCommand.ts';

describe('A command from the page around a figure', () => {
  it('is read with the state that it names', () => {
    const state = { drawing: 'example:7', neuron: '2.15' };
    expect(readHostCommand({ id: 4, op: 'setState', state })).toMatchObject({
      id: 4,
      op: 'setState',
      state: { drawing: { example: 7 }, neuron: { layer: 2, index: 15 }, step: 3 },
    });
    expect(readHostCommand({ id: 5, op: 'getState' })).toEqual({ id: 5, op: 'getState' });
  });

  it('is read with the options that it names, whatever they are, and with nothing else', () => {
    const options = { theme: 'dark', figure: 'none such', drawing: undefined };
    const message = { id: 0, op: 'setOptions', options: { ...options, onload: 'x' } };
    expect(readHostCommand(message)).toEqual({ id: 0, op: 'setOptions', options });
  });

  it('with a bad state is refused in a sentence that names what is bad', () => {
    const state = { drawing: 'AQ', neuron: '9.9', step: '1' };
    expect(readHostCommand({ id: 6, op: 'setState', state })).toEqual({
      id: 6,
      op: 'refuse',
      reason: 'This state has a bad value of drawing, neuron.',
    });
  });

  it.each([
    null,
    'getState',
    { op: 'getState' },
    { id: Number.NaN, op: 'getState' },
    { id: 1, op: 'eval', code: 'x' },
    { id: 1, op: 'setOptions' },
    { id: 1, op: 'setOptions', options: { theme: true } },
  ])('is passed over when it is %j', (message) => {
    expect(readHostCommand(message)).toBeNull();
  });

  it.each([undefined, null, 'x', { drawing: 7 }])('with %j for a state is refused in a sentence', (state) => {
    expect(readHostCommand({ id: 1, op: 'setState', state })).toEqual({
      id: 1,
      op: 'refuse',
      reason: 'A state is an object of texts: drawing, neuron, step, answers.',
    });
  });

  it('of any kind is no error', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(readHostCommand(message)).toBeNull();
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
