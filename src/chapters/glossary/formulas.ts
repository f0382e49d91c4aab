import type { TermName } from "../../ui/glossary/terms.ts";

/** TeX of what each term is; null where words are all there is to say. Set when the page is built. */
export const formulas: Readonly<Record<TermName, string | null>> = {
  data: "\\cx \\mid \\cz \\sim \\mathcal{N}\\big(f(\\cz), \\nu^2\\big) \\text{ in the toy model}",
  latent: "\\cz \\sim p(\\cz), \\quad \\cx \\sim \\cp(\\cx \\mid \\cz)",
  prior: "p(\\cz) = \\mathcal{N}(0, 1)",
  decoder:
    "\\cp(\\cx \\mid \\cz) = \\prod_d \\hat{\\cx}_d^{\\cx_d} (1 - \\hat{\\cx}_d)^{1 - \\cx_d}, \\quad \\hat{\\cx} = \\operatorname{sigmoid}\\big(g_{\\ctheta}(\\cz)\\big) \\text{ for pictures}",
  encoder: "\\cq(\\cz \\mid \\cx) = \\mathcal{N}\\big(\\cmu(\\cx),\\, \\csigma(\\cx)^2\\big)",
  theta: "\\ctheta \\leftarrow \\ctheta + \\eta\\, \\nabla_{\\ctheta} \\cELBO",
  phi: "\\cphi \\leftarrow \\cphi + \\eta\\, \\nabla_{\\cphi} \\cELBO",
  width: "\\mathbb{E}[\\cz] = \\cmu, \\quad \\operatorname{Var}[\\cz] = \\csigma^2",
  noise: "\\nu = \\sqrt{\\operatorname{Var}[\\cx \\mid \\cz]}",
  points: null,
  posterior: "p(\\cz \\mid \\cx) = \\frac{p(\\cx \\mid \\cz)\\, p(\\cz)}{p(\\cx)}",
  evidence: "\\log p(\\cx) = \\log \\int p(\\cx \\mid \\cz)\\, p(\\cz)\\, \\mathrm{d}\\cz",
  elbo: "\\cELBO(q) = \\mathbb{E}_q\\big[\\log p(\\cx \\mid \\cz)\\big] - \\cKL\\big(q \\,\\|\\, p(\\cz)\\big) = \\log p(\\cx) - \\cKL\\big(q \\,\\|\\, p(\\cz \\mid \\cx)\\big)",
  kl: "\\cKL(q \\,\\|\\, p) = \\mathbb{E}_q\\big[\\log q(\\cz) - \\log p(\\cz)\\big] \\ge 0",
  entropy:
    "\\mathcal{H}(q) = -\\mathbb{E}_q\\big[\\log q(\\cz)\\big], \\quad \\mathcal{H}\\big(\\mathcal{N}(\\mu, \\sigma^2)\\big) = \\tfrac{1}{2} \\log(2 \\pi e\\, \\sigma^2)",
  nat: "1 \\text{ nat} = \\log e = 1 / \\log 2 \\approx 1.44 \\text{ bits}",
  reconstruction: "\\mathbb{E}_{\\cz \\sim \\cq(\\cz \\mid \\cx)}\\big[\\log \\cp(\\cx \\mid \\cz)\\big]",
  amortized: "q_i(\\cz) = \\cq(\\cz \\mid \\cx_i) \\text{ for all } i",
  "approximation-gap": "\\log p(\\cx) - \\max_{q}\\, \\cELBO(q), \\quad q \\text{ of the family}",
  "amortization-gap": "\\max_{q}\\, \\cELBO(q) - \\cELBO\\big(\\cq(\\cdot \\mid \\cx)\\big)",
  "mode-seeking":
    "\\min_{q}\\, \\cKL\\big(q \\,\\|\\, p(\\cz \\mid \\cx)\\big), \\text{ an average under } q",
  iwae: "\\mathbb{E}\\Big[\\log \\frac{1}{K} \\sum_{k=1}^{K} \\frac{\\cp(\\cx, \\cz_k)}{\\cq(\\cz_k \\mid \\cx)}\\Big] \\le \\log \\cp(\\cx), \\quad \\cz_k \\sim \\cq(\\cz \\mid \\cx)",
  "beta-weight":
    "\\mathbb{E}_{\\cq}\\big[\\log \\cp(\\cx \\mid \\cz)\\big] - \\beta\\, \\cKL\\big(\\cq(\\cz \\mid \\cx) \\,\\|\\, p(\\cz)\\big)",
  collapse: "\\cq(\\cz \\mid \\cx) = p(\\cz) \\text{ for all } \\cx",
  aggregate: "\\frac{1}{N} \\sum_{i=1}^{N} \\cq(\\cz \\mid \\cx_i)",
  information:
    "I = \\frac{1}{N} \\sum_i \\cKL\\big(\\cq(\\cz \\mid \\cx_i) \\,\\|\\, \\bar q\\big) \\le \\log N, \\quad \\bar q = \\frac{1}{N} \\sum_i \\cq(\\cz \\mid \\cx_i)",
  "energy-distance":
    "D^2 = 2\\, \\mathbb{E}\\lVert A - B \\rVert - \\mathbb{E}\\lVert A - A' \\rVert - \\mathbb{E}\\lVert B - B' \\rVert \\ge 0",
  ancestral: "\\cz \\sim p(\\cz), \\text{ then } \\cx \\sim \\cp(\\cx \\mid \\cz)",
  epsilon: "\\cz = \\cmu + \\csigma\\, \\varepsilon, \\quad \\varepsilon \\sim \\mathcal{N}(0, 1)",
  "score-function":
    "\\nabla_{\\cphi}\\, \\mathbb{E}_{\\cq}\\big[f(\\cz)\\big] = \\mathbb{E}_{\\cq}\\big[f(\\cz)\\, \\nabla_{\\cphi} \\log \\cq(\\cz)\\big]",
  baseline:
    "\\mathbb{E}_{\\cq}\\big[(f(\\cz) - b)\\, \\nabla_{\\cphi} \\log \\cq(\\cz)\\big], \\text{ the same for every constant } b",
  "control-variate": "\\hat g - c + \\mathbb{E}[c]",
  critic: "b(s) \\approx \\mathbb{E}[r \\mid s]",
  "policy-gradient":
    "\\nabla_{\\cphi} J \\approx \\frac{1}{M} \\sum_{j=1}^{M} r(a_j)\\, \\nabla_{\\cphi} \\log \\pi_{\\cphi}(a_j), \\quad a_j \\sim \\pi_{\\cphi}",
  reparametrization:
    "\\nabla_{\\cphi}\\, \\mathbb{E}_{\\cq}\\big[f(\\cz)\\big] = \\mathbb{E}_{\\varepsilon}\\big[\\nabla_{\\cphi} f(g_{\\cphi}(\\varepsilon))\\big]",
  relaxation: "\\operatorname{softmax}\\big((\\ell + G) / \\lambda\\big), \\quad G_a \\text{ Gumbel}",
  gumbel:
    "G = -\\log(-\\log U), \\; U \\sim \\mathcal{U}(0, 1); \\qquad \\operatorname{argmax}_a (\\ell_a + G_a) \\sim \\operatorname{softmax}(\\ell)",
  adam: "m \\leftarrow \\beta_1 m + (1 - \\beta_1) g, \\quad v \\leftarrow \\beta_2 v + (1 - \\beta_2) g^2, \\quad \\phi \\leftarrow \\phi + \\eta\\, \\frac{m / (1 - \\beta_1^k)}{\\sqrt{v / (1 - \\beta_2^k)} + \\delta} \\text{ at step } k",
  samples: "\\frac{1}{M} \\sum_{j=1}^{M} f(\\cz_j), \\quad \\cz_j \\sim q",
  variance:
    "\\operatorname{Var}[\\hat g] = \\mathbb{E}\\big[(\\hat g - \\mathbb{E}[\\hat g])^2\\big], \\quad \\operatorname{Var}\\Big[\\frac{1}{M} \\sum_j \\hat g_j\\Big] = \\frac{\\operatorname{Var}[\\hat g]}{M}",
  state: "s_{t+1} \\sim p(s' \\mid s_t, a_t)",
  action: "a_t \\sim \\pi(a \\mid s_t)",
  reward: "r(s, a) \\le 0",
  trajectory: "\\xi = (s_1, a_1, \\dots, s_T, a_T)",
  optimality: "p(\\mathcal{O}_t = 1 \\mid s_t, a_t) = \\exp\\big(r(s_t, a_t) / \\tau\\big)",
  temperature:
    "V = \\tau \\log \\mathbb{E}_{a}\\big[\\exp(Q / \\tau)\\big] \\;\\to\\; \\max_a Q \\text{ as } \\tau \\to 0",
  "action-prior": "p(a \\mid s) = \\tfrac{1}{5} \\text{ unless a figure says otherwise}",
  "backward-message":
    "\\beta_t(s) = p(\\mathcal{O}_{t:T} \\mid s_t = s), \\quad \\beta_t(s, a) = p(\\mathcal{O}_{t:T} \\mid s_t = s, a_t = a)",
  "forward-message": "\\alpha_t(s) \\propto p(s_t = s \\mid \\mathcal{O}_{1:t-1})",
  value: "V_t(s) = \\tau \\log \\beta_t(s)",
  "action-value":
    "Q_t(s, a) = \\tau \\log \\beta_t(s, a) = r(s, a) + \\tau \\log \\mathbb{E}_{s'}\\big[\\exp(V_{t+1}(s') / \\tau)\\big]",
  advantage: "A_t(s, a) = Q_t(s, a) - V_t(s)",
  policy: "\\pi(a \\mid s) = p(a \\mid s)\\, \\exp\\big((Q_t(s, a) - V_t(s)) / \\tau\\big)",
  "soft-max": "\\max_a Q_a \\;\\le\\; \\log \\sum_a \\exp Q_a \\;\\le\\; \\max_a Q_a + \\log n",
  "log-sum-exp": "\\log \\sum_a \\exp Q_a = m + \\log \\sum_a \\exp(Q_a - m), \\quad m = \\max_a Q_a",
  softmax: "\\frac{\\exp Q_a}{\\sum_b \\exp Q_b} = \\frac{\\partial}{\\partial Q_a} \\log \\sum_b \\exp Q_b",
  optimistic: "Q(s, a) = r(s, a) + \\tau \\log \\mathbb{E}_{s'}\\big[\\exp(V(s') / \\tau)\\big]",
  counted:
    "V = \\tau \\log \\frac{1}{n} \\sum_a \\exp(Q_a / \\tau) \\text{ counted}, \\qquad V = \\tau \\log \\sum_a \\exp(Q_a / \\tau) \\text{ ignored}",
  causal: "Q(s, a) = r(s, a) + \\mathbb{E}_{s'}\\big[V(s')\\big]",
  bellman:
    "V(s) = \\max_a \\Big\\{ r(s, a) + \\gamma\\, \\mathbb{E}_{s'}\\big[V(s')\\big] \\Big\\}, \\quad \\gamma = 1 \\text{ up to a horizon}",
  riccati:
    "V_t(x) = -\\tfrac{1}{2} P_t x^2 + \\text{const}, \\qquad P_t = C + P_{t+1} - \\frac{P_{t+1}^2}{\\rho + P_{t+1}}",
  horizon: "t = 1, \\dots, T",
  discount: "r_1 + \\gamma r_2 + \\gamma^2 r_3 + \\dots, \\quad 0 < \\gamma < 1",
  slip: "p(\\text{as meant}) = 1 - \\text{slip}, \\quad p(\\text{each side}) = \\text{slip} / 2",
  "maximum-entropy":
    "\\mathbb{E}_{\\pi}\\Big[\\sum_t r(s_t, a_t) + \\tau\\, \\mathcal{H}\\big(\\pi(\\cdot \\mid s_t)\\big)\\Big]",
};
