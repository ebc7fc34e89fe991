/**
 * The reader's digit beside a figure: a small pad with undo and clear, and the network's answer. It is the
 * pad of the first figure at another size: same store, same keys, same gestures. `controls` of the address
 * decides about buttons.
 */
import type { KeyboardEvent } from 'react';
import { smallPadTexts } from '../../text/smallPad.ts';
import { Answer } from '../answer/Answer.tsx';
import { lazyPart } from '../faults/lazyPart.tsx';
import { useLesson, useTexts } from '../follow/LessonContext.ts';
import { readKey } from '../page/readKey.ts';
import { Stage } from '../stage/Stage.tsx';
import { Pad } from './Pad.tsx';
import { PadControls, useUndoKeys } from './PadControls.tsx';
import './smallPad.css';
import { useOpened } from '../follow/useOpened.ts';

const HelpDialog = lazyPart(
  async () => (await import('../stage/HelpDialog.tsx')).HelpDialog,
  'say so in a dialog',
);

/** The small pad, as wide as its place: pad above answer, or beside it where there is room. */
export function SmallPad() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(smallPadTexts);
  const [opened, open, close] = useOpened<'help'>();
  const onUndoKey = useUndoKeys();
  const onKeyDown = (event: KeyboardEvent) => {
    onUndoKey(event);
    if (readKey(event) === '?') open('help');
  };
  return (
    <>
      <Stage name={texts.name} onKeyDown={onKeyDown}>
        <div className="stack small-pad">
          <Pad />
          <div className="stack small-pad-side">
            <Answer />
            <PadControls controls={controls === 'none' ? 'none' : 'min'} />
          </div>
        </div>
      </Stage>
      {opened && <HelpDialog key={opened.times} onClose={close} />}
    </>
  );
}
