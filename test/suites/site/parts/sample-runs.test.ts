import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ApiOperation, Example } from '../../../../tools/contract/api-operations.ts'
import { asObject, childAt, isObject, type Json } from '../../../../tools/contract/json.ts'
import { sampleExamples, samplesOf } from '../../../../tools/site/samples/index.ts'
import { faithfulSdkRequest, snakeCase } from '../../../../tools/site/samples/sdk-request.ts'
import { siteLocale } from '../../../../tools/site/site-locale.ts'
import { openapi } from '../../../support/contract.ts'
import { temporaryFolder } from '../../../support/spec-copy.ts'
import { needsTool, outputOf } from './tools.ts'

const locale = siteLocale('en', openapi, [])

/** The samples of one kind of call in one language, as files, and what each of them sends. */
async function written(name: string, kind: ApiOperation['kind'], folder: string) {
  const cases = locale.calls
    .filter((call) => call.kind === kind)
    .flatMap((call) => sampleExamples(call).map((example) => ({ call, example })))
    .map(({ call, example }) => ({
      call,
      example,
      file: `${call.name}-${example.name}`,
      code: samplesOf(call, locale, example).find(({ lang }) => lang === name)?.code ?? '',
    }))
    // A notification without an example of its acknowledgement has none.
    .filter(({ code }) => code !== '')
  await Promise.all(
    cases.flatMap(({ call, file, code }) => [
      writeFile(join(folder, file), code),
      writeFile(join(folder, `${file}.answer`), JSON.stringify(successOf(call))),
    ]),
  )
  return cases
}

/** What a call is answered with when it succeeds. */
function successOf(call: ApiOperation): Json {
  const example = call.examples.find(
    ({ message, value }) =>
      message === 'response' && childAt(childAt(value, 'result'), 'resultStatus') === 'S',
  )
  return example?.value ?? { result: { resultStatus: 'S', resultCode: 'SUCCESS' } }
}

/** The values in a message that nothing may print. */
function secretsIn(value: Json, isSecret = false): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => secretsIn(item, isSecret))
  if (isObject(value)) {
    return Object.entries(value).flatMap(([name, item]) => secretsIn(item, locale.secrets.has(name)))
  }
  return isSecret && typeof value === 'string' && value !== '' ? [value] : []
}

/** What the samples print themselves, and what of it is a secret in the answers that they got. */
function leaks(output: string, answers: readonly Json[]): string[] {
  const own = output.split('\n').filter((line) => !line.startsWith('> '))
  return answers.flatMap((answer) => secretsIn(answer)).filter((secret) => own.join('\n').includes(secret))
}

/** What a stand-in prints of a request: the class and its fields, or the path and the body. */
function sentBy(
  call: ApiOperation,
  example: Example,
  language: 'python' | 'php',
  nameOf: (field: string) => string,
): Json {
  const sdk = faithfulSdkRequest(call, example, language)
  if (!sdk) return { path: `/ams/api${call.path}`, body: example.value }
  const fields = Object.entries(asObject(example.value)).map(([key, value]) => [nameOf(key), value])
  return { class: sdk.request, fields: Object.fromEntries(fields) }
}

function linesOf(output: string): Json[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line): Json => JSON.parse(line.slice(2)))
}

/** Runs the samples that it is given with modules in place of the SDK's. */
const PYTHON_STAND_IN = `
import http.server, importlib.abc, importlib.machinery, io, json, os, sys

class AlipayRequest:
    def __init__(self, path):
        self.path = path

class DefaultAlipayClient:
    def __init__(self, gateway, client_id, private_key, public_key):
        assert gateway.startswith("https://") and (client_id, private_key, public_key) == ("id", "private", "public")
    def execute(self, request):
        if isinstance(request, AlipayRequest):
            told = {"path": request.path, "body": json.loads(request.to_ams_json())}
        else:
            told = {"class": type(request).__name__, "fields": vars(request)}
        print(">", json.dumps(told))
        return success if status == "S" else json.dumps({"result": {"resultStatus": status, "resultCode": "CODE"}})

def check_signature(method, path, client_id, time, body, signature, public_key):
    others = (method, path, client_id, time, signature, public_key)
    return others == ("POST", "/notify?x=1", "id", "time", "signature=x", "public") and body == message

class StandIn(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None):
        if name.split(".")[0] == "com":
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
    def create_module(self, spec):
        return None
    def exec_module(self, module):
        last = module.__name__.split(".")[-1]
        if last == "default_alipay_client":
            module.DefaultAlipayClient = DefaultAlipayClient
        elif last == "webhook_tool":
            module.check_signature = check_signature
        elif last == "alipay_request":
            module.AlipayRequest = AlipayRequest
        elif last.endswith("_request"):
            name = "".join(part.capitalize() for part in last.split("_"))
            setattr(module, name, type(name, (), {}))

class Server:
    def __init__(self, address, receiver):
        self.receiver = receiver
    def serve_forever(self):
        for body, signature in [(message, "signature=x"), (message, "signature=y"), ("!" + message, "signature=x")]:
            data = body.encode("utf-8")
            receiver = self.receiver.__new__(self.receiver)
            receiver.rfile, receiver.wfile = io.BytesIO(data), io.BytesIO()
            receiver.path, receiver.command, receiver.request_version = "/notify?x=1", "POST", "HTTP/1.0"
            receiver.requestline, receiver.client_address = "", ("127.0.0.1", 1)
            receiver.log_message = lambda *arguments: None
            receiver.headers = {"content-length": len(data), "request-time": "time", "signature": signature}
            receiver.do_POST()
            answer = receiver.wfile.getvalue().decode("utf-8")
            print(">", json.dumps([int(answer.split(" ")[1]), answer.split("\\r\\n\\r\\n")[1] if " 200 " in answer else ""]))

http.server.HTTPServer = Server
sys.meta_path.insert(0, StandIn())
os.environ.update(ANTOM_CLIENT_ID="id", ANTOM_PRIVATE_KEY="private", ANTOM_PUBLIC_KEY="public")
status = sys.argv[1]
for file in sys.argv[2:]:
    message = open(file + ".json", encoding="utf-8").read() if os.path.exists(file + ".json") else ""
    success = open(file + ".answer", encoding="utf-8").read()
    exec(compile(open(file, encoding="utf-8").read(), file, "exec"), {"__name__": file})
`

