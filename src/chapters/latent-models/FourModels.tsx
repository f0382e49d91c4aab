import type { ReactNode } from "react";
import { scrollRegion } from "../../ui/scrollRegion.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { scene } from "../sceneAddress.ts";
import "./fourModels.css";

interface Row {
  readonly what: string;
  readonly cells: readonly [vae: ReactNode, diffusion: ReactNode, flow: ReactNode, stateSpace: ReactNode];
  readonly to: string;
  readonly see: string;
}

const rows: readonly Row[] = [
  {
    what: "latent variable",
    cells: [
      <Tex key="z" tex="\cz" />,
      <Tex key="z" tex="\cz_1, \dots, \cz_T" />,
      <>
        <Tex tex="\cz_t" />, t from 0 to 1
      </>,
      <>
        <Tex tex="\cz_t" />, one a moment
      </>,
    ],
    to: scene("diffusion", "as-vae"),
    see: "as a VAE",
  },
  {
    what: "encoder",
    cells: [
      <>
        learned, <Tex tex="\cq(\cz \mid \cx)" />
      </>,
      "fixed: noise, step by step",
      "fixed: noise, on a line",
      <PageLink key="filter" to={scene("state-space", "never-tight")}>
        learned, from all seen so far
      </PageLink>,
    ],
    to: scene("diffusion", "moons"),
    see: "nothing to learn in it",
  },
  {
    what: "decoder",
    cells: ["learned, one leap", "learned, T steps", "learned, an ODE", "learned, each moment’s picture"],
    to: scene("diffusion", "five-steps"),
    see: "few steps, many",
  },
  {
    what: "prior",
    cells: [
      <Tex key="prior" tex="\mathcal{N}(0, I)" />,
      <>
        <Tex tex="\mathcal{N}(0, I)" /> at T, then the steps back
      </>,
      <>
        <Tex tex="\mathcal{N}(0, I)" /> at 0, then the ODE
      </>,
      <PageLink key="prior" to={scene("state-space", "roll-out")}>
        learned: how the state moves on
      </PageLink>,
    ],
    to: scene("diffusion", "digits"),
    see: "a better prior for digits",
  },
  {
    what: "trained on",
    cells: ["the ELBO", "the ELBO, or without its weights", "the velocity’s squared error", "the ELBO"],
    to: scene("diffusion", "simple-loss"),
    see: "what the weights do",
  },
  {
    what: "sampling asks the network",
    cells: ["once", "T times, or fewer", "as often as the solver does", "once a moment"],
    to: scene("diffusion", "few-evaluations"),
    see: "five evaluations",
  },
];

/** Which part of each model is encoder, decoder and prior (lecture 3.5 and 3.6), each row with a scene that shows it. */
export const FourModels = () => (
  <div className="four-models" {...scrollRegion("Four models compared")}>
    <table>
      <thead>
        <tr>
          {["Part", "VAE", "Diffusion", "Flow matching", "State space", "See"].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, cells: [vae, diffusion, flow, stateSpace], to, see }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{vae}</td>
            <td>{diffusion}</td>
            <td>{flow}</td>
            <td>{stateSpace}</td>
            <td>
              <PageLink to={to}>{see}</PageLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
