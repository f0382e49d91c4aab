import type { ProxyMarked } from "comlink";
import type { OwnSet } from "../data/own/ownSet.ts";
import type { Env, Questions, Run } from "../runs/run.ts";
import { simulate } from "../runs/simulate.ts";
import type { Simulation, SnapshotBase } from "../runs/simulation.ts";
import {
  backendAndModel,
  backendAndPictures,
  backendDigitsAndFiles,
  backendToo,
  clockAlone,
} from "./lent.ts";
import { loadCode } from "./loadCode.ts";
import type { Thrift } from "./sentSnapshot.ts";
import { serve } from "./serve.ts";
import type { Served } from "./workerApi.ts";

/** A run that lives in the worker: its code, what it is lent, and how its snapshots are sent. */
interface Lodger<Params, S extends SnapshotBase, Q extends Questions, E extends Env>
  extends Thrift<keyof S & string> {
  load(): Promise<{ readonly run: Run<Params, S, Q, E> }>;
  lend(params: Params, own: OwnSet | null): Promise<E>;
}

/** A lodger with the door to it; the page's side knows the type of its params. */
const lodge = <Params extends object, S extends SnapshotBase, Q extends Questions, E extends Env>(
  lodger: Lodger<Params, S, Q, E>,
) => ({
  ...lodger,
  open: async (given: unknown, own: OwnSet | null): Promise<Served & ProxyMarked> => {
    const params = given as Params;
    const [{ run }, env] = await Promise.all([loadCode(lodger.load), lodger.lend(params, own)]);
    return serve(await simulate(run, params, env), lodger);
  },
});

/** The runs that live in the worker, a line each. What they need is loaded when they are first opened. */
export const runsHere = {
  vae: lodge({
    load: () => import("../runs/vae/run.ts"),
    lend: backendAndPictures,
    grows: ["trace", "heldOut", "gradientVariance"],
    constant: ["set"],
  }),
  priorOrPosterior: lodge({
    load: () => import("../runs/priorOrPosterior/run.ts"),
    lend: backendDigitsAndFiles,
  }),
  threeWays: lodge({ load: () => import("../runs/threeWays/run.ts"), lend: backendToo, grows: ["trace"] }),
  diffusion: lodge({
    load: () => import("../runs/diffusion/run.ts"),
    lend: backendAndModel,
    grows: ["trace"],
    constant: ["data", "epsilon"],
  }),
  imitation: lodge({
    load: () => import("../runs/imitation/run.ts"),
    lend: backendToo,
    grows: ["trace"],
    constant: ["demonstrations"],
  }),
  representation: lodge({
    load: () => import("../runs/representation/run.ts"),
    lend: clockAlone,
    grows: ["vae"],
    constant: ["map"],
  }),
  stateSpace: lodge({ load: () => import("../runs/stateSpace/run.ts"), lend: backendToo, grows: ["trace"] }),
  valueIteration: lodge({
    load: () => import("../runs/valueIteration/run.ts"),
    lend: clockAlone,
    constant: ["map"],
  }),
};

export type RunName = keyof typeof runsHere;
type RunIn<Name extends RunName> = Awaited<ReturnType<(typeof runsHere)[Name]["load"]>>["run"];

/** The knobs of a run in the worker, and what the page has of it. */
export type ParamsIn<Name extends RunName> = Parameters<RunIn<Name>["begin"]>[0];
export type SimulationIn<Name extends RunName> =
  RunIn<Name> extends Run<infer _P, infer S extends SnapshotBase, infer Q extends Questions, infer _E>
    ? Simulation<S> & Q
    : never;
