// Says what became of the call, and verifies the answer with ANTOM_PUBLIC_KEY (Antom's, from the dashboard) where it is set.
const text = pm.response.text()
const { result } = JSON.parse(text)
console.log(`${result.resultStatus} ${result.resultCode}: ${result.resultMessage}`)

const pem = pm.variables.get('ANTOM_PUBLIC_KEY')
const header = pm.response.headers.get('signature')
const path = pm.variables.replaceIn(pm.request.url.toString()).replace(/^https?:\/\/[^/?#]*/i, '')

async function verify() {
  const bytes = (base64) => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const spki = bytes(pem.replace(/-----[^-]+-----|\\n|\s/g, ''))
  const key = await crypto.subtle.importKey('spki', spki, algorithm, false, ['verify'])
  const time = pm.response.headers.get('response-time')
  const signed = `POST ${path}\n${pm.variables.get('ANTOM_CLIENT_ID')}.${time}.${text}`
  const [, encoded] = /signature=([^,\s]+)/.exec(header)
  const signature = bytes(decodeURIComponent(encoded))
  return crypto.subtle.verify(algorithm.name, key, signature, new TextEncoder().encode(signed))
}

if (pem && header) {
  const waiting = setTimeout(() => {}, 30000)
  verify()
    .catch(() => false)
    .then((good) => pm.test('The answer is signed by Antom', () => pm.expect(good).to.equal(true)))
    .finally(() => clearTimeout(waiting))
}
