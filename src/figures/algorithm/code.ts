/** The loop's lines, as the lecture writes them; each is the line of `amortizedLoop.ts` with its number. */
export const code: readonly string[] = [
  "\\term{x}{\\cx} \\leftarrow \\cx_i,\\;\\; i \\text{ at random}",
  "\\term{mu}{\\cmu} \\leftarrow \\term{phi}{a}\\,\\term{x}{\\cx} + \\term{phi}{c},\\;\\; \\term{sigma}{\\csigma} \\leftarrow \\term{phi}{e^{s}}",
  "\\term{epsilon}{\\varepsilon} \\sim \\mathcal{N}(0, 1)",
  "\\term{z}{\\cz} \\leftarrow \\term{mu}{\\cmu} + \\term{sigma}{\\csigma}\\,\\term{epsilon}{\\varepsilon}",
  "\\term{elbo}{\\cELBO} \\leftarrow \\term{likelihood}{\\log \\cp(\\term{x}{\\cx}|\\term{z}{\\cz})} + \\term{prior}{\\log p(\\term{z}{\\cz})} + \\term{entropy}{\\mathcal{H}(\\cq(\\cz|\\term{x}{\\cx}))}",
  "\\term{gTheta}{g_{\\ctheta}} \\leftarrow \\nabla_{\\!\\term{theta}{\\ctheta}}\\, \\term{elbo}{\\cELBO}",
  "\\term{gPhi}{g_{\\cphi}} \\leftarrow \\nabla_{\\!\\term{phi}{\\cphi}}\\, \\term{elbo}{\\cELBO}",
  "\\term{theta}{\\ctheta} \\leftarrow \\term{theta}{\\ctheta} + \\eta\\, \\term{gTheta}{g_{\\ctheta}}",
  "\\term{phi}{\\cphi} \\leftarrow \\term{phi}{\\cphi} + \\eta\\, \\term{gPhi}{g_{\\cphi}}",
];
