/** The rooms of `src` as they are, and violations of their rules, which are found. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findStrayFiles, findStrayImports, rooms } from './rooms.ts';

const sources = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|css)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => [path, readFileSync(path, 'utf8')]),
);

describe('the rooms', () => {
  it('import from below, and the packages that they may', () => {
    expect(findStrayImports(sources)).toEqual([]);
  });

  it('hold nothing that one figure alone uses', () => {
    expect(findStrayFiles(sources)).toEqual([]);
  });

  it('are those of the table in CONTRIBUTING.md', () => {
    const table = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| (`.+`) \|.*\| (.+) \|$/gm)];
    const listed = table.flatMap(([, names, packages]) =>
      names.split(', ').map((name) => ({
        name: name.replaceAll('`', ''),
        packages: packages === 'none' ? [] : packages.split(', '),
      })),
    );
    expect(listed).toEqual(rooms);
  });
});

describe('a stray import', () => {
  it('goes up, or to a package of another room', () => {
    expect(findStrayImports({ 'src/network/a.ts': "import { b } from '../marks/b.ts';" })).toHaveLength(1);
    expect(findStrayImports({ 'src/network/a.ts': "import { sum } from 'd3';" })).toHaveLength(1);
    expect(
      findStrayImports({ 'src/marks/a.ts': "import { b } from '../network/b.ts';\nimport 'd3';" }),
    ).toEqual([]);
    expect(findStrayImports({ 'src/text/a.ts': "export * from '../components/B.tsx';" })).toHaveLength(1);
    expect(
      findStrayImports({ 'src/state/a.ts': "const later = () => import('../figures/bias/B.tsx');" }),
    ).toHaveLength(1);
  });

  it('goes across from figure to figure, or up inside one', () => {
    const inBias = (file: string, specifier: string) =>
      findStrayImports({ [`src/figures/bias/${file}`]: `import '${specifier}';` }).length;
    expect(inBias('Bias.tsx', '../edges/model/a.ts')).toBe(1);
    expect(inBias('Bias.tsx', './model/a.ts')).toBe(0);
    expect(inBias('model/a.ts', '../marks/b.ts')).toBe(1);
    expect(inBias('model/a.ts', 'd3')).toBe(1);
    expect(inBias('model/a.ts', '../../../marks/b.ts')).toBe(1);
    expect(inBias('model/a.ts', '../../../state/b.ts')).toBe(0);
    expect(inBias('marks/a.ts', 'd3')).toBe(0);
    expect(inBias('text.ts', './marks/a.ts')).toBe(0);
    expect(inBias('marks/a.ts', '../text.ts')).toBe(1);
  });
});

describe('a stray file', () => {
  const figure = (id: string, imported: string) => ({ [`src/figures/${id}/F.tsx`]: `import '${imported}';` });

  it('is used by one figure alone, also by way of another', () => {
    const texts = {
      ...figure('bias', '../../state/a.ts'),
      'src/state/a.ts': "import './b.ts';",
      'src/state/b.ts': "import '../image/c.ts';",
      'src/image/c.ts': '',
    };
    expect(findStrayFiles(texts)).toEqual(['src/state/a.ts is of bias', 'src/state/b.ts is of bias']);
  });

  it('is none that two figures use, or another room', () => {
    expect(
      findStrayFiles({
        ...figure('bias', '../../state/a.ts'),
        ...figure('edges', '../../state/a.ts'),
        'src/state/a.ts': '',
      }),
    ).toEqual([]);
    expect(
      findStrayFiles({
        ...figure('bias', '../../state/a.ts'),
        'src/embed/e.ts': "import '../state/a.ts';",
        'src/state/a.ts': '',
      }),
    ).toEqual([]);
  });
});
