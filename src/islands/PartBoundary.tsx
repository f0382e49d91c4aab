import { Component, type ReactNode } from "react";

/** Keeps a fault in one part of a page from blanking the rest, and says what it was. */
export class PartBoundary extends Component<
  { readonly children: ReactNode },
  { readonly fault: Error | null }
> {
  override state = { fault: null as Error | null };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override render() {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <div className="shell-fault" role="alert">
        <p>This part of the page stopped: {fault.message}</p>
        <button type="button" onClick={() => this.setState({ fault: null })}>
          Try again
        </button>
      </div>
    );
  }
}
