// Result codes: what each one means and what to do about it (zh-CN).
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type {
  Advice,
  AdviceText,
  ResultCodeEntry,
  PayResultCode,
  CaptureResultCode,
  InquiryPaymentResultCode,
  CancelResultCode,
  UploadInvoiceShippingFileResultCode,
  AcceptDisputeResultCode,
  SupplyDefenseDocumentResultCode,
  DownloadDisputeEvidenceResultCode,
  DeclareResultCode,
  InquiryDeclarationRequestsResultCode,
  NotifyPaymentResultCode,
  NotifyCaptureResultCode,
  PaymentResultCode,
  TransactionResultCode,
  GatewayResultCode,
} from './result-codes.ts'

const PARAM_ILLEGAL = {
  status: "F",
  meaning: "参数缺失或格式不正确。",
  advice: "fix-request",
  action: "检查请求头和请求体。",
} as const satisfies ResultCodeEntry

const REPEAT_REQUEST = {
  status: "F",
  meaning: "此前已接受争议或已抗辩，也可能是由未收到响应的那次调用完成的。",
  advice: "inquire",
  action: "不要重发。已做的处理由 notifyDispute 告知：DISPUTE_ACCEPTED 或 DEFENSE_SUPPLIED。若没有收到通知，可请 Antom 技术支持查询状态。",
} as const satisfies ResultCodeEntry

const TIME_EXCEEDS_LIMIT = {
  status: "F",
  meaning: "争议已过 defenseDueTime，既不能接受，也不能抗辩。",
  advice: "contact-support",
  action: "已来不及答复。若认为期限有误，可向 Antom 技术支持询问期限。",
} as const satisfies ResultCodeEntry

const UNKNOWN_EXCEPTION = {
  status: "U",
  meaning: "结果未知，原因不明。",
  advice: "resend",
  action: "原样重发同一请求。此后若返回 REPEAT_REQUEST，可能是针对第一次请求的，以 notifyDispute 为准。若情况不变，请联系 Antom 技术支持。",
} as const satisfies ResultCodeEntry

const ACCESS_DENIED = {
  status: "F",
  meaning: "调用方无权使用此接口。",
  advice: "contact-support",
  action: "请联系 Antom 技术支持，询问拒绝访问的原因。",
} as const satisfies ResultCodeEntry

const USER_STATUS_ABNORMAL = {
  status: "F",
  meaning: "付款人的账户状态异常。",
  advice: "contact-support",
  action: "请联系 Antom 技术支持。",
} as const satisfies ResultCodeEntry

const CLIENT_INVALID = {
  status: "F",
  meaning: "客户端 ID 无效或被限制。",
  advice: "fix-request",
  action: "检查客户端 ID；若无误，请联系 Antom 技术支持。",
} as const satisfies ResultCodeEntry

const INVALID_API = {
  status: "F",
  meaning: "接口无效或未启用。",
  advice: "contact-support",
  action: "请联系 Antom 技术支持。",
} as const satisfies ResultCodeEntry

const INVALID_CONTRACT = {
  status: "F",
  meaning: "合同与这次申报不一致。",
  advice: "contact-support",
  action: "对照合同检查请求；若一致，请联系 Antom 技术支持。",
} as const satisfies ResultCodeEntry

const INVALID_SIGNATURE = {
  status: "F",
  meaning: "网关未能验证请求的签名。这个响应本身也没有签名。",
  advice: "fix-request",
  action: "检查客户端 ID、私钥、参与签名的路径和请求体的原始字节。",
  beforeWork: true,
} as const satisfies ResultCodeEntry

const KEY_NOT_FOUND = {
  status: "F",
  meaning: "未找到商户或 Antom 的密钥。",
  advice: "fix-request",
  action: "检查客户端 ID，并在 Antom Dashboard 上传公钥。",
  beforeWork: true,
} as const satisfies ResultCodeEntry

const MEDIA_TYPE_NOT_ACCEPTABLE = {
  status: "F",
  meaning: "内容类型不是 JSON。",
  advice: "fix-request",
  action: "发送 `content-type: application/json; charset=UTF-8`。",
} as const satisfies ResultCodeEntry

const MERCHANT_NOT_REGISTERED = {
  status: "F",
  meaning: "商户未注册。",
  advice: "contact-support",
  action: "请注册商户；若已注册，请联系 Antom 技术支持。",
} as const satisfies ResultCodeEntry

const METHOD_NOT_SUPPORTED = {
  status: "F",
  meaning: "HTTP 方法不是 POST。",
  advice: "fix-request",
  action: "用 POST 发送请求。",
} as const satisfies ResultCodeEntry

const NO_INTERFACE_DEF = {
  status: "F",
  meaning: "没有这个接口。",
  advice: "fix-request",
  action: "检查主机名和路径。",
  beforeWork: true,
} as const satisfies ResultCodeEntry

const SYSTEM_ERROR = {
  status: "F",
  meaning: "系统错误。",
  advice: "contact-support",
  action: "不要重发；请联系 Antom 技术支持。",
} as const satisfies ResultCodeEntry

const REQUEST_TRAFFIC_EXCEED_LIMIT = {
  status: "U",
  meaning: "请求过于频繁。",
  advice: "resend",
  action: "稍候片刻，再原样重发同一请求。",
} as const satisfies ResultCodeEntry

