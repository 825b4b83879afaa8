/** An answer of the API, as it goes over the wire. */
export interface ApiAnswer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the test's own query gives it
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; [more: string]: unknown } }[];
}

/** Asks the API that was started for this run; a client would do it so. */
export const ask = (query: string, variables: Record<string, unknown> = {}): Promise<ApiAnswer> => askOf(process.env.TEST_API ?? "", query, variables);

/** Asks the API on an address. */
export async function askOf(url: string, query: string, variables: Record<string, unknown> = {}): Promise<ApiAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    // A connection that is kept may be closed by the server at the moment it is used again.
    headers: { "content-type": "application/json", connection: "close" },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<ApiAnswer, "status">) };
}

/** Asks, and expects an answer without errors. */
export async function answer(query: string, variables: Record<string, unknown> = {}): Promise<ApiAnswer["data"]> {
  const { data, errors } = await ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The code and message of the only error that a question gives. */
export async function refusal(query: string, variables: Record<string, unknown> = {}): Promise<{ code: string; message: string }> {
  const { errors = [] } = await ask(query, variables);
  if (errors.length !== 1 || !errors[0]) throw new Error(`expected one error, not ${JSON.stringify(errors)}`);
  return { code: errors[0].extensions.code, message: errors[0].message };
}
