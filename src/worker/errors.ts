/** The worker has died or gone silent, and with it every run it held. The next run starts a new one. */
export class WorkerLostError extends Error {
  override readonly name = "WorkerLostError";

  constructor(what: string) {
    super(`${what} The last picture is kept; press Play to start the run again.`);
  }
}
