import { island } from "../../islands/Island.tsx";
import { Editor } from "./editor/Editor.tsx";

/** The editor of one's own lecture. */
export const OwnLectureEditor = island("lecture/own/Editor", Editor);
