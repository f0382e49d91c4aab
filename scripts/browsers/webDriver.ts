/** The W3C's code points of the keys that are no letters. */
const codePoints: Readonly<Record<string, string>> = {
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Enter: "\uE007",
  Escape: "\uE00C",
  Tab: "\uE004",
};

/** A key as WebDriver's actions name it. */
export const keyValue = (key: string): string => codePoints[key] ?? key;

/** One session of W3C WebDriver (https://www.w3.org/TR/webdriver2/), over HTTP. */
export interface WebDriver {
  /** What the driver says of the browser that it has started. */
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** A command of the session: the path below it, "/url". Rejects with the driver's error and message. */
  command<T>(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<T>;
}

async function ask<T>(method: string, url: string, body?: object): Promise<T> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
  });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** Starts a session at a driver that listens on a port of this machine. */
export async function startSession(port: number, capabilities: object): Promise<WebDriver> {
  const driver = `http://127.0.0.1:${port}/session`;
  const wish = { capabilities: { alwaysMatch: capabilities } };
  const session = await ask<{ sessionId: string; capabilities: Record<string, unknown> }>(
    "POST",
    driver,
    wish,
  );
  return {
    capabilities: session.capabilities,
    command: (method, path, body) =>
      ask(method, `${driver}/${session.sessionId}${path}`, method === "POST" ? (body ?? {}) : undefined),
  };
}
