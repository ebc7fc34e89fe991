/**
 * What an author chooses for a figure in a course page: how much of it shows, how it looks, and what it
 * starts with.
 */
import type { StateName } from '../../formats/embedded.ts';
import type { LinkParameters } from '../../formats/linkSchema.ts';
import { isShipped, shippedNetworks, steps } from '../../formats/linkValues.ts';
import { networksTexts } from '../../text/networks.ts';
import { shareTexts } from '../../text/share.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { Choice, textsOf } from './Choice.tsx';
import type { Shown } from './shownNow.ts';

/** The parts of the state that differ from those of a page that was just opened, and so can be left out. */
export function includable({ state, isLinkable }: Shown) {
  const differs = {
    drawing: state.drawing !== undefined && isLinkable,
    neuron: state.neuron !== undefined,
    step: state.step !== steps.last,
  };
  return (['drawing', 'neuron', 'step'] as const).filter((name) => differs[name]);
}

interface EmbedOptionsProps {
  readonly shown: Shown;
  readonly options: LinkParameters;
  readonly onOptions: (options: LinkParameters) => void;
  readonly included: ReadonlySet<StateName>;
  readonly onIncluded: (included: ReadonlySet<StateName>) => void;
}

function Inclusions({ shown, included, onIncluded }: EmbedOptionsProps) {
  const share = useTexts(shareTexts);
  const toggle = (name: StateName) => {
    const changed = new Set(included);
    if (!changed.delete(name)) changed.add(name);
    onIncluded(changed);
  };
  const { neuron } = shown.state;
  const labels = { drawing: share.drawing, neuron: neuron ? share.neuron(neuron) : '', step: share.step };
  return (
    <fieldset className="stack close">
      <legend>{share.include}</legend>
      {includable(shown).map((name) => (
        <label key={name} className="row">
          <input type="checkbox" checked={included.has(name)} onChange={() => toggle(name)} />
          <span>{labels[name]}</span>
        </label>
      ))}
      {!shown.isLinkable && <p>{share.drawingTooLong}</p>}
    </fieldset>
  );
}

/** A network from an address can be kept, or changed for one of the site's. */
export function EmbedOptions(props: EmbedOptionsProps) {
  const { shown, options, onOptions } = props;
  const share = useTexts(shareTexts);
  const { network } = shown.parameters;
  const texts = useTexts(networksTexts);
  const networks: (readonly [string, string])[] = shippedNetworks.map((name) => [name, texts.name[name]]);
  return (
    <>
      <div className="choice-grid">
        <Choice
          label={share.controls}
          value={options.controls}
          words={textsOf(share.controlsOf)}
          onChoose={(controls) => onOptions({ ...options, controls })}
        />
        <Choice
          label={share.theme}
          value={options.theme}
          words={textsOf(share.themeOf)}
          onChoose={(theme) => onOptions({ ...options, theme })}
        />
        <Choice
          label={share.motion}
          value={options.motion}
          words={textsOf(share.motionOf)}
          onChoose={(motion) => onOptions({ ...options, motion })}
        />
        <Choice
          label={texts.label}
          value={options.network}
          words={isShipped(network) ? networks : [[network, texts.linked], ...networks]}
          onChoose={(chosen) => onOptions({ ...options, network: chosen })}
        />
      </div>
      <Inclusions {...props} />
    </>
  );
}
