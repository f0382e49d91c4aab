import { island } from "../../islands/Island.tsx";
import { ScenePicture } from "./ScenePicture.tsx";

/** The picture of a scene on a handout. */
export const ScenePictureHere = island("lecture/handout/ScenePicture", ScenePicture);
