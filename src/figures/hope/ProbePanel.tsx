/**
 * What is shown to all three networks: the reader's digit, a bar that one draws, or a part by the synthetic
 * hand.
 */
import { useRef } from 'react';
import { useTexts } from '../../components/follow/LessonContext.ts';
import { useCauseState } from '../../components/follow/useCause.ts';
import { useLive } from '../../components/follow/useLive.ts';
import { partNames } from '../../image/parts.ts';
import { imageSide } from '../../network/lessonShape.ts';
import { formatCells } from '../../text/numbers.ts';
import { partTexts } from '../../text/partTexts.ts';
import type { HopeContext } from './HopeContext.ts';
import { changeBar, drawPartSample, probeKinds, showProbe, showSample } from './model/hopeProbe.ts';
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

/** Written by a function, so that dragging renders nothing. */
function BarSlider({ hope: { probe }, of }: PanelProps & { readonly of: (typeof sliders)[number] }) {
  const { key, max, step } = of;
  const texts = useTexts(hopeTexts);
  const ref = useRef<HTMLInputElement>(null);
  useLive(
    () => [probe.getState().bar[key]],
    (value) => {
      if (!ref.current) return;
      ref.current.value = String(value);
      ref.current.ariaValueText =
        key === 'degrees' ? texts.degrees(value.toFixed(0)) : texts.cells(formatCells(value));
    },
  );
  return (
    <label className="row quiet">
      <span>{texts.slider[key]}</span>
      <input
        ref={ref}
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
  );
}

/** Middle and direction of the bar: what dragging does, for keys. */
function BarSliders({ hope }: PanelProps) {
  return (
    <div className="row hope-sliders">
      {sliders.map((slider) => (
        <BarSlider key={slider.key} hope={hope} of={slider} />
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
    <div className="row hope-part">
      <label className="row">
        <span className="quiet">{texts.part}</span>
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
    <div className="row hope-probe">
      <fieldset className="row">
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
