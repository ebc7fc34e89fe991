/**
 * A place where files can be dropped. Text that is dragged is left to whatever is there.
 */
import { type DragEvent, useState } from 'react';
import { holdsFiles } from '../../components/faults/holdsFiles.ts';
import { type Handful, takeHandful } from './takeHandful.ts';

/** What the element of such a place is given; data-is-over while files are held over it. */
export function useFileDrop(onDrop: (handful: Handful) => void) {
  const [isOver, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const leave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
  };
  const drop = (event: DragEvent) => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    setOver(false);
    void takeHandful(event.dataTransfer).then(onDrop);
  };
  return {
    'data-is-over': isOver,
    onDragEnter: hold,
    onDragOver: hold,
    onDragLeave: leave,
    onDrop: drop,
  };
}
