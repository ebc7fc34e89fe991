import { describe, expect, it } from 'vitest';
import { readLink } from '../../src/formats/readLink.ts';
import { shareTexts } from '../../src/formats/shareTexts.ts';

const page = 'https://host.example/courses/nn/';
const author = readLink(
  '?controls=min&neuron=1.7&drawing=example:5&network=./n.bin?a="1"%26b=2',
  '',
).parameters;
const ink = {
  drawing: { strokes: [[[3, 4] as const, [9, 20] as const]], penWidthCells: 2 },
  exampleLabel: null,
};
const texts = shareTexts({
  page,
  title: 'Draw & "watch"',
  figure: 'draw',
  parameters: author,
  state: { drawing: ink, neuron: undefined, step: 2 },
});

/** The parameters that an address gives. */
function opened(address: string) {
  const { search, hash } = new URL(address);
  const { parameters, faults } = readLink(search, hash);
  expect(faults).toEqual([]);
  return parameters;
}

describe('What is shared', () => {
  it('as a link opens the author’s page with what the reader has, and nothing else of the author’s state', () => {
    expect(opened(texts.link)).toEqual({ ...author, drawing: ink, neuron: undefined, step: 2 });
  });

  it('as a frame shows the same figure, quoted so that no text leaves its attribute', () => {
    const [, address] = /src="([^"]*)"/.exec(texts.frame) ?? [];
    expect(opened(address.replaceAll('&amp;', '&'))).toEqual({
      ...author,
      figure: 'draw',
      drawing: ink,
      neuron: undefined,
      step: 2,
    });
    expect(texts.frame).toContain('title="Draw &amp; &quot;watch&quot;"');
  });

  it('as an element names the script beside the page, and each parameter as an attribute', () => {
    expect(texts.element).toContain(`<script src="${page}embed.js" defer></script>`);
    expect(texts.element).toContain(
      '<inklight-figure figure="draw" controls="min" network="./n.bin?a=&quot;1&quot;',
    );
    expect(texts.element).not.toContain('neuron=');
  });
});
