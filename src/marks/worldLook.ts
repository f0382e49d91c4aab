/** How the world that is believed in and the true one are told apart. */
export const worldLook = {
  posterior: { colour: "z" },
  true: { colour: "ink", dash: "6 4" },
} as const;
