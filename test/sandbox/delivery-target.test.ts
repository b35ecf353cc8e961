import { expect, it } from 'vitest'
import { deliveryHost, deliveryObstacle } from '../../src/sandbox/deliveries/delivery-target.ts'
import { createMerchant } from './merchant.ts'

const nowhere = { hosts: [], allowsPrivate: false }

it.each([
  ['http://127.0.0.1:8080/x', true],
  ['http://127.8.8.8/', true],
  ['http://localhost/', true],
  ['http://shop.localhost/', true],
  ['https://[::1]:1/', true],
  ['http://2130706433/', true],
  ['http:/127.0.0.1/x', true],
  ['HTTP://LOCALHOST/', true],
  ['https://shop.example/notify', false],
  ['http:/x', false],
  ['http://localhost.shop.example/', false],
  ['http://127.0.0.1.shop.example/', false],
  ['http://127.0.0.1@shop.example/', false],
  ['http://user:secret@127.0.0.1/', false],
  ['http://user@127.0.0.1/', false],
  ['http://169.254.169.254/latest', false],
  ['http://0.0.0.0/', false],
  ['http://10.0.0.1/', false],
  ['http://[::ffff:10.0.0.1]/', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['//127.0.0.1/', false],
  ['/notify', false],
  ['', false],
  ['not a url', false],
])('delivers to %s: %s', (url, isAllowed) => {
  expect(deliveryObstacle(url, nowhere) === undefined).toBe(isAllowed)
})

it.each([
  ['http://10.0.0.1/', true],
  ['http://host.docker.internal:3000/', true],
  ['http://shop:3000/', true],
  ['http://[fd00::1]/', true],
  ['http://169.254.169.254/latest', false],
  ['https://shop.example/', false],
])('delivers to %s when private hosts are allowed: %s', (url, isAllowed) => {
  expect(deliveryObstacle(url, { hosts: [], allowsPrivate: true }) === undefined).toBe(isAllowed)
})

it.each([
  ['shop.example', 'https://shop.example:8443/', true],
  ['SHOP.example', 'https://shop.example/', true],
  ['shop.example:443', 'https://shop.example/', true],
  ['shop.example:443', 'http://shop.example/', false],
  ['shop.example:80', 'http://shop.example/', true],
  ['shop.example:8443', 'https://shop.example/', false],
  ['bücher.example', 'https://bücher.example/', true],
  ['bücher.example', 'https://xn--bcher-kva.example/', true],
  ['2001:db8::1', 'https://[2001:db8::1]/', true],
  ['[2001:db8::1]:99', 'https://[2001:db8::1]:99/', true],
  ['shop.example', 'https://www.shop.example/', false],
])('with deliverTo %s delivers to %s: %s', (host, url, isAllowed) => {
  const hosts = [deliveryHost(host) ?? '']
  expect(deliveryObstacle(url, { hosts, allowsPrivate: false }) === undefined).toBe(isAllowed)
})

it.each([
  '',
  'http://shop.example',
  'shop.example/x',
  'a b',
  'user@shop.example',
  'shop.example?x',
  '[::1',
  'a\\b',
])('%j is no host to deliver to', (text) => {
  expect(deliveryHost(text)).toBeUndefined()
})

it('says how to allow a private host, and why a URL with a password is not sent to', async () => {
  const { sandbox, pay } = await createMerchant()
  await pay({ paymentRequestId: 'a', paymentNotifyUrl: 'http://192.168.1.7/notify' })
  await pay({ paymentRequestId: 'b', paymentNotifyUrl: 'http://shop:secret@127.0.0.1/notify' })
  const problems = sandbox.deliveries().map(({ state, attempts }) => [state, attempts[0]?.problem])
  expect(problems).toEqual([
    ['blocked', 'the notify URL holds a user name or a password'],
    [
      'blocked',
      '192.168.1.7 is not this machine: allow it with deliverTo (--deliver-to 192.168.1.7), or every private host with deliverToPrivate (--deliver-to-private)',
    ],
  ])
})
