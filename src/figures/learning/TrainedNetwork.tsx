/**
 * What becomes of the network that was trained: it is used in the whole lesson, kept for the next visit,
 * saved as a file; or another one is opened, and training goes on from it.
 */
import { type ChangeEvent, useRef, useState } from 'react';
import { useCommand, useTexts } from '../../components/LessonContext.ts';
import { openNetworkFile, rememberNetwork, saveNetworkFile } from '../../components/ownNetwork.ts';
import { lessonSizes } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import { takeOwnNetwork } from '../../state/networkCommands.ts';
import { learningTexts } from '../../text/learning.ts';
import type { TrainingRun } from '../../training/TrainingRun.ts';
import './trainedNetwork.css';

function fitsTheLesson({ sizes, layers }: Network): boolean {
  const areSigmoids = layers.every(({ activationFunction }) => activationFunction === 'sigmoid');
  return areSigmoids && sizes.join() === lessonSizes.join();
}

interface TrainedNetworkProps {
  readonly run: TrainingRun;
  /** Called with a network from a file. */
  readonly onOpen: (network: Network) => void;
}

/** Three buttons, and a sentence on what came of them. */
export function TrainedNetwork({ run, onOpen }: TrainedNetworkProps) {
  const texts = useTexts(learningTexts);
  const command = useCommand();
  const fileRef = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const use = () => {
    const { network } = run.getState().latest;
    if (!fitsTheLesson(network)) return setSaid(texts.otherShape(network.sizes.join('-')));
    command((state) => takeOwnNetwork(state, network));
    setSaid(`${texts.used} ${rememberNetwork(network) ? texts.kept : texts.notKept}`);
  };
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    const opened = await openNetworkFile(file);
    if (typeof opened === 'string') return setSaid(texts.notOpened(opened));
    onOpen(opened);
    setSaid(texts.opened);
  };
  return (
    <section className="trained-network">
      <h3>{texts.result}</h3>
      <div className="trained-buttons">
        <button type="button" onClick={use}>
          {texts.use}
        </button>
        <button type="button" onClick={() => saveNetworkFile(run.getState().latest.network)}>
          {texts.save}
        </button>
        <button type="button" onClick={() => fileRef.current?.click()}>
          {texts.open}
        </button>
        <input
          ref={fileRef}
          type="file"
          hidden
          onChange={(event) => void open(event)}
          aria-label={texts.open}
        />
      </div>
      <p aria-live="polite">{said}</p>
    </section>
  );
}
