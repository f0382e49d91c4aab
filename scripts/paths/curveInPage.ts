import "@tensorflow/tfjs-backend-webgl";
import "@tensorflow/tfjs-backend-cpu";
import { env, setBackend } from "../../src/nets/tf.ts";
import { lossCurve } from "./curve.ts";

/** A loss curve as a browser computes it, or why there is none. */
type CurveOf = (
  backend: "webgl" | "cpu",
  flags: Readonly<Record<string, boolean>>,
  steps: number,
) => Promise<readonly number[] | string>;

declare global {
  interface Window {
    curveOf: CurveOf;
  }
}

const curveOf: CurveOf = async (backend, flags, steps) => {
  for (const [flag, value] of Object.entries(flags)) env().set(flag, value);
  return (await setBackend(backend)) ? lossCurve(steps) : "did not start";
};

window.curveOf = curveOf;
