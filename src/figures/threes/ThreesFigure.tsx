/**
 * The figure `threes`: several hands' threes, one sliding into the next; what the network says of each; and
 * which of the 784 cells all of them light, some, none, after a bet.
 */
import { useMemo, useState } from 'react';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useCause } from '../../components/follow/useCause.ts';
import { NetworkFailure } from '../../components/networkPicture/NetworkFailure.tsx';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { HandPicture } from './HandPicture.tsx';
import { HandStrip } from './HandStrip.tsx';
import type { HandSlide } from './handSlide.ts';
import { shareCells } from './model/sharedCells.ts';
import { SharedPicture } from './SharedPicture.tsx';
import { type SharedBet, SharedQuestion } from './SharedQuestion.tsx';
import { threesTexts } from './text.ts';
import './threesFigure.css';
import { useHands } from './useHands.ts';

const ThreesDescription = lazyPart(async () => (await import('./ThreesDescription.tsx')).ThreesDescription);

/**
 * A figure of the lesson. Without all controls there is no bet, and what the hands share is there from the
 * first.
 */
export function ThreesFigure() {
  const { name } = useTexts(threesTexts);
  const { controls } = useLesson().parameters;
  const hands = useHands();
  const slide = useCause<HandSlide>(() => ({ position: 0 }));
  const shared = useMemo(() => shareCells(hands.map(({ image }) => image)), [hands]);
  const [bet, setBet] = useState<SharedBet>({ isShown: false, range: null });
  const hasBet = controls === 'full';
  const isShown = bet.isShown || !hasBet;
  return (
    <FigureStage
      figure="threes"
      name={name}
      description={<ThreesDescription hands={hands} slide={slide} shared={isShown ? shared : null} />}
    >
      <div className="threes-figure" data-bet={hasBet}>
        <NetworkFailure />
        <HandStrip hands={hands} slide={slide} />
        <HandPicture hands={hands} slide={slide} />
        <SharedPicture shared={shared} isShown={isShown} />
        {hasBet && (
          <div className="threes-question">
            <SharedQuestion hands={hands} shared={shared} bet={bet} onBet={setBet} />
          </div>
        )}
      </div>
    </FigureStage>
  );
}
