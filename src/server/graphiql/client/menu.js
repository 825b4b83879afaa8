// The examples in the bar: one menu a kind of user. Links and <details>, so that a keyboard and a screen reader know them.

const { document } = /** @type {any} */ (globalThis);
const USERS = { beleidsadviseur: "Beleidsadviseur", frontend: "Frontend", onderzoeker: "Onderzoeker" };

/**
 * Adds the menus. Gives a function that marks the example which is shown.
 * @param {any} nav
 * @param {import("./main.js").Example[]} examples
 * @param {(id: string) => void} choose
 * @returns {(id: string) => void}
 */
export function mountMenus(nav, examples, choose) {
  for (const [user, label] of Object.entries(USERS)) {
    const menu = element("details", { name: "examples" }, [element("summary", {}, [label])]);
    const links = examples.filter((one) => one.user === user).map(link);
    menu.append(
      element(
        "ul",
        {},
        links.map((one) => element("li", {}, [one])),
      ),
    );
    nav.append(menu);
  }
  nav.addEventListener("click", (/** @type {any} */ event) => {
    const id = event.target.closest("a")?.hash.slice(1);
    // With a key held the browser opens the address elsewhere, as with any link.
    if (!id || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    close(nav);
    choose(id);
  });
  nav.addEventListener("keydown", (/** @type {any} */ event) => event.key === "Escape" && close(nav));
  document.addEventListener("pointerdown", (/** @type {any} */ event) => !nav.contains(event.target) && close(nav));
  return (id) => {
    for (const one of nav.querySelectorAll("a")) one.setAttribute("aria-current", String(one.hash === `#${id}`));
  };
}

/** @param {import("./main.js").Example} example */
function link({ id, title, shows }) {
  return element("a", { href: `#${id}` }, [element("strong", {}, [title]), element("span", {}, [shows])]);
}

/** Closes the open menu; the focus goes to its button. @param {any} nav */
function close(nav) {
  const open = nav.querySelector("details[open]");
  if (!open) return;
  if (open.contains(document.activeElement)) open.querySelector("summary").focus();
  open.open = false;
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {unknown[]} children
 */
function element(name, attributes, children) {
  const one = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
  one.append(...children);
  return one;
}