const SUCCESS = {
  status: "S",
  meaning: "支付已完成。收银台产品中只有即时完成的支付方式会返回此码；收银台自己的结果码表已在 2022 年 1 月移除它。",
  advice: "done",
  action: "无需其他操作。对需要跳转付款人的支付不要期待此码：那种情况请等待 notifyPayment。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const ACCESS_DENIED_2 = {
  status: "F",
  meaning: "调用方未获准使用此接口。",
  advice: "contact-support",
  action: "请 Antom 检查该客户端 ID 的权限。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const CURRENCY_NOT_SUPPORT = {
  status: "F",
  meaning: "不支持该币种。",
  advice: "contact-support",
  action: "向 Antom 询问合约涵盖哪些币种。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const EXPIRED_CODE = {
  status: "F",
  meaning: "付款码已过期。",
  advice: "ask-payer",
  action: "请付款人刷新付款码，然后发起新的支付。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const INVALID_ACCESS_TOKEN = {
  status: "F",
  meaning: "访问令牌已过期、已被撤销或不存在。",
  advice: "ask-payer",
  action: "请付款人重新授权商户，并使用新的令牌。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const INVALID_CONTRACT_2 = {
  status: "F",
  meaning: "支付中的某些值与商户合约不一致。",
  advice: "fix-request",
  action: "对照合约检查请求；若两者一致，请联系 Antom。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const INVALID_MERCHANT_STATUS = {
  status: "F",
  meaning: "商户账户受到限制。",
  advice: "contact-support",
  action: "向 Antom 询问账户受限的原因。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const INVALID_PAYMENT_CODE = {
  status: "F",
  meaning: "付款码不被接受。",
  advice: "ask-payer",
  action: "请付款人改用其他支付方式；若再次发生，请联系 Antom。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const INVALID_PAYMENT_METHOD_META_DATA = {
  status: "F",
  meaning: "`paymentMethodMetaData` 中的数据不符合该支付方式的要求。",
  advice: "fix-request",
  action: "更正数据；若数据无误，请联系 Antom。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const KEY_NOT_FOUND_2 = {
  status: "F",
  meaning: "未找到商户或 Antom 的密钥。",
  advice: "fix-request",
  action: "检查公钥是否已上传到商户后台，以及 keyVersion 是否指向该公钥。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const MERCHANT_KYB_NOT_QUALIFIED = {
  status: "F",
  meaning: "商户的业务审核不足以进行这笔支付。",
  advice: "contact-support",
  action: "向 Antom 询问还缺哪些材料。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const MERCHANT_NOT_REGISTERED_2 = {
  status: "F",
  meaning: "商户尚未注册。",
  advice: "contact-support",
  action: "在 Antom 注册该商户。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const NO_INTERFACE_DEF_2 = {
  status: "F",
  meaning: "该 URL 上没有 API。",
  advice: "fix-request",
  action: "检查路径，并确认沙箱的客户端 ID 使用沙箱路径。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const NO_PAY_OPTIONS = {
  status: "F",
  meaning: "没有可用的支付选项。",
  advice: "contact-support",
  action: "向 Antom 询问已开通哪些支付方式。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const ORDER_IS_CANCELED = {
  status: "F",
  meaning: "该 paymentRequestId 对应的支付已被撤销。",
  advice: "new-request",
  action: "用新的 paymentRequestId 重新发起支付。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const ORDER_IS_CLOSED = {
  status: "F",
  meaning: "该 paymentRequestId 对应的支付已关闭。",
  advice: "new-request",
  action: "用新的 paymentRequestId 重新发起支付。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const ORDER_NOT_EXIST = {
  status: "F",
  meaning: "订单不存在。",
  advice: "fix-request",
  action: "检查 paymentId。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const PARAM_ILLEGAL_2 = {
  status: "F",
  meaning: "请求头或字段缺失，或格式不正确。",
  advice: "fix-request",
  action: "对照本契约检查请求头和消息体。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const PAYMENT_AMOUNT_EXCEED_LIMIT = {
  status: "F",
  meaning: "金额超出合约或钱包允许的上限。",
  advice: "new-request",
  action: "以较低的金额发起新的支付；如需提高上限，请联系 Antom。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const PAYMENT_COUNT_EXCEED_LIMIT = {
  status: "F",
  meaning: "支付次数超出限额。",
  advice: "contact-support",
  action: "向 Antom 询问该限额。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const PAYMENT_NOT_QUALIFIED = {
  status: "F",
  meaning: "商户未注册、没有自动扣款协议，或被禁止进行这笔支付。",
  advice: "contact-support",
  action: "向 Antom 询问属于哪种情况。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const PROCESS_FAIL = {
  status: "F",
  meaning: "支付因一般业务原因失败。",
  advice: "contact-support",
  action: "不要重试；请联系 Antom。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const REPEAT_REQ_INCONSISTENT = {
  status: "F",
  meaning: "该 paymentRequestId 曾用于金额、币种或支付方式不同的请求。",
  advice: "fix-request",
  action: "用相同的值重发；如果是另一笔支付，请使用新的 paymentRequestId。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const RISK_REJECT = {
  status: "F",
  meaning: "风控拒绝了这笔支付。",
  advice: "ask-payer",
  action: "告知付款人支付被拒绝，并提供其他支付方式。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const SETTLE_CONTRACT_NOT_MATCH = {
  status: "F",
  meaning: "没有与请求相符的结算合约。",
  advice: "fix-request",
  action: "填写或更正 settlementStrategy.settlementCurrency；若填写无误，请联系 Antom。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const SYSTEM_ERROR_2 = {
  status: "F",
  meaning: "系统出错。",
  advice: "contact-support",
  action: "不要重试；请联系 Antom。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const USER_AMOUNT_EXCEED_LIMIT = {
  status: "F",
  meaning: "金额超出付款人自己的限额。",
  advice: "new-request",
  action: "以较低的金额发起新的支付，或让付款人选择其他支付方式。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const USER_BALANCE_NOT_ENOUGH = {
  status: "F",
  meaning: "付款人余额不足。",
  advice: "ask-payer",
  action: "请付款人充值或改用其他支付方式，然后发起新的支付。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const USER_KYC_NOT_QUALIFIED = {
  status: "F",
  meaning: "付款人的身份认证程度不足以进行这笔支付。",
  advice: "ask-payer",
  action: "请付款人在钱包中完成身份认证。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const USER_NOT_EXIST = {
  status: "F",
  meaning: "钱包中没有该付款人。",
  advice: "contact-support",
  action: "请联系 Antom。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const USER_PAYMENT_VERIFICATION_FAILED = {
  status: "F",
  meaning: "付款人未通过一次性密码或 PIN 验证。",
  advice: "contact-support",
  action: "若付款人无法通过验证，请联系 Antom。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const USER_STATUS_ABNORMAL_2 = {
  status: "F",
  meaning: "付款人的钱包账户状态异常。",
  advice: "contact-support",
  action: "请联系 Antom。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const VERIFY_TIMES_EXCEED_LIMIT = {
  status: "F",
  meaning: "验证码输错次数过多。",
  advice: "ask-payer",
  action: "请付款人获取新的验证码。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const VERIFY_UNMATCHED = {
  status: "F",
  meaning: "验证码不正确。",
  advice: "ask-payer",
  action: "请付款人获取新的验证码。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const FRAUD_REJECT = {
  status: "F",
  meaning: "支付因涉嫌欺诈被拒绝。",
  advice: "ask-payer",
  action: "告知付款人支付被拒绝；不要用同一张卡重试。",
  productCodes: ["CASHIER_PAYMENT"],
  since: "2022-11",
} as const satisfies ResultCodeEntry

