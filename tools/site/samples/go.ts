import type { ApiOperation, Example } from '../../contract/api-operations.ts'
import type { Json } from '../../contract/json.ts'
import type { SiteLocale } from '../site-locale.ts'
import { sampleGateway } from './gateway.ts'
import { acknowledgementOf } from './notification.ts'
import { repeatComment, type SampleLanguage } from './sample-language.ts'
import { sdkRequest } from './sdk-request.ts'
import { loggedFields } from './shown-fields.ts'

/**
 * Programs that use the vendor's SDK for Go. The body is given as it is, whether or not the SDK has a type for it: those
 * types leave out `false` and zero, and refuse numbers and booleans that are sent as text.
 */
export const go: SampleLanguage = {
  name: 'Go',
  highlight: 'go',
  sampleOf: (call, example, locale) =>
    call.kind === 'operation' ? clientSample(call, example, locale) : receiverSample(call, example, locale),
}

/** JSON as a raw string of Go, in which nothing has an escape. */
export function goRawString(value: Json): string {
  return `\`${JSON.stringify(value, null, 2).replaceAll('`', '\\u0060')}\``
}

const MODULE = 'github.com/alipay/global-open-sdk-go/com/alipay/api'

function clientSample(call: ApiOperation, example: Example, locale: SiteLocale): string {
  const { labels, document } = locale
  const words = labels.sample
  const gateway = sampleGateway(document)
  const sdk = sdkRequest(call, 'go')
  return `package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"

	antom "${MODULE}"
	"${MODULE}/request"
	${sdk ? `response "${MODULE}/response/${sdk.package}"` : `"${MODULE}/response"`}
)

const body = ${goRawString(example.value)}

func main() {
	// ${words.bareKeys}
	client := antom.NewDefaultAlipayClient(
		${JSON.stringify(gateway.origin)},
		os.Getenv("ANTOM_CLIENT_ID"),
		os.Getenv("ANTOM_PRIVATE_KEY"),
		os.Getenv("ANTOM_PUBLIC_KEY"),
	)

${repeatComment(call, '\t//', locale)}	answer := &response.${sdk?.response ?? 'AlipayResponse'}{}
	call := request.NewAlipayRequest(json.RawMessage(body), ${JSON.stringify(`${gateway.basePath}${call.path}`)}, answer)
	if _, err := client.Execute(call); err != nil {
		log.Fatal(err)
	}

	switch answer.Result.ResultStatus {
	case "S": // ${words.sdkSucceeded}
		fmt.Println(answer.Result.ResultCode)
	case "F": // ${words.sdkFailed}
		fmt.Println(answer.Result.ResultCode)
	default: // ${words.pending}
		fmt.Println(answer.Result.ResultCode)
	}
}
`
}

function receiverSample(call: ApiOperation, example: Example, locale: SiteLocale): string | undefined {
  const words = locale.labels.sample
  const logged = loggedFields(call, example, locale).map(
    (keys) => `valueAt(notification, ${keys.map((key) => JSON.stringify(key)).join(', ')})`,
  )
  const acknowledgement = acknowledgementOf(call)
  if (acknowledgement === undefined) return undefined
  return `package main

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"

	"${MODULE}/tools"
)

const acknowledgement = ${JSON.stringify(acknowledgement)}

func receive(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}

	// ${words.verifyFirst}
	isAuthentic, _ := tools.CheckSignature(
		r.URL.RequestURI(),
		"POST",
		os.Getenv("ANTOM_CLIENT_ID"),
		r.Header.Get("request-time"),
		string(body),
		r.Header.Get("signature"),
		os.Getenv("ANTOM_PUBLIC_KEY"),
	)
	if !isAuthentic {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}

	// ${words.storeFirst}
	var notification map[string]any
	if err := json.Unmarshal(body, &notification); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	log.Println(${logged.length > 0 ? logged.join(', ') : JSON.stringify(call.name)})

	w.Header().Set("content-type", "application/json; charset=UTF-8")
	io.WriteString(w, acknowledgement)
}

func valueAt(value any, keys ...string) any {
	for _, key := range keys {
		fields, _ := value.(map[string]any)
		value = fields[key]
	}
	return value
}

func main() {
	log.Fatal(http.ListenAndServe(":3000", http.HandlerFunc(receive)))
}
`
}
