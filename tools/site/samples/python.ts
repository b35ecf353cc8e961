import type { ApiOperation, Example } from '../../contract/api-operations.ts'
import { asObject, type Json } from '../../contract/json.ts'
import type { SiteLocale } from '../site-locale.ts'
import { sampleGateway } from './gateway.ts'
import { type LiteralStyle, literal } from './literal.ts'
import { acknowledgementOf } from './notification.ts'
import { repeatComment, type SampleLanguage } from './sample-language.ts'
import { faithfulSdkRequest, type SdkRequest, snakeCase } from './sdk-request.ts'
import { loggedFields, printedFields } from './shown-fields.ts'

/** Programs that use the vendor's SDK for Python. */
export const python: SampleLanguage = {
  name: 'Python',
  highlight: 'python',
  sampleOf: (call, example, locale) =>
    call.kind === 'operation' ? clientSample(call, example, locale) : receiverSample(call, example, locale),
}

const style: LiteralStyle = {
  indent: '    ',
  true: 'True',
  false: 'False',
  null: 'None',
  padding: '',
  // Each escape of JSON means the same in Python.
  text: (value) => JSON.stringify(value),
  entry: (key, value) => `${JSON.stringify(key)}: ${value}`,
  map: () => ['{', '}'],
}

/** A JSON value as a Python literal. */
export function pythonLiteral(value: Json): string {
  return literal(value, style, 0, false)
}

function clientSample(call: ApiOperation, example: Example, locale: SiteLocale): string {
  const words = locale.labels.sample
  const sdk = faithfulSdkRequest(call, example, 'python')
  const printed = printedFields(call, locale).map((keys) => itemOf('answer', keys))
  const path = `${sampleGateway(locale.document).basePath}${call.path}`
  return `import json
import os

from com.alipay.ams.api.default_alipay_client import DefaultAlipayClient
${importOf(sdk)}

# ${words.bareKeys} ${words.pkcs1}
client = DefaultAlipayClient(
    ${JSON.stringify(sampleGateway(locale.document).origin)},
    os.environ["ANTOM_CLIENT_ID"],
    os.environ["ANTOM_PRIVATE_KEY"],
    os.environ["ANTOM_PUBLIC_KEY"],
)
${sdk ? requestByFields(sdk, example) : requestByBody(path, example, locale)}
${repeatComment(call, '#', locale)}answer = json.loads(client.execute(request))
result = answer["result"]

if result["resultStatus"] == "S":
    print(${printed.join(', ')})  # ${words.sdkSucceeded}
elif result["resultStatus"] == "F":
    print(result["resultCode"])  # ${words.sdkFailed}
else:
    print(result["resultCode"])  # ${words.pending}
`
}

function importOf(sdk: SdkRequest | undefined): string {
  const folder = 'com.alipay.ams.api.request'
  return sdk
    ? `from ${folder}.${sdk.package}.${snakeCase(sdk.request)} import ${sdk.request}`
    : `from ${folder}.alipay_request import AlipayRequest`
}

function requestByFields(sdk: SdkRequest, { value }: Example): string {
  const fields = Object.entries(asObject(value)).map(
    ([key, item]) => `request.${snakeCase(key)} = ${pythonLiteral(item)}\n`,
  )
  return `
request = ${sdk.request}()
${fields.join('')}`
}

function requestByBody(path: string, { value }: Example, { labels }: SiteLocale): string {
  return `

# ${labels.sample.noClass}
class Request(AlipayRequest):
    def to_ams_json(self):
        return json.dumps(body)


body = ${pythonLiteral(value)}
request = Request(${JSON.stringify(path)})
`
}

function itemOf(name: string, keys: readonly string[]): string {
  return `${name}${keys.map((key) => `[${JSON.stringify(key)}]`).join('')}`
}

function receiverSample(call: ApiOperation, example: Example, locale: SiteLocale): string | undefined {
  const words = locale.labels.sample
  const acknowledgement = acknowledgementOf(call)
  if (acknowledgement === undefined) return undefined
  const logged = loggedFields(call, example, locale).map((keys) => itemOf('notification', keys))
  return `import json
import os
from http.server import BaseHTTPRequestHandler, HTTPServer

from com.alipay.ams.api.tools.webhook_tool import check_signature

ACKNOWLEDGEMENT = ${JSON.stringify(acknowledgement)}


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"])).decode("utf-8")
        # ${words.verifyFirst}
        try:
            is_authentic = check_signature(
                "POST",
                self.path,
                os.environ["ANTOM_CLIENT_ID"],
                self.headers["request-time"],
                body,
                self.headers["signature"],
                os.environ["ANTOM_PUBLIC_KEY"],
            )
        except Exception:
            is_authentic = False
        if not is_authentic:
            self.send_error(401)
            return

        # ${words.storeFirst}
        notification = json.loads(body)
        print(${logged.length > 0 ? logged.join(', ') : JSON.stringify(call.name)})

        self.send_response(200)
        self.send_header("content-type", "application/json; charset=UTF-8")
        self.end_headers()
        self.wfile.write(ACKNOWLEDGEMENT.encode("utf-8"))


HTTPServer(("", 3000), Receiver).serve_forever()
`
}
