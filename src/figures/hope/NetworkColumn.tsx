/**
 * One of the three networks with its name, what it is, and what it answers; or why it is not there.
 */

import { tellsOf } from '../../components/answer/tellsOf.ts';
import { Failure } from '../../components/faults/Failure.tsx';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useCauseState } from '../../components/follow/useCause.ts';
import { LiveText } from '../../components/live/LiveText.tsx';
import { useHeadingLevel } from '../../components/stage/useHeadingLevel.ts';
import { outputLayer } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { faultTexts } from '../../text/faults.ts';
import { sayActivation } from '../../text/numbers.ts';
import { sayFault } from '../../text/sayFault.ts';
import { networkName } from './describeHope.ts';
import type { HopeContext } from './HopeContext.ts';
import { HopeView } from './HopeView.tsx';
import type { HopeNetwork } from './model/hopeProbe.ts';
import { hopeTexts } from './text.ts';
import { useHopeStatus } from './useHopeNetworks.ts';

interface ColumnProps {
  readonly hope: HopeContext;
  readonly name: HopeNetwork;
}

/** The brightest digit and its activation, live; for a bar, that it is no digit. Empty without a network. */
export function HopeAnswer({ hope, name }: ColumnProps) {
  const texts = useTexts(hopeTexts);
  const write = (moment: Moment) => {
    const reading = hope.momentOf(moment).readings[name];
    const { kind } = hope.probe.getState();
    if (!reading) return '';
    if (kind === 'bar') return texts.notDigit;
    const { digit, pass } = reading;
    return digit === null ? texts.blank : texts.answer(digit, sayActivation(pass.activations[3][digit]));
  };
  return <LiveText as="p" className="hope-answer" tells={tellsOf(outputLayer)} write={write} />;
}

/** Where the network failed to load, the reason and a button to try again stand in place of the picture. */
export function NetworkColumn({ hope, name }: ColumnProps) {
  const texts = useTexts(hopeTexts);
  const faults = useTexts(faultTexts);
  const blind = useCauseState(hope.blind, (test) => test);
  const level = useHeadingLevel(1);
  const { isEdited, reason } = useHopeStatus(hope.networks, name);
  const what = isEdited ? texts.edited : texts.networks[name].is;
  return (
    <>
      <div className="hope-head">
        <h2 aria-level={level}>{networkName({ blind, texts }, name)}</h2>
        <p className="quiet hope-is">{blind.isBlind ? texts.blind.is : what}</p>
        <HopeAnswer hope={hope} name={name} />
      </div>
      {reason === null ? (
        <HopeView hope={hope} name={name} />
      ) : (
        <Failure
          sentence={texts.failed(sayFault(faults, reason))}
          onRetry={() => hope.networks.retry(name)}
        />
      )}
    </>
  );
}
