/**
 * How to read the picture of the network: what a circle is, what the two hues of a line mean, and how to ask
 * for more.
 */
import { pageTexts } from '../../text/page.ts';
import './lightKey.css';
import { useTexts } from '../follow/LessonContext.ts';

interface LightKeyProps {
  /** What a dashed circle is, where there are any. */
  readonly hollow?: string;
}

/** A line for each sign; the style sheet draws the signs. */
export function LightKey({ hollow }: LightKeyProps) {
  const { key } = useTexts(pageTexts);
  const signs = ['neuron', 'positive', 'negative', 'point', 'outputs'] as const;
  return (
    <ul className="light-key">
      {hollow !== undefined && <li data-sign="hollow">{hollow}</li>}
      {signs.map((sign) => (
        <li key={sign} data-sign={sign} data-screen-only={sign === 'point'}>
          {key[sign]}
        </li>
      ))}
    </ul>
  );
}
