// Signs the request as it is sent. Needs ANTOM_CLIENT_ID and ANTOM_PRIVATE_KEY (PKCS#8, as PEM or as base64 alone) in the
// environment; ANTOM_KEY_VERSION, ANTOM_AGENT_TOKEN and ANTOM_BASE_URL where they differ from the usual.
const setting = (name) => {
  const value = pm.variables.get(name)
  if (!value) throw new Error(`${name} is not set: set it in the environment.`)
  return value
}

const clientId = setting('ANTOM_CLIENT_ID')
const pem = setting('ANTOM_PRIVATE_KEY')
if (pem.includes('BEGIN RSA PRIVATE KEY'))
  throw new Error('ANTOM_PRIVATE_KEY is PKCS#1. Convert it: openssl pkcs8 -topk8 -nocrypt -in key.pem')
if (typeof crypto === 'undefined' || !crypto.subtle)
  throw new Error(
    'This program has no Web Crypto for scripts, which signing needs. A newer version of it may have.',
  )
const server = SERVERS.find(({ prefix }) => clientId.startsWith(prefix))
pm.variables.set('ANTOM_API_PATH', server ? server.path : '')

const url = pm.variables.replaceIn(pm.request.url.toString())
const path = url.replace(/^https?:\/\/[^/?#]*/i, '')
const body = pm.variables.replaceIn(pm.request.body.raw)
const requestTime = String(Date.now())

async function sign() {
  const der = Uint8Array.from(atob(pem.replace(/-----[^-]+-----|\\n|\s/g, '')), (one) => one.charCodeAt(0))
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign'])
  const content = new TextEncoder().encode(`POST ${path}\n${clientId}.${requestTime}.${body}`)
  const signature = new Uint8Array(await crypto.subtle.sign(algorithm.name, key, content))
  const encoded = encodeURIComponent(btoa(String.fromCharCode(...signature)))

  // What is sent has to be what was signed, so its variables are replaced here.
  pm.request.body.update({ ...pm.request.body.toJSON(), raw: body })
  const headers = {
    'client-id': clientId,
    'request-time': requestTime,
    signature: `algorithm=RSA256,keyVersion=${pm.variables.get('ANTOM_KEY_VERSION') || 1},signature=${encoded}`,
  }
  const agentToken = pm.variables.get('ANTOM_AGENT_TOKEN')
  if (agentToken) headers['agent-token'] = agentToken
  for (const [name, value] of Object.entries(headers)) pm.request.headers.upsert({ key: name, value })
}

// A timer is what scripts are waited for by, and what an error is seen in.
const waiting = setTimeout(() => {}, 30000)
sign()
  .catch((error) =>
    setTimeout(() => {
      throw new Error(`The request was not signed, with ANTOM_PRIVATE_KEY: ${error.message || error.name}`)
    }),
  )
  .finally(() => clearTimeout(waiting))
