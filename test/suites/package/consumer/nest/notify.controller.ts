import { Controller, Post, type RawBodyRequest, Req, Res } from '@nestjs/common'
import { createNotificationReceiver, type NodeRequest, type NodeResponse } from 'antom-contract/notifications'

/** Where notifications go, and what came. */
@Controller('antom')
export class NotifyController {
  static readonly captures: string[] = []

  private readonly receiver = createNotificationReceiver({
    clientId: process.env.ANTOM_CLIENT_ID ?? '',
    antomPublicKey: process.env.ANTOM_PUBLIC_KEY ?? '',
    on: { CAPTURE_RESULT: ({ captureId }) => void NotifyController.captures.push(captureId) },
    onUnknown: () => {},
    onRefused: () => {},
  })

  @Post('notify')
  notify(@Req() request: RawBodyRequest<NodeRequest>, @Res() response: NodeResponse) {
    return this.receiver.node(request, response)
  }
}
