import { InColour } from "./InColour.tsx";
import { worldLook } from "./worldLook.ts";

interface Props {
  /** What is drawn, where there is but one world. */
  readonly alone: string;
  readonly both: boolean;
}

/** The key of what is drawn of both worlds, before the words on it. */
export const WorldKeys = ({ alone, both }: Props) => (
  <>
    <InColour colour={worldLook.posterior.colour} swatch="dot">
      {both ? "believed world" : alone}
    </InColour>
    {both && (
      <InColour colour={worldLook.true.colour} swatch="dot">
        true world
      </InColour>
    )}
  </>
);
