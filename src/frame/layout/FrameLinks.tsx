import { writeCompared } from "../../knobs/comparedAddress.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import type { Figure } from "../contract.ts";
import type { Frame } from "../useFrame.ts";

/** The ways to the figure's own page, set as it is here, and to presenter mode. */
export function FrameLinks({ figure, frame }: { readonly figure: Figure; readonly frame: Frame }) {
  const { params, scene, a } = frame.setting;
  return (
    <span className="figure-links">
      {!frame.solo && (
        <PageLink to={`figure/${figure.slug}${writeCompared(figure, "", "", { now: { params, scene }, a })}`}>
          Open alone
        </PageLink>
      )}
      <button type="button" onClick={frame.enter}>
        Present
      </button>
    </span>
  );
}
