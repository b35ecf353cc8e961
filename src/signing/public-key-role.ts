import type { KeyRole } from './key-role.ts'

// Not simply the command: who derives the public key of his own private key here has put it in the place of Antom's.
const notYourOwn =
  "Antom's is in the Antom Dashboard; only where your own is wanted: openssl pkey -in private.pem -pubout"

/** The other party's public key, which verifies. */
export const publicKeyRole: KeyRole = {
  type: 'public',
  usage: 'verify',
  format: 'spki',
  expected: 'an RSA public key as PEM or bare base64, SubjectPublicKeyInfo or PKCS#1',
  convert: 'To convert a key file: openssl pkey -pubin -in public.pem -pubout',
  locked: notYourOwn,
  openSsh: 'To convert the file: ssh-keygen -e -m PKCS8 -f key.pub',
  otherHalf: notYourOwn,
  otherKey: notYourOwn,
}
