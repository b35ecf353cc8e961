import type { NodeRequest, NodeResponse, NotificationReceiver } from 'antom-contract/notifications'

/** Nest, made with `NestFactory.create(AppModule, { rawBody: true })`: the bytes are in `request.rawBody`. */
// @Controller('antom')
export class NotifyController {
  readonly #receiver: NotificationReceiver

  constructor(receiver: NotificationReceiver) {
    this.#receiver = receiver
  }

  // @All('notify') with @Req() and @Res(): Nest leaves the reply to the receiver. With the FastifyAdapter: response.raw.
  notify(request: NodeRequest, response: NodeResponse) {
    return this.#receiver.node(request, response)
  }
}
