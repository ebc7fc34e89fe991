/** The compiler lets no text stand beside anything else: `npm run types` checks what is marked here. */
import { expect, it } from 'vitest';

it('lets text stand alone in its element, and elements beside each other', () => {
  const right = [
    <p key={0}>{'alone'}</p>,
    <p key={1}>
      <span>{'one'}</span>
      {[1, 2].map((each) => (
        <b key={each}>{each}</b>
      ))}
      {nothing()}
    </p>,
  ];
  const wrong = [
    // @ts-expect-error Text beside an element.
    <p key={2}>
      {'text'}
      <b>{'beside'}</b>
    </p>,
    // @ts-expect-error Text that comes and goes beside text.
    <p key={3}>
      {right.length > 0 && 'one'}
      {right.length > 1 && 'two'}
    </p>,
  ];
  expect([...right, ...wrong]).toHaveLength(4);
});

function nothing() {
  return null;
}
