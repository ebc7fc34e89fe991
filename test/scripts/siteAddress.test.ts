import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../scripts/oembed/siteAddress.ts';

describe('siteAddress', () => {
  it.each([
    ['https://host.example/courses/nn/', 'https://host.example/courses/nn/'],
    ['https://host.example/courses/nn', 'https://host.example/courses/nn/'],
    ['http://localhost:5173', 'http://localhost:5173/'],
    [' HTTPS://Host.example/a//?', 'https://host.example/a/'],
    ['https://host.example/a"><script>', 'https://host.example/a%22%3E%3Cscript%3E/'],
  ])('takes "%s" for %s', (text, address) => {
    expect(siteAddress(text)).toBe(address);
  });

  it.each([
    ' ',
    'host.example',
    '//host.example/',
    'https:host.example',
    'https://',
    'ftp://host.example/',
    'https://host.example/?x=1',
    'https://host.example/#draw',
    'https://host.example/index.html',
    'https://name:word@host.example/',
  ])('refuses "%s" in one sentence', (text) => {
    expect(() => siteAddress(text)).toThrow(/^INKLIGHT_ADDRESS has to be [^\n]* “[^\n]*” is none\.$/);
  });
});
