/** After one visit the whole site works without a network. Where service workers are not to be had, nothing is lost. */
export async function keepOffline(site: URL): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(new URL("sw.js", site), { scope: site.pathname });
  } catch (fault) {
    console.info("This visit is not kept for offline use:", fault);
  }
}
