import type { Place } from "../../../marks/plane/place.ts";
import { ProbeCross } from "../../../marks/plane/ProbeCross.tsx";
import { Thread } from "./Thread.tsx";

interface Props {
  readonly place: Place;
  /** The reader has asked for this place: otherwise it is the input's own code. */
  readonly probed: boolean;
}

/** The z that is decoded, with its thread to the decoder. */
export function Crosshair({ place, probed }: Props) {
  return (
    <>
      <Thread z={place} network="decoder" />
      {probed && <ProbeCross place={place} />}
    </>
  );
}
