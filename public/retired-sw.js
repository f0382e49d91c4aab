// For a site that is taken down or moved: a copy of this file in the place of sw.js, and left there, lets go of every
// browser that kept the site. What it kept is dropped, and from then on the network answers. Runs that readers saved stay.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(letGo()));

async function letGo() {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const requests = await cache.keys();
    const ours = requests.filter(({ url }) => url.startsWith(registration.scope));
    await Promise.all(ours.map((request) => cache.delete(request)));
    // Another site of this host may keep files in a cache of the same name.
    if (ours.length > 0 && ours.length === requests.length) await caches.delete(name);
  }
  await registration.unregister();
}
