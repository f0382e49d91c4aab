import { figure as priorOrPosterior } from "../../figures/prior-or-posterior/figure.ts";
import { FigureHere } from "../../frame/FigureHere.tsx";
import { MarginNote } from "../MarginNote.tsx";
import { Opens } from "../../ui/Opens.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { SectionHeading } from "../SectionHeading.tsx";
import { Term } from "../../ui/Term.tsx";
import { Tex } from "../../ui/Tex.tsx";
import { scene } from "../sceneAddress.ts";
import { sections } from "./sections.ts";
import { surgery } from "./formulas.ts";

/** Lecture 3.2: from the prior to a picture, and on what condition the decoder is at home there. */
export const Sampling = () => (
  <>
    <SectionHeading of={sections} id="sampling" />
    <p>
      To make a new digit, follow the story that the model tells of how digits come about, in its order: draw{" "}
      <Tex tex="\cz \sim p(\cz)" /> from the prior, then <Tex tex="\cx \sim \cp(\cx \mid \cz)" /> from the
      decoder. That is{" "}
      <em>
        <Term name="ancestral">ancestral sampling</Term>
      </em>
      , and it has two moves. What is usually shown stops after one and a half: at the decoder’s mean{" "}
      <Tex tex="\hat{\cx}" />, before any ink is drawn. Before you go on, say{" "}
      <PageLink to={scene("prior-or-posterior", "mean-or-draw")}>
        what the second move does to a picture
      </PageLink>
      .
    </p>
    <p>
      The first move has a catch. In training the decoder was fed codes from the encoder, and now it is fed
      codes from the prior. On what condition is it at home with both? The notes answer: when{" "}
      <Tex tex="\cq(\cz \mid \cx) \approx p(\cz)" />, which the KL term is there to see to. Think of an
      encoder for which that holds exactly, for every <Tex tex="\cx" />. What does it tell the decoder?
    </p>
    <Opens title="When you have thought of one">
      <p>
        Nothing: it gives the same answer to every picture. That is collapse, and{" "}
        <PageLink to={scene("prior-or-posterior", "each-near")}>its samples</PageLink> are one smudge. What
        sampling needs is that the answers to all <Tex tex="N" /> digits <em>together</em>, the{" "}
        <em>
          <Term name="aggregate">aggregate posterior</Term>
        </em>{" "}
        <Tex tex="\bar q(\cz) = \frac{1}{N} \sum_i \cq(\cz \mid \cx_i)" />, are near the prior:{" "}
        <PageLink to="errata#erratum-13">correction 13</PageLink> to the notes. Each of them may be as narrow
        as it likes.
      </p>
    </Opens>
    <p>
      How much of the KL term is about that can be said exactly. Add and subtract{" "}
      <Tex tex="\log \bar q(\cz)" /> under the average over the digits:
    </p>
    <Tex display tex={surgery} />
    <p>
      The first part is a <Term name="information">mutual information</Term>: how well a draw of{" "}
      <Tex tex="\cz" /> tells which of the <Tex tex="N" /> digits it came from, at most <Tex tex="\log N" />.
      The second is how far all codes together lie from the prior. Decide, before you look: which of the two
      does sampling need to be small? Which is the larger in an ordinary VAE? And if code costs nothing, which
      of them grows without end?
    </p>
    <MarginNote>
      Hoffman and Johnson 2016, <cite>ELBO surgery</cite>. A hole, on this page, is a place where the
      aggregate is less than a tenth as dense as the prior: the decoder was hardly ever asked there, and
      answers all the same.
    </MarginNote>

    <FigureHere figure={priorOrPosterior} />

    <p>
      <strong>The holes.</strong> Drag the probe from one cluster of codes to the next. On the way you cross
      places where no digit was encoded. The decoder answers there too, with whatever its weights come to:
      often a blend, at times a digit.{" "}
      <PageLink to={scene("prior-or-posterior", "into-a-hole")}>With cheap code</PageLink> they are deep
      enough to see. Then press Play and pull <Tex tex="\beta" /> up and down: the price of code opens and
      closes them.
    </p>
    <p>
      <strong>How many digits.</strong> The aggregate here is made of <Tex tex="N" /> held-out digits. The one
      that matters is made of all digits that there could be, and nobody has those.{" "}
      <PageLink to={scene("prior-or-posterior", "more-digits")}>Encode more</PageLink>, and see which of the
      terms stays what it was.
    </p>
    <p>
      Not settled here: a small <Tex tex="\cKL(\bar q \,\|\, p)" /> says that the decoder is asked where it
      was trained, not that what it draws there is good. Two dimensions blur digits at every{" "}
      <Tex tex="\beta" />.
    </p>
  </>
);
