/**
 * TeX macros for the symbols that keep one colour through formula, prose and plot: \cphi is φ in the colour of the
 * encoder, \cKL the divergence in the colour of its curve. The classes are coloured in base.css from tokens.css.
 * \term{name}{…} marks a part of a formula for `LinkedTex`; \term{kl+prior}{…} lights with either of the two.
 */
const coloured = (name: string, tex: string) => `\\htmlClass{symbol-${name}}{${tex}}`;

export const symbolMacros: Readonly<Record<string, string>> = {
  "\\term": "\\htmlData{term=#1}{#2}",
  "\\cphi": coloured("phi", "\\phi"),
  "\\ctheta": coloured("theta", "\\theta"),
  "\\cz": coloured("z", "z"),
  "\\cx": coloured("x", "x"),
  "\\cq": coloured("phi", "q_\\phi"),
  "\\cp": coloured("theta", "p_\\theta"),
  "\\cmu": coloured("phi", "\\mu_\\phi"),
  "\\csigma": coloured("phi", "\\sigma_\\phi"),
  "\\cELBO": coloured("elbo", "\\mathcal{L}"),
  "\\cKL": coloured("kl", "D_{\\mathrm{KL}}"),
};
