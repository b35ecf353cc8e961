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
  ConsultAuthorizationResultCode,
  ApplyTokenResultCode,
  RevokeResultCode,
  CreateVaultingSessionResultCode,
  VaultPaymentMethodResultCode,
  InquireVaultingResultCode,
  FetchNonceResultCode,
  NotifyPaymentResultCode,
  NotifyCaptureResultCode,
  NotifyAuthorizationResultCode,
  NotifyVaultingResultCode,
  VaultingResultCode,
  PaymentResultCode,
  TransactionResultCode,
  GatewayResultCode,
} from './types.ts'

const ACCESS_DENIED = { meaning: "拒绝访问。", action: "联系 Antom 技术支持。" } as const satisfies ResultCodeText

const CLIENT_FORBIDDEN_ACCESS_API = { meaning: "该客户端无权使用此接口。", action: "联系 Antom 技术支持。" } as const satisfies ResultCodeText

const INVALID_ACCESS_TOKEN = { meaning: "支付令牌已过期、已吊销或不存在。", action: "检查令牌；若无误，联系 Antom 技术支持。" } as const satisfies ResultCodeText

const INVALID_API = { meaning: "接口无效或未启用。", action: "联系 Antom 技术支持。" } as const satisfies ResultCodeText

const INVALID_CLIENT_STATUS = { meaning: "客户端的状态无效。", action: "联系 Antom 技术支持。" } as const satisfies ResultCodeText

const INVALID_SIGNATURE = { meaning: "验签失败。", action: "检查私钥是否与 Antom Dashboard 中的公钥匹配。" } as const satisfies ResultCodeText

const KEY_NOT_FOUND = { meaning: "未找到密钥。", action: "在 Antom Dashboard 上传公钥。" } as const satisfies ResultCodeText

const NO_INTERFACE_DEF = { meaning: "接口不存在。", action: "检查请求地址。" } as const satisfies ResultCodeText

const NO_PAY_OPTIONS = { meaning: "此接口不提供该钱包。", action: "检查 customerBelongsTo；若无误，联系 Antom 技术支持。" } as const satisfies ResultCodeText

const OAUTH_FAILED = { meaning: "授权流程失败。", action: "联系 Antom 技术支持。" } as const satisfies ResultCodeText

const PARAM_ILLEGAL = { meaning: "参数缺失或格式不正确。", action: "检查请求头和请求体。" } as const satisfies ResultCodeText

const PROCESS_FAIL = { meaning: "处理失败，没有更具体的原因。", action: "不要重新发送；联系 Antom 技术支持。" } as const satisfies ResultCodeText

const SYSTEM_ERROR = { meaning: "系统错误。与其他接口不同，此结果为最终结果。", action: "不要重新发送；联系 Antom 技术支持。" } as const satisfies ResultCodeText

const UNKNOWN_CLIENT = { meaning: "客户端不存在。", action: "联系 Antom 技术支持。" } as const satisfies ResultCodeText

const REQUEST_TRAFFIC_EXCEED_LIMIT = { meaning: "请求过于频繁。", action: "稍候再原样重发同一请求。" } as const satisfies ResultCodeText

const UNKNOWN_EXCEPTION = { meaning: "结果未知，原因不明。", action: "原样重发同一请求；若情况不变，联系 Antom 技术支持。" } as const satisfies ResultCodeText

const SUCCESS = { meaning: "支付已完成。收银台产品中只有即时完成的支付方式会返回此码；收银台自己的结果码表已在 2022 年 1 月移除它。", action: "无需其他操作。对需要跳转付款人的支付不要期待此码：那种情况请等待 notifyPayment。" } as const satisfies ResultCodeText

const ACCESS_DENIED_2 = { meaning: "调用方未获准使用此接口。", action: "请 Antom 检查该客户端 ID 的权限。" } as const satisfies ResultCodeText

const CURRENCY_NOT_SUPPORT = { meaning: "不支持该币种。", action: "向 Antom 询问合约涵盖哪些币种。" } as const satisfies ResultCodeText

const EXPIRED_CODE = { meaning: "付款码已过期。", action: "请付款人刷新付款码，然后发起新的支付。" } as const satisfies ResultCodeText

const INVALID_ACCESS_TOKEN_2 = { meaning: "访问令牌已过期、已被撤销或不存在。", action: "请付款人重新授权商户，并使用新的令牌。" } as const satisfies ResultCodeText

const INVALID_CONTRACT = { meaning: "支付中的某些值与商户合约不一致。", action: "对照合约检查请求；若两者一致，请联系 Antom。" } as const satisfies ResultCodeText

const INVALID_MERCHANT_STATUS = { meaning: "商户账户受到限制。", action: "向 Antom 询问账户受限的原因。" } as const satisfies ResultCodeText

