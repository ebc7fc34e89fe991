/** The lint rules of the house, proved by violations seeded in a copy of an empty one. */
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

describe('lint', () => {
  it('refuses the document where all is pure, and in marks, inside a figure too', () => {
    const rule = 'lint/style/noRestrictedGlobals';
    expect(lint({ 'src/components/a.ts': 'export const a = document.title;\n' })).not.toContain(rule);
    const pure = ['network', 'state', 'marks', 'figures/bias/model', 'figures/bias/marks'];
    const files = pure.map((room) => [`src/${room}/a.ts`, 'export const a = document.title;\n']);
    expect(lint(Object.fromEntries(files)).filter((found) => found === rule)).toHaveLength(pure.length);
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
