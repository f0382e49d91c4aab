/** The name of the island that is the speaker's window. */
export const speakerIsland = "speaker";
