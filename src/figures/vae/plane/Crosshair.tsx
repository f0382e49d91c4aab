import { Dots, Rule } from "../../../marks/plot/index.ts";
import { Thread } from "./Thread.tsx";
import type { Place } from "../useProbe.ts";

const look = { colour: "z", weight: 1, opacity: 0.6 } as const;

interface Props {
  readonly place: Place;
  /** The reader has asked for this place: otherwise it is the input's own code. */
  readonly probed: boolean;
}

/** The z that is decoded, with its thread to the decoder. */
export function Crosshair({ place, probed }: Props) {
  const [z1, z2] = place;
  return (
    <>
      <Thread z={place} network="decoder" />
      {probed && (
        <>
          <Rule {...look} x={z1} />
          <Rule {...look} y={z2} />
          <Dots
            data={[place]}
            x={([z1]) => z1}
            y={([, z2]) => z2}
            {...{ colour: "surface", r: 5, rim: 2.5, outline: "z" }}
          />
        </>
      )}
    </>
  );
}
