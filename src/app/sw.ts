import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";
import { filesFor } from "./filesFor.ts";

declare const self: ServiceWorkerGlobalScope & {
  /** The files of this build, written here by the build. */
  readonly filesOfTheBuild: { readonly url: string; readonly revision: string | null }[];
};

// The service worker: it keeps the files of the build and answers for their addresses alone. Whatever else lies below its
// scope, a neighbour's page or an address that is not there, it leaves to the network.
cleanupOutdatedCaches();
precacheAndRoute(self.filesOfTheBuild, {
  ignoreURLParametersMatching: [],
  directoryIndex: "",
  cleanURLs: false,
  urlManipulation: ({ url }) => filesFor(url),
});
void self.skipWaiting();
clientsClaim();
