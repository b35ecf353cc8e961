/*
 * The one file that knows openapi-fetch. It is in maintenance mode (openapi-typescript issue 2874, 2026): the day it has
 * to go, what is below is what has to be made, and no other file changes.
 *
 * What we rely on:
 *
 * - `createClient` takes `baseUrl`, `bodySerializer`, `fetch` and `Request`. It makes each request as
 *   `new Request(url, init)` with the class that it is given, where `init` has the serialized body, the headers, and
 *   every option of the call that it does not know; it hands that to `fetch` and to middleware, without reading it.
 * - A client has a method for each method of HTTP, and `request(method, path, init)`; a call resolves with
 *   `{ data, error, response }`, and rejects with what `fetch` rejects with.
 * - Middleware of a call comes after that of the client, in order; `onResponse` and `onError` in reverse order.
 * - The types `Client<paths>`, `FetchOptions` and `Middleware`, of which `raw` of a client is made: they are public. A
 *   replacement has to be assignable to them, or is a new major version.
 */

import type { Client, ClientOptions } from 'openapi-fetch'
import * as openapiFetch from 'openapi-fetch'

export type { Client, FetchOptions, FetchResponse, Middleware } from 'openapi-fetch'

/**
 * Makes a client of openapi-fetch. Declared here and not as its default export, which its declarations for CommonJS do
 * not have.
 *
 * @param options - what of it is used is listed above
 */
export function createOpenApiClient<Paths extends object>(options: ClientOptions): Client<Paths> {
  return functionOf(openapiFetch.default)<Paths>(options)
}

/**
 * The function that is the default export. Where its CommonJS build is loaded, by a module that is or was an ES module,
 * the default of that is the whole module.
 */
function functionOf<Function extends object>(given: Function | { readonly default: Function }): Function {
  return 'default' in given ? given.default : given
}
