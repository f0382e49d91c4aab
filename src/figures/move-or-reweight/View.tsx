import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import { EstimatorKey } from "../../marks/estimators/EstimatorMark.tsx";
import { stepUp } from "../../math/levels.ts";
import { Titled } from "../../marks/Titled.tsx";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { pdf } from "../../math/normal.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { CrowdPlot } from "./CrowdPlot.tsx";
import { EffectiveBar } from "./EffectiveBar.tsx";
import type { Knobs } from "./figure.ts";
import { GradientStrip } from "./GradientStrip.tsx";
import { methods } from "./methods.ts";
import type { MoveOrReweight } from "./model.ts";

/** Height of what stands below the crowds in a room, with the space above it, and of their titles, pixels. */
const beside = { worth: 32, gradients: 100, title: 22 } as const;
const levels = [0.5, 0.65, 0.85, 1.1, 1.4, 1.8, 2.2];

/** Two pictures of the same ε's side by side, and what each says the gradient is below. */
export function View(props: ViewProps<Knobs, MoveOrReweight>) {
  const { params, result, edit } = props;
  const { f, k, mu, sigma, mu0, sigma0, samples } = params;
  const room = useRoom();
  const below = (["worth", "gradients"] as const).filter((part) => room?.shows(part));
  const free = room && room.height - beside.title - below.reduce((sum, part) => sum + beside[part], 0);
  const tallest = Math.max(pdf(0, 0, sigma), pdf(0, 0, sigma0));
  const ceiling = useHeldLevel(stepUp(1.05 * tallest, levels), `${f} ${k} ${mu0} ${sigma0}`);
  return (
    <Columns share={0.5} gap={32} narrowBelow={600}>
      {({ right: width, narrow }) => (
        <>
          {(["reweighted", "moved"] as const).map((method) => {
            const { estimator, look, title, part } = methods[method];
            const isMoved = method === "moved";
            const name = (
              <b style={{ color: look.colour }}>
                <EstimatorKey estimator={estimator} />
                {title}
              </b>
            );
            return (
              <Titled key={method} title={name}>
                <CrowdPlot {...props} {...{ method, width, ceiling }} height={free ?? (narrow ? 240 : 290)} />
                <StepsBack name="worth">
                  <Part name={part} instead={<p className="move-or-reweight-worth" />}>
                    <EffectiveBar
                      count={samples}
                      effective={isMoved ? samples : result.effective}
                      {...{ colour: look.colour, width }}
                      onDrawAnew={isMoved ? null : () => edit({ mu0: mu, sigma0: sigma })}
                    />
                  </Part>
                </StepsBack>
              </Titled>
            );
          })}
          {(["mu", "sigma"] as const).map((parameter) => (
            <StepsBack key={parameter} name="gradients">
              <Part name="gradients" instead={<Hidden height={92} />}>
                <GradientStrip
                  {...{ parameter, estimates: result.estimates, width, era: `${f} ${k} ${samples}` }}
                />
              </Part>
            </StepsBack>
          ))}
        </>
      )}
    </Columns>
  );
}
