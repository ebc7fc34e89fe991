import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawFailureSheet } from '../../scripts/train/drawFailureSheet.ts';
import { drawWeightSheet } from '../../scripts/train/drawWeightSheet.ts';
import { findFailures } from '../../scripts/train/findFailures.ts';
import { validationSets } from '../../scripts/train/measureNetwork.ts';
import { writeSheets } from '../../scripts/train/writeSheets.ts';
import { createNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { syntheticData } from './syntheticData.ts';

const sets = validationSets(syntheticData());

/** Reads every picture as a 3: all 36 digits that are none are failures of nine kinds. */
function threeSayer() {
  const network = createNetwork(lessonSizes);
  network.layers[2].biases[3] = 1;
  return network;
}

describe('Finding failures', () => {
  it('has every wrong answer once, by what was meant', () => {
    const kinds = findFailures(threeSayer(), sets.digits);
    expect(kinds.map(([{ label }]) => label).sort()).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9]);
    expect(kinds.flat()).toHaveLength(36);
    for (const { label, reading } of kinds.flat()) expect(reading.digit).not.toBe(label);
  });

  it('puts the most frequent kind first, and in it the most confident answer', () => {
    const network = threeSayer();
    // The more ink in one row of the picture, the more it is a 3; and there are twice as many 6s.
    for (let k = 14 * 28; k < 15 * 28; k++) network.layers[0].weights[k * 16] = 1;
    network.layers[1].weights[0] = 1;
    network.layers[2].weights[3] = 1;
    const { labels } = sets.digits;
    const examples = { ...sets.digits, labels: labels.map((label) => (label === 5 ? 6 : label)) };
    const [first] = findFailures(network, examples);
    expect(first[0].label).toBe(6);
    const activations = first.map(({ reading }) => reading.activation);
    expect(new Set(activations).size).toBeGreaterThan(1);
    expect(activations).toEqual(activations.toSorted((a, b) => b - a));
  });
});

describe('The sheet of failures', () => {
  it('shows each picture with what the network says of it', () => {
    const kinds = findFailures(threeSayer(), sets.digits);
    const svg = drawFailureSheet('some', kinds);
    expect(svg.match(/<image /g)).toHaveLength(36);
    expect(svg).toContain('>9 as 3<');
    expect(svg).toContain('>4 times<');
    expect(svg).toContain('>3: 0.73  0: 0.50<');
  });
});

describe('The sheet of weights', () => {
  const { layers } = createNetwork(lessonSizes);
  // Neuron 9: the first of the second row. Its upper left weight is positive, the rest are zero or too few to
  // matter.
  layers[0].weights[9] = 2;
  layers[0].weights[3] = -2;
  const { width, height, bytes } = drawWeightSheet(layers[0]);
  const pixel = (x: number, y: number) => [...bytes.subarray(3 * (y * width + x), 3 * (y * width + x) + 3)];

  it('has eight pictures in each of two rows', () => {
    expect([width, height]).toEqual([8 * 148 + 8, 2 * 148 + 8]);
    expect(bytes).toHaveLength(3 * width * height);
  });

  it('colours a positive weight blue and a negative one orange, in the picture of its neuron', () => {
    const [red, , blue] = pixel(8 + 148, 8 + 148);
    expect(blue).toBeGreaterThan(red + 100);
    const [negativeRed, , negativeBlue] = pixel(8 + 3 * 148, 8);
    expect(negativeRed).toBeGreaterThan(negativeBlue + 100);
    expect(pixel(8 + 148 + 5, 8 + 148)).toEqual(pixel(0, 0));
  });
});

describe('Writing the sheets', () => {
  it('makes the folder and puts three files there', () => {
    const parent = mkdtempSync(join(tmpdir(), 'inklight-'));
    const folder = join(parent, 'new');
    writeSheets(folder, 'some', threeSayer(), sets);
    expect(readdirSync(folder).sort()).toEqual([
      'some-failures-mnist.svg',
      'some-failures-writers.svg',
      'some-first-layer.png',
    ]);
    expect(readFileSync(join(folder, 'some-failures-writers.svg'), 'utf8')).toContain('validation writers');
    rmSync(parent, { recursive: true });
  });
});