const INVALID_PAYMENT_CODE = { meaning: "付款码不被接受。", action: "请付款人改用其他支付方式；若再次发生，请联系 Antom。" } as const satisfies ResultCodeText

const INVALID_PAYMENT_METHOD_META_DATA = { meaning: "`paymentMethodMetaData` 中的数据不符合该支付方式的要求。", action: "更正数据；若数据无误，请联系 Antom。" } as const satisfies ResultCodeText

const KEY_NOT_FOUND_2 = { meaning: "未找到商户或 Antom 的密钥。", action: "检查公钥是否已上传到商户后台，以及 keyVersion 是否指向该公钥。" } as const satisfies ResultCodeText

const MERCHANT_KYB_NOT_QUALIFIED = { meaning: "商户的业务审核不足以进行这笔支付。", action: "向 Antom 询问还缺哪些材料。" } as const satisfies ResultCodeText

const MERCHANT_NOT_REGISTERED = { meaning: "商户尚未注册。", action: "在 Antom 注册该商户。" } as const satisfies ResultCodeText

const NO_INTERFACE_DEF_2 = { meaning: "该 URL 上没有 API。", action: "检查路径，并确认沙箱的客户端 ID 使用沙箱路径。" } as const satisfies ResultCodeText

const NO_PAY_OPTIONS_2 = { meaning: "没有可用的支付选项。", action: "向 Antom 询问已开通哪些支付方式。" } as const satisfies ResultCodeText

const ORDER_IS_CANCELED = { meaning: "该 paymentRequestId 对应的支付已被撤销。", action: "用新的 paymentRequestId 重新发起支付。" } as const satisfies ResultCodeText

const ORDER_IS_CLOSED = { meaning: "该 paymentRequestId 对应的支付已关闭。", action: "用新的 paymentRequestId 重新发起支付。" } as const satisfies ResultCodeText

const ORDER_NOT_EXIST = { meaning: "订单不存在。", action: "检查 paymentId。" } as const satisfies ResultCodeText

const PARAM_ILLEGAL_2 = { meaning: "请求头或字段缺失，或格式不正确。", action: "对照本契约检查请求头和消息体。" } as const satisfies ResultCodeText

const PAYMENT_AMOUNT_EXCEED_LIMIT = { meaning: "金额超出合约或钱包允许的上限。", action: "以较低的金额发起新的支付；如需提高上限，请联系 Antom。" } as const satisfies ResultCodeText

const PAYMENT_COUNT_EXCEED_LIMIT = { meaning: "支付次数超出限额。", action: "向 Antom 询问该限额。" } as const satisfies ResultCodeText

const PAYMENT_NOT_QUALIFIED = { meaning: "商户未注册、没有自动扣款协议，或被禁止进行这笔支付。", action: "向 Antom 询问属于哪种情况。" } as const satisfies ResultCodeText

const PROCESS_FAIL_2 = { meaning: "支付因一般业务原因失败。", action: "不要重试；请联系 Antom。" } as const satisfies ResultCodeText

const REPEAT_REQ_INCONSISTENT = { meaning: "该 paymentRequestId 曾用于金额、币种或支付方式不同的请求。", action: "用相同的值重发；如果是另一笔支付，请使用新的 paymentRequestId。" } as const satisfies ResultCodeText

const RISK_REJECT = { meaning: "风控拒绝了这笔支付。", action: "告知付款人支付被拒绝，并提供其他支付方式。" } as const satisfies ResultCodeText

const SETTLE_CONTRACT_NOT_MATCH = { meaning: "没有与请求相符的结算合约。", action: "填写或更正 settlementStrategy.settlementCurrency；若填写无误，请联系 Antom。" } as const satisfies ResultCodeText

const SYSTEM_ERROR_2 = { meaning: "系统出错。", action: "不要重试；请联系 Antom。" } as const satisfies ResultCodeText

const USER_AMOUNT_EXCEED_LIMIT = { meaning: "金额超出付款人自己的限额。", action: "以较低的金额发起新的支付，或让付款人选择其他支付方式。" } as const satisfies ResultCodeText

const USER_BALANCE_NOT_ENOUGH = { meaning: "付款人余额不足。", action: "请付款人充值或改用其他支付方式，然后发起新的支付。" } as const satisfies ResultCodeText

const USER_KYC_NOT_QUALIFIED = { meaning: "付款人的身份认证程度不足以进行这笔支付。", action: "请付款人在钱包中完成身份认证。" } as const satisfies ResultCodeText

const USER_NOT_EXIST = { meaning: "钱包中没有该付款人。", action: "请联系 Antom。" } as const satisfies ResultCodeText

const USER_PAYMENT_VERIFICATION_FAILED = { meaning: "付款人未通过一次性密码或 PIN 验证。", action: "若付款人无法通过验证，请联系 Antom。" } as const satisfies ResultCodeText

