import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/FormatError.ts';
import { readLink } from '../../src/formats/readLink.ts';
import { shareLink } from '../../src/formats/shareLink.ts';

const author = readLink(
  '?controls=min&neuron=1.7&drawing=example:5&network=./n.bin?a="1"%26b=2',
  '',
).parameters;
const ink = {
  drawing: { strokes: [[[3, 4] as const, [9, 20] as const]], penWidthCells: 2 },
  exampleLabel: null,
};

describe('A link to what is shown', () => {
  it('opens the author’s page with what the reader has, and nothing else of the author’s state', () => {
    const state = { drawing: ink, neuron: undefined, step: 2 };
    const link = shareLink({ page: 'https://host.example/courses/nn/', parameters: author, state });
    const { origin, pathname, search, hash } = new URL(link);
    expect(origin + pathname).toBe('https://host.example/courses/nn/');
    expect(readLink(search, hash)).toEqual({ parameters: { ...author, ...state }, faults: [], lost: [] });
  });

  it('is refused for a page full of ink', () => {
    const stroke = Array.from({ length: 3000 }, (_, point) => [point % 27, (point * 7) % 28] as const);
    const state = { drawing: { ...ink, drawing: { ...ink.drawing, strokes: [stroke] } }, step: 3 };
    expect(() => shareLink({ page: 'https://host.example/', parameters: author, state })).toThrow(
      FormatError,
    );
  });
});
