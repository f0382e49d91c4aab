import type { ViewProps } from "../../../frame/contract.ts";
import { Titled } from "../../../marks/Titled.tsx";
import type { DiffusionSnapshot } from "../../../runs/diffusion/snapshot.ts";
import { Hidden } from "../../../ui/parts/Hidden.tsx";
import { Tex } from "../../../ui/Tex.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import type { Knobs } from "../knobs.ts";
import { DecoderPlane } from "./DecoderPlane.tsx";
import { EncoderPlane } from "./EncoderPlane.tsx";

interface Props extends Pick<ViewProps<Knobs, DiffusionSnapshot>, "params" | "result" | "edit"> {
  /** Width and height of a plane, pixels. */
  readonly size: number;
}

/** The same noise on two planes: how the encoder came there from data, and how the decoder comes there from noise. */
export const TwoPlanes = ({ params, result, edit, size }: Props) => (
  <div className="diffusion-planes">
    <div style={{ inlineSize: size }}>
      <Titled
        label="The encoder"
        title={
          <span>
            <b className="diffusion-encoder">
              Encoder <Tex tex="q" />
            </b>
            <span className="diffusion-says">: noise, no parameters</span>
          </span>
        }
      >
        <EncoderPlane {...{ params, result, edit, size }} />
      </Titled>
    </div>
    <div style={{ inlineSize: size }}>
      <Titled
        label="The decoder"
        title={
          <span>
            <b className="diffusion-decoder">
              Decoder <Tex tex={result.isExact ? "p" : "p_\\theta"} />
            </b>
            <span className="diffusion-says">: {result.isExact ? "exact" : "learned"}, from noise</span>
          </span>
        }
      >
        <Part name="samples" instead={<Hidden height={size} />}>
          <DecoderPlane {...{ params, result, size }} />
        </Part>
      </Titled>
    </div>
  </div>
);
