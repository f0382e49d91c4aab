/** Display formulas of chapter 3’s second part that a lecture shows as well, with the parts that are lit there marked as in chapter 1’s. */

/** The bound of a conditional VAE. */
export const conditionalBound = String.raw`\mathcal{L} = \term{encoder}{\mathbb{E}_{\cq(\cz \mid \cx, y)}}\big[\term{decoder}{\log \cp(y \mid \cx, \cz)} + \term{suggestion}{\log p(\cz \mid \cx)}\big] + \term{entropy}{\mathcal{H}\big(\cq(\cz \mid \cx, y)\big)} \;\le\; \log \cp(y \mid \cx)`;

/** The encoder of diffusion: a point that fades into noise. */
export const noising = String.raw`\term{code}{q(\cz_t \mid \cx_0)} = \mathcal{N}\big(\term{signal}{\sqrt{\bar\alpha_t}\,\cx_0},\; \term{noise}{(1 - \bar\alpha_t) I}\big), \qquad t = 1, \dots, T`;

/** The bound of diffusion, step by step. */
export const stepByStep = String.raw`\begin{aligned} -\cELBO &= \term{sum}{L_0 + L_1 + \dots + L_T}, \\ L_0 &= \term{last}{\mathbb{E}\big[-\log \cp(\cx_0 \mid \cz_1)\big]}, \\ L_{t-1} &= \mathbb{E}\,\cKL\big(\term{true}{q(\cz_{t-1} \mid \cz_t, \cx_0)}\,\|\,\term{learned}{\cp(\cz_{t-1} \mid \cz_t)}\big), \\ L_T &= \term{start}{\mathbb{E}\,\cKL\big(q(\cz_T \mid \cx_0)\,\|\,p(\cz_T)\big)}. \end{aligned}`;

/** Prior, decoder and encoder of a state-space model. */
export const overTime = String.raw`\term{prior}{\underbrace{p(\cz_1) \prod_t \cp(\cz_{t+1} \mid \cz_t, a_t)}_{\text{prior: how it moves}}} \qquad \term{decoder}{\underbrace{\prod_t \cp(o_t \mid \cz_t)}_{\text{decoder: how it is seen}}} \qquad \term{encoder}{\underbrace{\prod_t \cq(\cz_t \mid o_{1:t})}_{\text{encoder: what you make of it}}}`;
