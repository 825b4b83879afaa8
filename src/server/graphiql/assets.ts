import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/** A file of the page and the path it is served on. */
export interface Asset {
  path: string;
  file: string;
}

const require = createRequire(import.meta.url);
/** Seen from the project root: `dist/` holds compiled files only. */
const CLIENT = resolve("src/server/graphiql/client");

/** Every file that the page consists of; nothing else is served. */
export function assets(): Asset[] {
  return [
    { path: "/graphiql", file: join(CLIENT, "page.html") },
    ...["page.css", "narrow.css", "icon.svg", "main.js", "editor.js", "menu.js"].map((name) => ({ path: `/graphiql/${name}`, file: join(CLIENT, name) })),
    { path: "/graphiql/react.js", file: packageFile("react", "umd/react.production.min.js") },
    { path: "/graphiql/react-dom.js", file: packageFile("react-dom", "umd/react-dom.production.min.js") },
    { path: "/graphiql/graphiql.js", file: packageFile("graphiql", "graphiql.min.js") },
    { path: "/graphiql/graphiql.css", file: packageFile("graphiql", "graphiql.min.css") },
  ];
}

/** A file that a package ships but does not export. */
function packageFile(name: string, file: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file);
}
