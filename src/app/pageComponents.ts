import { components } from "../chapters/registry.ts";

/** How to load each page of the contents, by its address. */
export const pageComponents: typeof components = {
  ...components,
  lecture: () => import("../lecture/LecturePage.tsx"),
  handout: () => import("../lecture/handout/HandoutPage.tsx"),
  speaker: () => import("../lecture/SpeakerPage.tsx"),
  "my-lecture": () => import("../lecture/own/MyLecturePage.tsx"),
};
