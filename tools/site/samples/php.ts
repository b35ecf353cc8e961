import type { ApiOperation, Example } from '../../contract/api-operations.ts'
import { asObject, type Json } from '../../contract/json.ts'
import type { SiteLocale } from '../site-locale.ts'
import { sampleGateway } from './gateway.ts'
import { type LiteralStyle, literal } from './literal.ts'
import { acknowledgementOf } from './notification.ts'
import { repeatComment, type SampleLanguage } from './sample-language.ts'
import { capitalized, faithfulSdkRequest, type SdkRequest } from './sdk-request.ts'
import { loggedFields, printedFields } from './shown-fields.ts'

/** Programs that use the vendor's SDK for PHP. */
export const php: SampleLanguage = {
  name: 'PHP',
  highlight: 'php',
  sampleOf: (call, example, locale) =>
    call.kind === 'operation' ? clientSample(call, example, locale) : receiverSample(call, example, locale),
}

const style: LiteralStyle = {
  indent: '    ',
  true: 'true',
  false: 'false',
  null: 'null',
  padding: '',
  text,
  entry: (key, value) => `${text(key)} => ${value}`,
  // PHP makes a number of a key that looks like one, and JSON a list of an array with such keys.
  map: (keys) => [keys.every((key) => /^-?\d+$/.test(key)) ? '(object) [' : '[', ']'],
}

/** A JSON value as a PHP literal, which `json_encode` turns into the same JSON. */
export function phpLiteral(value: Json): string {
  return literal(value, style, 0, false)
}

/** Text with control characters stands in double quotes, where they have escapes. */
function text(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (!/[\u0000-\u001f\u007f]/.test(value)) return `'${value.replace(/[\\']/g, '\\$&')}'`
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped.
  const escaped = value.replace(/[\\"$]/g, '\\$&').replace(/[\u0000-\u001f\u007f]/g, (character) => {
    const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character]
    return short ?? `\\u{${character.charCodeAt(0).toString(16)}}`
  })
  return `"${escaped}"`
}

function clientSample(call: ApiOperation, example: Example, locale: SiteLocale): string {
  const words = locale.labels.sample
  const gateway = sampleGateway(locale.document)
  const sdk = faithfulSdkRequest(call, example, 'php')
  const printed = printedFields(call, locale).map((keys) => `$answer->${keys.join('->')}`)
  return `<?php

require 'vendor/autoload.php';

use Client\\DefaultAlipayClient;
${sdk ? `use Request\\${sdk.package}\\${sdk.request};` : 'use Request\\AlipayRequest;'}

// ${words.bareKeys}
$client = new DefaultAlipayClient(
    ${text(gateway.origin)},
    getenv('ANTOM_PRIVATE_KEY'),
    getenv('ANTOM_PUBLIC_KEY'),
    getenv('ANTOM_CLIENT_ID')
);

${sdk ? requestByFields(sdk, example) : requestByBody(`${gateway.basePath}${call.path}`, example, locale)}
${repeatComment(call, '//', locale)}$answer = $client->execute($request);

switch ($answer->result->resultStatus) {
    case 'S': // ${words.sdkSucceeded}
        echo ${printed.join(", ' ', ")}, PHP_EOL;
        break;
    case 'F': // ${words.sdkFailed}
        echo $answer->result->resultCode, PHP_EOL;
        break;
    default: // ${words.pending}
        echo $answer->result->resultCode, PHP_EOL;
}
`
}

function requestByFields(sdk: SdkRequest, { value }: Example): string {
  const fields = Object.entries(asObject(value)).map(
    ([key, item]) => `$request->set${capitalized(key)}(${phpLiteral(item)});\n`,
  )
  return `$request = new ${sdk.request}();\n${fields.join('')}`
}

function requestByBody(path: string, { value }: Example, { labels }: SiteLocale): string {
  return `// ${labels.sample.noClass}
$request = new class (${phpLiteral(value)}) extends AlipayRequest implements JsonSerializable {
    public function __construct(private mixed $body)
    {
        $this->setPath(${text(path)});
    }

    public function jsonSerialize(): mixed
    {
        return $this->body;
    }
};
`
}

function receiverSample(call: ApiOperation, example: Example, locale: SiteLocale): string | undefined {
  const words = locale.labels.sample
  const acknowledgement = acknowledgementOf(call)
  if (acknowledgement === undefined) return undefined
  const logged = loggedFields(call, example, locale).map(
    (keys) => `$notification${keys.map((key) => `[${text(key)}]`).join('')}`,
  )
  return `<?php

require 'vendor/autoload.php';

use Client\\SignatureTool;

$body = file_get_contents('php://input');
$signature = explode('signature=', $_SERVER['HTTP_SIGNATURE'] ?? '')[1] ?? '';

// ${words.verifyFirst}
$isAuthentic = SignatureTool::verify(
    'POST',
    $_SERVER['REQUEST_URI'],
    getenv('ANTOM_CLIENT_ID'),
    $_SERVER['HTTP_REQUEST_TIME'] ?? '',
    $body,
    $signature,
    getenv('ANTOM_PUBLIC_KEY')
) === 1;
if (!$isAuthentic) {
    http_response_code(401);
    exit;
}

// ${words.storeFirst}
$notification = json_decode($body, true);
error_log(${logged.length > 0 ? logged.join(" . ' ' . ") : text(call.name)});

header('content-type: application/json; charset=UTF-8');
echo ${text(acknowledgement)};
`
}
