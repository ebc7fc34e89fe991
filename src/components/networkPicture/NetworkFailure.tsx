/**
 * What is said when the network could not be loaded, with the way to try again.
 */
import { Failure } from '../faults/Failure.tsx';
import { useLesson, useLessonState } from '../follow/LessonContext.ts';

/** Nothing, unless loading failed. */
export function NetworkFailure() {
  const { messages, retryNetwork } = useLesson();
  const reason = useLessonState(({ network }) => (network.kind === 'failed' ? network.reason : null));
  if (reason === null) return null;
  return <Failure sentence={messages.failure.network(reason)} onRetry={retryNetwork} />;
}