const ORDER_STATUS_INVALID = {
  status: "F",
  meaning: "订单当前状态不允许支付。",
  advice: "new-request",
  action: "用 inquiryPayment 查询这笔支付；若尚未支付，发起新的支付。",
  productCodes: ["CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const PAYMENT_PROHIBITED = {
  status: "F",
  meaning: "不允许这笔支付。",
  advice: "contact-support",
  action: "向 Antom 询问原因。",
  productCodes: ["CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const SELECTED_CARD_BRAND_NOT_AVAILABLE = {
  status: "F",
  meaning: "所选的卡品牌不可用。",
  advice: "ask-payer",
  action: "请付款人选择其他卡品牌或其他卡。",
  productCodes: ["CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const AUTHENTICATION_REQUIRED = {
  status: "F",
  meaning: "付款人需要通过身份验证。",
  advice: "ask-payer",
  action: "发起一笔新的支付，并在其中验证付款人身份。",
  productCodes: ["CASHIER_PAYMENT"],
  uncertain: "状态尚未确认；此码仅以名称见于 2023 年的文档页。",
} as const satisfies ResultCodeEntry

const INVALID_API_2 = {
  status: "F",
  meaning: "所调用的 API 不存在或不可调用。",
  advice: "fix-request",
  action: "检查路径和产品。",
  productCodes: ["CASHIER_PAYMENT"],
  uncertain: "文档已在 2023 年 10 月移除此码，可能不会再出现。",
} as const satisfies ResultCodeEntry

const INCORRECT_BLIKCODE = {
  status: "F",
  meaning: "BLIK 码不正确。",
  advice: "ask-payer",
  action: "请付款人输入新的 BLIK 码。",
  productCodes: ["CASHIER_PAYMENT"],
  since: "2022-05",
} as const satisfies ResultCodeEntry

const CARD_NOT_SUPPORTED = {
  status: "F",
  meaning: "该卡不可用。",
  advice: "ask-payer",
  action: "请付款人换一张卡。",
  productCodes: ["CASHIER_PAYMENT"],
  since: "2023-08",
} as const satisfies ResultCodeEntry

const INVALID_EXPIRATION_DATE = {
  status: "F",
  meaning: "卡的有效期填写错误或已过期。",
  advice: "ask-payer",
  action: "请付款人更正有效期或换一张卡。",
  productCodes: ["CASHIER_PAYMENT"],
  since: "2023-08",
} as const satisfies ResultCodeEntry

const INVALID_CARD_NUMBER = {
  status: "F",
  meaning: "卡号不正确。",
  advice: "ask-payer",
  action: "请付款人更正卡号或换一张卡。",
  productCodes: ["CASHIER_PAYMENT"],
  since: "2023-08",
} as const satisfies ResultCodeEntry

const DO_NOT_HONOR = {
  status: "F",
  meaning: "发卡行拒绝了支付，未给出原因。",
  advice: "ask-payer",
  action: "请付款人换一张卡或咨询发卡行。",
  productCodes: ["CASHIER_PAYMENT"],
  since: "2023-10",
} as const satisfies ResultCodeEntry

const INVALID_AMOUNT = {
  status: "F",
  meaning: "金额不符合该支付方式的要求。",
  advice: "new-request",
  action: "以该支付方式允许的金额发起新的支付。",
  productCodes: ["CASHIER_PAYMENT"],
  since: "2023-12",
} as const satisfies ResultCodeEntry

const INVALID_CARD = {
  status: "F",
  meaning: "该卡无效。",
  advice: "ask-payer",
  action: "请付款人换一张卡。",
  productCodes: ["CASHIER_PAYMENT"],
  uncertain: "只在卡支付插件中见到；可能是客户端 SDK 的结果码，服务端不会发送。",
} as const satisfies ResultCodeEntry

const ISSUER_REJECTS_TRANSACTION = {
  status: "F",
  meaning: "发卡行拒绝了这笔支付。",
  advice: "ask-payer",
  action: "请付款人换一张卡或咨询发卡行。",
  productCodes: ["CASHIER_PAYMENT"],
  uncertain: "只在卡支付插件中见到；可能是客户端 SDK 的结果码，服务端不会发送。",
} as const satisfies ResultCodeEntry

const INVALID_CVV = {
  status: "F",
  meaning: "卡的安全码不正确。",
  advice: "ask-payer",
  action: "请付款人更正安全码。",
  productCodes: ["CASHIER_PAYMENT"],
  uncertain: "只在卡支付插件中见到；可能是客户端 SDK 的结果码，服务端不会发送。",
} as const satisfies ResultCodeEntry

const SUSPECTED_CARD = {
  status: "F",
  meaning: "该卡存在可疑情况。",
  advice: "ask-payer",
  action: "请付款人换一张卡。",
  productCodes: ["CASHIER_PAYMENT"],
  uncertain: "只在卡支付插件中见到；可能是客户端 SDK 的结果码，服务端不会发送。",
} as const satisfies ResultCodeEntry

const CARD_BIN_QUERY_ERROR = {
  status: "F",
  meaning: "无法查询卡号的前几位（卡 BIN）。",
  advice: "ask-payer",
  action: "请付款人核对卡号或换一张卡。",
  productCodes: ["CASHIER_PAYMENT"],
  uncertain: "只在卡支付插件中见到；可能是客户端 SDK 的结果码，服务端不会发送。",
} as const satisfies ResultCodeEntry

const SUCCESS_2 = {
  status: "S",
  meaning: "请款成功。",
  advice: "done",
  action: "无需其他操作。",
} as const satisfies ResultCodeEntry

const AUTH_CANCELLED = {
  status: "F",
  meaning: "授权已被撤销。",
  advice: "new-request",
  action: "用新的 paymentRequestId 发起新的支付。",
} as const satisfies ResultCodeEntry

const AUTH_EXPIRED = {
  status: "F",
  meaning: "授权已过期。",
  advice: "new-request",
  action: "用新的 paymentRequestId 发起新的支付。",
} as const satisfies ResultCodeEntry

const AUTH_NOT_FOUND = {
  status: "F",
  meaning: "网关没有这笔授权。",
  advice: "contact-support",
  action: "检查 paymentId；若无误，请联系 Antom 技术支持。",
} as const satisfies ResultCodeEntry

const CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT = {
  status: "F",
  meaning: "加上这笔请款，请款总额将超过授权金额。",
  advice: "new-request",
  action: "用新的 captureRequestId 发起新的请款，金额不超过授权的剩余部分。若金额无误，请联系 Antom 技术支持。",
} as const satisfies ResultCodeEntry

const CURRENCY_NOT_SUPPORT_2 = {
  status: "F",
  meaning: "不支持该币种。",
  advice: "fix-request",
  action: "以交易的币种请款；若币种已经一致，请联系 Antom 技术支持。",
} as const satisfies ResultCodeEntry

const INVALID_CONTRACT_3 = {
  status: "F",
  meaning: "合约与这笔交易不相符。",
  advice: "contact-support",
  action: "对照合约检查请求；若两者一致，请联系 Antom 技术支持。",
} as const satisfies ResultCodeEntry

const MULTI_CAPTURE_NOT_SUPPORTED = {
  status: "F",
  meaning: "这笔交易只允许请款一次。",
  advice: "contact-support",
  action: "请联系 Antom 技术支持，询问能否开通多次请款。",
} as const satisfies ResultCodeEntry

const NO_PAY_OPTIONS_2 = {
  status: "F",
  meaning: "没有可用的支付方式。",
  advice: "contact-support",
  action: "请联系 Antom 技术支持，询问合约涵盖哪些支付方式。",
} as const satisfies ResultCodeEntry

const ORDER_IS_CANCELED_2 = {
  status: "F",
  meaning: "交易已被撤销。",
  advice: "new-request",
  action: "用新的 paymentRequestId 发起新的支付。",
} as const satisfies ResultCodeEntry

const ORDER_STATUS_INVALID_2 = {
  status: "F",
  meaning: "交易当前状态不允许请款。",
  advice: "contact-support",
  action: "用 inquiryPayment 查询这笔支付；若其状态应当允许请款，请联系 Antom 技术支持。",
} as const satisfies ResultCodeEntry

const PARAM_ILLEGAL_3 = {
  status: "F",
  meaning: "参数缺失或格式不正确。",
  advice: "fix-request",
  action: "检查请求头和消息体。",
} as const satisfies ResultCodeEntry

const PAYMENT_COUNT_EXCEED_LIMIT_2 = {
  status: "F",
  meaning: "请款次数超出该支付方式允许的上限。",
  advice: "contact-support",
  action: "请联系 Antom 技术支持，询问该限额。",
} as const satisfies ResultCodeEntry

const PROCESS_FAIL_2 = {
  status: "F",
  meaning: "请款失败，没有更具体的原因。",
  advice: "contact-support",
  action: "不要重发；请联系 Antom 技术支持。",
} as const satisfies ResultCodeEntry

const REPEAT_REQ_INCONSISTENT_2 = {
  status: "F",
  meaning: "该 captureRequestId 曾用于其他值不同的请求。",
  advice: "fix-request",
  action: "重复同一请款时使用完全相同的值；另一笔请款请使用新的 captureRequestId。",
} as const satisfies ResultCodeEntry

const RISK_REJECT_2 = {
  status: "F",
  meaning: "风控拒绝了这笔交易。",
  advice: "ask-payer",
  action: "告知付款人支付被拒绝。",
} as const satisfies ResultCodeEntry

const USER_AMOUNT_EXCEED_LIMIT_2 = {
  status: "F",
  meaning: "金额超出付款人的限额。",
  advice: "ask-payer",
  action: "以较低的金额请款，或请付款人咨询发卡行。",
} as const satisfies ResultCodeEntry

const USER_BALANCE_NOT_ENOUGH_2 = {
  status: "F",
  meaning: "付款人余额不足。",
  advice: "contact-support",
  action: "请联系 Antom 技术支持。",
} as const satisfies ResultCodeEntry

const USER_NOT_EXIST_2 = {
  status: "F",
  meaning: "该支付方式中没有这位付款人。",
  advice: "ask-payer",
  action: "请付款人咨询发卡行。",
} as const satisfies ResultCodeEntry

const PAYMENT_IN_PROCESS = {
  status: "U",
  meaning: "支付尚未完成。若收银台应答带有 URL，这是正常过程：付款人还没有付款。",
  advice: "inquire",
  action: "若有 URL，把付款人引导到该 URL；然后等待 notifyPayment，或用 inquiryPayment 查询。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const UNKNOWN_EXCEPTION_2 = {
  status: "U",
  meaning: "结果未知，原因不明。",
  advice: "inquire",
  action: "用 inquiryPayment 查询；若结果始终未知，请撤销支付并联系 Antom。",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const SUSPECTED_RISK = {
  status: "F",
  meaning: "风控怀疑这笔支付有风险，因此予以拒绝。",
  advice: "ask-payer",
  action: "告知付款人支付被拒绝，并提供其他支付方式。",
} as const satisfies ResultCodeEntry

/** Result codes of `pay`, with their meaning. */
export const payResultCodes = {
  SUCCESS,
  ACCESS_DENIED: ACCESS_DENIED_2,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN,
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  MERCHANT_KYB_NOT_QUALIFIED,
  MERCHANT_NOT_REGISTERED: MERCHANT_NOT_REGISTERED_2,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS,
  ORDER_IS_CANCELED,
  ORDER_IS_CLOSED,
  ORDER_NOT_EXIST,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  PAYMENT_IN_PROCESS,
  REQUEST_TRAFFIC_EXCEED_LIMIT: {
    status: "U",
    meaning: "发送的请求过多。",
    advice: "resend",
    action: "暂停一会儿，再原样重发同一请求。",
    productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
  },
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
  VERIFY_TIMES_EXCEED_LIMIT,
  VERIFY_UNMATCHED,
  FRAUD_REJECT,
  ORDER_STATUS_INVALID,
  PAYMENT_PROHIBITED,
  SELECTED_CARD_BRAND_NOT_AVAILABLE,
  AUTHENTICATION_REQUIRED,
  INVALID_API: INVALID_API_2,
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
} as const satisfies Record<PayResultCode, ResultCodeEntry>

/** Result codes of `capture`, with their meaning. */
export const captureResultCodes = {
  SUCCESS: SUCCESS_2,
  ACCESS_DENIED,
  AUTH_CANCELLED,
  AUTH_EXPIRED,
  AUTH_NOT_FOUND,
  CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT,
  CAPTURE_IN_PROCESS: {
    status: "U",
    meaning: "请款仍在处理中。",
    advice: "inquire",
    action: "等待 notifyCapture，或用 inquiryPayment 查询这笔请款。",
  },
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_2,
  INVALID_CONTRACT: INVALID_CONTRACT_3,
  MULTI_CAPTURE_NOT_SUPPORTED,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CANCELED: ORDER_IS_CANCELED_2,
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_2,
  PARAM_ILLEGAL: PARAM_ILLEGAL_3,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_2,
  PROCESS_FAIL: PROCESS_FAIL_2,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_2,
  RISK_REJECT: RISK_REJECT_2,
  USER_AMOUNT_EXCEED_LIMIT: USER_AMOUNT_EXCEED_LIMIT_2,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_2,
  USER_NOT_EXIST: USER_NOT_EXIST_2,
  USER_STATUS_ABNORMAL,
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "结果未知，原因不明。",
    advice: "resend",
    action: "用相同的 captureRequestId 原样重发同一请求。若情况不变，请联系 Antom 技术支持。",
  },
} as const satisfies Record<CaptureResultCode, ResultCodeEntry>

/** Result codes of `inquiryPayment`, with their meaning. */
export const inquiryPaymentResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "查询成功。这不代表支付本身的结果。",
    advice: "done",
    action: "支付的状态看 paymentStatus 和 paymentResultCode，请款和退款看 transactions。",
  },
  ORDER_NOT_EXIST: {
    status: "F",
    meaning: "网关没有此 ID 的支付。",
    advice: "fix-request",
    action: "检查 paymentId 或 paymentRequestId，并确认支付是在当前环境发起的。",
  },
  PROCESS_FAIL: {
    status: "F",
    meaning: "查询失败，没有更具体的原因。",
    advice: "contact-support",
    action: "检查 ID；若无误，请联系 Antom 技术支持。",
    uncertain: "只见于 2020 年的一份示例，其中用它回应未知的 ID。",
  },
  PARAM_ILLEGAL: {
    status: "F",
    meaning: "参数缺失或格式不正确。",
    advice: "fix-request",
    action: "检查请求头和消息体。",
    uncertain: "由其他接口推断；没有取得此接口的完整结果码表。",
  },
  KEY_NOT_FOUND: {
    status: "F",
    meaning: "未找到商户或 Antom 的密钥。",
    advice: "fix-request",
    action: "检查客户端 ID，并在商户后台上传公钥。",
    uncertain: "由其他接口推断；没有取得此接口的完整结果码表。",
  },
  ACCESS_DENIED: {
    status: "F",
    meaning: "调用方无权使用此接口。",
    advice: "contact-support",
    action: "请联系 Antom 技术支持，询问拒绝访问的原因。",
    uncertain: "由其他接口推断；没有取得此接口的完整结果码表。",
  },
  REQUEST_TRAFFIC_EXCEED_LIMIT: {
    status: "U",
    meaning: "请求过于频繁。",
    advice: "resend",
    action: "稍候再查询，并降低频率。",
    uncertain: "由其他接口推断；没有取得此接口的完整结果码表。",
  },
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "查询因不明原因失败。支付不受影响。",
    advice: "resend",
    action: "再次查询；若情况不变，请联系 Antom 技术支持。",
    uncertain: "由其他接口推断；没有取得此接口的完整结果码表。",
  },
} as const satisfies Record<InquiryPaymentResultCode, ResultCodeEntry>

