import { describe, expect, it } from 'vitest';
import { docusaurus } from '../../scripts/hosts/docusaurus.ts';
import { forNode } from '../../scripts/hosts/forNode.ts';
import type { Host } from '../../scripts/hosts/Host.ts';
import { marp } from '../../scripts/hosts/marp.ts';
import { reveal } from '../../scripts/hosts/reveal.ts';
import { slidev } from '../../scripts/hosts/slidev.ts';
import { starlight } from '../../scripts/hosts/starlight.ts';
import { chooseHosts, type Outcome, statusOf, summary } from '../../scripts/hosts/verdict.ts';
import { vitepress } from '../../scripts/hosts/vitepress.ts';
import type { HostKind } from '../../src/formats/embedSnippet.ts';

const good: Outcome = { name: 'good', versions: 'good 1.2.3', faults: [], notRun: null };
const bad: Outcome = { ...good, name: 'bad', faults: ['draw does not answer'] };
const absent: Outcome = { name: 'absent', versions: '', faults: [], notRun: 'not installed: no network' };

describe('npm run test:hosts', () => {
  it('takes all hosts, or those that are named, in its own order', () => {
    const hosts = [good, bad, absent];
    expect(chooseHosts(hosts, [])).toEqual(hosts);
    expect(chooseHosts(hosts, ['absent', 'good'])).toEqual([good, absent]);
    expect(() => chooseHosts(hosts, ['good', 'none'])).toThrow(
      'There is no host "none"; there are good, bad, absent.',
    );
  });

  it('fails where a host failed, and where one was not run if all have to be', () => {
    expect(statusOf([good], true)).toBe(0);
    expect(statusOf([good, bad], false)).toBe(1);
    expect(statusOf([good, absent], false)).toBe(0);
    expect(statusOf([good, absent], true)).toBe(1);
  });

  it('says of each host which it was, what was wrong, or why it was not run', () => {
    expect(summary([good, bad, absent]).split('\n')).toEqual([
      'good    ok       good 1.2.3',
      'bad     FAILED   good 1.2.3',
      '    draw does not answer',
      'absent  NOT RUN  not installed: no network',
    ]);
  });

  it('takes the newest of a host only where this Node can run it', () => {
    expect(forNode('22.12', ['new'], ['old'], '20.19.0')).toEqual(['old']);
    expect(forNode('22.12', ['new'], ['old'], '22.9.1')).toEqual(['old']);
    expect(forNode('22.12', ['new'], ['old'], '22.12.0')).toEqual(['new']);
    expect(forNode('22.12', ['new'], ['old'], '24.0.0')).toEqual(['new']);
  });

  const kinds: readonly (readonly [Host, HostKind, hasSite: boolean])[] = [
    [vitepress, 'vitepress', true],
    [docusaurus, 'docusaurus', true],
    [starlight, 'starlight', true],
    [reveal, 'slides', false],
    [slidev, 'slidev', false],
    [marp, 'marp', false],
  ];

  it.each(kinds)('pastes the panel’s own text of both figures into $name', (host, kind, hasSite) => {
    const files = host.files((asked, figure) => ({
      site: `[${asked} site]`,
      figure: `[${asked} ${figure}]`,
    }));
    const text = Object.values(files).join('\n');
    for (const figure of ['draw', 'bias']) expect(text).toContain(`[${kind} ${figure}]`);
    expect(text.includes(`[${kind} site]`)).toBe(hasSite);
    expect(text).not.toMatch(/undefined|null/);
  });
});
