/**
 * A sentence that comes over or above the page, with its buttons.
 */
import type { ComponentProps } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import './notice.css';

interface NoticeProps extends Omit<ComponentProps<'div'>, 'role'> {
  /** Says where it stands. */
  readonly className: string;
  readonly children: Elements;
}

/** An alert. */
export function Notice({ className, ...rest }: NoticeProps) {
  return <div className={`row notice ${className}`} data-screen-only="true" role="alert" {...rest} />;
}
