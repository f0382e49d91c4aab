import { PictureSheet } from "../../marks/PictureSheet.tsx";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import type { Decoded } from "../../runs/priorOrPosterior/snapshot.ts";
import { type DrawnFrom, drawNames } from "../../runs/priorOrPosterior/drawNames.ts";

interface Props {
  readonly decoded: Decoded;
  readonly kind: DrawnFrom;
  /** Of a picture, pixels. */
  readonly cell: number;
}

/** Eight draws of z: the decoder's mean of each, and under it a true draw of x. */
export function Sheet({ decoded, kind, cell }: Props) {
  const names = drawNames[kind];
  const source = kind === "prior" ? "the prior" : "the aggregate";
  return (
    <div className="prior-or-posterior-sheet" style={{ inlineSize: cell * names.length }}>
      <p
        className={`prior-or-posterior-names${kind === "aggregate" ? " prior-or-posterior-phi" : ""}`}
        aria-hidden="true"
      >
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
          label="The same eight: a true draw of x from each"
        />
      </Part>
    </div>
  );
}
