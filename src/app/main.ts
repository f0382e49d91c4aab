import "./baseStyles.ts";
import "./roomStyles.ts";
import { addWith } from "../frame/layout/adding.ts";
import { plainPath } from "../frame/links/plainPath.ts";
import { followSceneLinks } from "../frame/links/sceneLinks.ts";
import { wakeOnApproach } from "../islands/approach.ts";
import { layOutOnApproach } from "../islands/far.ts";
import { unfoldOnApproach } from "../islands/fold.ts";
import { keepPresses } from "../islands/presses.ts";
import { wakeWith } from "../islands/sleepers.ts";
import { followThemeSwitch } from "../ui/theme.ts";
import { copyWhenSelected } from "../ui/tex/copyWhenSelected.ts";
import { orTell } from "../ui/newBuild.ts";
import { showTips } from "../ui/tips.ts";
import { followProgress } from "./progress/followProgress.ts";
import { mendLocation } from "./mendLocation.ts";
import { markSection } from "./markSection.ts";
import { keepOffline } from "./offline.ts";
import { followSearch } from "./search/followSearch.ts";
import { followSettings } from "./settings/followSettings.ts";
import { printWhole } from "./printWhole.ts";
import { wakeNamed } from "./wakeNamed.ts";
import { withWholeSheet } from "./withWholeSheet.ts";

// The first script of every page: it knows neither React nor any figure, only how to send for them.
const root = document.documentElement.dataset.root ?? "./";
const site = new URL(root, document.baseURI);

const address = plainPath(location.pathname).slice(site.pathname.length);

const isLeaving = mendLocation(site);
followThemeSwitch();
showTips();
if (navigator.maxTouchPoints > 0)
  void import("../ui/steadySliders.ts").then(({ steadySliders }) => steadySliders());
copyWhenSelected();
followSceneLinks();
addWith(async (figure) => (await import("../lecture/own/addFigure.ts")).addFigure(figure));
followSearch(site);
followSettings(site);

if (import.meta.env.DEV) {
  const { renderPage } = await import("./dev.tsx");
  await renderPage(address, root);
} else if (!isLeaving) {
  wakeWith((island) => orTell(async () => (await import("./wakeIsland.ts")).wakeIsland(island, root)));
  layOutOnApproach();
  keepPresses();
  withWholeSheet(() => {
    unfoldOnApproach();
    wakeNamed();
    wakeOnApproach();
  });
  printWhole(site);
  markSection();
  followProgress(address);
  keepOffline(site);
}
// From here on the page hears what the reader does.
document.documentElement.dataset.live = "";
