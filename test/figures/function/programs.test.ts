/** The programs that the figure shows, run on the files that it saves, against the engine. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeImageJson } from '../../../src/formats/imageJson.ts';
import { readNetwork } from '../../../src/formats/networkFile.ts';
import { writeNetworkJson } from '../../../src/formats/networkJson.ts';
import { exampleDrawingsOf } from '../../../src/image/exampleDrawings.ts';
import { normalise } from '../../../src/image/normalise.ts';
import { forward } from '../../../src/network/forward.ts';

const network = readNetwork(new Uint8Array(readFileSync('public/networks/trained.bin')));
const digits = [0, 3, 9];
const root = process.cwd();

/** A folder with the network's file, as a reader would have it. */
function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inklight-'));
  writeFileSync(join(folder, 'inklight-network.json'), writeNetworkJson(network));
  copyFileSync('src/figures/function/inklight.py', join(folder, 'inklight.py'));
  copyFileSync('src/figures/function/inklight_torch.py', join(folder, 'inklight_torch.py'));
  copyFileSync('src/figures/function/inklight.ts.txt', join(folder, 'inklight.ts'));
  return folder;
}

/** Runs a program beside the files for each digit; the largest difference to the engine's outputs. */
function largestDifference(command: string, args: readonly string[]): number {
  const folder = createFolder();
  const differences = digits.flatMap((digit) => {
    const { image } = normalise(exampleDrawingsOf(digit)[0].drawing);
    writeFileSync(join(folder, 'inklight-drawing.json'), writeImageJson(image));
    const printed = execFileSync(command, args, { cwd: folder, encoding: 'utf8' }).trim().split('\n');
    const outputs = forward(network, image).activations[network.layers.length];
    expect(printed.map((line) => Number(line.split(' ')[0]))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    return printed.map((line, j) => Math.abs(Number(line.split(' ')[1]) - outputs[j]));
  });
  return Math.max(...differences);
}

const hasNumPy = spawnSync('python3', ['-c', 'import numpy']).status === 0;
const notRun = hasNumPy ? '' : ' (NOT RUN: this machine has no python3 with NumPy)';
const hasTorch = spawnSync('python3', ['-c', 'import torch']).status === 0;
const torchNotRun = hasTorch ? '' : ' (NOT RUN: this machine has no python3 with PyTorch)';

describe('the programs that are shown', () => {
  it('in TypeScript print the outputs of the engine', () => {
    const loader = new URL(import.meta.resolve('tsx', `file://${root}/`)).href;
    expect(largestDifference(process.execPath, ['--import', loader, 'inklight.ts'])).toBeLessThan(1e-6);
  });

  it.skipIf(!hasNumPy)(`in Python print the outputs of the engine${notRun}`, () => {
    expect(largestDifference('python3', ['inklight.py'])).toBeLessThan(1e-6);
  });

  it.skipIf(!hasTorch)(`in Python with PyTorch print the outputs of the engine${torchNotRun}`, () => {
    expect(largestDifference('python3', ['inklight_torch.py'])).toBeLessThan(1e-5);
  });

  it('are ten lines each', () => {
    for (const file of ['inklight.py', 'inklight_torch.py', 'inklight.ts.txt']) {
      const lines = readFileSync(`src/figures/function/${file}`, 'utf8').trimEnd().split('\n');
      expect(lines).toHaveLength(10);
    }
  });
});
