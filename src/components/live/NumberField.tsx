/**
 * The field for every number that is typed. While one types it shows what was typed, and may be empty or half
 * a number; the last good one holds. A number that it does not take is not changed into another one: it says
 * which it takes. Left, it shows the number that holds.
 *
 * Not type="number", which drops what it cannot read before anybody sees it (a comma, the minus of this page)
 * and turns with the wheel. What it writes itself it writes as one types, so that the field's own undo, with
 * Ctrl+Z, goes on.
 */
import { type KeyboardEvent, useId, useState } from 'react';
import { numberFieldTexts } from '../../text/numberField.ts';
import { formatPlain } from '../../text/numbers.ts';
import { type NumberFault, type NumberLimits, readNumber, stepNumber } from '../../text/readNumber.ts';
import { useTexts } from '../follow/LessonContext.ts';
import './numberField.css';
import { hasModifier } from '../page/readKey.ts';

interface NumberFieldProps {
  readonly label: string;
  /** The number that holds. */
  readonly value: number;
  readonly limits: NumberLimits;
  readonly onValue: (value: number) => void;
  /** Whether a number is taken when Enter is pressed or the field is left, not at each key. */
  readonly isTakenOnLeaving?: boolean;
}

/** The keyboard that a phone shows. Those for numbers have no minus on an iPhone. */
function keyboardFor({ min, step }: NumberLimits): 'text' | 'numeric' | 'decimal' {
  if (min < 0) return 'text';
  return Number.isInteger(step) ? 'numeric' : 'decimal';
}

/** Replaces the text of a field that has the focus; whether that could be done as if it were typed. */
function typeOver(field: HTMLInputElement, text: string): boolean {
  field.select();
  return document.execCommand('insertText', false, text);
}

/** The field with its label; what it says comes below it, and goes with the next good number. */
export function NumberField({ label, value, limits, onValue, isTakenOnLeaving = false }: NumberFieldProps) {
  const texts = useTexts(numberFieldTexts);
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<NumberFault | null>(null);
  const id = useId();
  const shown = typed ?? formatPlain(value);
  const read = readNumber(shown, limits);
  const take = () => {
    if (typeof read === 'number' && read !== value) onValue(read);
  };
  const onType = (text: string) => {
    const next = readNumber(text, limits);
    setTyped(text);
    setFault(typeof next === 'string' ? next : null);
    if (typeof next === 'number' && !isTakenOnLeaving) onValue(next);
  };
  const write = (field: HTMLInputElement, text: string) => {
    if (!typeOver(field, text)) onType(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget } = event;
    if (hasModifier(event) || event.shiftKey || event.nativeEvent.isComposing) return;
    if (key === 'Enter') return take();
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      const from = typeof read === 'number' ? read : value;
      write(currentTarget, formatPlain(stepNumber(from, key === 'ArrowUp' ? 1 : -1, limits)));
    } else if (key === 'Escape' && shown !== formatPlain(value)) write(currentTarget, formatPlain(value));
    else return;
    event.preventDefault();
  };
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="spinbutton"
        inputMode={keyboardFor(limits)}
        autoComplete="off"
        spellCheck={false}
        aria-valuemin={limits.min}
        aria-valuemax={limits.max}
        aria-valuenow={value}
        aria-invalid={typeof read === 'string'}
        aria-describedby={fault ? `${id}-fault` : undefined}
        value={shown}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (isTakenOnLeaving) take();
          setTyped(null);
        }}
      />
      <p id={`${id}-fault`} className="number-fault" aria-live="polite">
        {fault && <span>{texts.fault(fault, limits)}</span>}
      </p>
    </div>
  );
}
