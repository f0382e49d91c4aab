/** The worker has died or gone silent, and with it every run it held. The next run starts a new one. */
export class WorkerLostError extends Error {
  override readonly name = "WorkerLostError";
}
