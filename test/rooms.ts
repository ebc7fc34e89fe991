/**
 * The rooms of `src`, and what in the texts of its files is not where it belongs: imports that go up or
 * across, packages that a room may not use, and files that one figure alone uses outside its folder.
 */
import { dirname, join } from 'node:path/posix';

/** A room, from the bottom up: it may import those before it, and these packages. */
interface Room {
  readonly name: string;
  readonly packages: readonly string[];
}

/** As the table in CONTRIBUTING.md has them. */
export const rooms: readonly Room[] = [
  { name: 'network', packages: [] },
  { name: 'image', packages: [] },
  { name: 'formats', packages: ['valibot'] },
  { name: 'state', packages: ['zustand'] },
  { name: 'work', packages: [] },
  { name: 'training', packages: [] },
  { name: 'marks', packages: ['d3'] },
  { name: 'text', packages: [] },
  { name: 'components', packages: ['react', 'd3', 'zustand'] },
  { name: 'figures', packages: ['react'] },
  { name: 'paper', packages: ['react', 'react-dom', 'lean-qr'] },
  { name: 'lesson', packages: ['react', 'react-dom'] },
  { name: 'embed', packages: ['react', 'react-dom'] },
  { name: 'library', packages: ['react', 'react-dom'] },
];

/**
 * Inside a figure the same, in small: what may be imported up to a room, and with it that room's packages.
 */
const inFigure: Readonly<Record<string, string>> = {
  model: 'training',
  marks: 'marks',
  'text.ts': 'text',
  'description.ts': 'text',
};

/** Where a file lives: how far up, in which figure, and with which packages. */
interface Place {
  readonly rank: number;
  readonly figure: string | null;
  /** Of what lies inside a figure: 0 its model, 1 its marks, 2 its text, 3 the rest. */
  readonly inner: number;
  readonly packages: readonly string[];
}

/** An import as it is written, and where it stands. */
interface Import {
  readonly file: string;
  readonly specifier: string;
  /** The file that it names; null for a package. */
  readonly target: string | null;
}

/** Texts of files by their path from the project's root. */
export type Texts = Readonly<Record<string, string>>;

const rankOf = (name: string) => rooms.findIndex((room) => room.name === name);
/** Up to here rooms have subjects that are no figure's, however few use them. */
const lastPure = rankOf('formats');
const innerNames = Object.keys(inFigure);

function placeOf(file: string): Place | null {
  const [, room, figure, inner] = file.split('/');
  const rank = rankOf(room);
  if (rank < 0) return null;
  const { packages } = rooms[rank];
  // The register of the figures stands beside their folders.
  if (room !== 'figures' || inner === undefined) return { rank, figure: null, inner: 0, packages };
  const at = innerNames.indexOf(inner);
  if (at < 0) return { rank, figure, inner: innerNames.length, packages };
  const of = rooms[rankOf(inFigure[inner])];
  return { rank: rankOf(of.name), figure, inner: at, packages: inner === 'model' ? [] : of.packages };
}

/** Every import of the files, also of style sheets and workers. */
function* importsOf(texts: Texts): Generator<Import> {
  const written =
    /(?:\bfrom|\bimport|\bimport\(|@import)\s*['"]([^'"\s]+)['"]|new URL\(\s*['"](\.[^'"]+)['"],\s*import\.meta/g;
  for (const [file, text] of Object.entries(texts)) {
    for (const [, imported, located] of text.matchAll(written)) {
      const specifier = (imported ?? located).split('?')[0];
      const target = specifier.startsWith('.') ? join(dirname(file), specifier) : null;
      yield { file, specifier, target };
    }
  }
}

function isAllowed(from: Place, { specifier, target }: Import): boolean {
  if (target === null) {
    const name = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
    return name.startsWith('#') || from.packages.includes(name) || specifier.startsWith('virtual:');
  }
  const to = placeOf(target);
  if (!to) return !target.startsWith('src/') || target.split('/').length === 2;
  if (to.figure !== null && from.figure !== null) return to.figure === from.figure && to.inner <= from.inner;
  return to.figure === null ? to.rank <= from.rank : from.rank >= rankOf('figures');
}

/** Imports that a room may not have: `file imports specifier`. */
export function findStrayImports(texts: Texts): string[] {
  return [...importsOf(texts)]
    .filter((found) => {
      const from = placeOf(found.file);
      return from !== null && !isAllowed(from, found);
    })
    .map(({ file, specifier }) => `${file} imports ${specifier}`);
}

/** Files outside a figure that, directly or by way of others, one figure alone uses: `file is of figure`. */
export function findStrayFiles(texts: Texts): string[] {
  const usersOf = new Map(Object.keys(texts).map((file) => [file, new Set<string>()]));
  for (const { file, target } of importsOf(texts)) if (target !== null) usersOf.get(target)?.add(file);
  const owners = new Map(Object.keys(texts).map((file) => [file, placeOf(file)?.figure ?? null]));
  const findOwner = (users: ReadonlySet<string>): string | null => {
    const all = new Set([...users].map((user) => owners.get(user) ?? null));
    return all.size === 1 ? [...all][0] : null;
  };
  const strays = new Map<string, string>();
  for (let found = -1; found !== strays.size; ) {
    found = strays.size;
    for (const [file, users] of usersOf) {
      if (owners.get(file) !== null || (placeOf(file)?.rank ?? rooms.length) <= lastPure) continue;
      const owner = findOwner(users);
      if (owner === null) continue;
      owners.set(file, owner);
      strays.set(file, owner);
    }
  }
  return [...strays].map(([file, owner]) => `${file} is of ${owner}`);
}
