import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpeech } from '../../../src/components/live/createSpeech.ts';

const longMs = 10_000;

describe('a speech', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('does not say what it found, and says what comes after it, once', () => {
    const said: string[] = [];
    const { hear } = createSpeech((text) => said.push(text));
    for (const text of ['3', '3', '8', '8']) {
      hear(text);
      vi.advanceTimersByTime(longMs);
    }
    expect(said).toEqual(['8']);
  });

  it('says the last of what comes in a row, and nothing of what was taken back', () => {
    const said: string[] = [];
    const { hear } = createSpeech((text) => said.push(text));
    for (const text of ['3', '5', '8', '9']) hear(text);
    vi.advanceTimersByTime(longMs);
    hear('4');
    hear('9');
    vi.advanceTimersByTime(longMs);
    expect(said).toEqual(['9']);
  });

  it('waits while it is not known what there is to say', () => {
    const said: string[] = [];
    const { hear } = createSpeech((text) => said.push(text));
    hear(null);
    hear('3');
    hear('8');
    hear(null);
    vi.advanceTimersByTime(longMs);
    expect(said).toEqual([]);
    hear('8');
    vi.advanceTimersByTime(longMs);
    expect(said).toEqual(['8']);
  });

  it('says nothing once it was stopped', () => {
    const said: string[] = [];
    const { hear, stop } = createSpeech((text) => said.push(text));
    hear('');
    hear('3');
    stop();
    vi.advanceTimersByTime(longMs);
    expect(said).toEqual([]);
  });
});
