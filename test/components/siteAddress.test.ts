import { describe, expect, it } from 'vitest';
import { isNearAddress, readSiteAddress } from '../../src/components/share/siteAddress.ts';

describe('An address that nobody else can open', () => {
  it.each([
    'http://localhost:4173/',
    'http://127.0.0.1:4173/x/',
    'http://[::1]:80/',
    'http://192.168.1.20:4173/',
    'http://172.20.0.3/',
    'http://10.0.0.2/',
    'http://laptop:4173/',
    'http://laptop.local/',
    'file:///home/me/dist/index.html',
    'http://fritz.box/',
    'http://nas.home.arpa/',
    'http://100.64.0.1/',
  ])('is %s', (address) => {
    expect(isNearAddress(address)).toBe(true);
  });

  it.each([
    'https://me.github.io/inklight/',
    'http://172.32.0.1/',
    'http://11.0.0.1/',
    'https://local.example/',
  ])('is not %s', (address) => {
    expect(isNearAddress(address)).toBe(false);
  });
});

describe('The address of a site', () => {
  it.each([
    ['https://me.github.io/inklight/', 'https://me.github.io/inklight/'],
    ['https://me.github.io/inklight', 'https://me.github.io/inklight/'],
    ['  me.github.io/inklight  ', 'https://me.github.io/inklight/'],
    ['https://me.example/nn/index.html?figure=draw#step=1', 'https://me.example/nn/'],
    ['http://me.example:8080', 'http://me.example:8080/'],
    ['me.example/nn/inklight.zip', 'https://me.example/nn/'],
    ['https://me.example/embed.js', 'https://me.example/'],
    ['http://11.2.3.4/', 'http://11.2.3.4/'],
  ])('is read from %j', (typed, address) => {
    expect(readSiteAddress(typed)).toBe(address);
  });

  it.each([
    '',
    'x',
    'https://',
    'localhost:4173',
    'http://localhost:4173/',
    'javascript:alert(1)',
    'a b.c',
    'ftp://me.example/',
    '1',
    '1.2',
    '.',
    'https://example..org/',
  ])('is not read from %j', (typed) => {
    expect(readSiteAddress(typed)).toBeNull();
  });
});
