// The page: the examples in the bar lead to the editor below it.
import { mountEditor } from "./editor.js";
import { mountMenus } from "./menu.js";

/** @typedef {{ id: string, user: string, title: string, shows: string, query: string }} Example */

const { document, location, history, addEventListener } = /** @type {any} */ (globalThis);

const answer = await fetch("/graphiql/examples.json");
const examples = /** @type {Example[]} */ (await answer.json());
const run = mountEditor(document.getElementById("editor"), examples);
const mark = mountMenus(document.getElementById("menus"), examples, (id) => {
  history.replaceState(null, "", `#${id}`);
  show(id);
});

/**
 * Puts an example in the editor and runs it.
 * @param {string} id
 */
function show(id) {
  const example = examples.find((one) => one.id === id);
  if (!example) return;
  mark(id);
  run(example.query);
}

// An example has an address of its own: /graphiql#frontend-1-zoeken-met-een-typefout.
const showAddressed = () => show(location.hash.slice(1));
addEventListener("hashchange", showAddressed);
showAddressed();
