import type { ReactNode } from "react";
import { type Colour, paint } from "./colour.ts";
import "./shareBar.css";

interface Props {
  readonly share: number;
  readonly colour: Colour;
  /** Another share, marked on the bar. */
  readonly mark?: number;
  /** Words in place of its number. */
  readonly children?: ReactNode;
}

/** A probability as a bar on its full length, and its number. */
export function ShareBar({ share, colour, mark, children }: Props) {
  return (
    <span className="share">
      <svg className="share-track" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <rect className="share-room" width={1} height={1} />
        <rect fill={paint(colour)} y={0.2} width={Math.min(1, share)} height={0.6} />
        {mark !== undefined && <line className="share-mark" x1={mark} x2={mark} y2={1} />}
      </svg>
      {children ?? <span className="share-number">{share.toFixed(3)}</span>}
    </span>
  );
}
