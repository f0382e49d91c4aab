// Every style sheet of the site, by rooms: what is above may overrule what is below. A page is whole before any other
// script has run, so its styles cannot come with the script of its parts.
import "../ui/tokens.css";
import "../ui/base.css";
import "katex/dist/katex.min.css";

import.meta.glob(
  [
    "../ui/**/*.css",
    "../marks/**/*.css",
    "../islands/*.css",
    "../frame/**/*.css",
    "../gridworld/**/*.css",
    "../figures/**/*.css",
    "../chapters/**/*.css",
    "./*.css",
  ],
  { eager: true },
);
