/** The figure `edges` in words, with the edges and the network of a moment. */
import { useTexts } from '../../components/follow/LessonContext.ts';
import type { Cause } from '../../components/follow/useCause.ts';
import { FigureDescription } from '../../components/stage/FigureDescription.tsx';
import { partNames } from '../../image/parts.ts';
import { prediction } from '../../network/forward.ts';
import type { Network } from '../../network/Network.ts';
import { sayActivation } from '../../text/numbers.ts';
import type { NamedEdges } from './describePointed.ts';
import { edgesDescription } from './description.ts';
import type { EdgesState } from './edgesState.ts';
import { passOfEdges, switchesOf } from './model/edgeSwitches.ts';
import type { Broken } from './useBroken.ts';

interface EdgesDescriptionProps {
  readonly broken: Broken;
  readonly state: Cause<EdgesState>;
  readonly network: Network | null;
  readonly named: NamedEdges | null;
}

function readEdges(network: Network, named: NamedEdges | null, broken: Broken, on: readonly boolean[]) {
  const [, edges, parts, outputs] = passOfEdges(network, broken, on).activations;
  const digit = prediction(outputs);
  return {
    edges: Array.from(edges, (activation, j) => ({
      name: named?.names?.[j] ?? null,
      activation: sayActivation(activation),
    })),
    parts: partNames.map((part, j) => ({ part, activation: sayActivation(parts[j]) })),
    digit,
    activation: sayActivation(outputs[digit]),
  };
}

/** Follows what is broken, and which edges are on. */
export function EdgesDescription({ broken, state, network, named }: EdgesDescriptionProps) {
  return (
    <FigureDescription
      texts={useTexts(edgesDescription)}
      facts={() => {
        const on = switchesOf(state.getState(), broken);
        return {
          subject: broken.subject,
          edges: broken.edges.map(({ direction }, index) => ({ direction, isOn: on[index] })),
          hoped: network && readEdges(network, named, broken, on),
        };
      }}
    />
  );
}
