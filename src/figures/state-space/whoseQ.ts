/** The title of the picture, by the encoder that it shows. */
export const whoseQ = {
  filter: "Filter: q(z at t | all that was seen until t)",
  smoother: "Smoother: q(z at t | z before, all that was ever seen)",
} as const;
