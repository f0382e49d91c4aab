import { PageLink } from "../../ui/PageLink.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { scene } from "../sceneAddress.ts";

/** What the filter’s bound lacks, taken apart; read when the figure has told it. */
export const WhyNotTight = () => (
  <>
    <p>
      The posterior of all states of the linear model is one Gaussian,{" "}
      <Tex tex="\mathcal{N}(\mu, \Lambda^{-1})" />, with a Λ that ties each moment to its neighbours alone.
      For any product of <Tex tex="\mathcal{N}(m_t, v_t)" /> the gap below <Tex tex="\log p(o)" /> falls apart
      into three, none of them negative:
    </p>
    <Tex
      display
      tex="\cKL = \underbrace{\tfrac12 \Big( \sum_t \log \Lambda_{tt} - \log |\Lambda| \Big)}_{\text{no correlations}} + \underbrace{\tfrac12 (\mu - m)^{\top} \Lambda (\mu - m)}_{\text{means}} + \underbrace{\tfrac12 \sum_t \big( \Lambda_{tt} v_t - \log \Lambda_{tt} v_t - 1 \big)}_{\text{widths}}"
    />
    <p>
      <strong>No correlations</strong> is the price of the form, whatever numbers <Tex tex="\cq" /> holds:{" "}
      <PageLink to={scene("state-space", "clear-sight")}>all but nothing</PageLink> where observations are
      sharp. <strong>Means</strong> would cost nothing if <Tex tex="m = \mu" />. But <Tex tex="\mu_t" /> is
      the mean once everything has been seen, and at <Tex tex="t" /> a filter has not seen it. On one series
      luck can lower this part, on average only so far. <strong>Widths</strong> can be learned away: this part
      is 0 at <Tex tex="v_t = 1/\Lambda_{tt}" />, the variance of <Tex tex="\cz_t" /> with its neighbours held
      still.
    </p>
    <p>
      That variance is <PageLink to={scene("state-space", "narrower")}>less</PageLink> than what is unknown
      about <Tex tex="\cz_t" />, and in <PageLink to={scene("state-space", "gap")}>a gap</PageLink> much less.
      So Kalman’s own posteriors, each of them exact, are a{" "}
      <PageLink to={scene("state-space", "kalman-as-q")}>worse q</PageLink> than the network’s.
    </p>
    <p>
      The smoother’s chain has none of the three: a Gaussian with such a Λ <em>is</em> a chain, and with{" "}
      <Tex tex="\cq(\cz_t \mid \cz_{t-1}, o_{1:T})" /> right at every step its bound is{" "}
      <Tex tex="\log p(o)" />. What it still lacks is learning.
    </p>
  </>
);
