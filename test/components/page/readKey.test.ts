import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type KeyPress, readKey } from '../../../src/components/page/readKey.ts';

const press = (change: Partial<Omit<KeyPress, 'target'>>, target: object | null = null): string =>
  readKey({
    key: '',
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    defaultPrevented: false,
    ...change,
    target: target as EventTarget | null,
  });
const ctrl = { ctrlKey: true };

describe('a letter', () => {
  it('is the one that a Latin layout writes, wherever its key lies', () => {
    // QWERTY, Dvorak, AZERTY, QWERTZ.
    for (const code of ['KeyZ', 'Slash', 'KeyW', 'KeyY'])
      expect(press({ key: 'z', code, ...ctrl })).toBe('Undo');
    expect(press({ key: 'E', code: 'KeyD', shiftKey: true })).toBe('e');
  });

  it('is not what lies where others have it, on a Latin layout', () => {
    // Dvorak has a semicolon there, AZERTY a W, or a comma instead of M; Latin has more letters than ASCII.
    expect(press({ key: ';', code: 'KeyZ', ...ctrl })).toBe('');
    expect(press({ key: 'w', code: 'KeyZ', ...ctrl })).toBe('');
    expect(press({ key: ',', code: 'KeyM' })).toBe(',');
    expect(press({ key: 'ž', code: 'KeyZ', ...ctrl })).toBe('');
    expect(press({ key: 'ü', code: 'KeyE' })).toBe('ü');
  });

  it('is the one that lies there on most keyboards, where the layout has no Latin letters', () => {
    // Russian, Greek, Hebrew, Arabic, Korean, Thai.
    for (const key of ['я', 'Я', 'ζ', 'ז', 'ئ', 'ㅋ', 'ผ'])
      expect(press({ key, code: 'KeyZ', ...ctrl })).toBe('Undo');
    // The last one is a vowel sign.
    for (const key of ['у', 'ε', 'ק', 'ث', 'ㄷ', 'ा']) expect(press({ key, code: 'KeyE' })).toBe('e');
    expect(press({ key: 'ж', code: 'Semicolon' })).toBe('ж');
  });
});

describe('undo and redo', () => {
  it('are Ctrl or Command with Z, with Shift and Z, and with Y', () => {
    expect(press({ key: 'z', metaKey: true })).toBe('Undo');
    expect(press({ key: 'Z', shiftKey: true, ...ctrl })).toBe('Redo');
    expect(press({ key: 'y', ...ctrl })).toBe('Redo');
    expect(press({ key: 'н', code: 'KeyY', ...ctrl })).toBe('Redo');
    expect(press({ key: 'z' })).toBe('z');
  });

  it('are the keys that some keyboards have for them', () => {
    expect(press({ key: 'Undo' })).toBe('Undo');
  });
});

describe('a key', () => {
  it('is the browser’s with Ctrl, Alt or Command', () => {
    expect(press({ key: 'ArrowLeft' })).toBe('ArrowLeft');
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const)
      for (const key of ['ArrowLeft', 'e', '?', 'Home']) expect(press({ key, [modifier]: true })).toBe('');
    expect(press({ key: 'z', altKey: true, ...ctrl })).toBe('');
  });

  it('is the text’s where text is typed', () => {
    const fields = [
      { type: 'text' },
      { type: 'number' },
      { type: 'datetime-local' },
      { type: 'textarea' },
      { isContentEditable: true },
    ];
    for (const field of fields)
      for (const change of [{ key: 'z', ...ctrl }, { key: '?' }, { key: 'Escape' }, { key: 'ArrowLeft' }])
        expect(press(change, field)).toBe('');
  });

  it('searches a list, if it writes something', () => {
    const select = { type: 'select-one' };
    for (const key of ['?', 'e', '7', ' ']) expect(press({ key }, select)).toBe('');
    expect(press({ key: 'Escape' }, select)).toBe('Escape');
    expect(press({ key: 'z', ...ctrl }, select)).toBe('Undo');
  });

  it('is the page’s on buttons, sliders and switches', () => {
    for (const type of ['range', 'checkbox', 'radio', 'file', 'button', 'submit', undefined]) {
      expect(press({ key: '?' }, { type })).toBe('?');
      expect(press({ key: 'z', ...ctrl }, { type })).toBe('Undo');
    }
  });

  it('is used once', () => {
    expect(press({ key: 'Escape', defaultPrevented: true })).toBe('');
  });

  it('asks for help also on an Arabic keyboard', () => {
    expect(press({ key: '؟', code: 'Slash', shiftKey: true })).toBe('?');
  });
});

describe('the page', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));
  const whoseText = (pattern: RegExp) =>
    sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

  it('asks what a key means in one place, but for what fields do with their own keys', () => {
    expect(whoseText(/readKey\(event\)/).length).toBeGreaterThan(20);
    expect(
      whoseText(/\bevent\.(key|code|ctrlKey|metaKey|altKey)\b|\{[^{}]*\bkey\b[^{}]*\} = event\b/),
    ).toEqual(['components/live/NumberField.tsx', 'components/page/readKey.ts']);
    expect(whoseText(/onKeyDown=\{\(\{|\{[^{};]*\bkey\b[^{};]*\}: (React)?KeyboardEvent/)).toEqual([
      'components/pad/usePadKeys.ts',
    ]);
  });

  it('has one field for numbers', () => {
    expect(whoseText(/role="spinbutton"/)).toEqual(['components/live/NumberField.tsx']);
    expect(whoseText(/^\s*type="number"/m)).toEqual([]);
  });
});
