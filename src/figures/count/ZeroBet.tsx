/**
 * How many of a hundred digits get another answer when one number is set to 0? Graded by running the network
 * on all of them, with the number and without it.
 */
import { Question } from '../../components/answer/Question.tsx';
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Examples } from '../../network/examples.ts';
import { lessonSizes } from '../../network/lessonShape.ts';
import type { Network } from '../../network/Network.ts';
import { formatTerm } from '../../text/numbers.ts';
import { codeOfPlace, type ParameterPlace, parameterOf, placeOfCode } from './model/parameterPlace.ts';
import { changedRanges, rangeOfChanged, type ZeroGraded, zeroParameter } from './model/zeroed.ts';
import { countTexts } from './text.ts';

const changed = Array.from({ length: 100 }, (_, example) => ({ example, before: 8, after: 5 }));
const longPlace: ParameterPlace = { layer: 1, index: 15, from: lessonSizes[0] - 1 };
/** What takes the longest to say. */
const wideFacts = (
  [
    { right: 'none', choice: 'many', changed: [] },
    { right: 'many', choice: 'few', changed },
    { right: 'few', choice: 'many', changed },
  ] as const
).map((facts) => ({ ...facts, place: longPlace, maxMove: 0.001, fedCount: 100 }));

interface ZeroBetProps {
  /** The number that is looked at: it is asked about. */
  readonly place: ParameterPlace;
  readonly network: Network | null;
  readonly digits: Examples | null;
  readonly graded: ZeroGraded | null;
  readonly onGraded: (graded: ZeroGraded) => void;
  readonly onAnother: () => void;
  /** Looks at another number. */
  readonly onPlace: (place: ParameterPlace) => void;
}

/** The question, about the number that the wall marks. */
export function ZeroBet({ place, network, digits, graded, onGraded, onAnother, onPlace }: ZeroBetProps) {
  const texts = useTexts(countTexts);
  const value = network ? parameterOf(network, place) : null;
  const right = graded && rangeOfChanged(graded.found.changed.length);
  return (
    <Question
      question={texts.zeroQuestion(place, value === null ? '' : formatTerm(value, { isSigned: true }))}
      choices={changedRanges.map((key) => ({ key, label: texts.changedRanges[key] }))}
      chosen={graded?.choice ?? null}
      isRight={graded && graded.choice === right}
      verdict={graded && right ? texts.zeroVerdict({ ...graded, ...graded.found, right }) : ''}
      verdicts={wideFacts.map(texts.zeroVerdict)}
      isOpen={network !== null && digits !== null}
      subject={codeOfPlace(place)}
      onSubject={(code) => {
        const about = placeOfCode(code);
        if (about) onPlace(about);
      }}
      onChoose={(choice, brought) => {
        if (!network || !digits) return;
        const about = (brought?.subject && placeOfCode(brought.subject)) || place;
        onGraded({ place: about, network, choice, found: zeroParameter(network, about, digits) });
      }}
    >
      <button type="button" onClick={onAnother}>
        {texts.another}
      </button>
    </Question>
  );
}
