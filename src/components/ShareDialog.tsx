/**
 * A link to what is shown, and what a teacher pastes into a course page to show it there.
 */
import { useState } from 'react';
import { FormatError } from '../formats/FormatError.ts';
import type { FigureId } from '../formats/linkSchema.ts';
import { type ShareTexts, shareTexts } from '../formats/shareTexts.ts';
import { linkedStateOf } from '../state/linkedState.ts';
import { CopyField } from './CopyField.tsx';
import { type Lesson, useLesson } from './LessonContext.ts';
import { PageDialog } from './PageDialog.tsx';

/** The texts for this moment; null when there is too much ink for them. */
function textsNow({ store, parameters, messages }: Lesson, figure: FigureId): ShareTexts | null {
  const page = new URL(window.location.pathname, document.baseURI).href;
  const state = linkedStateOf(store.getState());
  try {
    return shareTexts({ page, title: messages.draw.name, figure, parameters, state });
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

interface ShareDialogProps {
  readonly figure: FigureId;
  readonly onClose: () => void;
}

/** The dialog, for the moment at which it was opened. */
export function ShareDialog({ figure, onClose }: ShareDialogProps) {
  const lesson = useLesson();
  const { share } = lesson.messages;
  const [texts] = useState(() => textsNow(lesson, figure));
  return (
    <PageDialog title={share.title} onClose={onClose}>
      {texts ? (
        <>
          <CopyField label={share.link} text={texts.link} />
          <CopyField label={share.frame} text={texts.frame} />
          <CopyField label={share.element} text={texts.element} />
        </>
      ) : (
        <p>{share.tooMuchInk}</p>
      )}
    </PageDialog>
  );
}
