/** Networks saved for other programs: what those compute with them, and the way back. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNetwork } from '../../src/formats/networkFile.ts';
import { writeNetworkJson } from '../../src/formats/networkJson.ts';
import { readNpz, writeNpz } from '../../src/formats/npz.ts';
import { writeOnnx } from '../../src/formats/onnx.ts';
import { openNetwork } from '../../src/formats/openNetwork.ts';
import { readSafetensors, writeSafetensors } from '../../src/formats/safetensors.ts';
import { exampleDrawingsOf } from '../../src/image/exampleDrawings.ts';
import { normalise } from '../../src/image/normalise.ts';
import { forward } from '../../src/network/forward.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import type { Network } from '../../src/network/Network.ts';
import { faultOf } from './faults.ts';
import { plainActivations, plainNpz, plainSafetensors, runOnnx } from './otherPrograms.ts';
import { anyNetwork, someNetwork } from './someNetworks.ts';

const images = [2, 5, 8].map((digit) => normalise(exampleDrawingsOf(digit)[0].drawing).image);
const shipped = readNetwork(new Uint8Array(readFileSync('public/networks/trained.bin')));
/** The one of the site, and one whose numbers need all 53 bits. */
const networks = { shipped, untrained: someNetwork(lessonSizes, 7) };

/** The largest difference between what the engine computes and what another program does. */
function largestDifference(network: Network, compute: (image: Float64Array) => ArrayLike<number>): number {
  const differences = images.flatMap((image) => {
    const outputs = compute(image);
    const activations = forward(network, image).activations[network.layers.length];
    expect(outputs).toHaveLength(activations.length);
    return Array.from(activations, (activation, j) => Math.abs(activation - outputs[j]));
  });
  return Math.max(...differences);
}

const hasNumPy = spawnSync('python3', ['-c', 'import numpy']).status === 0;
const notRun = hasNumPy ? '' : ' (NOT RUN: this machine has no python3 with NumPy)';

describe.each(Object.entries(networks))('the network %s', (_, network) => {
  it('as .safetensors gives another program the same ten activations', () => {
    const arrays = plainSafetensors(writeSafetensors(network));
    expect(largestDifference(network, (image) => plainActivations(arrays, image))).toBeLessThan(1e-6);
  });

  it('as .npz gives another program the same ten activations', () => {
    const arrays = plainNpz(writeNpz(network));
    expect(largestDifference(network, (image) => plainActivations(arrays, image))).toBeLessThan(1e-12);
  });

  it('as ONNX gives a program that runs its graph the same ten activations', () => {
    const bytes = writeOnnx(network);
    expect(largestDifference(network, (image) => runOnnx(bytes, image))).toBeLessThan(1e-5);
  });

  it.each([
    ['my-network.safetensors', writeSafetensors],
    ['my-network.npz', writeNpz],
    ['my-network.json', (saved: Network) => new TextEncoder().encode(writeNetworkJson(saved))],
  ] as const)('as %s is opened again', async (name, write) => {
    const opened = await openNetwork(name, write(network));
    expect(opened.isAssumed).toBe(false);
    const compute = (image: Float64Array) => forward(opened.network, image).activations[3];
    expect(largestDifference(network, compute)).toBeLessThan(1e-6);
  });

  it.skipIf(!hasNumPy)(`as .npz is loaded by NumPy itself${notRun}`, () => {
    const file = join(mkdtempSync(join(tmpdir(), 'inklight-')), 'my-network.npz');
    writeFileSync(file, writeNpz(network));
    const program = `
import json, sys, numpy as np
file = np.load(sys.argv[1])
print(json.dumps([list(file["activation_functions"]), list(file["2.weight"].shape), file["4.bias"].tolist()]))`;
    const { stdout } = spawnSync('python3', ['-c', program, file], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual([
      ['sigmoid', 'sigmoid', 'sigmoid'],
      [16, 16],
      Array.from(network.layers[2].biases),
    ]);
  });
});

describe('any network', () => {
  it('comes back from .npz to the last bit, and from .safetensors to 24 bits, with its activation functions', async () => {
    await fc.assert(
      fc.asyncProperty(anyNetwork, async (network) => {
        expect(await readNpz(writeNpz(network))).toEqual({ network, isAssumed: false });
        const layers = network.layers.map((layer) => ({
          ...layer,
          weights: layer.weights.map(Math.fround),
          biases: layer.biases.map(Math.fround),
        }));
        const read = readSafetensors(writeSafetensors(network));
        expect(read).toEqual({ network: { ...network, layers }, isAssumed: false });
      }),
      { seed: 1 },
    );
  });

  it('with a number that is not finite is not written', async () => {
    const network = someNetwork([3, 2, 2]);
    network.layers[1].biases[0] = 1e300;
    expect((await faultOf(() => writeSafetensors(network))).fault).toBe('not-finite');
    expect((await faultOf(() => writeOnnx(network))).fault).toBe('not-finite');
    network.layers[1].biases[0] = Number.NaN;
    expect((await faultOf(() => writeNpz(network))).fault).toBe('not-finite');
  });

  it('with ReLU has them in its ONNX', () => {
    const network = someNetwork([4, 3, 2], 3, 'relu');
    const image = Float64Array.of(1, 0.5, 0, 0.25);
    const outputs = runOnnx(writeOnnx(network), image);
    const activations = forward(network, image).activations[2];
    for (const [j, output] of outputs.entries()) expect(output).toBeCloseTo(activations[j], 6);
  });
});
