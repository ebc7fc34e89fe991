/**
 * Undo, redo, clear, pen or eraser, pen width.
 */

import type { KeyboardEvent } from 'react';
import type { Controls } from '../../formats/linkSchema.ts';
import { liftCursor } from '../../state/cursorCommands.ts';
import { redo, undo } from '../../state/history.ts';
import { type LessonState, penWidthCells, type Tool } from '../../state/LessonState.ts';
import { bringBackOwn, chooseTool, clearPad, isOwnAway, setPenWidth } from '../../state/padCommands.ts';
import { formatCells } from '../../text/numbers.ts';
import { pageTexts } from '../../text/page.ts';
import { useCommand, useLessonState, useTexts } from '../follow/LessonContext.ts';
import { readKey } from '../page/readKey.ts';
import { Icon } from '../pictures/Icon.tsx';
import './padControls.css';
import { AfterPaint } from '../follow/useGradually.ts';

function ToolButton({ tool, label }: { readonly tool: Tool; readonly label: string }) {
  const command = useCommand();
  const isChosen = useLessonState((state) => state.pad.tool === tool);
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={isChosen}
      onClick={() => command((state) => chooseTool(state, tool))}
    >
      <Icon name={tool} />
    </button>
  );
}

function PenWidth() {
  const { draw } = useTexts(pageTexts);
  const command = useCommand();
  const width = useLessonState((state) => state.padDrawing.drawing.penWidthCells);
  return (
    <span className="row pen-width">
      <i className="thin" />
      <input
        type="range"
        aria-label={draw.penWidth}
        title={draw.penWidth}
        min={penWidthCells.min}
        max={penWidthCells.max}
        step={0.1}
        value={width}
        aria-valuetext={draw.penWidthValue(formatCells(width))}
        onChange={({ target }) => command((state) => setPenWidth(state, target.valueAsNumber))}
      />
      <i className="thick" />
    </span>
  );
}

const historyKeys: Readonly<Record<string, typeof undo>> = { Undo: undo, Redo: redo };

/**
 * A handler for keys pressed anywhere in a figure: Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y, on a Mac with the command
 * key. Elsewhere in the page, and where text is typed, the browser's own undo is left alone.
 */
export function useUndoKeys(): (event: KeyboardEvent) => void {
  const command = useCommand();
  return (event) => {
    const change = historyKeys[readKey(event)];
    if (!change) return;
    event.preventDefault();
    // The stroke under way is the last one: it ends, and is what is taken back.
    command((state) => change(liftCursor(state)));
  };
}

interface StepButtonProps {
  readonly name: 'undo' | 'redo';
  readonly isPossible: boolean;
  readonly step: (state: LessonState) => LessonState;
}

/** Takes a step of history back, or does it again. */
function StepButton({ name, isPossible, step }: StepButtonProps) {
  const label = useTexts(pageTexts).draw[name];
  const command = useCommand();
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={!isPossible}
      onClick={() => command(step)}
    >
      <Icon name={name} />
    </button>
  );
}

/** While something else is on the pad than what the reader drew, the way back to that. */
export function BringBackOwn() {
  const { draw } = useTexts(pageTexts);
  const command = useCommand();
  const isAway = useLessonState(isOwnAway);
  if (!isAway) return null;
  return (
    <button type="button" className="plain as-words" onClick={() => command(bringBackOwn)}>
      {draw.backToOwn}
    </button>
  );
}

interface PadControlsProps {
  /** How many there are: all of them, undo and clear alone, or none. */
  readonly controls: Controls;
}

/** The controls that belong to the pad. */
export function PadControls({ controls }: PadControlsProps) {
  const { draw } = useTexts(pageTexts);
  const command = useCommand();
  const canUndo = useLessonState((state) => state.history.past.length > 0);
  const canRedo = useLessonState((state) => state.history.future.length > 0);
  const isFull = controls === 'full';
  if (controls === 'none') return null;
  return (
    <div className="row pad-controls" data-screen-only="true">
      <AfterPaint>
        {isFull && <ToolButton tool="pen" label={draw.pen} />}
        {isFull && <ToolButton tool="eraser" label={draw.eraser} />}
        {isFull && <PenWidth />}
        <StepButton name="undo" isPossible={canUndo} step={undo} />
        {isFull && <StepButton name="redo" isPossible={canRedo} step={redo} />}
        <button type="button" onClick={() => command(clearPad)}>
          {draw.clear}
        </button>
        {!isFull && <BringBackOwn />}
      </AfterPaint>
    </div>
  );
}
