/** The lint rules that keep the rooms apart, proved by violations seeded in a copy of an empty house. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
let house = '';

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'inklight-'));
  const config = JSON.parse(readFileSync('.biome.json', 'utf8'));
  delete config.$schema;
  config.vcs = { enabled: false };
  writeFileSync(join(house, 'biome.json'), JSON.stringify(config));
  cpSync('scripts/lint', join(house, 'scripts/lint'), { recursive: true });
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

/** What lint finds in a file of that path: the names of the rules it breaks. */
function lint(files: Record<string, string>): string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '.'], {
    cwd: house,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    diagnostics: { category: string; severity: string }[];
  };
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ category }) => category);
}

const restricted = 'lint/style/noRestrictedImports';

describe('the layer rule', () => {
  it('lets a folder import the folders above it and its own packages', () => {
    const files = {
      'src/network/forward.ts': 'export const forward = 1;\n',
      'src/marks/drawAll.ts':
        "import { scaleLinear } from 'd3';\nimport { forward } from '../network/forward.ts';\nexport const drawAll = scaleLinear([forward]);\n",
    };
    expect(lint(files)).toEqual([]);
  });

  it('refuses an import from a folder below', () => {
    const files = {
      'src/marks/drawAll.ts': 'export const drawAll = 1;\n',
      'src/network/forward.ts':
        "import { drawAll } from '../marks/drawAll.ts';\nexport const forward = drawAll;\n",
    };
    expect(lint(files)).toContain(restricted);
  });

  it('refuses a package that the folder may not use', () => {
    expect(
      lint({ 'src/network/forward.ts': "import { sum } from 'd3';\nexport const forward = sum;\n" }),
    ).toContain(restricted);
  });

  it('refuses the document in the engine, and in marks', () => {
    const rule = 'lint/style/noRestrictedGlobals';
    expect(lint({ 'src/network/forward.ts': 'export const forward = document.title;\n' })).toContain(rule);
    expect(lint({ 'src/marks/drawAll.ts': 'export const drawAll = document.title;\n' })).toContain(rule);
  });

  it('refuses Math.random everywhere', () => {
    expect(lint({ 'src/components/toss.ts': 'export const toss = Math.random();\n' })).toContain('plugin');
  });

  it('refuses import cycles', () => {
    const files = {
      'src/network/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'src/network/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
    };
    expect(lint(files)).toContain('lint/suspicious/noImportCycles');
  });
});
