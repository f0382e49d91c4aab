import { type Camera, photograph } from "../../control/gridPicture.ts";
import type { PictureVae } from "../../nets/plain/pictureVae.ts";

/** Numbers of many looks, one after another. */
export type Looks = Uint8Array | Float64Array;

/** What a learner gets to see of a state at a moment of a film. */
export interface Eye {
  /** How many numbers. */
  readonly inputs: number;
  /** What they are to be multiplied with: pixels are kept as bytes. */
  readonly unit: number;
  /** Multiplications of a look. */
  readonly multiplications: number;
  /** Room for so many looks. */
  room(count: number): Looks;
  /** Writes a look at place `at` of a room. */
  look(state: number, film: string, moment: number, room: Looks, at: number): void;
}

/** The state itself, one-hot: no picture is taken. */
export const stateEye = ({ world }: Camera): Eye => ({
  inputs: world.states,
  unit: 1,
  multiplications: 0,
  room: (count) => new Uint8Array(count * world.states),
  look: (state, _film, _moment, room, at) => {
    room.fill(0, at * world.states, (at + 1) * world.states);
    room[at * world.states + state] = 1;
  },
});

/** The picture. */
export function pixelEye(camera: Camera): Eye {
  const inputs = camera.width * camera.height;
  return {
    inputs,
    unit: 1 / 255,
    multiplications: 0,
    room: (count) => new Uint8Array(count * inputs),
    look: (state, film, moment, room, at) => room.set(photograph(camera, state, film, moment), at * inputs),
  };
}

/** The mean of the frozen VAE's q(z|x) for the picture x. */
export function codeEye(camera: Camera, vae: PictureVae): Eye {
  const bytes = new Uint8Array(camera.width * camera.height);
  const x = new Float64Array(bytes.length);
  return {
    inputs: vae.latent,
    unit: 1,
    multiplications: vae.encoder.multiplications,
    room: (count) => new Float64Array(count * vae.latent),
    look: (state, film, moment, room, at) => {
      photograph(camera, state, film, moment, bytes);
      greys(bytes, x);
      room.set(vae.mean(x, 1), at * vae.latent);
    },
  };
}

/** Bytes 0–255 as grey levels 0–1. */
export function greys(bytes: Uint8Array, out = new Float64Array(bytes.length)): Float64Array {
  for (let d = 0; d < bytes.length; d++) out[d] = bytes[d] / 255;
  return out;
}
