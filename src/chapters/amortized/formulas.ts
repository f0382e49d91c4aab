/**
 * Display formulas of chapter 1 that a lecture shows as well. In \term{name}{…} stands what is lit there, one part after
 * the other; on the page a mark does nothing, but where the formula stands in a `LinkedTex`.
 */

/** Bayes’ rule for the hidden number, and the integral that it needs. */
export const posterior = String.raw`\term{posterior}{p(\cz \mid \cx)} = \frac{\term{likelihood}{p(\cx \mid \cz)}\,\term{prior}{p(\cz)}}{p(\cx)}, \qquad \term{evidence}{p(\cx) = \int p(\cx \mid \cz)\,p(\cz)\,\mathrm{d}\cz}`;

/** The log evidence in its two parts. */
export const evidenceSplit = String.raw`\term{evidence}{\log p(\cx)} = \term{elbo}{\underbrace{\term{reconstruction}{\mathbb{E}_{q}\big[\log p(\cx \mid \cz)\big]} - \term{code}{\cKL\big(q \,\|\, p(\cz)\big)}}_{\cELBO(q)\text{, which you can estimate}}} + \term{gap}{\underbrace{\cKL\big(q \,\|\, p(\cz \mid \cx)\big)}_{\ge\, 0\text{, which you cannot}}}`;

/** One network for the q of every data point. */
export const encoder = String.raw`\term{answer}{\cq(\cz \mid \cx)} = \mathcal{N}\big(\term{mean}{\cmu(\cx)},\, \term{width}{\csigma(\cx)^2}\big)`;

/** The ELBO as an objective of reinforcement learning. */
export const rewardAndEntropy = String.raw`\cELBO_i = \mathbb{E}_{\cz \sim \cq(\cz \mid \cx_i)}\big[\term{reward}{\underbrace{\term{likelihood+reward}{\log \cp(\cx_i \mid \cz)} + \term{prior+reward}{\log p(\cz)}}_{r(\cx_i,\, \cz)}}\big] + \term{entropy}{\mathcal{H}\big(\cq(\cz \mid \cx_i)\big)}`;

/** The policy gradient of that objective, with a baseline, and the slope of a Gaussian’s entropy. */
export const policyGradient = String.raw`\begin{gathered} \nabla_{\cphi} \cELBO_i \approx \term{draws}{\frac{1}{M}\sum_{j=1}^{M}} \term{score}{\nabla_{\cphi} \log \cq(\cz_j \mid \cx_i)}\,\big(\term{reward}{r(\cx_i, \cz_j)} - \term{baseline}{b}\big) + \term{bonus}{\nabla_{\cphi} \mathcal{H}}, \\ \term{bonus}{\nabla_{\!(\mu, \sigma)}\, \mathcal{H}\big(\mathcal{N}(\mu, \sigma^2)\big) = \big(0,\; 1/\sigma\big)}. \end{gathered}`;
