import 'reflect-metadata'
import { Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { createTestNotification, generateKeyPair, signNotification } from 'antom-contract/testing'
import { NotifyController } from './notify.controller.js'

@Module({ controllers: [NotifyController] })
class AppModule {}

async function main(): Promise<void> {
  const { privateKey, publicKey } = await generateKeyPair()
  const clientId = 'SANDBOX_5X00000000000000'
  process.env.ANTOM_CLIENT_ID = clientId
  process.env.ANTOM_PUBLIC_KEY = publicKey
  const app = await NestFactory.create(AppModule, { rawBody: true, logger: false })
  await app.listen(0, '127.0.0.1')
  const path = '/antom/notify'
  const signed = await signNotification(createTestNotification('CAPTURE_RESULT'), {
    privateKey,
    clientId,
    path,
  })
  const send = async (body: Uint8Array) => {
    const { status } = await fetch(`${await app.getUrl()}${path}`, {
      method: 'POST',
      headers: signed.headers,
      body: new Uint8Array(body),
    })
    return status
  }
  const statuses = [await send(signed.body), await send(new Uint8Array([...signed.body, 32]))]
  await app.close()
  console.log(`statuses ${statuses.join(' ')}, captures ${NotifyController.captures.length}`)
}

void main()
