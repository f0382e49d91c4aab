// Every style sheet of the site, room by room: what comes later may overrule what came before. A page is whole before any
// other script has run, so its styles cannot come with the scripts of its parts.
import.meta.glob("../marks/**/*.css", { eager: true });
import.meta.glob("../ui/**/*.css", { eager: true });
import.meta.glob("../islands/*.css", { eager: true });
import.meta.glob("../frame/**/*.css", { eager: true });
import.meta.glob("../gridworld/**/*.css", { eager: true });
import.meta.glob("../figures/**/*.css", { eager: true });
import.meta.glob("../chapters/**/*.css", { eager: true });
import.meta.glob("../lecture/**/*.css", { eager: true });
import.meta.glob(["./*.css", "./search/*.css"], { eager: true });
