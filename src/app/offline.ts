import { registerServiceWorker } from "../powers/serviceWorker.ts";
import { whenIdle } from "../ui/whenIdle.ts";

/**
 * After one visit the whole site works without a network. Its files are fetched when this page has all it needs and the
 * browser is idle. Where service workers are not to be had, nothing is lost.
 */
export function keepOffline(site: URL): void {
  const register = () => registerServiceWorker(new URL("sw.js", site), site.pathname);
  const registerWhenIdle = () => whenIdle(register, { otherwise: 2000 });
  if (document.readyState === "complete") registerWhenIdle();
  else addEventListener("load", registerWhenIdle, { once: true });
}