/** Result codes of `cancel`, with their meaning. */
export const cancelResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "支付已撤销。",
    advice: "done",
    action: "将订单标记为已撤销。",
  },
  CANCEL_WINDOW_EXCEED: {
    status: "F",
    meaning: "合约不允许这么晚撤销。",
    advice: "contact-support",
    action: "改为退款。",
    source: "https://docs.antom.com/ac/ams_zh-cn/paymentc",
  },
  CLIENT_INVALID: {
    status: "F",
    meaning: "客户端 ID 无效。",
    advice: "fix-request",
    action: "检查客户端 ID。",
    source: "https://docs.antom.com/ac/ams_zh-cn/paymentc",
  },
  ORDER_NOT_EXIST: {
    status: "F",
    meaning: "网关没有此 ID 的支付。",
    advice: "fix-request",
    action: "检查 paymentId 或 paymentRequestId，并确认支付是在当前环境发起的。",
    source: "https://docs.antom.com/ac/ams_zh-cn/paymentc",
  },
  ORDER_STATUS_INVALID: {
    status: "F",
    meaning: "支付当前状态不允许撤销。",
    advice: "contact-support",
    action: "用 inquiryPayment 查询这笔支付；若其状态应当允许撤销，请联系 Antom 技术支持。",
  },
  PROCESS_FAIL: {
    status: "F",
    meaning: "撤销失败，例如这笔支付此前已退款。",
    advice: "contact-support",
    action: "不要重发；查询这笔支付，若未退款，请联系 Antom 技术支持。",
  },
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "结果未知。支付可能已撤销，也可能未撤销。",
    advice: "resend",
    action: "原样重发同一请求，最多三次；之后请联系 Antom 技术支持。",
  },
} as const satisfies Record<CancelResultCode, ResultCodeEntry>

