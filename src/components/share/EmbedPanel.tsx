/**
 * For teachers: the figure as it is now, as a text to paste into a course page, with a preview of what it
 * becomes there. Loaded when it is asked for.
 */
import { useState } from 'react';
import { columnHeight, columnsPx } from '../../formats/columnHeight.ts';
import { embed, embeddedParameters, type StateName } from '../../formats/embedded.ts';
import {
  embedSnippet,
  fixedHeightKinds,
  type HostKind,
  hostKinds,
  slideKinds,
} from '../../formats/embedSnippet.ts';
import { type PreviewWidth, shareTexts } from '../../text/share.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { Choice } from './Choice.tsx';
import { CopyField } from './CopyField.tsx';
import { EmbedOptions, includable } from './EmbedOptions.tsx';
import { EmbedPreview, previewWidthsPx } from './EmbedPreview.tsx';
import './embedPanel.css';
import type { Shown } from './shownNow.ts';

/** What a frame is given until the preview has been measured, in pixels. */
const heightUntilKnownPx = 720;

interface EmbedPanelProps {
  readonly shown: Shown;
  /** Where others reach the page. */
  readonly site: string;
}

/**
 * Begins with the options of this page, and with all of the reader's state that an address can carry. The
 * height in the text is the one that the preview has measured.
 */
export function EmbedPanel({ shown, site }: EmbedPanelProps) {
  const share = useTexts(shareTexts);
  const { figure, page, state, title } = shown;
  const [kind, setKind] = useState<HostKind>(hostKinds[0]);
  const [options, setOptions] = useState(shown.parameters);
  const [included, setIncluded] = useState<ReadonlySet<StateName>>(() => new Set(includable(shown)));
  const [measured, setMeasured] = useState<{ readonly address: string; readonly heightPx: number } | null>(
    null,
  );
  const [width, setWidth] = useState<PreviewWidth>('course');
  const chooseKind = (chosen: HostKind) => {
    setKind(chosen);
    // A slide is as wide as a screen, and shows all of the figure only where that lies side by side.
    if (slideKinds.has(chosen)) setWidth('wide');
    else if (slideKinds.has(kind)) setWidth('course');
  };
  const parameters = embeddedParameters({ figure, options, state, included });
  const widthPx = previewWidthsPx[width];
  const { address } = embed(parameters, { page, title, widthPx, heightPx: heightUntilKnownPx });
  const heightPx = measured?.address === address ? measured.heightPx : null;
  const isColumn = width === 'course';
  const writtenPx = heightPx === null ? heightUntilKnownPx : isColumn ? columnHeight(heightPx) : heightPx;
  const text = embedSnippet(kind, embed(parameters, { page: site, title, widthPx, heightPx: writtenPx }));
  const words = share.hosts[kind];
  return (
    <div className="columns fold-46 embed-panel">
      <div className="stack embed-choices">
        <Choice
          label={share.host}
          value={kind}
          words={hostKinds.map((name) => [name, share.hosts[name].name])}
          onChoose={chooseKind}
        />
        {text.site !== null && <CopyField label={share.textOnce} text={text.site} hint={words.once ?? ''} />}
        <CopyField
          label={share.text}
          text={text.figure}
          hint={words.where}
          isPending={heightPx === null && fixedHeightKinds.has(kind)}
        />
        <EmbedOptions
          shown={shown}
          options={options}
          onOptions={setOptions}
          included={included}
          onIncluded={setIncluded}
        />
      </div>
      <EmbedPreview
        address={address}
        title={title}
        width={width}
        onWidth={setWidth}
        heightPx={heightPx}
        written={
          fixedHeightKinds.has(kind) ? share.heightWritten(writtenPx, isColumn ? columnsPx : null) : null
        }
        onHeight={(height) => setMeasured({ address, heightPx: height })}
      />
    </div>
  );
}
