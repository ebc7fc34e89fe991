/**
 * What becomes of the network that was trained: it is used in the whole lesson, kept for the next visit,
 * saved as a file of the kind that is chosen; or another one is opened, by a button or dropped, and training
 * goes on from it.
 */
import { type ChangeEvent, useRef, useState } from 'react';
import { useSaving } from '../../components/code/useSaving.tsx';
import { useCommand, useTexts } from '../../components/follow/LessonContext.ts';
import { rememberNetwork } from '../../components/networkPicture/ownNetwork.ts';
import { useHeadingLevel } from '../../components/stage/useHeadingLevel.ts';
import { lessonSizes } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import { takeOwnNetwork } from '../../state/networkCommands.ts';
import { type FileFaultTexts, fileFaultTexts } from '../../text/fileFaults.ts';
import type { TrainingRun } from '../../training/TrainingRun.ts';
import { networkFile, openNetworkFile, type SavedKind, savedKinds } from './networkFiles.ts';
import { Pick } from './Pick.tsx';
import type { Handful } from './takeHandful.ts';
import { type LearningTexts, learningTexts } from './text.ts';
import { useFileDrop } from './useFileDrop.ts';

function fitsTheLesson({ sizes, layers }: Network): boolean {
  const areSigmoids = layers.every(({ activationFunction }) => activationFunction === 'sigmoid');
  return areSigmoids && sizes.join() === lessonSizes.join();
}

/** A sentence on what came of a button, in whichever language. */
type Say = (texts: LearningTexts, faults: FileFaultTexts) => string;

interface TrainedNetworkProps {
  readonly run: TrainingRun;
  /** Called with a network from a file. */
  readonly onOpen: (network: Network) => void;
}

/** Three buttons, the kind of file, and a sentence on what came of them. */
export function TrainedNetwork({ run, onOpen }: TrainedNetworkProps) {
  const texts = useTexts(learningTexts);
  const faults = useTexts(fileFaultTexts);
  const level = useHeadingLevel(2);
  const command = useCommand();
  const [kind, setKind] = useState<SavedKind>(savedKinds[0]);
  const fileRef = useRef<HTMLInputElement>(null);
  const [say, setSay] = useState<Say>(() => () => '');
  const nowSay = (next: Say) => setSay(() => next);
  const use = () => {
    const { network } = run.getState().latest;
    if (!fitsTheLesson(network)) return nowSay(({ otherShape }) => otherShape(network.sizes.join('-')));
    command((state) => takeOwnNetwork(state, network));
    const isKept = rememberNetwork(network);
    nowSay(({ used, kept, notKept }) => `${used} ${isKept ? kept : notKept}`);
  };
  const open = async (file: File) => {
    const opened = await openNetworkFile(file);
    if (typeof opened === 'function')
      return nowSay(({ notOpened, notNetwork }, words) => notOpened(opened(notNetwork, words)));
    const { network, isAssumed } = opened;
    onOpen(network);
    nowSay((words) => (isAssumed ? `${words.opened} ${words.assumed}` : words.opened));
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (file) void open(file);
  };
  const drop = ({ files: [file] }: Handful) => {
    if (file) void open(file);
    else nowSay(({ notOpened, notNetwork }) => notOpened(notNetwork.folder));
  };
  const place = useFileDrop(drop);
  const { save, note } = useSaving();
  return (
    <section className="stack close trained-network" data-screen-only="true" {...place}>
      <h3 aria-level={level}>{texts.result}</h3>
      <div className="row">
        <button type="button" onClick={use}>
          {texts.use}
        </button>
        <div className="row">
          <button type="button" onClick={() => save(networkFile(run.getState().latest.network, kind))}>
            {texts.save}
          </button>
          <Pick
            label={texts.kind}
            values={savedKinds}
            value={kind}
            name={(each) => texts.kinds[each]}
            onPick={setKind}
          />
        </div>
        <button type="button" onClick={() => fileRef.current?.click()}>
          {texts.open}
        </button>
        <input ref={fileRef} type="file" hidden onChange={choose} aria-label={texts.open} />
      </div>
      <p aria-live="polite">{say(texts, faults)}</p>
      {note}
    </section>
  );
}
