import { expose, proxy } from "comlink";
import { holdLock } from "../powers/locks.ts";
import type { Decoder } from "../runs/vae/snapshot.ts";
import { runningBackend, startedBackend, takeSetup } from "./lent.ts";
import { loadCode } from "./loadCode.ts";
import { serveOnPage } from "./onPage.ts";
import { moved } from "./ownBuffers.ts";
import { runsHere } from "./runsHere.ts";
import type { WorkerApi } from "./workerApi.ts";

const decoderCode = () => import("../runs/vae/savedDecoder.ts");
const arraysCode = () => import("../data/own/understood.ts");

/** TensorFlow.js and whatever needs it are loaded when first asked for. */
const api: WorkerApi = {
  setUp: (given) => {
    takeSetup(given);
    return holdLock(given.lifeLock);
  },
  ping: () => undefined,
  open: (name, params, own) => runsHere[name].open(params, own),
  openDecoder: async (save) => {
    const [{ savedDecoder }] = await Promise.all([loadCode(decoderCode), runningBackend()]);
    const { decode, dispose } = savedDecoder(save);
    const served: Decoder = { decode: async (z) => moved(await decode(z)), dispose };
    return proxy(served);
  },
  understand: async (files) => {
    const { understandArrays } = await loadCode(arraysCode);
    return moved(understandArrays(files));
  },
  startedBackend,
  backendReport: runningBackend,
};

if (typeof document === "undefined") {
  expose(api);
  // Its first word: it could be made, and was found.
  postMessage("here");
} else serveOnPage((port) => expose(api, port));
