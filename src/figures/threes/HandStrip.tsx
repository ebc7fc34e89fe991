/**
 * All the hands in a row, each with what the network says of it, and the slider that goes from one to the
 * next.
 */
import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useIsAnswerHidden, useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { readKey } from '../../components/page/readKey.ts';
import { drawCells } from '../../marks/drawCells.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { sayActivation } from '../../text/numbers.ts';
import { clampPosition, type HandSlide } from './handSlide.ts';
import { type ThreesTexts, threesTexts } from './text.ts';
import type { HandReading } from './useHands.ts';

interface HandStripProps {
  readonly hands: readonly HandReading[];
  readonly slide: Cause<HandSlide>;
}

interface HandButtonProps {
  readonly hand: HandReading;
  readonly index: number;
  readonly isShown: boolean;
  readonly onChoose: () => void;
}

function HandButton({ hand, index, isShown, onChoose }: HandButtonProps) {
  const texts = useTexts(threesTexts);
  const ref = useRef<HTMLCanvasElement>(null);
  const { image, kind, answer } = hand;
  const isAnswerHidden = useIsAnswerHidden();
  useLayoutEffect(() => {
    const context = ref.current?.getContext('2d', { willReadFrequently: true });
    if (context) drawCells(context, image);
  }, [image]);
  const name = nameOf(isAnswerHidden ? { ...hand, answer: null } : hand, index, texts);
  return (
    <button
      type="button"
      className="plain tile small hand-button"
      data-kind={kind}
      aria-label={name}
      title={name}
      aria-pressed={isShown}
      onClick={onChoose}
    >
      <canvas ref={ref} className="cells" width={imageSide} height={imageSide} />
      <span data-tells="answer values">
        <b>{answer?.digit}</b>
        {answer && <span>{` ${sayActivation(answer.activation)}`}</span>}
      </span>
    </button>
  );
}

/** What is said of a hand, and once it is read of what the network makes of it. */
function nameOf({ kind, answer }: HandReading, index: number, texts: ThreesTexts): string {
  if (!answer) return texts.unread(kind, index);
  const activation = sayActivation(answer.activation);
  return texts.hand({ kind, index, digit: answer.digit, activation });
}

/** The whole hand that an arrow key goes to; null for another key. */
function handForKey(key: string, position: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.floor(position) + 1;
  return key === 'ArrowLeft' || key === 'ArrowDown' ? Math.ceil(position) - 1 : null;
}

function HandSlider({ hands, slide }: HandStripProps) {
  const texts = useTexts(threesTexts);
  const position = useCauseState(slide, (state) => clampPosition(state.position, hands));
  const isAnswerHidden = useIsAnswerHidden();
  const goTo = (next: number) => slide.setState({ position: clampPosition(next, hands) });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = handForKey(readKey(event), position);
    if (next === null) return;
    event.preventDefault();
    goTo(next);
  };
  return (
    <input
      type="range"
      className="hand-slider"
      aria-label={texts.slider}
      min={0}
      max={hands.length - 1}
      step="any"
      value={position}
      aria-valuetext={
        Number.isInteger(position)
          ? nameOf(isAnswerHidden ? { ...hands[position], answer: null } : hands[position], position, texts)
          : texts.between(Math.floor(position), Math.ceil(position))
      }
      onKeyDown={onKeyDown}
      onChange={({ target }) => goTo(target.valueAsNumber)}
    />
  );
}

/** Slider and hands, one above the other. */
export function HandStrip({ hands, slide }: HandStripProps) {
  const texts = useTexts(threesTexts);
  const { controls } = useLesson().parameters;
  const nearest = useCauseState(slide, ({ position }) => Math.round(clampPosition(position, hands)));
  return (
    <fieldset
      className="stack close whole threes-strip"
      aria-label={texts.hands}
      style={{ '--hand-count': hands.length } as CSSProperties}
    >
      <p className="lead">{texts.lead(hands.length)}</p>
      {controls !== 'none' && <HandSlider hands={hands} slide={slide} />}
      <div className="threes-hands">
        {hands.map((hand, index) => (
          <HandButton
            key={hand.key}
            hand={hand}
            index={index}
            isShown={index === nearest}
            onChoose={() => slide.setState({ position: index })}
          />
        ))}
      </div>
    </fieldset>
  );
}