/** Result codes of `uploadInvoiceShippingFile`, with their meaning. */
export const uploadInvoiceShippingFileResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "文件已上传。",
    advice: "done",
    action: "无需再做处理。",
  },
  PARAM_ILLEGAL,
  PROCESS_FAIL: {
    status: "F",
    meaning: "上传失败，没有更具体的原因。",
    advice: "contact-support",
    action: "不要重发；请联系 Antom 技术支持。",
  },
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "结果未知，原因不明。",
    advice: "resend",
    action: "原样重发同一请求。若情况不变，请联系 Antom 技术支持。",
  },
} as const satisfies Record<UploadInvoiceShippingFileResultCode, ResultCodeEntry>

/** Result codes of `acceptDispute`, with their meaning. */
export const acceptDisputeResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "争议已接受。",
    advice: "done",
    action: "无需再做处理。这笔金额不再归商户。",
  },
  PARAM_ILLEGAL,
  REPEAT_REQUEST,
  TIME_EXCEEDS_LIMIT,
  UNKNOWN_EXCEPTION,
} as const satisfies Record<AcceptDisputeResultCode, ResultCodeEntry>

/** Result codes of `supplyDefenseDocument`, with their meaning. */
export const supplyDefenseDocumentResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "文件已收下。",
    advice: "done",
    action: "等待 DISPUTE_JUDGED，由它告知争议的结果。",
  },
  DEFENSE_EXCEED_LIMIT: {
    status: "F",
    meaning: "这笔合规请求的文件提交次数过多。",
    advice: "contact-support",
    action: "不要再提交；请联系 Antom 技术支持。",
    since: "2025",
  },
  NOT_ALLOW_IN_CURRENT_STATUS: {
    status: "F",
    meaning: "这笔合规请求上一次提交的文件尚未验证完毕。",
    advice: "inquire",
    action: "等待带有验证结果的 DISPUTE_JUDGED 通知。",
    since: "2025",
  },
  PARAM_ILLEGAL,
  REPEAT_REQUEST,
  TIME_EXCEEDS_LIMIT,
  UNKNOWN_EXCEPTION,
} as const satisfies Record<SupplyDefenseDocumentResultCode, ResultCodeEntry>

