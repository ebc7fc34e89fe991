/**
 * The two files that the programs on the page read: the network as it is now, and the picture that it is
 * given.
 */
import { writeImageJson } from '../../formats/imageJson.ts';
import { writeNetworkJson } from '../../formats/networkJson.ts';
import { ownNetworkChoice } from '../../state/networkCommands.ts';
import { useLesson } from '../follow/LessonContext.ts';
import { useSaving } from './useSaving.tsx';

interface SaveFilesProps {
  readonly networkName: string;
  readonly drawingName: string;
}

/** Each file holds what is there at the press; without a network the first button does nothing. */
export function SaveFiles({ networkName, drawingName }: SaveFilesProps) {
  const { loop, store } = useLesson();
  const { save, note } = useSaving();
  const saveNetwork = () => {
    const { network } = loop.moment;
    if (!network) return;
    const { choice, unedited } = store.getState().network;
    save({
      name: 'inklight-network.json',
      content: writeNetworkJson(network),
      isOfThisPageAlone: choice === ownNetworkChoice || unedited !== null,
    });
  };
  const saveDrawing = () =>
    save({
      name: 'inklight-drawing.json',
      content: writeImageJson(loop.moment.image),
      isOfThisPageAlone: false,
    });
  return (
    <>
      <p className="row">
        <button type="button" onClick={saveNetwork}>
          {networkName}
        </button>
        <button type="button" onClick={saveDrawing}>
          {drawingName}
        </button>
      </p>
      {note}
    </>
  );
}