/** Runs the samples that it is given; each loads `vendor/autoload.php`. */
const PHP_STAND_IN = `<?php
namespace Request { class AlipayRequest { public $path; public function setPath($path) { $this->path = $path; } } }
namespace Client {
    class SignatureTool { public static function verify(...$arguments) { echo '> ', json_encode(count($arguments)), "\\n"; return 1; } }
    class DefaultAlipayClient {
        public function __construct($gateway, ...$keys) {
            if (!str_starts_with($gateway, 'https://') || $keys !== ['private', 'public', 'id']) throw new \\Exception('keys');
        }
        public function execute($request) {
            $told = $request instanceof \\Request\\AlipayRequest
                ? ['path' => $request->path, 'body' => $request]
                : ['class' => (new \\ReflectionClass($request))->getShortName(), 'fields' => (object) $request->fields];
            echo '> ', json_encode($told, JSON_THROW_ON_ERROR), "\\n";
            if ($GLOBALS['status'] === 'S') return json_decode($GLOBALS['success']);
            return json_decode('{"result":{"resultStatus":"' . $GLOBALS['status'] . '","resultCode":"CODE"}}');
        }
    }
}
namespace {
    set_error_handler(fn ($level, $message) => throw new ErrorException($message));
    spl_autoload_register(function ($name) {
        [, $package, $class] = explode('\\\\', $name);
        eval("namespace Request\\\\$package; class $class {
            public \\$fields = [];
            public function __call(\\$name, \\$given) { \\$this->fields[lcfirst(substr(\\$name, 3))] = \\$given[0]; }
        }");
    });
    putenv('ANTOM_CLIENT_ID=id'); putenv('ANTOM_PRIVATE_KEY=private'); putenv('ANTOM_PUBLIC_KEY=public');
    ini_set('error_log', '/dev/null');
    $_SERVER['REQUEST_URI'] = '/notify';
    $status = $argv[1];
    foreach (array_slice($argv, 2) as $file) {
        $success = file_get_contents("$file.answer");
        include $file;
    }
}
`

describe('the samples send what their examples say', () => {
  it('in Python', async ({ skip }) => {
    needsTool('python3', skip)
    const folder = await temporaryFolder()
    const cases = await written('Python', 'operation', folder)
    await writeFile(join(folder, 'run.py'), PYTHON_STAND_IN)
    for (const status of ['S', 'F', 'U']) {
      const output = await outputOf('python3', ['run.py', status, ...cases.map(({ file }) => file)], folder)
      expect(linesOf(output)).toEqual(
        cases.map(({ call, example }) => sentBy(call, example, 'python', snakeCase)),
      )
      expect(output.split('\n').filter((line) => line === 'CODE')).toHaveLength(
        status === 'S' ? 0 : cases.length,
      )
      expect(
        leaks(
          output,
          cases.map(({ call }) => successOf(call)),
        ),
      ).toEqual([])
    }
  })

  it('in PHP', async ({ skip }) => {
    needsTool('php', skip)
    const folder = await temporaryFolder()
    const cases = await written('PHP', 'operation', folder)
    await mkdir(join(folder, 'vendor'))
    await writeFile(join(folder, 'vendor/autoload.php'), '')
    await writeFile(join(folder, 'run.php'), PHP_STAND_IN)
    for (const status of ['S', 'F', 'U']) {
      const output = await outputOf('php', ['run.php', status, ...cases.map(({ file }) => file)], folder)
      expect(linesOf(output)).toEqual(
        cases.map(({ call, example }) => sentBy(call, example, 'php', (field) => field)),
      )
      expect(output.split('\n').filter((line) => line === 'CODE')).toHaveLength(
        status === 'S' ? 0 : cases.length,
      )
      expect(
        leaks(
          output,
          cases.map(({ call }) => successOf(call)),
        ),
      ).toEqual([])
    }
  })
})

describe('the receivers acknowledge what is authentic, and nothing else', () => {
  it('in Python', async ({ skip }) => {
    needsTool('python3', skip)
    const folder = await temporaryFolder()
    const cases = await written('Python', 'notification', folder)
    await writeFile(join(folder, 'run.py'), PYTHON_STAND_IN)
    await Promise.all(
      cases.map(({ file, example }) =>
        writeFile(join(folder, `${file}.json`), JSON.stringify(example.value)),
      ),
    )
    const output = await outputOf('python3', ['run.py', 'S', ...cases.map(({ file }) => file)], folder)
    expect(
      leaks(
        output,
        cases.map(({ example }) => example.value),
      ),
    ).toEqual([])
    expect(linesOf(output)).toEqual(
      cases.flatMap(({ call }) => {
        const answer = call.examples.find(({ message }) => message === 'response')?.value
        return [
          [200, JSON.stringify(answer)],
          [401, ''],
          [401, ''],
        ]
      }),
    )
  })
})
