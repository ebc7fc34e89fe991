/**
 * What every figure stands on: the dark stage, the figure's heading, the buttons for describing, sharing and
 * help in its corner, a badge while the network is edited, and the keys that hold anywhere in a figure. What
 * the buttons open is loaded then.
 */

import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import type { FigureId } from '../../formats/linkSchema.ts';
import { pageTexts } from '../../text/page.ts';
import { FigureContext } from './FigureContext.ts';
import './figureStage.css';
import './pictures.css';
import './texts.css';
import '../page/forcedColours.css';
import { lazyPart } from '../faults/lazyPart.tsx';
import { useLesson, useLessonState, useTexts } from '../follow/LessonContext.ts';
import { AfterPaint } from '../follow/useGradually.ts';
import { useOpened } from '../follow/useOpened.ts';
import { useInspectorKeys } from '../inspector/useInspectorKeys.ts';
import { useUndoKeys } from '../pad/PadControls.tsx';
import { readKey } from '../page/readKey.ts';
import { DescribeButton } from './DescribeButton.tsx';
import { DescriptionContext } from './DescriptionContext.ts';
import { HelpButton } from './HelpButton.tsx';
import { ShareButton } from './ShareButton.tsx';
import { Stage } from './Stage.tsx';
import { levelOfFigure } from './useHeadingLevel.ts';

const EditedBadge = lazyPart(async () => (await import('../networkPicture/EditedBadge.tsx')).EditedBadge);
const ShareDialog = lazyPart(
  async () => (await import('../share/ShareDialog.tsx')).ShareDialog,
  'say so in a dialog',
);
const HelpDialog = lazyPart(async () => (await import('./HelpDialog.tsx')).HelpDialog, 'say so in a dialog');

interface FigureStageProps {
  readonly figure: FigureId;
  /** The figure's heading. */
  readonly name: string;
  /**
   * The figure in words: a FigureDescription that is loaded when it is asked for; null while there is nothing
   * to describe.
   */
  readonly description: ReactElement | null;
  /**
   * Whether its corner has room for the badge of an edited network; elsewhere that stands below the figure.
   */
  readonly hasBadgeRoom?: boolean;
  /** Whether the figure has the answer, and with it that badge. */
  readonly hasAnswer?: boolean;
  readonly children: Elements;
}

/** Gives a page that is one figure its name, unless it was built with one. */
function useFigureTitle(name: string | null): void {
  const { page } = useTexts(pageTexts);
  useLayoutEffect(() => {
    if (name !== null && document.title === page.title) document.title = page.figureTitle(name);
  }, [name, page]);
}

/**
 * The frame of a figure; sharing and help are left out where the page asks for fewer controls. In a page of
 * its own the figure's heading is the page's.
 */
export function FigureStage(props: FigureStageProps) {
  const { figure, name, description, hasBadgeRoom = false, hasAnswer = false, children } = props;
  const lesson = useLesson();
  const { parameters, hasAddress } = lesson;
  const { controls } = parameters;
  const [opened, open, close] = useOpened<'help' | 'share'>();
  const onUndoKey = useUndoKeys();
  const onInspectorKey = useInspectorKeys();
  const isEdited = useLessonState(({ network }) => network.unedited !== null);
  const badge = isEdited && !hasAnswer && <EditedBadge />;
  const level = levelOfFigure(figure, lesson);
  const Title = `h${level}` as const;
  useFigureTitle(level === 1 ? name : null);
  const [isDescribed, setDescribed] = useState(false);
  const describeRef = useRef<HTMLButtonElement>(null);
  const closeDescription = () => {
    setDescribed(false);
    describeRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    onUndoKey(event);
    onInspectorKey(event);
    if (readKey(event) === '?') open('help');
  };
  return (
    <FigureContext value={figure}>
      <Stage name={name} onKeyDown={onKeyDown}>
        <Title className="visually-hidden">{name}</Title>
        <div className="figure">
          {/* Before what it describes: whoever reads on from the heading finds it first. */}
          <div className="figure-corner" data-screen-only="true">
            {hasBadgeRoom && badge}
            <AfterPaint>
              <DescribeButton
                ref={describeRef}
                isOpen={isDescribed}
                onToggle={() => (isDescribed ? closeDescription() : setDescribed(true))}
              />
              {controls === 'full' && (
                <>
                  {hasAddress && <ShareButton onOpen={() => open('share')} />}
                  <HelpButton onOpen={() => open('help')} />
                </>
              )}
            </AfterPaint>
          </div>
          {isDescribed && (
            <DescriptionContext value={{ name, level: level + 1, onClose: closeDescription }}>
              {description}
            </DescriptionContext>
          )}
          {children}
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
