// What all other style sheets stand on.
import "katex/dist/katex.min.css";
import "../ui/tokens.css";
import "../ui/roomTokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
