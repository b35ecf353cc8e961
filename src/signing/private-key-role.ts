import type { KeyRole } from './key-role.ts'

/** The merchant's own private key, which signs. */
export const privateKeyRole: KeyRole = {
  type: 'private',
  usage: 'sign',
  format: 'pkcs8',
  expected: 'your own RSA private key as PEM or bare base64, PKCS#8 or PKCS#1',
  convert: 'To convert a key file: openssl pkcs8 -topk8 -nocrypt -in private.pem',
  locked: 'To take the password off: openssl pkcs8 -topk8 -nocrypt -in private.pem',
  openSsh: 'To convert a copy of the file in place: ssh-keygen -p -N "" -m PKCS8 -f copy-of-key',
  otherHalf: 'To convert the file of the private key: openssl pkcs8 -topk8 -nocrypt -in private.pem',
  otherKey:
    'To make one: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out private.pem; its public key, to be uploaded to Antom: openssl pkey -in private.pem -pubout',
}
