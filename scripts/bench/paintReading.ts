import lighthouse, { desktopConfig, type RunnerResult } from "lighthouse";

/** A phone on slow 4G with a quarter of this machine's speed, and a desktop on a good line: Lighthouse's own profiles. */
export const profiles = ["mobile", "desktop"] as const;
export type Profile = (typeof profiles)[number];

/** What one visit was like. Times in milliseconds, bytes as they travel. */
export interface Reading {
  /** Of 100. */
  readonly performance: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** Bytes of script that the page itself asked for. */
  readonly scripts: number;
  /** Requests that had ended at the first paint. */
  readonly requests: number;
}

interface Item {
  readonly resourceType?: string;
  readonly transferSize?: number;
  readonly networkEndTime?: number;
  readonly url?: string;
}

/** Visits an address once, in a browser that listens at `port`. */
export async function visit(url: string, port: number, profile: Profile): Promise<Reading> {
  const result: RunnerResult | undefined = await lighthouse(
    url,
    { port, onlyCategories: ["performance"], logLevel: "error" },
    profile === "desktop" ? desktopConfig : undefined,
  );
  if (!result) throw new Error(`Lighthouse has no answer for ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const value = (id: string) => lhr.audits[id]?.numericValue ?? Number.NaN;
  const details = lhr.audits["network-requests"]?.details;
  const items: Item[] = details?.type === "table" ? (details.items as Item[]) : [];
  const metrics = lhr.audits.metrics?.details;
  const painted =
    metrics?.type === "debugdata"
      ? ((metrics.items as { observedFirstContentfulPaint: number }[])[0]?.observedFirstContentfulPaint ?? 0)
      : 0;
  return {
    performance: Math.round((lhr.categories.performance?.score ?? 0) * 100),
    fcp: value("first-contentful-paint"),
    lcp: value("largest-contentful-paint"),
    tbt: value("total-blocking-time"),
    cls: value("cumulative-layout-shift"),
    scripts: items
      .filter(({ resourceType }) => resourceType === "Script")
      .reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
    requests: items.filter(({ networkEndTime = Number.POSITIVE_INFINITY }) => networkEndTime <= painted)
      .length,
  };
}
