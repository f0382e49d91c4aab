import type { CDPSession } from "playwright-core";

type Answer = {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};
type Waiting = { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void };

/**
 * The protocol's sessions with the workers of a page. Playwright opens none: they are reached through the page's own, each
 * message in an envelope.
 */
export class WorkerSessions {
  readonly #page: CDPSession;
  readonly #waiting = new Map<string, Map<number, Waiting>>();
  #last = 0;

  private constructor(page: CDPSession) {
    this.#page = page;
    page.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
      if (targetInfo.type === "worker") this.#waiting.set(sessionId, new Map());
    });
    page.on("Target.detachedFromTarget", ({ sessionId }) => this.#forget(sessionId));
    page.on("Target.receivedMessageFromTarget", ({ sessionId, message }) =>
      this.#hear(sessionId, JSON.parse(message) as Answer),
    );
  }

  static async of(page: CDPSession): Promise<WorkerSessions> {
    const sessions = new WorkerSessions(page);
    await page.send("Target.setAutoAttach", {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: false,
    });
    return sessions;
  }

  /** The sessions with the workers that live now. */
  ids(): readonly string[] {
    return [...this.#waiting.keys()];
  }

  /** Rejects if the worker ends first. */
  async send(sessionId: string, method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#last;
    const answer = new Promise<unknown>((resolve, reject) => {
      const waiting = this.#waiting.get(sessionId);
      if (waiting) waiting.set(id, { resolve, reject });
      else reject(new Error("This worker has ended."));
    });
    const message = JSON.stringify({ id, method, params });
    await this.#page.send("Target.sendMessageToTarget", { sessionId, message });
    return answer;
  }

  #hear(sessionId: string, { id, result, error }: Answer): void {
    const waiting = this.#waiting.get(sessionId);
    const one = id === undefined ? undefined : waiting?.get(id);
    if (id === undefined || !one) return;
    waiting?.delete(id);
    if (error) one.reject(new Error(error.message));
    else one.resolve(result);
  }

  #forget(sessionId: string): void {
    for (const { reject } of this.#waiting.get(sessionId)?.values() ?? [])
      reject(new Error("This worker has ended."));
    this.#waiting.delete(sessionId);
  }
}
