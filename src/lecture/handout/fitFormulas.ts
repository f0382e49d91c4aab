/** CSS pixels that a slide has across on paper, and of its letters (handout.css: 126 mm, 10 pt). */
const paper = { width: 474, letters: 40 / 3 };

/** How much smaller or larger than the text a formula may be. */
const least = 0.5;
const most = 1.25;

/** From now on every display formula of a handout is as large as its slide is wide, when the page is printed. */
export function fitFormulasToPaper(): () => void {
  addEventListener("beforeprint", fitFormulas);
  return () => removeEventListener("beforeprint", fitFormulas);
}

/** As laid out on the screen, where a formula has other letters, and all in proportion to them. */
function fitFormulas(): void {
  for (const formula of document.querySelectorAll<HTMLElement>(".handout-board .tex-display")) {
    const drawn = formula.querySelector(".katex-html");
    if (!drawn) continue;
    const inside = document.createRange();
    inside.selectNodeContents(drawn);
    const letters = Number.parseFloat(getComputedStyle(formula).fontSize);
    const width = (inside.getBoundingClientRect().width / letters) * paper.letters;
    if (width > 0)
      formula.style.setProperty("--fit", String(Math.max(least, Math.min(most, paper.width / width))));
  }
}
