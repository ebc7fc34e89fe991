/**
 * Keeps a fault where it is: what is around it goes on, and in its place stand one sentence and the way to
 * try again. The drawing is the lesson's, not React's, and is safe.
 */
import { Component, type ReactNode } from 'react';
import { Failure } from './Failure.tsx';

interface FaultBoundaryProps {
  /** Stands where the children were. */
  readonly sentence: string;
  readonly children: ReactNode;
}

/** Shows its children until one of them throws; trying again puts them together from the beginning. */
export class FaultBoundary extends Component<
  FaultBoundaryProps,
  { readonly isFaulty: boolean; readonly tries: number }
> {
  override state = { isFaulty: false, tries: 0 };

  static getDerivedStateFromError() {
    return { isFaulty: true };
  }

  override render() {
    const { isFaulty, tries } = this.state;
    if (!isFaulty) return this.props.children;
    return (
      <Failure
        sentence={this.props.sentence}
        isLasting={tries > 0}
        onRetry={() => this.setState({ isFaulty: false, tries: tries + 1 })}
      />
    );
  }
}
