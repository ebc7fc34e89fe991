/**
 * The edges on a board, as near or as far apart as one likes; each is a switch.
 */
import { type KeyboardEvent, type Ref, useMemo } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { type Cause, useCauseState } from '../../components/follow/useCause.ts';
import { useElements } from '../../components/follow/useElements.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { readKey } from '../../components/page/readKey.ts';
import { squareAround } from '../../image/squareAround.ts';
import { inkPath } from '../../marks/drawInkLayers.ts';
import { type EdgesPointing, type EdgesState, targetHandlers } from './edgesState.ts';
import { apartShifts, drawEdges } from './marks/drawEdges.ts';
import type { Edge } from './model/breakIntoEdges.ts';
import { switchesOf, toggleEdge } from './model/edgeSwitches.ts';
import { edgesTexts } from './text.ts';
import type { Broken } from './useBroken.ts';

/** Room around the drawing, for edges that lie apart. */
const roomFactor = 1.6;

interface EdgesBoardProps {
  readonly broken: Broken;
  readonly state: Cause<EdgesState>;
  readonly pointing: Cause<EdgesPointing>;
}

function pointsAt(target: EdgesPointing['target'], { direction }: Edge, index: number): boolean {
  if (target?.kind === 'direction') return target.direction === direction;
  return target?.kind === 'edge' && target.index === index;
}

interface EdgeSwitchProps extends EdgesBoardProps {
  readonly edge: Edge;
  readonly index: number;
  readonly ref: Ref<SVGGElement>;
}

function EdgeSwitch({ broken, state, pointing, edge, index, ref }: EdgeSwitchProps) {
  const texts = useTexts(edgesTexts);
  const isOn = useCauseState(state, (now) => switchesOf(now, broken)[index] ?? true);
  const target = { kind: 'edge', index } as const;
  const path = inkPath([edge.stroke]);
  const press = () =>
    state.setState((now) => ({ ...now, ...toggleEdge(now, broken, index), isPlaying: false }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button inside a picture
    <g
      ref={ref}
      className="edge-switch"
      role="button"
      tabIndex={0}
      aria-label={texts.edge(index, edge.direction)}
      aria-pressed={isOn}
      {...targetHandlers(pointing, target)}
      onClick={() => {
        pointing.setState({ target });
        press();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        const key = readKey(event);
        if (key !== 'Enter' && key !== ' ') return;
        event.preventDefault();
        if (!event.repeat) press();
      }}
    >
      <path className="stroke-hit" d={path} />
      <path className="stroke-ink edge-ink" d={path} strokeWidth={broken.penWidthCells} />
      <text x={edge.middle[0]} y={edge.middle[1]} fontSize={1.5} fontWeight={600}>
        {index}
      </text>
    </g>
  );
}

/** React mounts a switch for each edge; its place and look are drawn when the figure's causes change. */
export function EdgesBoard({ broken, state, pointing }: EdgesBoardProps) {
  const texts = useTexts(edgesTexts);
  const [elements, elementAt] = useElements<SVGGElement>();
  const { edges } = broken;
  const shifts = useMemo(() => apartShifts(edges), [edges]);
  useLive(
    () => {
      const { of, on, apart } = state.getState();
      return [of, on, apart, pointing.getState().target];
    },
    (of, on, apart, target) =>
      drawEdges(elements, {
        edges,
        on: switchesOf({ of, on }, broken),
        shifts,
        apart,
        isPointed: (edge, index) => pointsAt(target, edge, index),
      }),
  );
  const { left, top, right, bottom } = squareAround(broken, roomFactor);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset
    <svg
      className="board edges-board"
      viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
      role="group"
      aria-label={texts.board}
    >
      <g>
        {edges.map((edge, index) => (
          <EdgeSwitch
            // biome-ignore lint/suspicious/noArrayIndexKey: an edge is known by its place in the pen's order
            key={index}
            ref={elementAt(index)}
            broken={broken}
            state={state}
            pointing={pointing}
            edge={edge}
            index={index}
          />
        ))}
      </g>
    </svg>
  );
}
