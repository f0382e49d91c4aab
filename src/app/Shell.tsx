import type { ReactNode } from "react";
import { chapters } from "../contents.ts";
import { PageLink, RootContext } from "../ui/PageLink.tsx";
import { ThemeSwitch } from "../ui/ThemeSwitch.tsx";
import { PreviousNext } from "./PreviousNext.tsx";
import { SearchButton } from "./search/SearchButton.tsx";
import { SettingsButton } from "./settings/SettingsButton.tsx";
import type { LoadedPage } from "./site.ts";

interface ShellProps {
  readonly page: LoadedPage;
  /** The way to the site's root. */
  readonly root: string;
}

/** Header, contents and footer around a page; a figure alone comes without them. */
export function Shell({ page, root }: ShellProps) {
  const { Page } = page;
  const body = <Page />;
  return <RootContext value={root}>{page.solo ? body : <Framed page={page}>{body}</Framed>}</RootContext>;
}

function Framed({ page, children }: { readonly page: LoadedPage; readonly children: ReactNode }) {
  return (
    <div className="shell">
      <a className="shell-skip" href="#content">
        Skip to the text
      </a>
      <header className="shell-header">
        <PageLink to="" className="shell-name" current={page.address === ""}>
          Elbo Room
        </PageLink>
        <nav aria-label="Contents">
          {chapters.map((chapter) => (
            <PageLink key={chapter.address} to={chapter.address} current={chapter.address === page.address}>
              <span className="shell-number">{chapter.number}</span> {chapter.short}
            </PageLink>
          ))}
          <PageLink to="errata" current={page.address === "errata"}>
            Corrections
          </PageLink>
          <PageLink to="glossary" current={page.address === "glossary"}>
            Glossary
          </PageLink>
          <PageLink to="gallery" current={page.address === "gallery"}>
            Gallery
          </PageLink>
          <PageLink to="lecture" current={page.address === "lecture"}>
            Lecture
          </PageLink>
        </nav>
        <div className="shell-buttons">
          <SearchButton />
          <ThemeSwitch />
          <SettingsButton />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <PreviousNext address={page.address} />
      <footer className="shell-footer">
        <p>
          Everything on this page was computed in your browser. Nothing you do here leaves your machine.{" "}
          <PageLink to="about" current={page.address === "about"}>
            About and credits
          </PageLink>
        </p>
        <p>
          To teach from it: <PageLink to="lecture">the lecture</PageLink> as slides, its{" "}
          <PageLink to="handout" current={page.address === "handout"}>
            handout
          </PageLink>
          , and{" "}
          <PageLink to="my-lecture" current={page.address === "my-lecture"}>
            a lecture of your own
          </PageLink>
          .
        </p>
      </footer>
    </div>
  );
}
