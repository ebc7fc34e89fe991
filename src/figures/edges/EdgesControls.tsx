/**
 * What is broken, how far apart its edges lie, and edges switched on one by one.
 */
import { useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { usePlay } from '../../components/follow/usePlay.ts';
import { Icon } from '../../components/pictures/Icon.tsx';
import { type EdgesState, playNext, togglePlay } from './edgesState.ts';
import { edgeSubjects, switchAll, switchesOf } from './model/edgeSwitches.ts';
import { edgesTexts } from './text.ts';
import type { Broken } from './useBroken.ts';

/** Time for an edge. */
const edgeMs = 650;
const apartStep = 0.05;
const percents = 100;

/** The reader's drawing, a loop, a line. */
export function SubjectChoice({ state }: { readonly state: Cause<EdgesState> }) {
  const texts = useTexts(edgesTexts);
  const chosen = useCauseState(state, ({ subject }) => subject);
  return (
    <fieldset className="row choices" aria-label={texts.subjects}>
      {edgeSubjects.map((subject) => (
        <button
          key={subject}
          type="button"
          aria-pressed={subject === chosen}
          onClick={() => state.setState({ subject, isPlaying: false })}
        >
          {texts.subject[subject]}
        </button>
      ))}
    </fieldset>
  );
}

interface EdgesControlsProps {
  readonly broken: Broken;
  readonly state: Cause<EdgesState>;
}

/** The edges' own controls, below the board. */
export function EdgesControls({ broken, state }: EdgesControlsProps) {
  const texts = useTexts(edgesTexts);
  const apart = useCauseState(state, (now) => now.apart);
  const isPlaying = useCauseState(state, (now) => now.isPlaying);
  const isFull = useCauseState(state, (now) => switchesOf(now, broken).every(Boolean));
  const isEmpty = useCauseState(state, (now) => !switchesOf(now, broken).some(Boolean));
  // Frames bring fractions of a step; an edge is on or off.
  const due = useRef(0);
  usePlay({
    isPlaying,
    stepMs: edgeMs,
    advance: (steps) => {
      due.current += steps;
      for (; due.current >= 1; due.current--) state.setState((now) => playNext(now, broken));
    },
  });
  const setAll = (isOn: boolean) => state.setState({ ...switchAll(broken, isOn), isPlaying: false });
  return (
    <div className="row">
      <button
        type="button"
        className="edges-play"
        onClick={() => state.setState((now) => togglePlay(now, broken))}
      >
        <Icon name={isPlaying ? 'stop' : 'play'} />
        <span>{isPlaying ? texts.stop : texts.play}</span>
      </button>
      <button
        type="button"
        aria-disabled={isFull}
        onClick={() => state.setState((now) => playNext({ ...now, isPlaying: false }, broken))}
      >
        {texts.next}
      </button>
      <button type="button" aria-disabled={isFull} onClick={() => setAll(true)}>
        {texts.allOn}
      </button>
      <button type="button" aria-disabled={isEmpty} onClick={() => setAll(false)}>
        {texts.allOff}
      </button>
      <label className="slider-row quiet edges-apart">
        <span>{texts.apart}</span>
        <input
          type="range"
          min={0}
          max={1}
          step={apartStep}
          value={apart}
          aria-valuetext={texts.apartValue(Math.round(apart * percents))}
          onChange={({ target }) => state.setState({ apart: target.valueAsNumber })}
        />
      </label>
    </div>
  );
}
