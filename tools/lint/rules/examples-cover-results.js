import { child, isObject, operationsOf } from '../schema-walk.js'

/** Every status that an operation's codes can have is shown by an example of its answer. */
export function examplesCoverResults() {
  return {
    Root: {
      leave(/** @type {any} */ root, /** @type {import('../schema-walk.js').Context} */ ctx) {
        for (const { section, operation } of operationsOf(root, ctx)) {
          checkOperation(operation, MESSAGES[section], ctx)
        }
      },
    },
  }
}

/** Where the message with the `result` stands. */
const MESSAGES = /** @type {const} */ ({
  paths: ['responses', '200', 'content', 'application/json'],
  webhooks: ['requestBody', 'content', 'application/json'],
})

/**
 * @param {{ node: unknown, location: import('../schema-walk.js').Location }} operation
 * @param {readonly string[]} path
 * @param {import('../schema-walk.js').Context} ctx
 */
function checkOperation(operation, path, ctx) {
  const codes = child(operation, ['x-result-codes'], ctx)
  const media = child(operation, [...path], ctx)
  if (!codes || !isObject(codes.node) || !media || !isObject(media.node)) return
  const possible = new Set()
  for (const code of Object.keys(codes.node)) {
    const status = child(codes, [code, 'status'], ctx)?.node
    // A notification is sent at a final state, whatever its code table lists.
    if (status === 'S' || status === 'F' || (status === 'U' && path[0] === 'responses')) possible.add(status)
  }
  const examples = child(media, ['examples'], ctx)
  const shown = new Set(
    Object.keys(isObject(examples?.node) ? examples.node : {}).map(
      (name) => examples && child(examples, [name, 'value', 'result', 'resultStatus'], ctx)?.node,
    ),
  )
  for (const status of possible) {
    if (shown.has(status)) continue
    ctx.report({
      message: `No example shows the status ${status}. Add one under \`examples\`, from a file in the \`examples/\` of its family.`,
      location: media.location,
    })
  }
}
