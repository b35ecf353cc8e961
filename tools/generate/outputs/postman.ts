import { readFileSync } from 'node:fs'
import type { ApiOperation, Example } from '../../contract/api-operations.ts'
import { type JsonObject, objectsAt, stringAt, textAt } from '../../contract/json.ts'
import type { ContractModel } from '../../contract/model.ts'

const DESCRIPTION = `Every call of the contract, with its examples. Set ANTOM_CLIENT_ID and ANTOM_PRIVATE_KEY in an environment: \
a script signs each request with them. ANTOM_BASE_URL is the gateway, or a sandbox on your machine \
(\`npx antom-contract sandbox\`); ANTOM_PUBLIC_KEY has the answers verified. The ids in the examples are fixed: change them for \
something new.

Generated from spec/ by \`npm run generate\`. Do not edit: change the spec and generate again.`

/**
 * `postman-collection.json`: a collection in Postman's format 2.1, which Bruno, Insomnia and Hoppscotch import, too. A
 * request for each example, in folders by family, and scripts that sign and verify.
 */
export function generatePostmanCollection({ document, operations }: ContractModel): string {
  const groups = [...new Set(operations.map(groupOf))]
  const servers = objectsAt(document, 'servers')
  const collection = {
    info: {
      name: textAt(document.info ?? {}, 'title') || 'API',
      description: DESCRIPTION,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    variable: [
      { key: 'ANTOM_BASE_URL', value: originOf(servers) },
      // The signing script sets it, by the client id.
      { key: 'ANTOM_API_PATH', value: '' },
    ],
    event: [
      event(
        'prerequest',
        `const SERVERS = ${JSON.stringify(pathsOf(servers))}\n${scriptOf('sign-request.js')}`,
      ),
      event('test', scriptOf('check-answer.js')),
    ],
    item: groups.map((name) => ({
      name,
      item: operations.filter((operation) => groupOf(operation) === name).flatMap(requestsOf),
    })),
  }
  return `${JSON.stringify(collection, undefined, 2)}\n`
}

/** The family; a document of others has none. */
function groupOf({ family, tag }: ApiOperation): string {
  return family ?? (tag || 'calls')
}

function requestsOf(operation: ApiOperation): object[] {
  return operation.examples
    .filter(({ message }) => message === 'request')
    .map((example) => requestOf(operation, example))
}

function requestOf({ name, summary, method, path }: ApiOperation, example: Example): object {
  return {
    name: `${name}: ${example.summary}`,
    request: {
      method,
      description: summary,
      header: [{ key: 'content-type', value: 'application/json; charset=UTF-8' }],
      url: {
        raw: `{{ANTOM_BASE_URL}}{{ANTOM_API_PATH}}${path}`,
        host: ['{{ANTOM_BASE_URL}}{{ANTOM_API_PATH}}'],
        path: path.split('/').slice(1),
      },
      body: {
        mode: 'raw',
        raw: JSON.stringify(example.value, undefined, 2),
        options: { raw: { language: 'json' } },
      },
    },
  }
}

function event(listen: 'prerequest' | 'test', script: string): object {
  return { listen, script: { type: 'text/javascript', exec: script.trimEnd().split('\n') } }
}

function scriptOf(file: string): string {
  return readFileSync(new URL(`../postman/${file}`, import.meta.url), 'utf8')
}

/** What the path of a gateway is for which client ids, the most particular first. */
function pathsOf(servers: readonly JsonObject[]): { prefix: string; path: string }[] {
  const byPrefix = new Map(
    servers.map((server) => [stringAt(server, 'x-client-id-prefix') ?? '', pathOf(textAt(server, 'url'))]),
  )
  return [...byPrefix]
    .map(([prefix, path]) => ({ prefix, path }))
    .sort((a, b) => b.prefix.length - a.prefix.length)
}

/** A document of others may have an address that is relative. */
function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/\/$/, '')
}

function originOf([first]: readonly JsonObject[]): string {
  const [origin = ''] = /^[a-z]+:\/\/[^/?#]*/i.exec(first === undefined ? '' : textAt(first, 'url')) ?? []
  return origin
}
