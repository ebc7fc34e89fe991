/**
 * The shipped weights themselves, read from their files and run on drawings of our own: whoever trains anew,
 * or changes the way from strokes to image, sees here when something is lost.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { allExampleDrawings } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { forward, prediction } from '../../src/network/forward.ts';
import type { Network } from '../../src/network/Network.ts';
import { type OwnDigit, ownDigits } from './ownStrokes.ts';

const digits = ownDigits();
const examples = allExampleDrawings().map((example, index) => ({ ...example, name: `example ${index}` }));

function shipped(name: string): Network {
  return readNetwork(readFileSync(`public/networks/${name}.bin`));
}

/** Each digit that the network misreads, and what it takes it for. */
function misread(network: Network, drawn: readonly OwnDigit[]): string[] {
  return drawn.flatMap(({ name, label, drawing }) => {
    const { activations } = forward(network, normalise(drawing).image);
    const answer = prediction(activations[network.layers.length]);
    return answer === label ? [] : [`${name}: read as ${answer}`];
  });
}

describe('Our own digits', () => {
  it('are over a hundred, some of each digit, and no two alike', () => {
    expect(digits.length).toBeGreaterThan(100);
    expect(new Set(digits.map(({ label }) => label)).size).toBe(10);
    const pictures = new Set(digits.map(({ drawing }) => normalise(drawing).image.join()));
    expect(pictures.size).toBe(digits.length);
  });
});

describe('The shipped network', () => {
  it('trained reads every example that draws itself', () => {
    expect(misread(shipped('trained'), examples)).toEqual([]);
  });

  it('trained reads all of our own digits but the few that it misread when it was shipped', () => {
    const missed = misread(shipped('trained'), digits);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(1);
  });

  it('plain reads most of them, and untrained hardly any', () => {
    const plain = misread(shipped('plain'), digits);
    // It has seen no slash, no long foot and no roof.
    expect(plain.length, plain.join('\n')).toBeLessThanOrEqual(33);
    expect(misread(shipped('untrained'), digits).length).toBeGreaterThan(0.7 * digits.length);
  });
});
