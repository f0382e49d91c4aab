import type { ViewProps } from "../../frame/contract.ts";
import type { VaeSimulation, VaeSnapshot } from "../../runs/vae/snapshot.ts";
import { Codes } from "./codes/Codes.tsx";
import { Memorised } from "./codes/Memorised.tsx";
import { ElboPlot } from "./curves/ElboPlot.tsx";
import { KlBars } from "./curves/KlBars.tsx";
import { FactorMap } from "./data/FactorMap.tsx";
import { OwnPictures } from "./data/OwnPictures.tsx";
import { VariancePlot } from "./curves/VariancePlot.tsx";
import type { Knobs } from "./knobs.ts";
import { DrawingPad } from "./input/DrawingPad.tsx";
import { HeldOutPicker } from "./input/HeldOutPicker.tsx";
import { originalName } from "../../runs/vae/originalName.ts";
import { useInput } from "./input/useInput.ts";
import { Network } from "./Network.tsx";
import { Output } from "./output/Output.tsx";
import { LatentPlane } from "./plane/LatentPlane.tsx";
import { More } from "../../ui/parts/More.tsx";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { Inside } from "./inside/Inside.tsx";
import { Draws } from "./likelihood/Draws.tsx";
import { Board } from "./room/Board.tsx";
import { roomSizes } from "./room/roomSizes.ts";
import { PriceOfCode } from "./price/PriceOfCode.tsx";
import { Runs } from "./runs/Runs.tsx";
import { Tight } from "./tight/Tight.tsx";
import { useProbe } from "./useProbe.ts";
import "./vae.css";
import "./room/room.css";

/** The computation from left to right: digit, encoder, latent plane, decoder, digit; below it the curves. */
export function View({
  params,
  knobs,
  result,
  edit,
  simulation,
  playing,
  notify,
  reopen,
}: ViewProps<Knobs, VaeSnapshot, VaeSimulation>) {
  const input = useInput(simulation, result, notify);
  const probe = useProbe(simulation, result, notify);
  const { encoded } = input;
  const { set } = result;
  const room = useRoom();
  const held = (
    <StepsBack name="held">
      <div className="vae-held">
        <p className="vae-title">
          Held out <span>and rebuilt</span>
        </p>
        <HeldOutPicker snapshot={result} chosen={input.chosen} choose={input.choose} />
      </div>
    </StepsBack>
  );
  const curves = <ElboPlot trace={result.trace} heldOut={result.heldOut} likelihood={params.likelihood} />;
  return (
    <div
      className={params.data === "own" ? "vae vae-with-own" : "vae"}
      style={room ? roomSizes(room, params.data === "own") : undefined}
    >
      {params.data === "own" && <OwnPictures wanted={params.set} running={set} edit={edit} />}
      <StepsBack name="flow">
        <div className="vae-flow">
          <section className="vae-input" aria-label="Input">
            <div className="vae-in">
              <p className="vae-title">
                Input{" "}
                <span>
                  {input.chosen === null ? "your drawing" : `held-out ${originalName(result, input.chosen)}`}
                </span>
              </p>
              <DrawingPad input={input} notify={notify} />
            </div>
            {held}
          </section>
          <Network kind="encoder" />
          <LatentPlane snapshot={result} encoded={encoded} probe={probe} />
          <Network kind="decoder" />
          <Output
            snapshot={result}
            probe={probe}
            z={encoded?.mean ?? []}
            picture={encoded?.picture ?? null}
            reopen={reopen}
          />
          {room === null && <div className="vae-curves">{curves}</div>}
        </div>
      </StepsBack>
      {room && !room.shows("flow") && (
        <Board held={held} curves={curves} sigmas={result.sigmas} floor={params.sigmaFloor} />
      )}
      <div className="more-row vae-more">
        <More name="kl" title="KL">
          <KlBars kl={result.klPerDimension} />
        </More>
        {set.data === "shapes" && (
          <More name="factors" title="Factors">
            <FactorMap factors={result.factors} kl={result.klPerDimension} />
          </More>
        )}
        <More name="inside" title="Inside">
          <Inside snapshot={result} simulation={simulation} picture={input.picture} />
        </More>
        <More name="codes" title="Walks">
          <Codes snapshot={result} simulation={simulation} />
        </More>
        <More name="memorised" title="Copies?">
          <Memorised snapshot={result} simulation={simulation} playing={playing} />
        </More>
        <More name="tight" title="How tight?">
          <Tight tightness={result.tightness} latent={result.latent} heldOut={result.cloud.labels.length} />
        </More>
        <More name="gradients" title="Gradients">
          <VariancePlot rows={result.gradientVariance} step={result.step} />
        </More>
        <More name="draws" title="Draws">
          <Draws snapshot={result} likelihood={params.likelihood} floor={params.sigmaFloor} />
        </More>
        <More name="runs" title="Runs">
          <Runs
            playing={playing}
            simulation={simulation}
            heldOut={result.heldOut}
            knobs={knobs}
            notify={notify}
          />
        </More>
        <More name="price" title="Best β?">
          <PriceOfCode
            beta={params.beta}
            latent={result.latent}
            elbo={result.heldOut.at(-1)?.elbo ?? Number.NaN}
          />
        </More>
      </div>
    </div>
  );
}
