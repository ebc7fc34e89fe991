/**
 * What is said when the network could not be loaded, with the way to try again.
 */
import { faultTexts } from '../../text/faults.ts';
import { pageTexts } from '../../text/page.ts';
import { sayFault } from '../../text/sayFault.ts';
import { Failure } from '../faults/Failure.tsx';
import { useLesson, useLessonState, useTexts } from '../follow/LessonContext.ts';

/** Nothing, unless loading failed. */
export function NetworkFailure() {
  const { retryNetwork } = useLesson();
  const texts = useTexts(pageTexts);
  const faults = useTexts(faultTexts);
  const reason = useLessonState(({ network: { status } }) =>
    status.kind === 'failed' ? status.reason : null,
  );
  if (reason === null) return null;
  return <Failure sentence={texts.failure.network(sayFault(faults, reason))} onRetry={retryNetwork} />;
}
