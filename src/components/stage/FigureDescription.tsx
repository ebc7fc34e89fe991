/**
 * A figure in words, for whoever cannot see it, or wants to be sure: what is here, what it shows now, what
 * one can do, and a hint, in the four parts that PhET's descriptions have; and its graphs as tables. The
 * figure hands over its texts and the facts of a moment. It follows once all is at rest; while it is shut it
 * is not mounted and costs nothing.
 */
import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import type { Moment } from '../../state/Moment.ts';
import { type DescribedTable, type DescriptionTexts, descriptionTexts } from '../../text/description.ts';
import { useLesson, useLessonState, useTexts } from '../follow/LessonContext.ts';
import { useAtRest } from '../follow/useAtRest.ts';
import { readKey } from '../page/readKey.ts';
import { Icon } from '../pictures/Icon.tsx';
import { useDescribedStage } from './DescriptionContext.ts';
import './figureDescription.css';
import { padFactsOf } from './padFacts.ts';

interface FigureDescriptionProps<Facts> {
  readonly texts: DescriptionTexts<Facts>;
  /** What the figure shows at a moment; null while there is no network. */
  readonly facts: (moment: Moment) => Facts | null;
  /** Whether the network's answer may be told: a figure may ask for it first. */
  readonly isAnswerOpen?: boolean;
}

function Table({ title, columns, rows }: DescribedTable) {
  return (
    <table className="table">
      <caption>{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td key={columns[place + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The sentences and tables of the moment at rest, made anew when one of them is another. */
function useNow<Facts>({ texts, facts, isAnswerOpen = true }: FigureDescriptionProps<Facts>) {
  const { store } = useLesson();
  const common = useTexts(descriptionTexts);
  const describe = (moment: Moment) => {
    const found = facts(moment);
    const pad = common.pad(padFactsOf(moment, store.getState(), isAnswerOpen));
    return found
      ? { says: [pad, ...texts.now(found)], tables: texts.tables?.(found) ?? [] }
      : { says: [pad, common.noNetwork], tables: [] };
  };
  const [moment] = useAtRest((at) => [at, JSON.stringify(describe(at))]);
  // The figure may have rendered anew for a reason of its own.
  return describe(moment);
}

/** The description, which takes the focus as it opens; Escape, or its button, closes it. */
export function FigureDescription<Facts>(props: FigureDescriptionProps<Facts>) {
  const { here, can, hint } = props.texts;
  const common = useTexts(descriptionTexts);
  const { name, level, onClose } = useDescribedStage();
  const isAnythingHidden = useLessonState(({ hidden }) => hidden.length > 0);
  const { says, tables } = useNow(props);
  const titleId = useId();
  const ref = useRef<HTMLElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => titleRef.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (readKey(event) !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section
      ref={ref}
      className="figure-description"
      data-screen-only="true"
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
    >
      <header>
        <h3 ref={titleRef} id={titleId} aria-level={level} tabIndex={-1}>
          {common.title(name)}
        </h3>
        <button type="button" aria-label={common.close} title={common.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <dl>
        <dt>{common.here}</dt>
        <dd>{here}</dd>
        <dt>{common.now}</dt>
        <dd data-part="now" hidden={isAnythingHidden}>
          {says.map((sentence, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is its place
            <p key={place}>{sentence}</p>
          ))}
        </dd>
        <dt>{common.can}</dt>
        <dd>
          <ul>
            {can.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </dd>
        <dt>{common.hint}</dt>
        <dd>{hint}</dd>
        {tables.length > 0 && <dt>{common.numbers}</dt>}
        {tables.length > 0 && (
          <dd hidden={isAnythingHidden}>
            {tables.map((table) => (
              <Table key={table.title} {...table} />
            ))}
          </dd>
        )}
      </dl>
    </section>
  );
}
