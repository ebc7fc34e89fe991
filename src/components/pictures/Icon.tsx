/**
 * The few icons of the controls, drawn by us on a 24 x 24 field.
 */

const paths = {
  undo: 'M9 6 4.5 10.5 9 15 M4.5 10.5H14a5 5 0 0 1 0 10h-3',
  redo: 'M15 6l4.5 4.5L15 15 M19.5 10.5H10a5 5 0 0 0 0 10h3',
  pen: 'M4 20l1.2-4.6L16.4 4.2a1.6 1.6 0 0 1 2.3 0l1.1 1.1a1.6 1.6 0 0 1 0 2.3L8.6 18.8 4 20z M14.5 6.1l3.4 3.4',
  play: 'M8 5.5v13L18.5 12z',
  close: 'M6.5 6.5l11 11 M17.5 6.5l-11 11',
  share: 'M12 15V4 M8 7.500l4-4 4 4 M6.500 11.500v8h11v-8',
  describe: 'M5 7h14 M5 12h14 M5 17h9',
  next: 'M7 5.5v13L15 12z M17.5 5.500v13',
  back: 'M17 5.5v13L9 12z M6.5 5.500v13',
  pause: 'M9 6.5v11 M15 6.5v11',
  stop: 'M7.5 7.5h9v9h-9z',
  eraser:
    'M8.5 19.5 4.2 15.2a1.6 1.6 0 0 1 0-2.3l8.7-8.7a1.6 1.6 0 0 1 2.3 0l4.6 4.6a1.6 1.6 0 0 1 0 2.3l-8.4 8.4H8.500z M19 19.500h-7.500 M9 8.200l6.800 6.800',
} as const;

/** A decorative icon; the control around it carries the name. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
