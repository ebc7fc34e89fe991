/**
 * A small picture of ink in layers, as large as its place. For assistive technology it is one picture, or
 * none without a name.
 */
import { useLayoutEffect, useRef } from 'react';
import type { Bounds } from '../../image/bounds.ts';
import { drawInkLayers, type InkLayer } from '../../marks/drawInkLayers.ts';
import { imageSide } from '../../network/lessonShape.ts';

const wholePad: Bounds = { left: 0, top: 0, right: imageSide, bottom: imageSide };

interface InkPictureProps {
  readonly className?: string;
  /** What a screen reader says; without it the picture is decoration. */
  readonly name?: string;
  readonly layers: readonly InkLayer[];
  /** What of the pad is shown, in cells; all of it unless given. */
  readonly view?: Bounds;
}

/** Drawn anew when it is given other layers. */
export function InkPicture({ className, name, layers, view = wholePad }: InkPictureProps) {
  const ref = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (ref.current) drawInkLayers(ref.current, layers);
  }, [layers]);
  return (
    <svg
      className={className}
      viewBox={`${view.left} ${view.top} ${view.right - view.left} ${view.bottom - view.top}`}
      role={name === undefined ? undefined : 'img'}
      aria-label={name}
      aria-hidden={name === undefined ? true : undefined}
    >
      <g ref={ref} />
    </svg>
  );
}
