import { PictureSheet } from "../../marks/PictureSheet.tsx";
import { Titled } from "../../marks/Titled.tsx";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import type { Decoded, PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";
import { namesOf } from "./drawNames.ts";

interface SheetProps {
  readonly decoded: Decoded;
  readonly kind: "prior" | "phi";
  /** Of a picture, pixels. */
  readonly cell: number;
}

/** Eight draws of z: the decoder's mean of each, and under it a true draw of x. */
function Sheet({ decoded, kind, cell }: SheetProps) {
  const names = namesOf(kind);
  const source = kind === "prior" ? "the prior" : "the aggregate";
  return (
    <div className="prior-or-posterior-sheet" style={{ inlineSize: cell * names.length }}>
      <p className={`prior-or-posterior-names prior-or-posterior-${kind}`} aria-hidden="true">
        {names.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </p>
      <PictureSheet
        pictures={decoded.means}
        columns={names.length}
        label={`Eight draws from ${source}, decoded: the means`}
      />
      <Part name="draws" instead={<Hidden height={cell} />}>
        <PictureSheet
          pictures={decoded.draws}
          columns={names.length}
          label={`The same eight: a true draw of x from each`}
        />
      </Part>
    </div>
  );
}

interface Props {
  readonly result: PriorOrPosteriorSnapshot;
  readonly width: number;
}

/** Draws from the prior and from the aggregate, decoded by the same network. */
export function Sheets({ result, width }: Props) {
  const cell = Math.max(0, Math.min(52, Math.floor(width / 8)));
  const hidden = <Hidden height={2 * cell + 20} />;
  return (
    <>
      <Titled
        label="Draws from the prior"
        title={
          <span>
            <b>z from the prior</b>, then x: the decoder’s mean, and a true draw
          </span>
        }
      >
        <Part name="samples" instead={hidden}>
          <Sheet decoded={result.fromPrior} kind="prior" cell={cell} />
        </Part>
      </Titled>
      <Titled
        label="Draws from the aggregate"
        title={
          <span>
            <b className="prior-or-posterior-phi">z from the aggregate</b>: a digit’s code, then its ellipse
          </span>
        }
      >
        <Part name="samples" instead={hidden}>
          <Sheet decoded={result.fromAggregate} kind="phi" cell={cell} />
        </Part>
      </Titled>
    </>
  );
}
