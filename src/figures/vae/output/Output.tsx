import { PictureSheet } from "../../../marks/PictureSheet.tsx";
import { formatPoint } from "../../../math/formatNumber.ts";
import { Hidden } from "../../../ui/parts/Hidden.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { useRoom } from "../../../ui/parts/roomContext.ts";
import { StepsBack } from "../../../ui/parts/StepsBack.tsx";
import type { Pictures, VaeSnapshot } from "../../../runs/vae/snapshot.ts";
import { BackendSelect } from "./BackendSelect.tsx";
import type { Probe } from "../useProbe.ts";
import "./output.css";

interface Props {
  readonly snapshot: VaeSnapshot;
  readonly probe: Probe;
  /** z and picture that the input digit gives. */
  readonly z: readonly number[];
  readonly picture: Pictures | null;
  readonly reopen: () => void;
}

const SHOWN = 2;

/** What the decoder makes of z, large, and of ten draws from the prior. */
export function Output({ snapshot, probe, z, picture, reopen }: Props) {
  const shown = probe.z ?? z;
  const decoded = probe.z ? probe.picture : picture;
  const isInRoom = useRoom() !== null;
  const more = shown.length > SHOWN ? ", …" : "";
  return (
    <section className="vae-output" aria-label="Decoded">
      <div className="vae-out">
        <p className="vae-title">
          {isInRoom ? "Decoded" : probe.z ? "Decoded from the plane" : "Decoded again"}
        </p>
        <div className="vae-frame">
          {decoded && <PictureSheet pictures={decoded} crisp label="The decoded picture" />}
        </div>
        <p className="vae-z">
          <span>
            {isInRoom ? "(" : "z = ("}
            {formatPoint(shown.slice(0, SHOWN))}
            {!isInRoom && more})
          </span>
          <button
            type="button"
            className="vae-back"
            disabled={!probe.pinned}
            aria-label="Back to the input’s code"
            title="Back to the input’s code"
            onClick={() => probe.pin(null)}
          >
            ×
          </button>
        </p>
      </div>
      <StepsBack name="samples">
        <div className="vae-samples">
          <p className="vae-title">
            {isInRoom ? (
              "From the prior"
            ) : (
              <>
                Samples <span>from the prior</span>
              </>
            )}
          </p>
          <Part name="samples" instead={<Hidden height={64} />}>
            <PictureSheet
              pictures={snapshot.priorMeans}
              columns={5}
              label="Ten draws from the prior, decoded"
            />
          </Part>
        </div>
      </StepsBack>
      {!isInRoom && <BackendSelect backend={snapshot.backend} reopen={reopen} />}
    </section>
  );
}
