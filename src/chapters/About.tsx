import { PageLink } from "../ui/PageLink.tsx";
import { ChapterHeader } from "./ChapterHeader.tsx";

/** What this is, whose data it uses, and what happens to yours. */
export function Page() {
  return (
    <article className="chapter">
      <ChapterHeader title="About">
        Elbo Room is a companion to a lecture on variational inference in reinforcement learning. Every number
        in it is computed while you watch, in your browser.
      </ChapterHeader>

      <h2>Whose lecture, whose notes</h2>
      <p>
        “The lecture” is the one on variational inference in reinforcement learning that this site
        accompanies, and “the notes” are the notes of that lecture. The chapters follow its order and stand
        without it. Where the notes say something other than what was meant, there is a{" "}
        <PageLink to="errata">correction</PageLink>, with numbers.
      </p>
      <p>
        The lecture can be <PageLink to="lecture">given from here</PageLink>, and its{" "}
        <PageLink to="handout">handout</PageLink> printed; every chapter prints too, by the button below its
        title. On paper each figure stands as you have set it, beside the QR code of the live one.
      </p>

      <h2>How the numbers are held to account</h2>
      <p>
        Every figure carries a badge that compares what it estimates with an exact answer: a closed form, an
        integration, a full enumeration, or a finite difference. “checked ✓ 2 of 2” says that two numbers were
        compared and that both agree, within rounding or, where they come from samples, within four standard
        errors. Open the badge to read the rows. The code that computed them is on the figure too. All chance
        comes from one seeded generator, so the same seed, browser and backend give the same numbers to the
        last bit; another backend may differ in the last digits.
      </p>

      <h2>Whose digits these are</h2>
      <p>
        The handwriting is from the MNIST database by Yann LeCun, Corinna Cortes and Christopher J. C. Burges,
        drawn from forms collected by the US National Institute of Standards and Technology. The 10,000 digits
        used here are those of the <cite>mnist</cite> package by Juan Cazala. 9,000 are for training; 1,000, a
        tenth of every class, are held out and never trained on.
      </p>

      <h2>Whose clothes, and whose shapes</h2>
      <p>
        The pictures of clothes are the 10,000 test pictures of Fashion-MNIST by Han Xiao, Kashif Rasul and
        Roland Vollgraf, © 2017 Zalando SE, under the MIT licence, whose text lies beside them; here 9,000 are
        for training and 1,000 held out. The shapes are drawn in your browser, by a few lines of our own.
      </p>

      <h2>To teach from it</h2>
      <p>
        <PageLink to="lecture">The lecture</PageLink> is a deck of slides for an hour and a quarter, in which
        the figures are live; “?” lists its keys. <PageLink to="my-lecture">My lecture</PageLink> makes it
        yours: its slides moved, left out and retimed, and slides of your own between them.
      </p>

      <h2>What happens to what you do here</h2>
      <p>
        It stays on your machine. There is no server, no account and no tracking, and the pages ask nothing of
        any other site. Your drawings live only while the page is open; training runs are kept in your
        browser’s own storage, so that you can go on after a reload. So is how far you have read, what you
        answered and which figures you played with, which the <PageLink to="">map</PageLink> shows you.
        Pictures of your own that you give to a network are read in your browser and kept in the same storage
        until you press “Forget these pictures”; a link to them holds their file’s name and a checksum, and no
        picture. After the first visit every page works offline, and so do the digits and the trained networks
        once you have used them. Behind the gear in the header stands what is kept, how much it takes, and a
        button that clears it.
      </p>

      <h2>Built with</h2>
      <p>
        TensorFlow.js multiplies the matrices, React draws the pages, d3 measures the axes, KaTeX sets the
        formulas, MiniSearch finds what you look for, and Comlink talks to the worker where the training runs.
        The faces are Source Serif 4 and Inter. The models, the estimators and the figures are our own. Elbo
        Room is free software under the MIT licence.
      </p>
    </article>
  );
}
