/**
 * @typedef {import('@redocly/openapi-core').UserContext} Context
 * @typedef {Context['location']} Location
 * @typedef {Record<string, unknown>} SchemaNode
 */

/** Whether a location lies in a conditional part of a schema, which constrains fields declared elsewhere. */
export function isConditional(/** @type {Location} */ location) {
  return /\/(if|then|else|not)(\/|$)/.test(location.pointer)
}

/** Whether the value is a plain object. @returns {value is Record<string, unknown>} */
export function isObject(/** @type {unknown} */ value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The types a schema allows, as a list. */
export function typesOf(/** @type {SchemaNode} */ schema) {
  return Array.isArray(schema.type) ? schema.type : schema.type === undefined ? [] : [schema.type]
}

/**
 * Visits a schema and every schema below it, through references, each place once.
 *
 * @param {unknown} node
 * @param {Location} location
 * @param {Context} ctx
 * @param {(schema: SchemaNode, location: Location) => void} visit
 * @param {Set<string>} [seen]
 */
export function walkSchema(node, location, ctx, visit, seen = new Set()) {
  if (!isObject(node)) return
  if ('$ref' in node) {
    // Redocly's type for a reference is narrower than "an object that has $ref".
    const reference = /** @type {{ $ref: string }} */ (/** @type {unknown} */ (node))
    const resolved = ctx.resolve(reference, location.source.absoluteRef)
    if (resolved.location) walkSchema(resolved.node, resolved.location, ctx, visit, seen)
    return
  }
  const place = location.absolutePointer
  if (seen.has(place)) return
  seen.add(place)
  visit(node, location)
  for (const [name, property] of Object.entries(isObject(node.properties) ? node.properties : {})) {
    walkSchema(property, location.child(['properties', name]), ctx, visit, seen)
  }
  for (const key of ['items', 'additionalProperties']) {
    walkSchema(node[key], location.child([key]), ctx, visit, seen)
  }
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    const children = node[key]
    if (!Array.isArray(children)) continue
    children.forEach((child, index) => {
      walkSchema(child, location.child([key, index]), ctx, visit, seen)
    })
  }
}

/**
 * Visits the JSON schema of every message of one direction: `sent` by the merchant (requests of operations,
 * answers to notifications) or `received` (answers of operations, notifications).
 *
 * @param {'sent' | 'received'} direction
 * @param {Record<string, unknown>} root
 * @param {Context} ctx
 * @param {(schema: SchemaNode, location: Location) => void} visit
 */
export function walkMessages(direction, root, ctx, visit) {
  const seen = new Set()
  for (const { section, operation } of operationsOf(root, ctx)) {
    const isRequest = (section === 'paths') === (direction === 'sent')
    const media = child(
      operation,
      isRequest
        ? ['requestBody', 'content', 'application/json', 'schema']
        : ['responses', '200', 'content', 'application/json', 'schema'],
      ctx,
    )
    if (media) walkSchema(media.node, media.location, ctx, visit, seen)
  }
}

/**
 * Every operation and notification: whatever in a path item has a request or responses.
 *
 * @param {Record<string, unknown>} root
 * @param {Context} ctx
 */
export function operationsOf(root, ctx) {
  return /** @type {const} */ (['paths', 'webhooks']).flatMap((section) =>
    Object.entries(isObject(root[section]) ? root[section] : {}).flatMap(([name, item]) => {
      const place = resolve(item, ctx.location.child([section, name]), ctx)
      if (!place || !isObject(place.node)) return []
      return Object.keys(place.node).flatMap((method) => {
        const operation = child(place, [method], ctx)
        return operation && isObject(operation.node) ? [{ section, operation }] : []
      })
    }),
  )
}

/**
 * What a node stands for: itself, or what its reference points at; undefined when that cannot be found, which
 * Redocly's own rule reports.
 *
 * @returns {{ node: unknown, location: Location } | undefined}
 */
export function resolve(
  /** @type {unknown} */ node,
  /** @type {Location} */ location,
  /** @type {Context} */ ctx,
) {
  if (!isObject(node) || !('$ref' in node)) return { node, location }
  const reference = /** @type {{ $ref: string }} */ (/** @type {unknown} */ (node))
  const resolved = ctx.resolve(reference, location.source.absoluteRef)
  return resolved.location ? { node: resolved.node, location: resolved.location } : undefined
}

/**
 * @param {{ node: unknown, location: Location }} from
 * @param {string[]} path
 * @param {Context} ctx
 * @returns {{ node: unknown, location: Location } | undefined}
 */
export function child(from, path, ctx) {
  /** @type {{ node: unknown, location: Location } | undefined} */
  let place = from
  for (const key of path) {
    if (!place || !isObject(place.node) || place.node[key] === undefined) return undefined
    place = resolve(place.node[key], place.location.child([key]), ctx)
  }
  return place
}
