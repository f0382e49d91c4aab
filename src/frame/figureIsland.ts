/** The name of the islands that are figures. */
export const figureIsland = "figure";
