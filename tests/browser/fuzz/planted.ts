/** A fault that is planted in a page: what the page does at a press or a key, and what must be said of it. */
interface Planted {
  readonly name: string;
  readonly does: string;
  readonly said: RegExp;
}

/** One fault of every kind that the monkey looks for: an invariant that cannot fail would be none. */
export const planted: readonly Planted[] = [
  { name: "an error on the console", does: `console.error("planted")`, said: /console error: planted/ },
  {
    name: "an error that nobody catches",
    does: `setTimeout(() => { throw new Error("planted") })`,
    said: /uncaught: planted/,
  },
  {
    name: "a promise that nobody catches",
    does: `Promise.reject(new Error("planted"))`,
    said: /uncaught: planted/,
  },
  {
    name: "an error that nobody catches in a worker",
    does: `new Worker(URL.createObjectURL(new Blob(["setTimeout(() => { throw new Error('planted') })"])))`,
    said: /planted/,
  },
  {
    name: "a breach of the policy",
    does: `document.body.append(Object.assign(document.createElement("script"), { textContent: "planted" }))`,
    said: /breach of the policy: script-src/,
  },
  {
    name: "a request to another origin",
    does: `fetch("http://localhost:9/planted").catch(() => undefined)`,
    said: /request to another origin: http:\/\/localhost:9\/planted/,
  },
  { name: "a file that is not there", does: `fetch("planted.json")`, said: /404 for .*planted\.json/ },
  {
    name: "a number that is none",
    does: `figure.append("slope NaN")`,
    said: /“slope NaN” is on the screen in planted/,
  },
  {
    name: "a name that is undefined",
    does: `play.ariaLabel = "undefined steps"`,
    said: /aria-label="undefined steps"/,
  },
  {
    name: "a control without a name",
    does: `figure.append(document.createElement("button"))`,
    said: /a button without a name in planted/,
  },
  {
    name: "a focus that is lost",
    does: `if (event.type === "keydown") document.activeElement.blur()`,
    said: /the focus is lost: a \w+ had it/,
  },
  {
    name: "a page that can be scrolled sideways",
    does: `figure.after(Object.assign(document.createElement("div"), { style: "width: 9000px; height: 1px" }))`,
    said: /scrolled sideways by \d+ px/,
  },
  {
    name: "text out of its figure",
    does: `document.querySelector("text").setAttribute("x", "-200")`,
    said: /“a label” is out of its figure by \d+ px in planted/,
  },
  {
    name: "text of the picture over the knobs",
    does: `document.querySelector("text").setAttribute("x", "400")`,
    said: /“a label” lies over the knobs in planted/,
  },
  {
    name: "a check that does not hold",
    does: `document.querySelector(".checks").textContent = "checked ✗ 3 of 4"`,
    said: /a check does not hold in planted/,
  },
  {
    name: "an export that is not sound",
    does: `value = "NaN"`,
    said: /the export of planted, table terms: \["NaN"\]/,
  },
  {
    name: "an address that does not say all",
    does: `mu = Math.random()`,
    said: /read back to another state: mu was/,
  },
];

/** A small page with a figure that has what every figure has, and what it does at every press or key but on the download. */
export const pageWith = (
  does: string,
): string => `<!doctype html><html lang="en" data-live><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'nonce-own' blob:">
<link rel="icon" href="data:,"><title>Planted</title><body style="margin: 300px"><main><figure data-figure="planted">
<div class="figure-stage"><svg width="200" height="100" style="overflow: visible"><text x="20" y="50">a label</text></svg></div>
<span class="checks">checked ✓ 4 of 4</span><div class="figure-controls" style="position: absolute; inset: 300px auto auto 700px; width: 100px; height: 90px">knobs</div>
<button id="play">Play</button><button id="second">Second</button><button id="json">Download JSON</button><input aria-label="mu" value="0">
</figure></main><script nonce="own">
const figure = document.querySelector("figure"), play = document.getElementById("play");
let mu = 0, value = 1;
const fault = (event) => { ${does} };
document.getElementById("json").onclick = () => {
  const content = JSON.stringify({ figure: "planted", params: { mu }, tables: { terms: { columns: ["value"], rows: [[value]] } }, checks: [] });
  const href = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href, download: "planted.json" }).click();
};
for (const type of ["click", "keydown"]) document.addEventListener(type, (event) => event.target.id !== "json" && fault(event));
</script>`;
