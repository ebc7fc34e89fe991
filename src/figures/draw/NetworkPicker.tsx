/**
 * Chooses the network that the whole page computes with: one of ours, the one that came with the address, or
 * the reader's own, which is remembered from an earlier visit where the browser keeps it.
 */
import { useEffect, useState } from 'react';
import { useCommand, useLesson, useLessonState, useTexts } from '../../components/follow/LessonContext.ts';
import { recallNetwork } from '../../components/networkPicture/ownNetwork.ts';
import type { FaultFacts } from '../../formats/FaultFacts.ts';
import { shippedNetworks } from '../../formats/linkValues.ts';
import { keepOwnNetwork, ownNetworkChoice } from '../../state/networkCommands.ts';
import { faultTexts } from '../../text/faults.ts';
import { networksTexts } from '../../text/networks.ts';
import { sayFault } from '../../text/sayFault.ts';

/** A labelled list, and one sentence when a choice cannot be had. */
export function NetworkPicker() {
  const { chooseNetwork, parameters } = useLesson();
  const texts = useTexts(networksTexts);
  const faults = useTexts(faultTexts);
  const command = useCommand();
  const choice = useLessonState((state) => state.network.choice);
  const hasOwn = useLessonState((state) => state.ownNetwork !== null);
  const [trouble, setTrouble] = useState<FaultFacts | null>(null);
  useEffect(() => {
    const recalled = recallNetwork();
    if (recalled) command((state) => (state.ownNetwork ? state : keepOwnNetwork(state, recalled)));
  }, [command]);

  const named: readonly string[] = [...shippedNetworks, ...(hasOwn ? [ownNetworkChoice] : [])];
  const choices = named.includes(parameters.network) ? named : [...named, parameters.network];
  const nameOf = (each: string) =>
    named.includes(each) ? texts.name[each as keyof typeof texts.name] : texts.linked;
  const choose = async (next: string) => setTrouble(await chooseNetwork(next));
  return (
    <div className="network-picker">
      <label className="stack close quiet">
        <span>{texts.label}</span>
        <select value={choice} onChange={({ target }) => void choose(target.value)}>
          {choices.map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
      {trouble !== null && <p role="alert">{texts.failed(sayFault(faults, trouble))}</p>}
    </div>
  );
}
