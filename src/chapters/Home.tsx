import { figures } from "../figures/registry.ts";
import { PageLink } from "../ui/PageLink.tsx";
import { LatentHero } from "./home/LatentHero.island.tsx";
import { chapters } from "../contents.ts";
import { FigureCard } from "./FigureCard.tsx";
import "./home/home.css";

/** The lecture's map, opened by something alive. */
export function Page() {
  return (
    <article className="home">
      <header className="home-opening">
        <div className="home-words">
          <h1>Variational inference in RL, live</h1>
          <p>
            A lecture whose every idea runs in your browser. Here, two numbers become a handwritten digit:
            move across the square and watch what the network draws. It learned this from 9,000 digits and no
            labels.
          </p>
          <p>
            <PageLink to="vae" className="home-start">
              Train it yourself
            </PageLink>
          </p>
        </div>
        <LatentHero />
      </header>

      <section className="home-map" aria-labelledby="map">
        <h2 id="map">The map of the lecture</h2>
        <ol>
          {chapters.map((chapter) => (
            <li key={chapter.address}>
              <header>
                <span className="home-number">{chapter.number}</span>
                <h3>
                  <PageLink to={chapter.address}>{chapter.title}</PageLink>
                </h3>
                <p>{chapter.description}</p>
              </header>
              <ul className="figure-cards">
                {figures
                  .filter((figure) => chapter.figures.includes(figure.slug))
                  .map((figure) => (
                    <FigureCard key={figure.slug} figure={figure} to={`${chapter.address}#${figure.slug}`} />
                  ))}
              </ul>
            </li>
          ))}
        </ol>
        <p className="home-beside">
          Beside the chapters: <PageLink to="errata">fifteen corrections</PageLink> to the lecture notes, each
          with numbers that show the difference, and a <PageLink to="glossary">glossary</PageLink> of every
          symbol and its colour. All of it is a <PageLink to="lecture">lecture</PageLink> to give too, with a{" "}
          <PageLink to="handout">handout</PageLink> to print.
        </p>
      </section>

      <section className="home-promise" aria-labelledby="promise">
        <h2 id="promise">What you can count on</h2>
        <ul>
          <li>
            <strong>Nothing is staged.</strong> The networks train while you watch; every curve is the
            computation it is named after, and you can read the code that drew it.
          </li>
          <li>
            <strong>Every estimate has an exact answer beside it.</strong> “checked ✓ 2 of 2” on a figure says
            that two numbers were compared with exact ones, and that both agree. Open that badge to see how
            far apart they are.
          </li>
          <li>
            <strong>It can be taught from.</strong> Every figure has scenes for a clicker, an address that
            keeps its settings, and its numbers as a file.
          </li>
        </ul>
      </section>
    </article>
  );
}
