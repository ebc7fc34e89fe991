/**
 * The policy of doc/embedding.md is the one that the browser tests run under, and the sources hold nothing
 * that it refuses. What it refuses in the page, in any figure, fails the browser test that comes upon it
 * (browser/refusals.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policy } from '../scripts/policy.ts';

/** What becomes an attribute `style`, an inline style sheet or script, or is read from its own address. */
const refused: readonly (readonly [what: string, pattern: RegExp, files: RegExp])[] = [
  ['the attribute style: marks/setStyle.ts sets styles', /(['"`])style\1\s*,/, /\.tsx?$/],
  ['HTML as text', /\.(inner|outer)HTML\s*[+?|&]*=(?!=)|\.html\(|insertAdjacentHTML/, /\.tsx?$/],
  ['HTML as text', /setHTMLUnsafe|createContextualFragment|document\.write|DOMParser/, /\.tsx?$/],
  ['HTML as text', /dangerouslySetInnerHTML/, /\.tsx?$/],
  [
    'an inline style sheet or script',
    /<(style|script)[\s>]|createElement\((['"`])(style|script)\2/,
    /\.tsx$/,
  ],
  ['an inline style sheet or script', /<style|<script(?![^>]* src=)| (style|on\w+)=/, /\.html$/],
  ['text that becomes script', /\beval\(|\bFunction\(|javascript:|set(Timeout|Interval)\(\s*['"`]/, /./],
  ['what is read from its own address', /(url\(|src=|href=|src:)\s*\{?['"`]?(data|blob):/, /./],
];

/** What is refused in a text, by lines. */
const findRefused = (path: string, text: string): string[] =>
  refused
    .filter(([, , files]) => files.test(path))
    .flatMap(([what, pattern]) =>
      text
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${what}`] : [])),
    );

const sources = () =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path}`)
    .filter((path) => /\.(tsx?|css)$/.test(path));

describe('the policy', () => {
  it('is what the documentation tells hosts to send, in each of the three ways', () => {
    const document = readFileSync('doc/embedding.md', 'utf8');
    const reported = [...document.matchAll(/Content-Security-Policy:? "?(.+?)("|$)/gm)].map(
      ([, text]) => text,
    );
    expect(reported).toEqual([policy, policy, policy]);
  });

  it.each([
    ['a.ts', "light.setAttribute('style', text);"],
    ['a.tsx', "setChanged(light, 'style', colour);"],
    ['a.ts', 'root.select("i").attr("style", colour);'],
    ['a.ts', 'button.innerHTML = html;'],
    ['a.ts', 'root.select("b").html(html);'],
    ['a.tsx', 'return <style>{sheet}</style>;'],
    ['a.ts', "const f = new Function('a', text);"],
    ['a.css', 'i { background: url("data:image/png;base64,"); }'],
    ['a.html', '<p style="color: red"></p>'],
    ['a.html', '<script>start();</script>'],
  ])('refuses in %s: %s', (path, line) => {
    expect(findRefused(path, line)).toHaveLength(1);
  });

  it.each([
    ['a.ts', "light.style.setProperty('color', colour);"],
    ['a.ts', "root.select('i').style('left', left);"],
    ['a.ts', 'const isOurs = child.outerHTML === text;'],
    ['a.tsx', 'return <i style={{ background }} />;'],
    ['a.html', '<script type="module" src="/src/embed/main.tsx"></script>'],
  ])('lets pass in %s: %s', (path, line) => {
    expect(findRefused(path, line)).toEqual([]);
  });

  it('refuses nothing in the sources', () => {
    expect(sources().length).toBeGreaterThan(300);
    expect(sources().flatMap((path) => findRefused(path, readFileSync(path, 'utf8')))).toEqual([]);
    // Without script the style sheet itself hides what this hides; opened as a file there is no policy.
    const page = readFileSync('index.html', 'utf8').replace(/<noscript>.*<\/noscript>/s, '');
    expect(findRefused('index.html', page)).toEqual([]);
  });
});
