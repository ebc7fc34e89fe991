import { describe, expect, it } from 'vitest';
import { createPageWork, finishWork, type WantedWork } from '../../src/work/createPageWork.ts';

/** Work that takes ten pieces for each word that is wanted, and a page whose turns pass when told to. */
function start() {
  const known = new Map<string, number>();
  let wanted: readonly string[] = ['a', 'b'];
  let [pieces, isFree, nowMs] = [0, true, 0];
  const work: WantedWork<string> = {
    restMs: 600,
    wanted: () => wanted.find((word) => !known.has(word)) ?? null,
    *compute(word) {
      for (let i = 0; i < 9; i++) {
        pieces++;
        yield;
      }
      known.set(word, ++pieces);
    },
  };
  const turns: { readonly ms: number; readonly then: () => void }[] = [];
  const page = createPageWork(work, () => isFree, {
    nowMs: () => nowMs++,
    after: (ms, then) => {
      const turn = { ms, then };
      turns.push(turn);
      return () => turns.splice(turns.indexOf(turn), 1);
    },
  });
  const pass = (count = 1) => {
    for (let i = 0; i < count; i++) turns.shift()?.then();
  };
  return {
    page,
    work,
    known,
    turns,
    pass,
    want: (words: readonly string[]) => {
      wanted = words;
    },
    setFree: (value: boolean) => {
      isFree = value;
    },
  };
}

describe('work in the page', () => {
  it('computes one thing after the other, and nothing twice', () => {
    const { page, known, pass, turns } = start();
    page.start();
    expect(turns.map(({ ms }) => ms)).toEqual([600]);
    pass(4);
    page.start();
    expect([...known]).toEqual([
      ['a', 10],
      ['b', 20],
    ]);
    expect(turns).toHaveLength(0);
  });

  it('drops what it has begun for what is wanted more', () => {
    const { page, known, pass, want } = start();
    page.start();
    want(['b']);
    pass();
    want(['c', 'b']);
    pass(4);
    expect([...known.keys()]).toEqual(['c', 'b']);
  });

  it('rests while the page is not free, and goes on where it was', () => {
    const { page, known, pass, turns, setFree, want } = start();
    want(['a']);
    page.start();
    setFree(false);
    pass();
    page.start();
    expect([known.size, turns.length]).toEqual([0, 0]);
    setFree(true);
    page.start();
    pass(3);
    expect([...known]).toEqual([['a', 10]]);
  });

  it('leaves nothing behind', () => {
    const { page, turns } = start();
    page.start();
    page.stop();
    expect(turns).toHaveLength(0);
  });

  it('is all done at once for paper', () => {
    const { work, known } = start();
    finishWork(work);
    expect([...known.keys()]).toEqual(['a', 'b']);
  });
});
