// Texts of result codes (zh-CN).
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type {
  Advice,
  AdviceText,
  ResultCodeText,
  PayResultCode,
  CaptureResultCode,
  InquiryPaymentResultCode,
  CancelResultCode,
  UpdateAmountResultCode,
  ConsultPaymentResultCode,
  CreatePaymentSessionResultCode,
  RetrievePaymentSessionResultCode,
  VerifyAndCompletePaymentResultCode,
  InquireExchangeRateResultCode,
  RefundResultCode,
  InquiryRefundResultCode,
  ConsultAuthorizationResultCode,
  ApplyTokenResultCode,
  RevokeResultCode,
  CreateVaultingSessionResultCode,
  VaultPaymentMethodResultCode,
  InquireVaultingResultCode,
  FetchNonceResultCode,
  CreateSubscriptionResultCode,
  ChangeSubscriptionResultCode,
  UpdateSubscriptionResultCode,
  CancelSubscriptionResultCode,
  InquireSubscriptionResultCode,
  InquireSubscriptionListResultCode,
  InquireSubscriptionPaymentResultCode,
  AcceptDisputeResultCode,
  SupplyDefenseDocumentResultCode,
  DownloadDisputeEvidenceResultCode,
  DeclareResultCode,
  InquiryDeclarationRequestsResultCode,
  UploadInvoiceShippingFileResultCode,
  NotifyPaymentResultCode,
  NotifyCaptureResultCode,
  NotifyRefundResultCode,
  NotifyAuthorizationResultCode,
  NotifyVaultingResultCode,
  NotifySubscriptionPaymentResultCode,
  VaultingResultCode,
  PaymentResultCode,
  TransactionResultCode,
  GatewayResultCode,
} from './types.ts'

const PARAM_ILLEGAL = { meaning: "参数缺失或格式不正确。", action: "检查请求头和请求体。" } as const satisfies ResultCodeText

const ACCESS_DENIED = { meaning: "调用方无权使用此接口。", action: "请联系 Antom 技术支持，询问拒绝访问的原因。" } as const satisfies ResultCodeText

const ORDER_NOT_EXIST = { meaning: "网关没有此 ID 的支付。", action: "检查 paymentId 或 paymentRequestId，并确认支付是在当前环境发起的。" } as const satisfies ResultCodeText

const INVALID_API = { meaning: "接口无效或未开通。", action: "检查路径和产品；然后请联系 Antom 技术支持，询问接口是否已开通。" } as const satisfies ResultCodeText

const KEY_NOT_FOUND = { meaning: "未找到商户或 Antom 的密钥。", action: "检查客户端 ID，并在 Antom Dashboard 上传公钥。" } as const satisfies ResultCodeText

const NO_INTERFACE_DEF = { meaning: "没有这个接口。", action: "检查主机名和路径。" } as const satisfies ResultCodeText