const USER_STATUS_ABNORMAL = { meaning: "付款人的钱包账户状态异常。", action: "请联系 Antom。" } as const satisfies ResultCodeText

const VERIFY_TIMES_EXCEED_LIMIT = { meaning: "验证码输错次数过多。", action: "请付款人获取新的验证码。" } as const satisfies ResultCodeText

const VERIFY_UNMATCHED = { meaning: "验证码不正确。", action: "请付款人获取新的验证码。" } as const satisfies ResultCodeText

const FRAUD_REJECT = { meaning: "支付因涉嫌欺诈被拒绝。", action: "告知付款人支付被拒绝；不要用同一张卡重试。" } as const satisfies ResultCodeText

const ORDER_STATUS_INVALID = { meaning: "订单当前状态不允许支付。", action: "用 inquiryPayment 查询这笔支付；若尚未支付，发起新的支付。" } as const satisfies ResultCodeText

const PAYMENT_PROHIBITED = { meaning: "不允许这笔支付。", action: "向 Antom 询问原因。" } as const satisfies ResultCodeText

const SELECTED_CARD_BRAND_NOT_AVAILABLE = { meaning: "所选的卡品牌不可用。", action: "请付款人选择其他卡品牌或其他卡。" } as const satisfies ResultCodeText

const AUTHENTICATION_REQUIRED = { meaning: "付款人需要通过身份验证。", action: "发起一笔新的支付，并在其中验证付款人身份。", uncertain: "状态尚未确认；此码仅以名称见于 2023 年的文档页。" } as const satisfies ResultCodeText

const INVALID_API_2 = { meaning: "所调用的 API 不存在或不可调用。", action: "检查路径和产品。", uncertain: "文档已在 2023 年 10 月移除此码，可能不会再出现。" } as const satisfies ResultCodeText

const INCORRECT_BLIKCODE = { meaning: "BLIK 码不正确。", action: "请付款人输入新的 BLIK 码。" } as const satisfies ResultCodeText

const CARD_NOT_SUPPORTED = { meaning: "该卡不可用。", action: "请付款人换一张卡。" } as const satisfies ResultCodeText

const INVALID_EXPIRATION_DATE = { meaning: "卡的有效期填写错误或已过期。", action: "请付款人更正有效期或换一张卡。" } as const satisfies ResultCodeText

const INVALID_CARD_NUMBER = { meaning: "卡号不正确。", action: "请付款人更正卡号或换一张卡。" } as const satisfies ResultCodeText

const DO_NOT_HONOR = { meaning: "发卡行拒绝了支付，未给出原因。", action: "请付款人换一张卡或咨询发卡行。" } as const satisfies ResultCodeText

const INVALID_AMOUNT = { meaning: "金额不符合该支付方式的要求。", action: "以该支付方式允许的金额发起新的支付。" } as const satisfies ResultCodeText

const INVALID_CARD = { meaning: "该卡无效。", action: "请付款人换一张卡。", uncertain: "只在卡支付插件中见到；可能是客户端 SDK 的结果码，服务端不会发送。" } as const satisfies ResultCodeText

const ISSUER_REJECTS_TRANSACTION = { meaning: "发卡行拒绝了这笔支付。", action: "请付款人换一张卡或咨询发卡行。", uncertain: "只在卡支付插件中见到；可能是客户端 SDK 的结果码，服务端不会发送。" } as const satisfies ResultCodeText

const INVALID_CVV = { meaning: "卡的安全码不正确。", action: "请付款人更正安全码。", uncertain: "只在卡支付插件中见到；可能是客户端 SDK 的结果码，服务端不会发送。" } as const satisfies ResultCodeText

const SUSPECTED_CARD = { meaning: "该卡存在可疑情况。", action: "请付款人换一张卡。", uncertain: "只在卡支付插件中见到；可能是客户端 SDK 的结果码，服务端不会发送。" } as const satisfies ResultCodeText

const CARD_BIN_QUERY_ERROR = { meaning: "无法查询卡号的前几位（卡 BIN）。", action: "请付款人核对卡号或换一张卡。", uncertain: "只在卡支付插件中见到；可能是客户端 SDK 的结果码，服务端不会发送。" } as const satisfies ResultCodeText

const SUCCESS_2 = { meaning: "请款成功。", action: "无需其他操作。" } as const satisfies ResultCodeText

const ACCESS_DENIED_3 = { meaning: "调用方无权使用此接口。", action: "请联系 Antom 技术支持，询问拒绝访问的原因。" } as const satisfies ResultCodeText

const AUTH_CANCELLED = { meaning: "授权已被撤销。", action: "用新的 paymentRequestId 发起新的支付。" } as const satisfies ResultCodeText

const AUTH_EXPIRED = { meaning: "授权已过期。", action: "用新的 paymentRequestId 发起新的支付。" } as const satisfies ResultCodeText

