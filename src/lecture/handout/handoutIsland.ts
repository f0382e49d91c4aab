/** The picture of a scene on a handout: its island's name. */
export const handoutIsland = "lecture/handout/ScenePicture";
