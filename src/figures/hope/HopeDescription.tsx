/** The figure `hope` in words, with the three networks of a moment. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { hiddenCount, outputLayer } from '../../network/lessonShape.ts';
import { weightsIntoNeuron } from '../../network/neuronAccount.ts';
import { findWeightRegions } from '../../network/weightRegions.ts';
import { sayActivation } from '../../text/numbers.ts';
import { networkName } from './describeHope.ts';
import { hopeDescription } from './description.ts';
import type { HopeContext } from './HopeContext.ts';
import type { Reading } from './model/hopeMoment.ts';
import { hopeTexts } from './text.ts';

function describeReading(name: string, { network, pass, digit }: Reading, isDigit: boolean) {
  const isRead = digit !== null && isDigit;
  return {
    name,
    answer: isRead ? { digit, activation: sayActivation(pass.activations[outputLayer][digit]) } : null,
    pictures: Array.from({ length: hiddenCount }, (_, j) => ({
      places: findWeightRegions(weightsIntoNeuron(network, 0, j)),
      activation: sayActivation(pass.activations[1][j]),
    })),
  };
}

/**
 * Follows what the networks are shown, those that are there, in the order of their columns; by their labels
 * before the bet.
 */
export function HopeDescription({ hope }: { readonly hope: HopeContext }) {
  const texts = useTexts(hopeTexts);
  return (
    <FigureDescription
      texts={useTexts(hopeDescription)}
      facts={(moment) => {
        const blind = hope.blind.getState();
        const { kind } = hope.probe.getState();
        const { readings } = hope.momentOf(moment);
        return {
          probe: kind,
          isBlind: blind.isBlind,
          networks: blind.order.flatMap((name) => {
            const reading = readings[name];
            return reading
              ? [describeReading(networkName({ blind, texts }, name), reading, kind !== 'bar')]
              : [];
          }),
        };
      }}
    />
  );
}
