import type { ApiOperation, Example } from '../../contract/api-operations.ts'
import type { Json } from '../../contract/json.ts'
import type { SiteLocale } from '../site-locale.ts'
import { sampleGateway } from './gateway.ts'
import { acknowledgementOf } from './notification.ts'
import { repeatComment, type SampleLanguage } from './sample-language.ts'
import { capitalized, faithfulSdkRequest } from './sdk-request.ts'
import { loggedFields } from './shown-fields.ts'

/** Programs that use the vendor's SDK for Java. */
export const java: SampleLanguage = {
  name: 'Java',
  highlight: 'java',
  sampleOf: (call, example, locale) =>
    call.kind === 'operation' ? clientSample(call, example, locale) : receiverSample(call, example, locale),
}

/**
 * JSON as a text block of Java 15.
 *
 * @param indent - of the lines between the quotes
 */
export function javaTextBlock(value: Json, indent: string): string {
  const json = JSON.stringify(value, null, 2).replaceAll('\\', '\\\\').replaceAll('"""', '""\\"')
  return `"""\n${indent}${json.replaceAll('\n', `\n${indent}`)}\n${indent}"""`
}

function clientSample(call: ApiOperation, example: Example, locale: SiteLocale): string {
  const words = locale.labels.sample
  const gateway = sampleGateway(locale.document)
  const name = capitalized(call.name)
  const sdk = faithfulSdkRequest(call, example, 'java')
  const response = sdk?.response ?? 'AlipayResponse'
  const body = javaTextBlock(example.value, ' '.repeat(16))
  return `${sdk ? 'import com.alibaba.fastjson.JSON;' : 'import com.alibaba.fastjson.JSONAware;'}
import com.alipay.global.api.AlipayClient;
import com.alipay.global.api.DefaultAlipayClient;
${
  sdk
    ? `import com.alipay.global.api.request.ams.${sdk.package}.${sdk.request};
import com.alipay.global.api.response.ams.${sdk.package}.${sdk.response};`
    : `import com.alipay.global.api.request.AlipayRequest;
import com.alipay.global.api.response.AlipayResponse;`
}

public class ${name} {
    public static void main(String[] args) throws Exception {
        // ${words.bareKeys}
        AlipayClient client = new DefaultAlipayClient(
                ${JSON.stringify(gateway.origin)},
                System.getenv("ANTOM_PRIVATE_KEY"),
                System.getenv("ANTOM_PUBLIC_KEY"),
                System.getenv("ANTOM_CLIENT_ID"));

${
  sdk
    ? `        ${sdk.request} request = JSON.parseObject(${body}, ${sdk.request}.class);`
    : `        Request request = new Request(${body});`
}

${repeatComment(call, '        //', locale)}        ${response} response = client.execute(request);

        switch (response.getResult().getResultStatus()) {
            case S: // ${words.sdkSucceeded}
                System.out.println(response.getResult().getResultCode());
                break;
            case F: // ${words.sdkFailed}
                System.err.println(response.getResult().getResultCode());
                break;
            default: // ${words.pending}
                System.err.println(response.getResult().getResultCode());
        }
    }
${sdk ? '' : bodyClass(`${gateway.basePath}${call.path}`, locale)}}
`
}

function bodyClass(path: string, { labels }: SiteLocale): string {
  return `
    // ${labels.sample.noClass}
    static class Request extends AlipayRequest<AlipayResponse> implements JSONAware {
        private final String body;

        Request(String body) {
            this.body = body;
            setPath(${JSON.stringify(path)});
        }

        @Override
        public Class<AlipayResponse> getResponseClass() {
            return AlipayResponse.class;
        }

        @Override
        public String toJSONString() {
            return body;
        }
    }
`
}

/** A value in a notification that was parsed, by the keys that lead to it. */
function javaValue(keys: readonly string[]): string {
  return keys
    .map(
      (key, index) => `.${index < keys.length - 1 ? 'getJSONObject' : 'getString'}(${JSON.stringify(key)})`,
    )
    .join('')
}

function receiverSample(call: ApiOperation, example: Example, locale: SiteLocale): string | undefined {
  const words = locale.labels.sample
  const logged = loggedFields(call, example, locale).map((keys) => `notification${javaValue(keys)}`)
  const acknowledgement = acknowledgementOf(call)
  if (acknowledgement === undefined) return undefined
  return `import com.alibaba.fastjson.JSON;
import com.alibaba.fastjson.JSONObject;
import com.alipay.global.api.tools.WebhookTool;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

public class ${capitalized(call.name)} {
    private static final byte[] ACKNOWLEDGEMENT = ${JSON.stringify(acknowledgement)}
            .getBytes(StandardCharsets.UTF_8);

    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(3000), 0);
        server.createContext("/", ${capitalized(call.name)}::receive);
        server.start();
    }

    private static void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        // ${words.verifyFirst}
        if (!isAuthentic(exchange, body)) {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
            return;
        }

        // ${words.storeFirst}
        JSONObject notification = JSON.parseObject(body);
        System.out.println(${logged.length > 0 ? logged.join(' + " " + ') : JSON.stringify(call.name)});

        exchange.getResponseHeaders().set("content-type", "application/json; charset=UTF-8");
        exchange.sendResponseHeaders(200, ACKNOWLEDGEMENT.length);
        exchange.getResponseBody().write(ACKNOWLEDGEMENT);
        exchange.close();
    }

    private static boolean isAuthentic(HttpExchange exchange, String body) {
        try {
            return WebhookTool.checkSignature(
                    exchange.getRequestURI().toString(),
                    "POST",
                    System.getenv("ANTOM_CLIENT_ID"),
                    exchange.getRequestHeaders().getFirst("request-time"),
                    exchange.getRequestHeaders().getFirst("signature"),
                    body,
                    System.getenv("ANTOM_PUBLIC_KEY"));
        } catch (Exception refused) {
            return false;
        }
    }
}
`
}
