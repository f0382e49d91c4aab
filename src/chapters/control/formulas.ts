/** Display formulas of chapter 4 that a lecture shows as well, with the parts that are lit there marked as in chapter 1’s. */

/** What a reward says of a coin, and coins of a trajectory. */
export const nearOptimal = String.raw`p(\term{coin}{\mathcal{O}_t = 1} \mid s_t, a_t) = \term{reward}{\exp\big(r(s_t, a_t)\big)}, \qquad \term{posterior}{p(\xi \mid \mathcal{O}_{1:T})} \;\propto\; \term{prior}{p(\xi)}\, \term{well}{\exp\Big(\sum_t r(s_t, a_t)\Big)}`;

/** The backward messages. */
export const backwardMessages = String.raw`\term{ahead}{\beta_t(s, a)} = \term{now}{p(\mathcal{O}_t \mid s, a)}\; \term{later}{\mathbb{E}_{s' \sim p(s' \mid s, a)}\big[\beta_{t+1}(s')\big]}, \qquad \beta_t(s) = \term{habit}{\mathbb{E}_{a \sim p(a \mid s)}}\big[\beta_t(s, a)\big]`;

/** The soft maximum. */
export const softMax = String.raw`\term{value}{V} = \term{log}{\log} \term{sum}{\sum_a \exp Q_a}`;

/** The backup that counts on luck. */
export const optimisticBackup = String.raw`Q_t(s, a) = \term{paid}{r(s, a)} + \term{luck}{\log \mathbb{E}_{s'}\big[\exp \term{next}{V_{t+1}(s')}\big]}`;

/** The policy that the messages give. */
export const posteriorPolicy = String.raw`\term{policy}{\pi(a \mid s)} = \term{ratio}{\frac{\beta_t(s, a)}{\beta_t(s)}}\; \term{habit}{p(a \mid s)} = p(a \mid s)\, \term{advantage}{\exp\big(Q_t(s, a) - V_t(s)\big)}`;

/** The forward messages. */
export const forwardMessages = String.raw`\term{start}{\alpha_1(s) = p(s_1 = s)}, \qquad \alpha_{t+1}(s') \propto \sum_{s,a} \term{world}{p(s' \mid s,a)}\, \term{habit}{p(a \mid s)}\, \term{coin}{p(\mathcal{O}_t \mid s,a)}\, \term{past}{\alpha_t(s)}`;

/** The ELBO and the maximum-entropy objective, term under term. */
export const twoObjectives = String.raw`\begin{aligned} \term{evidence}{\log p(\cx)} &= \term{pays}{\mathbb{E}_{q}[\log p(\cx \mid \cz)]} + \term{prior}{\mathbb{E}_{q}[\log p(\cz)]} + \term{unsure}{\mathcal{H}(q)} + \term{gap}{\cKL\big(q \,\|\, p(\cz \mid \cx)\big)} \\ \term{evidence}{\tau \log p(\mathcal{O}_{1:T})} &= \term{pays}{\mathbb{E}_{\pi}\big[\textstyle\sum r\big]} + \term{prior}{\tau\, \mathbb{E}_{\pi}\big[\textstyle\sum \log p(a)\big]} + \term{unsure}{\tau\, \mathbb{E}_{\pi}\big[\textstyle\sum \mathcal{H}(\pi)\big]} + \term{gap}{\tau\, \cKL\big(p_{\pi} \,\|\, p(\cdot \mid \mathcal{O}_{1:T})\big)} \end{aligned}`;
