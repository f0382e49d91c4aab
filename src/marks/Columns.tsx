import type { ReactNode } from "react";
import { useWidth } from "./useWidth.ts";
import "./columns.css";

interface Widths {
  /** Of the whole, of the left and of the right column, whole pixels; on a narrow page all the same. */
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** The columns stand one under the other. */
  readonly narrow: boolean;
}

interface Props {
  /** The left column's share of the width. */
  readonly share: number;
  /** Its least and its greatest width, pixels. */
  readonly leftAtLeast?: number;
  readonly leftAtMost?: number;
  /** The right column's least width, which goes before the left one's share; pixels. */
  readonly rightAtLeast?: number;
  /** Pixels between the columns. */
  readonly gap?: number;
  /** Below this width they stand one under the other. */
  readonly narrowBelow?: number;
  readonly className?: string;
  readonly children: (widths: Widths) => ReactNode;
}

/** The width that pages are built for. */
const BUILT = 860;

/** Two columns that know their widths; an element across both has the class `columns-across`. */
export function Columns({
  share,
  leftAtLeast = 0,
  leftAtMost = Number.POSITIVE_INFINITY,
  rightAtLeast = 0,
  gap = 24,
  narrowBelow = 560,
  className = "",
  children,
}: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(BUILT);
  const narrow = width < narrowBelow;
  const wished = Math.min(Math.round((width - gap) * share), width - gap - rightAtLeast);
  const left = narrow ? width : Math.min(leftAtMost, Math.max(leftAtLeast, wished));
  const right = narrow ? width : width - gap - left;
  return (
    <div
      ref={ref}
      className={`columns${narrow ? " columns-narrow" : ""} ${className}`.trim()}
      style={{ columnGap: gap }}
    >
      {children({ width, left, right, narrow })}
    </div>
  );
}
