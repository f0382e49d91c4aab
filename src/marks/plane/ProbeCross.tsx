import type { ReactNode } from "react";
import { Dots, Rule } from "../plot/index.ts";
import type { Place } from "./place.ts";

const look = { colour: "z", weight: 1, opacity: 0.6 } as const;

interface Props {
  readonly place: Place;
  /** What its lines do not strike out: it stands over them, and under the ring. */
  readonly children?: ReactNode;
}

/** The z that the reader has asked for: a cross over the whole plane, and a ring where its lines meet. */
export function ProbeCross({ place, children }: Props) {
  const [z1, z2] = place;
  return (
    <>
      <Rule {...look} x={z1} />
      <Rule {...look} y={z2} />
      {children}
      <Dots
        data={[place]}
        x={([z1]) => z1}
        y={([, z2]) => z2}
        {...{ colour: "surface", r: 5, rim: 2.5, outline: "z" }}
      />
    </>
  );
}