/** Result codes of `downloadDisputeEvidence`, with their meaning. */
export const downloadDisputeEvidenceResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "响应中带有文件。",
    advice: "done",
    action: "解码 `disputeEvidence`，并按 `disputeEvidenceFormat` 打开。",
  },
  PARAM_ILLEGAL,
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "因不明原因未能获取文件。",
    advice: "resend",
    action: "再次获取。若情况不变，请联系 Antom 技术支持。",
  },
} as const satisfies Record<DownloadDisputeEvidenceResultCode, ResultCodeEntry>

/** Result codes of `declare`, with their meaning. */
export const declareResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "Antom 已受理申报。这不代表海关已认可。",
    advice: "done",
    action: "用 inquiryDeclarationRequests 查询海关的回执。",
  },
  ACCESS_DENIED,
  CLIENT_INVALID,
  DUPLICATED_DECLARATIONS: {
    status: "F",
    meaning: "该订单此前已向这个海关申报。",
    advice: "fix-request",
    action: "一个订单在每个海关只能申报一次。请检查 paymentId 和 customsCode。",
  },
  INVALID_API,
  INVALID_CONTRACT,
  INVALID_SIGNATURE,
  KEY_NOT_FOUND,
  MEDIA_TYPE_NOT_ACCEPTABLE,
  MERCHANT_NOT_REGISTERED,
  METHOD_NOT_SUPPORTED,
  NO_INTERFACE_DEF,
  ORDER_NOT_EXIST: {
    status: "F",
    meaning: "网关没有此 ID 的支付。",
    advice: "fix-request",
    action: "检查 paymentId，并确认支付是在当前环境发起的。",
  },
  ORDER_STATUS_INVALID: {
    status: "F",
    meaning: "支付处理中，或已失败。",
    advice: "contact-support",
    action: "用 inquiryPayment 查询这笔支付，成功之后再申报。若已成功，请联系 Antom 技术支持。",
  },
  PARAM_ILLEGAL,
  PROCESS_FAIL: {
    status: "F",
    meaning: "申报失败，没有更具体的原因。",
    advice: "contact-support",
    action: "不要重发；请联系 Antom 技术支持。",
  },
  REPEAT_REQ_INCONSISTENT: {
    status: "F",
    meaning: "该 declarationRequestId 曾用于另一金额，且这次请求不属于重推。",
    advice: "fix-request",
    action: "遵守重推的规则；另一笔申报请使用新的 declarationRequestId。",
  },
  RISK_REJECT: {
    status: "F",
    meaning: "风控拒绝了这次申报。",
    advice: "ask-payer",
    action: "告知买家申报被拒绝。",
  },
  SYSTEM_ERROR,
  TOTAL_DECLARATION_AMOUNT_EXCEED: {
    status: "F",
    meaning: "加上这次申报，申报总额将超过支付金额。",
    advice: "new-request",
    action: "用新的 declarationRequestId 申报较低的金额。",
  },
  USER_STATUS_ABNORMAL,
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "结果未知，原因不明。",
    advice: "resend",
    action: "用相同的 declarationRequestId 原样重发同一请求。若情况不变，请联系 Antom 技术支持。",
  },
} as const satisfies Record<DeclareResultCode, ResultCodeEntry>

