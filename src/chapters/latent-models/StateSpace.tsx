import { figure as stateSpace } from "../../figures/state-space/figure.ts";
import { FigureHere } from "../../frame/FigureHere.tsx";
import { Opens } from "../../ui/Opens.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Term } from "../../ui/Term.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { MarginNote } from "../MarginNote.tsx";
import { scene } from "../sceneAddress.ts";
import { SectionHeading } from "../SectionHeading.tsx";
import { sections } from "./sections.ts";
import { WhyNotTight } from "./WhyNotTight.tsx";
import { overTime } from "./formulas.ts";

/** Lecture 3.6: state-space models, filters and smoothers. */
export const StateSpace = () => (
  <>
    <SectionHeading of={sections} id="code-a-moment" />
    <p>
      A robot drifts through a dark hall. Now and then a camera catches it, blurred; now and then somebody
      pushes it, and you are told how hard. Where is it now? Where was it while nobody saw it? The answer is a
      code again, one for every moment: <Tex tex="\cz_t" /> is the place, <Tex tex="o_t" /> what the camera
      shows, and <Tex tex="a_t" /> the push between <Tex tex="\cz_t" /> and <Tex tex="\cz_{t+1}" />. The three
      parts of a VAE are all here, spread out over time:
    </p>
    <Tex display tex={overTime} />
    <p>
      The prior has learned to move, and the push stands in it with the index of its moment:{" "}
      <PageLink to="errata#erratum-14">correction 14</PageLink>. The encoder is a recurrent network. It reads
      one observation after the other, keeps what it needs in a few numbers, and answers at every moment with
      a mean and a width, as the VAE’s encoder did for a digit. That makes it a <em>filter</em>: it knows the
      past and the present. Its bound is the one that you know, <Term name="elbo">ELBO</Term>, with sums over
      time in it.
    </p>
    <MarginNote>
      Krishnan, Shalit and Sontag 2017,{" "}
      <cite>Structured inference networks for nonlinear state space models</cite>, compare encoders of several
      forms on such models; Kalman 1960 and Rauch, Tung and Striebel 1965 have the exact answers for the
      linear one.
    </MarginNote>
    <p>
      In the figure the body is as plain as can be, <Tex tex="\cz_{t+1} = a \cz_t + u_t" /> and noise, seen as
      it is and noise. For that world the exact filter has been known since 1960, so every number that the
      network reaches has one to be held to. Both networks see new series all the time and never the one that
      is drawn. Before you press Play: the filter may train as long as it likes. Will its bound come up to{" "}
      <Tex tex="\log p(o)" />?
    </p>
    <FigureHere figure={stateSpace} />
    <p>
      Push the body while it trains: drag in the lane below the picture. Then choose “smoother”, whose{" "}
      <Tex tex="\cq(\cz_t \mid \cz_{t-1}, o_{1:T})" /> hands each moment on to the next and knows all that
      will be seen. It is trained on the same series by the same network, run from the end.
    </p>
    <Opens title="When you have seen what is missing">
      <WhyNotTight />
    </Opens>
    <p>
      Which of the two should you want? A filter is what an agent needs that acts now; only do not take its
      width for its error, if it was trained on this bound. And do not let it teach you the world:{" "}
      <PageLink to={scene("state-space", "learned-world")}>its own world</PageLink> is a scene about what
      happens when the prior learns with it. For learning a model from recorded series, train a smoother and
      keep the prior. Let the prior go, and it{" "}
      <PageLink to={scene("state-space", "roll-out")}>imagines</PageLink>: this is where agents that plan in
      their heads begin.
    </p>
    <p>
      Most bodies are not linear. Near its rest a{" "}
      <PageLink to={scene("state-space", "pendulum")}>pendulum in oil</PageLink> is the linear model to a
      hair; pushed over the top it is something that no formula answers for. There the figure says so, and
      compares with crowds of particles, whose error it states. The bounds themselves stay exact even there:
      expectations of sines under a Gaussian have closed forms.
    </p>
  </>
);
