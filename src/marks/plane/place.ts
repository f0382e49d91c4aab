/** A place in the latent plane: the first two coordinates of z (the second is 0 and unused if there is but one). */
export type Place = readonly [z1: number, z2: number];