/** Result codes of `inquiryDeclarationRequests`, with their meaning. */
export const inquiryDeclarationRequestsResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "查询成功。这不代表申报的结果。",
    advice: "done",
    action: "查看每条记录的 declarationRequestStatus 和 customsDeclarationResultCode。",
  },
  ACCESS_DENIED,
  ARRAY_SIZE_EXCEEDED: {
    status: "F",
    meaning: "查询的 ID 超过 10 个。",
    advice: "fix-request",
    action: "一次调用最多查询 10 笔申报。",
  },
  CLIENT_INVALID,
  INVALID_API,
  INVALID_CONTRACT,
  INVALID_SIGNATURE,
  KEY_NOT_FOUND,
  MEDIA_TYPE_NOT_ACCEPTABLE,
  MERCHANT_NOT_REGISTERED,
  METHOD_NOT_SUPPORTED,
  NO_INTERFACE_DEF,
  PARAM_ILLEGAL,
  PROCESS_FAIL: {
    status: "F",
    meaning: "查询失败，没有更具体的原因。",
    advice: "contact-support",
    action: "不要重发；请联系 Antom 技术支持。",
  },
  RISK_REJECT: {
    status: "F",
    meaning: "风控拒绝了这次查询。",
    advice: "ask-payer",
    action: "告知买家请求被拒绝。",
  },
  SYSTEM_ERROR,
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "因不明原因查询失败。申报不受影响。",
    advice: "resend",
    action: "再次查询。若情况不变，请联系 Antom 技术支持。",
  },
} as const satisfies Record<InquiryDeclarationRequestsResultCode, ResultCodeEntry>

/** Result codes of `notifyPayment`, with their meaning. */
export const notifyPaymentResultCodes = {
  SUCCESS,
  ACCESS_DENIED: ACCESS_DENIED_2,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN,
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  MERCHANT_KYB_NOT_QUALIFIED,
  MERCHANT_NOT_REGISTERED: MERCHANT_NOT_REGISTERED_2,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS,
  ORDER_IS_CANCELED,
  ORDER_IS_CLOSED,
  ORDER_NOT_EXIST,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  PAYMENT_IN_PROCESS: {
    status: "U",
    meaning: "支付仍在处理中。通知只报告最终结果，因此预期不会出现此码。",
    advice: "inquire",
    action: "把这笔支付视为尚未确定，并用 inquiryPayment 查询。",
  },
  REQUEST_TRAFFIC_EXCEED_LIMIT: {
    status: "U",
    meaning: "请求过于频繁。通知只报告最终结果，因此预期不会出现此码。",
    advice: "inquire",
    action: "把这笔支付视为尚未确定，并用 inquiryPayment 查询。",
  },
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "结果未知。通知只报告最终结果，因此预期不会出现此码。",
    advice: "inquire",
    action: "把这笔支付视为尚未确定，并用 inquiryPayment 查询。",
  },
  VERIFY_TIMES_EXCEED_LIMIT,
  VERIFY_UNMATCHED,
  FRAUD_REJECT,
  ORDER_STATUS_INVALID,
  PAYMENT_PROHIBITED,
  SELECTED_CARD_BRAND_NOT_AVAILABLE,
  AUTHENTICATION_REQUIRED,
  INVALID_API: INVALID_API_2,
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
  SUSPECTED_RISK,
} as const satisfies Record<NotifyPaymentResultCode, ResultCodeEntry>

/** Result codes of `notifyCapture`, with their meaning. */
export const notifyCaptureResultCodes = {
  SUCCESS: SUCCESS_2,
  ACCESS_DENIED,
  AUTH_CANCELLED,
  AUTH_EXPIRED,
  AUTH_NOT_FOUND,
  CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT,
  CAPTURE_IN_PROCESS: {
    status: "U",
    meaning: "请款仍在处理中。通知只报告最终结果，因此预期不会出现此码。",
    advice: "inquire",
    action: "把这笔请款视为尚未确定，并用 inquiryPayment 查询。",
  },
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_2,
  INVALID_CONTRACT: INVALID_CONTRACT_3,
  MULTI_CAPTURE_NOT_SUPPORTED,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CANCELED: ORDER_IS_CANCELED_2,
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_2,
  PARAM_ILLEGAL: PARAM_ILLEGAL_3,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_2,
  PROCESS_FAIL: PROCESS_FAIL_2,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_2,
  RISK_REJECT: RISK_REJECT_2,
  USER_AMOUNT_EXCEED_LIMIT: USER_AMOUNT_EXCEED_LIMIT_2,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_2,
  USER_NOT_EXIST: USER_NOT_EXIST_2,
  USER_STATUS_ABNORMAL,
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "结果未知。通知只报告最终结果，因此预期不会出现此码。",
    advice: "inquire",
    action: "把这笔请款视为尚未确定，并用 inquiryPayment 查询。",
  },
} as const satisfies Record<NotifyCaptureResultCode, ResultCodeEntry>

