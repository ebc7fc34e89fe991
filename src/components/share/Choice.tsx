/**
 * A choice of one among a few words.
 */
import { useId } from 'react';

interface ChoiceProps<Word extends string> {
  readonly label: string;
  readonly value: Word;
  /** What can be chosen, and how each is called. */
  readonly words: readonly (readonly [Word, string])[];
  readonly onChoose: (choice: Word) => void;
}

/** A list to choose from, with its label. */
export function Choice<Word extends string>({ label, value, words, onChoose }: ChoiceProps<Word>) {
  const id = useId();
  return (
    <p className="stack close choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(words[target.selectedIndex][0])}>
        {words.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The words of a catalogue's record, in its order. */
export function textsOf<Word extends string>(texts: Readonly<Record<Word, string>>): [Word, string][] {
  return Object.entries(texts) as [Word, string][];
}