const AUTH_NOT_FOUND = { meaning: "网关没有这笔授权。", action: "检查 paymentId；若无误，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT = { meaning: "加上这笔请款，请款总额将超过授权金额。", action: "用新的 captureRequestId 发起新的请款，金额不超过授权的剩余部分。若金额无误，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const CURRENCY_NOT_SUPPORT_2 = { meaning: "不支持该币种。", action: "以交易的币种请款；若币种已经一致，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const INVALID_CONTRACT_2 = { meaning: "合约与这笔交易不相符。", action: "对照合约检查请求；若两者一致，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const MULTI_CAPTURE_NOT_SUPPORTED = { meaning: "这笔交易只允许请款一次。", action: "请联系 Antom 技术支持，询问能否开通多次请款。" } as const satisfies ResultCodeText

const NO_PAY_OPTIONS_3 = { meaning: "没有可用的支付方式。", action: "请联系 Antom 技术支持，询问合约涵盖哪些支付方式。" } as const satisfies ResultCodeText

const ORDER_IS_CANCELED_2 = { meaning: "交易已被撤销。", action: "用新的 paymentRequestId 发起新的支付。" } as const satisfies ResultCodeText

const ORDER_STATUS_INVALID_2 = { meaning: "交易当前状态不允许请款。", action: "用 inquiryPayment 查询这笔支付；若其状态应当允许请款，请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const PARAM_ILLEGAL_3 = { meaning: "参数缺失或格式不正确。", action: "检查请求头和消息体。" } as const satisfies ResultCodeText

const PAYMENT_COUNT_EXCEED_LIMIT_2 = { meaning: "请款次数超出该支付方式允许的上限。", action: "请联系 Antom 技术支持，询问该限额。" } as const satisfies ResultCodeText

const PROCESS_FAIL_3 = { meaning: "请款失败，没有更具体的原因。", action: "不要重发；请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const REPEAT_REQ_INCONSISTENT_2 = { meaning: "该 captureRequestId 曾用于其他值不同的请求。", action: "重复同一请款时使用完全相同的值；另一笔请款请使用新的 captureRequestId。" } as const satisfies ResultCodeText

const RISK_REJECT_2 = { meaning: "风控拒绝了这笔交易。", action: "告知付款人支付被拒绝。" } as const satisfies ResultCodeText

const USER_AMOUNT_EXCEED_LIMIT_2 = { meaning: "金额超出付款人的限额。", action: "以较低的金额请款，或请付款人咨询发卡行。" } as const satisfies ResultCodeText

const USER_BALANCE_NOT_ENOUGH_2 = { meaning: "付款人余额不足。", action: "请联系 Antom 技术支持。" } as const satisfies ResultCodeText

const USER_NOT_EXIST_2 = { meaning: "该支付方式中没有这位付款人。", action: "请付款人咨询发卡行。" } as const satisfies ResultCodeText

const USER_STATUS_ABNORMAL_2 = { meaning: "付款人的账户状态异常。", action: "请联系 Antom 技术支持。" } as const satisfies ResultCodeText

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

const ORDER_IS_CLOSED_2 = { meaning: "本次存卡已关闭。", action: "使用新的 vaultingRequestId 重新开始。" } as const satisfies ResultCodeText

const PAYMENT_AMOUNT_EXCEED_LIMIT_2 = { meaning: "校验金额超过卡的限额。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const PAYMENT_COUNT_EXCEED_LIMIT_3 = { meaning: "卡的使用次数超过限制。", action: "请付款人稍后重试或换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const PICKUP_CARD = { meaning: "发卡行要求没收该卡。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const POLICY = { meaning: "发卡行或卡组织的政策不允许。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const RESTRICTED_CARD = { meaning: "卡的使用受到限制。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const STOLEN_CARD = { meaning: "卡已报失被盗。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const USER_BALANCE_NOT_ENOUGH_3 = { meaning: "余额不足。", action: "请付款人换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const USER_PAYMENT_VERIFICATION_FAILED_2 = { meaning: "付款人未通过验证。", action: "请付款人检查输入的内容，并使用新的 vaultingRequestId 重新开始。" } as const satisfies ResultCodeText

const VERIFY_TIMES_EXCEED_LIMIT_2 = { meaning: "付款人验证失败的次数超过限制。", action: "请付款人稍后重试或换一张卡，并使用新的 vaultingRequestId。" } as const satisfies ResultCodeText

const PAYMENT_IN_PROCESS = { meaning: "支付尚未完成。若收银台应答带有 URL，这是正常过程：付款人还没有付款。", action: "若有 URL，把付款人引导到该 URL；然后等待 notifyPayment，或用 inquiryPayment 查询。" } as const satisfies ResultCodeText

const UNKNOWN_EXCEPTION_2 = { meaning: "结果未知，原因不明。", action: "用 inquiryPayment 查询；若结果始终未知，请撤销支付并联系 Antom。" } as const satisfies ResultCodeText

const SUSPECTED_RISK = { meaning: "风控怀疑这笔支付有风险，因此予以拒绝。", action: "告知付款人支付被拒绝，并提供其他支付方式。" } as const satisfies ResultCodeText

export const payResultCodes = {
  SUCCESS,
  ACCESS_DENIED: ACCESS_DENIED_2,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN: INVALID_ACCESS_TOKEN_2,
  INVALID_CONTRACT,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  MERCHANT_KYB_NOT_QUALIFIED,
  MERCHANT_NOT_REGISTERED,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CANCELED,
  ORDER_IS_CLOSED,
  ORDER_NOT_EXIST,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL: PROCESS_FAIL_2,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL,
  PAYMENT_IN_PROCESS,
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "发送的请求过多。", action: "暂停一会儿，再原样重发同一请求。" },
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
} as const satisfies Record<PayResultCode, ResultCodeText>

export const captureResultCodes = {
  SUCCESS: SUCCESS_2,
  ACCESS_DENIED: ACCESS_DENIED_3,
  AUTH_CANCELLED,
  AUTH_EXPIRED,
  AUTH_NOT_FOUND,
  CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT,
  CAPTURE_IN_PROCESS: { meaning: "请款仍在处理中。", action: "等待 notifyCapture，或用 inquiryPayment 查询这笔请款。" },
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_2,
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  MULTI_CAPTURE_NOT_SUPPORTED,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_3,
  ORDER_IS_CANCELED: ORDER_IS_CANCELED_2,
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_2,
  PARAM_ILLEGAL: PARAM_ILLEGAL_3,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_2,
  PROCESS_FAIL: PROCESS_FAIL_3,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_2,
  RISK_REJECT: RISK_REJECT_2,
  USER_AMOUNT_EXCEED_LIMIT: USER_AMOUNT_EXCEED_LIMIT_2,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_2,
  USER_NOT_EXIST: USER_NOT_EXIST_2,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  UNKNOWN_EXCEPTION: { meaning: "结果未知，原因不明。", action: "用相同的 captureRequestId 原样重发同一请求。若情况不变，请联系 Antom 技术支持。" },
} as const satisfies Record<CaptureResultCode, ResultCodeText>

export const inquiryPaymentResultCodes = {
  SUCCESS: { meaning: "查询成功。这不代表支付本身的结果。", action: "支付的状态看 paymentStatus 和 paymentResultCode，请款和退款看 transactions。" },
  ORDER_NOT_EXIST: { meaning: "网关没有此 ID 的支付。", action: "检查 paymentId 或 paymentRequestId，并确认支付是在当前环境发起的。" },
  PROCESS_FAIL: { meaning: "查询失败，没有更具体的原因。", action: "检查 ID；若无误，请联系 Antom 技术支持。", uncertain: "只见于 2020 年的一份示例，其中用它回应未知的 ID。" },
  PARAM_ILLEGAL: { meaning: "参数缺失或格式不正确。", action: "检查请求头和消息体。", uncertain: "由其他接口推断；没有取得此接口的完整结果码表。" },
  KEY_NOT_FOUND: { meaning: "未找到商户或 Antom 的密钥。", action: "检查客户端 ID，并在商户后台上传公钥。", uncertain: "由其他接口推断；没有取得此接口的完整结果码表。" },
  ACCESS_DENIED: { meaning: "调用方无权使用此接口。", action: "请联系 Antom 技术支持，询问拒绝访问的原因。", uncertain: "由其他接口推断；没有取得此接口的完整结果码表。" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "请求过于频繁。", action: "稍候再查询，并降低频率。", uncertain: "由其他接口推断；没有取得此接口的完整结果码表。" },
  UNKNOWN_EXCEPTION: { meaning: "查询因不明原因失败。支付不受影响。", action: "再次查询；若情况不变，请联系 Antom 技术支持。", uncertain: "由其他接口推断；没有取得此接口的完整结果码表。" },
} as const satisfies Record<InquiryPaymentResultCode, ResultCodeText>

export const cancelResultCodes = {
  SUCCESS: { meaning: "支付已撤销。", action: "将订单标记为已撤销。" },
  CANCEL_WINDOW_EXCEED: { meaning: "合约不允许这么晚撤销。", action: "改为退款。", source: "https://docs.antom.com/ac/ams_zh-cn/paymentc" },
  CLIENT_INVALID: { meaning: "客户端 ID 无效。", action: "检查客户端 ID。", source: "https://docs.antom.com/ac/ams_zh-cn/paymentc" },
  ORDER_NOT_EXIST: { meaning: "网关没有此 ID 的支付。", action: "检查 paymentId 或 paymentRequestId，并确认支付是在当前环境发起的。", source: "https://docs.antom.com/ac/ams_zh-cn/paymentc" },
  ORDER_STATUS_INVALID: { meaning: "支付当前状态不允许撤销。", action: "用 inquiryPayment 查询这笔支付；若其状态应当允许撤销，请联系 Antom 技术支持。" },
  PROCESS_FAIL: { meaning: "撤销失败，例如这笔支付此前已退款。", action: "不要重发；查询这笔支付，若未退款，请联系 Antom 技术支持。" },
  UNKNOWN_EXCEPTION: { meaning: "结果未知。支付可能已撤销，也可能未撤销。", action: "原样重发同一请求，最多三次；之后请联系 Antom 技术支持。" },
} as const satisfies Record<CancelResultCode, ResultCodeText>

export const consultAuthorizationResultCodes = {
  SUCCESS: { meaning: "已生成授权地址。", action: "让付款人跳转到其中一个 URL。" },
  ACCESS_DENIED,
  CLIENT_FORBIDDEN_ACCESS_API,
  INVALID_ACCESS_TOKEN,
  INVALID_API,
  INVALID_CLIENT_STATUS,
  INVALID_SIGNATURE,
  KEY_NOT_FOUND,
  MERCHANT_NOT_REGISTERED: { meaning: "商户尚未注册。", action: "先在 Antom 注册该商户。" },
  NO_INTERFACE_DEF,
  NO_PAY_OPTIONS,
  OAUTH_FAILED,
  PARAM_ILLEGAL,
  PAYMENT_NOT_QUALIFIED: { meaning: "商户未开通自动扣款、没有相应的签约，或被禁止使用。", action: "联系 Antom 技术支持。" },
  PROCESS_FAIL,
  RISK_REJECT: { meaning: "被风控拒绝。", action: "告知付款人无法授权该钱包。" },
  SYSTEM_ERROR,
  UNKNOWN_CLIENT,
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION,
} as const satisfies Record<ConsultAuthorizationResultCode, ResultCodeText>

export const applyTokenResultCodes = {
  SUCCESS: { meaning: "令牌已签发。", action: "保存支付令牌、刷新令牌及其有效期。" },
  ACCESS_DENIED,
  CLIENT_FORBIDDEN_ACCESS_API,
  INVALID_ACCESS_TOKEN,
  INVALID_API,
  INVALID_AUTHCODE: { meaning: "授权码无效。", action: "从 consultAuthorization 重新开始；若授权码无误，联系 Antom 技术支持。" },
  INVALID_CLIENT_STATUS,
  INVALID_REFRESH_TOKEN: { meaning: "刷新令牌无效。", action: "使用最新的刷新令牌；若已过期，请付款人重新签约授权。" },
  INVALID_SIGNATURE,
  KEY_NOT_FOUND,
  NO_INTERFACE_DEF,
  NO_PAY_OPTIONS,
  OAUTH_FAILED,
  PARAM_ILLEGAL,
  PROCESS_FAIL,
  SYSTEM_ERROR,
  UNKNOWN_CLIENT,
  USER_NOT_EXIST: { meaning: "钱包中没有该用户。", action: "联系 Antom 技术支持。" },
  USER_STATUS_ABNORMAL: { meaning: "用户的钱包账户状态异常。", action: "联系 Antom 技术支持。" },
  AUTH_IN_PROCESS: { meaning: "授权正在处理中。", action: "原样重发同一请求，直到结果最终确定。" },
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION,
} as const satisfies Record<ApplyTokenResultCode, ResultCodeText>

export const revokeResultCodes = {
  SUCCESS: { meaning: "授权已吊销：支付令牌不能再用于扣款，刷新令牌不能再换取新令牌。", action: "停止扣款并删除令牌。" },
  ACCESS_DENIED,
  CLIENT_FORBIDDEN_ACCESS_API,
  INVALID_ACCESS_TOKEN: { meaning: "支付令牌已过期、此前已吊销或不存在。", action: "检查令牌；若此前已吊销，则无需其他操作。" },
  INVALID_API,
  INVALID_CLIENT_STATUS,
  INVALID_SIGNATURE,
  KEY_NOT_FOUND,
  NO_INTERFACE_DEF,
  OAUTH_FAILED,
  PARAM_ILLEGAL,
  PROCESS_FAIL,
  SYSTEM_ERROR,
  UNKNOWN_CLIENT,
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION,
} as const satisfies Record<RevokeResultCode, ResultCodeText>

export const createVaultingSessionResultCodes = {
  SUCCESS: { meaning: "会话已创建，尚不知道卡是否存储成功。", action: "打开客户端 SDK 或网页，然后等待 notifyVaulting 或用 inquireVaulting 查询。" },
  PARAM_ILLEGAL,
  PROCESS_FAIL,
  UNKNOWN_EXCEPTION: { meaning: "结果未知，原因不明。", action: "用相同的 vaultingRequestId 原样重发；若情况不变，联系 Antom 技术支持。" },
} as const satisfies Record<CreateVaultingSessionResultCode, ResultCodeText>

export const vaultPaymentMethodResultCodes = {
  SUCCESS: { meaning: "卡已存储，并返回令牌。", action: "保存卡令牌。" },
  PARAM_ILLEGAL,
  PROCESS_FAIL,
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
  PROCESS_FAIL,
} as const satisfies Record<FetchNonceResultCode, ResultCodeText>

export const notifyPaymentResultCodes = {
  SUCCESS,
  ACCESS_DENIED: ACCESS_DENIED_2,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN: INVALID_ACCESS_TOKEN_2,
  INVALID_CONTRACT,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  MERCHANT_KYB_NOT_QUALIFIED,
  MERCHANT_NOT_REGISTERED,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CANCELED,
  ORDER_IS_CLOSED,
  ORDER_NOT_EXIST,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL: PROCESS_FAIL_2,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL,
  PAYMENT_IN_PROCESS: { meaning: "支付仍在处理中。通知只报告最终结果，因此预期不会出现此码。", action: "把这笔支付视为尚未确定，并用 inquiryPayment 查询。" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "请求过于频繁。通知只报告最终结果，因此预期不会出现此码。", action: "把这笔支付视为尚未确定，并用 inquiryPayment 查询。" },
  UNKNOWN_EXCEPTION: { meaning: "结果未知。通知只报告最终结果，因此预期不会出现此码。", action: "把这笔支付视为尚未确定，并用 inquiryPayment 查询。" },
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
} as const satisfies Record<NotifyPaymentResultCode, ResultCodeText>

export const notifyCaptureResultCodes = {
  SUCCESS: SUCCESS_2,
  ACCESS_DENIED: ACCESS_DENIED_3,
  AUTH_CANCELLED,
  AUTH_EXPIRED,
  AUTH_NOT_FOUND,
  CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT,
  CAPTURE_IN_PROCESS: { meaning: "请款仍在处理中。通知只报告最终结果，因此预期不会出现此码。", action: "把这笔请款视为尚未确定，并用 inquiryPayment 查询。" },
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_2,
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  MULTI_CAPTURE_NOT_SUPPORTED,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_3,
  ORDER_IS_CANCELED: ORDER_IS_CANCELED_2,
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_2,
  PARAM_ILLEGAL: PARAM_ILLEGAL_3,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_2,
  PROCESS_FAIL: PROCESS_FAIL_3,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_2,
  RISK_REJECT: RISK_REJECT_2,
  USER_AMOUNT_EXCEED_LIMIT: USER_AMOUNT_EXCEED_LIMIT_2,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_2,
  USER_NOT_EXIST: USER_NOT_EXIST_2,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  UNKNOWN_EXCEPTION: { meaning: "结果未知。通知只报告最终结果，因此预期不会出现此码。", action: "把这笔请款视为尚未确定，并用 inquiryPayment 查询。" },
} as const satisfies Record<NotifyCaptureResultCode, ResultCodeText>

export const notifyAuthorizationResultCodes = {
  SUCCESS: { meaning: "付款人已授权、令牌已生成，或授权已吊销，以 `authorizationNotifyType` 为准。", action: "按通知类型处理。", uncertain: "其页面的结果码表为空。文档称只通知成功的结果。" },
} as const satisfies Record<NotifyAuthorizationResultCode, ResultCodeText>

export const notifyVaultingResultCodes = {
  SUCCESS: SUCCESS_3,
  VERIFICATION_FAIL: { meaning: "3-D Secure 认证或其他卡校验失败。", action: "请付款人重试或换一张卡，并使用新的 vaultingRequestId。", uncertain: "其页面的结果码表为空，此码取自 vaultPaymentMethod。" },
  PROCESS_FAIL: { meaning: "处理失败，没有更具体的原因。", action: "不要重新发送；联系 Antom 技术支持。", uncertain: "其页面的结果码表为空，此码取自 vaultPaymentMethod 和 vaultingResultCode。" },
  ACCESS_DENIED,
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
  ORDER_IS_CLOSED: ORDER_IS_CLOSED_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT: PAYMENT_AMOUNT_EXCEED_LIMIT_2,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_3,
  PICKUP_CARD,
  POLICY,
  RESTRICTED_CARD,
  STOLEN_CARD,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_3,
  USER_PAYMENT_VERIFICATION_FAILED: USER_PAYMENT_VERIFICATION_FAILED_2,
  VERIFY_TIMES_EXCEED_LIMIT: VERIFY_TIMES_EXCEED_LIMIT_2,
} as const satisfies Record<NotifyVaultingResultCode, ResultCodeText>

export const vaultingResultCodes = {
  SUCCESS: SUCCESS_3,
  VERIFICATION_IN_PROCESS: { meaning: "付款人尚未完成操作。", action: "等待 notifyVaulting，或再次查询。" },
  ACCESS_DENIED,
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
  ORDER_IS_CLOSED: ORDER_IS_CLOSED_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT: PAYMENT_AMOUNT_EXCEED_LIMIT_2,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_3,
  PICKUP_CARD,
  POLICY,
  PROCESS_FAIL,
  RESTRICTED_CARD,
  STOLEN_CARD,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_3,
  USER_PAYMENT_VERIFICATION_FAILED: USER_PAYMENT_VERIFICATION_FAILED_2,
  VERIFY_TIMES_EXCEED_LIMIT: VERIFY_TIMES_EXCEED_LIMIT_2,
} as const satisfies Record<VaultingResultCode, ResultCodeText>

export const paymentResultCodes = {
  SUCCESS,
  ACCESS_DENIED: ACCESS_DENIED_2,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN: INVALID_ACCESS_TOKEN_2,
  INVALID_CONTRACT,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  MERCHANT_KYB_NOT_QUALIFIED,
  MERCHANT_NOT_REGISTERED,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CANCELED,
  ORDER_IS_CLOSED,
  ORDER_NOT_EXIST,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL: PROCESS_FAIL_2,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL,
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
} as const satisfies Record<PaymentResultCode, ResultCodeText>

export const transactionResultCodes = {
  SUCCESS: SUCCESS_2,
  PROCESS_FAIL: PROCESS_FAIL_3,
  PAYMENT_IN_PROCESS: { meaning: "请款仍在处理中。", action: "等待 notifyCapture，或再次查询。" },
} as const satisfies Record<TransactionResultCode, ResultCodeText>

export const gatewayResultCodes = {
  INVALID_SIGNATURE: { meaning: "网关未能验证请求的签名。这个应答本身也没有签名。", action: "检查客户端 ID、私钥、参与签名的路径和消息体的原始字节。" },
  SIGNATURE_INVALID: { meaning: "INVALID_SIGNATURE 的另一名称。", action: "检查客户端 ID、私钥、参与签名的路径和消息体的原始字节。", uncertain: "不见于文档的任何表格，只出现在官方签名示例的一条注释中。" },
  SIGN_VERIFY_FAILURE: { meaning: "INVALID_SIGNATURE 的另一名称。", action: "检查客户端 ID、私钥、参与签名的路径和消息体的原始字节。", uncertain: "不见于文档的任何表格，只出现在一份官方示例的说明页中。" },
  KEY_NOT_FOUND: { meaning: "未找到商户或 Antom 的密钥。", action: "检查客户端 ID，并在商户后台上传公钥。" },
  CLIENT_INVALID: { meaning: "客户端 ID 无效。", action: "检查客户端 ID，并确认它属于当前环境。", uncertain: "文档中只见于撤销接口和同类产品；尚未确认每个接口都会返回。" },
  NO_INTERFACE_DEF: { meaning: "没有这个接口。", action: "检查主机名和路径。" },
  PARAM_ILLEGAL: PARAM_ILLEGAL_3,
  ACCESS_DENIED: ACCESS_DENIED_3,
  MEDIA_TYPE_NOT_ACCEPTABLE: { meaning: "内容类型不是 JSON。", action: "发送 `content-type: application/json; charset=UTF-8`。", uncertain: "见于同一平台的同类产品；尚未确认适用于本 API。" },
  METHOD_NOT_SUPPORTED: { meaning: "HTTP 方法不是 POST。", action: "用 POST 发送请求。", uncertain: "见于同一平台的同类产品；尚未确认适用于本 API。" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "请求过于频繁。", action: "稍候片刻，再原样重发同一请求。" },
  UNKNOWN_EXCEPTION: { meaning: "结果未知，原因不明。", action: "原样重发同一请求，或用 inquiryPayment 查询这笔支付。若情况不变，请联系 Antom 技术支持。" },
} as const satisfies Record<GatewayResultCode, ResultCodeText>

export const adviceTexts = {
  'done': {"summary":"已完成","description":"结果是最终的成功，可以继续后续流程。"},
  'inquire': {"summary":"查询结果","description":"结果尚未确定。等待通知或主动查询；绝不要再次扣款。"},
  'resend': {"summary":"原样重发","description":"结果未知。稍候用相同的 ID 原样重发同一消息体。"},
  'fix-request': {"summary":"修正请求","description":"请求有误。先改正再发送；照原样发送每次都会失败。"},
  'new-request': {"summary":"重新发起","description":"这次尝试已最终失败。再试须用新的 ID 发起新的请求。"},
  'ask-payer': {"summary":"请付款人处理","description":"需要付款人采取行动，例如改用其他支付方式；之后用新的 ID 重新发起。"},
  'contact-support': {"summary":"联系技术支持","description":"程序和付款人都无法解决。请人工处理，并联系 Antom。"},
} as const satisfies Record<Advice, AdviceText>
