import type { BrowserContext, ConsoleMessage, Request, Response, WebError } from "playwright-core";

/** What went wrong on the pages of a context, and everything they asked for. */
export interface PageWatch {
  readonly requests: readonly string[];
  /** Everything that no page may do, as sentences; those that match one of `expected` are left out. */
  faults(expected?: readonly RegExp[]): string[];
  /** Looks away. */
  stop(): void;
}

/** Said by Playwright itself, where it keeps a service worker out. */
const blocked = /Service Worker registration blocked by Playwright/;

/**
 * Watches all pages and workers of a context: errors and warnings on the console (a breach of the Content Security Policy
 * is one), uncaught errors (a hydration mismatch is one), requests that failed, and requests to any other origin.
 */
export function watch(context: BrowserContext, origin: string): PageWatch {
  const requests: string[] = [];
  const faults: string[] = [];
  const onRequest = (request: Request) => {
    const url = request.url();
    requests.push(url);
    if (/^https?:|^wss?:/.test(url) && new URL(url).origin !== origin) {
      faults.push(`request to another origin: ${url}`);
    }
  };
  const onResponse = (response: Response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  };
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === "error" || message.type() === "warning") {
      faults.push(`console ${message.type()}: ${message.text()}`);
    }
  };
  const onError = (event: WebError) => {
    faults.push(`uncaught: ${event.error().message}`);
  };
  context.on("request", onRequest);
  context.on("response", onResponse);
  context.on("console", onConsole);
  context.on("weberror", onError);
  return {
    requests,
    faults: (expected = []) =>
      faults.filter((fault) => ![blocked, ...expected].some((pattern) => pattern.test(fault))),
    stop: () => {
      context.off("request", onRequest);
      context.off("response", onResponse);
      context.off("console", onConsole);
      context.off("weberror", onError);
    },
  };
}
