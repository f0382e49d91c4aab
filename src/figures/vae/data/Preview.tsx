import { useId } from "react";
import { digitPixels } from "../../../data/digitsFormat.ts";
import { type Ink, withLightInk } from "../../../data/own/polarity.ts";
import { mostHeldOut } from "../../../data/own/ownSet.ts";
import type { Understood } from "../../../data/own/understood.ts";
import { count } from "../../../marks/count.ts";
import { PictureSheet } from "../../../marks/PictureSheet.tsx";
import { useWidth } from "../../../marks/useWidth.ts";
import { GridFields } from "./GridFields.tsx";
import type { OwnPictures } from "./useOwnPictures.ts";

/** So many pictures are shown, in rows of so many where there is room, of half as many where there is not. */
const [SHOWN, COLUMNS, ROOM] = [40, 20, 480] as const;

const inks: Readonly<Record<Ink, string>> = { light: "light ink", dark: "dark ink" };

interface Props {
  readonly own: OwnPictures;
  readonly take: () => Promise<void>;
}

/** What was understood of the chosen files: the first pictures, how many there are, and what can be set right. */
export function Preview({ own, take }: Props) {
  const name = useId();
  const { understood, sheet } = own.read;
  const [ref, width] = useWidth<HTMLDivElement>(640);
  return (
    <div className="vae-own-preview" ref={ref}>
      {understood && (
        <div className="vae-own-sheet">
          <PictureSheet
            pictures={withLightInk(understood.pictures.subarray(0, SHOWN * digitPixels), own.ink)}
            columns={width < ROOM ? COLUMNS / 2 : COLUMNS}
            label="The first of your pictures, as the network would be given them"
          />
        </div>
      )}
      {understood && <p>{told(understood)}</p>}
      <div className="vae-own-row">
        {sheet && <GridFields sheet={sheet} setGrid={own.setGrid} />}
        <fieldset className="vae-own-inks">
          <legend className="visually-hidden">The pictures have</legend>
          {(Object.keys(inks) as Ink[]).map((ink) => (
            <label key={ink}>
              <input type="radio" name={name} checked={own.ink === ink} onChange={() => own.setInk(ink)} />
              {inks[ink]}
              {understood?.ink === ink && " (as it seems)"}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className="figure-button vae-own-take"
          disabled={!understood}
          onClick={() => void take()}
        >
          Use these pictures
        </button>
        <button type="button" className="figure-button" onClick={own.cancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}

function told({ name, pictures, labels, remarks }: Understood): string {
  const all = pictures.length / digitPixels;
  const heldOut = Math.floor(all / 10);
  const classes = labels === null ? 0 : new Set(Array.from(labels.values)).size;
  const measured = heldOut > mostHeldOut ? `, of which ${count(mostHeldOut)} are measured on` : "";
  return `${name}: ${count(all)} pictures${classes > 0 ? ` with labels of ${classes} classes` : ", without labels"}; ${remarks.join("; ")}. ${count(all - heldOut)} to learn from, ${count(heldOut)} held out${measured}.`;
}
