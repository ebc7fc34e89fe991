/** What has changed is what is another object: a command makes the groups anew that it changes, no others. */
import { expect, test } from 'vitest';
import { initialiseNetwork } from '../../src/network/createNetwork.ts';
import { lessonSizes } from '../../src/network/lessonShape.ts';
import { createRandom } from '../../src/network/random.ts';
import { moveCursor, toggleEraser } from '../../src/state/cursorCommands.ts';
import { letGo, putNetworkBack, setBias } from '../../src/state/editCommands.ts';
import {
  advanceFramingPlay,
  setFramingProgress,
  toggleFramingPlay,
} from '../../src/state/framingCommands.ts';
import { redo, undo } from '../../src/state/history.ts';
import { initialLessonState, type LessonState } from '../../src/state/LessonState.ts';
import { keepOwnNetwork, showNetwork } from '../../src/state/networkCommands.ts';
import { clearPad, movePad, playTo, pressPad, releasePad, setPenWidth } from '../../src/state/padCommands.ts';
import { closeInspector, pointAt, pointAtTerm, togglePin } from '../../src/state/pointCommands.ts';

type Group = keyof LessonState;
type Command = (state: LessonState) => LessonState;

const network = initialiseNetwork(lessonSizes, createRandom(1));
const place = { layer: 1, index: 7 };
const pressed = pressPad(showNetwork(initialLessonState, 'plain', network), [4, 4]);
const drawn = releasePad(movePad(pressed, [[24, 20]]));
const edited = setBias(drawn, place, -10);
const pinned = togglePin(drawn, place);
const playing = toggleFramingPlay(drawn);

test.each<[string, LessonState, Command, readonly Group[]]>([
  ['pen down', drawn, (state) => pressPad(state, [9, 9]), ['padDrawing', 'pad']],
  ['pen moved', pressed, (state) => movePad(state, [[9, 9]]), ['padDrawing']],
  ['pen up', pressed, releasePad, ['pad', 'history', 'ownDrawing']],
  ['cleared', drawn, clearPad, ['padDrawing', 'history']],
  ['pen made wider', drawn, (state) => setPenWidth(state, 4), ['padDrawing', 'ownDrawing', 'history']],
  ['cursor moved', drawn, (state) => moveCursor(state, [1, 0], 1), ['pad']],
  ['eraser taken', drawn, toggleEraser, ['pad']],
  ['played on', { ...drawn, pad: { ...drawn.pad, playback: 0.5 } }, (state) => playTo(state, 0.6), ['pad']],
  ['undone', drawn, undo, ['padDrawing', 'history']],
  ['redone', undo(edited), redo, ['network', 'history']],
  ['bias set', drawn, (state) => setBias(state, place, 3), ['network', 'history']],
  ['let go', edited, letGo, ['history']],
  ['let go of nothing', drawn, letGo, []],
  ['network put back', edited, putNetworkBack, ['network', 'history']],
  ['network chosen', drawn, (state) => showNetwork(state, 'trained', network), ['network']],
  ['network kept', drawn, (state) => keepOwnNetwork(state, network), ['ownNetwork']],
  ['framing moved', drawn, (state) => setFramingProgress(state, 1), ['framing']],
  ['framing where it is', drawn, (state) => setFramingProgress(state, 3), []],
  ['framing played', playing, (state) => advanceFramingPlay(state, 0.1), ['framing']],
  ['pointed at', drawn, (state) => pointAt(state, place), ['pointing']],
  ['pointed at again', pointAt(drawn, place), (state) => pointAt(state, { ...place }), []],
  ['term pointed at', pinned, (state) => pointAtTerm(state, 3), ['pointing']],
  ['inspector shut', pinned, closeInspector, ['pointing']],
])('%s', (_, before, command, groups) => {
  const after = command(before);
  const names = Object.keys(before) as Group[];
  expect(names.filter((name) => after[name] !== before[name]).sort()).toEqual([...groups].sort());
});
