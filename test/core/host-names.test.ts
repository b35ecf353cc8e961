import { expect, it } from 'vitest'
import { isAddress, isLoopbackHost, isPrivateHost } from '../../src/core/host-names.ts'

/** As `URL` gives them to the functions. */
const hostOf = (host: string) => new URL(`http://${host}/`).hostname

it.each<[string, 'loopback' | 'private' | 'public']>([
  ['localhost', 'loopback'],
  ['LOCALHOST', 'loopback'],
  ['shop.localhost', 'loopback'],
  ['127.0.0.1', 'loopback'],
  ['127.255.255.255', 'loopback'],
  ['127.1', 'loopback'],
  ['2130706433', 'loopback'],
  ['[::1]', 'loopback'],
  ['[::ffff:127.0.0.1]', 'loopback'],
  ['126.255.255.255', 'public'],
  ['128.0.0.0', 'public'],
  ['0.0.0.0', 'public'],
  ['10.0.0.0', 'private'],
  ['10.255.255.255', 'private'],
  ['9.255.255.255', 'public'],
  ['11.0.0.0', 'public'],
  ['172.15.255.255', 'public'],
  ['172.16.0.0', 'private'],
  ['172.31.255.255', 'private'],
  ['172.32.0.0', 'public'],
  ['192.167.255.255', 'public'],
  ['192.168.0.1', 'private'],
  ['192.169.0.0', 'public'],
  ['169.254.169.254', 'public'],
  ['100.64.0.1', 'public'],
  ['[::ffff:10.0.0.1]', 'private'],
  ['[::ffff:8.8.8.8]', 'public'],
  ['[fc00::1]', 'private'],
  ['[fdff::1]', 'private'],
  ['[fe00::1]', 'public'],
  ['[fe80::1]', 'public'],
  ['[::]', 'public'],
  ['[2001:db8::1]', 'public'],
  ['sandbox', 'private'],
  ['host.docker.internal', 'private'],
  ['printer.local', 'private'],
  ['antom.svc.cluster.local', 'private'],
  ['shop.test', 'private'],
  ['nas.home.arpa', 'private'],
  ['shop.example', 'public'],
  ['localhost.shop.example', 'public'],
  ['127.0.0.1.shop.example', 'public'],
  ['internal.shop.example', 'public'],
  ['notlocalhost.example', 'public'],
])('%s is %s', (host, want) => {
  const name = hostOf(host)
  expect([isLoopbackHost(name), isPrivateHost(name)]).toEqual([want === 'loopback', want !== 'public'])
})

it.each([
  ['10.0.0.1', true],
  ['[2001:db8::1]', true],
  ['sandbox', false],
  ['10.0.0.1.shop.example', false],
])('%s is an address: %s', (host, want) => {
  expect(isAddress(hostOf(host))).toBe(want)
})
