/** Prints what `test/styles.test.ts` holds to limits: `npm run styles`. */
import { runMain } from '../runMain.ts';
import { countStyles } from './countStyles.ts';
import { readSheets } from './readSheets.ts';

async function main(): Promise<boolean> {
  const { sharedLines, figureLines, ...lists } = countStyles(readSheets());
  const own = Object.entries(figureLines);
  const all = own.reduce((sum, [, lines]) => sum + lines, sharedLines);
  console.log(`lines  ${all}: shared ${sharedLines}, ${own.map(([name, n]) => `${name} ${n}`).join(', ')}`);
  for (const [name, list] of Object.entries(lists))
    console.log(`${name}  ${list.length}: ${list.join(' | ')}`);
  return true;
}

await runMain(main);
