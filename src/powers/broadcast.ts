import { askNow } from "./ask.ts";

/** A way to all other windows of the site in this browser. */
export interface Channel {
  /** Anything that can be cloned. */
  readonly post: (message: unknown) => void;
  readonly close: () => void;
}

/**
 * Opens the channel of a name; `hear` is called with whatever other windows post there, this site's or an older release of
 * it. Undefined where the browser has no channels.
 */
export function openChannel(name: string, hear: (message: unknown) => void): Channel | undefined {
  return askNow("BroadcastChannel", () => {
    const channel = new BroadcastChannel(name);
    channel.addEventListener("message", ({ data }) => hear(data));
    return { post: (message) => channel.postMessage(message), close: () => channel.close() };
  });
}
