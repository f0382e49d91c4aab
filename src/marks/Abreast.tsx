import type { ReactNode } from "react";

export interface Panel {
  readonly key: string;
  /** Of the width, beside the shares of the others. */
  readonly share: number;
  readonly render: (width: number) => ReactNode;
}

interface Props {
  readonly panels: readonly Panel[];
  /** Of all of them, pixels. */
  readonly width: number;
}

/** Between two panels, pixels. */
const GAP = 20;

/** Parts of a picture beside each other over all of the width, and each knows its own: what a scene shows of a figure in a room. */
export function Abreast({ panels, width }: Props) {
  const whole = panels.reduce((sum, { share }) => sum + share, 0);
  const free = width - GAP * (panels.length - 1);
  return (
    <div style={{ display: "flex", columnGap: GAP, inlineSize: width }}>
      {panels.map(({ key, share, render }) => {
        const own = Math.floor((free * share) / whole);
        return (
          <div key={key} style={{ flex: "none", inlineSize: own }}>
            {render(own)}
          </div>
        );
      })}
    </div>
  );
}
