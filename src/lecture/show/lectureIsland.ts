/** The name of the island that is the deck. */
export const lectureIsland = "lecture";
