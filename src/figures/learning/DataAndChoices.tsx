/**
 * The choices of a run together with where real pictures come from: asked for only when real pictures are
 * chosen, and the synthetic hand stays in use until they are there.
 */
import { useState } from 'react';
import type { PictureSource } from '../../components/data/PictureSource.ts';
import { lazyPart } from '../../components/faults/lazyPart.tsx';
import type { TrainingContext } from '../../components/training/useTrainingContext.ts';
import type { TrainingSetup } from '../../training/TrainingSetup.ts';
import { TrainingChoices } from './TrainingChoices.tsx';
import { useStable } from './useStable.ts';

const RealPictures = lazyPart(async () => (await import('./RealPictures.tsx')).RealPictures);

interface DataAndChoicesProps {
  readonly context: TrainingContext;
  readonly setup: TrainingSetup;
  readonly source: PictureSource | null;
}

/** The choices; a change begins another run. */
export function DataAndChoices({ context, setup, source }: DataAndChoicesProps) {
  const [asksForPictures, setAsksForPictures] = useState(setup.data === 'mnist');
  const { begin } = context;
  const change = (next: TrainingSetup) => {
    const wantsPictures = next.data === 'mnist';
    setAsksForPictures(wantsPictures);
    if (wantsPictures && !source) return;
    begin(next, { source: wantsPictures ? source : null });
  };
  const onSource = useStable((found: PictureSource | null) => {
    if (found === source) return;
    begin({ ...setup, data: found ? 'mnist' : 'synthetic' }, { source: found });
  });
  return (
    <>
      <TrainingChoices
        setup={{ ...setup, data: asksForPictures ? 'mnist' : setup.data }}
        onChange={change}
        dataNames={['synthetic', 'mnist']}
        hasHidden
      />
      {asksForPictures && <RealPictures source={source} onSource={onSource} />}
    </>
  );
}
