import { expose, proxy } from "comlink";
import { type LoadingDigits, loadDigits } from "../data/digits.ts";
import { holdLifeLock } from "./lifeLock.ts";
import { moved } from "./ownBuffers.ts";
import { serveThreeWays } from "./serveThreeWays.ts";
import { serveVae } from "./serveVae.ts";
import { serveValueIteration } from "./serveValueIteration.ts";
import type { Decoder } from "../runs/vae/snapshot.ts";
import type { BackendReport } from "../nets/chooseBackend.ts";
import type { WorkerApi, WorkerSetup } from "./workerApi.ts";

let setup: WorkerSetup = { root: self.location.href, backend: "auto", lifeLock: "" };
let digits: LoadingDigits | null = null;
let backend: Promise<BackendReport> | null = null;

const now = (): number => performance.now();

async function startBackend(): Promise<BackendReport> {
  const [{ chooseBackend }, { wasmFiles }] = await Promise.all([
    import("../nets/chooseBackend.ts"),
    import("../nets/wasmFiles.ts"),
  ]);
  return chooseBackend({ preference: setup.backend, wasmFiles: wasmFiles(), now });
}

/** The running backend; a choice that failed may be tried again. */
function runningBackend(): Promise<BackendReport> {
  backend ??= startBackend().catch((error: unknown) => {
    backend = null;
    throw error;
  });
  return backend;
}

/** All digits; a load that failed may be tried again. */
async function allDigits() {
  digits ??= loadDigits(setup.root, fetch.bind(self));
  try {
    return await digits.all;
  } catch (error) {
    digits = null;
    throw error;
  }
}

/** TensorFlow.js and whatever needs it are loaded when first asked for. */
const api: WorkerApi = {
  setUp: (given) => {
    setup = given;
    return holdLifeLock(given.lifeLock);
  },
  ping: () => undefined,
  openVae: async (params) => {
    const [{ createVaeRun }, loaded] = await Promise.all([
      import("../runs/vae/run.ts"),
      allDigits(),
      runningBackend(),
    ]);
    return serveVae(await createVaeRun({ params, digits: loaded, now }));
  },
  openThreeWays: async (params) => {
    const [{ createThreeWaysRun }] = await Promise.all([
      import("../runs/threeWays/run.ts"),
      runningBackend(),
    ]);
    return serveThreeWays(await createThreeWaysRun({ params, now }));
  },
  openValueIteration: async (params) => {
    const { createValueIterationRun } = await import("../runs/valueIteration/run.ts");
    return serveValueIteration(createValueIterationRun({ params, now }));
  },
  openDecoder: async (save) => {
    const [{ savedDecoder }] = await Promise.all([import("../runs/vae/savedDecoder.ts"), runningBackend()]);
    const { decode, dispose } = savedDecoder(save);
    const served: Decoder = { decode: async (z) => moved(await decode(z)), dispose };
    return proxy(served);
  },
  backendReport: runningBackend,
};
expose(api);
