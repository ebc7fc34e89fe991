/** <inklight-figure> in TSX of React 18 and 19, beside embed.d.ts. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { InklightAttributes, InklightFigureElement } from './embed.d.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'inklight-figure': DetailedHTMLProps<HTMLAttributes<InklightFigureElement>, InklightFigureElement> &
        InklightAttributes;
    }
  }
}
