import { useEffect, useState } from "react";
import { Notice } from "../../ui/Notice.tsx";
import { TextBody } from "../own/TextBody.tsx";
import type { AskedHandout } from "./askedHandout.ts";
import { fitFormulasToPaper } from "./fitFormulas.ts";
import { HandoutSlides } from "./HandoutSlides.tsx";

/** Written into the page: an island's props. */
type OfSite = Readonly<{
  /** Of the site's own lecture. */
  title: string;
  /** Of its slides. */
  count: number;
}>;

/** The address says more than where the page is. */
const asksForMore = () => location.search !== "" || location.hash.startsWith("#own");

const notThere = "The lecture that was asked for did not come: here is the site’s. Load the page again.";

/** The head of the handout; where the address asks for another lecture, or a chapter of it, that one's slides below. */
export function Handout({ title, count }: OfSite) {
  const [isComing, setIsComing] = useState(false);
  const [asked, setAsked] = useState<AskedHandout | null>(null);
  useEffect(() => {
    if (!asksForMore()) return;
    let isWanted = true;
    const load = async () => {
      setIsComing(true);
      const { askedHandout } = await import("./askedHandout.ts");
      const found = await askedHandout();
      if (isWanted) setAsked(found);
    };
    const site = { title, slides: null, notices: [notThere] };
    load()
      .catch(() => isWanted && setAsked(site))
      .finally(() => isWanted && setIsComing(false));
    return () => {
      isWanted = false;
    };
  }, [title]);
  useEffect(fitFormulasToPaper, []);
  const slides = asked?.slides ?? null;
  const notices = asked?.notices ?? [];
  return (
    <div
      className="handout-whole"
      data-replaces={isComing || slides !== null || undefined}
      aria-busy={isComing}
    >
      <header className="handout-head">
        <h1>{asked?.title ?? title}</h1>
        <p>
          {isComing
            ? "The slides are on their way."
            : `${slides?.length ?? count} slides, two to a page, with room for your notes. Every figure carries the QR code of the live one.`}
        </p>
        <button type="button" className="figure-button" data-prints>
          Print the handout
        </button>
        {notices.length > 0 && (
          <Notice kind="remark">
            {notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </Notice>
        )}
      </header>
      {slides && <HandoutSlides slides={slides} Text={TextBody} />}
    </div>
  );
}
