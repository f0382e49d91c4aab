import { island } from "../../islands/Island.tsx";
import { Lecture } from "./Lecture.tsx";

/** The deck. */
export const LectureHere = island("lecture/show/Lecture", Lecture);
