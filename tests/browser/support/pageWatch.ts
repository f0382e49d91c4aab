import type { BrowserContext } from "playwright-core";

/** What went wrong on the pages of a context, and everything they asked for. */
export interface PageWatch {
  readonly requests: readonly string[];
  /** Everything that no page may do, as sentences; those that match one of `expected` are left out. */
  faults(expected?: readonly RegExp[]): string[];
}

/**
 * Watches all pages and workers of a context: errors and warnings on the console (a breach of the Content Security Policy
 * is one), uncaught errors (a hydration mismatch is one), requests that failed, and requests to any other origin.
 */
export function watch(context: BrowserContext, origin: string): PageWatch {
  const requests: string[] = [];
  const faults: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    requests.push(url);
    if (/^https?:|^wss?:/.test(url) && new URL(url).origin !== origin) {
      faults.push(`request to another origin: ${url}`);
    }
  });
  context.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      faults.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on("weberror", (event) => {
    faults.push(`uncaught: ${event.error().message}`);
  });
  return {
    requests,
    faults: (expected = []) => faults.filter((fault) => !expected.some((pattern) => pattern.test(fault))),
  };
}
