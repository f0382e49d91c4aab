import { island } from "../../islands/Island.tsx";
import { Speaker } from "./Speaker.tsx";

/** The speaker's window. */
export const SpeakerHere = island("lecture/speaker/Speaker", Speaker);
