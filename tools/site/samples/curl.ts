import { sampleGateway } from './gateway.ts'
import { repeatComment, type SampleLanguage } from './sample-language.ts'

/** Shell scripts that sign with `openssl` and send with `curl`, which cannot receive a notification. */
export const curl: SampleLanguage = {
  name: 'cURL',
  highlight: 'sh',
  sampleOf: (call, { value }, locale) => {
    if (call.kind !== 'operation') return undefined
    const { labels, document } = locale
    const url = new URL(`${sampleGateway(document).url}${call.path}`)
    // Inside single quotes, a shell reads everything as it is but the quote.
    const body = JSON.stringify(value, null, 2).replaceAll("'", "'\\''")
    const words = labels.sample
    return `${repeatComment(call, '#', locale)}CLIENT_ID=SANDBOX_0000000000000000
BODY='${body}'
REQUEST_TIME=$(date +%s)000

# ${words.sign}
SIGNATURE=$(printf 'POST ${url.pathname}\\n%s.%s.%s' "$CLIENT_ID" "$REQUEST_TIME" "$BODY" |
  openssl dgst -sha256 -sign private-key.pem | openssl base64 -A |
  sed 's/+/%2B/g; s|/|%2F|g; s/=/%3D/g')

curl ${url.href} \\
  --header 'content-type: application/json; charset=UTF-8' \\
  --header "client-id: $CLIENT_ID" \\
  --header "request-time: $REQUEST_TIME" \\
  --header "signature: algorithm=RSA256,keyVersion=1,signature=$SIGNATURE" \\
  --data-binary "$BODY"
`
  },
}
