/**
 * A link to what is shown, and what a teacher pastes into a course page to show it there.
 */
import { useState } from 'react';
import type { FigureId } from '../../formats/linkSchema.ts';
import { shareLink } from '../../formats/shareLink.ts';
import { shareTexts } from '../../text/share.ts';
import { lazyPart } from '../faults/lazyPart.tsx';
import { useLesson, useTexts } from '../follow/LessonContext.ts';
import { PageDialog } from '../stage/PageDialog.tsx';
import { CopyField } from './CopyField.tsx';
import { SiteField } from './SiteField.tsx';
import { type Shown, shownNow } from './shownNow.ts';
import { isNearAddress, readSiteAddress, recallSite, rememberSite } from './siteAddress.ts';
import { Tabs } from './Tabs.tsx';

const EmbedPanel = lazyPart(async () => (await import('./EmbedPanel.tsx')).EmbedPanel);

interface LinkPanelProps {
  readonly shown: Shown;
  /** Where others reach the page. */
  readonly site: string;
}

function LinkPanel({ shown, site }: LinkPanelProps) {
  const share = useTexts(shareTexts);
  if (!shown.isLinkable) return <p>{share.tooMuchInk}</p>;
  return <CopyField label={share.link} text={shareLink({ ...shown, page: site })} hint={share.linkHint} />;
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
  const isNear = isNearAddress(shown.page);
  const [typed, setTyped] = useState(recallSite);
  const site = (isNear && readSiteAddress(typed)) || shown.page;
  const type = (text: string) => {
    setTyped(text);
    rememberSite(text);
  };
  const course = <EmbedPanel shown={shown} site={site} />;
  return (
    <PageDialog title={share.title} onClose={onClose}>
      {isNear && <SiteField typed={typed} onType={type} />}
      <Tabs
        name={share.ways}
        tabs={[
          { label: share.link, panel: <LinkPanel shown={shown} site={site} /> },
          { label: share.course, panel: course },
        ]}
      />
      {shown.isNetworkOwn && <p className="share-note">{share.ownNetworkStays}</p>}
      {shown.isNetworkEdited && <p className="share-note">{share.editsStay}</p>}
    </PageDialog>
  );
}
