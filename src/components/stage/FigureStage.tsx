/**
 * What every figure stands on: the dark stage, the buttons for sharing and help in its corner, a badge while
 * the network is edited, and the keys that hold anywhere in a figure. What the buttons open is loaded then.
 */

import type { KeyboardEvent } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import type { FigureId } from '../../formats/linkSchema.ts';
import { FigureContext } from './FigureContext.ts';
import './figureStage.css';
import './pictures.css';
import './texts.css';
import '../page/forcedColours.css';
import { lazyPart } from '../faults/lazyPart.tsx';
import { useLesson, useLessonState } from '../follow/LessonContext.ts';
import { AfterPaint } from '../follow/useGradually.ts';
import { useOpened } from '../follow/useOpened.ts';
import { useInspectorKeys } from '../inspector/useInspectorKeys.ts';
import { useUndoKeys } from '../pad/PadControls.tsx';
import { readKey } from '../page/readKey.ts';
import { HelpButton } from './HelpButton.tsx';
import { ShareButton } from './ShareButton.tsx';
import { Stage } from './Stage.tsx';

const EditedBadge = lazyPart(async () => (await import('../networkPicture/EditedBadge.tsx')).EditedBadge);
const ShareDialog = lazyPart(
  async () => (await import('../share/ShareDialog.tsx')).ShareDialog,
  'say so in a dialog',
);
const HelpDialog = lazyPart(async () => (await import('./HelpDialog.tsx')).HelpDialog, 'say so in a dialog');

interface FigureStageProps {
  readonly figure: FigureId;
  /** What a screen reader calls the figure. */
  readonly name: string;
  /**
   * Whether its corner has room for the badge of an edited network; elsewhere that stands below the figure.
   */
  readonly hasBadgeRoom?: boolean;
  readonly children: Elements;
}

/** The frame of a figure; the corner is left out where the page asks for fewer controls. */
export function FigureStage({ figure, name, hasBadgeRoom = false, children }: FigureStageProps) {
  const { parameters, hasAddress } = useLesson();
  const { controls } = parameters;
  const [opened, open, close] = useOpened<'help' | 'share'>();
  const onUndoKey = useUndoKeys();
  const onInspectorKey = useInspectorKeys();
  const isEdited = useLessonState(({ network }) => network.unedited !== null);
  const badge = isEdited && <EditedBadge />;
  const onKeyDown = (event: KeyboardEvent) => {
    onUndoKey(event);
    onInspectorKey(event);
    if (readKey(event) === '?') open('help');
  };
  return (
    <FigureContext value={figure}>
      <Stage name={name} onKeyDown={onKeyDown}>
        <div className="figure">
          {children}
          <div className="figure-corner">
            {hasBadgeRoom && badge}
            {controls === 'full' && (
              <AfterPaint>
                {hasAddress && <ShareButton onOpen={() => open('share')} />}
                <HelpButton onOpen={() => open('help')} />
              </AfterPaint>
            )}
          </div>
          {!hasBadgeRoom && badge}
        </div>
      </Stage>
      {opened?.what === 'share' && (
        <ShareDialog key={opened.times} figure={figure} name={name} onClose={close} />
      )}
      {opened?.what === 'help' && <HelpDialog key={opened.times} onClose={close} />}
    </FigureContext>
  );
}
