import type { ReactNode } from "react";
import { type Colour, paint } from "./colour.ts";
import "./inColour.css";

interface Props {
  readonly colour: Colour;
  /** A swatch before the words: they are the key of a picture. */
  readonly swatch?: "dot" | "box";
  readonly children: ReactNode;
}

/** Words in the colour that what they name has on the pictures. */
export const InColour = ({ colour, swatch, children }: Props) => (
  <b className={swatch ? `in-colour swatch swatch-${swatch}` : "in-colour"} style={{ color: paint(colour) }}>
    {children}
  </b>
);
