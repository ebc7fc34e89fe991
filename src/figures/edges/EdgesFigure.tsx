/**
 * The figure `edges`: the reader's stroke, a loop or a long line broken into little edges, which are sorted
 * by direction and switched on one by one, while the network built as hoped answers.
 */

import { lazyPart } from '../../components/faults/lazyPart.tsx';
import { useLesson, useTexts } from '../../components/follow/LessonContext.ts';
import { useCause, useCauseState } from '../../components/follow/useCause.ts';
import { FigureStage } from '../../components/stage/FigureStage.tsx';
import { networkRoles } from '../../formats/linkValues.ts';
import { faultTexts } from '../../text/faults.ts';
import { sayFault } from '../../text/sayFault.ts';
import { DirectionTiles } from './DirectionTiles.tsx';
import { EdgesAnswer } from './EdgesAnswer.tsx';
import { EdgesBet } from './EdgesBet.tsx';
import { EdgesBoard } from './EdgesBoard.tsx';
import { EdgesControls, SubjectChoice } from './EdgesControls.tsx';
import { edgesTexts } from './text.ts';
import { useShippedNetwork } from './useShippedNetwork.ts';
import './edgesFigure.css';
import { type EdgesPointing, type EdgesState, firstEdgesState } from './edgesState.ts';
import { useBroken } from './useBroken.ts';
import { useNamedEdges } from './useNamedEdges.ts';

const EdgesDescription = lazyPart(async () => (await import('./EdgesDescription.tsx')).EdgesDescription);

/**
 * A figure of the lesson. Without controls edges are switched on the board alone; without all of them there
 * is no bet.
 */
export function EdgesFigure() {
  const { controls } = useLesson().parameters;
  const texts = useTexts(edgesTexts);
  const faults = useTexts(faultTexts);
  const state = useCause<EdgesState>(() => firstEdgesState);
  const pointing = useCause<EdgesPointing>(() => ({ target: null }));
  const subject = useCauseState(state, (now) => now.subject);
  const broken = useBroken(subject);
  const status = useShippedNetwork(networkRoles.asHoped);
  const network = status.kind === 'ready' ? status.network : null;
  const named = useNamedEdges(network);
  const hasEdges = broken.edges.length > 0;
  return (
    <FigureStage
      figure="edges"
      name={texts.name}
      description={<EdgesDescription broken={broken} state={state} network={network} named={named} />}
    >
      <div className="columns fold-46 edges-figure">
        <p className="lead whole">{texts.lead}</p>
        <div className="stack close whole edges-sorted">
          {controls !== 'none' && <SubjectChoice state={state} />}
          <DirectionTiles broken={broken} pointing={pointing} />
        </div>
        <div className="stack edges-broken">
          <EdgesBoard broken={broken} state={state} pointing={pointing} />
          {controls !== 'none' && <EdgesControls broken={broken} state={state} />}
          <p className="quiet">{texts.network}</p>
        </div>
        {network && named ? (
          <EdgesAnswer broken={broken} state={state} pointing={pointing} network={network} named={named} />
        ) : (
          <p className="edges-answer" role={status.kind === 'failed' ? 'alert' : undefined}>
            {status.kind === 'failed' ? texts.noNetwork(sayFault(faults, status.reason)) : texts.loading}
          </p>
        )}
        {controls === 'full' && network && hasEdges && <EdgesBet broken={broken} network={network} />}
      </div>
    </FigureStage>
  );
}
