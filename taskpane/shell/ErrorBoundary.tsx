import { Component, type ReactNode } from 'react';

interface Properties {
  /** Another key, another try: the page that failed is left. */
  readonly resetKey: string;
  readonly onError: (error: unknown) => void;
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

interface Condition {
  readonly failedKey: string | undefined;
}

/** Keeps the pane standing when one of its pages cannot be shown. */
export class ErrorBoundary extends Component<Properties, Condition> {
  override state: Condition = { failedKey: undefined };

  override componentDidCatch(error: unknown): void {
    this.setState({ failedKey: this.props.resetKey });
    this.props.onError(error);
  }

  static getDerivedStateFromError(): Partial<Condition> {
    return {};
  }

  override render(): ReactNode {
    const { failedKey } = this.state;
    return failedKey === this.props.resetKey ? this.props.fallback : this.props.children;
  }
}
