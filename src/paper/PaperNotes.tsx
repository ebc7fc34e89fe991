/**
 * What only paper says: how light is to be read there, and the address of what is printed, as text and as a
 * QR code.
 */
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useLesson, useTexts } from '../components/follow/LessonContext.ts';
import { paperMatrix } from '../marks/paperColours.ts';
import { paperTexts } from '../text/paper.ts';
import { paperAddress } from './paperAddress.ts';

/** Clear modules around the code, as its standard asks for. */
const quietModules = 4;

/** The code of a text; null for more than goes into one. */
function codeOf(text: string) {
  try {
    return generate(text, { maxCorrectionLevel: correction.M });
  } catch {
    return null;
  }
}

function Code({ text, label }: { readonly text: string; readonly label: string }) {
  const code = codeOf(text);
  if (!code) return null;
  const side = code.size + 2 * quietModules;
  return (
    <svg
      className="paper-code"
      role="img"
      aria-label={label}
      viewBox={`${-quietModules} ${-quietModules} ${side} ${side}`}
      style={{ width: `max(28mm, ${side * 0.5}mm)` }}
      shapeRendering="crispEdges"
    >
      <path d={toSvgPath(code)} />
    </svg>
  );
}

/** How light is to be read, and the filter that takes the stage's colours in canvases to those of paper. */
export function PaperKey() {
  const { ink } = useTexts(paperTexts);
  return (
    <aside className="paper-key">
      <svg width="0" height="0" aria-hidden="true">
        <filter id="paper-colours" colorInterpolationFilters="sRGB">
          <feColorMatrix values={paperMatrix} />
        </filter>
      </svg>
      <p>{ink}</p>
    </aside>
  );
}

/** The address of the moment at which it is printed. */
export function PaperAddress() {
  const lesson = useLesson();
  const texts = useTexts(paperTexts);
  const { address, notes } = paperAddress(lesson, texts);
  return (
    <aside className="paper-note">
      <div className="stack close">
        <p>{texts.address}</p>
        <p className="paper-address">{address}</p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <Code text={address} label={texts.code} />
    </aside>
  );
}
