/** The map that the figure begins with: two goals, two pits above the way to the nearer one, mud before it. */
export const worldMap = [
  "..........",
  "....xx....",
  "..........",
  "S...##..mG",
  "....##....",
  ".......m..",
  ".........G",
].join("/");
