/** Styles are written where they differ, and taken away by ''. */
import { expect, test } from 'vitest';
import { setStyle } from '../../src/marks/setStyle.ts';

test('setStyle sets a property where it differs, one by one, and takes it away', () => {
  const set = new Map<string, string>();
  let written = 0;
  const style = {
    getPropertyValue: (name: string) => set.get(name) ?? '',
    setProperty: (name: string, value: string) => {
      written++;
      set.set(name, value);
    },
  };
  const element = { style } as unknown as Element;
  for (const colour of ['rgb(1, 2, 3)', 'rgb(1, 2, 3)', 'rgb(4, 5, 6)'])
    setStyle(element, 'background-color', colour);
  setStyle(element, '--start', '0.5');
  expect(written).toBe(3);
  expect([...set]).toEqual([
    ['background-color', 'rgb(4, 5, 6)'],
    ['--start', '0.5'],
  ]);
  setStyle(element, 'display', '');
  expect(written).toBe(3);
});
