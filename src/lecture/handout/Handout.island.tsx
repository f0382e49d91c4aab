import { island } from "../../islands/Island.tsx";
import { Handout } from "./Handout.tsx";

/** The head of a handout, and the slides of the lecture that the address asks for, where that is not the site's. */
export const HandoutHere = island("lecture/handout/Handout", Handout);
