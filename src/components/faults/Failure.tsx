/**
 * What stands where something could not be had or went wrong: one sentence, and the way to try again.
 */
import { pageTexts } from '../../text/page.ts';
import { addressOfState } from '../follow/addressOfState.ts';
import './failure.css';
import { useLesson, useTexts } from '../follow/LessonContext.ts';

interface FailureProps {
  readonly sentence: string;
  readonly onRetry: () => void;
  /**
   * Whether trying again did not help. Then the page may be loaded anew, as after a site was changed under an
   * open page; what the reader has on the pad goes along in the address.
   */
  readonly isLasting?: boolean;
  /** How often it has failed: each time is said anew. */
  readonly times?: number;
}

/** An alert. */
export function Failure({ sentence, onRetry, isLasting = false, times = 1 }: FailureProps) {
  const { store } = useLesson();
  const texts = useTexts(pageTexts);
  const { failure } = texts;
  const address = isLasting ? addressOfState(store) : null;
  const reload = () => {
    window.history.replaceState(window.history.state, '', address);
    window.location.reload();
  };
  return (
    <div className="row failure" role="alert">
      <p key={times}>{isLasting ? `${sentence} ${failure.lasting}` : sentence}</p>
      <button type="button" onClick={onRetry}>
        {failure.retry}
      </button>
      {address !== null && (
        <button type="button" onClick={reload}>
          {failure.reload}
        </button>
      )}
    </div>
  );
}
