/**
 * A link to what is shown, and what a teacher pastes into a course page to show it there.
 */
import { useState } from 'react';
import type { FigureId } from '../../formats/linkSchema.ts';
import { shareLink, withLinkedNetwork } from '../../formats/shareLink.ts';
import { shareTexts } from '../../text/share.ts';
import { lazyPart } from '../faults/lazyPart.tsx';
import { useLesson, useTexts } from '../follow/LessonContext.ts';
import { PageDialog } from '../stage/PageDialog.tsx';
import { CopyField } from './CopyField.tsx';
import { isOneFile } from './oneFileSource.ts';
import { SiteField } from './SiteField.tsx';
import { type Shown, shownNow } from './shownNow.ts';
import { isNearAddress, readSiteAddress, recallSite, rememberSite } from './siteAddress.ts';
import { Tabs } from './Tabs.tsx';

const FilePanel = lazyPart(async () => (await import('./FilePanel.tsx')).FilePanel);
const EmbedPanel = lazyPart(async () => (await import('./EmbedPanel.tsx')).EmbedPanel);

/** A network in so many characters goes along unasked: a link with it is no longer than many are. */
const shortCharacters = 1500;

interface LinkPanelProps {
  readonly shown: Shown;
  /** Where others reach the page. */
  readonly site: string;
}

function LinkPanel({ shown, site }: LinkPanelProps) {
  const share = useTexts(shareTexts);
  const network = shown.networkText?.int8 ?? null;
  const [withNetwork, setWithNetwork] = useState(network !== null && network.length <= shortCharacters);
  if (!shown.isLinkable) return <p>{share.tooMuchInk}</p>;
  const link = shareLink({ ...shown, page: site });
  const text = network !== null && withNetwork ? withLinkedNetwork(link, network) : link;
  return (
    <>
      <CopyField label={share.link} text={text} hint={share.linkHint} />
      {network !== null && (
        <label className="row">
          <input
            type="checkbox"
            checked={withNetwork}
            onChange={({ target }) => setWithNetwork(target.checked)}
          />
          <span>{network.length > shortCharacters ? share.withNetwork : share.withEdits}</span>
        </label>
      )}
      {network !== null && withNetwork && network.length > shortCharacters && (
        <p className="share-note">{share.longLink(Math.round(text.length / 1000))}</p>
      )}
      {!withNetwork && <NetworkStays shown={shown} />}
    </>
  );
}

/** Says that the reader's network does not go along, where they have one. */
function NetworkStays({ shown }: { readonly shown: Shown }) {
  const share = useTexts(shareTexts);
  return (
    <>
      {shown.isNetworkOwn && <p className="share-note">{share.ownNetworkStays}</p>}
      {shown.isNetworkEdited && <p className="share-note">{share.editsStay}</p>}
    </>
  );
}

interface ShareDialogProps {
  readonly figure: FigureId;
  /** What the figure is called. */
  readonly name: string;
  readonly onClose: () => void;
}

/** The dialog, for the moment at which it was opened. */
export function ShareDialog({ figure, name, onClose }: ShareDialogProps) {
  const lesson = useLesson();
  const share = useTexts(shareTexts);
  const [shown] = useState(() => shownNow(lesson, figure, name));
  const isNear = isOneFile() || isNearAddress(shown.page);
  const [typed, setTyped] = useState(recallSite);
  const site = (isNear && readSiteAddress(typed)) || shown.page;
  const type = (text: string) => {
    setTyped(text);
    rememberSite(text);
  };
  const course = (
    <>
      <EmbedPanel shown={shown} site={site} />
      <NetworkStays shown={shown} />
    </>
  );
  return (
    <PageDialog title={share.title} onClose={onClose}>
      {isNear && <SiteField typed={typed} onType={type} />}
      <Tabs
        name={share.ways}
        tabs={[
          { label: share.link, panel: <LinkPanel shown={shown} site={site} /> },
          { label: share.course, panel: course },
          { label: share.file, panel: <FilePanel shown={shown} /> },
        ]}
      />
    </PageDialog>
  );
}