const SYSTEM_ERROR = { meaning: "系统错误。", action: "不要重发；请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const PROCESS_FAIL = { meaning: "查询失败，没有更具体的原因。", action: "不要重发；请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const UNKNOWN_EXCEPTION = { meaning: "查询因不明原因失败。", action: "原样重发同一请求；若情况不变，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const ACCESS_DENIED_2 = { meaning: "调用方无权使用此接口。", action: "向 Antom 技术支持询问被拒绝的原因。" } as const satisfies ResultCodeText

const INVALID_API_2 = { meaning: "接口无效或未开通。", action: "检查调用的是哪个接口；向 Antom 技术支持询问是否已开通。" } as const satisfies ResultCodeText

const ACCESS_DENIED_3 = { meaning: "拒绝访问。", action: "联系 Antom 技术支持。" } as const satisfies ResultCodeText

const CLIENT_FORBIDDEN_ACCESS_API = { meaning: "该客户端无权使用此接口。", action: "联系 Antom 技术支持。" } as const satisfies ResultCodeText

const INVALID_ACCESS_TOKEN = { meaning: "支付令牌已过期、已吊销或不存在。", action: "检查令牌；若无误，联系 Antom 技术支持。" } as const satisfies ResultCodeText

const INVALID_API_3 = { meaning: "接口无效或未启用。", action: "联系 Antom 技术支持。" } as const satisfies ResultCodeText

const INVALID_CLIENT_STATUS = { meaning: "客户端的状态无效。", action: "联系 Antom 技术支持。" } as const satisfies ResultCodeText

const INVALID_SIGNATURE = { meaning: "验签失败。", action: "检查私钥是否与 Antom Dashboard 中的公钥匹配。" } as const satisfies ResultCodeText

const KEY_NOT_FOUND_2 = { meaning: "未找到密钥。", action: "在 Antom Dashboard 上传公钥。" } as const satisfies ResultCodeText

const NO_INTERFACE_DEF_2 = { meaning: "接口不存在。", action: "检查请求地址。" } as const satisfies ResultCodeText

const NO_PAY_OPTIONS = { meaning: "此接口不提供该钱包。", action: "检查 customerBelongsTo；若无误，联系 Antom 技术支持。" } as const satisfies ResultCodeText

const OAUTH_FAILED = { meaning: "授权流程失败。", action: "联系 Antom 技术支持。" } as const satisfies ResultCodeText

const PROCESS_FAIL_2 = { meaning: "处理失败，没有更具体的原因。", action: "不要重新发送；联系 Antom 技术支持。" } as const satisfies ResultCodeText

const SYSTEM_ERROR_2 = { meaning: "系统错误。与其他接口不同，此结果为最终结果。", action: "不要重新发送；联系 Antom 技术支持。" } as const satisfies ResultCodeText

const UNKNOWN_CLIENT = { meaning: "客户端不存在。", action: "联系 Antom 技术支持。" } as const satisfies ResultCodeText

const REQUEST_TRAFFIC_EXCEED_LIMIT = { meaning: "请求过于频繁。", action: "稍候再原样重发同一请求。" } as const satisfies ResultCodeText

const UNKNOWN_EXCEPTION_2 = { meaning: "结果未知，原因不明。", action: "原样重发同一请求；若情况不变，联系 Antom 技术支持。" } as const satisfies ResultCodeText

const MERCHANT_NOT_REGISTERED = { meaning: "商户尚未注册。", action: "在 Antom 注册该商户。" } as const satisfies ResultCodeText

const CLIENT_FORBIDDEN_ACCESS_API_2 = { meaning: "该客户端 ID 无权使用此接口。", action: "请联系 Antom 技术支持，为该客户端 ID 开通此接口。" } as const satisfies ResultCodeText

const INVALID_API_4 = { meaning: "接口无效或未启用。", action: "检查路径；若无误，请联系 Antom 技术支持，确认接口是否已开通。" } as const satisfies ResultCodeText

const INVALID_CLIENT_STATUS_2 = { meaning: "客户端 ID 的状态不允许使用此接口。", action: "请联系 Antom 技术支持，询问该客户端 ID 的状态。" } as const satisfies ResultCodeText

const INVALID_SIGNATURE_2 = { meaning: "签名与 Antom Dashboard 中的公钥不匹配。", action: "检查私钥与该公钥是否为一对，以及签名的内容。" } as const satisfies ResultCodeText

const KEY_NOT_FOUND_3 = { meaning: "未找到商户或 Antom 的密钥。", action: "检查客户端 ID，并在 Antom Dashboard 中上传公钥。" } as const satisfies ResultCodeText

const OAUTH_FAILED_2 = { meaning: "授权过程失败。", action: "请联系 Antom 技术支持，询问原因。" } as const satisfies ResultCodeText

const PAYMENT_NOT_QUALIFIED = { meaning: "商户未注册、没有自动扣款的合同，或被禁止使用。", action: "请联系 Antom，确认是其中哪一种情况。" } as const satisfies ResultCodeText

const PROCESS_FAIL_3 = { meaning: "请求因一般业务原因失败。", action: "不要重发；请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const RISK_REJECT = { meaning: "请求被风控拒绝。已付款的付款人会收到退款。", action: "告知付款人请求被拒绝，并提供其他支付方式。若已付的款项两周内未退回，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const UNKNOWN_CLIENT_2 = { meaning: "客户端 ID 不存在。", action: "检查客户端 ID 和所用环境；若无误，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const REQUEST_TRAFFIC_EXCEED_LIMIT_2 = { meaning: "请求过于频繁。", action: "稍候原样重发同一请求。" } as const satisfies ResultCodeText

const UNKNOWN_EXCEPTION_3 = { meaning: "因不明原因，结果未知。", action: "原样重发同一请求；若仍然如此，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const NO_INTERFACE_DEF_3 = { meaning: "没有这个接口。", action: "检查主机和路径。" } as const satisfies ResultCodeText

const REQUEST_TRAFFIC_EXCEED_LIMIT_3 = { meaning: "请求过于频繁。", action: "稍候再查询，并降低频率。" } as const satisfies ResultCodeText

const NO_INTERFACE_DEF_4 = { meaning: "没有这个接口。", action: "检查主机和路径。", uncertain: "由 inquireSubscription 推断；未能取得此接口的结果码表。" } as const satisfies ResultCodeText

const KEY_NOT_FOUND_4 = { meaning: "未找到商户或 Antom 的密钥。", action: "检查客户端 ID，并在 Antom Dashboard 中上传公钥。", uncertain: "由 inquireSubscription 推断；未能取得此接口的结果码表。" } as const satisfies ResultCodeText

const PROCESS_FAIL_4 = { meaning: "查询失败，没有更具体的原因。", action: "不要重发；请联系 Antom 技术支持。", uncertain: "由 inquireSubscription 推断；未能取得此接口的结果码表。" } as const satisfies ResultCodeText

const SYSTEM_ERROR_3 = { meaning: "系统故障。任何订阅都不受影响。", action: "不要重发；请联系 Antom 技术支持。", uncertain: "由 inquireSubscription 推断；未能取得此接口的结果码表。" } as const satisfies ResultCodeText

const UNKNOWN_EXCEPTION_4 = { meaning: "查询因不明原因失败。订阅不受影响。", action: "再次查询；若仍然如此，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const REQUEST_TRAFFIC_EXCEED_LIMIT_4 = { meaning: "请求过于频繁。", action: "稍候再查询，并降低频率。", uncertain: "由 inquireSubscription 推断；未能取得此接口的结果码表。" } as const satisfies ResultCodeText

const REPEAT_REQUEST = { meaning: "此前已接受争议或已抗辩，也可能是由未收到响应的那次调用完成的。", action: "不要重发。已做的处理由 notifyDispute 告知：DISPUTE_ACCEPTED 或 DEFENSE_SUPPLIED。若没有收到通知，可请 Antom 技术支持查询状态。" } as const satisfies ResultCodeText

const TIME_EXCEEDS_LIMIT = { meaning: "争议已过 defenseDueTime，既不能接受，也不能抗辩。", action: "已来不及答复。若认为期限有误，可向 Antom 技术支持询问期限。" } as const satisfies ResultCodeText

const UNKNOWN_EXCEPTION_5 = { meaning: "结果未知，原因不明。", action: "原样重发同一请求。此后若返回 REPEAT_REQUEST，可能是针对第一次请求的，以 notifyDispute 为准。若情况不变，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const USER_STATUS_ABNORMAL = { meaning: "付款人的账户状态异常。", action: "请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const REQUEST_TRAFFIC_EXCEED_LIMIT_5 = { meaning: "请求过于频繁。", action: "稍候片刻，再原样重发同一请求。" } as const satisfies ResultCodeText

const CLIENT_INVALID = { meaning: "客户端 ID 无效或被限制。", action: "检查客户端 ID；若无误，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const INVALID_API_5 = { meaning: "接口无效或未启用。", action: "请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const INVALID_CONTRACT = { meaning: "合同与这次申报不一致。", action: "对照合同检查请求；若一致，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const INVALID_SIGNATURE_3 = { meaning: "网关未能验证请求的签名。这个响应本身也没有签名。", action: "检查客户端 ID、私钥、参与签名的路径和请求体的原始字节。" } as const satisfies ResultCodeText

const MEDIA_TYPE_NOT_ACCEPTABLE = { meaning: "内容类型不是 JSON。", action: "发送 `content-type: application/json; charset=UTF-8`。" } as const satisfies ResultCodeText

const MERCHANT_NOT_REGISTERED_2 = { meaning: "商户未注册。", action: "请注册商户；若已注册，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const METHOD_NOT_SUPPORTED = { meaning: "HTTP 方法不是 POST。", action: "用 POST 发送请求。" } as const satisfies ResultCodeText

const ACCESS_DENIED_4 = { meaning: "调用方未获准使用此接口。", action: "请 Antom 检查该客户端 ID 的权限。" } as const satisfies ResultCodeText

const CARD_NOT_SUPPORTED = { meaning: "该卡不可用。", action: "请付款人换一张卡。" } as const satisfies ResultCodeText

const CURRENCY_NOT_SUPPORT = { meaning: "不支持该币种。", action: "向 Antom 询问合同涵盖哪些币种。" } as const satisfies ResultCodeText

const DO_NOT_HONOR = { meaning: "发卡行拒绝了支付，未给出原因。", action: "请付款人换一张卡或咨询发卡行。" } as const satisfies ResultCodeText

const FRAUD_REJECT = { meaning: "支付因涉嫌欺诈被拒绝。付款人若已付款，款项会退回。", action: "告知付款人支付被拒绝；不要用同一张卡重试。如需申诉，或已付的款项两周内没有退回，请联系 Antom。" } as const satisfies ResultCodeText

const INVALID_ACCESS_TOKEN_2 = { meaning: "支付令牌已过期、已被吊销或不存在。", action: "请付款人重新签约授权，并使用新的令牌。收银台支付请更正令牌；若令牌无误，请联系 Antom。" } as const satisfies ResultCodeText

const INVALID_CARD_NUMBER = { meaning: "卡号不正确。", action: "请付款人更正卡号或换一张卡。" } as const satisfies ResultCodeText

const INVALID_EXPIRATION_DATE = { meaning: "卡的有效期填写错误或已过期。", action: "请付款人更正有效期或换一张卡。" } as const satisfies ResultCodeText

const INVALID_MERCHANT_STATUS = { meaning: "商户账户受到限制。", action: "向 Antom 询问账户受限的原因。" } as const satisfies ResultCodeText

const KEY_NOT_FOUND_5 = { meaning: "未找到商户或 Antom 的密钥。", action: "检查公钥是否已上传到 Antom Dashboard，以及 keyVersion 是否指向该公钥。" } as const satisfies ResultCodeText

const NO_INTERFACE_DEF_5 = { meaning: "该 URL 没有对应的接口。", action: "检查路径，并确认沙箱的客户端 ID 使用沙箱路径。" } as const satisfies ResultCodeText

const NO_PAY_OPTIONS_2 = { meaning: "没有可用的支付选项。", action: "向 Antom 询问已开通哪些支付方式。" } as const satisfies ResultCodeText

const ORDER_IS_CLOSED = { meaning: "该 paymentRequestId 对应的支付已关闭。", action: "用新的 paymentRequestId 重新发起支付。" } as const satisfies ResultCodeText

const PARAM_ILLEGAL_2 = { meaning: "请求头或字段缺失，或格式不正确。", action: "对照本契约检查请求头和请求体。" } as const satisfies ResultCodeText

const PAYMENT_AMOUNT_EXCEED_LIMIT = { meaning: "金额超出合同或钱包允许的上限。", action: "以较低的金额发起新的支付；如需提高上限，请联系 Antom。" } as const satisfies ResultCodeText

const PAYMENT_COUNT_EXCEED_LIMIT = { meaning: "支付次数超出限额。", action: "向 Antom 询问该限额。" } as const satisfies ResultCodeText

const PAYMENT_NOT_QUALIFIED_2 = { meaning: "商户未注册、没有自动扣款签约，或被禁止进行这笔支付。", action: "向 Antom 询问属于哪种情况。" } as const satisfies ResultCodeText

const PROCESS_FAIL_5 = { meaning: "支付因一般业务原因失败。", action: "不要重试；请联系 Antom。" } as const satisfies ResultCodeText

const RISK_REJECT_2 = { meaning: "风控拒绝了这笔支付。付款人若已付款，款项会退回。", action: "告知付款人支付被拒绝，并提供其他支付方式。若已付的款项两周内没有退回，请联系 Antom。" } as const satisfies ResultCodeText

const SYSTEM_ERROR_4 = { meaning: "系统出错。", action: "不要重试；请联系 Antom。" } as const satisfies ResultCodeText

const USER_AMOUNT_EXCEED_LIMIT = { meaning: "金额超出付款人自己的限额。", action: "以较低的金额发起新的支付，或让付款人选择其他支付方式。" } as const satisfies ResultCodeText

const USER_BALANCE_NOT_ENOUGH = { meaning: "付款人余额不足。", action: "请付款人充值或改用其他支付方式，然后发起新的支付。" } as const satisfies ResultCodeText

const USER_KYC_NOT_QUALIFIED = { meaning: "付款人的 KYC（实名认证）不足以进行这笔支付。", action: "请付款人在钱包中完成实名认证。" } as const satisfies ResultCodeText

const USER_STATUS_ABNORMAL_2 = { meaning: "付款人的钱包账户状态异常。", action: "请联系 Antom。" } as const satisfies ResultCodeText

const AUTHENTICATION_REQUIRED = { meaning: "支付需要对付款人进行 3-D Secure 认证。", action: "用新的 paymentRequestId 重新发起支付，并让付款人完成 3-D Secure 认证。" } as const satisfies ResultCodeText

const EXPIRED_CODE = { meaning: "付款码已过期。", action: "请付款人刷新付款码，然后发起新的支付。" } as const satisfies ResultCodeText

const INVALID_AMOUNT = { meaning: "发卡行不接受该金额，例如超出其上限。", action: "向 Antom 询问可用的金额，或请付款人换一张卡。" } as const satisfies ResultCodeText

const INVALID_CONTRACT_2 = { meaning: "支付中的某些值与商户合同不一致。", action: "对照合同检查请求；若两者一致，请联系 Antom。" } as const satisfies ResultCodeText

const ORDER_NOT_EXIST_2 = { meaning: "订单不存在。", action: "检查 paymentId。" } as const satisfies ResultCodeText

const PAYMENT_PROHIBITED = { meaning: "这些商品不得在付款人所在的国家或地区销售。", action: "告知付款人这些商品不能付款。不能申诉。" } as const satisfies ResultCodeText

const USER_NOT_EXIST = { meaning: "钱包中没有该付款人。", action: "请联系 Antom。" } as const satisfies ResultCodeText

const VERIFY_TIMES_EXCEED_LIMIT = { meaning: "验证码输错次数过多。", action: "请付款人获取新的验证码。" } as const satisfies ResultCodeText

const VERIFY_UNMATCHED = { meaning: "验证码不正确。", action: "请付款人获取新的验证码。" } as const satisfies ResultCodeText

const INCORRECT_BLIKCODE = { meaning: "BLIK 码错误。", action: "请付款人输入新的 BLIK 码。", uncertain: "2022 年 5 月的公告提到此码，但 2024 年 5 月的任何结果码表都没有。" } as const satisfies ResultCodeText

const INVALID_CARD = { meaning: "卡无效。", action: "请付款人换一张卡。", uncertain: "文档列为 inquiryPayment 的 paymentResultCode，不在此表中。" } as const satisfies ResultCodeText

const ISSUER_REJECTS_TRANSACTION = { meaning: "发卡行拒绝了支付。", action: "请付款人换一张卡或咨询发卡行。", uncertain: "文档列为 inquiryPayment 的 paymentResultCode，不在此表中。" } as const satisfies ResultCodeText

const INVALID_CVV = { meaning: "卡的安全码不正确。", action: "请付款人更正安全码。", uncertain: "只在卡支付插件中见到；可能是客户端 SDK 的结果码，服务端不会发送。" } as const satisfies ResultCodeText

const SUSPECTED_CARD = { meaning: "卡有可疑之处。", action: "请付款人换一张卡。", uncertain: "文档列为 inquiryPayment 的 paymentResultCode，不在此表中。" } as const satisfies ResultCodeText

const CARD_BIN_QUERY_ERROR = { meaning: "无法查询卡号的前几位（卡 BIN）。", action: "请付款人核对卡号或换一张卡。", uncertain: "只在卡支付插件中见到；可能是客户端 SDK 的结果码，服务端不会发送。" } as const satisfies ResultCodeText

const SUCCESS = { meaning: "请款成功。", action: "无需其他操作。" } as const satisfies ResultCodeText

const AUTH_CANCELLED = { meaning: "授权已被撤销。", action: "用新的 paymentRequestId 发起新的支付。" } as const satisfies ResultCodeText

const AUTH_EXPIRED = { meaning: "授权已过期。", action: "用新的 paymentRequestId 发起新的支付。" } as const satisfies ResultCodeText

const AUTH_NOT_FOUND = { meaning: "网关没有这笔授权。", action: "检查 paymentId；若无误，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT = { meaning: "加上这笔请款，请款总额将超过授权金额。", action: "用新的 captureRequestId 发起新的请款，金额不超过授权的剩余部分。若金额无误，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const CURRENCY_NOT_SUPPORT_2 = { meaning: "不支持该币种。", action: "以交易的币种请款；若币种已经一致，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const INVALID_CONTRACT_3 = { meaning: "合同与这笔交易不相符。", action: "对照合同检查请求；若两者一致，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const MULTI_CAPTURE_NOT_SUPPORTED = { meaning: "这笔交易只允许请款一次。", action: "请联系 Antom 技术支持，询问能否开通多次请款。" } as const satisfies ResultCodeText

const NO_PAY_OPTIONS_3 = { meaning: "没有可用的支付方式。", action: "请联系 Antom 技术支持，询问合同涵盖哪些支付方式。" } as const satisfies ResultCodeText

const ORDER_IS_CANCELED = { meaning: "交易已被撤销。", action: "用新的 paymentRequestId 发起新的支付。" } as const satisfies ResultCodeText

const ORDER_STATUS_INVALID = { meaning: "交易当前状态不允许请款。", action: "用 inquiryPayment 查询这笔支付；若其状态应当允许请款，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const PAYMENT_COUNT_EXCEED_LIMIT_2 = { meaning: "请款次数超出该支付方式允许的上限。", action: "请联系 Antom 技术支持，询问该限额。" } as const satisfies ResultCodeText

const PROCESS_FAIL_6 = { meaning: "请款失败，没有更具体的原因。", action: "不要重发；请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const REPEAT_REQ_INCONSISTENT = { meaning: "该 captureRequestId 以前用过，但其他值不同。", action: "重复同一请款时使用完全相同的值；另一笔请款请使用新的 captureRequestId。" } as const satisfies ResultCodeText

const RISK_REJECT_3 = { meaning: "风控拒绝了这笔交易。", action: "告知付款人支付被拒绝。" } as const satisfies ResultCodeText

const USER_AMOUNT_EXCEED_LIMIT_2 = { meaning: "金额超出付款人的限额。", action: "用新的 captureRequestId 以较低的金额请款，或请付款人咨询发卡行。" } as const satisfies ResultCodeText

const USER_BALANCE_NOT_ENOUGH_2 = { meaning: "付款人余额不足。", action: "请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const USER_NOT_EXIST_2 = { meaning: "该支付方式中没有这位付款人。", action: "请付款人咨询发卡行。" } as const satisfies ResultCodeText

const SUCCESS_2 = { meaning: "款项已退回。", action: "无需再做任何事。" } as const satisfies ResultCodeText

const CURRENCY_NOT_SUPPORT_3 = { meaning: "不支持该币种，或不是支付的币种。", action: "以支付的币种发起新的退款；若本来就是该币种，联系 Antom 技术支持。" } as const satisfies ResultCodeText

const INVALID_MERCHANT_STATUS_2 = { meaning: "商户受到限制。", action: "向 Antom 技术支持询问限制的原因。" } as const satisfies ResultCodeText

const KEY_NOT_FOUND_6 = { meaning: "找不到商户或 Antom 的密钥。", action: "检查客户端 ID，并在 Antom Dashboard 中上传公钥；然后用新的 refundRequestId 重新发起退款。" } as const satisfies ResultCodeText

const MERCHANT_BALANCE_NOT_ENOUGH = { meaning: "商户余额不足，无法退款。", action: "先为账户充值，再用新的 refundRequestId 发起新的退款。" } as const satisfies ResultCodeText

const MULTIPLE_REFUNDS_NOT_SUPPORTED = { meaning: "合同规定每笔支付只能退款一次，而这笔已退过款。", action: "不要再对这笔支付退款；向 Antom 技术支持询问能否开通多次退款。" } as const satisfies ResultCodeText

const REFUND_AMOUNT_EXCEED = { meaning: "加上这次退款，退还的总额将超过支付金额。金额低于最低可退金额时也返回此码。", action: "用新的 refundRequestId 发起新的退款，金额不超过剩余的可退金额，也不低于支付方式允许的最低金额。" } as const satisfies ResultCodeText

const REFUND_WINDOW_EXCEED = { meaning: "已过可退款的期限。", action: "查明该支付方式的退款期限；联系 Antom 技术支持，或以其他途径退还款项。" } as const satisfies ResultCodeText

const ORDER_NOT_EXIST_3 = { meaning: "网关中没有这笔支付。", action: "检查 paymentId，并用正确的 ID 发起新的退款；若本来就正确，联系 Antom 技术支持。" } as const satisfies ResultCodeText

const ORDER_STATUS_INVALID_2 = { meaning: "支付的状态不允许退款：仍在处理或已失败，卡的授权尚未请款，或有争议尚未裁决。", action: "用 inquiryPayment 查询支付。等待其结果，撤销尚未请款的支付，或等到争议裁决；若其状态应允许退款，联系 Antom 技术支持。" } as const satisfies ResultCodeText

const ORDER_IS_CLOSED_2 = { meaning: "这笔支付已关闭。", action: "用 inquiryPayment 查询支付；若已付款，联系 Antom 技术支持。" } as const satisfies ResultCodeText

const PARAM_ILLEGAL_3 = { meaning: "参数缺失或格式错误。", action: "检查请求头和请求体，然后用新的 refundRequestId 重新发起退款。" } as const satisfies ResultCodeText

const PROCESS_FAIL_7 = { meaning: "退款失败，没有更具体的原因。", action: "不要再次发送；联系 Antom 技术支持。" } as const satisfies ResultCodeText

const REPEAT_REQ_INCONSISTENT_2 = { meaning: "这个 refundRequestId 已用过，而金额或币种不同。", action: "用完全相同的值重复退款，或为不同的退款使用新的 refundRequestId。" } as const satisfies ResultCodeText

const NO_INTERFACE_DEF_6 = { meaning: "没有这个接口。", action: "检查主机和路径，然后用新的 refundRequestId 重新发起退款。" } as const satisfies ResultCodeText

const SYSTEM_ERROR_5 = { meaning: "网关自身出错。", action: "不要再次发送；联系 Antom 技术支持。" } as const satisfies ResultCodeText

const SUCCESS_3 = { meaning: "卡已存储。", action: "保存卡令牌。" } as const satisfies ResultCodeText

const ACCOUNT_CLOSED = { meaning: "卡对应的账户已关闭。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const AUTHENTICATION_REQUIRED_2 = { meaning: "发卡行要求身份认证。", action: "使用新的 vaultingRequestId 并传入 is3DSAuthentication 重新开始。" } as const satisfies ResultCodeText

const BLOCKED_FIRST_USED = { meaning: "卡在首次使用之前被锁定。", action: "请付款人联系发卡行解锁，或换一张卡。" } as const satisfies ResultCodeText

const CARD_EXPIRED = { meaning: "卡已过期。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const CARD_NOT_SUPPORTED_2 = { meaning: "不支持该卡。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const DO_NOT_HONOR_2 = { meaning: "发卡行拒绝，未说明原因。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const FRAUD_REJECT_2 = { meaning: "因涉嫌欺诈被拒绝。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const INVALID_CARD_NUMBER_2 = { meaning: "卡号错误。", action: "请付款人检查输入的内容，并使用新的 vaultingRequestId 重新开始。" } as const satisfies ResultCodeText

const INVALID_CVV_2 = { meaning: "安全码错误。", action: "请付款人检查输入的内容，并使用新的 vaultingRequestId 重新开始。" } as const satisfies ResultCodeText

const INVALID_EXPIRATION_DATE_2 = { meaning: "有效期错误。", action: "请付款人检查输入的内容，并使用新的 vaultingRequestId 重新开始。" } as const satisfies ResultCodeText

const LOST_CARD = { meaning: "卡已挂失。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const NO_SELECTED_ACCOUNT = { meaning: "卡没有所需类型的账户。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const ORDER_IS_CLOSED_3 = { meaning: "本次存卡已关闭。", action: "使用新的 vaultingRequestId 重新开始。" } as const satisfies ResultCodeText

const PAYMENT_AMOUNT_EXCEED_LIMIT_2 = { meaning: "校验金额超过卡的限额。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const PAYMENT_COUNT_EXCEED_LIMIT_3 = { meaning: "卡的使用次数超过限制。", action: "请付款人稍后重试或换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const PICKUP_CARD = { meaning: "发卡行要求没收该卡。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const POLICY = { meaning: "发卡行或卡组织的政策不允许。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const RESTRICTED_CARD = { meaning: "卡的使用受到限制。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const STOLEN_CARD = { meaning: "卡已报失被盗。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const USER_BALANCE_NOT_ENOUGH_3 = { meaning: "余额不足。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const USER_PAYMENT_VERIFICATION_FAILED = { meaning: "付款人未通过验证。", action: "请付款人检查输入的内容，并使用新的 vaultingRequestId 重新开始。" } as const satisfies ResultCodeText

const VERIFY_TIMES_EXCEED_LIMIT_2 = { meaning: "付款人验证失败的次数超过限制。", action: "请付款人稍后重试或换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const MERCHANT_KYB_NOT_QUALIFIED = { meaning: "商户的 KYB（企业认证）不足以进行这笔支付。", action: "向 Antom 询问还缺哪些材料。" } as const satisfies ResultCodeText

const SUSPECTED_RISK = { meaning: "风控怀疑这笔支付有风险，因此予以拒绝。付款人若已付款，款项会退回。", action: "告知付款人支付被拒绝，并提供其他支付方式；一个工作日之后可以再用这种方式。若情况不变，或已付的款项两周内没有退回，请联系 Antom。" } as const satisfies ResultCodeText

const USER_PAYMENT_VERIFICATION_FAILED_2 = { meaning: "付款人不得使用该支付方式付款。", action: "请联系 Antom，并向付款人提供其他支付方式。" } as const satisfies ResultCodeText

const INVALID_PAYMENT_CODE = { meaning: "付款码不被接受。", action: "请付款人改用其他支付方式；若再次发生，请联系 Antom。", uncertain: "文档列为 pay 的结果码，不在此表中。" } as const satisfies ResultCodeText

const INVALID_PAYMENT_METHOD_META_DATA = { meaning: "`paymentMethodMetaData` 中的数据不符合该支付方式的要求。", action: "更正数据；若数据无误，请联系 Antom。", uncertain: "文档列为 pay 的结果码，不在此表中。" } as const satisfies ResultCodeText

const MERCHANT_NOT_REGISTERED_3 = { meaning: "商户尚未注册。", action: "在 Antom 注册该商户。", uncertain: "文档列为 pay 的结果码，不在此表中。" } as const satisfies ResultCodeText

const ORDER_IS_CANCELED_2 = { meaning: "该 paymentRequestId 对应的支付已被撤销。", action: "用新的 paymentRequestId 重新发起支付。", uncertain: "文档列为 pay 的结果码，不在此表中。" } as const satisfies ResultCodeText

const REPEAT_REQ_INCONSISTENT_3 = { meaning: "该 paymentRequestId 曾用于金额、币种或支付方式不同的请求。", action: "重复同一支付时使用完全相同的值；另一笔支付请使用新的 paymentRequestId。", uncertain: "文档列为 pay 的结果码，不在此表中。" } as const satisfies ResultCodeText

const SETTLE_CONTRACT_NOT_MATCH = { meaning: "没有与请求相符的结算合同。", action: "把 `settlementStrategy.settlementCurrency` 设为合同中的币种；若还没有这样的合同，请联系 Antom。", uncertain: "文档列为 pay 的结果码，不在此表中。" } as const satisfies ResultCodeText

const ORDER_STATUS_INVALID_3 = { meaning: "支付失败，因为订单当时的状态不允许支付。", action: "检查该订单是否已由另一笔支付付款，确认之前不要发起新的支付。若没有，请联系 Antom 技术支持。", uncertain: "文档列为 pay 的结果码，不在此表中。" } as const satisfies ResultCodeText

const SELECTED_CARD_BRAND_NOT_AVAILABLE = { meaning: "所选的卡品牌不可用。", action: "请付款人选择其他卡品牌或其他卡。", uncertain: "文档列为 pay 的结果码，不在此表中。" } as const satisfies ResultCodeText

const CLIENT_INVALID_2 = { meaning: "客户端 ID 无效或受到限制。", action: "检查客户端 ID，并确认它属于当前环境。" } as const satisfies ResultCodeText

export const payResultCodes = {
  SUCCESS: { meaning: "支付已完成。收银台产品中只有即时完成的支付方式会返回此码。", action: "无需其他操作。需要付款人跳转的支付不要等待此码，应等待 notifyPayment。" },
  ACCESS_DENIED: ACCESS_DENIED_4,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN: INVALID_ACCESS_TOKEN_2,
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE: { meaning: "付款码不被接受。", action: "请付款人改用其他支付方式；若再次发生，请联系 Antom。" },
  INVALID_PAYMENT_METHOD_META_DATA: { meaning: "`paymentMethodMetaData` 中的数据不符合该支付方式的要求。", action: "更正数据；若数据无误，请联系 Antom。" },
  KEY_NOT_FOUND: KEY_NOT_FOUND_5,
  MERCHANT_KYB_NOT_QUALIFIED,
  MERCHANT_NOT_REGISTERED,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_5,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CANCELED: { meaning: "该 paymentRequestId 对应的支付已被撤销。", action: "用新的 paymentRequestId 重新发起支付。" },
  ORDER_IS_CLOSED,
  ORDER_NOT_EXIST: ORDER_NOT_EXIST_2,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED: PAYMENT_NOT_QUALIFIED_2,
  PROCESS_FAIL: PROCESS_FAIL_5,
  REPEAT_REQ_INCONSISTENT: { meaning: "该 paymentRequestId 曾用于金额、币种或支付方式不同的请求。", action: "重复同一支付时使用完全相同的值；另一笔支付请使用新的 paymentRequestId。" },
  RISK_REJECT: RISK_REJECT_2,
  SETTLE_CONTRACT_NOT_MATCH: { meaning: "没有与请求相符的结算合同。", action: "把 `settlementStrategy.settlementCurrency` 设为合同中的币种；若还没有这样的合同，请联系 Antom。" },
  SYSTEM_ERROR: SYSTEM_ERROR_4,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED: { meaning: "付款人未通过一次性密码或 PIN 验证。", action: "若付款人无法通过验证，请联系 Antom。" },
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  PAYMENT_IN_PROCESS: { meaning: "支付尚未完成。收银台支付的响应带有 URL 时，这是正常过程：付款人还没有付款。", action: "若有 URL，让付款人跳转；然后等待 notifyPayment，或用 inquiryPayment 查询。收银台支付的响应若没有任何可展示给付款人的内容，说明未能创建支付：先查询，确认它不存在或已失败之后，再用新的 paymentRequestId 重新发起。", uncertain: "对于没有 URL 的收银台响应，文档页一处要求直接发起新的支付，另一处和接入指南要求重发同一请求。" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "发送的请求过多。", action: "暂停一会儿，再原样重发同一请求。" },
  UNKNOWN_EXCEPTION: { meaning: "结果未知，原因不明。", action: "用 inquiryPayment 查询，或用相同的 paymentRequestId 原样重发同一请求；若结果始终未知，请撤销并联系 Antom。", uncertain: "对收银台支付，文档页的表格要求再次调用，正文要求使用新的 paymentRequestId。只有相同的 ID 不会重复扣款。" },
  VERIFY_TIMES_EXCEED_LIMIT,
  VERIFY_UNMATCHED,
  FRAUD_REJECT,
  ORDER_STATUS_INVALID: { meaning: "订单当前状态不允许支付；可能已经支付。", action: "用 inquiryPayment 查询这笔支付，确认尚未支付之前，不要发起新的支付。若其状态应当允许支付，请联系 Antom。" },
  PAYMENT_PROHIBITED,
  SELECTED_CARD_BRAND_NOT_AVAILABLE: { meaning: "所选的卡品牌不可用。", action: "请付款人选择其他卡品牌或其他卡。" },
  AUTHENTICATION_REQUIRED,
  INVALID_API: { meaning: "所调用的接口不存在或不可调用。", action: "检查路径和产品，并联系 Antom 技术支持。", uncertain: "收银台的结果码表已在 2023 年 10 月移除此码；inquiryPayment、notifyPayment 和 cancel 的表中有。" },
  INCORRECT_BLIKCODE,
  CARD_NOT_SUPPORTED,
  INVALID_EXPIRATION_DATE,
  INVALID_CARD_NUMBER,
  DO_NOT_HONOR,
  INVALID_AMOUNT,
  INVALID_CARD,
  ISSUER_REJECTS_TRANSACTION,
  INVALID_CVV,
  SUSPECTED_CARD,
  CARD_BIN_QUERY_ERROR,
} as const satisfies Record<PayResultCode, ResultCodeText>

export const captureResultCodes = {
  SUCCESS,
  ACCESS_DENIED,
  AUTH_CANCELLED,
  AUTH_EXPIRED,
  AUTH_NOT_FOUND,
  CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT,
  CAPTURE_IN_PROCESS: { meaning: "请款仍在处理中。", action: "等待 notifyCapture，或用 inquiryPayment 查询这笔请款。" },
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_2,
  INVALID_CONTRACT: INVALID_CONTRACT_3,
  MULTI_CAPTURE_NOT_SUPPORTED,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_3,
  ORDER_IS_CANCELED,
  ORDER_STATUS_INVALID,
  PARAM_ILLEGAL,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_2,
  PROCESS_FAIL: PROCESS_FAIL_6,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT: RISK_REJECT_3,
  USER_AMOUNT_EXCEED_LIMIT: USER_AMOUNT_EXCEED_LIMIT_2,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_2,
  USER_NOT_EXIST: USER_NOT_EXIST_2,
  USER_STATUS_ABNORMAL,
  UNKNOWN_EXCEPTION: { meaning: "结果未知，原因不明。", action: "用相同的 captureRequestId 原样重发同一请求。若情况不变，请联系 Antom 技术支持。" },
} as const satisfies Record<CaptureResultCode, ResultCodeText>

export const inquiryPaymentResultCodes = {
  SUCCESS: { meaning: "查询成功。这不代表支付本身的结果。", action: "支付的状态看 paymentStatus 和 paymentResultCode，请款和退款看 transactions。" },
  ORDER_NOT_EXIST,
  PROCESS_FAIL: { meaning: "查询失败，没有更具体的原因。", action: "不要重发。检查 ID；若无误，请联系 Antom 技术支持。" },
  PARAM_ILLEGAL,
  KEY_NOT_FOUND,
  ACCESS_DENIED,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_3,
  UNKNOWN_EXCEPTION: { meaning: "查询因不明原因失败。支付不受影响。", action: "再次查询；若情况不变，请联系 Antom 技术支持。" },
  INVALID_API,
  NO_INTERFACE_DEF,
  SYSTEM_ERROR,
  PAYMENT_IN_PROCESS: { meaning: "支付仍在处理中。", action: "若有 `redirectActionForm.redirectUrl`，让付款人跳转；然后等待 notifyPayment 或再次查询。" },
} as const satisfies Record<InquiryPaymentResultCode, ResultCodeText>

export const cancelResultCodes = {
  SUCCESS: { meaning: "支付已撤销。", action: "将订单标记为已撤销。" },
  CANCEL_WINDOW_EXCEED: { meaning: "合同不允许这么晚撤销。", action: "这笔支付已不能撤销，请改为退款。" },
  CLIENT_INVALID: { meaning: "客户端 ID 无效。", action: "检查客户端 ID。", source: "https://docs.antom.com/ac/ams_zh-cn/paymentc", uncertain: "同一接口的店内支付文档页的表中有此码，线上支付的表中没有。" },
  ORDER_NOT_EXIST,
  ORDER_STATUS_INVALID: { meaning: "支付当前状态不允许撤销。", action: "用 inquiryPayment 查询这笔支付；若其状态应当允许撤销，请联系 Antom 技术支持。" },
  PROCESS_FAIL: { meaning: "撤销失败，例如这笔支付此前已退款。", action: "不要重发；查询这笔支付，若未退款，请联系 Antom 技术支持。" },
  UNKNOWN_EXCEPTION: { meaning: "结果未知。支付可能已撤销，也可能未撤销。", action: "原样重发同一请求，最多 3 次；之后请联系 Antom 技术支持。" },
  ACCESS_DENIED,
  INVALID_API,
  KEY_NOT_FOUND,
  NO_INTERFACE_DEF,
  PARAM_ILLEGAL,
  SYSTEM_ERROR,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_5,
  MERCHANT_BALANCE_NOT_ENOUGH: { meaning: "商户余额不足，无法退回款项。", action: "为账户充值，然后原样重发同一请求。" },
  PAYMENT_METHOD_NOT_SUPPORTED: { meaning: "使用该支付方式时，成功的支付既不能撤销，也不能退款。", action: "不要重发；请联系 Antom 技术支持。" },
  USER_NOT_EXIST: { meaning: "钱包中没有这位付款人。", action: "请联系 Antom 技术支持。" },
  USER_STATUS_ABNORMAL: { meaning: "付款人在钱包的账户状态异常。", action: "请联系 Antom 技术支持。" },
  MEDIA_TYPE_NOT_ACCEPTABLE: { meaning: "内容类型不是 JSON。", action: "发送 `content-type: application/json; charset=UTF-8`。", source: "https://docs.antom.com/ac/ams_zh-cn/paymentc", uncertain: "同一接口的店内支付文档页的表中有此码，线上支付的表中没有。" },
  METHOD_NOT_SUPPORTED: { meaning: "HTTP 方法不是 POST。", action: "用 POST 发送请求。", source: "https://docs.antom.com/ac/ams_zh-cn/paymentc", uncertain: "同一接口的店内支付文档页的表中有此码，线上支付的表中没有。" },
} as const satisfies Record<CancelResultCode, ResultCodeText>

export const updateAmountResultCodes = {
  SUCCESS: { meaning: "调额已受理。结果尚未确定。", action: "等待 `UPDATE_AMOUNT_RESULT`，或用 inquiryPayment 查询这笔支付。在此之前，请款不得超过原金额。" },
  INCREMENTAL_NOT_SUPPORT: { meaning: "不能提高金额：已经提高过 10 次、已经开始请款，或授权不允许调额。", action: "不要重发。请款不得超过已授权的金额，其余部分另行发起支付。", uncertain: "文档页的正文提到此码；未能取得结果码表，状态由推断得出。" },
  ORDER_NOT_EXIST: { meaning: "网关没有此 ID 的支付。", action: "检查 paymentId，并确认支付是在当前环境发起的。", uncertain: "取自同类接口的结果码；未能取得此接口的结果码表。" },
  REPEAT_REQ_INCONSISTENT: { meaning: "该 updateRequestId 以前用过，但其他值不同。", action: "重复同一调额时使用完全相同的值；另一次调额请使用新的 updateRequestId。", uncertain: "取自同类接口的结果码；未能取得此接口的结果码表。" },
  UNKNOWN_EXCEPTION: { meaning: "调额是否已受理未知。", action: "等待 `UPDATE_AMOUNT_RESULT`，或用 inquiryPayment 查询这笔支付。若两者都没有显示，用相同的 updateRequestId 原样重发同一请求。", uncertain: "文档页说明了 `U` 的含义；未能取得结果码表。" },
} as const satisfies Record<UpdateAmountResultCode, ResultCodeText>

export const consultPaymentResultCodes = {
  SUCCESS: { meaning: "支付方式已列出，不代表其中有可用的。", action: "展示 `enabled` 为 true 的支付方式。" },
  CURRENCY_NOT_SUPPORT: { meaning: "不支持该币种。", action: "换用其他币种查询。若合同包含此币种，请联系 Antom 技术支持。" },
  MERCHANT_NOT_REGISTERED: { meaning: "商户未注册。", action: "先注册商户；若已注册，请联系 Antom 技术支持。" },
  NO_PAY_OPTIONS: { meaning: "对此请求没有可展示的支付方式。", action: "去掉请求中的限制后再查询，或联系 Antom 技术支持，询问合同包含哪些支付方式。" },
  PARAM_ILLEGAL,
  PROCESS_FAIL,
  SETTLE_CONTRACT_NOT_MATCH: { meaning: "没有符合请求的结算合同。", action: "在 `settlementStrategy.settlementCurrency` 中填写合同列明的结算币种。若已如此，请联系 Antom 技术支持。" },
  UNKNOWN_EXCEPTION,
} as const satisfies Record<ConsultPaymentResultCode, ResultCodeText>

export const createPaymentSessionResultCodes = {
  SUCCESS: { meaning: "会话已创建，尚未付款。", action: "把付款人引导到 `normalUrl`，或把 `paymentSessionData` 交给客户端 SDK，然后等待 notifyPayment。" },
  CARD_NOT_SUPPORTED: { meaning: "不支持该卡。", action: "创建新的会话，请付款人换用其他卡或其他支付方式。" },
  NO_PAY_OPTIONS: { meaning: "此会话没有可用的支付方式。", action: "去掉请求中的限制后再试，或联系 Antom 技术支持，询问合同包含哪些支付方式。" },
  PARAM_ILLEGAL,
  PROCESS_FAIL: { meaning: "创建会话失败，没有更具体的原因。", action: "不要重发；请联系 Antom 技术支持。" },
  SETTLE_CONTRACT_NOT_MATCH: { meaning: "没有符合请求的结算合同。", action: "在 `settlementStrategy.settlementCurrency` 中填写合同列明的结算币种。若已如此，请联系 Antom 技术支持。", uncertain: "不在此接口的任何结果码表中；生产环境中使用合同未列明的币种时遇到过。" },
  UNKNOWN_EXCEPTION: { meaning: "不知道会话是否已创建。没有资金划转。", action: "原样重发同一请求；若情况不变，请联系 Antom 技术支持。" },
} as const satisfies Record<CreatePaymentSessionResultCode, ResultCodeText>

export const retrievePaymentSessionResultCodes = {
  SUCCESS: { meaning: "会话已找到。这不代表支付的结果。", action: "数量、价格和折扣看 `order`，支付的状态看 inquiryPayment。" },
  ORDER_NOT_EXIST: { meaning: "网关没有此 ID 的会话。", action: "检查 paymentSessionId 或 paymentRequestId，并确认会话是在当前环境创建的。", uncertain: "由 inquiryPayment 推断；此接口的结果码表只取得了开头部分。" },
  PARAM_ILLEGAL: { meaning: "参数缺失或格式不正确。", action: "检查请求头和请求体。", uncertain: "由其他接口推断；此接口的结果码表只取得了开头部分。" },
  PROCESS_FAIL: { meaning: "无法读取会话，没有更具体的原因。", action: "确认会话已付款；若已付款，请联系 Antom 技术支持。" },
  UNKNOWN_EXCEPTION: { meaning: "查询因不明原因失败。会话和支付不受影响。", action: "原样重发同一请求；若情况不变，请联系 Antom 技术支持。" },
} as const satisfies Record<RetrievePaymentSessionResultCode, ResultCodeText>

export const verifyAndCompletePaymentResultCodes = {
  SUCCESS: { meaning: "已付款。", action: "由 notifyPayment 或 inquiryPayment 确认金额之后发货。" },
  ACCESS_DENIED,
  AUTHENTICATION_REQUIRED: { meaning: "付款人须完成 3-D Secure 认证。", action: "重新发起支付，让付款人完成 3-D Secure 认证。" },
  CURRENCY_NOT_SUPPORT: { meaning: "不支持该币种。", action: "请联系 Antom 技术支持，询问合同包含哪些币种。" },
  DO_NOT_HONOR: { meaning: "发卡行拒绝了这笔支付，没有给出原因。", action: "请付款人换用其他卡或支付方式，或咨询发卡行。" },
  EXPIRED_CODE: { meaning: "验证已超时。", action: "用新的 paymentRequestId 重新发起支付；付款人会收到新的验证码。" },
  FRAUD_REJECT: { meaning: "因涉嫌欺诈，支付被拒绝。", action: "告知付款人支付被拒绝；不要用同一张卡重试。" },
  IDENTITY_AGE_NOT_ENOUGH: { meaning: "付款人年龄不足，不能使用此支付方式。", action: "请付款人换用其他支付方式。" },
  IDENTITY_VERIFY_FAILED: { meaning: "付款人的身份核验超时。", action: "请付款人在新的支付中重试，使用新的 paymentRequestId。" },
  ORDER_NOT_EXIST: { meaning: "网关没有此 ID 的支付。", action: "检查 paymentId，并确认支付是在当前环境发起的。", uncertain: "由 pay 推断；此接口的结果码表只取得了前半部分。" },
  PROCESS_FAIL: { meaning: "验证失败，没有更具体的原因。", action: "用 inquiryPayment 查询这笔支付；若仍在等待付款人，请联系 Antom 技术支持。", uncertain: "由 pay 推断；此接口的结果码表只取得了前半部分。" },
  REPEAT_REQ_INCONSISTENT: { meaning: "此 verifyRequestId 此前已用于其他值。", action: "重复验证时所有值须完全相同；填写另一个验证码时使用新的 verifyRequestId。", uncertain: "由 pay 推断；此接口的结果码表只取得了前半部分。" },
  VERIFY_TIMES_EXCEED_LIMIT: { meaning: "验证码填错的次数过多。", action: "请付款人在新的支付中获取新的验证码。", uncertain: "由 pay 推断；此接口的结果码表只取得了前半部分。" },
  VERIFY_UNMATCHED: { meaning: "验证码错误。", action: "请付款人重新填写，或获取新的验证码。", uncertain: "由 pay 推断；此接口的结果码表只取得了前半部分。" },
  PAYMENT_IN_PROCESS: { meaning: "验证码已被接受，支付尚未完成。", action: "等待 notifyPayment，或用 inquiryPayment 查询。", uncertain: "结果码表说明响应字段时提到此码；状态取自 pay。" },
} as const satisfies Record<VerifyAndCompletePaymentResultCode, ResultCodeText>

export const inquireExchangeRateResultCodes = {
  SUCCESS: { meaning: "汇率已查到。", action: "读取 `paymentQuotes`。" },
  CURRENCY_NOT_SUPPORT: { meaning: "不支持某个币种。", action: "换用其他币种查询，或联系 Antom 技术支持，询问合同包含哪些币种。" },
  PARAM_ILLEGAL,
  PROCESS_FAIL,
  UNKNOWN_EXCEPTION,
} as const satisfies Record<InquireExchangeRateResultCode, ResultCodeText>

export const refundResultCodes = {
  SUCCESS: SUCCESS_2,
  REFUND_IN_PROCESS: { meaning: "退款已受理，正在处理；许多支付方式通常返回此码。", action: "等待 notifyRefund，或用 inquiryRefund 查询。绝不要再次发送。" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "请求过于频繁。", action: "用相同的 refundRequestId 原样重发：先隔 2 分钟，再隔 10 分钟两次，最后隔 1 小时。若仍如此，联系 Antom 技术支持。" },
  UNKNOWN_EXCEPTION: { meaning: "结果未知，原因不明。", action: "用相同的 refundRequestId 原样重发，或用 inquiryRefund 查询。若仍如此，联系 Antom 技术支持。" },
  ACCESS_DENIED: ACCESS_DENIED_2,
  INVALID_API: INVALID_API_2,
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_3,
  INVALID_MERCHANT_STATUS: INVALID_MERCHANT_STATUS_2,
  KEY_NOT_FOUND: KEY_NOT_FOUND_6,
  MERCHANT_BALANCE_NOT_ENOUGH,
  MULTIPLE_REFUNDS_NOT_SUPPORTED,
  PARTIAL_REFUND_NOT_SUPPORTED: { meaning: "该支付方式只能全额退款。", action: "用新的 refundRequestId 发起全额退款，或以其他途径退还这部分款项。" },
  REFUND_NOT_SUPPORTED: { meaning: "这笔支付不能退款。", action: "检查支付的状态和合同；若两者都应允许退款，联系 Antom 技术支持。" },
  PAYMENT_METHOD_NOT_SUPPORTED: { meaning: "支付成功后，该支付方式既不能撤销也不能退款。", action: "不要再次发送。以其他途径退还款项。" },
  REFUND_AMOUNT_EXCEED,
  REFUND_WINDOW_EXCEED,
  ORDER_NOT_EXIST: ORDER_NOT_EXIST_3,
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_2,
  ORDER_IS_CANCELED: { meaning: "这笔支付已撤销。", action: "不要退款。已撤销的支付已退回付款人。" },
  ORDER_IS_CLOSED: ORDER_IS_CLOSED_2,
  PARAM_ILLEGAL: PARAM_ILLEGAL_3,
  PROCESS_FAIL: PROCESS_FAIL_7,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_2,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_6,
  SYSTEM_ERROR: SYSTEM_ERROR_5,
} as const satisfies Record<RefundResultCode, ResultCodeText>

export const inquiryRefundResultCodes = {
  SUCCESS: { meaning: "查询成功。这不说明退款的结果。", action: "退款的状态见 refundStatus。" },
  ORDER_NOT_EXIST: { meaning: "网关中没有此 ID 的退款。", action: "检查 ID。若无误，15 秒后再次查询；三次都得到此码，说明退款从未受理，可用相同的 refundRequestId 原样重发。" },
  ACCESS_DENIED: ACCESS_DENIED_2,
  INVALID_API: INVALID_API_2,
  KEY_NOT_FOUND: { meaning: "找不到商户或 Antom 的密钥。", action: "检查客户端 ID，并在 Antom Dashboard 中上传公钥。" },
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_3,
  PARAM_ILLEGAL: { meaning: "参数缺失或格式错误。", action: "检查请求头和请求体。" },
  PROCESS_FAIL: { meaning: "查询失败，没有更具体的原因。退款不受影响。", action: "不要重复查询；联系 Antom 技术支持。" },
  SYSTEM_ERROR: { meaning: "网关自身出错。退款不受影响。", action: "不要重复查询；联系 Antom 技术支持。" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "请求过于频繁。", action: "稍等片刻再查询，并降低频率。" },
  UNKNOWN_EXCEPTION: { meaning: "查询失败，原因不明。退款不受影响。", action: "再次查询；若仍如此，联系 Antom 技术支持。" },
} as const satisfies Record<InquiryRefundResultCode, ResultCodeText>

export const consultAuthorizationResultCodes = {
  SUCCESS: { meaning: "已生成授权地址。", action: "让付款人跳转到其中一个 URL。" },
  ACCESS_DENIED: ACCESS_DENIED_3,
  CLIENT_FORBIDDEN_ACCESS_API,
  INVALID_ACCESS_TOKEN,
  INVALID_API: INVALID_API_3,
  INVALID_CLIENT_STATUS,
  INVALID_SIGNATURE,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  MERCHANT_NOT_REGISTERED: { meaning: "商户尚未注册。", action: "先在 Antom 注册该商户。" },
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS,
  OAUTH_FAILED,
  PARAM_ILLEGAL,
  PAYMENT_NOT_QUALIFIED: { meaning: "商户未开通自动扣款、没有相应的签约，或被禁止使用。", action: "联系 Antom 技术支持。" },
  PROCESS_FAIL: PROCESS_FAIL_2,
  RISK_REJECT: { meaning: "被风控拒绝。", action: "告知付款人无法授权该钱包。" },
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  UNKNOWN_CLIENT,
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
} as const satisfies Record<ConsultAuthorizationResultCode, ResultCodeText>

export const applyTokenResultCodes = {
  SUCCESS: { meaning: "令牌已签发。", action: "保存支付令牌、刷新令牌及其有效期。" },
  ACCESS_DENIED: ACCESS_DENIED_3,
  CLIENT_FORBIDDEN_ACCESS_API,
  INVALID_ACCESS_TOKEN,
  INVALID_API: INVALID_API_3,
  INVALID_AUTHCODE: { meaning: "授权码无效。", action: "从 consultAuthorization 重新开始；若授权码无误，联系 Antom 技术支持。" },
  INVALID_CLIENT_STATUS,
  INVALID_REFRESH_TOKEN: { meaning: "刷新令牌无效。", action: "使用最新的刷新令牌；若已过期，请付款人重新签约授权。" },
  INVALID_SIGNATURE,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS,
  OAUTH_FAILED,
  PARAM_ILLEGAL,
  PROCESS_FAIL: PROCESS_FAIL_2,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  UNKNOWN_CLIENT,
  USER_NOT_EXIST: { meaning: "钱包中没有该用户。", action: "联系 Antom 技术支持。" },
  USER_STATUS_ABNORMAL: { meaning: "用户的钱包账户状态异常。", action: "联系 Antom 技术支持。" },
  AUTH_IN_PROCESS: { meaning: "授权正在处理中。", action: "原样重发同一请求，直到结果最终确定。" },
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
} as const satisfies Record<ApplyTokenResultCode, ResultCodeText>

export const revokeResultCodes = {
  SUCCESS: { meaning: "授权已吊销：支付令牌不能再用于扣款，刷新令牌不能再换取新令牌。", action: "停止扣款并删除令牌。" },
  ACCESS_DENIED: ACCESS_DENIED_3,
  CLIENT_FORBIDDEN_ACCESS_API,
  INVALID_ACCESS_TOKEN: { meaning: "支付令牌已过期、此前已吊销或不存在。", action: "检查令牌；若此前已吊销，则无需其他操作。" },
  INVALID_API: INVALID_API_3,
  INVALID_CLIENT_STATUS,
  INVALID_SIGNATURE,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  OAUTH_FAILED,
  PARAM_ILLEGAL,
  PROCESS_FAIL: PROCESS_FAIL_2,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  UNKNOWN_CLIENT,
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
} as const satisfies Record<RevokeResultCode, ResultCodeText>

export const createVaultingSessionResultCodes = {
  SUCCESS: { meaning: "会话已创建，尚不知道卡是否存储成功。", action: "打开客户端 SDK 或网页，然后等待 notifyVaulting 或用 inquireVaulting 查询。" },
  PARAM_ILLEGAL,
  PROCESS_FAIL: PROCESS_FAIL_2,
  UNKNOWN_EXCEPTION: { meaning: "结果未知，原因不明。", action: "用相同的 vaultingRequestId 原样重发；若情况不变，联系 Antom 技术支持。" },
} as const satisfies Record<CreateVaultingSessionResultCode, ResultCodeText>

export const vaultPaymentMethodResultCodes = {
  SUCCESS: { meaning: "卡已存储，并返回令牌。", action: "保存卡令牌。" },
  PARAM_ILLEGAL,
  PROCESS_FAIL: PROCESS_FAIL_2,
  VERIFICATION_FAIL: { meaning: "3-D Secure 认证或其他卡校验失败。", action: "请付款人重试或换一张卡，并使用新的 vaultingRequestId。" },
  VERIFICATION_IN_PROCESS: { meaning: "付款人须完成认证。", action: "让付款人跳转到该 URL，然后等待 notifyVaulting 或用 inquireVaulting 查询。没有 URL 时，使用新的 vaultingRequestId 重新开始。" },
  UNKNOWN_EXCEPTION: { meaning: "结果未知，原因不明。", action: "用相同的 vaultingRequestId 原样重发，或用 inquireVaulting 查询。仅在失败之后使用新的 ID。", uncertain: "其页面正文要求使用新的 vaultingRequestId，结果码表则要求再次调用；同类接口要求使用相同的 ID。" },
} as const satisfies Record<VaultPaymentMethodResultCode, ResultCodeText>

export const inquireVaultingResultCodes = {
  SUCCESS: { meaning: "查询成功，不代表存卡的结果。", action: "读取 vaultingStatus。" },
  VAULTING_NOT_EXIST: { meaning: "网关没有此 ID 的存卡请求。", action: "检查 vaultingRequestId；若无误，联系 Antom 技术支持。" },
  UNKNOWN_EXCEPTION: { meaning: "查询因不明原因失败，存卡不受影响。", action: "用相同的 vaultingRequestId 再次查询；若情况不变，联系 Antom 技术支持。" },
} as const satisfies Record<InquireVaultingResultCode, ResultCodeText>

export const fetchNonceResultCodes = {
  SUCCESS: { meaning: "一次性令牌已签发。", action: "用它发起支付。" },
  PROCESS_FAIL: PROCESS_FAIL_2,
} as const satisfies Record<FetchNonceResultCode, ResultCodeText>

export const createSubscriptionResultCodes = {
  SUCCESS: { meaning: "链接已生成。这不表示订阅已生效。", action: "把付款人引导至其中一个链接，然后等待 notifySubscription。" },
  ACCESS_DENIED,
  CLIENT_FORBIDDEN_ACCESS_API: CLIENT_FORBIDDEN_ACCESS_API_2,
  INVALID_API: INVALID_API_4,
  INVALID_CLIENT_STATUS: INVALID_CLIENT_STATUS_2,
  INVALID_SIGNATURE: INVALID_SIGNATURE_2,
  KEY_NOT_FOUND: KEY_NOT_FOUND_3,
  MERCHANT_NOT_REGISTERED,
  OAUTH_FAILED: OAUTH_FAILED_2,
  PARAM_ILLEGAL,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL: PROCESS_FAIL_3,
  REPEAT_REQ_INCONSISTENT: { meaning: "此 subscriptionRequestId 曾以不同的金额或币种使用过。", action: "重复同一请求时使用完全相同的值；另一个订阅请使用新的 subscriptionRequestId。" },
  RISK_REJECT,
  UNKNOWN_CLIENT: UNKNOWN_CLIENT_2,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_2,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_3,
} as const satisfies Record<CreateSubscriptionResultCode, ResultCodeText>

export const changeSubscriptionResultCodes = {
  SUCCESS: { meaning: "请求已受理。这不表示订阅已变更。", action: "等待 notifySubscription（CHANGE），并用 inquireSubscription 查询订阅。" },
  ACCESS_DENIED,
  CLIENT_FORBIDDEN_ACCESS_API: CLIENT_FORBIDDEN_ACCESS_API_2,
  INVALID_API: INVALID_API_4,
  INVALID_CLIENT_STATUS: INVALID_CLIENT_STATUS_2,
  INVALID_SIGNATURE: INVALID_SIGNATURE_2,
  KEY_NOT_FOUND: KEY_NOT_FOUND_3,
  MERCHANT_NOT_REGISTERED,
  OAUTH_FAILED: OAUTH_FAILED_2,
  PARAM_ILLEGAL,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL: PROCESS_FAIL_3,
  RISK_REJECT,
  UNKNOWN_CLIENT: UNKNOWN_CLIENT_2,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_2,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_3,
} as const satisfies Record<ChangeSubscriptionResultCode, ResultCodeText>

export const updateSubscriptionResultCodes = {
  SUCCESS: { meaning: "订阅已更新。", action: "向付款人展示新条款。随后会收到 notifySubscription（UPDATE）。" },
  ACCESS_DENIED,
  KEY_NOT_FOUND: KEY_NOT_FOUND_3,
  PROCESS_FAIL: { meaning: "更新因业务原因失败，例如 nextSubscriptionDate 在 24 小时之内。", action: "检查 nextSubscriptionDate 和订阅的状态。不要原样重发；请联系 Antom 技术支持。" },
  UNKNOWN_CLIENT: UNKNOWN_CLIENT_2,
  UPDATE_FORBIDDEN_DURING_PAYMENT: { meaning: "某个周期的扣款正在进行，结束之前不能更新。", action: "等待 notifySubscriptionPayment，然后用新的 subscriptionUpdateRequestId 更新。", uncertain: "仅见于指南，未注明状态。" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "请求过于频繁。若此前用同一 subscriptionUpdateRequestId 发送的请求丢失了响应，此码不说明那次请求的结果。", action: "稍候用相同的 subscriptionUpdateRequestId 原样重发请求：换新的 ID 可能重复收取差额。若仍然如此，请联系 Antom 技术支持。", uncertain: "此接口的结果码表标为 F，其他接口均为 U；处理办法都是再次调用。" },
  PARAM_ILLEGAL: { meaning: "参数缺失或格式不正确。", action: "检查请求头和请求体。", uncertain: "由 changeSubscription 推断；未能取得此接口完整的结果码表。" },
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_3,
} as const satisfies Record<UpdateSubscriptionResultCode, ResultCodeText>

export const cancelSubscriptionResultCodes = {
  SUCCESS: { meaning: "结束请求已受理。", action: "收到 notifySubscription（CANCEL 或 TERMINATE）之后，再把订阅显示为已结束。", uncertain: "接口页面称此时已经取消，Pix Automático 的指南则称请求已受理。" },
  PARAM_ILLEGAL,
  PROCESS_FAIL: { meaning: "因一般业务原因未能结束订阅。", action: "用 inquireSubscription 查询订阅。联系 Antom 技术支持之前不要重发。" },
  UNKNOWN_EXCEPTION: { meaning: "结果未知。订阅可能已经结束，也可能没有。", action: "原样重发同一请求，最多 3 次；之后请联系 Antom 技术支持。" },
} as const satisfies Record<CancelSubscriptionResultCode, ResultCodeText>

export const inquireSubscriptionResultCodes = {
  SUCCESS: { meaning: "查询成功。这不说明订阅的状态。", action: "查看 subscription.status。" },
  ACCESS_DENIED,
  SUBSCRIPTION_NOT_EXIST: { meaning: "网关没有此 ID 的订阅。", action: "检查 subscriptionId，并确认订阅是在此环境中创建的。" },
  PARAM_ILLEGAL,
  INVALID_API: INVALID_API_4,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_3,
  KEY_NOT_FOUND: KEY_NOT_FOUND_3,
  PROCESS_FAIL,
  SYSTEM_ERROR: { meaning: "系统故障。订阅不受影响。", action: "不要重发；请联系 Antom 技术支持。" },
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_4,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_3,
} as const satisfies Record<InquireSubscriptionResultCode, ResultCodeText>

export const inquireSubscriptionListResultCodes = {
  SUCCESS: { meaning: "查询成功。没有符合条件的订阅时列表为空。", action: "查看 subscriptions；paginator.totalPage 大于当前页码时，继续查询下一页。", uncertain: "由 inquireSubscription 推断；未能取得此接口的结果码表。" },
  ACCESS_DENIED: { meaning: "调用方无权使用此接口。", action: "请联系 Antom 技术支持，询问拒绝访问的原因。", uncertain: "由 inquireSubscription 推断；未能取得此接口的结果码表。" },
  PARAM_ILLEGAL: { meaning: "参数缺失或格式不正确。", action: "检查请求头和请求体。", uncertain: "由 inquireSubscription 推断；未能取得此接口的结果码表。" },
  INVALID_API: { meaning: "接口无效或未启用。", action: "检查路径；若无误，请联系 Antom 技术支持，确认接口是否已开通。", uncertain: "由 inquireSubscription 推断；未能取得此接口的结果码表。" },
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_4,
  KEY_NOT_FOUND: KEY_NOT_FOUND_4,
  PROCESS_FAIL: PROCESS_FAIL_4,
  SYSTEM_ERROR: SYSTEM_ERROR_3,
  UNKNOWN_EXCEPTION: { meaning: "查询因不明原因失败。任何订阅都不受影响。", action: "再次查询；若仍然如此，请联系 Antom 技术支持。", uncertain: "由 inquireSubscription 推断；未能取得此接口的结果码表。" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_4,
} as const satisfies Record<InquireSubscriptionListResultCode, ResultCodeText>

export const inquireSubscriptionPaymentResultCodes = {
  SUCCESS: { meaning: "查询成功。没有符合条件的扣款或订阅不存在时，列表为空。", action: "查看 payments；paginator.totalPage 大于当前页码时，继续查询下一页。" },
  ACCESS_DENIED,
  PARAM_ILLEGAL,
  INVALID_API: INVALID_API_4,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_4,
  KEY_NOT_FOUND: KEY_NOT_FOUND_4,
  PROCESS_FAIL: PROCESS_FAIL_4,
  SYSTEM_ERROR: SYSTEM_ERROR_3,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_4,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_4,
} as const satisfies Record<InquireSubscriptionPaymentResultCode, ResultCodeText>

export const acceptDisputeResultCodes = {
  SUCCESS: { meaning: "争议已接受。", action: "无需再做处理。这笔金额不再归商户。" },
  PARAM_ILLEGAL,
  REPEAT_REQUEST,
  TIME_EXCEEDS_LIMIT,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_5,
} as const satisfies Record<AcceptDisputeResultCode, ResultCodeText>

export const supplyDefenseDocumentResultCodes = {
  SUCCESS: { meaning: "文件已收下。", action: "等待 DISPUTE_JUDGED，由它告知争议的结果。调单请求没有裁决。" },
  DEFENSE_EXCEED_LIMIT: { meaning: "这笔合规请求的文件提交次数过多。", action: "不要再提交；请联系 Antom 技术支持。" },
  NOT_ALLOW_IN_CURRENT_STATUS: { meaning: "这笔合规请求上一次提交的文件尚未验证完毕。", action: "等待带有验证结果的 DISPUTE_JUDGED 通知。" },
  PARAM_ILLEGAL,
  REPEAT_REQUEST,
  TIME_EXCEEDS_LIMIT,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_5,
} as const satisfies Record<SupplyDefenseDocumentResultCode, ResultCodeText>

export const downloadDisputeEvidenceResultCodes = {
  SUCCESS: { meaning: "响应中带有文件。", action: "解码 `disputeEvidence`，并按 `disputeEvidenceFormat` 打开。" },
  PARAM_ILLEGAL,
  UNKNOWN_EXCEPTION: { meaning: "因不明原因未能获取文件。", action: "再次获取。若情况不变，请联系 Antom 技术支持。" },
} as const satisfies Record<DownloadDisputeEvidenceResultCode, ResultCodeText>

export const declareResultCodes = {
  SUCCESS: { meaning: "Antom 已受理申报。这不代表海关已认可。", action: "用 inquiryDeclarationRequests 查询海关的回执。" },
  ACCESS_DENIED,
  CLIENT_INVALID,
  DUPLICATED_DECLARATIONS: { meaning: "该订单此前已向这个海关申报。", action: "一个订单在每个海关只能申报一次。请检查 paymentId 和 customsCode。" },
  INVALID_API: INVALID_API_5,
  INVALID_CONTRACT,
  INVALID_SIGNATURE: INVALID_SIGNATURE_3,
  KEY_NOT_FOUND,
  MEDIA_TYPE_NOT_ACCEPTABLE,
  MERCHANT_NOT_REGISTERED: MERCHANT_NOT_REGISTERED_2,
  METHOD_NOT_SUPPORTED,
  NO_INTERFACE_DEF,
  ORDER_NOT_EXIST: { meaning: "网关没有此 ID 的支付。", action: "检查 paymentId，并确认支付是在当前环境发起的。" },
  ORDER_STATUS_INVALID: { meaning: "支付处理中，或已失败。", action: "用 inquiryPayment 查询这笔支付，成功之后再申报。若已成功，请联系 Antom 技术支持。" },
  PARAM_ILLEGAL,
  PROCESS_FAIL: { meaning: "申报失败，没有更具体的原因。", action: "不要重发；请联系 Antom 技术支持。" },
  REPEAT_REQ_INCONSISTENT: { meaning: "该 declarationRequestId 曾用于另一金额，且这次请求不属于重推。", action: "遵守重推的规则；另一笔申报请使用新的 declarationRequestId。", uncertain: "对于其他变更，页面正文提到 CONTEXT_INCONSISTENT，但结果码表中没有此码。" },
  RISK_REJECT: { meaning: "风控拒绝了这次申报。", action: "告知买家申报被拒绝。" },
  SYSTEM_ERROR,
  TOTAL_DECLARATION_AMOUNT_EXCEED: { meaning: "加上这次申报，申报总额将超过支付金额。", action: "用新的 declarationRequestId 申报较低的金额。" },
  USER_STATUS_ABNORMAL,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_5,
  UNKNOWN_EXCEPTION: { meaning: "结果未知，原因不明。", action: "用相同的 declarationRequestId 原样重发同一请求。若情况不变，请联系 Antom 技术支持。" },
} as const satisfies Record<DeclareResultCode, ResultCodeText>

export const inquiryDeclarationRequestsResultCodes = {
  SUCCESS: { meaning: "查询成功。这不代表申报的结果。", action: "查看每条记录的 declarationRequestStatus 和 customsDeclarationResultCode。" },
  ACCESS_DENIED,
  ARRAY_SIZE_EXCEEDED: { meaning: "查询的 ID 超过 10 个。", action: "一次调用最多查询 10 笔申报。" },
  CLIENT_INVALID,
  INVALID_API: INVALID_API_5,
  INVALID_CONTRACT,
  INVALID_SIGNATURE: INVALID_SIGNATURE_3,
  KEY_NOT_FOUND,
  MEDIA_TYPE_NOT_ACCEPTABLE,
  MERCHANT_NOT_REGISTERED: MERCHANT_NOT_REGISTERED_2,
  METHOD_NOT_SUPPORTED,
  NO_INTERFACE_DEF,
  PARAM_ILLEGAL,
  PROCESS_FAIL,
  RISK_REJECT: { meaning: "风控拒绝了这次查询。", action: "告知买家请求被拒绝。" },
  SYSTEM_ERROR,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_5,
  UNKNOWN_EXCEPTION: { meaning: "因不明原因查询失败。申报不受影响。", action: "再次查询。若情况不变，请联系 Antom 技术支持。" },
} as const satisfies Record<InquiryDeclarationRequestsResultCode, ResultCodeText>

export const uploadInvoiceShippingFileResultCodes = {
  SUCCESS: { meaning: "文件已上传。", action: "无需再做处理。" },
  PARAM_ILLEGAL,
  PROCESS_FAIL: { meaning: "上传失败，没有更具体的原因。", action: "不要重发；请联系 Antom 技术支持。" },
  UNKNOWN_EXCEPTION: { meaning: "结果未知，原因不明。", action: "原样重发同一请求。若情况不变，请联系 Antom 技术支持。" },
} as const satisfies Record<UploadInvoiceShippingFileResultCode, ResultCodeText>

export const notifyPaymentResultCodes = {
  SUCCESS: { meaning: "支付或调额成功。`PAYMENT_PENDING` 也带有此码，状态相同，但不是最终结果：付款人已完成操作，款项尚未到账。", action: "先看 `notifyType`：只有 `PAYMENT_RESULT` 表示支付成功。收到 `PAYMENT_PENDING` 后，继续等待前者。" },
  ACCESS_DENIED: ACCESS_DENIED_4,
  CARD_NOT_SUPPORTED,
  CURRENCY_NOT_SUPPORT,
  DO_NOT_HONOR,
  FRAUD_REJECT,
  INVALID_ACCESS_TOKEN: INVALID_ACCESS_TOKEN_2,
  INVALID_API,
  INVALID_CARD_NUMBER,
  INVALID_EXPIRATION_DATE,
  INVALID_MERCHANT_STATUS,
  KEY_NOT_FOUND: KEY_NOT_FOUND_5,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_5,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CLOSED,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED: PAYMENT_NOT_QUALIFIED_2,
  PROCESS_FAIL: PROCESS_FAIL_5,
  RISK_REJECT: RISK_REJECT_2,
  SUSPECTED_RISK,
  SYSTEM_ERROR: SYSTEM_ERROR_4,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_PAYMENT_VERIFICATION_FAILED: USER_PAYMENT_VERIFICATION_FAILED_2,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  PAYMENT_IN_PROCESS: { meaning: "支付仍在处理中。通知报告最终结果，因此预期不会出现此码；`PAYMENT_PENDING` 的结果码为 `SUCCESS`。", action: "把这笔支付视为尚未确定，并用 inquiryPayment 查询。", uncertain: "文档页的表格有此码，但正文说只通知最终结果。" },
  UNKNOWN_EXCEPTION: { meaning: "结果未知。通知只报告最终结果，因此预期不会出现此码。", action: "把这笔支付视为尚未确定，并用 inquiryPayment 查询。", uncertain: "文档页的表格有此码，但正文说只通知最终结果。" },
  AUTHENTICATION_REQUIRED,
  EXPIRED_CODE,
  INVALID_AMOUNT,
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  ORDER_NOT_EXIST: ORDER_NOT_EXIST_2,
  PAYMENT_PROHIBITED,
  USER_NOT_EXIST,
  VERIFY_TIMES_EXCEED_LIMIT,
  VERIFY_UNMATCHED,
  MERCHANT_BALANCE_NOT_ENOUGH: { meaning: "商户余额不足。", action: "为账户充值，然后重新发起支付。" },
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  MERCHANT_KYB_NOT_QUALIFIED: { meaning: "商户的 KYB（企业认证）不足以进行这笔支付。", action: "向 Antom 询问还缺哪些材料。", uncertain: "文档列为 pay 的结果码，不在此表中。" },
  MERCHANT_NOT_REGISTERED: MERCHANT_NOT_REGISTERED_3,
  ORDER_IS_CANCELED: ORDER_IS_CANCELED_2,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_3,
  SETTLE_CONTRACT_NOT_MATCH,
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "请求过于频繁。通知只报告最终结果，因此预期不会出现此码。", action: "把这笔支付视为尚未确定，并用 inquiryPayment 查询。", uncertain: "文档列为 pay 的结果码，不在此表中。" },
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_3,
  SELECTED_CARD_BRAND_NOT_AVAILABLE,
  INCORRECT_BLIKCODE,
  INVALID_CARD,
  ISSUER_REJECTS_TRANSACTION,
  INVALID_CVV,
  SUSPECTED_CARD,
  CARD_BIN_QUERY_ERROR,
} as const satisfies Record<NotifyPaymentResultCode, ResultCodeText>

export const notifyCaptureResultCodes = {
  SUCCESS,
  ACCESS_DENIED,
  AUTH_CANCELLED,
  AUTH_EXPIRED,
  AUTH_NOT_FOUND,
  CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT,
  CAPTURE_IN_PROCESS: { meaning: "请款仍在处理中。通知只报告最终结果，因此预期不会出现此码。", action: "把这笔请款视为尚未确定，并用 inquiryPayment 查询。", uncertain: "文档页的表格有此码，但正文说只通知最终结果。" },
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_2,
  INVALID_CONTRACT: INVALID_CONTRACT_3,
  MULTI_CAPTURE_NOT_SUPPORTED,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_3,
  ORDER_IS_CANCELED,
  ORDER_STATUS_INVALID,
  PARAM_ILLEGAL,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_2,
  PROCESS_FAIL: PROCESS_FAIL_6,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT: RISK_REJECT_3,
  USER_AMOUNT_EXCEED_LIMIT: USER_AMOUNT_EXCEED_LIMIT_2,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_2,
  USER_NOT_EXIST: USER_NOT_EXIST_2,
  USER_STATUS_ABNORMAL,
  UNKNOWN_EXCEPTION: { meaning: "结果未知。通知只报告最终结果，因此预期不会出现此码。", action: "把这笔请款视为尚未确定，并用 inquiryPayment 查询。", uncertain: "文档页的表格有此码，但正文说只通知最终结果。" },
} as const satisfies Record<NotifyCaptureResultCode, ResultCodeText>

export const notifyRefundResultCodes = {
  SUCCESS: SUCCESS_2,
  REFUND_IN_PROCESS: { meaning: "退款仍在处理。通知报告的是最终结果，因此不应出现此码。", action: "视退款为尚未确定，用 inquiryRefund 查询。" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "请求过于频繁。通知报告的是最终结果，因此不应出现此码。", action: "视退款为尚未确定，用 inquiryRefund 查询。" },
  UNKNOWN_EXCEPTION: { meaning: "结果未知。通知报告的是最终结果，因此不应出现此码。", action: "视退款为尚未确定，用 inquiryRefund 查询。" },
  ACCESS_DENIED: ACCESS_DENIED_2,
  INVALID_API: INVALID_API_2,
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_3,
  INVALID_MERCHANT_STATUS: INVALID_MERCHANT_STATUS_2,
  KEY_NOT_FOUND: KEY_NOT_FOUND_6,
  MERCHANT_BALANCE_NOT_ENOUGH,
  MULTIPLE_REFUNDS_NOT_SUPPORTED,
  REFUND_AMOUNT_EXCEED,
  REFUND_WINDOW_EXCEED,
  ORDER_NOT_EXIST: ORDER_NOT_EXIST_3,
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_2,
  ORDER_IS_CLOSED: ORDER_IS_CLOSED_2,
  PARAM_ILLEGAL: PARAM_ILLEGAL_3,
  PROCESS_FAIL: PROCESS_FAIL_7,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_2,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_6,
  SYSTEM_ERROR: SYSTEM_ERROR_5,
  CLIENT_INVALID: { meaning: "客户端 ID 无效或受到限制。", action: "检查客户端 ID；若无误，联系 Antom 技术支持。" },
  INVALID_CONTRACT: { meaning: "退款的值与合同不符。", action: "对照合同检查退款；若一致，联系 Antom 技术支持。" },
  INVALID_SIGNATURE: { meaning: "网关无法验证请求的签名。", action: "检查客户端 ID、私钥、所签名的路径和请求体的字节。" },
  MEDIA_TYPE_NOT_ACCEPTABLE,
  MERCHANT_NOT_REGISTERED: { meaning: "商户未注册。", action: "注册商户；联系 Antom 技术支持。" },
  METHOD_NOT_SUPPORTED,
  RISK_REJECT: { meaning: "退款被风控拒绝。", action: "不要再次发送；联系 Antom 技术支持。" },
} as const satisfies Record<NotifyRefundResultCode, ResultCodeText>

export const notifyAuthorizationResultCodes = {
  SUCCESS: { meaning: "付款人已授权、令牌已生成，或授权已吊销，以 `authorizationNotifyType` 为准。", action: "按通知类型处理。", uncertain: "其页面的结果码表为空。文档称只通知成功的结果。" },
} as const satisfies Record<NotifyAuthorizationResultCode, ResultCodeText>

export const notifyVaultingResultCodes = {
  SUCCESS: SUCCESS_3,
  VERIFICATION_FAIL: { meaning: "3-D Secure 认证或其他卡校验失败。", action: "请付款人重试或换一张卡，并使用新的 vaultingRequestId。", uncertain: "其页面的结果码表为空，此码取自 vaultPaymentMethod。" },
  PROCESS_FAIL: { meaning: "处理失败，没有更具体的原因。", action: "不要重新发送；联系 Antom 技术支持。", uncertain: "其页面的结果码表为空，此码取自 vaultPaymentMethod 和 vaultingResultCode。" },
  ACCESS_DENIED: ACCESS_DENIED_3,
  ACCOUNT_CLOSED,
  AUTHENTICATION_REQUIRED: AUTHENTICATION_REQUIRED_2,
  BLOCKED_FIRST_USED,
  CARD_EXPIRED,
  CARD_NOT_SUPPORTED: CARD_NOT_SUPPORTED_2,
  DO_NOT_HONOR: DO_NOT_HONOR_2,
  FRAUD_REJECT: FRAUD_REJECT_2,
  INVALID_CARD_NUMBER: INVALID_CARD_NUMBER_2,
  INVALID_CVV: INVALID_CVV_2,
  INVALID_EXPIRATION_DATE: INVALID_EXPIRATION_DATE_2,
  LOST_CARD,
  NO_SELECTED_ACCOUNT,
  ORDER_IS_CLOSED: ORDER_IS_CLOSED_3,
  PAYMENT_AMOUNT_EXCEED_LIMIT: PAYMENT_AMOUNT_EXCEED_LIMIT_2,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_3,
  PICKUP_CARD,
  POLICY,
  RESTRICTED_CARD,
  STOLEN_CARD,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_3,
  USER_PAYMENT_VERIFICATION_FAILED,
  VERIFY_TIMES_EXCEED_LIMIT: VERIFY_TIMES_EXCEED_LIMIT_2,
} as const satisfies Record<NotifyVaultingResultCode, ResultCodeText>

export const notifySubscriptionPaymentResultCodes = {
  SUCCESS: { meaning: "该周期已付款。", action: "向付款人提供该周期的服务。" },
  ACCESS_DENIED,
  INVALID_ACCESS_TOKEN: { meaning: "订阅所用的支付令牌已过期、已被吊销或不存在。", action: "请付款人重新订阅，并取消此订阅。请联系 Antom 技术支持，询问原因。" },
  CURRENCY_NOT_SUPPORT: { meaning: "不支持该币种。", action: "请联系 Antom，询问合同涵盖哪些币种。" },
  ORDER_IS_CLOSED: { meaning: "该周期的支付已关闭。", action: "该周期不能再次扣款。请联系 Antom 技术支持，询问原因。" },
  PAYMENT_AMOUNT_EXCEED_LIMIT: { meaning: "金额超过合同或支付方式的上限。", action: "请联系 Antom 技术支持，询问上限，并用 updateSubscription 降低之后各周期的金额。" },
  PAYMENT_COUNT_EXCEED_LIMIT: { meaning: "支付次数超过支付方式的上限。", action: "请联系 Antom 技术支持，询问上限。" },
  PROCESS_FAIL: { meaning: "扣款因一般业务原因失败。", action: "该周期不能再次扣款。请联系 Antom 技术支持，询问原因。" },
  MERCHANT_BALANCE_NOT_ENOUGH: { meaning: "商户余额不足。", action: "在下一个周期扣款之前向账户充值。" },
  SYSTEM_ERROR: { meaning: "系统故障。", action: "该周期不能再次扣款。请联系 Antom 技术支持，询问原因。" },
  USER_BALANCE_NOT_ENOUGH: { meaning: "付款人余额不足。", action: "该周期不能再次扣款。请付款人在下一个周期之前充值，或取消订阅。" },
  USER_STATUS_ABNORMAL: { meaning: "付款人的钱包账户异常。", action: "请付款人在下一个周期之前恢复账户；详情可询问 Antom 技术支持。" },
  UNKNOWN_EXCEPTION: { meaning: "结果未知。通知只报告最终结果，因此不应出现。", action: "视为扣款尚未确定，用 inquireSubscriptionPayment 查询。" },
} as const satisfies Record<NotifySubscriptionPaymentResultCode, ResultCodeText>

export const vaultingResultCodes = {
  SUCCESS: SUCCESS_3,
  VERIFICATION_IN_PROCESS: { meaning: "付款人尚未完成操作。", action: "等待 notifyVaulting，或再次查询。" },
  ACCESS_DENIED: ACCESS_DENIED_3,
  ACCOUNT_CLOSED,
  AUTHENTICATION_REQUIRED: AUTHENTICATION_REQUIRED_2,
  BLOCKED_FIRST_USED,
  CARD_EXPIRED,
  CARD_NOT_SUPPORTED: CARD_NOT_SUPPORTED_2,
  DO_NOT_HONOR: DO_NOT_HONOR_2,
  FRAUD_REJECT: FRAUD_REJECT_2,
  INVALID_CARD_NUMBER: INVALID_CARD_NUMBER_2,
  INVALID_CVV: INVALID_CVV_2,
  INVALID_EXPIRATION_DATE: INVALID_EXPIRATION_DATE_2,
  LOST_CARD,
  NO_SELECTED_ACCOUNT,
  ORDER_IS_CLOSED: ORDER_IS_CLOSED_3,
  PAYMENT_AMOUNT_EXCEED_LIMIT: PAYMENT_AMOUNT_EXCEED_LIMIT_2,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_3,
  PICKUP_CARD,
  POLICY,
  PROCESS_FAIL: PROCESS_FAIL_2,
  RESTRICTED_CARD,
  STOLEN_CARD,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_3,
  USER_PAYMENT_VERIFICATION_FAILED,
  VERIFY_TIMES_EXCEED_LIMIT: VERIFY_TIMES_EXCEED_LIMIT_2,
} as const satisfies Record<VaultingResultCode, ResultCodeText>

export const paymentResultCodes = {
  SUCCESS: { meaning: "支付成功。", action: "无需其他操作。" },
  ACCESS_DENIED: ACCESS_DENIED_4,
  CARD_NOT_SUPPORTED,
  CURRENCY_NOT_SUPPORT,
  DO_NOT_HONOR,
  FRAUD_REJECT,
  INVALID_ACCESS_TOKEN: INVALID_ACCESS_TOKEN_2,
  INVALID_API,
  INVALID_CARD: { meaning: "卡无效，例如卡号或其发卡行不存在。", action: "请付款人换一张卡或咨询发卡行。" },
  INVALID_CARD_NUMBER,
  INVALID_EXPIRATION_DATE,
  INVALID_EXPIRY_DATE_FORMAT: { meaning: "卡的 expiryYear 或 expiryMonth 格式错误。", action: "用新的 paymentRequestId 重新发起支付，年和月各用两位数字。" },
  INVALID_MERCHANT_STATUS,
  ISSUER_REJECTS_TRANSACTION: { meaning: "发卡行拒绝了支付。", action: "请付款人换一张卡或咨询发卡行。" },
  KEY_NOT_FOUND: KEY_NOT_FOUND_5,
  MERCHANT_KYB_NOT_QUALIFIED,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_5,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CLOSED,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED: PAYMENT_NOT_QUALIFIED_2,
  PROCESS_FAIL: PROCESS_FAIL_5,
  RISK_REJECT: RISK_REJECT_2,
  SUSPECTED_CARD: { meaning: "卡有可疑之处，例如已挂失或受到限制。", action: "请付款人换一张卡或咨询发卡行。" },
  SUSPECTED_RISK,
  SYSTEM_ERROR: SYSTEM_ERROR_4,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_PAYMENT_VERIFICATION_FAILED: USER_PAYMENT_VERIFICATION_FAILED_2,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  PAYMENT_IN_PROCESS: { meaning: "支付仍在处理中，或付款人还没有付款。", action: "若有 `redirectActionForm.redirectUrl`，让付款人跳转；然后等待 notifyPayment 或再次查询。" },
  UNKNOWN_EXCEPTION: { meaning: "支付的结果未知，原因不明。", action: "再次查询。若结果始终未知，先撤销这笔支付，之后才用新的 paymentRequestId 重新发起。" },
  EXPIRED_CODE: { meaning: "付款码已过期。", action: "请付款人刷新付款码，然后发起新的支付。", uncertain: "文档列为 pay 的结果码，不在此表中。" },
  INVALID_CONTRACT: { meaning: "支付中的某些值与商户合同不一致。", action: "对照合同检查请求；若两者一致，请联系 Antom。", uncertain: "文档列为 pay 的结果码，不在此表中。" },
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  MERCHANT_NOT_REGISTERED: MERCHANT_NOT_REGISTERED_3,
  ORDER_IS_CANCELED: ORDER_IS_CANCELED_2,
  ORDER_NOT_EXIST: { meaning: "订单不存在。", action: "检查 paymentId。", uncertain: "文档列为 pay 的结果码，不在此表中。" },
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_3,
  SETTLE_CONTRACT_NOT_MATCH,
  USER_NOT_EXIST: { meaning: "钱包中没有该付款人。", action: "请联系 Antom。", uncertain: "文档列为 pay 的结果码，不在此表中。" },
  VERIFY_TIMES_EXCEED_LIMIT: { meaning: "验证码输错次数过多。", action: "请付款人获取新的验证码。", uncertain: "文档列为 pay 的结果码，不在此表中。" },
  VERIFY_UNMATCHED: { meaning: "验证码不正确。", action: "请付款人获取新的验证码。", uncertain: "文档列为 pay 的结果码，不在此表中。" },
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_3,
  PAYMENT_PROHIBITED: { meaning: "这些商品不得在付款人所在的国家或地区销售。", action: "告知付款人这些商品不能付款。不能申诉。", uncertain: "文档列为 pay 的结果码，不在此表中。" },
  SELECTED_CARD_BRAND_NOT_AVAILABLE,
  AUTHENTICATION_REQUIRED: { meaning: "支付需要对付款人进行 3-D Secure 认证。", action: "用新的 paymentRequestId 重新发起支付，并让付款人完成 3-D Secure 认证。", uncertain: "文档列为 pay 的结果码，不在此表中。" },
  INCORRECT_BLIKCODE,
  INVALID_AMOUNT: { meaning: "发卡行不接受该金额，例如超出其上限。", action: "向 Antom 询问可用的金额，或请付款人换一张卡。", uncertain: "文档列为 pay 的结果码，不在此表中。" },
  INVALID_CVV,
  CARD_BIN_QUERY_ERROR,
} as const satisfies Record<PaymentResultCode, ResultCodeText>

export const transactionResultCodes = {
  SUCCESS: { meaning: "请款、退款或调额成功。", action: "无需其他操作。" },
  PROCESS_FAIL: { meaning: "请款、退款或调额失败，没有更具体的原因。", action: "不要重发；请联系 Antom 技术支持。" },
  PAYMENT_IN_PROCESS: { meaning: "请款、退款或调额仍在处理中。", action: "等待它的通知，或再次查询。" },
  ACCESS_DENIED,
  CLIENT_INVALID: CLIENT_INVALID_2,
  INVALID_API,
  KEY_NOT_FOUND,
  NO_INTERFACE_DEF,
  ORDER_NOT_EXIST: { meaning: "交易不存在，也可能是它的请求还没有受理。", action: "每隔 15 秒再查询一次，共 3 次。若仍不存在，说明请款、退款或调额从未发起：用相同的 ID 原样重发请求。" },
  PARAM_ILLEGAL,
  SYSTEM_ERROR,
  AUTHENTICATION_REQUIRED: { meaning: "需要对付款人进行 3-D Secure 认证。", action: "重新发起支付，并让付款人完成 3-D Secure 认证。", uncertain: "请款和退款的表中有此码，但看起来属于支付的表。" },
  INVALID_AMOUNT: { meaning: "发卡行不接受该金额。", action: "向 Antom 询问可用的金额。", uncertain: "请款和退款的表中有此码，但看起来属于支付的表。" },
  PAYMENT_PROHIBITED: { meaning: "这些商品不得在付款人所在的国家或地区销售。", action: "不要重发。不能申诉。", uncertain: "请款和退款的表中有此码，但看起来属于支付的表。" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_5,
  UNKNOWN_EXCEPTION: { meaning: "结果未知，原因不明。", action: "再次查询。若情况不变，请联系 Antom 技术支持。" },
} as const satisfies Record<TransactionResultCode, ResultCodeText>

export const gatewayResultCodes = {
  INVALID_SIGNATURE: { meaning: "网关对请求验签失败。这个响应本身也没有签名。", action: "检查客户端 ID、私钥、参与签名的路径和请求体的原始字节。" },
  SIGNATURE_INVALID: { meaning: "INVALID_SIGNATURE 的另一名称。", action: "检查客户端 ID、私钥、参与签名的路径和请求体的原始字节。", uncertain: "不见于文档的任何表格，只出现在官方签名示例的一条注释中。" },
  SIGN_VERIFY_FAILURE: { meaning: "INVALID_SIGNATURE 的另一名称。", action: "检查客户端 ID、私钥、参与签名的路径和请求体的原始字节。", uncertain: "不见于文档的任何表格，只出现在一份官方示例的说明页中。" },
  KEY_NOT_FOUND,
  CLIENT_INVALID: CLIENT_INVALID_2,
  NO_INTERFACE_DEF,
  PARAM_ILLEGAL,
  ACCESS_DENIED,
  MEDIA_TYPE_NOT_ACCEPTABLE,
  METHOD_NOT_SUPPORTED,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_5,
  UNKNOWN_EXCEPTION: { meaning: "结果未知，原因不明。", action: "原样重发同一请求，或用 inquiryPayment 查询这笔支付。若情况不变，请联系 Antom 技术支持。" },
  UNKNOWN_CLIENT: { meaning: "网关没有这个客户端。", action: "检查客户端 ID，并确认它属于当前环境；然后请联系 Antom 技术支持。" },
  INVALID_CLIENT_STATUS: { meaning: "客户端当前的状态不允许调用。", action: "请联系 Antom 技术支持，询问客户端 ID 的状态。" },
  CLIENT_FORBIDDEN_ACCESS_API: { meaning: "客户端不得使用此接口。", action: "请联系 Antom 技术支持开通此接口。" },
  OAUTH_FAILED: { meaning: "授权过程失败。", action: "请联系 Antom 技术支持。" },
  INVALID_API,
  SYSTEM_ERROR,
} as const satisfies Record<GatewayResultCode, ResultCodeText>

export const adviceTexts = {
  'done': {"summary":"已完成","description":"结果是最终的成功，可以继续后续流程。"},
  'inquire': {"summary":"查询结果","description":"结果尚未确定。等待通知或主动查询；绝不要再次扣款。"},
  'resend': {"summary":"原样重发","description":"结果未知。稍候用相同的 ID 原样重发同一请求体。"},
  'fix-request': {"summary":"修正请求","description":"请求有误。先改正再发送；照原样发送每次都会失败。"},
  'new-request': {"summary":"重新发起","description":"这次尝试已最终失败。再试须用新的 ID 发起新的请求。"},
  'ask-payer': {"summary":"请付款人处理","description":"需要付款人采取行动，例如改用其他支付方式；之后用新的 ID 重新发起。"},
  'contact-support': {"summary":"联系技术支持","description":"程序和付款人都无法解决。请人工处理，并联系 Antom。"},
} as const satisfies Record<Advice, AdviceText>
