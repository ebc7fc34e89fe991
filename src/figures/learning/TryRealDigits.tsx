/**
 * How a network that learned from the synthetic hand reads real digits: MNIST's test set, if the site has it
 * or the reader brings it.
 */
import { useEffect, useRef, useState } from 'react';
import type { PictureSource } from '../../components/data/PictureSource.ts';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Measuring, measureAccuracy } from '../../components/training/measureAccuracy.ts';
import { formatCount, formatPercent } from '../../text/numbers.ts';
import { trainingTexts } from '../../text/training.ts';
import type { TrainingRun } from '../../training/TrainingRun.ts';
import type { TrainingSetup } from '../../training/TrainingSetup.ts';
import { useStable } from './useStable.ts';

const RealPictures = lazyPart(async () => (await import('./RealPictures.tsx')).RealPictures);

interface TryRealDigitsProps {
  readonly run: TrainingRun;
  readonly setup: TrainingSetup;
}

/** Its first press asks for real digits; once they are there, each press measures the network as it is. */
export function TryRealDigits({ run, setup }: TryRealDigitsProps) {
  const texts = useTexts(trainingTexts);
  const [source, setSource] = useState<PictureSource | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [sentence, setSentence] = useState('');
  const measuring = useRef<Measuring | null>(null);
  useEffect(() => () => measuring.current?.cancel(), []);

  const measure = async (pictures: PictureSource) => {
    measuring.current?.cancel();
    const { network, examplesSeen } = run.getState().latest;
    const current = measureAccuracy(network, { ...setup, data: 'mnist' }, pictures);
    measuring.current = current;
    setSentence(texts.measuringReal);
    const accuracy = await current.accuracy;
    if (measuring.current !== current) return;
    setSentence(
      accuracy === null
        ? texts.trouble['no-data']
        : texts.realAccuracy({
            accuracy: formatPercent(accuracy),
            count: formatCount(pictures.testCount),
            examples: formatCount(examplesSeen),
            isMnist: pictures.kind === 'mnist',
          }),
    );
  };
  const onSource = useStable((found: PictureSource | null) => {
    if (found === source) return;
    setSource(found);
    if (found) void measure(found);
  });
  return (
    <div className="stack close try-real-digits">
      <button type="button" onClick={() => (source ? void measure(source) : setIsAsking(true))}>
        {texts.tryReal}
      </button>
      <p aria-live="polite">{sentence}</p>
      {isAsking && <RealPictures source={source} onSource={onSource} />}
    </div>
  );
}
