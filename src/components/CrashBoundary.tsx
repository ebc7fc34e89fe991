/**
 * Says one sentence where a mistake of ours would otherwise leave an empty page.
 */
import { Component, type ReactNode } from 'react';

interface CrashBoundaryProps {
  /** Stands, as an alert, where the children were. */
  readonly sentence: string;
  readonly children: ReactNode;
}

/** Shows its children until one of them throws while rendering. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? <p role="alert">{this.props.sentence}</p> : this.props.children;
  }
}
