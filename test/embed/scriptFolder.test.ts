import { describe, expect, it } from 'vitest';
import { scriptFolder } from '../../src/embed/scriptFolder.ts';

describe('The folder of embed.js', () => {
  it('is that of the script element that runs', () => {
    expect(scriptFolder('https://a.example/nn/embed.js?v=3', undefined)).toBe('https://a.example/nn/');
    expect(scriptFolder('file:///stick/nn/embed.js', '')).toBe('file:///stick/nn/');
  });

  it.each([
    [
      'Chromium',
      'Error\n    at https://a.example:8080/nn/embed.js?v=3:1:4711\n    at https://a.example:8080/x.js:2:1',
    ],
    [
      'Chromium',
      'Error\n    at new Wrapped (https://b.example/zone.js:9:9)\n    at (https://a.example:8080/nn/embed.js:1:2)',
    ],
    ['Firefox', '@https://a.example:8080/nn/embed.js?from=/x/embed.js:1:4711\n'],
    ['Safari', 'module code@https://a.example:8080/nn/embed.js:1:4711\nasyncEvaluate@[native code]'],
  ])('is named by a stack trace in %s where no script element runs', (_, stack) => {
    expect(scriptFolder(undefined, stack)).toBe('https://a.example:8080/nn/');
    // Of an inline script the element has no address.
    expect(scriptFolder('', stack)).toBe('https://a.example:8080/nn/');
  });

  it.each([
    undefined,
    '',
    'Error\n    at https://a.example/bundle.js:1:2',
    'Error\n    at eval (<anonymous>:1:1)',
  ])('is nowhere when the trace is %j', (stack) => {
    expect(scriptFolder(undefined, stack)).toBeNull();
  });
});
