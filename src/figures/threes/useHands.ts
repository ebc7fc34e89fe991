/**
 * The hands that are compared: ours, made-up ones, and last the reader's own while the network reads it as a
 * three.
 */
import { useMemo } from 'react';
import { useLesson, useLessonState } from '../../components/follow/LessonContext.ts';
import { useAtRest } from '../../components/follow/useAtRest.ts';
import { useSeenNetwork } from '../../components/networkPicture/useSeenNetwork.ts';
import type { DigitImage } from '../../image/DigitImage.ts';
import type { Drawing } from '../../image/Drawing.ts';
import { prediction } from '../../network/forward.ts';
import { imageOfDrawing } from '../../state/imageOfDrawing.ts';
import { passOfDrawing } from '../../state/passOfDrawing.ts';
import { comparedDigit, type HandThree, threeHands } from './model/threeHands.ts';

/** A hand's three, its picture, and what the network says of it. */
export interface HandReading extends HandThree {
  readonly image: DigitImage;
  /** null while there is no network. */
  readonly answer: { readonly digit: number; readonly activation: number } | null;
}

/** The reader's own drawing, once it is at rest and read as a three; null for an example or another digit. */
function useReadersThree(): Drawing | null {
  const { store } = useLesson();
  const [three] = useAtRest(({ isSettled, answer, drawing }) => {
    const isOwn = store.getState().padDrawing.exampleLabel === null;
    return [isSettled && isOwn && answer?.digit === comparedDigit ? drawing : null];
  });
  return three;
}

/** All hands, read by the network as it is now. */
export function useHands(): readonly HandReading[] {
  const { seed } = useLesson().parameters;
  const network = useSeenNetwork();
  const framingProgress = useLessonState((state) => state.framing.progress);
  const own = useReadersThree();
  const others = useMemo(() => threeHands(seed), [seed]);
  return useMemo(() => {
    const hands: HandThree[] = own ? [...others, { key: 'reader', kind: 'reader', drawing: own }] : others;
    return hands.map((hand) => {
      if (!network) return { ...hand, image: imageOfDrawing(hand.drawing, framingProgress), answer: null };
      const { activations } = passOfDrawing(network, hand.drawing, framingProgress);
      const [image, outputs] = [activations[0], activations[activations.length - 1]];
      const digit = prediction(outputs);
      return { ...hand, image, answer: { digit, activation: outputs[digit] } };
    });
  }, [own, others, network, framingProgress]);
}
