/**
 * The two files that the programs on the page read: the network as it is now, and the picture that it is
 * given.
 */
import { writeImageJson } from '../../formats/imageJson.ts';
import { writeNetworkJson } from '../../formats/networkJson.ts';
import { useLesson } from '../LessonContext.ts';
import { saveText } from './saveText.ts';
import './saveFiles.css';

interface SaveFilesProps {
  readonly networkName: string;
  readonly drawingName: string;
}

/** Each file holds what is there at the press; without a network the first button does nothing. */
export function SaveFiles({ networkName, drawingName }: SaveFilesProps) {
  const { loop } = useLesson();
  const saveNetwork = () => {
    const { network } = loop.frame;
    if (network) saveText('inklight-network.json', writeNetworkJson(network));
  };
  const saveDrawing = () => saveText('inklight-drawing.json', writeImageJson(loop.frame.image));
  return (
    <p className="save-files">
      <button type="button" onClick={saveNetwork}>
        {networkName}
      </button>
      <button type="button" onClick={saveDrawing}>
        {drawingName}
      </button>
    </p>
  );
}
