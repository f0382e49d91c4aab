/** Display formulas of chapter 2 that a lecture shows as well, with the parts that are lit there marked as in chapter 1’s. */

/** The two ways to the slope of an average. */
export const twoGradients = String.raw`\underbrace{\mathbb{E}_{\cq}\big[\term{values}{f(\cz)}\,\term{score}{\nabla_{\cphi} \log \cq(\cz)}\big]}_{\text{score function}} = \term{wanted}{\nabla_{\cphi}\,\mathbb{E}_{\cq}\big[f(\cz)\big]} = \underbrace{\term{noise}{\mathbb{E}_{\varepsilon}}\big[\term{slope}{\nabla_{\cphi} f(g_{\cphi}(\varepsilon))}\big]}_{\text{pathwise}}`;

/** KL from a Gaussian to the standard normal, for each dimension. */
export const closedKl = String.raw`\cKL\big(\mathcal{N}(\cmu, \csigma^2) \,\|\, \mathcal{N}(0, 1)\big) = \tfrac{1}{2}\big(\term{far}{\cmu^2} + \term{wide}{\csigma^2} - 1 - \term{narrow}{\log \csigma^2}\big)`;
