/**
 * What is shown to all three networks: the reader's digit, a bar that one draws, or a part by the synthetic
 * hand.
 */
import { useCallback, useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useCauseState, useFollowing } from '../../components/follow/useCause.ts';
import { partNames } from '../../image/parts.ts';
import { imageSide } from '../../network/lessonShape.ts';
import type { Moment } from '../../state/Moment.ts';
import { formatCells } from '../../text/numbers.ts';
import { partTexts } from '../../text/partTexts.ts';
import type { HopeContext } from './HopeContext.ts';
import {
  changeBar,
  drawPartSample,
  type HopeProbe,
  probeKinds,
  showProbe,
  showSample,
} from './model/hopeProbe.ts';
import { hopeTexts } from './text.ts';

interface PanelProps {
  readonly hope: HopeContext;
}

/** The bar's numbers, with the range of each. */
const sliders = [
  { key: 'x', max: imageSide, step: 0.5 },
  { key: 'y', max: imageSide, step: 0.5 },
  { key: 'degrees', max: 179, step: 1 },
] as const;

/**
 * Middle and direction of the bar: what dragging does, for keys. Written by a function, so that dragging
 * renders nothing.
 */
function BarSliders({ hope: { probe } }: PanelProps) {
  const texts = useTexts(hopeTexts);
  const ref = useRef<HTMLDivElement>(null);
  const write = useCallback(
    (_: Moment, { bar }: HopeProbe) => {
      ref.current?.querySelectorAll('input').forEach((input, index) => {
        const { key } = sliders[index];
        input.value = String(bar[key]);
        input.ariaValueText =
          key === 'degrees' ? texts.degrees(bar.degrees.toFixed(0)) : texts.cells(formatCells(bar[key]));
      });
    },
    [texts],
  );
  useFollowing(probe, write);
  return (
    <div ref={ref} className="hope-sliders">
      {sliders.map(({ key, max, step }) => (
        <label key={key}>
          <span>{texts.slider[key]}</span>
          <input
            type="range"
            min={0}
            max={max}
            step={step}
            defaultValue={0}
            onChange={({ target }) =>
              probe.setState((state) => changeBar(state, { [key]: target.valueAsNumber }))
            }
          />
        </label>
      ))}
    </div>
  );
}

/** Which part the hand is to draw. */
function PartChoice({ hope: { probe, hand } }: PanelProps) {
  const texts = useTexts(hopeTexts);
  const words = useTexts(partTexts);
  const { part } = useCauseState(probe, ({ sample }) => sample);
  const choose = (index: number) =>
    probe.setState((state) => showSample(state, drawPartSample(hand, partNames[index])));
  return (
    <div className="hope-part">
      <label>
        <span>{texts.part}</span>
        <select value={partNames.indexOf(part)} onChange={({ target }) => choose(Number(target.value))}>
          {partNames.map((name, index) => (
            <option key={name} value={index}>
              {words[name].name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => choose(partNames.indexOf(part))}>
        {texts.another}
      </button>
    </div>
  );
}

/** The choice, and what belongs to it. */
export function ProbePanel({ hope }: PanelProps) {
  const texts = useTexts(hopeTexts);
  const kind = useCauseState(hope.probe, (state) => state.kind);
  return (
    <div className="hope-probe">
      <fieldset className="hope-kinds">
        <legend>{texts.probe}</legend>
        {probeKinds.map((key) => (
          <button
            key={key}
            type="button"
            aria-pressed={key === kind}
            onClick={() => hope.probe.setState((state) => showProbe(state, key))}
          >
            {texts.probes[key]}
          </button>
        ))}
      </fieldset>
      {kind === 'bar' && <BarSliders hope={hope} />}
      {kind === 'part' && <PartChoice hope={hope} />}
    </div>
  );
}
