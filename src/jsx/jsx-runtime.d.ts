/**
 * React's JSX with one rule more, for the compiler alone: text stands alone in its element. A browser that
 * translates the page puts elements of its own around texts, and where a text that comes, goes or changes has
 * siblings React then fails to find it and throws; the only text in its element it finds again.
 */
import type { ReactElement, JSX as ReactJsx, ReactPortal } from 'react';

export { Fragment, jsx, jsxs } from 'react/jsx-runtime';

/** What may stand beside something else: elements, and nothing. */
export type Elements = ReactElement | ReactPortal | readonly Elements[] | boolean | null | undefined;

/** What may be the whole of an element. */
export type Content = string | number | Elements;

export namespace JSX {
  export type ElementType = ReactJsx.ElementType;
  export type Element = ReactJsx.Element;
  export type ElementClass = ReactJsx.ElementClass;
  export type ElementAttributesProperty = ReactJsx.ElementAttributesProperty;
  export type ElementChildrenAttribute = ReactJsx.ElementChildrenAttribute;
  export type LibraryManagedAttributes<C, P> = ReactJsx.LibraryManagedAttributes<C, P>;
  export type IntrinsicAttributes = ReactJsx.IntrinsicAttributes;
  export type IntrinsicClassAttributes<T> = ReactJsx.IntrinsicClassAttributes<T>;
  export type IntrinsicElements = {
    [Tag in keyof ReactJsx.IntrinsicElements]: Omit<ReactJsx.IntrinsicElements[Tag], 'children'> & {
      readonly children?: Content;
    };
  };
}
