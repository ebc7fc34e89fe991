/** A layer's equation to take away: LaTeX that is whole, NumPy that is run where there is NumPy. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layerLatex, layerNumpy } from '../../../../src/figures/matrix/model/layerCode.ts';
import { writeImageJson } from '../../../../src/formats/imageJson.ts';
import { readNetwork } from '../../../../src/formats/networkFile.ts';
import { writeNetworkJson } from '../../../../src/formats/networkJson.ts';
import { exampleDrawingsOf } from '../../../../src/image/exampleDrawings.ts';
import { normalise } from '../../../../src/image/normalise.ts';
import { forward } from '../../../../src/network/forward.ts';
import { lessonSizes } from '../../../../src/network/lessonShape.ts';

const hasNumPy = spawnSync('python3', ['-c', 'import numpy']).status === 0;
const notRun = hasNumPy ? '' : ' (NOT RUN: this machine has no python3 with NumPy)';

describe('the equation in LaTeX', () => {
  it('ends each row and column where the shapes end', () => {
    const latex = layerLatex(lessonSizes, 3);
    expect(latex).toContain('w_{9,0} & w_{9,1} & \\cdots & w_{9,15}');
    expect(latex).toContain('\\mathbb{R}^{10 \\times 16}');
    expect(layerLatex(lessonSizes, 1)).toContain('a^{(0)}_{783}');
  });

  it('closes every bracket that it opens', () => {
    for (const layer of [1, 2, 3]) {
      const latex = layerLatex(lessonSizes, layer);
      const count = (text: string) => latex.split(text).length - 1;
      expect(count('\\begin{bmatrix}')).toBe(count('\\end{bmatrix}'));
      expect(count('\\left(')).toBe(count('\\right)'));
      expect(count('{')).toBe(count('}'));
    }
  });
});

describe('the equation in NumPy', () => {
  it.skipIf(!hasNumPy)(`gives the shapes and the activations of the engine${notRun}`, () => {
    const network = readNetwork(new Uint8Array(readFileSync('public/networks/trained.bin')));
    const { image } = normalise(exampleDrawingsOf(5)[0].drawing);
    const folder = mkdtempSync(join(tmpdir(), 'inklight-'));
    writeFileSync(join(folder, 'inklight-network.json'), writeNetworkJson(network));
    writeFileSync(join(folder, 'inklight-drawing.json'), writeImageJson(image));
    const { activations } = forward(network, image);
    for (const layer of [1, 2, 3]) {
      const [rows, columns] = [lessonSizes[layer], lessonSizes[layer - 1]];
      const printed = execFileSync('python3', ['-c', layerNumpy(lessonSizes, layer)], {
        cwd: folder,
        encoding: 'utf8',
      });
      const [shapes, ...lines] = printed.trim().split('\n');
      expect(shapes).toBe(`(${rows}, ${columns}) (${columns},) (${rows},)`);
      expect(lines).toHaveLength(rows);
      for (const [j, line] of lines.entries())
        expect(Math.abs(Number(line.split(' ')[1]) - activations[layer][j])).toBeLessThan(1e-6);
    }
  });
});
