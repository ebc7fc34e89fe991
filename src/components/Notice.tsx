/**
 * A sentence that comes over or above the page, with its buttons.
 */
import type { CSSProperties } from 'react';
import type { Elements } from '#jsx/jsx-runtime';
import './notice.css';

interface NoticeProps {
  /** Says where it stands. */
  readonly className: string;
  readonly style?: CSSProperties;
  readonly children: Elements;
}

/** An alert. */
export function Notice({ className, style, children }: NoticeProps) {
  return (
    <div className={`notice ${className}`} role="alert" style={style}>
      {children}
    </div>
  );
}
