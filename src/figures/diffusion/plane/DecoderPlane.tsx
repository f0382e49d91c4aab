import { useMemo } from "react";
import { Clip } from "../../../marks/plot/index.ts";
import type { DiffusionSnapshot } from "../../../runs/diffusion/snapshot.ts";
import type { Params } from "../knobs.ts";
import { forwardNow, wayNow } from "../../../runs/diffusion/levelNow.ts";
import { Cloud } from "./Cloud.tsx";
import { Plane } from "./Plane.tsx";
import { Trails } from "./Trails.tsx";

interface Props {
  readonly params: Params;
  readonly result: DiffusionSnapshot;
  readonly size: number;
}

/** The way back: points that began as noise, over the encoder's at the same noise in grey. */
export function DecoderPlane({ params: { data, time, kind, sampler }, result, size }: Props) {
  const { way } = result;
  const now = wayNow(result, time);
  const goal = useMemo(() => forwardNow(result, time), [result, time]);
  // Ways with fresh noise go to and fro: few of them can be told apart.
  const isDrawn = kind === "diffusion" && sampler === "stochastic";
  const isSample = now === way.length - 1;
  const walked = useMemo(() => way.slice(0, now + 1), [way, now]);
  return (
    <Plane
      title={
        isSample
          ? "Samples, over the data in grey"
          : `Half made samples, t/T = ${result.wayTimes[now].toFixed(2)}`
      }
      size={size}
      isWide={data === "digits"}
      under={
        <>
          <Cloud points={goal} ink="quiet" alpha={0.25} />
          <Cloud points={way[now]} ink={isSample ? "ink" : "z"} alpha={0.7} />
        </>
      }
    >
      <Clip>
        <Trails path={walked} colour="theta" count={isDrawn ? 4 : 12} />
      </Clip>
    </Plane>
  );
}
