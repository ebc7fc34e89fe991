/**
 * The three at the slide's position as the network is given it, and what the network says of it.
 */

import { useRef } from 'react';
import { useCommand, useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { CellPicture } from '../../components/pictures/CellPicture.tsx';
import { Reserved } from '../../components/stage/Reserved.tsx';
import { drawCells } from '../../marks/drawCells.ts';
import { setText } from '../../marks/setText.ts';
import { prediction } from '../../network/forward.ts';
import { showPadDrawing } from '../../state/padCommands.ts';
import { passOfDrawing } from '../../state/passOfDrawing.ts';
import { sayActivation, sayInput, widestActivation } from '../../text/numbers.ts';
import { clampPosition, drawingAt, type HandSlide } from './handSlide.ts';
import { compareCells } from './model/sharedCells.ts';
import { comparedDigit } from './model/threeHands.ts';
import { type ThreesTexts, threesTexts } from './text.ts';
import type { HandReading } from './useHands.ts';

interface HandPictureProps {
  readonly hands: readonly HandReading[];
  readonly slide: Cause<HandSlide>;
}

/** The hand that the one at this position is compared with: the one before it, for the first the next. */
function comparedHand(position: number): number {
  const nearest = Math.round(position);
  return nearest === 0 ? 1 : nearest - 1;
}

/** As long as its numbers get. */
const widest = { lit: 108, both: 108, other: 10, digit: 8, activation: widestActivation };

/** The caption between two hands; the other picture's is as high. */
export const reservedCaption = (texts: ThreesTexts) => `${texts.picture} · ${texts.between(10, 11)}`;

/** Computes a forward pass for each position that the slide takes; its button puts that three on the pad. */
export function HandPicture({ hands, slide }: HandPictureProps) {
  const texts = useTexts(threesTexts);
  const { controls } = useLesson().parameters;
  const command = useCommand();
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const nameRef = useRef<HTMLElement>(null);
  const sentenceRef = useRef<HTMLParagraphElement>(null);
  const image = useRef(hands[0].image);

  useLive(
    ({ network, framingProgress }) => [
      network,
      clampPosition(slide.getState().position, hands),
      framingProgress,
    ],
    (network, position, framingProgress) => {
      const context = canvasRef.current?.getContext('2d', { willReadFrequently: true });
      if (!context || !network || !nameRef.current || !sentenceRef.current) return;
      const { activations } = passOfDrawing(network, drawingAt(hands, position), framingProgress);
      const outputs = activations[activations.length - 1];
      const digit = prediction(outputs);
      const other = comparedHand(position);
      image.current = activations[0];
      drawCells(context, image.current);
      const name = Number.isInteger(position)
        ? texts.handName(position)
        : texts.between(Math.floor(position), Math.ceil(position));
      setText(nameRef.current, name);
      const activation = sayActivation(outputs[digit]);
      const counts = compareCells(image.current, hands[other].image);
      setText(sentenceRef.current, texts.compare({ ...counts, other, digit, activation }));
    },
  );
  const putOnPad = () => {
    const drawing = drawingAt(hands, clampPosition(slide.getState().position, hands));
    command((state) => showPadDrawing(state, { drawing, exampleLabel: comparedDigit }));
  };
  return (
    <figure className="stack close threes-picture">
      <figcaption>
        <Reserved texts={[reservedCaption(texts)]}>
          <p>
            <span>{`${texts.picture} · `}</span>
            <span ref={nameRef} />
          </p>
        </Reserved>
      </figcaption>
      <CellPicture
        name={texts.picture}
        keys={texts.keys}
        canvasRef={canvasRef}
        describe={(_, { row, column, index }) => ({
          name: texts.cell({ row, column, light: sayInput(image.current[index]) }),
        })}
      />
      <Reserved className="words" texts={[texts.compare(widest)]}>
        <p ref={sentenceRef} className="threes-sentence" data-tells="answer sentence" />
      </Reserved>
      {controls !== 'none' && (
        <button type="button" className="start" onClick={putOnPad}>
          {texts.toPad}
        </button>
      )}
    </figure>
  );
}
