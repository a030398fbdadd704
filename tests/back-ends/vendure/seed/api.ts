/** Sends one query or mutation. Throws where the answer has errors, or is one of the errors that mutations of Vendure give as results. */
export type Api = <T>(query: string, variables?: Record<string, unknown>) => Promise<T>;

/** What a mutation has to ask for beside what it wants to know, so that its errors are seen. */
export const orError = '... on ErrorResult {errorCode message}';

type Body = {data?: Record<string, unknown>; errors?: {message: string}[]};

const errorsIn = (data: Record<string, unknown> = {}) =>
  Object.values(data).flatMap(value => {
    const {errorCode, message} = (value ?? {}) as {errorCode?: string; message?: string};
    return errorCode ? [`${errorCode}: ${message}`] : [];
  });

/** One session at `${origin}/admin-api` or `/shop-api`: what it is told at first (the token) it shows from then on. */
export const apiAt = (address: string): Api => {
  let token: string | null = null;
  return async <T>(query: string, variables = {}) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...(token && {authorization: `Bearer ${token}`})},
      body: JSON.stringify({query, variables}),
    });
    token = response.headers.get('vendure-auth-token') ?? token;
    const {data, errors = []} = (await response.json()) as Body;
    const wrong = [...errors.map(({message}) => message), ...errorsIn(data)];
    if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\n${query}\n${JSON.stringify(variables)}`);
    return data as T;
  };
};
