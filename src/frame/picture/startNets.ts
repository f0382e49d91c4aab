import { startBackend } from "../../nets/startBackend.ts";
import { env } from "../../nets/tf.ts";

/** Readies networks to run where pictures are made: on Node, in plain JavaScript, without TensorFlow.js's advice to do better. */
export async function startNets(): Promise<void> {
  env().set("PROD", true);
  await startBackend("cpu", "");
}
