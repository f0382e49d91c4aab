// The first script of every page that is walked. It notes what goes wrong there, and takes the files that the page hands
// out: WebKit's driver tells of neither, and all engines shall be asked the same.
{
  const faults = [];
  const files = [];

  const enlargementOf = (element) =>
    element === null
      ? 1
      : (Number(getComputedStyle(element).zoom) || 1) * enlargementOf(element.parentElement);
  const tellBox = Element.prototype.getBoundingClientRect;
  // WebKit tells the box of an enlarged element as it was laid out: see shownBox.ts.
  const asShown = (element) => {
    const times = "currentCSSZoom" in Element.prototype ? 1 : enlargementOf(element);
    const { x, y, width, height } = tellBox.call(element);
    return new DOMRect(x * times, y * times, width * times, height * times);
  };
  window.recorded = { faults, files, asShown, enlargementOf };

  const note = (kind, ...values) => {
    const words = values.map((value) =>
      value instanceof Error ? `${value.message} ${value.stack}` : String(value),
    );
    faults.push(`${kind}: ${words.join(" ")}`);
  };
  const onError = ({ target, error, message }) => {
    if (target instanceof Element) note("did not load", target.getAttribute("src") ?? target.outerHTML);
    else note("uncaught", error ?? message);
  };
  addEventListener("error", onError, true);
  addEventListener("unhandledrejection", ({ reason }) => note("rejected", reason));
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    note("against the policy", effectiveDirective, blockedURI),
  );
  for (const level of ["error", "warn"]) {
    const say = console[level];
    console[level] = (...words) => {
      note(`console ${level}`, ...words);
      say.apply(console, words);
    };
  }

  const contents = new Map();
  const makeAddress = URL.createObjectURL;
  URL.createObjectURL = (source) => {
    const address = makeAddress.call(URL, source);
    if (source instanceof Blob) contents.set(address, source);
    return address;
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function take() {
    const content = contents.get(this.href);
    if (this.download === "" || !content) click.call(this);
    else files.push({ name: this.download, content });
  };
}