/** Result codes of `paymentResultCode`, with their meaning. */
export const paymentResultCodes = {
  SUCCESS,
  ACCESS_DENIED: ACCESS_DENIED_2,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN,
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  MERCHANT_KYB_NOT_QUALIFIED,
  MERCHANT_NOT_REGISTERED: MERCHANT_NOT_REGISTERED_2,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS,
  ORDER_IS_CANCELED,
  ORDER_IS_CLOSED,
  ORDER_NOT_EXIST,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  PAYMENT_IN_PROCESS,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
  VERIFY_TIMES_EXCEED_LIMIT,
  VERIFY_UNMATCHED,
  FRAUD_REJECT,
  ORDER_STATUS_INVALID,
  PAYMENT_PROHIBITED,
  SELECTED_CARD_BRAND_NOT_AVAILABLE,
  AUTHENTICATION_REQUIRED,
  INVALID_API: INVALID_API_2,
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
  SUSPECTED_RISK,
} as const satisfies Record<PaymentResultCode, ResultCodeEntry>

/** Result codes of `transactionResult`, with their meaning. */
export const transactionResultCodes = {
  SUCCESS: SUCCESS_2,
  PROCESS_FAIL: PROCESS_FAIL_2,
  PAYMENT_IN_PROCESS: {
    status: "U",
    meaning: "请款仍在处理中。",
    advice: "inquire",
    action: "等待 notifyCapture，或再次查询。",
  },
} as const satisfies Record<TransactionResultCode, ResultCodeEntry>

/** Result codes of any call, with their meaning. */
export const gatewayResultCodes = {
  INVALID_SIGNATURE: {
    status: "F",
    meaning: "网关未能验证请求的签名。这个应答本身也没有签名。",
    advice: "fix-request",
    action: "检查客户端 ID、私钥、参与签名的路径和消息体的原始字节。",
    beforeWork: true,
  },
  SIGNATURE_INVALID: {
    status: "F",
    meaning: "INVALID_SIGNATURE 的另一名称。",
    advice: "fix-request",
    action: "检查客户端 ID、私钥、参与签名的路径和消息体的原始字节。",
    uncertain: "不见于文档的任何表格，只出现在官方签名示例的一条注释中。",
    beforeWork: true,
  },
  SIGN_VERIFY_FAILURE: {
    status: "F",
    meaning: "INVALID_SIGNATURE 的另一名称。",
    advice: "fix-request",
    action: "检查客户端 ID、私钥、参与签名的路径和消息体的原始字节。",
    uncertain: "不见于文档的任何表格，只出现在一份官方示例的说明页中。",
    beforeWork: true,
  },
  KEY_NOT_FOUND: {
    status: "F",
    meaning: "未找到商户或 Antom 的密钥。",
    advice: "fix-request",
    action: "检查客户端 ID，并在商户后台上传公钥。",
    beforeWork: true,
  },
  CLIENT_INVALID: {
    status: "F",
    meaning: "客户端 ID 无效。",
    advice: "fix-request",
    action: "检查客户端 ID，并确认它属于当前环境。",
    uncertain: "文档中只见于撤销接口和同类产品；尚未确认每个接口都会返回。",
    beforeWork: true,
  },
  NO_INTERFACE_DEF,
  PARAM_ILLEGAL: PARAM_ILLEGAL_3,
  ACCESS_DENIED,
  MEDIA_TYPE_NOT_ACCEPTABLE: {
    status: "F",
    meaning: "内容类型不是 JSON。",
    advice: "fix-request",
    action: "发送 `content-type: application/json; charset=UTF-8`。",
    uncertain: "见于同一平台的同类产品；尚未确认适用于本 API。",
    beforeWork: true,
  },
  METHOD_NOT_SUPPORTED: {
    status: "F",
    meaning: "HTTP 方法不是 POST。",
    advice: "fix-request",
    action: "用 POST 发送请求。",
    uncertain: "见于同一平台的同类产品；尚未确认适用于本 API。",
    beforeWork: true,
  },
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "结果未知，原因不明。",
    advice: "resend",
    action: "原样重发同一请求，或用 inquiryPayment 查询这笔支付。若情况不变，请联系 Antom 技术支持。",
  },
} as const satisfies Record<GatewayResultCode, ResultCodeEntry>

/** Every table, by operation, notification or field; `gateway` holds the codes that any call can get. */
export const resultCodes = {
  pay: payResultCodes,
  capture: captureResultCodes,
  inquiryPayment: inquiryPaymentResultCodes,
  cancel: cancelResultCodes,
  uploadInvoiceShippingFile: uploadInvoiceShippingFileResultCodes,
  acceptDispute: acceptDisputeResultCodes,
  supplyDefenseDocument: supplyDefenseDocumentResultCodes,
  downloadDisputeEvidence: downloadDisputeEvidenceResultCodes,
  declare: declareResultCodes,
  inquiryDeclarationRequests: inquiryDeclarationRequestsResultCodes,
  notifyPayment: notifyPaymentResultCodes,
  notifyCapture: notifyCaptureResultCodes,
  paymentResultCode: paymentResultCodes,
  transactionResult: transactionResultCodes,
  gateway: gatewayResultCodes,
} as const satisfies Record<string, Readonly<Record<string, ResultCodeEntry>>>

/** What each kind of advice means. */
export const adviceTexts = {
  'done': {"summary":"已完成","description":"结果是最终的成功，可以继续后续流程。"},
  'inquire': {"summary":"查询结果","description":"结果尚未确定。等待通知或主动查询；绝不要再次扣款。"},
  'resend': {"summary":"原样重发","description":"结果未知。稍候用相同的 ID 原样重发同一消息体。"},
  'fix-request': {"summary":"修正请求","description":"请求有误。先改正再发送；照原样发送每次都会失败。"},
  'new-request': {"summary":"重新发起","description":"这次尝试已最终失败。再试须用新的 ID 发起新的请求。"},
  'ask-payer': {"summary":"请付款人处理","description":"需要付款人采取行动，例如改用其他支付方式；之后用新的 ID 重新发起。"},
  'contact-support': {"summary":"联系技术支持","description":"程序和付款人都无法解决。请人工处理，并联系 Antom。"},
} as const satisfies Record<Advice, AdviceText>
