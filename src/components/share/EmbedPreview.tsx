/**
 * The figure as a course page will show it: a real frame at a width that can be chosen, scaled down where the
 * screen is narrower. It says itself how high it is.
 */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { columnsPx } from '../../formats/columnHeight.ts';
import { type PreviewWidth, shareTexts } from '../../text/share.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { useWidth } from '../pictures/useWidth.ts';
import { Choice } from './Choice.tsx';
import { isOneFile, oneFileWith } from './oneFileSource.ts';

/** Widths of pages, in pixels: a phone held upright, the column of a course page, a page of its own. */
export const previewWidthsPx: Readonly<Record<PreviewWidth, number>> = {
  phone: 360,
  course: columnsPx.measured,
  wide: 1280,
};
const widthNames = ['phone', 'course', 'wide'] as const;
const heightUntilKnownPx = 480;

interface EmbedPreviewProps {
  readonly address: string;
  readonly title: string;
  readonly width: PreviewWidth;
  readonly onWidth: (width: PreviewWidth) => void;
  /** What the figure said last; null before it has said anything. */
  readonly heightPx: number | null;
  readonly onHeight: (heightPx: number) => void;
  /** What the text to paste says of the height, where it fixes one. */
  readonly written: string | null;
}

/** The height in a message of a figure; null in any other. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  if (!('inklight' in data && 'op' in data && 'height' in data)) return null;
  const isHeight = data.inklight === 1 && data.op === 'height' && typeof data.height === 'number';
  return isHeight ? Number(data.height) : null;
}

/** In a page that is one file: such a file that shows what the address says; there is nothing to load. */
function useOwnFile(address: string, title: string): string | null {
  const [file, setFile] = useState<{ readonly address: string; readonly html: string } | null>(null);
  useEffect(() => {
    if (!isOneFile()) return;
    let isGone = false;
    const preset = Object.fromEntries(new URL(address).searchParams);
    void oneFileWith(title, preset).then((html) => !isGone && setFile({ address, html }));
    return () => {
      isGone = true;
    };
  }, [address, title]);
  return file?.address === address ? file.html : null;
}

/** The preview; it is loaded anew for every address. */
export function EmbedPreview(props: EmbedPreviewProps) {
  const { address, title, width, heightPx } = props;
  const share = useTexts(shareTexts);
  const roomRef = useRef<HTMLDivElement>(null);
  const frameRef = useRef<HTMLIFrameElement>(null);
  const roomPx = useWidth(roomRef) || previewWidthsPx.phone;
  const onMessage = useEffectEvent(({ source, data }: MessageEvent) => {
    if (source !== frameRef.current?.contentWindow) return;
    const height = heightIn(data);
    if (height !== null) props.onHeight(height);
  });
  useEffect(() => {
    const listen = (event: MessageEvent) => onMessage(event);
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  const inside = useOwnFile(address, title);
  const widthPx = previewWidthsPx[width];
  const shownHeightPx = heightPx ?? heightUntilKnownPx;
  const scale = Math.min(1, roomPx / widthPx);
  return (
    <section className="stack embed-preview" aria-label={share.preview}>
      <Choice
        label={share.width}
        value={width}
        words={widthNames.map((name) => [name, share.widthOf[name](previewWidthsPx[name])])}
        onChoose={props.onWidth}
      />
      <p aria-live="polite">
        <span>{heightPx === null ? share.measuring : share.height(heightPx, widthPx)}</span>
        {heightPx !== null && props.written !== null && <span>{` ${props.written}`}</span>}
      </p>
      <div ref={roomRef} style={{ height: shownHeightPx * scale }}>
        {/* Anew, and not led elsewhere: that would be a step for the reader's Back button. */}
        <iframe
          key={address}
          ref={frameRef}
          {...(isOneFile() ? { srcDoc: inside ?? '' } : { src: address })}
          title={`${share.preview}: ${title}`}
          style={{ width: widthPx, height: shownHeightPx, transform: `scale(${scale})` }}
        />
      </div>
    </section>
  );
}
