/**
 * The lockfile serves every machine: no addresses of one place's registry, and the binaries of every
 * platform.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Record<string, string>;
}

const packages: Record<string, Locked> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const installed = Object.entries(packages).filter(([path]) => path !== '');

describe('the lockfile', () => {
  it('holds no download addresses', () => {
    expect(installed.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });

  it('pins every package to a version and its bytes', () => {
    expect(installed.filter(([, { version, integrity }]) => !version || !integrity)).toEqual([]);
  });

  it('lists the optional binaries of every platform', () => {
    const wanted = installed.flatMap(([, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.length).toBeGreaterThan(30);
    const missing = wanted.filter(
      (name) => !installed.some(([path]) => path.endsWith(`node_modules/${name}`)),
    );
    expect(missing).toEqual([]);
  });
});
