#!/usr/bin/env bash
# Makes the fixed vectors of the signing tests with openssl alone, so that they owe nothing to the code
# they test. Run it in any directory; needs openssl 3.
#
# Keys are made once: delete a file to have it made anew. Contents and signatures are written every time;
# RSASSA-PKCS1-v1_5 has no random part, so a second run changes nothing.
#
# THE KEYS ARE FOR TESTS AND THROWN AWAY: they are published, protect nothing, and were never given to Antom.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p keys messages

notice='THROW-AWAY TEST KEY. Published with the tests, protects nothing. Never use it anywhere.'
password=throw-away

# make <file> <command...>: writes the notice and what the command prints, unless the file is there.
make() {
  local file="keys/$1"
  shift
  [ -s "$file" ] && return
  { echo "$notice"; "$@"; } >"$file.new"
  mv "$file.new" "$file"
}

rsa() { openssl genpkey -quiet -algorithm RSA -pkeyopt "rsa_keygen_bits:$1" 2>/dev/null; }

# The pair that signs, in every form a key is kept in.
make private-pkcs8.pem rsa 2048
make private-pkcs1.pem openssl rsa -in keys/private-pkcs8.pem -traditional
make public-spki.pem openssl rsa -in keys/private-pkcs8.pem -pubout
make public-pkcs1.pem openssl rsa -in keys/private-pkcs8.pem -RSAPublicKey_out

# The pair of somebody else, to tell keys apart, of another size.
make other-private-pkcs8.pem rsa 3072
make other-public-spki.pem openssl rsa -in keys/other-private-pkcs8.pem -pubout

# What people paste by mistake.
make encrypted-pkcs8.pem openssl pkcs8 -topk8 -in keys/private-pkcs8.pem -passout "pass:$password"
make encrypted-pkcs1.pem openssl rsa -in keys/private-pkcs8.pem -traditional -aes256 -passout "pass:$password"
make certificate.pem openssl req -x509 -key keys/private-pkcs8.pem -subj /CN=throw-away -days 36500
make certificate-request.pem openssl req -new -key keys/private-pkcs8.pem -subj /CN=throw-away
make rsa-2047-private.pem rsa 2047
make rsa-2047-public.pem openssl rsa -in keys/rsa-2047-private.pem -pubout
make rsa-1024-private.pem rsa 1024
make rsa-1024-public.pem openssl rsa -in keys/rsa-1024-private.pem -pubout
make rsa-pss-private.pem openssl genpkey -quiet -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048
make ec-private.pem openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256
make ec-private-sec1.pem openssl ec -in keys/ec-private.pem
make ec-public.pem openssl pkey -in keys/ec-private.pem -pubout
make ed25519-private.pem openssl genpkey -algorithm ED25519
make ed25519-public.pem openssl pkey -in keys/ed25519-private.pem -pubout
make dsa-private.pem sh -c 'openssl dsaparam -genkey 2048 2>/dev/null | openssl pkey -traditional'
make pkcs12.base64 sh -c "openssl req -x509 -key keys/private-pkcs8.pem -subj /CN=throw-away -days 36500 |
  openssl pkcs12 -export -inkey keys/private-pkcs8.pem -passout pass:$password | openssl base64"
make openssh-private.pem sh -c 'rm -f keys/ssh.new keys/ssh.new.pub &&
  ssh-keygen -q -t rsa -b 2048 -N "" -C throw-away -f keys/ssh.new && cat keys/ssh.new'
make openssh-public.pub cat keys/ssh.new.pub
rm -f keys/ssh.new keys/ssh.new.pub

# message <name> <path> <client id> <time>; the body comes from standard input.
message() {
  local stem="messages/$1"
  cat >"$stem.body.bin"
  { printf 'POST %s\n%s.%s.' "$2" "$3" "$4"; cat "$stem.body.bin"; } >"$stem.content.bin"
  openssl dgst -sha256 -sign keys/private-pkcs8.pem -out "$stem.signature.bin" "$stem.content.bin"
  openssl dgst -sha256 -verify keys/public-spki.pem -signature "$stem.signature.bin" "$stem.content.bin" >/dev/null
  openssl base64 -A -in "$stem.signature.bin" >"$stem.signature.base64"
  rm "$stem.signature.bin"
  printf '{\n  "path": "%s",\n  "clientId": "%s",\n  "time": "%s"\n}\n' "$2" "$3" "$4" >"$stem.parts.json"
}

printf '%s' '{"captureRequestId":"c-1","paymentId":"p-1","captureAmount":{"currency":"HKD","value":"1000"}}' |
  message request /ams/api/v1/payments/capture SANDBOX_5X00000000000000 1685599933871
printf '%s' '{"order":{"orderDescription":"咖啡 ☕ très bon — 𝄞 1.5 ℓ"}}' |
  message request-not-ascii /ams/sandbox/api/v1/payments/pay SANDBOX_5X00000000000000 1685599933871
printf '%s' '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}' |
  message response /ams/api/v1/payments/capture SANDBOX_5X00000000000000 2019-04-04T14:08:56+05:30
printf '{\r\n  "notifyType" : "CAPTURE_RESULT",\r\n  "captureId":"\\u4e2d\\/1.50"\r\n}\r\n' |
  message notification '/hooks/antom?shop=7&lang=zh-CN' SANDBOX_5X00000000000000 2022-03-01T00:00:00.123Z
printf '{"a":"\xef\xbb\xbf\xff\xfe\xc3\x28\x00"}' |
  message body-not-utf-8 /ams/api/v1/payments/pay SANDBOX_5X00000000000000 1685599933871
printf '' |
  message body-empty /ams/api/v1/payments/pay SANDBOX_5X00000000000000 1685599933871
