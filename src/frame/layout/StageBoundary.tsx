import { Component, type ReactNode } from "react";
import { Notice } from "../../ui/Notice.tsx";

interface Props {
  /** Tries again when this changes. */
  readonly retryWhen: unknown;
  readonly onReset: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly fault: string | null;
  readonly faultAt: unknown;
}

/** Keeps a fault in a drawing from taking the controls with it. */
export class StageBoundary extends Component<Props, State> {
  override state: State = { fault: null, faultAt: null };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    if (state.fault === null) return { faultAt: props.retryWhen };
    return state.faultAt === props.retryWhen ? null : { fault: null, faultAt: props.retryWhen };
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    const reset = (
      <button type="button" className="figure-button" onClick={this.props.onReset}>
        Back to the defaults
      </button>
    );
    return (
      <Notice kind="problem" action={reset}>
        This could not be drawn: {this.state.fault}
      </Notice>
    );
  }
}
