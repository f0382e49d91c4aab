import type { ReactNode } from "react";
import "./stack.css";

interface Props {
  readonly width: number;
  /** Pixels between one and the next. */
  readonly gap?: number;
  readonly children: ReactNode;
}

/** Pictures of one column, one under the other. */
export const Stack = ({ width, gap = 8, children }: Props) => (
  <div className="stack" style={{ inlineSize: width, gap }}>
    {children}
  </div>
);
