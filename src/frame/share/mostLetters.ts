/** From more letters than this no telephone reads a QR code across a room, or off 35 mm of paper. */
export const mostLetters = 800;
