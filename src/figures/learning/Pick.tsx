/**
 * A labelled list of a few values to choose from.
 */
interface PickProps<Value> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly name: (value: Value) => string;
  readonly onPick: (value: Value) => void;
}

/** A labelled list; a value that is not on it is added, so that what is shown is what is used. */
export function Pick<Value extends string | number>({
  label,
  values,
  value,
  name,
  onPick,
}: PickProps<Value>) {
  const all = values.includes(value) ? values : [value, ...values];
  return (
    <label className="row quiet run-choice">
      <span>{label}</span>
      <select value={all.indexOf(value)} onChange={({ target }) => onPick(all[Number(target.value)])}>
        {all.map((each, index) => (
          <option key={each} value={index}>
            {name(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
