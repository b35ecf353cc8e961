import 'reflect-metadata'
import { All, Controller, Module, Req, Res } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NodeRequest, NodeResponse } from 'antom-contract/notifications'
import { createReceiver } from './receiver.ts'

const receiver = createReceiver(process.env)

@Controller('antom')
class AntomController {
  // With @Res() Nest leaves the reply to the receiver, which finds the bytes in request.rawBody.
  @All('notify')
  notify(@Req() request: NodeRequest, @Res() response: NodeResponse) {
    return receiver.node(request, response)
  }
}

@Module({ controllers: [AntomController] })
class AppModule {}

const app = await NestFactory.create(AppModule, { rawBody: true })
app.setGlobalPrefix('shop')
await app.listen(Number(process.env.PORT ?? 8080))
