// GraphiQL, and a way to run a query in it.

const { React, ReactDOM, GraphiQL } = /** @type {any} */ (globalThis);
const { createElement: h, useEffect } = React;
const { useEditorContext, useExecutionContext } = GraphiQL.React;

/** @typedef {(query: string) => void} Show */

/**
 * Shows GraphiQL with the first example in it. Gives a function that puts a query in the editor and runs it.
 * @param {unknown} element
 * @param {import("./main.js").Example[]} examples
 * @returns {Show}
 */
export function mountEditor(element, examples) {
  /** @type {Show | undefined} Set once GraphiQL's editors are there. */
  let show;
  /** @type {string | undefined} Asked for before that. */
  let waiting;
  /** @param {Show} given */
  const onReady = (given) => {
    show = given;
    if (waiting !== undefined) show(waiting);
    waiting = undefined;
  };
  /** @param {string} text */
  const isExample = (text) => examples.some((one) => one.query === text);
  /** @param {{ prettify: unknown, merge: unknown, copy: unknown }} buttons */
  const toolbar = ({ prettify, merge, copy }) => h(React.Fragment, null, prettify, merge, copy, h(Runner, { isExample, onReady }));
  const fetcher = GraphiQL.createFetcher({ url: "/graphql" });
  const defaultQuery = examples[0]?.query;
  ReactDOM.createRoot(element).render(h(GraphiQL, { fetcher, defaultQuery }, h(GraphiQL.Toolbar, null, toolbar), h(GraphiQL.Logo, null, null)));
  return (query) => {
    if (show) show(query);
    else waiting = query;
  };
}

/**
 * Renders nothing: among the buttons of the toolbar is where GraphiQL lets one in on its editors.
 * @param {{ isExample: (text: string) => boolean, onReady: (show: Show) => void }} props
 */
function Runner({ isExample, onReady }) {
  const { queryEditor, responseEditor, addTab } = useEditorContext({ nonNull: true });
  const { run } = useExecutionContext({ nonNull: true });
  useEffect(() => {
    if (!queryEditor || !responseEditor) return;
    onReady((query) => {
      const text = queryEditor.getValue();
      // Someone's own work stays, in the tab it is in.
      if (text.trim() !== "" && !isExample(text)) ReactDOM.flushSync(() => addTab());
      queryEditor.setValue(query);
      // GraphiQL reads the text a moment later; until then it would send the name and the tree of the text before.
      queryEditor.operationName = null;
      queryEditor.documentAST = null;
      run();
    });
  });
  return null;
}
