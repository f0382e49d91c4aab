/** Thrown inside a job that a newer wish has overtaken. */
export const OVERTAKEN = Symbol("overtaken");

/** A signal that ends every wait on it, again and again. */
export class Signal {
  #fire: () => void = () => undefined;
  #fired = this.#next();

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#fire = resolve;
    });
  }

  fire(): void {
    const fire = this.#fire;
    this.#fired = this.#next();
    fire();
  }

  /** Resolves with the work's result or undefined, whichever the work and the signal make first. */
  orEarlier(work: Promise<void>): Promise<void> {
    return Promise.race([work, this.#fired]);
  }

  /** The work's result; throws OVERTAKEN if the signal comes first, and `late` then receives what the work still yields. */
  async orOvertaken<T>(work: Promise<T>, late: (result: T) => void = () => undefined): Promise<T> {
    const outcome = await Promise.race([work, this.#fired.then(() => OVERTAKEN)]);
    if (outcome !== OVERTAKEN) return outcome as T;
    work.then(late, () => undefined);
    throw OVERTAKEN;
  }
}
