import type { ReactNode } from "react";
import { Tex } from "../../ui/Tex.tsx";

export interface Caption {
  /** What the chart shows, as a formula and in words. */
  readonly tex: string;
  readonly words: string;
}

interface Props extends Caption {
  readonly width: number;
  readonly children: ReactNode;
}

/** A chart under its caption. */
export const Chart = ({ tex, words, width, children }: Props) => (
  <figure className="optimality-chain-chart" style={{ inlineSize: width }}>
    <figcaption>
      <Tex tex={tex} /> <span>{words}</span>
    </figcaption>
    {children}
  </figure>
);
