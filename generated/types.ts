// Types of every message of the contract.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** Every call by its path, as openapi-fetch takes it: `createClient<paths>()`. */
export interface paths {
    "/v1/payments/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start or make a payment
         * @description Two products share this call. An `AGREEMENT_PAYMENT` debits a payer who has authorized the merchant before, and usually answers with the outcome; with `agreementInfo` the payer authorizes in the same step, at a URL of the answer. A `CASHIER_PAYMENT` answers `U` with `PAYMENT_IN_PROCESS` and a URL to which the payer is sent: that is its normal course, not an error. Whenever the status is `U`, wait for notifyPayment and look the payment up with inquiryPayment until the outcome is final; if it never becomes final, cancel. After a timeout send the identical body with the same `paymentRequestId`, and never ask the payer to pay again before the first outcome is known. The same `paymentRequestId` gets the answer of the first payment while that is processed or has succeeded. A new attempt at the same order keeps `order.referenceOrderId` and takes a new `paymentRequestId`.
         */
        post: operations["pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture an authorized payment
         * @description Moves authorized funds to the merchant, in full or in part. Needed only for payments made with `paymentFactor.captureMode` set to `MANUAL`, within 7 days of the authorization. A status of `U` is not final: wait for notifyCapture or look the capture up with inquiryPayment.
         */
        post: operations["capture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/inquiryPayment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look a payment up
         * @description Reports how a payment stands, and each capture or refund of it. Changes nothing, so it may be called again at any time; every 2 to 5 seconds is usual while a payment is being decided. `result` is about the inquiry alone: the payment's own state is `paymentStatus`. After an answer to pay either id may be used, after a pay without an answer the `paymentRequestId`.
         */
        post: operations["inquiryPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a payment
         * @description Cancels a payment in full, and returns the money if the payer has paid already. An unpaid payment is closed by it; one that is paid later nevertheless is returned in full and stays `CANCELLED`. The contract sets how long this is possible: usually until 00:15 (UTC+8) of the next day; cards 7 days from the order, unless they were captured; Mercado Pago 7 days from the payment; Thai online banking only before the payment succeeds; Indonesian local methods and `JKOPAY` not at all. A refunded payment cannot be cancelled. There is no notification: the answer is the result. The call has no idempotency key. After `U`, or no answer, repeat the identical request, up to three times.
         */
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/updateAmount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Raise the amount of an authorization
         * @description Raises the amount of a card authorization before it is captured (incremental authorization). `amount` is the new total, not the increment: above the present one, and in the same currency. It is possible when the payment was authorized with `incrementalAuthorizationAvailable` true, no capture has begun, the authorization has not ended, and no other change is under way; at most 10 times unless agreed otherwise. `S` says that the change was accepted: its outcome comes as notifyPayment with `UPDATE_AMOUNT_RESULT`. After `F`, here or there, the last good amount is what can be captured. After `U`, ask inquiryPayment, whose `transactions` list changes as `INCREMENTAL`. What a repetition of an `updateRequestId` must not change is not published: repeat the identical request only. A change does not prolong the authorization.
         */
        post: operations["updateAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/consult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask which payment methods can be offered
         * @description Asked before the payer chooses: for an amount, a terminal and a region it lists the methods of the merchant's contract, those that cannot be used now included, with their logos, instalments and promotions. It is a query: it moves no money, begins no payment and can be sent again at any time. `S` means that the list was made, not that a method is enabled: read `enabled` of each one. After `U` send the same request again.
         */
        post: operations["consultPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/createPaymentSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a session in which the payer pays
         * @description Opens a session for a payment that the payer completes on a page or in a component of Antom's. `productCode` and `productScene` say in which: with `CASHIER_PAYMENT` in the client SDK (no scene), on the Checkout Page (`CHECKOUT_PAYMENT`) or in the Payment Element (`ELEMENT_PAYMENT`); with `AGREEMENT_PAYMENT` and `EASY_PAY` it is EasySafePay, which also has the payer authorize later payments. Send the payer to `normalUrl` (Checkout Page), or hand `paymentSessionData` to the client SDK unchanged. `S` means that the session exists: nothing is paid. Until the payer submits there is no payment, and inquiryPayment answers `ORDER_NOT_EXIST`; after that notifyPayment reports the result under the `paymentRequestId` of the session, and capture, cancel and refund are as for pay. What the client shows is for display only. The session expires after an hour at the latest; a payer who left it can use it again until then. What a repetition does is not documented; since a session moves no money, send the same request again after `U` or a timeout.
         */
        post: operations["createPaymentSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/retrievePaymentSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read what a paid session came to
         * @description Asked after a session of the Checkout Page or the Payment Element was paid: the final quantities, prices and discounts of the order, and the promotions that were applied. It is a query and can be sent again at any time; it says nothing about the payment, which inquiryPayment reports. After `U` send the same request again. Only the beginning of the vendor's code table was available.
         */
        post: operations["retrievePaymentSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/verifyAndCompletePayment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass on the payer's verification code
         * @description Goes on with a payment that waits for a one-time password: pay answered with a `challengeActionForm` of the type `SMS_OTP`, the payer received a code, and the merchant passes it on. `verifyRequestId` is the idempotency key; what a repetition must not change is not published, so repeat the same request only, after a timeout or a `U` that is not `PAYMENT_IN_PROCESS`. `PAYMENT_IN_PROCESS` is the normal course: the code was taken and the payment goes on, so wait for notifyPayment, or use inquiryPayment, as after pay. `S` means that the payment is paid. After `F` the payment is not made. Only the first half of the vendor's code table was available.
         */
        post: operations["verifyAndCompletePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/inquireExchangeRate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for exchange rates
         * @description The rates between the currency in which the merchant prices and the currencies of payers, such as for showing a price in the payer's own currency. Name one pair with `buyCurrency` and `sellCurrency`, or many with `currencyPairs`. It is a query: no rate is reserved by it as far as is documented, and it can be sent again at any time. After `U` send the same request again.
         */
        post: operations["inquireExchangeRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give money back to the payer
         * @description Gives back all or part of a payment that has succeeded; of a card payment, of what has been captured. A payment can have any number of refunds as long as their sum is not above it, unless the contract or the payment method allows one refund or full refunds only. The payment method decides whether the answer is final: most wallets answer `S` or `F` at once, other methods answer `U` with `REFUND_IN_PROCESS` first. That code means that the refund has been accepted: never send it again, but wait for notifyRefund or ask inquiryRefund. After any other `U`, and without an answer, send the identical request again with the same `refundRequestId`, or ask inquiryRefund. After `F` the refund is over, and another attempt needs a new `refundRequestId`. No notification is certain after a final answer. A refund that succeeded can come back from the payer's bank later; it stays successful, and only the settlement bill shows the returned sum.
         */
        post: operations["refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/inquiryRefund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look a refund up
         * @description Reports how a refund stands. Changes nothing, so it may be called again at any time. `result` is about the inquiry alone: the refund's own state is `refundStatus`, which counts only when `result.resultStatus` is `S`. While it is `PROCESSING`, ask again later or wait for notifyRefund. After a refund that got no answer or an unknown one, ask with `refundRequestId`. The page prints a second table, of the result codes of refunds, but the answer has no field for one, and no `paymentId` either.
         */
        post: operations["inquiryRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations/consult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a payer to authorize the merchant
         * @description The first step of auto debit: gives the address, or the code to scan, at which the payer lets the merchant debit a wallet. After that the payer returns to `authRedirectUrl` with `authCode` and `authState`, and notifyAuthorization brings the same code; whichever comes first is given to applyToken within a minute. A payer who declines is not reported: when nothing has come after about 15 minutes, start over with a new `authState`. No repetition is documented as safe, but each answer is good for one authorization alone, so asking again costs nothing. `S` means that the address is there, `U` that the same request can be sent again, `F` that the code says what to do.
         */
        post: operations["consultAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations/applyToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get or refresh an access token
         * @description Turns the authorization code into an access token, which pay takes as `paymentMethod.paymentMethodId`, or a refresh token into a fresh one. A code is good once and is exchanged within a minute; compare `authState` with that of consultAuthorization before. Refresh before `accessTokenExpiryTime`, and keep the latest refresh token: some wallets give a new one each time. No idempotency is documented. `S`: store the tokens. `U`: send the identical request again. `F`: mend what the code says; when the authorization is gone, begin with consultAuthorization.
         */
        post: operations["applyToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an authorization
         * @description The merchant gives up an authorization, for example because the payer has ended the service. After `S` the access token cannot pay and its refresh token cannot renew it; payments that were made stay as they are. A notifyAuthorization with `TOKEN_CANCELED` follows for some wallets, and is sent as well when the payer revokes at the wallet. After `U`, or without an answer, send the identical request again. A repetition after a success whose answer was lost can be told by `INVALID_ACCESS_TOKEN`.
         */
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/createVaultingSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session to store a card
         * @description The payer enters the card in the client SDK, or on the page at `normalUrl`, so that the merchant never sees it and needs no PCI certificate. `S` says that the session is there; whether a card was stored comes with notifyVaulting or inquireVaulting. After `U`, or without an answer, send the identical request again with the same `vaultingRequestId`; a repetition after a final result returns that result. What a repetition must not change is not documented. A new attempt takes a new id.
         */
        post: operations["createVaultingSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/vaultPaymentMethod": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store a card that the merchant collected
         * @description Only for PCI-certified merchants, who collect the card data themselves; nothing is paid. `S`: store the card token. `U` with `VERIFICATION_IN_PROCESS` and a URL: send the payer there, then wait for notifyVaulting or ask with inquireVaulting. After another `U`, or without an answer, send the identical request again with the same `vaultingRequestId`, or ask; a repetition after a final result returns that result. `F`: begin anew with a new id. What a repetition must not change, and how long the payer has, is not documented. Card data must never be logged.
         */
        post: operations["vaultPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/inquireVaulting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what became of a card
         * @description Looks up an attempt to store a card, made with createVaultingSession or vaultPaymentMethod. It changes nothing and can be repeated at any time; no interval is documented. `result` is about the inquiry alone: with `S` read `vaultingStatus`, with `U` ask again, `F` means that there is no such attempt.
         */
        post: operations["inquireVaulting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vaults/fetchNonce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange card data for a nonce
         * @description The nonce stands for the card in the next payment, so that card data passes through no other system. How long it is good, and whether it can be used again, is not documented; count on one payment. No idempotency is documented: a repetition gives another nonce. `S`: pay with it. `F`: do not repeat it; ask Antom. The code table has no `U`. Some documents give the path `/v1/payments/fetchNonce`, with the same body. Card data must never be logged.
         */
        post: operations["fetchNonce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a subscription
         * @description Answers with the links on which the payer authorizes a subscription (`S` says no more than that). After the authorization, granted or not, notifySubscription comes with the subscription's id and `CREATE`; the result of each period's charge comes with notifySubscriptionPayment. A first charge that fails ends the subscription. For wallets, stored cards and Pix Automático; with Antom's checkout pages and elements, `subscriptionInfo` of the payment takes its place. After `U`, or no answer, repeat the identical request.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a subscription
         * @description Replaces a running subscription by one with other terms, for wallets. `S` says that the request was taken; the outcome comes with notifySubscription (`CHANGE`). The new subscription has the old one's id in `relatedSubscriptionId`; whether notifications name the old or the new id is not certain, so look it up with inquireSubscription. A cancelled or terminated subscription cannot be changed. Since 2026 updateSubscription is the usual way. After `U`, or no answer, repeat the identical request.
         */
        post: operations["changeSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a subscription in place
         * @description Changes a running subscription in place: its description, price, end, period, or the date of the next charge. It takes effect at once; a new price counts from the next period, and `prorationSettings` settles the difference for the running one. notifySubscription (`UPDATE`) follows. While a period's charge is running it is refused with `UPDATE_FORBIDDEN_DURING_PAYMENT`. How a difference is notified is not documented. After `U`, or no answer, repeat the identical request. The vendor's full code table was not available.
         */
        post: operations["updateSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a subscription
         * @description Ends a subscription with its current period (`CANCEL`) or at once (`TERMINATE`). `S` says that the cancellation was taken; notifySubscription (`CANCEL` or `TERMINATE`) follows. No period is charged after it, and nothing is refunded by it. The wallet's access token becomes invalid. It has no idempotency key: after `U`, or no answer, repeat the identical request.
         */
        post: operations["cancelSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/inquireSubscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look a subscription up
         * @description Reports one subscription as it stands. Changes nothing, so it may be called again at any time. `result` is about the inquiry alone: the state of the subscription is `subscription.status`.
         */
        post: operations["inquireSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/inquireSubscriptionList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List subscriptions
         * @description Lists the subscriptions that fit all filters, page by page. Without `startTimeFrom` only those are listed whose original start lies within the last 7 days. Changes nothing. `result` is about the inquiry alone. The vendor's code table was not available.
         */
        post: operations["inquireSubscriptionList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/inquireSubscriptionPayment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the charges of a subscription
         * @description Lists the charges of one subscription, page by page. The list is empty when nothing fits, and also when the subscription is not known. Changes nothing. `result` is about the inquiry alone. The vendor's full code table was not available.
         */
        post: operations["inquireSubscriptionPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/acceptDispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a dispute
         * @description Gives in to a dispute: the disputed amount is lost. The `disputeId` comes from notifyDispute, and the dispute must not have passed its `defenseDueTime`. Accepting and defending exclude each other, and neither can be taken back. `S` means accepted. A repetition does not get the first answer again, but `F` with `REPEAT_REQUEST`: when the first answer was lost, that code can be about a call that worked, so notifyDispute decides. After `U`, or no answer, send the same request again.
         */
        post: operations["acceptDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/supplyDefenseDocument": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Defend against a dispute
         * @description Contests a dispute, or answers a retrieval or compliance request, with one document that has to arrive before the `defenseDueTime` of notifyDispute. The document is in English or has a sworn translation, and cannot be changed or added to once it is sent. `S` means that the document was taken, not that the dispute is won: DEFENSE_SUPPLIED follows, and DISPUTE_JUDGED tells the outcome. Only the material of a compliance request can be supplied again, after its validation failed. A repetition does not get the first answer again, but `F` with `REPEAT_REQUEST`: when the first answer was lost, that code can be about a call that worked, so notifyDispute decides. After `U`, or no answer, send the same request again.
         */
        post: operations["supplyDefenseDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/downloadDisputeEvidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Download a document of a dispute
         * @description Fetches the template of the defense, filled in beforehand, or the document that was supplied. Changes nothing, so it may be called again at any time, also after `U` or no answer. The document comes as Base64 text.
         */
        post: operations["downloadDisputeEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customs/declare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare a payment to the Chinese customs
         * @description Passes the data of a successful payment to the Chinese customs. The amount to declare is the `customsDeclarationAmount` of notifyPayment or inquiryPayment; all declarations of a payment together do not exceed it. `S` means that Antom has taken the declaration, not that the customs have: there is no notification, so ask inquiryDeclarationRequests. After `U`, or no answer, send the same request again. Repeated without a change, it answers as the first time. With a change it is refused, unless it is a retransmission, for data that the customs lost or that was wrong: the same `declarationRequestId`, more than 5 minutes after the last call, and no changes but to `merchantCustomsCode`, `merchantCustomsName`, `customsCode`, `declarationAmount`, `suborderId`, and `fullName` and `certificateNo` of the buyer. Its amount is not counted again.
         */
        post: operations["declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customs/inquiryDeclarationRequests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look declarations up
         * @description Reports the state of up to ten declarations. Changes nothing, so it may be called again at any time, also after `U` or no answer. `result` is about the inquiry alone: the state of a declaration is `declarationRequestStatus`. `CUSTOMS_PROCESSING_COMPLETED` means that the customs have answered, not that they agree: that stands in `customsDeclarationResultCode`.
         */
        post: operations["inquiryDeclarationRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/uploadInvoiceShippingFile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an invoice or an air waybill
         * @description Hands in the invoice or the air waybill of a payment by UPI, Net Banking or a card issued in India; other payments need none. The result is in the answer: `S` uploaded, `F` refused; after `U`, or no answer, send the same request again. What a repetition does is not documented.
         */
        post: operations["uploadInvoiceShippingFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** Every notification by its name, with what is sent and what acknowledges it. */
export interface webhooks {
    notifyPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State of a payment
         * @description Sent to the payment's notify URL when a payment has reached its final state, when the payer is done but the result is still awaited (`PAYMENT_PENDING`), and when a change of the amount has ended (`UPDATE_AMOUNT_RESULT`). A `PAYMENT_PENDING` with status `S` is no success. The order of notifications is not guaranteed: tell repetitions by `paymentId` together with `notifyType`, and those of `UPDATE_AMOUNT_RESULT` by `updateRequestId` too. Acknowledge it once it is stored safely, whatever result it reports.
         */
        post: operations["notifyPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    notifyCapture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Result of a capture
         * @description Sent to the payment's notify URL when a capture, automatic or manual, has reached its final state. Acknowledge it once it is stored safely, whatever result it reports.
         */
        post: operations["notifyCapture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    notifyRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Result of a refund
         * @description Sent to `refundNotifyUrl`, or else to the URL in the dashboard, when a refund has succeeded or failed for good. A request that was refused as invalid is not notified. The sources disagree about refunds whose answer was final already: be ready for a notification about a known result, and never wait for one after `S` or `F`. The payment is not named: match by `refundRequestId` or `refundId`. Acknowledge it once it is stored safely, whatever result it reports. A sibling product notifies direct refunds with the same `notifyType`, with a paymentId and other fields.
         */
        post: operations["notifyRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    notifyAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change of an authorization
         * @description Sent at once when a payer has authorized (`AUTHCODE_CREATED`), when a token was made with a first payment or in the client (`TOKEN_CREATED`), and when an authorization was cancelled by the merchant or at the wallet (`TOKEN_CANCELED`). It goes to `authNotifyUrl` of consultAuthorization, else to the URL of the dashboard. Redirect and notification carry the same code: use whichever comes first, and drop the other. Failures are not notified, and not every wallet notifies a cancellation: `INVALID_ACCESS_TOKEN` from pay can be the first sign of it. Acknowledge it once it is stored safely.
         */
        post: operations["notifyAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    notifyVaulting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Result of storing a card
         * @description Sent to `vaultingNotificationUrl`, else to the URL of the dashboard, when an attempt to store a card has reached its final state. Tell repetitions by `vaultingRequestId`. With `S` store the card token, and ask with inquireVaulting if the notification has none; with `F` a new attempt takes a new id. Its page prints no codes; those of vaultPaymentMethod and of `vaultingResultCode` are to be expected. Acknowledge it once it is stored safely, whatever result it reports.
         */
        post: operations["notifyVaulting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    notifySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change of a subscription
         * @description Sent to `subscriptionNotificationUrl` of createSubscription, or to the URL set in the dashboard, when a subscription has reached a final step: its creation has succeeded or failed, it was changed, updated, cancelled or terminated, by the merchant, by the payer or because its end has come. Only `subscriptionStatus` says whether it runs. Two updates, or two changes, of one subscription can look alike and then pass for repetitions: read the present state with inquireSubscription. Acknowledge it once it is stored safely, whatever it reports.
         */
        post: operations["notifySubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    notifySubscriptionPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Result of a period's charge
         * @description Sent to `paymentNotificationUrl` of createSubscription, or to the URL set in the dashboard, once the charge of a period is final. Antom begins to charge 24 hours before the period and goes on until it succeeds or the period begins; then the charge has failed. It cannot be made again, the subscription stays `ACTIVE`, and the next periods are charged as usual. The documentation names it notifyPayment, like the notification of payments. Acknowledge it once it is stored safely, whatever result it reports.
         */
        post: operations["notifySubscriptionPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    notifyDispute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A step of a dispute
         * @description Sent to the URL that the dashboard has for disputes, at each step of a dispute, a retrieval request or a compliance request. `disputeNotificationType` says which step; there is no `notifyType` and no `result`. After `DISPUTE_CREATED`, accept it or defend against it before `defenseDueTime`; `DEFENSE_DUE_ALERT` comes 24 hours before that while there is no answer. `DISPUTE_JUDGED`, `DISPUTE_ACCEPTED`, `DISPUTE_CANCELLED` and `RDR_RESOLVED` end it, unless the judgement is a `VALIDATE_FAIL`, after which another document can be supplied. The order is not guaranteed. Acknowledge it once it is stored safely, and also when its type is not known.
         */
        post: operations["notifyDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** Every schema, response and header of the contract by its name. */
export interface components {
    schemas: {
        /** @description Accepts a dispute. */
        AcceptDisputeRequest: {
            /** @description The gateway's id of the dispute, from notifyDispute. */
            disputeId: string;
        };
        /** @description How the acquirer behind the gateway saw the transaction. Only for merchants who route payments to acquirers other than Antom. */
        AcquirerInfo: {
            /** @description Name of the acquirer. */
            acquirerName?: string;
            /** @description The id under which the request was passed to the acquirer. */
            referenceRequestId?: string;
            /** @description The acquirer's id of the transaction. */
            acquirerTransactionId?: string;
            /** @description The merchant's id at the acquirer. */
            acquirerMerchantId?: string;
            /** @description The acquirer's own result code. */
            acquirerResultCode?: string;
            /** @description The acquirer's own words for the result. */
            acquirerResultMessage?: string;
            /** @description The merchant's name at the acquirer. */
            acquirerMerchantName?: string;
            /** @description The acquirer's own code for the reason of the result, or of a dispute. */
            acquirerReasonCode?: string;
            /** @description The acquirer's reason for the result. */
            acquirerReasonDescription?: string;
            /** @description The id that the terminal service provider gave the transaction. */
            ptspTransactionId?: string;
            /**
             * Format: password
             * @description The acquirer's token for the card.
             */
            acquirerCardToken?: string;
        };
        /** @description A postal address. */
        Address: {
            /** @description Country or region (ISO 3166-1 alpha-2). */
            region: string;
            /** @description State or province. Merchants in the United States give the 2 or 3 characters of ISO 3166-2 for cards issued in CA, US or GB. */
            state?: string;
            /** @description City. */
            city?: string;
            /** @description First line, such as street and number. */
            address1?: string;
            /** @description Second line, such as the apartment. */
            address2?: string;
            /** @description Third line. */
            address3?: string;
            /** @description Postal code. For cards, merchants in the United States give at most 10 letters, digits, hyphens and spaces. */
            zipCode?: string;
            /** @description What the address is called, such as home or office. */
            label?: string;
        };
        /** @description The authorization to obtain from the payer together with a payment. */
        AgreementInfo: {
            /** @description The merchant's id of the authorization, given back when it is granted. */
            authState: string;
            /** @description The name under which the payer is registered at the wallet, such as an email address. It spares the payer from typing it. */
            userLoginId?: string;
            /** @description What kind of name `userLoginId` is. */
            userLoginType?: string;
            /** @description The payer's login name in the form to show. */
            displayUserLoginId?: string;
        };
        /** @description Debits a payer who has authorized the merchant before, without the payer taking part (auto debit). With `agreementInfo` the payer authorizes and pays in one step, and is sent to a URL of the answer for that. With `PIX_AUTOMATICO` it collects one period of a subscription. */
        AgreementPayRequest: {
            /**
             * @description Always `AGREEMENT_PAYMENT`.
             * @constant
             */
            productCode: "AGREEMENT_PAYMENT";
            /** @description The merchant's id of this payment and its idempotency key: repeated with the same values it returns the same final result. A new attempt at the same order takes a new one. */
            paymentRequestId: string;
            /** @description What is paid for. */
            order: components["schemas"]["Order"];
            /** @description Amount to debit. */
            paymentAmount: components["schemas"]["PositiveAmount"];
            /** @description The wallet to debit, and the access token that allows it. */
            paymentMethod: components["schemas"]["AgreementPaymentMethod"];
            /** @description When the payment expires, usually one minute after the request is sent. A time of one's own must lie within that minute. With `PIX_AUTOMATICO` it is the day on which the payment is due, and required unless a failed period is tried again. */
            paymentExpiryTime?: components["schemas"]["DateTime"];
            /** @description How the merchant wants to be settled. Send it: without it the payment is refused when the contract has several settlement currencies. */
            settlementStrategy?: components["schemas"]["SettlementStrategy"];
            /** @description Instalments. Only for payments in instalments, and only as agreed with Antom. */
            creditPayPlan?: components["schemas"]["CreditPayPlanRequest"];
            /** @description Id of the mini program. Required when `terminalType` in `env` or `order.env` is `MINI_APP`. */
            appId?: string;
            /**
             * Format: uri
             * @description Where notifications about this payment go. It takes precedence over the URL set in the dashboard.
             */
            paymentNotifyUrl?: string;
            /**
             * Format: uri
             * @description The merchant's page to which the payer returns from authorizing. Sent by the official SDKs, not described on the page of this product.
             */
            paymentRedirectUrl?: string;
            /** @description The payer's terminal, instead of `order.env`. */
            env?: components["schemas"]["Env"];
            /** @description The authorization to obtain from the payer together with this payment. There is no `paymentMethod.paymentMethodId` then. */
            agreementInfo?: components["schemas"]["AgreementInfo"];
            /** @description Why the payment is made without the payer. Only `SCHEDULED` is known. For cards it is a key of `paymentMethod.paymentMethodMetaData`. */
            recurringType?: "SCHEDULED" | (string & {});
            /** @description The subscription whose period is collected. Required with `PIX_AUTOMATICO`. */
            subscriptionInfo?: components["schemas"]["SubscriptionCharge"];
            /** @description How the payment is carried out. */
            paymentFactor?: components["schemas"]["PaymentFactor"];
            /** @description Whether the funds are only authorized, to be captured later. */
            isAuthorization?: components["schemas"]["BooleanValue"];
            /** @description Country or region of the payer (ISO 3166-1 alpha-2). Also used to declare foreign exchange inflow. */
            userRegion?: string;
            /** @description Country or region of the merchant's business (ISO 3166-1 alpha-2). */
            merchantRegion?: string;
            /** @description The merchant, where an acquirer acts for it. */
            merchant?: components["schemas"]["Merchant"];
            /** @description Further data, in special cases agreed with Antom. */
            extendInfo?: string;
            /** @description The method by which the payee receives the money. */
            payToMethod?: components["schemas"]["PaymentMethod"];
            /** @description What the payer answered to a verification. */
            paymentVerificationData?: components["schemas"]["PaymentVerificationData"];
            /** @description Id of the merchant's account, for merchants with several accounts under one client id. */
            merchantAccountId?: string;
            /** @description Whether payer and merchant were both offline when the payment was made. */
            dualOfflinePayment?: components["schemas"]["BooleanValue"];
            /** @description The merchant's own values, given back with the result. */
            customizedInfo?: components["schemas"]["CustomizedInfoRequest"];
            /** @description An exchange rate quoted earlier, given back as it was received. */
            paymentQuote?: components["schemas"]["Quote"];
            /** @description Amount to process in the currency of the processing, where it differs from the payment's. */
            processingAmount?: components["schemas"]["PositiveAmount"];
            /** @description The merchant's own keys and values, as JSON text. */
            metadata?: string;
            /** @description Id of a tax calculation made earlier. */
            taxCalculationId?: string;
        };
        /** @description The wallet or account to debit, and the token that allows it. */
        AgreementPaymentMethod: {
            /** @description The wallet or account, such as `GCASH`. The list grows. */
            paymentMethodType: "ALIPAY_CN" | "ALIPAY_HK" | "MPAY" | "DANA" | "PAYPAY" | "BOOST" | "TNG" | "GRABPAY_MY" | "HIPAY" | "GCASH" | "MAYA" | "GRABPAY_PH" | "GRABPAY_SG" | "KAKAOPAY" | "NAVERPAY" | "TOSSPAY" | "RABBIT_LINE_PAY" | "TRUEMONEY" | "KPLUS" | "DIRECT_DEBIT_SIAMCOMMERCIALBANK" | "DIRECT_DEBIT_KRUNGTHAIBANK" | "ACH_DIRECT_DEBIT" | "ZALOPAY" | "MOMO" | "VIETTELMONEY" | "JKOPAY" | "BKASH" | "EASYPAISA" | "DIRECTDEBIT_YAPILY" | "ANTOM_BIZ_ACCOUNT" | "PIX_AUTOMATICO" | (string & {});
            /**
             * Format: password
             * @description The access token that applyToken returned when the payer authorized the merchant. Required unless the payment authorizes as well (`agreementInfo`) or the method is `PIX_AUTOMATICO`.
             */
            paymentMethodId?: string;
            /** @description What the method needs beyond the common fields. */
            paymentMethodMetaData?: components["schemas"]["PaymentMethodMetaData"];
            /**
             * @description The payer's id at the method.
             * @deprecated Leave it out. It is out of use since July 2023.
             */
            customerId?: string;
            /** @description Further data about the method. */
            extendInfo?: string;
            /** @description Whether the issuer must authenticate the payer. For cards issued in South Korea (`KR`). */
            requireIssuerAuthentication?: components["schemas"]["BooleanValue"];
            /** @description What the card draws on. */
            funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
        };
        /** @description An amount of money as the gateway reports it. `value` counts the currency's smallest unit, so `"50000"` in BRL is 500.00 and `"50000"` in JPY is fifty thousand. */
        Amount: {
            /** @description ISO 4217 alphabetic code. */
            currency: string;
            /** @description Digits only, in the smallest unit. Kept as text, because the largest values do not fit a double. */
            value: string;
        };
        /** @description What can be paid in a period. */
        AmountLimit: {
            /** @description The highest amount. */
            maxAmount?: components["schemas"]["Amount"] | null;
            /** @description The lowest amount. */
            minAmount?: components["schemas"]["Amount"] | null;
            /** @description What is left of the limit. */
            remainAmount?: components["schemas"]["Amount"] | null;
        };
        /** @description Limits of a payment method. */
        AmountLimitInfo: {
            /** @description Limits of one payment. */
            singleLimit?: components["schemas"]["AmountLimit"] | null;
            /** @description Limits of a day. */
            dayLimit?: components["schemas"]["AmountLimit"] | null;
            /** @description Limits of a month. */
            monthLimit?: components["schemas"]["AmountLimit"] | null;
        };
        /** @description What is bought besides the journey, such as luggage or a meal. */
        AncillaryData: {
            /** @description The services. */
            services?: components["schemas"]["AncillaryService"][];
            /** @description Number of the ticket to which the services belong. */
            connectedTicketNumber?: string;
        };
        /** @description One service bought besides the journey. */
        AncillaryService: {
            /** @description Category of the service. */
            categoryCode?: string;
            /** @description Category below that. */
            subCategoryCode?: string;
        };
        /** @description Turns an authorization code, or a refresh token, into an access token. `grantType` says which, and the field of that name is sent. */
        ApplyTokenRequest: {
            /**
             * @description What is exchanged: `AUTHORIZATION_CODE` for `authCode`, `REFRESH_TOKEN` for `refreshToken`.
             * @enum {string}
             */
            grantType: "AUTHORIZATION_CODE" | "REFRESH_TOKEN";
            /** @description The wallet, as in consultAuthorization. */
            customerBelongsTo: components["schemas"]["CustomerBelongsTo"];
            /**
             * Format: password
             * @description The code that the redirect or notifyAuthorization brought. It is good once, and for about a minute.
             */
            authCode?: string;
            /**
             * Format: password
             * @description The latest refresh token: some wallets give a new one each time.
             */
            refreshToken?: string;
            /** @description Country or region in which the merchant does business (ISO 3166-1 alpha-2), such as `US`, `JP`, `PK` or `SG`. For the Global Acquirer Gateway. */
            merchantRegion?: string;
            /** @description Id of the merchant's account, for merchants with several accounts under one client id. */
            merchantAccountId?: string;
            /** @description Further data. */
            extendInfo?: string;
        };
        /** @description The tokens. The access token and its expiry are promised only when `result.resultStatus` is `S`. */
        ApplyTokenResponse: {
            /** @description Outcome of the call. */
            result: components["schemas"]["ApplyTokenResult"];
            /**
             * Format: password
             * @description Allows the debits: the `paymentMethod.paymentMethodId` of an `AGREEMENT_PAYMENT`.
             */
            accessToken?: string;
            /** @description When the access token expires. It differs from wallet to wallet, up to a hundred years: never count on a constant. */
            accessTokenExpiryTime?: components["schemas"]["DateTime"];
            /**
             * Format: password
             * @description Gives a fresh access token later. Absent where the wallet has none: the access token then lasts long.
             */
            refreshToken?: string;
            /** @description When the refresh token expires; for some wallets together with the access token. */
            refreshTokenExpiryTime?: components["schemas"]["DateTime"];
            /** @description The name, such as an email address or a phone number, under which the payer is registered at the wallet; masked by most. With the scope `AGREEMENT_PAY`. */
            userLoginId?: string;
            /** @description What the wallet discloses about its user. */
            pspCustomerInfo?: components["schemas"]["PspCustomerInfo"] | null;
            /** @description Further data of the wallet, mostly a JSON object as text. Some wallets nest text in it that is no JSON: do not rely on its form. */
            extendInfo?: string;
        };
        /** @description A code that the payer scans to authorize the merchant. */
        AuthCodeForm: {
            /** @description Forms of the code. */
            codeDetails?: components["schemas"]["CodeDetail"][] | null;
        };
        /** @description Data about the account that is authorized. Not described by the documentation. */
        AuthMetaData: {
            /** @description Name of the holder of the account. */
            accountHolderName?: string;
            /** @description Number of the document by which the holder of the account is identified. */
            accountHolderCertNo?: string;
        };
        /** @description Tells the merchant that a payer has authorized, that a token was made, or that an authorization was cancelled. */
        AuthorizationNotification: {
            /** @description What happened. `AUTHCODE_CREATED`: the payer has authorized; give `authCode` to applyToken within a minute. `TOKEN_CREATED`: a token was made with a first payment or in the client; store it. `TOKEN_CANCELED`: stop debiting, and delete the token. */
            authorizationNotifyType: "AUTHCODE_CREATED" | "TOKEN_CREATED" | "TOKEN_CANCELED" | (string & {});
            /** @description Always a success: a failed authorization or cancellation is not notified. */
            result: components["schemas"]["AuthorizationNotificationResult"];
            /** @description The merchant's id of the attempt. Compare it before the code or token is used. */
            authState?: string;
            /**
             * Format: password
             * @description The authorization code, the same that the redirect carries.
             */
            authCode?: string;
            /**
             * Format: password
             * @description The token that was made or cancelled.
             */
            accessToken?: string;
            /** @description The secondary merchant's id, if consultAuthorization carried it. */
            authClientId?: string;
            /** @description The name under which the payer is registered at the wallet, masked. */
            userLoginId?: string;
            /** @description The wallet's id of the payer. */
            userId?: string;
            /** @description Why the authorization was cancelled, if a reason was given. */
            reason?: string;
            /** @description Data that is passed through. Not described by the documentation. */
            passThroughInfo?: string;
        };
        /** @description The payment methods to offer in a session. */
        AvailablePaymentMethod: {
            /** @description The methods to offer, and nothing else. */
            paymentMethodTypeList?: components["schemas"]["PaymentMethodTypeItem"][];
            /** @description What methods need beyond the common fields. */
            paymentMethodMetaData?: components["schemas"]["PaymentMethodMetaData"];
        };
        /** @description The billing address of a card, as it is returned. */
        BillingAddress: {
            /** @description Country or region (ISO 3166-1 alpha-2). */
            region?: string;
            /** @description State or province. */
            state?: string;
            /** @description City. */
            city?: string;
            /** @description First line, such as street and number. */
            address1?: string;
            /** @description Second line, such as the apartment. */
            address2?: string;
            /** @description Postal code; parts of it can be masked. */
            zipCode?: string;
        };
        /** @description A billing subscription that the session creates. Known from the SDKs; no page describes it. */
        BillingSubscription: {
            /** @description Antom's id of the customer. */
            customerId?: string;
            /** @description A trial before the first charge. */
            trialSettings?: components["schemas"]["TrialSettings"];
            /** @description What becomes of the subscription when the first payment fails. One value is known. */
            paymentBehavior?: "ALLOW_INCOMPLETE" | (string & {});
            /** @description How charges are collected. The values are not documented. */
            collectionMethod?: string;
            /** @description Days until an invoice is due. */
            daysUntilDue?: components["schemas"]["NonNegativeInteger"];
            /** @description When the subscription ends. */
            cancelAt?: components["schemas"]["DateTime"];
            /** @description Whether the subscription ends with its current period. */
            cancelAtPeriodEnd?: components["schemas"]["BooleanValue"];
            /** @description What the payer subscribes to. */
            description?: string;
            /** @description Discounts on the charges. */
            discounts?: components["schemas"]["SubscriptionDiscount"][];
            /** @description Id of the stored method with which charges are paid. */
            defaultPaymentMethod?: string;
            /** @description Whether the payer can enter a promotion code. */
            allowPromotionCode?: components["schemas"]["BooleanValue"];
            /**
             * Format: uri
             * @description Where notifications about the subscription go.
             */
            subscriptionNotifyUrl?: string;
        };
        /**
         * @description A yes or no. The documentation asks for the text form; the native form is in use as well, and both are accepted.
         * @enum {boolean|string}
         */
        BooleanValue: true | false | "true" | "false";
        /** @description The payer's browser, as 3-D Secure wants to know it. */
        BrowserInfo: {
            /** @description The browser's Accept header. */
            acceptHeader?: string;
            /** @description Whether the browser can run Java. */
            javaEnabled?: components["schemas"]["BooleanValue"];
            /** @description Whether the browser can run JavaScript. */
            javaScriptEnabled?: components["schemas"]["BooleanValue"];
            /** @description The browser's language, such as `en-US`. */
            language?: string;
            /** @description The browser's User-Agent header. */
            userAgent?: string;
        };
        /** @description Who buys. */
        Buyer: {
            /** @description The merchant's id of the buyer. */
            referenceBuyerId?: string;
            /** @description Name of the buyer. */
            buyerName?: components["schemas"]["UserName"];
            /** @description Telephone number. Antom asks for it when its risk control is used, for `CARD`, and for some other methods. */
            buyerPhoneNo?: string;
            /** @description Email address. Antom asks for it when its risk control is used, for `CARD`, and for some other methods. */
            buyerEmail?: string;
            /** @description When the buyer registered with the merchant. */
            buyerRegistrationTime?: components["schemas"]["DateTime"];
            /** @description Whether the merchant has verified the buyer's account. */
            isAccountVerified?: components["schemas"]["BooleanValue"];
            /** @description Number of orders that the buyer has completed with the merchant. */
            successfulOrderCount?: components["schemas"]["NonNegativeInteger"];
            /** @description Calling code of the telephone number's country. Required for the method `STCPAY`. The missing letter in the name is the API's own spelling. */
            buyerPhoneNoContryCode?: string;
        };
        /** @description Identity document of a buyer. */
        BuyerCertificate: {
            /** @description Kind of document. `ID_CARD` is for the region `CN`, and needs `holderName`. */
            certificateType: "ID_CARD" | "PASSPORT" | (string & {});
            /** @description Number of the document. */
            certificateNo: string;
            /** @description Name of the holder. Required with `ID_CARD`. */
            holderName?: components["schemas"]["CertificateHolderName"];
        };
        /** @description Cancels a payment in full. Name the payment by the gateway's id or by the merchant's; with both, `paymentId` decides. */
        CancelRequest: {
            /** @description The gateway's id of the payment. */
            paymentId: string;
            /** @description The merchant's id of the payment. */
            paymentRequestId?: string;
            /** @description The merchant account that the payment belongs to. */
            merchantAccountId?: string;
        } | {
            /** @description The gateway's id of the payment. */
            paymentId?: string;
            /** @description The merchant's id of the payment. */
            paymentRequestId: string;
            /** @description The merchant account that the payment belongs to. */
            merchantAccountId?: string;
        };
        /** @description Answer to a cancellation. The ids and the time are promised only when `result.resultStatus` is `S`. */
        CancelResponse: {
            /** @description Outcome of the cancellation. */
            result: components["schemas"]["CancelResult"];
            /** @description The gateway's id of the payment. */
            paymentId?: string;
            /** @description The merchant's id of the payment. */
            paymentRequestId?: string;
            /** @description When the payment was cancelled. */
            cancelTime?: components["schemas"]["DateTime"];
        };
        /** @description Ends a subscription. Name it by Antom's id or by the merchant's; both may be sent. */
        CancelSubscriptionRequest: {
            /** @description Antom's id of the subscription. */
            subscriptionId: string;
            /** @description The merchant's id of the subscription, from the request that created it. */
            subscriptionRequestId?: string;
            /**
             * @description When it ends: with the current period, without another charge (`CANCEL`), or at once (`TERMINATE`). Pix Automático takes `CANCEL` only.
             * @enum {string}
             */
            cancellationType: "CANCEL" | "TERMINATE";
        } | {
            /** @description Antom's id of the subscription. */
            subscriptionId?: string;
            /** @description The merchant's id of the subscription, from the request that created it. */
            subscriptionRequestId: string;
            /**
             * @description When it ends: with the current period, without another charge (`CANCEL`), or at once (`TERMINATE`). Pix Automático takes `CANCEL` only.
             * @enum {string}
             */
            cancellationType: "CANCEL" | "TERMINATE";
        };
        /** @description Answer to the cancellation of a subscription. */
        CancelSubscriptionResponse: {
            /** @description Whether the cancellation was taken. */
            result: components["schemas"]["CancelSubscriptionResult"];
        };
        /** @description Tells the merchant how a capture ended. */
        CaptureNotification: {
            /**
             * @description Kind of notification.
             * @constant
             */
            notifyType: "CAPTURE_RESULT";
            /** @description Outcome of the capture, `S` or `F`. */
            result: components["schemas"]["CaptureNotificationResult"];
            /** @description The merchant's id of the capture. */
            captureRequestId: string;
            /** @description The gateway's id of the payment. */
            paymentId: string;
            /** @description The gateway's id of the capture. */
            captureId: string;
            /** @description Amount of the capture, in the currency of the transaction. */
            captureAmount: components["schemas"]["Amount"];
            /** @description When the capture was carried out. */
            captureTime?: components["schemas"]["DateTime"];
            /** @description The id that an acquirer other than Antom gave the transaction. */
            acquirerReferenceNo?: string;
            /** @description How the acquirer saw the capture. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description What is known of the card or account that paid. */
            paymentResultInfo?: components["schemas"]["PaymentResultInfo"] | null;
            /** @description Id of the tax calculation that the capture refers to. */
            taxCalculationId?: string;
        };
        /** @description Asks for one capture of an authorized payment. */
        CaptureRequest: {
            /** @description The merchant's id of this capture and its idempotency key: repeated with the same values it returns the same final result. */
            captureRequestId: string;
            /** @description The gateway's id of the payment, from the pay response. */
            paymentId: string;
            /** @description Amount to capture, in the currency of the transaction: of one capture or of several together no more than what was authorized. One guide asks for exactly that amount, and United States cards are captured in full only. */
            captureAmount: components["schemas"]["PositiveAmount"];
            /** @description Whether this capture ends the authorization. The gateway assumes that it does; send `false` when another capture is to follow. Not described on the merchant pages. */
            isLastCapture?: components["schemas"]["BooleanValue"];
            /** @description Kind of capture. No values are published. */
            captureType?: string;
            /** @description The journey that this capture is for. */
            transit?: components["schemas"]["Transit"];
            /** @description The goods that this capture is for. */
            goods?: components["schemas"]["Goods"][];
            /** @description The deliveries that this capture is for. */
            shippings?: components["schemas"]["Shipping"][];
        };
        /** @description Answer to a capture. The ids, amount and time are promised only when `result.resultStatus` is `S`. */
        CaptureResponse: {
            /** @description Outcome of the capture. */
            result: components["schemas"]["CaptureResult"];
            /** @description The merchant's id of the capture, repeated. */
            captureRequestId?: string;
            /** @description The gateway's id of the capture. */
            captureId?: string;
            /** @description The gateway's id of the payment. */
            paymentId?: string;
            /** @description Amount captured. */
            captureAmount?: components["schemas"]["Amount"] | null;
            /** @description When the capture was completed. */
            captureTime?: components["schemas"]["DateTime"];
            /** @description The id that an acquirer other than Antom gave the transaction. */
            acquirerReferenceNo?: string;
        };
        /** @description The brand of a card. The list grows. */
        CardBrand: "AMEX" | "BC" | "CARNET" | "CARTES_BANCAIRES" | "CITI" | "CUP" | "DINERS" | "DISCOVER" | "ELO" | "GWANGJUBANK" | "HIPERCARD" | "HYUNDAI" | "IBK_BC" | "JCB" | "JEJUBANK" | "JEONBUKBANK" | "KAKAOBANK" | "KBANK" | "KDBBANK" | "KEBHANA" | "KOOKMIN" | "LOTTE" | "MAESTRO" | "MASTERCARD" | "MIR" | "NONGHYUP" | "POST" | "SAEMAUL" | "SAMSUNG" | "SAVINGBANK" | "SHINHAN" | "SHINHYEOP" | "SUHYEOP" | "TOSSBANK" | "TROY" | "VISA" | "WOORI" | (string & {});
        /** @description The card used, in an older and smaller shape than PaymentResultInfo. */
        CardInfo: {
            /** @description Card number, masked. */
            cardNo?: string;
            /** @description Card scheme, such as `VISA`. */
            cardBrand?: string;
            /**
             * Format: password
             * @description Token that stands for the card in later payments.
             */
            cardToken?: string;
            /** @description Country of the card's issuer. */
            issuingCountry?: string;
            /** @description How the card is funded. */
            funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
            /** @description Region that the card belongs to. */
            paymentMethodRegion?: string;
            /** @description Outcome of the 3-D Secure authentication. */
            threeDSResult?: components["schemas"]["ThreeDSResult"] | null;
        };
        /** @description What is known of a stored card. The number and the security code are never among it. */
        CardPaymentMethodDetail: {
            /**
             * Format: password
             * @description Stands for the card in payments: the `paymentMethod.paymentMethodId` of a `CARD` payment.
             */
            cardToken?: string;
            /** @description The brand of the card. */
            brand?: components["schemas"]["CardBrand"];
            /** @description The card number, masked. */
            maskedCardNo?: string;
            /** @description Last four digits of the card number. */
            lastFour?: string;
            /** @description Leading digits of the card number, which name the issuer. */
            bin?: string;
            /** @description Month in which the card expires, two digits. */
            expiryMonth?: string;
            /** @description Last two digits of the year in which the card expires. */
            expiryYear?: string;
            /** @description The month as the published notification spells the field. */
            expiredMonth?: string;
            /** @description The year as the published notification spells the field. */
            expiredYear?: string;
            /** @description How the card is funded. */
            funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
            /** @description Country of the card's issuer. */
            issuingCountry?: string;
            /** @description Name of the card's issuer. */
            issuerName?: string;
            /** @description Result of the address check, as the card scheme gave it. */
            avsResultRaw?: string;
            /** @description Result of the security-code check, as the card scheme gave it. */
            cvvResultRaw?: string;
            /** @description Billing address of the card. */
            billingAddress?: components["schemas"]["BillingAddress"] | null;
            /** @description The same for the same card, whatever its token. Not described by the documentation. */
            fingerprint?: string;
            /** @description How the payer was authenticated. No values are published. */
            authenticationFlow?: string;
            /** @description The card network's id of the transaction with which the card was stored. */
            networkTransactionId?: string;
            /** @description Whether a 3-D Secure authentication was wanted. */
            is3DSAuthentication?: components["schemas"]["BooleanValue"];
            /** @description Name on the card. */
            cardholderName?: components["schemas"]["CardholderName"] | null;
            /** @description The brand that the payer chose. */
            selectedCardBrand?: components["schemas"]["CardBrand"];
            /** @description The brands of a card that has more than one. */
            supportedBrands?: components["schemas"]["CardBrand"][] | null;
        };
        /** @description A card to store, as the merchant collected it. Never log or store it. */
        CardPaymentMethodDetailRequest: {
            /**
             * Format: password
             * @description The full card number.
             */
            cardNo: string;
            /** @description Last two digits of the year in which the card expires. */
            expiryYear: string;
            /** @description Month in which the card expires, two digits. */
            expiryMonth: string;
            /**
             * Format: password
             * @description Security code. Required for global cards and for cards issued in BR, CL, MX or PE.
             */
            cvv?: string;
            /** @description Name on the card. */
            cardholderName?: components["schemas"]["UserName"];
            /** @description Billing address of the card. Antom asks for it when its risk control is used. */
            billingAddress?: components["schemas"]["Address"];
            /** @description The brand that the payer chose, for cards with more than one. Antom chooses without it. */
            selectedCardBrand?: components["schemas"]["CardBrand"];
            /**
             * @description The brand in its older form.
             * @deprecated Send `selectedCardBrand` instead.
             */
            brand?: components["schemas"]["CardBrand"];
            /**
             * Format: date
             * @description Date of birth of the card holder, for personal cards issued in KR.
             */
            dateOfBirth?: string;
            /** @description Business registration number of the card holder, ten digits, for company cards issued in KR. */
            businessNo?: string;
            /**
             * Format: password
             * @description First two digits of the card's password, for cards issued in KR.
             */
            cardPasswordDigest?: string;
            /** @description The card holder's tax number, for cards issued in BR. */
            cpf?: string;
            /** @description Email address of the payer, for cards issued in BR, CL, MX or PE. */
            payerEmail?: string;
            /** @description The card network's id of an earlier transaction with the card. */
            networkTransactionId?: string;
            /** @description Whether a 3-D Secure authentication is wanted. */
            is3DSAuthentication?: components["schemas"]["BooleanValue"];
            /** @description Not described by the documentation. */
            request3DS?: string;
            /** @description The exemption from strong authentication that is asked for. Not described by the documentation. */
            scaExemptionIndicator?: string;
            /** @description Whether a 3-D Secure authentication that the card scheme demands is carried out, instead of a failure. */
            enableAuthenticationUpgrade?: components["schemas"]["BooleanValue"];
            /** @description Result of a 3-D Secure authentication that the merchant carried out. */
            mpiData?: components["schemas"]["MpiData"];
        };
        /** @description How a card was verified. */
        CardVerificationResult: {
            /** @description Kind of authentication. The values are not documented. */
            authenticationType?: string;
            /** @description How the card holder was authenticated. The values are not documented. */
            authenticationMethod?: string;
            /** @description Result of the check of the security code. */
            cvvResult?: string;
            /** @description Result of the check of the address. */
            avsResult?: string;
            /** @description Code of the issuer's authorization. */
            authorizationCode?: string;
            /** @description Result of 3-D Secure. */
            threeDSResult?: components["schemas"]["RiskThreeDSResult"];
        };
        /** @description The name of the card holder, as it is returned. None of its parts is promised. */
        CardholderName: {
            /** @description Given name. */
            firstName?: string;
            /** @description Middle name. */
            middleName?: string;
            /** @description Family name. */
            lastName?: string;
            /** @description The name as it is written in full. */
            fullName?: string;
        };
        /** @description Starts a payment that the payer completes in a wallet, at a bank or with a card (one-time payment). With `subscriptionId` it pays for a subscription, and `order` and `paymentAmount` are left out. */
        CashierPayRequest: components["schemas"]["CashierSubscriptionPayRequest"] | components["schemas"]["CashierOneTimePayRequest"];
        /** @description Opens a session for a one-time payment: in the client SDK, on the Checkout Page or in the Payment Element. Without `paymentMethod` the payer chooses the method there. */
        CashierSessionRequest: {
            /**
             * @description Always `CASHIER_PAYMENT`.
             * @constant
             */
            productCode: "CASHIER_PAYMENT";
            /** @description Where the payer pays: `CHECKOUT_PAYMENT` is the Checkout Page, hosted by Antom or embedded, and `ELEMENT_PAYMENT` the Payment Element. Without it the payer pays in a component of the client SDK. EasySafePay is not a scene of this product: it goes with `AGREEMENT_PAYMENT`. */
            productScene?: "CHECKOUT_PAYMENT" | "ELEMENT_PAYMENT" | (string & {});
            /** @description The merchant's id of the payment that the session leads to. Notifications and inquiryPayment know the payment by it. A new attempt at the same order takes a new one. */
            paymentRequestId: string;
            /** @description What is paid for. The amount of the order moves no money and is not compared with `paymentAmount`. */
            order: components["schemas"]["Order"];
            /** @description Amount to pay. On a Checkout Page that shows goods it is the sum of their unit amounts times their quantities. */
            paymentAmount: components["schemas"]["PositiveAmount"];
            /** @description The only method to offer. Without it the payer chooses. */
            paymentMethod?: components["schemas"]["PaymentMethod"];
            /**
             * Format: uri
             * @description The merchant's page to which the payer returns. Arriving there says nothing about the outcome.
             */
            paymentRedirectUrl: string;
            /**
             * Format: uri
             * @description Where notifications about the payment go. It takes precedence over the URL set in the dashboard.
             */
            paymentNotifyUrl?: string;
            /** @description How the merchant wants to be settled. A currency that the contract does not name can fail later, in the client. */
            settlementStrategy: components["schemas"]["SettlementStrategy"];
            /** @description The payer's terminal. Send `terminalType` and the payer's public `clientIp`: without them the payment can fail in the client although the session was created. */
            env?: components["schemas"]["SessionEnv"];
            /** @description When the session expires. By default, and at the latest, an hour after it was created. */
            paymentSessionExpiryTime?: components["schemas"]["DateTime"];
            /** @description When the payment itself expires, once the payer has submitted it. */
            paymentExpiryTime?: components["schemas"]["DateTime"];
            /** @description How the payment is carried out. Required when `paymentMethod.paymentMethodType` is `CARD`. Cards, Apple Pay and Google Pay are captured right after the authorization, unless `captureMode` is `MANUAL`. */
            paymentFactor?: components["schemas"]["PaymentFactor"];
            /** @description Whether Antom asks the payer for the number of instalments when the card allows them. Absent means no. */
            enableInstallmentCollection?: components["schemas"]["BooleanValue"];
            /** @description Instalments that the merchant has asked the payer for, with the card in `paymentMethodMetaData`. */
            creditPayPlan?: components["schemas"]["CreditPayPlanRequest"];
            /** @description Country or region of the merchant's business (ISO 3166-1 alpha-2). Required with the Global Acquirer Gateway (GAGW) product. */
            merchantRegion?: string;
            /** @description Country or region of the payer (ISO 3166-1 alpha-2). Wallets are ordered by it; required when the payment has to be declared as an inflow. */
            userRegion?: string;
            /** @description The payer's stored methods, to be offered again. */
            savedPaymentMethods?: components["schemas"]["PaymentMethod"][];
            /** @description Language of the Checkout Page, such as `en_US`. Without it the browser's language decides. */
            locale?: string;
            /** @description The methods to offer and their order, on the Checkout Page and in the Payment Element. It takes precedence over the settings of the dashboard. */
            availablePaymentMethod?: components["schemas"]["AvailablePaymentMethod"];
            /** @description Restricts the methods to those of these regions. */
            allowedPaymentMethodRegions?: string[];
            /** @description Id of the merchant's account, for merchants with several accounts under one client id. */
            merchantAccountId?: string;
            /** @description The merchant's own keys and values, as JSON text. */
            metadata?: string;
            /** @description The merchant's own values, given back with the result. */
            customizedInfo?: components["schemas"]["CustomizedInfoRequest"];
            /** @description An exchange rate quoted earlier, given back as it was received. */
            paymentQuote?: components["schemas"]["Quote"];
            /** @description Amount to process in the currency of the processing, where it differs from the payment's. */
            processingAmount?: components["schemas"]["PositiveAmount"];
            /** @description The subscription that the payment begins. */
            subscriptionInfo?: components["schemas"]["SubscriptionInfo"];
            /** @description A plan of recurring charges that the payer accepts with the payment. */
            subscriptionPlan?: components["schemas"]["SubscriptionPlan"];
            /** @description A billing subscription to create; the answer then has its id. */
            subscription?: components["schemas"]["BillingSubscription"];
            /** @description What the merchant knows about order, buyer and card, for risk control. */
            riskData?: components["schemas"]["RiskData"];
        };
        /** @description Name on an identity document. `fullName` is what is compared. */
        CertificateHolderName: {
            /** @description Given name. */
            firstName?: string;
            /** @description Middle name. */
            middleName?: string;
            /** @description Family name. */
            lastName?: string;
            /** @description The name as it is written in full. */
            fullName?: string;
        };
        /** @description A question that the payer has to answer before the payment goes on. */
        ChallengeActionForm: {
            /** @description What is asked for. */
            challengeType?: "SMS_OTP" | "PLAINTEXT_CARD_NO" | "CARD_EXPIRE_DATE" | (string & {});
            /** @description What to show to the payer, such as part of a telephone number. */
            challengeRenderValue?: string;
            /** @description Who asks, Antom (`AMS`) or the payment channel. */
            triggerSource?: "AMS" | "CHANNEL" | (string & {});
            /** @description Further data. */
            extendInfo?: string;
        };
        /** @description Asks for a running subscription to be replaced by one with other terms. What is left out stays as it is, unless a default is named. */
        ChangeSubscriptionRequest: {
            /** @description The merchant's id of this change and its idempotency key: repeated with the same values it returns the same final result. */
            subscriptionChangeRequestId: string;
            /** @description Antom's id of the subscription, from notifySubscription or notifySubscriptionPayment. */
            subscriptionId: string;
            /** @description What the payer subscribes to from now on. */
            subscriptionDescription?: string;
            /** @description When the first period under the new terms begins; by default when Antom gets the request. */
            subscriptionStartTime?: components["schemas"]["DateTime"];
            /** @description When the last period ends; `2099-12-31T23:59:59+08:00` by default. */
            subscriptionEndTime?: components["schemas"]["DateTime"];
            /** @description Length of a period from now on. */
            periodRule?: components["schemas"]["PeriodRuleRequest"];
            /** @description Until when the payer may agree to the change, less than 48 hours after the request; 30 minutes after it by default. */
            subscriptionExpiryTime?: components["schemas"]["DateTime"];
            /** @description What the payer sees of the order. Nothing is charged by it. */
            orderInfo?: components["schemas"]["SubscriptionOrderInfo"];
            /** @description Amount to charge for each period from now on. In IDR the last two digits are `00`, after rounding half to even. */
            paymentAmount?: components["schemas"]["PositiveAmount"];
            /** @description Amount to charge for the first period after the change, worked out by the merchant. Required when the amount for each period changes. In IDR as for `paymentAmount`. */
            paymentAmountDifference?: components["schemas"]["PositiveAmount"];
            /** @description Whether amounts may be accumulated. Not described on any page. */
            allowAccumulate?: components["schemas"]["BooleanValue"];
            /** @description Highest amount that may be accumulated, with `allowAccumulate`. Not described on any page. */
            maxAccumulateAmount?: components["schemas"]["NonNegativeAmount"];
        };
        /** @description Answer to a change. It says whether the request was taken; the outcome comes with notifySubscription. */
        ChangeSubscriptionResponse: {
            /** @description Whether the request for the change was taken. */
            result: components["schemas"]["ChangeSubscriptionResult"];
        };
        /** @description One form of a code. */
        CodeDetail: {
            /** @description The code as text, or the address of a picture of it, as `displayType` says. */
            codeValue?: string;
            /** @description What `codeValue` holds. `TEXT` is the code itself, the others are pictures; the vendor's descriptions of `SMALLIMAGE` and `MIDDLEIMAGE` are interchanged. */
            displayType?: "TEXT" | "SMALLIMAGE" | "MIDDLEIMAGE" | "BIGIMAGE" | "IMAGE" | (string & {});
            /** @description Kind of code. Often absent from answers to online payments. */
            codeValueType?: "BARCODE" | "QRCODE" | (string & {});
        };
        /** @description Asks for the address at which the payer lets the merchant debit a wallet. The terminal is named by `env` or, in the older form, by `terminalType`; at least one of them is sent. */
        ConsultAuthorizationRequest: {
            /** @description The wallet to authorize. */
            customerBelongsTo: components["schemas"]["CustomerBelongsTo"];
            /**
             * Format: uri
             * @description The merchant's page to which the payer returns. The wallet appends `authCode` and `authState` to it.
             */
            authRedirectUrl: string;
            /** @description What the payer is asked for. `AGREEMENT_PAY` is the permission to debit; `BASE_USER_INFO` and `USER_INFO` are data about the user. */
            scopes: ("BASE_USER_INFO" | "USER_INFO" | "AGREEMENT_PAY" | "USER_LOGIN_ID" | "HASH_LOGIN_ID" | "SEND_OTP" | "TAOBAO_REBIND" | (string & {}))[];
            /** @description The merchant's id of this attempt, a new one for each. The redirect and the notification repeat it: compare it before the code is used. */
            authState: string;
            /**
             * @description Where the payer is.
             * @deprecated Send `env` instead. It is out of use since January 2026.
             * @enum {string}
             */
            terminalType: "WEB" | "WAP" | "APP" | "MINI_APP";
            /**
             * @description Operating system, required when the `terminalType` beside it is `APP`, `WAP` or `MINI_APP`.
             * @deprecated Send `env` instead. It is out of use since January 2026.
             * @enum {string}
             */
            osType?: "IOS" | "ANDROID";
            /**
             * @description Version of the operating system, for `APP` and `WAP`.
             * @deprecated Send `env` instead. It is out of use since January 2026.
             */
            osVersion?: string;
            /** @description The payer's terminal. */
            env?: components["schemas"]["Env"];
            /** @description The secondary merchant's id, registered with Antom. For acquirers; payments then repeat it as `order.merchant.referenceMerchantId`. */
            authClientId?: string;
            /** @description Country or region in which the merchant does business (ISO 3166-1 alpha-2), such as `US`, `JP`, `PK` or `SG`. For the Global Acquirer Gateway. */
            merchantRegion?: string;
            /** @description Whether the debits recur. Asked for when `customerBelongsTo` is `PAYPAY`. */
            recurringPayment?: components["schemas"]["BooleanValue"];
            /**
             * Format: uri
             * @description Where notifications about this authorization go. It takes precedence over the URL set in the dashboard.
             */
            authNotifyUrl?: string;
            /** @description Id of the merchant's account, for merchants with several accounts under one client id. */
            merchantAccountId?: string;
            /** @description Data about the account. */
            authMetaData?: components["schemas"]["AuthMetaData"];
            /** @description Further data. */
            extendInfo?: string;
            /** @description The amount that is debited each time. Only for merchants who route payments to acquirers other than Antom. */
            amount?: components["schemas"]["PositiveAmount"];
        } | {
            /** @description The wallet to authorize. */
            customerBelongsTo: components["schemas"]["CustomerBelongsTo"];
            /**
             * Format: uri
             * @description The merchant's page to which the payer returns. The wallet appends `authCode` and `authState` to it.
             */
            authRedirectUrl: string;
            /** @description What the payer is asked for. `AGREEMENT_PAY` is the permission to debit; `BASE_USER_INFO` and `USER_INFO` are data about the user. */
            scopes: ("BASE_USER_INFO" | "USER_INFO" | "AGREEMENT_PAY" | "USER_LOGIN_ID" | "HASH_LOGIN_ID" | "SEND_OTP" | "TAOBAO_REBIND" | (string & {}))[];
            /** @description The merchant's id of this attempt, a new one for each. The redirect and the notification repeat it: compare it before the code is used. */
            authState: string;
            /**
             * @description Where the payer is.
             * @deprecated Send `env` instead. It is out of use since January 2026.
             * @enum {string}
             */
            terminalType?: "WEB" | "WAP" | "APP" | "MINI_APP";
            /**
             * @description Operating system, required when the `terminalType` beside it is `APP`, `WAP` or `MINI_APP`.
             * @deprecated Send `env` instead. It is out of use since January 2026.
             * @enum {string}
             */
            osType?: "IOS" | "ANDROID";
            /**
             * @description Version of the operating system, for `APP` and `WAP`.
             * @deprecated Send `env` instead. It is out of use since January 2026.
             */
            osVersion?: string;
            /** @description The payer's terminal. */
            env: components["schemas"]["Env"];
            /** @description The secondary merchant's id, registered with Antom. For acquirers; payments then repeat it as `order.merchant.referenceMerchantId`. */
            authClientId?: string;
            /** @description Country or region in which the merchant does business (ISO 3166-1 alpha-2), such as `US`, `JP`, `PK` or `SG`. For the Global Acquirer Gateway. */
            merchantRegion?: string;
            /** @description Whether the debits recur. Asked for when `customerBelongsTo` is `PAYPAY`. */
            recurringPayment?: components["schemas"]["BooleanValue"];
            /**
             * Format: uri
             * @description Where notifications about this authorization go. It takes precedence over the URL set in the dashboard.
             */
            authNotifyUrl?: string;
            /** @description Id of the merchant's account, for merchants with several accounts under one client id. */
            merchantAccountId?: string;
            /** @description Data about the account. */
            authMetaData?: components["schemas"]["AuthMetaData"];
            /** @description Further data. */
            extendInfo?: string;
            /** @description The amount that is debited each time. Only for merchants who route payments to acquirers other than Antom. */
            amount?: components["schemas"]["PositiveAmount"];
        };
        /** @description Where the payer lets the merchant debit the wallet. With the status `S` at least one of `normalUrl`, `schemeUrl` and `applinkUrl` is there; which of them depends on wallet and terminal. Each serves one authorization, once: use one of them alone. */
        ConsultAuthorizationResponse: {
            /** @description Outcome of the call. It says nothing about whether the payer authorizes. */
            result: components["schemas"]["ConsultAuthorizationResult"];
            /** @description Web page to send the payer to. */
            normalUrl?: string;
            /** @description URL in the wallet's own scheme, which opens the wallet app. */
            schemeUrl?: string;
            /** @description App Link or Universal Link, which opens the wallet app, or a page where it is not installed. */
            applinkUrl?: string;
            /** @description Package name of the wallet app, to open it on Android from an app or a mobile page. */
            appIdentifier?: string;
            /** @description A code to show, where the wallet can be authorized by a scan. */
            authCodeForm?: components["schemas"]["AuthCodeForm"] | null;
            /**
             * @description The address in its older form.
             * @deprecated Read `normalUrl`, `schemeUrl` and `applinkUrl` first. It is out of use since April 2023.
             */
            authUrl?: string;
            /** @description Further data that only some wallets give. */
            extendInfo?: string;
        };
        /** @description Asks which payment methods can be offered for an amount, a terminal and a region. Without restrictions it asks for all methods of the contract. */
        ConsultPaymentRequest: {
            /**
             * @description The product: `CASHIER_PAYMENT` for a payment that the payer completes, `AGREEMENT_PAYMENT` for a debit of a payer who has authorized the merchant before.
             * @enum {string}
             */
            productCode: "CASHIER_PAYMENT" | "AGREEMENT_PAYMENT";
            /** @description Amount of the payment that is planned. */
            paymentAmount: components["schemas"]["PositiveAmount"];
            /** @description The payer's terminal. Some methods are offered on some terminals only. */
            env: components["schemas"]["Env"];
            /** @description How the merchant wants to be settled. Needed when the contract names several settlement currencies. */
            settlementStrategy?: components["schemas"]["ConsultSettlementStrategy"];
            /** @description Country or region of the payer (ISO 3166-1 alpha-2). The methods that are usual there come first. */
            userRegion?: string;
            /** @description Country or region of the merchant's business (ISO 3166-1 alpha-2). Required with the Global Acquirer Gateway (GAGW) product, such as `US`, `SG`, `HK`, `PK`, `JP`, `CN`, `BR`, `AU` or `MY`. */
            merchantRegion?: string;
            /** @description Restricts the answer to methods of these regions. */
            allowedPaymentMethodRegions?: string[];
            /** @description Who buys. With `referenceBuyerId` the answer has the promotions of Antom that apply to the buyer. */
            buyer?: components["schemas"]["Buyer"];
            /** @description Id of the merchant's account, for merchants with several accounts under one client id. */
            merchantAccountId?: string;
            /** @description How the methods are presented: with `presentmentMode` `TILE`, also when it is absent, each one on its own; with `UNIFIED` the wallets of Alipay+ behind one entry. For `CARD` it also says how the payment will be carried out. */
            paymentFactor?: components["schemas"]["PaymentFactor"];
        };
        /** @description The payment methods of the contract that fit the request, those that cannot be used now included. With the status `S` there are `paymentOptions`. */
        ConsultPaymentResponse: {
            /** @description Outcome of the query, not of a payment. */
            result: components["schemas"]["ConsultPaymentResult"];
            /** @description The methods, the most relevant first. `enabled` says of each one whether it can be used. */
            paymentOptions?: components["schemas"]["PaymentOption"][] | null;
            /**
             * @description The older form of the methods, which no page describes.
             * @deprecated Read `paymentOptions` instead.
             */
            paymentMethodInfos?: components["schemas"]["PaymentMethodInfo"][] | null;
            /** @description Further data. */
            extendInfo?: string;
        };
        /** @description How the merchant wants to be settled, where that matters to a consultation. */
        ConsultSettlementStrategy: {
            /** @description Currency of the settlement (ISO 4217 alphabetic code). It must be one that the merchant's contract names. */
            settlementCurrency?: string;
        };
        /** @description Opens a session in which the payer pays. `productCode` says which product is used and therefore which fields apply. */
        CreatePaymentSessionRequest: components["schemas"]["CashierSessionRequest"] | components["schemas"]["EasySafePaySessionRequest"];
        /** @description Answer to a session. With the status `S` there are the session's id, its data for the client SDK and its expiry, and for the Checkout Page the URL of the page. */
        CreatePaymentSessionResponse: {
            /** @description Outcome of the call. `S` means that the session exists, not that anything is paid. */
            result: components["schemas"]["CreatePaymentSessionResult"];
            /** @description The gateway's id of the session. */
            paymentSessionId?: string;
            /**
             * Format: password
             * @description Data to hand to the client SDK unchanged. Do not parse it.
             */
            paymentSessionData?: string;
            /** @description When the session expires. */
            paymentSessionExpiryTime?: components["schemas"]["DateTime"];
            /** @description The Checkout Page to which the payer is sent. With the scene `CHECKOUT_PAYMENT`. */
            normalUrl?: string;
            /** @description A URL that no page describes. Use `normalUrl`. */
            url?: string;
            /** @description Id of the subscription that the request's `subscription` created. */
            subscriptionId?: string;
            /** @description Id of the subscription's first invoice, when it has no trial. */
            invoiceId?: string;
        };
        /** @description Rules of a subscription that is paid with Pix Automático. */
        CreateSubscriptionInfo: {
            /** @description Whether a charge that failed for lack of funds may be tried again; `false` by default. */
            allowRetry?: components["schemas"]["BooleanValue"];
            /**
             * @description Who tries a failed charge again, the merchant (`MANUAL`, the default) or Antom (`AUTOMATIC`). Only with `allowRetry`.
             * @enum {string}
             */
            retryMode?: "MANUAL" | "AUTOMATIC";
            /** @description Lower bound of the highest charge that the payer may set. */
            maxAmountFloor?: components["schemas"]["NonNegativeAmount"];
            /** @description Amount of every charge, where it never changes. */
            fixedAmount?: components["schemas"]["NonNegativeAmount"];
        };
        /** @description Asks for the link on which the payer authorizes a subscription. What is charged is `paymentAmount` per period, or the amount of a trial for the periods that `trials` names. */
        CreateSubscriptionRequest: {
            /** @description The merchant's id of this subscription and its idempotency key: repeated with the same values it returns the same final result. */
            subscriptionRequestId: string;
            /** @description What the payer subscribes to. It is shown to the payer. */
            subscriptionDescription: string;
            /**
             * Format: uri
             * @description The merchant's page to which the payer returns after the authorization. Arriving there says nothing about the outcome.
             */
            subscriptionRedirectUrl: string;
            /** @description When the first period begins. It may lie in the past, at most one period before the request. A time before the payer's authorization makes the subscription active, and charges it, at once. About a later time the guides disagree: the first charge is made then, or at the authorization all the same. */
            subscriptionStartTime: components["schemas"]["DateTime"];
            /** @description When the last period ends. Without it the subscription has no end. */
            subscriptionEndTime?: components["schemas"]["DateTime"];
            /** @description Length of a period. Pix Automático takes a `periodCount` of 1 only. */
            periodRule: components["schemas"]["PeriodRuleRequest"];
            /** @description Until when the payer may authorize, less than 48 hours after the request; 30 minutes after it by default. Nothing comes of an authorization after it. */
            subscriptionExpiryTime?: components["schemas"]["DateTime"];
            /** @description How the payer pays. For `CARD` it needs `paymentMethodId`, the card token from notifyPayment or inquiryPayment. For Pix Automático `paymentMethodMetaData` has `cpf` and `fullName`, and can have `maxAmountFloor` or `fixedAmount`. */
            paymentMethod: components["schemas"]["PaymentMethod"];
            /**
             * Format: uri
             * @description Where notifySubscription goes. It takes precedence over the URL set in the dashboard, and is required if none is set there. The calls of payments name it `subscriptionNotifyUrl`.
             */
            subscriptionNotificationUrl?: string;
            /**
             * Format: uri
             * @description Where the result of each period's charge goes. It takes precedence over the URL set in the dashboard, and is required if none is set there. The calls of payments name it `paymentNotifyUrl`.
             */
            paymentNotificationUrl?: string;
            /** @description What the payer sees of the order. Nothing is charged by it. */
            orderInfo: components["schemas"]["SubscriptionOrderInfo"];
            /** @description Amount to charge for each period. */
            paymentAmount: components["schemas"]["PositiveAmount"];
            /** @description How the merchant wants to be settled. */
            settlementStrategy: components["schemas"]["SettlementStrategy"];
            /** @description The payer's terminal. */
            env: components["schemas"]["Env"];
            /** @description Periods at another price, in any number. Trial periods are counted like all others. */
            trials?: components["schemas"]["Trial"][];
            /** @description Whether amounts may be accumulated. Not described on any page. */
            allowAccumulate?: components["schemas"]["BooleanValue"];
            /** @description Highest amount that may be accumulated, with `allowAccumulate`. Not described on any page. */
            maxAccumulateAmount?: components["schemas"]["NonNegativeAmount"];
            /** @description Id of the merchant's account, for merchants with several accounts under one client id. */
            merchantAccountId?: string;
            /** @description The merchant's own values, given back with the result. */
            customizedInfo?: components["schemas"]["CustomizedInfoRequest"];
            /** @description Whether a charge that failed for lack of funds may be tried again; `false` by default. For Pix Automático. */
            allowRetry?: components["schemas"]["BooleanValue"];
            /**
             * @description Who tries a failed charge again, the merchant (`MANUAL`) or Antom (`AUTOMATIC`). For Pix Automático.
             * @enum {string}
             */
            retryMode?: "MANUAL" | "AUTOMATIC";
            /** @description Lower bound of the highest charge that the payer may set. For Pix Automático. */
            maxAmountFloor?: components["schemas"]["NonNegativeAmount"];
            /** @description Rules of a Pix Automático subscription, in the form that came last. */
            subscriptionInfo?: components["schemas"]["CreateSubscriptionInfo"];
        };
        /** @description Answer to a request for a subscription. With `S` there is at least one link on which the payer authorizes. The subscription's id is not in it: it comes with notifySubscription. */
        CreateSubscriptionResponse: {
            /** @description Whether a link was issued. It does not say that the subscription is active. */
            result: components["schemas"]["CreateSubscriptionResult"];
            /** @description Link that opens the wallet's app by its URL scheme. */
            schemeUrl?: string;
            /** @description Link that opens the wallet's app by a universal link or app link. */
            applinkUrl?: string;
            /** @description Link to a page for the browser. */
            normalUrl?: string;
            /** @description Name of the app's package, for Android. Given when `env.terminalType` is `APP` or `WAP`. */
            appIdentifier?: string;
        };
        /** @description Opens a session in which the payer enters a card in the client SDK or on a page of the gateway. */
        CreateVaultingSessionRequest: {
            /**
             * @description Always `CARD`.
             * @constant
             */
            paymentMethodType: "CARD";
            /** @description The merchant's id of this attempt and its idempotency key: repeated after a final result it returns the same result. A new attempt takes a new one. */
            vaultingRequestId: string;
            /**
             * Format: uri
             * @description Where notifyVaulting goes.
             */
            vaultingNotificationUrl: string;
            /**
             * Format: uri
             * @description The merchant's page to which the payer returns.
             */
            redirectUrl?: string;
            /** @description Country or region in which the merchant does business (ISO 3166-1 alpha-2), such as `US`, `SG` or `JP`. For the Global Acquirer Gateway. */
            merchantRegion?: string;
            /** @description Whether a 3-D Secure authentication is wanted. */
            is3DSAuthentication?: components["schemas"]["BooleanValue"];
            /** @description Data that is passed through. Only for merchants who route payments to acquirers other than Antom. */
            passThroughMetadata?: string;
        };
        /** @description The session. All fields but `normalUrl` are promised when `result.resultStatus` is `S`. */
        CreateVaultingSessionResponse: {
            /** @description Outcome of the call. */
            result: components["schemas"]["CreateVaultingSessionResult"];
            /**
             * Format: password
             * @description Data for the client SDK. Pass it on as it is.
             */
            vaultingSessionData?: string;
            /** @description The gateway's id of the session. */
            vaultingSessionId?: string;
            /** @description When the session ends. */
            vaultingSessionExpiryTime?: components["schemas"]["DateTime"];
            /** @description Page of the gateway on which the payer enters the card. */
            normalUrl?: string;
        };
        /** @description The instalment plan of a payment, as the gateway reports it. */
        CreditPayPlan: {
            /** @description Number of instalments, natively or as text. */
            installmentNum?: number | string;
            /** @description Time between two instalments. */
            interval?: string;
            /** @description How the instalment fee is reckoned. */
            creditPayFeeType?: "PERCENTAGE" | (string & {});
            /** @description The fee in percent, where the fee is a percentage. */
            feePercentage?: components["schemas"]["IntegerValue"];
            /** @description Numbers of instalments that were offered. `installmentNum` overrides it. */
            filteredInstallmentPeriods?: components["schemas"]["IntegerValue"][] | null;
            /** @description Interest rate of the plan, a decimal number as text; the native form is accepted too. */
            interestRate?: number | string;
        };
        /** @description Payment in instalments. Give the number, or the numbers to offer; where both are given, `installmentNum` counts. */
        CreditPayPlanRequest: {
            /** @description Number of instalments, 2 to 36 (2 to 12 before 2026), natively or as text. */
            installmentNum: number | string;
            /** @description Time between two instalments, such as a month. */
            interval?: string;
            /** @description How the fee is shared. With `PERCENTAGE`, give `feePercentage`. */
            creditPayFeeType?: "PERCENTAGE" | (string & {});
            /** @description The merchant's share of the fee in percent, natively or as text: at 0 the merchant bears nothing, at 100 all of it. Required when `creditPayFeeType` is `PERCENTAGE`. */
            feePercentage?: number | string;
            /** @description Numbers of instalments to offer to the payer. Not together with `installmentNum`, which would win. */
            filteredInstallmentPeriods?: (number | string)[];
        } | {
            /** @description Number of instalments, 2 to 36 (2 to 12 before 2026), natively or as text. */
            installmentNum?: number | string;
            /** @description Time between two instalments, such as a month. */
            interval?: string;
            /** @description How the fee is shared. With `PERCENTAGE`, give `feePercentage`. */
            creditPayFeeType?: "PERCENTAGE" | (string & {});
            /** @description The merchant's share of the fee in percent, natively or as text: at 0 the merchant bears nothing, at 100 all of it. Required when `creditPayFeeType` is `PERCENTAGE`. */
            feePercentage?: number | string;
            /** @description Numbers of instalments to offer to the payer. Not together with `installmentNum`, which would win. */
            filteredInstallmentPeriods: (number | string)[];
        };
        /** @description Goods offered together with other goods. The same fields as `Goods`, without a further offer. */
        CrossSellGoods: {
            /** @description The merchant's id of the goods. Required unless `priceId` is sent. */
            referenceGoodsId: string;
            /** @description Name of the goods. */
            goodsName: string;
            /** @description Category, from parent to child with `/` between, such as `Digital Goods/Digital Vouchers`. */
            goodsCategory?: string;
            /** @description Brand. */
            goodsBrand?: string;
            /** @description Name of the stock keeping unit. */
            goodsSkuName?: string;
            /** @description Price of one piece. */
            goodsUnitAmount?: components["schemas"]["NonNegativeAmount"];
            /** @description Number of pieces, at least 1. */
            goodsQuantity?: components["schemas"]["PositiveInteger"];
            /**
             * Format: uri
             * @description Page that shows the goods.
             */
            goodsUrl?: string;
            /** @description How the goods are delivered. */
            deliveryMethodType?: "PHYSICAL" | "DIGITAL" | (string & {});
            /**
             * Format: uri
             * @description Picture of the goods.
             */
            goodsImageUrl?: string;
            /** @description Id of a price set up with Antom. Required unless `referenceGoodsId` is sent. */
            priceId?: string;
            /** @description Discount on the goods. */
            goodsDiscountAmount?: components["schemas"]["NonNegativeAmount"];
            /** @description When the goods stop being offered or valid. */
            goodsEndsOnTime?: components["schemas"]["DateTime"];
        } | {
            /** @description The merchant's id of the goods. Required unless `priceId` is sent. */
            referenceGoodsId?: string;
            /** @description Name of the goods. */
            goodsName: string;
            /** @description Category, from parent to child with `/` between, such as `Digital Goods/Digital Vouchers`. */
            goodsCategory?: string;
            /** @description Brand. */
            goodsBrand?: string;
            /** @description Name of the stock keeping unit. */
            goodsSkuName?: string;
            /** @description Price of one piece. */
            goodsUnitAmount?: components["schemas"]["NonNegativeAmount"];
            /** @description Number of pieces, at least 1. */
            goodsQuantity?: components["schemas"]["PositiveInteger"];
            /**
             * Format: uri
             * @description Page that shows the goods.
             */
            goodsUrl?: string;
            /** @description How the goods are delivered. */
            deliveryMethodType?: "PHYSICAL" | "DIGITAL" | (string & {});
            /**
             * Format: uri
             * @description Picture of the goods.
             */
            goodsImageUrl?: string;
            /** @description Id of a price set up with Antom. Required unless `referenceGoodsId` is sent. */
            priceId: string;
            /** @description Discount on the goods. */
            goodsDiscountAmount?: components["schemas"]["NonNegativeAmount"];
            /** @description When the goods stop being offered or valid. */
            goodsEndsOnTime?: components["schemas"]["DateTime"];
        };
        /** @description Two currencies, between which a rate is asked for. */
        CurrencyPair: {
            /** @description Currency in which the payer pays (ISO 4217 alphabetic code). */
            sellCurrency: string;
            /** @description Currency in which the merchant prices (ISO 4217 alphabetic code). */
            buyCurrency: string;
        };
        /** @description The wallet or account that the payer lets the merchant debit. The same value is sent as `paymentMethodType` when it is debited. The list grows. */
        CustomerBelongsTo: "ALIPAY_CN" | "ALIPAY_HK" | "MPAY" | "DANA" | "PAYPAY" | "BOOST" | "TNG" | "GRABPAY_MY" | "HIPAY" | "GCASH" | "MAYA" | "GRABPAY_PH" | "GRABPAY_SG" | "KAKAOPAY" | "NAVERPAY" | "TOSSPAY" | "RABBIT_LINE_PAY" | "TRUEMONEY" | "KPLUS" | "DIRECT_DEBIT_SIAMCOMMERCIALBANK" | "DIRECT_DEBIT_KRUNGTHAIBANK" | "ACH_DIRECT_DEBIT" | "ZALOPAY" | "MOMO" | "VIETTELMONEY" | "JKOPAY" | "BKASH" | "EASYPAISA" | "DIRECTDEBIT_YAPILY" | "ANTOM_BIZ_ACCOUNT" | (string & {});
        /** @description The merchant's own notes on the payment, given back. */
        CustomizedInfo: {
            /** @description First note. */
            customizedField1?: string;
            /** @description Second note. */
            customizedField2?: string;
            /** @description Third note. */
            customizedField3?: string;
            /** @description Fourth note. */
            customizedField4?: string;
            /** @description Fifth note. */
            customizedField5?: string;
        };
        /** @description Up to five values of the merchant's own, given back with the result. */
        CustomizedInfoRequest: {
            /** @description First value. */
            customizedField1?: string;
            /** @description Second value. */
            customizedField2?: string;
            /** @description Third value. */
            customizedField3?: string;
            /** @description Fourth value. */
            customizedField4?: string;
            /** @description Fifth value. */
            customizedField5?: string;
        };
        /** @description The customs that a declaration went to. */
        Customs: {
            /** @description Code of the customs. */
            customsCode?: "ZONGSHU" | "ZHENGZHOU" | "NINGBO" | "SHANGHAI_CBT" | (string & {});
            /** @description Country of the customs (ISO 3166-1 alpha-2). */
            region?: "CN" | (string & {});
        };
        /** @description The customs that a declaration goes to. */
        CustomsRequest: {
            /** @description Code of the customs: General Administration (`ZONGSHU`), also for Tianjin, Guangzhou and Hangzhou; Henan bonded logistics centre (`ZHENGZHOU`); Ningbo (`NINGBO`); Shanghai (`SHANGHAI_CBT`). */
            customsCode: "ZONGSHU" | "ZHENGZHOU" | "NINGBO" | "SHANGHAI_CBT" | (string & {});
            /** @description Country of the customs (ISO 3166-1 alpha-2). Only `CN` so far. */
            region: "CN" | (string & {});
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time with an offset, such as `2019-11-27T12:01:01+08:00`. Offsets differ from message to message; keep the original text.
         */
        DateTime: string;
        /** @description A decimal number, natively or as text. Keep it as the text received where exactness matters; a double does not hold every rate. */
        DecimalNumber: number | string;
        /** @description Declaration of an inflow from an online travel agency. Both fields go together. */
        Declaration: {
            /** @description What was sold. */
            declarationBizScene: "AIRLINE" | "HOTEL" | (string & {});
            /** @description Id of the beneficiary of the inflow. */
            declarationBeneficiaryId: string;
        };
        /** @description How a declaration stands. */
        DeclarationRecord: {
            /** @description The merchant's id of the declaration. */
            declarationRequestId: string;
            /** @description The id under which the customs know the payment. */
            customsPaymentId?: string;
            /** @description The id under which the customs know the order: `suborderId` of a split order, otherwise the payment's `paymentRequestId`. */
            customsOrderId?: string;
            /** @description The customs that the declaration went to. */
            customs?: components["schemas"]["Customs"] | null;
            /** @description The merchant, as named in the declaration. */
            merchantCustomsInfo?: components["schemas"]["MerchantCustomsInfo"] | null;
            /** @description The declared amount. */
            declarationAmount?: components["schemas"]["Amount"] | null;
            /** @description Whether the order is declared in parts. */
            splitOrder?: components["schemas"]["BooleanValue"];
            /** @description Whether the customs have answered (`CUSTOMS_PROCESSING_COMPLETED`) or not yet (`IN_PROCESS`). What they answered is `customsDeclarationResultCode`. */
            declarationRequestStatus: "IN_PROCESS" | "CUSTOMS_PROCESSING_COMPLETED" | (string & {});
            /** @description When the declaration last changed. */
            lastModifiedTime?: components["schemas"]["DateTime"];
            /** @description What the customs answered, in a code of theirs. Of the General Administration: `2` recorded, `120` order, payment and logistics agree, a number below 0 an error; `success` says that the data was sent to the customs. */
            customsDeclarationResultCode?: string;
            /** @description The customs' own words for it. */
            customsDeclarationResultDesc?: string;
            /** @description When the customs answered. */
            customsDeclarationReturnTime?: components["schemas"]["DateTime"];
        };
        /** @description Declares a payment, or a part of it, to the Chinese customs. */
        DeclareRequest: {
            /** @description The merchant's id of this declaration and its idempotency key. A retransmission keeps it. */
            declarationRequestId: string;
            /** @description The gateway's id of the payment. */
            paymentId: string;
            /** @description Amount to declare, in CNY: the payment's `customsDeclarationAmount`, or this part of it when the order is split. */
            declarationAmount: components["schemas"]["PositiveAmount"];
            /** @description The customs to declare to. */
            customs: components["schemas"]["CustomsRequest"];
            /** @description The merchant, as registered with the customs. */
            merchantCustomsInfo: components["schemas"]["MerchantCustomsInfoRequest"];
            /** @description Whether the order is declared in parts. When it is, `suborderId` is required. */
            splitOrder: components["schemas"]["BooleanValue"];
            /** @description The merchant's id of this part of a split order. The customs take it for the id of the order, so it has to be the one in the order data that they get. */
            suborderId?: string;
            /** @description Identity document of the buyer. Recommended: the customs check by samples that buyer and payer are the same person, and refuse a mismatch. */
            buyerCertificate?: components["schemas"]["BuyerCertificate"];
        };
        /** @description Answer to a declaration. The two ids of the customs are promised only when `result.resultStatus` is `S`. */
        DeclareResponse: {
            /** @description Outcome of the call, not of the declaration. */
            result: components["schemas"]["DeclareResult"];
            /** @description The id under which the customs know the payment. */
            customsPaymentId?: string;
            /** @description The id under which the customs know the order: `suborderId` of a split order, otherwise the payment's `paymentRequestId`. */
            customsOrderId?: string;
            /** @description Whether buyer and payer are the same person, when that was checked. */
            identityCheckResult?: "CHECK_PASSED" | "CHECK_NOT_PASSED" | (string & {});
            /** @description The institution that cleared the payment, where the customs want to know it: China UnionPay (`CUP`), NetsUnion (`NUCC`), or another, for example for credit products (`OTHER`). */
            clearingChannel?: "CUP" | "NUCC" | "OTHER" | (string & {});
            /** @description That institution's id of the transaction. */
            clearingTransactionId?: string;
            /** @description The id under which the payment company is registered with the customs. */
            customsProviderRegistrationId?: string;
        };
        /** @description How long the delivery takes, between two bounds. */
        DeliveryEstimate: {
            /** @description The shortest time. */
            minimum?: components["schemas"]["DeliveryEstimateBound"];
            /** @description The longest time. */
            maximum?: components["schemas"]["DeliveryEstimateBound"];
        };
        /** @description A length of time, as a count of units. */
        DeliveryEstimateBound: {
            /**
             * @description Unit of time.
             * @enum {string}
             */
            unit?: "YEAR" | "MONTH" | "DAY" | "HOUR" | "MINUTE" | "SECOND";
            /** @description Number of units, at least 0. */
            value?: components["schemas"]["NonNegativeInteger"];
        };
        /** @description A reduction that a promotion gave. */
        Discount: {
            /** @description Short label of the reduction. */
            discountTag?: string;
            /** @description Name of the reduction. */
            discountName?: string;
            /** @description What the payer saved. */
            savingsAmount?: components["schemas"]["Amount"] | null;
            /** @description What the payer is expected to save, before the final amount is known. */
            estimateSavingsAmount?: components["schemas"]["Amount"] | null;
        };
        /** @description Tells the merchant about a step of a dispute. */
        DisputeNotification: {
            /** @description The merchant's id of the disputed payment. */
            paymentRequestId: string;
            /** @description The gateway's id of the disputed payment. */
            paymentId: string;
            /** @description The gateway's id of the dispute, which the calls about it need. */
            disputeId: string;
            /** @description When the dispute was opened. */
            disputeTime?: components["schemas"]["DateTime"];
            /** @description The disputed amount, when a dispute occurs. */
            disputeAmount?: components["schemas"]["Amount"] | null;
            /** @description The step: opened (`DISPUTE_CREATED`), 24 hours left to answer (`DEFENSE_DUE_ALERT`), document taken (`DEFENSE_SUPPLIED`), decided (`DISPUTE_JUDGED`), accepted (`DISPUTE_ACCEPTED`), withdrawn by the payer (`DISPUTE_CANCELLED`), or settled by Visa's Rapid Dispute Resolution (`RDR_RESOLVED`). */
            disputeNotificationType: "DISPUTE_CREATED" | "DISPUTE_JUDGED" | "DISPUTE_CANCELLED" | "DEFENSE_SUPPLIED" | "DEFENSE_DUE_ALERT" | "DISPUTE_ACCEPTED" | "RDR_RESOLVED" | (string & {});
            /** @description Why the payer disputes the payment, for people. */
            disputeReasonMsg?: string;
            /** @description The reason's code, as `disputeSource` defines it. With `DISPUTE_CREATED` and `DISPUTE_JUDGED`. */
            disputeReasonCode?: string;
            /** @description The card scheme or issuer that the dispute comes from, such as `Mastercard`. With `DISPUTE_CREATED` and `DISPUTE_JUDGED`. */
            disputeSource?: string;
            /** @description Until when the dispute can be accepted or defended. With `DISPUTE_CREATED` and `DEFENSE_DUE_ALERT`; no other message or call tells it. */
            defenseDueTime?: components["schemas"]["DateTime"];
            /** @description When the dispute was decided. With `DISPUTE_JUDGED`. */
            disputeJudgedTime?: components["schemas"]["DateTime"];
            /** @description The amount that is deducted, when the dispute is decided. */
            disputeJudgedAmount?: components["schemas"]["Amount"] | null;
            /** @description The decision: the merchant keeps the money (`ACCEPT_BY_CUSTOMER`) or loses it (`ACCEPT_BY_MERCHANT`); the material of a compliance request is good (`VALIDATE_SUCCESS`) or has to be supplied again (`VALIDATE_FAIL`). With `DISPUTE_JUDGED`. */
            disputeJudgedResult?: "ACCEPT_BY_CUSTOMER" | "ACCEPT_BY_MERCHANT" | "VALIDATE_SUCCESS" | "VALIDATE_FAIL" | (string & {});
            /** @description The acquirer's reference number of the card transaction. With `DISPUTE_CREATED`. */
            arn?: string;
            /** @description Why the dispute counts as accepted: the merchant accepted it (`MERCHANT_ACCEPTED`), did not answer in time (`TIMEOUT`), or Antom's staff accepted it (`MANUAL_PROCESSING_ACCEPTED`). */
            disputeAcceptReason?: "MERCHANT_ACCEPTED" | "TIMEOUT" | "MANUAL_PROCESSING_ACCEPTED" | (string & {});
            /** @description When the dispute was accepted. */
            disputeAcceptTime?: components["schemas"]["DateTime"];
            /** @description What it is: a chargeback, the request for documents that can precede one (`RETRIEVAL_REQUEST`), or a request to prove that rules were kept (`COMPLIANCE_REQUEST`). */
            disputeType?: "CHARGEBACK" | "RETRIEVAL_REQUEST" | "COMPLIANCE_REQUEST" | (string & {});
            /** @description Whether the merchant may defend. When it is false, do not call supplyDefenseDocument. */
            defendable?: components["schemas"]["BooleanValue"];
            /** @description The gateway's id of the disputed capture. */
            captureId?: string;
            /** @description Why Antom has defended on its own, for example because the payment was refunded in full. */
            autoDefendReason?: string;
            /** @description How the acquirer saw the dispute. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
        };
        /** @description Answer to acceptDispute and supplyDefenseDocument. The id and the time are promised only when `result.resultStatus` is `S`. */
        DisputeResponse: {
            /** @description Outcome of the call. */
            result: components["schemas"]["DisputeResult"];
            /** @description The gateway's id of the dispute, repeated. */
            disputeId?: string;
            /** @description When the dispute was accepted, or the document taken. */
            disputeResolutionTime?: components["schemas"]["DateTime"];
        };
        /** @description Asks for a document of a dispute. */
        DownloadDisputeEvidenceRequest: {
            /** @description The gateway's id of the dispute, from notifyDispute. */
            disputeId: string;
            /** @description Which document: the template of the defense (`DISPUTE_EVIDENCE_TEMPLATE`), the document that was supplied (`DISPUTE_EVIDENCE_FILE`), or since September 2026 the defense that Antom has drafted (`DISPUTE_EVIDENCE_AI`). */
            disputeEvidenceType: "DISPUTE_EVIDENCE_TEMPLATE" | "DISPUTE_EVIDENCE_FILE" | "DISPUTE_EVIDENCE_AI" | (string & {});
        };
        /** @description Answer to the request for a document. The document and its format are promised only when `result.resultStatus` is `S`. */
        DownloadDisputeEvidenceResponse: {
            /** @description Outcome of the call. */
            result: components["schemas"]["DownloadDisputeEvidenceResult"];
            /** @description The document, as Base64 text. */
            disputeEvidence?: string;
            /** @description Format of the document. `WORD` stands for DOC and DOCX. */
            disputeEvidenceFormat?: "WORD" | "PDF" | "ZIP" | "JPG" | (string & {});
        };
        /** @description Opens a session of EasySafePay. In the first one `agreementInfo` has the payer authorize later payments while paying: besides notifyPayment a notification with the access token follows. Later sessions have no `agreementInfo`; the token in `paymentMethod.paymentMethodId` identifies the payer. Antom has to enable the product first. */
        EasySafePaySessionRequest: {
            /**
             * @description Always `AGREEMENT_PAYMENT`.
             * @constant
             */
            productCode: "AGREEMENT_PAYMENT";
            /**
             * @description Always `EASY_PAY`.
             * @constant
             */
            productScene: "EASY_PAY";
            /** @description The merchant's id of the payment that the session leads to. Notifications and inquiryPayment know the payment by it. A new attempt at the same order takes a new one. */
            paymentRequestId: string;
            /** @description What is paid for. The amount of the order moves no money and is not compared with `paymentAmount`. */
            order: components["schemas"]["Order"];
            /** @description Amount to pay. */
            paymentAmount: components["schemas"]["PositiveAmount"];
            /** @description The wallet to pay with, and in later sessions the payer's access token as `paymentMethodId`. */
            paymentMethod: components["schemas"]["PaymentMethod"];
            /**
             * Format: uri
             * @description The merchant's page to which the payer returns. Arriving there says nothing about the outcome. With `PAYPAY` at most 255 characters.
             */
            paymentRedirectUrl: string;
            /**
             * Format: uri
             * @description Where notifications about the payment go. It takes precedence over the URL set in the dashboard.
             */
            paymentNotifyUrl: string;
            /** @description How the merchant wants to be settled. */
            settlementStrategy: components["schemas"]["SettlementStrategy"];
            /** @description The authorization to obtain with the first payment. Leave it out afterwards. */
            agreementInfo?: components["schemas"]["AgreementInfo"];
            /** @description The payer's terminal. Antom's risk control asks for `clientIp`. */
            env?: components["schemas"]["SessionEnv"];
            /** @description When the session expires. By default, and at the latest, an hour after it was created. */
            paymentSessionExpiryTime?: components["schemas"]["DateTime"];
            /** @description When the payment itself expires, once the payer has submitted it. */
            paymentExpiryTime?: components["schemas"]["DateTime"];
            /** @description What the merchant knows about order, buyer and card, for risk control. */
            riskData?: components["schemas"]["RiskData"];
        };
        /** @description The payer's terminal. */
        Env: {
            /**
             * @description Where the payer is: a desktop browser (`WEB`), a mobile browser (`WAP`), an app (`APP`) or a mini program (`MINI_APP`).
             * @enum {string}
             */
            terminalType: "WEB" | "WAP" | "APP" | "MINI_APP";
            /**
             * @description Operating system. Required unless `terminalType` is `WEB`.
             * @enum {string}
             */
            osType?: "IOS" | "ANDROID";
            /** @description The browser's User-Agent header. */
            userAgent?: string;
            /** @description Token of the device, from Antom's risk script or SDK. */
            deviceTokenId?: string;
            /** @description IP address of the payer. Antom asks for it when its risk control is used and for `CARD`. */
            clientIp?: string;
            /**
             * @description Id of a browser cookie.
             * @deprecated Leave it out. It is out of use since November 2022.
             */
            cookieId?: string;
            /** @description Further data about the terminal. */
            extendInfo?: string;
            /** @description Id of a terminal in a store. Not used by online payments. */
            storeTerminalId?: string;
            /** @description When the terminal in the store sent the request. Not used by online payments. */
            storeTerminalRequestTime?: components["schemas"]["DateTime"];
            /** @description The browser. */
            browserInfo?: components["schemas"]["BrowserInfo"];
            /** @description Bits per pixel of the screen, natively or as text. */
            colorDepth?: (1 | 4 | 8 | 15 | 16 | 24 | 30 | 32 | 48) | string;
            /** @description Height of the screen in pixels, at least 1. */
            screenHeight?: components["schemas"]["PositiveInteger"];
            /** @description Width of the screen in pixels, at least 1. */
            screenWidth?: components["schemas"]["PositiveInteger"];
            /** @description Minutes between UTC and the payer's local time, -720 to 720, natively or as text. */
            timeZoneOffset?: number | string;
            /** @description Brand of the device. */
            deviceBrand?: string;
            /** @description Model of the device. */
            deviceModel?: string;
            /** @description Language set on the device. */
            deviceLanguage?: string;
            /** @description Id of the device. */
            deviceId?: string;
            /** @description Version of the operating system. */
            osVersion?: string;
        };
        /** @description Exchanges card data for a nonce. */
        FetchNonceRequest: {
            /** @description The card. */
            card: components["schemas"]["NonceCard"];
        };
        /** @description The nonce, promised when `result.resultStatus` is `S`. */
        FetchNonceResponse: {
            /** @description Outcome of the call. */
            result: components["schemas"]["FetchNonceResult"];
            /**
             * Format: password
             * @description The nonce: the `paymentMethod.paymentMethodId` of the next payment.
             */
            cardToken?: string;
        };
        /** @description A top-up in a game. */
        Gaming: {
            /** @description Name of the game. */
            gameName?: string;
            /** @description Name or id of the player who gets the top-up. */
            toppedUpUser?: string;
            /** @description Email address of that player. */
            toppedUpEmail?: string;
            /** @description Telephone number of that player. */
            toppedUpPhoneNo?: string;
        };
        /** @description One kind of goods or service in an order. */
        Goods: {
            /** @description The merchant's id of the goods. Send it or `priceId`. */
            referenceGoodsId?: string;
            /** @description Name of the goods. */
            goodsName: string;
            /** @description Category, from parent to child with `/` between, such as `Digital Goods/Digital Vouchers`. */
            goodsCategory?: string;
            /** @description Brand. */
            goodsBrand?: string;
            /** @description Name of the stock keeping unit. */
            goodsSkuName?: string;
            /** @description Price of one piece. */
            goodsUnitAmount?: components["schemas"]["NonNegativeAmount"];
            /** @description Number of pieces, at least 1. */
            goodsQuantity?: components["schemas"]["PositiveInteger"];
            /**
             * Format: uri
             * @description Page that shows the goods.
             */
            goodsUrl?: string;
            /** @description How the goods are delivered. */
            deliveryMethodType?: "PHYSICAL" | "DIGITAL" | (string & {});
            /**
             * Format: uri
             * @description Picture of the goods.
             */
            goodsImageUrl?: string;
            /** @description Id of a price set up with Antom. Send it or `referenceGoodsId`. */
            priceId?: string;
            /** @description Discount on the goods. */
            goodsDiscountAmount?: components["schemas"]["NonNegativeAmount"];
            /** @description When the goods stop being offered or valid. */
            goodsEndsOnTime?: components["schemas"]["DateTime"];
            /** @description Goods offered together with these. */
            crossSell?: components["schemas"]["CrossSellGoods"];
        };
        /** @description Asks for exchange rates, of one pair of currencies or of many. How the pair and the list go together is not stated; give one of them. */
        InquireExchangeRateRequest: {
            /**
             * @description The product in which the rates are to be used.
             * @enum {string}
             */
            productCode: "CASHIER_PAYMENT" | "AGREEMENT_PAYMENT";
            /** @description Currency in which the merchant prices (ISO 4217 alphabetic code). */
            buyCurrency?: string;
            /** @description Currency in which the payer pays (ISO 4217 alphabetic code). */
            sellCurrency?: string;
            /** @description Many pairs at once, at most 100. */
            currencyPairs?: components["schemas"]["CurrencyPair"][];
            /** @description Kind of rate. Without it `TRADE`. The others are not described. */
            rateType?: "TRADE" | "REFERENCE_TRADE" | "REFERENCE" | (string & {});
            /** @description Id of the merchant's account, for merchants with several accounts under one client id. */
            merchantAccountId?: string;
            /** @description Currency of the payment, of the first form of this call (ISO 4217 alphabetic code). */
            paymentCurrency?: string;
        };
        /** @description Exchange rates, one for each pair that was asked for. */
        InquireExchangeRateResponse: {
            /** @description Outcome of the query. */
            result: components["schemas"]["InquireExchangeRateResult"];
            /** @description The rates. */
            paymentQuotes?: components["schemas"]["PaymentQuote"][] | null;
            /** @description The rates in the older form. */
            quotes?: components["schemas"]["Quote"][] | null;
        };
        /** @description Asks for the subscriptions that fit all of the filters, page by page. Without a filter it is those of the last 7 days. */
        InquireSubscriptionListRequest: {
            /** @description The merchant account that the subscriptions belong to. */
            merchantAccountId?: string;
            /**
             * Format: date-time
             * @description Earliest original start of the subscriptions; by default 7 days before the request.
             */
            startTimeFrom?: string;
            /**
             * Format: date-time
             * @description Latest original start of the subscriptions; by default the time of the request.
             */
            startTimeTo?: string;
            /** @description The states to list; all by default. */
            statuses?: ("ACTIVE" | "CANCELLED" | "TERMINATED" | (string & {}))[];
            /** @description The payment methods to list; all by default. */
            paymentMethodTypes?: string[];
            /** @description The currencies to list; all by default. */
            currencies?: string[];
            /** @description The units of periods to list; all by default. */
            periodTypes?: ("DAY" | "WEEK" | "MONTH" | "YEAR" | (string & {}))[];
            /** @description The page to give, 1 by default. */
            currentPage?: components["schemas"]["PageNumber"];
            /** @description Number of subscriptions on a page, 1 to 100 and 10 by default, natively or as text. */
            pageSize?: number | string;
        };
        /** @description Answer to an inquiry for subscriptions. The list and the paginator are promised when `resultStatus` is `S`. */
        InquireSubscriptionListResponse: {
            /** @description Outcome of the inquiry itself. */
            result: components["schemas"]["InquireSubscriptionListResult"];
            /** @description The subscriptions on this page; empty when nothing fits. */
            subscriptions?: components["schemas"]["Subscription"][] | null;
            /** @description Where this page stands. */
            paginator?: components["schemas"]["Paginator"] | null;
        };
        /** @description Asks for the charges of one subscription, page by page. */
        InquireSubscriptionPaymentRequest: {
            /** @description The merchant account that the subscription belongs to. */
            merchantAccountId?: string;
            /** @description Antom's id of the subscription. */
            subscriptionId: string;
            /** @description The states to list; all by default. */
            paymentStatuses?: ("SUCCESS" | "FAIL" | (string & {}))[];
            /** @description The page to give, 1 by default. */
            currentPage?: components["schemas"]["PageNumber"];
            /** @description Number of charges on a page, 1 to 10 and 10 by default, natively or as text. */
            pageSize?: number | string;
        };
        /** @description Answer to an inquiry for charges. The list and the paginator are promised when `resultStatus` is `S`. */
        InquireSubscriptionPaymentResponse: {
            /** @description Outcome of the inquiry itself. */
            result: components["schemas"]["InquireSubscriptionPaymentResult"];
            /** @description The charges on this page; empty when nothing fits, and also when the subscription is not known. */
            payments?: components["schemas"]["SubscriptionTransaction"][] | null;
            /** @description Where this page stands. */
            paginator?: components["schemas"]["Paginator"] | null;
        };
        /** @description Asks for one subscription. */
        InquireSubscriptionRequest: {
            /** @description The merchant account that the subscription belongs to. */
            merchantAccountId?: string;
            /** @description Antom's id of the subscription. */
            subscriptionId: string;
        };
        /** @description Answer to an inquiry. `result` says only whether the inquiry worked; `subscription` is promised when it did. */
        InquireSubscriptionResponse: {
            /** @description Outcome of the inquiry itself. */
            result: components["schemas"]["InquireSubscriptionResult"];
            /** @description The subscription as it stands. */
            subscription?: components["schemas"]["Subscription"] | null;
        };
        /** @description Asks what became of an attempt to store a card. */
        InquireVaultingRequest: {
            /** @description The merchant's id of the attempt. */
            vaultingRequestId: string;
            /** @description Id of the merchant's account, for merchants with several accounts under one client id. */
            merchantAccountId?: string;
        };
        /** @description `result` says only whether the inquiry worked; what became of the card is in `vaultingStatus`. */
        InquireVaultingResponse: {
            /** @description Outcome of the inquiry itself. */
            result: components["schemas"]["InquireVaultingResult"];
            /** @description The merchant's id of the attempt, repeated. */
            vaultingRequestId?: string;
            /** @description What became of the card. `PROCESSING` is the only state that can change. */
            vaultingStatus?: "SUCCESS" | "FAIL" | "PROCESSING" | (string & {});
            /** @description The card that was stored, with its token, when `vaultingStatus` is `SUCCESS`. */
            paymentMethodDetail?: components["schemas"]["PaymentMethodDetail"] | null;
            /** @description Web page to send the payer to; for a card the 3-D Secure page. */
            normalUrl?: string;
            /** @description URL in a scheme of its own, which opens an app. */
            schemeUrl?: string;
            /** @description App Link or Universal Link, which opens an app. */
            applinkUrl?: string;
            /** @description The merchant's own data from vaultPaymentMethod, a JSON object as text. */
            metadata?: string;
            /** @description Machine-readable reason for the state. The list grows. */
            vaultingResultCode?: "SUCCESS" | "VERIFICATION_IN_PROCESS" | "ACCESS_DENIED" | "ACCOUNT_CLOSED" | "AUTHENTICATION_REQUIRED" | "BLOCKED_FIRST_USED" | "CARD_EXPIRED" | "CARD_NOT_SUPPORTED" | "DO_NOT_HONOR" | "FRAUD_REJECT" | "INVALID_CARD_NUMBER" | "INVALID_CVV" | "INVALID_EXPIRATION_DATE" | "LOST_CARD" | "NO_SELECTED_ACCOUNT" | "ORDER_IS_CLOSED" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PICKUP_CARD" | "POLICY" | "PROCESS_FAIL" | "RESTRICTED_CARD" | "STOLEN_CARD" | "USER_BALANCE_NOT_ENOUGH" | "USER_PAYMENT_VERIFICATION_FAILED" | "VERIFY_TIMES_EXCEED_LIMIT" | (string & {});
            /** @description Text for people about the state, in no fixed wording. */
            vaultingResultMessage?: string;
        };
        /** @description Names the declarations to look up. */
        InquiryDeclarationRequestsRequest: {
            /** @description The merchant's ids of the declarations, at most ten. */
            declarationRequestIds: string[];
        };
        /** @description Answer to an inquiry about declarations. The two lists come only when `result.resultStatus` is `S`. */
        InquiryDeclarationRequestsResponse: {
            /** @description Outcome of the inquiry, not of the declarations. */
            result: components["schemas"]["InquiryDeclarationRequestsResult"];
            /** @description The ids that Antom does not know. */
            declarationRequestsNotFound?: string[] | null;
            /** @description The declarations that Antom knows. */
            declarationRecords?: components["schemas"]["DeclarationRecord"][] | null;
        };
        /** @description Asks for the state of a payment. Name the payment by the gateway's id or by the merchant's; with both, `paymentId` decides. */
        InquiryPaymentRequest: {
            /** @description The merchant's id of the payment. */
            paymentRequestId?: string;
            /** @description The gateway's id of the payment. */
            paymentId: string;
            /** @description The merchant account that the payment belongs to. */
            merchantAccountId?: string;
        } | {
            /** @description The merchant's id of the payment. */
            paymentRequestId: string;
            /** @description The gateway's id of the payment. */
            paymentId?: string;
            /** @description The merchant account that the payment belongs to. */
            merchantAccountId?: string;
        };
        /** @description Answer to an inquiry. `result` says only whether the inquiry worked; how the payment stands is in `paymentStatus`, and how each capture or refund stands is in `transactions`. */
        InquiryPaymentResponse: {
            /** @description Outcome of the inquiry itself. */
            result: components["schemas"]["InquiryPaymentResult"];
            /** @description State of the payment. `PENDING` means that the payer is done and the final result is awaited. It stays `SUCCESS` after a refund. */
            paymentStatus?: "SUCCESS" | "FAIL" | "PROCESSING" | "CANCELLED" | "PENDING" | (string & {});
            /** @description Machine-readable reason for the state of the payment. The list grows. Documented for every answer with status `S`, but missing in a published one. */
            paymentResultCode?: "SUCCESS" | "ACCESS_DENIED" | "CARD_NOT_SUPPORTED" | "CURRENCY_NOT_SUPPORT" | "DO_NOT_HONOR" | "FRAUD_REJECT" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_CARD" | "INVALID_CARD_NUMBER" | "INVALID_EXPIRATION_DATE" | "INVALID_EXPIRY_DATE_FORMAT" | "INVALID_MERCHANT_STATUS" | "ISSUER_REJECTS_TRANSACTION" | "KEY_NOT_FOUND" | "MERCHANT_KYB_NOT_QUALIFIED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CLOSED" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "RISK_REJECT" | "SUSPECTED_CARD" | "SUSPECTED_RISK" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "PAYMENT_IN_PROCESS" | "UNKNOWN_EXCEPTION" | "EXPIRED_CODE" | "INVALID_CONTRACT" | "INVALID_PAYMENT_CODE" | "INVALID_PAYMENT_METHOD_META_DATA" | "MERCHANT_NOT_REGISTERED" | "ORDER_IS_CANCELED" | "ORDER_NOT_EXIST" | "REPEAT_REQ_INCONSISTENT" | "SETTLE_CONTRACT_NOT_MATCH" | "USER_NOT_EXIST" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED" | "ORDER_STATUS_INVALID" | "PAYMENT_PROHIBITED" | "SELECTED_CARD_BRAND_NOT_AVAILABLE" | "AUTHENTICATION_REQUIRED" | "INCORRECT_BLIKCODE" | "INVALID_AMOUNT" | "INVALID_CVV" | "CARD_BIN_QUERY_ERROR" | (string & {});
            /** @description Text for people about the state of the payment, in no fixed wording. Missing where the code is. */
            paymentResultMessage?: string;
            /** @description The merchant's id of the payment. */
            paymentRequestId?: string;
            /** @description The gateway's id of the payment. */
            paymentId?: string;
            /** @description The gateway's id of the authorization behind the payment. */
            authPaymentId?: string;
            /** @description Amount of the payment, in the order's currency. */
            paymentAmount?: components["schemas"]["Amount"] | null;
            /** @description What the payer really paid, after reductions and conversion. */
            actualPaymentAmount?: components["schemas"]["Amount"] | null;
            /** @description Exchange rate between the order's currency and the payer's. */
            paymentQuote?: components["schemas"]["Quote"] | null;
            /** @description When the payment was created. */
            paymentCreateTime?: components["schemas"]["DateTime"];
            /** @description When the payment succeeded. Given only while `paymentStatus` is `SUCCESS`. */
            paymentTime?: components["schemas"]["DateTime"];
            /** @description When a card authorization ends. No capture is possible after it. */
            authExpiryTime?: components["schemas"]["DateTime"];
            /**
             * @description The same as `authExpiryTime`, in the spelling of the page of May 2024.
             * @deprecated Read `authExpiryTime` first, and this one where it is absent.
             */
            authExpirytime?: components["schemas"]["DateTime"];
            /** @description Value of coupons that are not certain to be paid out. */
            nonGuaranteeCouponAmount?: components["schemas"]["Amount"] | null;
            /** @description What the wallet discloses about its user. */
            pspCustomerInfo?: components["schemas"]["PspCustomerInfo"] | null;
            /** @description Where to send the payer while the payment result is `PAYMENT_IN_PROCESS`. */
            redirectActionForm?: components["schemas"]["RedirectActionForm"] | null;
            /** @description The card used, in the older shape. */
            cardInfo?: components["schemas"]["CardInfo"] | null;
            /** @description The id that an acquirer other than Antom gave the transaction. */
            acquirerReferenceNo?: string;
            /** @description Further details that only some payment methods give. */
            extendInfo?: string;
            /** @description The payment's captures and refunds; absent or null when there is none. */
            transactions?: components["schemas"]["Transaction"][] | null;
            /** @description Amount to declare to the customs. */
            customsDeclarationAmount?: components["schemas"]["Amount"] | null;
            /** @description Amount in the settlement currency, where the exchange rate was locked. */
            grossSettlementAmount?: components["schemas"]["Amount"] | null;
            /** @description The exchange rate behind `grossSettlementAmount`. */
            settlementQuote?: components["schemas"]["Quote"] | null;
            /** @description What is known of the card or account that paid (`CARD`, `GRABPAY_MY`, `GRABPAY_SG`, `PAYPAY`), once the payment succeeded or failed. */
            paymentResultInfo?: components["schemas"]["PaymentResultInfo"] | null;
            /** @description How the acquirer saw the payment. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description The merchant account that the payment belongs to. */
            merchantAccountId?: string;
            /** @description The promotions applied. Plural here, `promotionResult` in the notification. */
            promotionResults?: components["schemas"]["PromotionResult"][] | null;
            /**
             * @description The same as `promotionResults`, in the spelling of the page of May 2024.
             * @deprecated Read `promotionResults` first, and this one where it is absent.
             */
            promotionResult?: components["schemas"]["PromotionResult"][] | null;
            /** @description The earliest time at which the payment can be settled. */
            earliestSettlementTime?: components["schemas"]["DateTime"];
            /** @description The payment method used, such as `ALIPAY_HK` or `CARD`. */
            paymentMethodType?: string;
            /** @description The merchant's own data from the pay request, a JSON object as text. */
            metadata?: string;
            /** @description The merchant's own notes from the pay request. */
            customizedInfo?: components["schemas"]["CustomizedInfo"] | null;
            /** @description Amount that is processed, where it differs from `paymentAmount`. */
            processingAmount?: components["schemas"]["Amount"] | null;
            /** @description Automatic attempts to collect the payment. */
            retryInfo?: components["schemas"]["RetryInfo"] | null;
            /** @description State of the review of the authorization. No values are published. */
            authReviewStatus?: string;
            /** @description Who reviewed the authorization. No values are published. */
            authReviewSource?: string;
            /** @description Outcome of the gateway's risk decision. */
            popRiskDecisionResultInfo?: components["schemas"]["PopRiskDecisionResultInfo"] | null;
        };
        /** @description Asks for the state of a refund. Name the refund by the gateway's id or by the merchant's; with both, `refundId` decides. */
        InquiryRefundRequest: {
            /** @description The merchant's id of the refund, without special characters. The only one that works after a refund without an answer or with an unknown outcome. */
            refundRequestId: string;
            /** @description The gateway's id of the refund. */
            refundId?: string;
            /** @description The merchant account that the refund belongs to, where one client id is used in several places. */
            merchantAccountId?: string;
        } | {
            /** @description The merchant's id of the refund, without special characters. The only one that works after a refund without an answer or with an unknown outcome. */
            refundRequestId?: string;
            /** @description The gateway's id of the refund. */
            refundId: string;
            /** @description The merchant account that the refund belongs to, where one client id is used in several places. */
            merchantAccountId?: string;
        };
        /** @description Answer to an inquiry about a refund. `result` says only whether the inquiry worked; how the refund stands is in `refundStatus`. */
        InquiryRefundResponse: {
            /** @description Outcome of the inquiry itself. */
            result: components["schemas"]["InquiryRefundResult"];
            /** @description The gateway's id of the refund. */
            refundId?: string;
            /** @description The merchant's id of the refund. */
            refundRequestId?: string;
            /** @description Amount of the refund, in the currency of the payment. */
            refundAmount?: components["schemas"]["Amount"] | null;
            /** @description State of the refund at the gateway, which can be ahead of the payer's wallet or bank. `SUCCESS` and `FAIL` are final. */
            refundStatus?: "SUCCESS" | "PROCESSING" | "FAIL" | "CANCELLED" | "PENDING" | (string & {});
            /** @description When the refund succeeded. Given only while `refundStatus` is `SUCCESS`. */
            refundTime?: components["schemas"]["DateTime"];
            /** @description Amount of the refund in the settlement currency, at the exchange rate that was locked for the payment. */
            grossSettlementAmount?: components["schemas"]["Amount"] | null;
            /** @description The exchange rate behind `grossSettlementAmount`; the two come together. */
            settlementQuote?: components["schemas"]["Quote"] | null;
            /** @description How the acquirer saw the refund. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description The acquirer reference number, where the payment method has one. */
            arn?: string;
            /** @description The merchant's own notes from the refund request. */
            customizedInfo?: components["schemas"]["CustomizedInfo"] | null;
            /** @description What was really given back. */
            actualRefundAmount?: components["schemas"]["Amount"] | null;
            /** @description The retrieval reference number of the refund. */
            rrn?: string;
            /** @description The merchant's own data from the refund request, a JSON object as text. */
            metadata?: string;
        };
        /** @description The instalments that a payment method offers. */
        Installment: {
            /** @description The card brands with which instalments are possible. With `CARD`. */
            supportCardBrands?: components["schemas"]["SupportCardBrand"][] | null;
            /** @description The plans to choose from. */
            plans?: components["schemas"]["InstallmentPlan"][] | null;
        };
        /** @description A number of instalments that can be chosen, and from which amount on. */
        InstallmentPlan: {
            /** @description Number of instalments, `2` to `12`, as text; the native form is accepted too. Whether the 36 of pay are possible here is not stated. */
            installmentNum?: number | string;
            /** @description Time between two instalments, such as `MONTH`. */
            interval?: string;
            /** @description Whether the plan can be chosen. */
            enabled?: components["schemas"]["BooleanValue"];
            /** @description The lowest amount for which the plan can be chosen. */
            minInstallmentAmount?: components["schemas"]["Amount"] | null;
            /** @description The highest amount for which the plan can be chosen. */
            maxInstallmentAmount?: components["schemas"]["Amount"] | null;
            /** @description Interest rate, a decimal number as text, such as `0.00`; the native form is accepted too. */
            interestRate?: number | string;
            /** @description Details of interest and amounts. */
            extendInfo?: string;
        };
        /** @description A whole number as the gateway reports it, natively or as text. No range is enforced on what is received. */
        IntegerValue: number | string;
        /** @description Instalments for which the payer pays no interest, or less. */
        InterestFree: {
            /** @description Who bears the interest. */
            provider?: string;
            /** @description Until when the promotion is valid. */
            expireTime?: components["schemas"]["DateTime"];
            /** @description Numbers of instalments that the promotion covers. */
            installmentFreeNums?: components["schemas"]["IntegerValue"][] | null;
            /** @description The lowest amount to which the promotion applies. */
            minPaymentAmount?: components["schemas"]["Amount"] | null;
            /** @description The highest amount to which the promotion applies. */
            maxPaymentAmount?: components["schemas"]["Amount"] | null;
            /** @description How much of the interest the payer is spared, in percent. */
            freePercentage?: components["schemas"]["IntegerValue"];
        };
        /** @description One part of a journey, from a departure to an arrival. */
        Leg: {
            /** @description When it departs. */
            departureTime?: components["schemas"]["DateTime"];
            /** @description When it arrives. */
            arrivalTime?: components["schemas"]["DateTime"];
            /** @description Where it departs. */
            departureAddress?: components["schemas"]["Address"];
            /** @description Where it arrives. */
            arrivalAddress?: components["schemas"]["Address"];
            /** @description Name of the carrier. */
            carrierName?: string;
            /** @description Code of the carrier. */
            carrierNo?: string;
            /** @description Class of travel, from the highest (`FIRSTLEVEL`) to the lowest. */
            classType?: "FIRSTLEVEL" | "SECONDLEVEL" | "THIRDLEVEL" | (string & {});
            /** @description IATA code of the airport of departure. */
            departureAirportCode?: string;
            /** @description IATA code of the airport of arrival. */
            arrivalAirportCode?: string;
            /** @description Code of the fare. */
            fareBasis?: string;
            /** @description Number of this part's coupon within the ticket. */
            couponNumber?: string;
            /** @description Number of the flight. */
            flightNumber?: string;
            /** @description Code of the booking. */
            passengerNameRecord?: string;
        };
        /** @description A stay that is bought. */
        Lodging: {
            /** @description Name of the hotel. */
            hotelName?: string;
            /** @description Address of the hotel. */
            hotelAddress?: components["schemas"]["Address"];
            /** @description When the stay begins, or was planned to begin. */
            checkInDate?: components["schemas"]["DateTime"];
            /** @description When the stay ends. */
            checkOutDate?: components["schemas"]["DateTime"];
            /** @description Number of nights, at least 1. */
            numberOfNights?: components["schemas"]["PositiveInteger"];
            /** @description Number of rooms, at least 1. */
            numberOfRooms?: components["schemas"]["PositiveInteger"];
            /** @description In whose names the rooms are booked, at most 100. */
            guestNames?: components["schemas"]["UserName"][];
        };
        /** @description A logo to show to the payer. */
        Logo: {
            /** @description Name of what the logo stands for. */
            logoName?: string;
            /** @description Where the picture is. It can be absent. */
            logoUrl?: string;
        };
        /** @description A merchant, or a secondary merchant of an acquirer. */
        Merchant: {
            /** @description The id that the caller gave the merchant. */
            referenceMerchantId: string;
            /** @description Merchant category code. */
            merchantMCC?: string;
            /** @description Legal name of the merchant. */
            merchantName?: string;
            /** @description Name of the merchant as the payer sees it. */
            merchantDisplayName?: string;
            /** @description Address of the merchant. */
            merchantAddress?: components["schemas"]["Address"];
            /** @description When the merchant registered with the caller. */
            merchantRegisterDate?: components["schemas"]["DateTime"];
            /** @description The store, for use in stores. No longer described for auto debit since January 2022. */
            store?: components["schemas"]["Store"];
            /** @description Whether the merchant is a person or a company. */
            merchantType?: "INDIVIDUAL" | "ENTERPRISE" | (string & {});
        };
        /** @description The merchant, as named in a declaration. */
        MerchantCustomsInfo: {
            /** @description The merchant's code at the customs. */
            merchantCustomsCode?: string;
            /** @description The merchant's name at the customs. */
            merchantCustomsName?: string;
        };
        /** @description The merchant, as registered with the customs. */
        MerchantCustomsInfoRequest: {
            /** @description The merchant's code at the customs. */
            merchantCustomsCode: string;
            /** @description The merchant's name at the customs. */
            merchantCustomsName: string;
        };
        /** @description Result of a 3-D Secure authentication that the merchant carried out before the payment. */
        MpiData: {
            /** @description Version of the protocol, such as `2.2.0`. */
            threeDSVersion?: string;
            /** @description Electronic commerce indicator, such as `05`. */
            eci?: string;
            /** @description Cardholder authentication verification value. */
            cavv?: string;
            /** @description The directory server's id of the authentication. */
            dsTransactionId?: string;
            /** @description What was authenticated, such as the card number or a network token. */
            credentialType?: string;
        };
        /** @description An amount of money that may be nothing, such as a discount or a delivery fee. */
        NonNegativeAmount: {
            /** @description ISO 4217 alphabetic code. */
            currency: string;
            /** @description Whole number of smallest units, as text, without sign, separators or leading zeros. */
            value: string;
        };
        /** @description A whole number of at least 0, natively or as text. */
        NonNegativeInteger: number | string;
        /** @description A card for one payment. Never log or store it. */
        NonceCard: {
            /**
             * Format: password
             * @description The full card number.
             */
            cardNo: string;
            /** @description Last two digits of the year in which the card expires. */
            expiryYear: string;
            /** @description Month in which the card expires, two digits. */
            expiryMonth: string;
            /**
             * Format: password
             * @description Security code. Required for global cards and for cards issued in BR, CL, MX or PE.
             */
            cvv?: string;
            /** @description Name on the card. Required for cards issued in BR, CL, MX or PE. */
            cardholderName?: components["schemas"]["UserName"];
        };
        /** @description The only reply that stops the gateway from sending a notification again. It says that the notification was received, not that what it reports succeeded. */
        NotificationAcknowledgement: {
            /** @description The fixed acknowledgement. */
            result: {
                /**
                 * @description Always `SUCCESS`.
                 * @constant
                 */
                resultCode: "SUCCESS";
                /**
                 * @description Always `S`.
                 * @constant
                 */
                resultStatus: "S";
                /** @description Free text; `success` by custom. */
                resultMessage: string;
            };
        };
        /** @description What is paid for, from whom, and for whom. Leave empty optional fields out, and avoid Chinese characters. */
        Order: {
            /** @description The merchant's id of the order. It stays the same when the payer tries again. */
            referenceOrderId: string;
            /** @description What the order is about, as the payer may see it. */
            orderDescription: string;
            /** @description Amount of the order. Informative: it moves no money and is not compared with `paymentAmount`. */
            orderAmount: components["schemas"]["PositiveAmount"];
            /** @description The merchant behind the order. Required when an acquirer has secondary merchants. */
            merchant?: components["schemas"]["Merchant"];
            /** @description What is bought, at most 100 entries. Antom asks for it when its risk control is used. */
            goods?: components["schemas"]["Goods"][];
            /** @description Where the goods go. Antom asks for it when its risk control is used. */
            shipping?: components["schemas"]["Shipping"];
            /** @description Who buys. Antom asks for it when its risk control is used or the payment method is `CARD`. */
            buyer?: components["schemas"]["Buyer"];
            /** @description The buyer's terminal. Antom asks for it when its risk control is used. */
            env?: components["schemas"]["Env"];
            /** @description Further data as JSON text, in special cases agreed with Antom. */
            extendInfo?: string;
            /** @description The journey, when transport is bought. */
            transit?: components["schemas"]["Transit"];
            /** @description The stay, when accommodation is bought. */
            lodging?: components["schemas"]["Lodging"];
            /** @description The top-up, when a game is paid for. */
            gaming?: components["schemas"]["Gaming"];
            /** @description Discount on the order as a whole. */
            orderDiscountAmount?: components["schemas"]["NonNegativeAmount"];
            /** @description Amount of the order before discounts, fees and taxes. */
            subTotalOrderAmount?: components["schemas"]["NonNegativeAmount"];
            /** @description Whether the order has to be declared to an authority. */
            needDeclaration?: components["schemas"]["BooleanValue"];
            /** @description What to declare. Only for money that flows in from online travel agencies. */
            declaration?: components["schemas"]["Declaration"];
        };
        /** @description Codes to show to the payer, who scans one or carries it to a shop. */
        OrderCodeForm: {
            /** @description Until when the codes can be used. */
            expireTime?: components["schemas"]["DateTime"];
            /** @description The code in its forms, at most 4. */
            codeDetails?: components["schemas"]["CodeDetail"][] | null;
            /** @description The payment method that can read the codes. */
            paymentMethodType?: string;
            /** @description Further data. */
            extendInfo?: string;
        };
        /** @description The number of a page, counted from 1, natively or as text. */
        PageNumber: number | string;
        /** @description Where a page stands in the list that it is part of. */
        Paginator: {
            /** @description Number of this page, counted from 1. */
            currentPage?: components["schemas"]["IntegerValue"];
            /** @description Highest number of items on a page. */
            pageSize?: components["schemas"]["IntegerValue"];
            /** @description Number of pages; 0 when nothing fits. */
            totalPage?: components["schemas"]["IntegerValue"];
            /** @description Number of items on all pages. */
            totalCount?: components["schemas"]["IntegerValue"];
        };
        /** @description Someone who travels. */
        Passenger: {
            /** @description Name of the passenger. */
            passengerName?: components["schemas"]["UserName"];
            /** @description Email address of the passenger. */
            passengerEmail?: string;
            /** @description Telephone number of the passenger. */
            passengerPhoneNo?: string;
            /** @description Number of the passenger's document. */
            passengerId?: string;
            /** @description Kind of document. */
            passengerIdType?: "PASSPORT" | "NATIONAL_ID_CARD" | "DRIVER_LICENSE" | "MILITARY_ID" | "GREEN_CARD" | "TRAVEL_DOCUMENT" | "ALIEN_REGISTRATION_CARD" | "BIRTH_CERTIFICATE" | "OTHERS" | (string & {});
            /** @description Code of the passenger, such as the carrier uses it. */
            passengerCode?: string;
        };
        /** @description Asks for a payment. `productCode` says which product is used and therefore which fields apply. */
        PayRequest: components["schemas"]["CashierPayRequest"] | components["schemas"]["AgreementPayRequest"];
        /** @description Answer to a payment. On `S` the ids, the amount and the time of creation are promised. On `U` with `PAYMENT_IN_PROCESS` a cashier payment carries them too, with at least one of `normalUrl`, `schemeUrl` and `applinkUrl`, unless the method shows a code or uses a client SDK. An auto debit carries a URL only when the payer has yet to authorize (`agreementInfo`, since January 2026). */
        PayResponse: {
            /** @description Outcome of the payment. */
            result: components["schemas"]["PayResult"];
            /** @description The merchant's id of the payment, repeated. */
            paymentRequestId?: string;
            /** @description The gateway's id of the payment. Keep it for capture, inquiryPayment and cancel. */
            paymentId?: string;
            /** @description Amount of the payment. */
            paymentAmount?: components["schemas"]["Amount"] | null;
            /** @description When the payment was completed; the periods for cancelling and refunding begin here. Not promised, even on `S`. */
            paymentTime?: components["schemas"]["DateTime"];
            /** @description When the payment was created. */
            paymentCreateTime?: components["schemas"]["DateTime"];
            /** @description The payer as the wallet knows them, when the wallet says so. */
            pspCustomerInfo?: components["schemas"]["PspCustomerInfo"] | null;
            /** @description Amount to be settled before fees, when the exchange rate is fixed at the time of payment: the payment's amount multiplied by `settlementQuote`. */
            grossSettlementAmount?: components["schemas"]["Amount"] | null;
            /** @description The exchange rate of the settlement, with `grossSettlementAmount`. */
            settlementQuote?: components["schemas"]["Quote"] | null;
            /** @description Web page to which the payer is sent. */
            normalUrl?: string;
            /** @description URL with a scheme of the wallet's own, which opens its app. */
            schemeUrl?: string;
            /** @description App link or universal link, which opens the wallet's app, or a web page where it is not installed. */
            applinkUrl?: string;
            /** @description Id of the wallet's app, to open it from an Android app or a mobile page (`APP`, `WAP`). */
            appIdentifier?: string;
            /** @description Data to hand to the client SDK unchanged. */
            paymentData?: string;
            /** @description Codes to show to the payer. */
            orderCodeForm?: components["schemas"]["OrderCodeForm"] | null;
            /** @description What the payer has to do next, as JSON text. Its key `paymentActionFormType` says which kind it is. */
            paymentActionForm?: string;
            /**
             * @description The older form of the redirect.
             * @deprecated Use `normalUrl`, `schemeUrl` and `applinkUrl` where they are present.
             */
            redirectActionForm?: components["schemas"]["RedirectActionForm"] | null;
            /** @description A question that the payer has to answer first. */
            challengeActionForm?: components["schemas"]["ChallengeActionForm"] | null;
            /** @description Until when an authorized card payment can be captured. */
            authExpiryTime?: components["schemas"]["DateTime"];
            /** @description Amount that the payer really paid, in the payer's currency. */
            actualPaymentAmount?: components["schemas"]["Amount"] | null;
            /** @description The exchange rate between `paymentAmount` and `actualPaymentAmount`. */
            paymentQuote?: components["schemas"]["Quote"] | null;
            /** @description Part that a coupon of the wallet covered, and that is not refunded with the payment. */
            nonGuaranteeCouponValue?: components["schemas"]["Amount"] | null;
            /** @description Further data. */
            extendInfo?: string;
            /** @description Details of a card payment, and of some wallets' (`GRABPAY_MY`, `GRABPAY_SG`, `PAYPAY`). */
            paymentResultInfo?: components["schemas"]["PaymentResultInfo"] | null;
            /** @description The acquirer that processed the payment, when it is not Antom itself. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description Promotions applied to the payment. In inquiryPayment the name is `promotionResults`. */
            promotionResult?: components["schemas"]["PromotionResult"][] | null;
            /** @description Amount processed in the currency of the processing, where it differs from the payment's. */
            processingAmount?: components["schemas"]["Amount"] | null;
            /** @description Id of the subscription that the payment belongs to. */
            subscriptionId?: string;
            /** @description Id of the subscription's invoice that the payment settles. */
            invoiceId?: string;
            /** @description State of the subscription. The values are not documented. */
            status?: string;
            /** @description When the subscription's current period began. */
            currentPeriodStart?: components["schemas"]["DateTime"];
            /** @description When the subscription's current period ends. */
            currentPeriodEnd?: components["schemas"]["DateTime"];
        };
        /** @description One automatic attempt to collect a payment. */
        PaymentAttempt: {
            /** @description When the attempt was made. */
            attemptAt?: components["schemas"]["DateTime"];
            /** @description How the attempt was answered. */
            attemptResponse?: string;
        };
        /** @description How the payment is carried out. */
        PaymentFactor: {
            /** @description Send true for a card payment that is authorized now and captured afterwards. */
            isAuthorization?: components["schemas"]["BooleanValue"];
            /** @description `AUTOMATIC`, the default, captures right after the authorization. With `MANUAL` the merchant calls capture within 7 days. Cards authenticated by a South Korean issuer are captured automatically only. */
            captureMode?: "AUTOMATIC" | "MANUAL" | (string & {});
            /** @description Whether the payment is only evaluated. Not described reliably by the vendor; ask before use. */
            isPaymentEvaluation?: components["schemas"]["BooleanValue"];
            /**
             * @description Which code is shown, for payments in a store. Not used by online payments.
             * @enum {string}
             */
            inStorePaymentScenario?: "PaymentCode" | "OrderCode" | "EntryCode";
            /** @description How the payment methods are laid out for the payer. */
            presentmentMode?: "BUNDLE" | "TILE" | "UNIFIED" | (string & {});
        };
        /** @description How the payer pays. New methods appear often. */
        PaymentMethod: {
            /** @description The method, such as `CARD` or a wallet. The list grows. */
            paymentMethodType: "CARD" | "APPLEPAY" | "ALIPAY_CN" | "ALIPAY_HK" | "MPAY" | "DANA" | "PAYPAY" | "BOOST" | "TNG" | "GRABPAY_MY" | "HIPAY" | "GCASH" | "MAYA" | "GRABPAY_PH" | "GRABPAY_SG" | "KAKAOPAY" | "NAVERPAY" | "TOSSPAY" | "RABBIT_LINE_PAY" | "TRUEMONEY" | "KPLUS" | "DIRECT_DEBIT_SIAMCOMMERCIALBANK" | "DIRECT_DEBIT_KRUNGTHAIBANK" | "ACH_DIRECT_DEBIT" | "ZALOPAY" | "MOMO" | "VIETTELMONEY" | "JKOPAY" | "BKASH" | "EASYPAISA" | "DIRECTDEBIT_YAPILY" | "ANTOM_BIZ_ACCOUNT" | "PIX_AUTOMATICO" | (string & {});
            /**
             * Format: password
             * @description What identifies the payer at the method. For `CARD` the card token, when a stored card is used.
             */
            paymentMethodId?: string;
            /** @description What the method needs beyond the common fields. */
            paymentMethodMetaData?: components["schemas"]["PaymentMethodMetaData"];
            /**
             * @description The payer's id at the method.
             * @deprecated Leave it out. It is out of use since July 2023.
             */
            customerId?: string;
            /** @description Further data about the method. */
            extendInfo?: string;
            /** @description Whether the issuer must authenticate the payer. For cards issued in South Korea (`KR`). */
            requireIssuerAuthentication?: components["schemas"]["BooleanValue"];
            /** @description What the card draws on. */
            funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
        };
        /** @description The payment method that was stored. */
        PaymentMethodDetail: {
            /** @description The method. Only `CARD` is documented. */
            paymentMethodType?: "CARD" | (string & {});
            /** @description The card, when `paymentMethodType` is `CARD` and it was stored. */
            card?: components["schemas"]["CardPaymentMethodDetail"] | null;
            /** @description The wallet account. Not described by the documentation. */
            wallet?: components["schemas"]["Wallet"] | null;
        };
        /** @description The payment method to store. */
        PaymentMethodDetailRequest: {
            /** @description The method. Only `CARD` is documented. */
            paymentMethodType: "CARD" | (string & {});
            /** @description The card. Required when `paymentMethodType` is `CARD`. */
            card?: components["schemas"]["CardPaymentMethodDetailRequest"];
            /** @description The wallet account. Not described by the documentation. */
            wallet?: components["schemas"]["WalletRequest"];
            /** @description Further data. */
            extendInfo?: string;
            /** @description How the payer takes part. No values are published. */
            interactionType?: string;
        };
        /** @description A payment method in the older form of the answer. */
        PaymentMethodInfo: {
            /** @description The method. */
            paymentMethodType?: string;
            /** @description Whether the method can be used. */
            enabled?: components["schemas"]["BooleanValue"];
            /** @description Whether the method is to be offered first. */
            preferred?: components["schemas"]["BooleanValue"];
            /** @description Further data. */
            extendInfo?: string;
        };
        /** @description Data that one payment method needs and others do not. The known keys are listed; any other key may be sent. `request3DS`, `scaExemptionIndicator` and `applePayConfiguration` are known by their names only. */
        PaymentMethodMetaData: {
            /** @description The payer's Brazilian tax number, with or without its dots and hyphen. */
            cpf?: string;
            /** @description The payer's email address. */
            payerEmail?: string;
            /**
             * Format: password
             * @description Code that the payer reads in the banking app, for BLIK.
             */
            blikCode?: string;
            /** @description Identifier of the payer's bank. */
            bankIdentifierCode?: string;
            /** @description Billing address of the card. */
            billingAddress?: components["schemas"]["Address"];
            /** @description Card holder's date of birth (`YYYY-MM-DD`), for cards issued in South Korea. */
            dateOfBirth?: string;
            /** @description Business registration number of the card holder, for company cards issued in South Korea. */
            businessNo?: string;
            /**
             * Format: password
             * @description First two digits of the card's password, for cards issued in South Korea.
             */
            cardPasswordDigest?: string;
            /** @description Country or region of the method, such as where the card was issued. */
            paymentMethodRegion?: string;
            /** @description The brand that the payer chose, for cards with more than one. */
            selectedCardBrand?: string;
            /**
             * Format: password
             * @description Card number, when the merchant collects it.
             */
            cardNo?: string;
            /**
             * Format: password
             * @description Security code of the card, 3 or 4 digits. Never stored, and not sent again for a stored card.
             */
            cvv?: string;
            /** @description Month in which the card expires, two digits. */
            expiryMonth?: string;
            /** @description Last two digits of the year in which the card expires. */
            expiryYear?: string;
            /** @description Name on the card. */
            cardholderName?: components["schemas"]["UserName"];
            /** @description Whether to store the card. The token comes with the result as `paymentResultInfo.cardToken`. */
            tokenize?: components["schemas"]["BooleanValue"];
            /** @description How the payer's consent to storing the card is obtained. Only `ASKFORCONSENT` is known. */
            tokenizeMode?: "ASKFORCONSENT" | (string & {});
            /** @description Whether the payer must be authenticated by 3-D Secure. Not for cards of South Korea. */
            is3DSAuthentication?: components["schemas"]["BooleanValue"];
            /** @description Whether a payment for which the card scheme demands 3-D Secure is given it instead of failing. */
            enableAuthenticationUpgrade?: components["schemas"]["BooleanValue"];
            /** @description Whether the card was stored earlier. Send true with a stored card. */
            isCardOnFile?: components["schemas"]["BooleanValue"];
            /** @description Why a stored card is charged without the payer. Only `SCHEDULED` is known. Send `networkTransactionId` too. */
            recurringType?: "SCHEDULED" | (string & {});
            /** @description The card network's id of the first payment of a series, from its `paymentResultInfo`. */
            networkTransactionId?: string;
            /** @description Result of a 3-D Secure authentication that the merchant carried out. */
            mpiData?: components["schemas"]["MpiData"];
        } & {
            [key: string]: unknown;
        };
        /** @description A payment method to offer. */
        PaymentMethodTypeItem: {
            /** @description The method, such as `CARD` or a wallet. */
            paymentMethodType: string;
            /** @description Place in the list, the smaller the earlier, natively or as text. Without it Antom decides. */
            paymentMethodOrder?: components["schemas"]["NonNegativeInteger"];
            /** @description Whether the method is offered as a button before the form. Only for `ALIPAY_CN`, `APPLEPAY` and `GOOGLEPAY`; in the Payment Element only on Android and iOS. */
            expressCheckout?: components["schemas"]["BooleanValue"];
        };
        /** @description Tells the merchant how a payment ended, that it is pending, or how a change of its amount ended. `paymentTime` is promised when a `PAYMENT_RESULT` has status `S`. */
        PaymentNotification: {
            /**
             * @description Kind of notification. `PAYMENT_PENDING` is not final: the payer is done and the result is awaited. `UPDATE_AMOUNT_RESULT` appeared in July 2026.
             * @enum {string}
             */
            notifyType: "PAYMENT_RESULT" | "PAYMENT_PENDING" | "UPDATE_AMOUNT_RESULT";
            /** @description Outcome of the payment, `S` or `F`. It is final unless `notifyType` is `PAYMENT_PENDING`: there `S` means that the payment is being processed, not that it is paid. */
            result: components["schemas"]["PaymentNotificationResult"];
            /** @description The merchant's id of the payment. */
            paymentRequestId: string;
            /** @description The gateway's id of the payment. */
            paymentId: string;
            /** @description Amount of the payment, in the order's currency. */
            paymentAmount: components["schemas"]["Amount"];
            /** @description When the payment was created. */
            paymentCreateTime: components["schemas"]["DateTime"];
            /** @description When the payment succeeded. */
            paymentTime?: components["schemas"]["DateTime"];
            /** @description Amount to declare to the customs; known from `ALIPAY_CN`. */
            customsDeclarationAmount?: components["schemas"]["Amount"] | null;
            /** @description Amount in the settlement currency, where the exchange rate was locked. */
            grossSettlementAmount?: components["schemas"]["Amount"] | null;
            /** @description The exchange rate behind `grossSettlementAmount`. */
            settlementQuote?: components["schemas"]["Quote"] | null;
            /** @description What the wallet discloses about its user. */
            pspCustomerInfo?: components["schemas"]["PspCustomerInfo"] | null;
            /** @description The id that an acquirer other than Antom gave the transaction. */
            acquirerReferenceNo?: string;
            /** @description What is known of the card or account that paid (`CARD`, `GRABPAY_MY`, `GRABPAY_SG`, `PAYPAY`). */
            paymentResultInfo?: components["schemas"]["PaymentResultInfo"] | null;
            /** @description The card used, in the older shape. */
            cardInfo?: components["schemas"]["CardInfo"] | null;
            /** @description How the acquirer saw the payment. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description The promotions applied. Singular here though a list, `promotionResults` in the inquiry. */
            promotionResult?: components["schemas"]["PromotionResult"][] | null;
            /** @description The payment method used, such as `ALIPAY_HK` or `CARD`. */
            paymentMethodType?: string;
            /** @description The merchant's own notes from the pay request. */
            customizedInfo?: components["schemas"]["CustomizedInfo"] | null;
            /** @description Exchange rate between the order's currency and the payer's. */
            paymentQuote?: components["schemas"]["Quote"] | null;
            /** @description Amount that is processed, where it differs from `paymentAmount`. */
            processingAmount?: components["schemas"]["Amount"] | null;
            /** @description The merchant's own data from the pay request, a JSON object as text. */
            metadata?: string;
            /** @description Id of the subscription order that the payment belongs to. */
            subscriptionOrderId?: string;
            /** @description Automatic attempts to collect the payment. */
            retryInfo?: components["schemas"]["RetryInfo"] | null;
            /** @description The merchant's id of the change of amount, in an `UPDATE_AMOUNT_RESULT`. */
            updateRequestId?: string;
            /** @description When the authorization ends. No capture is possible after it. A change of the amount does not move it. */
            authExpiryTime?: components["schemas"]["DateTime"];
            /** @description Id of the tax calculation that the payment refers to. */
            taxCalculationId?: string;
            /** @description State of the review of the authorization. No values are published. */
            authReviewStatus?: string;
            /** @description Who reviewed the authorization. No values are published. */
            authReviewSource?: string;
            /** @description Outcome of the gateway's risk decision. */
            popRiskDecisionResultInfo?: components["schemas"]["PopRiskDecisionResultInfo"] | null;
        };
        /** @description A payment method that can be offered, or why it cannot be used now. */
        PaymentOption: {
            /** @description The method, such as `CARD`, `PIX` or `BLIK`. `CONNECT_WALLET` is the one entry for all wallets of Alipay+. */
            paymentMethodType: string;
            /** @description Whether the method can be used for this payment now. */
            enabled: components["schemas"]["BooleanValue"];
            /** @description Kind of method. It can be empty. */
            paymentMethodCategory?: "" | "ALIPAY_PLUS" | "WALLET" | "MOBILE_BANKING_APP" | "BANK_TRANSFER" | "ONLINE_BANKING" | "CARD" | "OTC" | "VA" | (string & {});
            /** @description Where the method is used. */
            paymentMethodRegion?: string[] | null;
            /** @description Whether the method is to be offered first. */
            preferred?: components["schemas"]["BooleanValue"];
            /** @description Why the method cannot be used, when `enabled` is false. */
            disableReason?: "PAYMENT_ACCOUNT_NOT_AVAILABLE" | "EXCEED_CHANNEL_LIMIT_RULE" | "SERVICE_DEGRADE" | "CHANNEL_NOT_SUPPORT_CURRENCY" | "CHANNEL_DISABLE" | "CHANNEL_NOT_IN_SERVICE_TIME" | "QUERY_IPP_INFO_FAILED" | "LIMIT_CENTER_ACCESS_FAIL" | "CURRENT_CHANNEL_NOT_EXIST" | (string & {});
            /** @description The currencies in which the method can be used. */
            supportedCurrencies?: string[] | null;
            /** @description The method's logo. */
            logo?: components["schemas"]["Logo"] | null;
            /** @description What belongs to some methods only, such as the card brands of `CARD` and the banks of `P24`. */
            paymentOptionDetail?: components["schemas"]["PaymentOptionDetail"] | null;
            /** @description The instalments that the method offers. */
            installment?: components["schemas"]["Installment"] | null;
            /** @description Promotions that apply to a payment with the method. */
            promotionInfos?: components["schemas"]["PromotionInfo"][] | null;
            /** @description What the promotions are called. */
            promoNames?: string[] | null;
            /** @description What the payer does, such as scanning a code (`QR`) or going to a page (`REDIRECT`). */
            interactionType?: "QR" | "REDIRECT" | "PUSH" | "ATM" | "IBANKING" | "BANKCOUNTER" | "OTC" | (string & {});
            /** @description The bank behind the method, as pay takes it in `paymentMethodMetaData.bankIdentifierCode`. */
            bankIdentifierCode?: string;
            /** @description The limits of the method. What the keys are is not documented; they seem to be currencies. */
            amountLimitInfoMap?: {
                [key: string]: components["schemas"]["AmountLimitInfo"];
            } | null;
            /** @description Further data. */
            extendInfo?: string;
        };
        /** @description What belongs to some payment methods only. */
        PaymentOptionDetail: {
            /** @description The card brands that are taken. With `CARD`. */
            supportCardBrands?: components["schemas"]["SupportCardBrand"][] | null;
            /** @description The kinds of card that are taken. With `CARD`. */
            funding?: ("CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {}))[] | null;
            /** @description The banks that can be chosen. With `P24` and `ONLINEBANKING_FPX`. */
            supportBanks?: components["schemas"]["SupportBank"][] | null;
            /** @description What the payer can do, such as scanning a code or going to a page. */
            interactionTypes?: ("QR" | "REDIRECT" | (string & {}))[] | null;
        };
        /** @description The rate of one pair of currencies. */
        PaymentQuote: {
            /** @description Currency in which the payer pays. */
            sellCurrency?: string;
            /** @description Currency in which the merchant prices. */
            buyCurrency?: string;
            /** @description The gateway's id of the rate. */
            quoteId?: string;
            /** @description The rate, ready to multiply with, to 15 decimal places, natively or as text. A double may not hold it exactly. */
            exchangeRate?: components["schemas"]["DecimalNumber"];
        };
        /** @description What is known of the card, or of the wallet account, that paid. */
        PaymentResultInfo: {
            /** @description Card number, masked. */
            cardNo?: string;
            /** @description Card scheme, such as `VISA`. */
            cardBrand?: string;
            /**
             * Format: password
             * @description Token that stands for the card in later payments.
             */
            cardToken?: string;
            /** @description Country of the card's issuer. */
            issuingCountry?: string;
            /** @description How the card is funded. */
            funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
            /** @description Region that the card belongs to. */
            paymentMethodRegion?: string;
            /** @description Outcome of the 3-D Secure authentication. */
            threeDSResult?: components["schemas"]["ThreeDSResult"] | null;
            /** @description Result of the address check, as the card scheme gave it. */
            avsResultRaw?: string;
            /** @description Result of the security-code check, as the card scheme gave it. */
            cvvResultRaw?: string;
            /** @description The card network's id of the transaction. */
            networkTransactionId?: string;
            /** @description The instalment plan that was used. */
            creditPayPlan?: components["schemas"]["CreditPayPlan"] | null;
            /** @description Name on the card. */
            cardholderName?: string;
            /** @description Leading digits of the card number, which name the issuer. */
            cardBin?: string;
            /** @description Last four digits of the card number. */
            lastFour?: string;
            /** @description Month in which the card expires, two digits. */
            expiryMonth?: string;
            /** @description Last two digits of the year in which the card expires. */
            expiryYear?: string;
            /** @description Whether the card was issued to a person or to a business. */
            cardCategory?: "CONSUMER" | "COMMERCIAL" | (string & {});
            /** @description Name of the card's issuer. */
            issuerName?: string;
            /** @description Code with which the issuer or scheme refused, unchanged. */
            refusalCodeRaw?: string;
            /** @description Reason that the issuer or scheme gave for refusing, unchanged. */
            refusalReasonRaw?: string;
            /** @description The card scheme's advice on whether and when to try again. */
            merchantAdviceCode?: string;
            /** @description How the acquirer saw the payment. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description Account that paid, where it is not a card; masked. */
            accountNo?: string;
            /** @description The exemption from strong authentication that was asked for. */
            exemptionRequested?: "lowValue" | "transactionRiskAnalysis" | (string & {});
            /** @description Whether the card number itself or a network token was used. */
            credentialTypeUsed?: "PAN" | "NETWORK_TOKEN" | (string & {});
            /** @description Retrieval reference number, which the issuer can trace. */
            rrn?: string;
            /** @description Whether the payer has authorized the wallet; known from PayPay. */
            userAuthorizationStatus?: "AUTHORIZED" | "UNAUTHORIZED" | (string & {});
            /** @description The issuer's approval code. */
            authorizationCode?: string;
            /** @description Whether the authorized amount can be raised with updateAmount. */
            incrementalAuthorizationAvailable?: components["schemas"]["BooleanValue"];
            /** @description Whether the authorization can be prolonged. */
            extendedAuthorizationAvailable?: components["schemas"]["BooleanValue"];
            /** @description Whether a refund is possible on the authorization. */
            refundOnAuthorizationAvailable?: components["schemas"]["BooleanValue"];
        };
        /** @description What the payer answered to a verification that Antom or the method asked for. */
        PaymentVerificationData: {
            /** @description Id of the verification. */
            verifyRequestId?: string;
            /**
             * Format: password
             * @description Code that the payer entered.
             */
            authenticationCode?: string;
        };
        /** @description Length of a subscription period as it is reported. */
        PeriodRule: {
            /** @description Unit of the period. */
            periodType?: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | (string & {});
            /** @description Number of units in a period. */
            periodCount?: components["schemas"]["IntegerValue"];
            /** @description A number of periods. On no page of the documentation. */
            period?: components["schemas"]["IntegerValue"];
            /** @description Amount for each period. On no page of the documentation. */
            price?: components["schemas"]["Amount"] | null;
        };
        /** @description Length of a subscription period, as a count of units. */
        PeriodRuleRequest: {
            /** @description Unit of the period. `DAY` came in 2026; `QUARTER` and `HALF_YEAR` are used with Pix Automático only. */
            periodType: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | (string & {});
            /** @description Number of units in a period, at least 1. `MONTH` with 2 is one period of two months. */
            periodCount: components["schemas"]["PositiveInteger"];
        };
        /** @description Outcome of the gateway's risk decision. Only the name of this object is known so far; whatever it holds is passed through. */
        PopRiskDecisionResultInfo: Record<string, never>;
        /** @description An amount of money to move: at least one smallest unit of the currency. JPY, KRW, VND and CLP have no minor unit, so never multiply by 100 blindly. An amount in IDR ends in `00`; round half to even first. */
        PositiveAmount: {
            /** @description ISO 4217 alphabetic code. */
            currency: string;
            /** @description Positive whole number of smallest units, as text, without sign, separators or leading zeros. */
            value: string;
        };
        /** @description A whole number of at least 1, natively or as text. */
        PositiveInteger: number | string;
        /** @description A promotion that would apply to a payment. */
        PromotionInfo: {
            /** @description Kind of promotion. */
            promotionType?: "DISCOUNT" | "INTEREST_FREE" | (string & {});
            /** @description The reduction, where the promotion is one. */
            discount?: components["schemas"]["Discount"] | null;
            /** @description The instalments without interest, where the promotion is of that kind. */
            interestFree?: components["schemas"]["InterestFree"] | null;
        };
        /** @description A promotion that was applied to a payment. */
        PromotionResult: {
            /** @description Kind of promotion. */
            promotionType?: "DISCOUNT" | "INTEREST_FREE" | (string & {});
            /** @description The reduction, where the promotion is one. */
            discount?: components["schemas"]["Discount"] | null;
        };
        /** @description A difference that an update of a subscription settles at once. */
        ProrationSettings: {
            /** @description Which way the difference goes: from the payer (`IMMEDIATE_PAY_CUSTOM_AMOUNT`) or back to the payer (`IMMEDIATE_REFUND_CUSTOM_AMOUNT`). */
            prorationMode: "IMMEDIATE_PAY_CUSTOM_AMOUNT" | "IMMEDIATE_REFUND_CUSTOM_AMOUNT" | (string & {});
            /** @description The difference, worked out by the merchant. */
            customAmount: components["schemas"]["PositiveAmount"];
        };
        /** @description What the wallet discloses about its user. */
        PspCustomerInfo: {
            /** @description Name of the wallet. */
            pspName?: string;
            /** @description The wallet's id of its user. */
            pspCustomerId?: string;
            /** @description Login name or number of the user, masked for display. */
            displayCustomerId?: string;
            /** @description Name of the user, masked for display. */
            displayCustomerName?: string;
            /** @description The user's Alipay account number. */
            customer2088Id?: string;
            /** @description Further details that only some wallets give. */
            extendInfo?: string;
        };
        /** @description An exchange rate that was quoted or locked for a transaction. */
        Quote: {
            /** @description The gateway's id of the quote. */
            quoteId?: string;
            /** @description The two currencies with a slash between them, such as `HKD/USD`. Older messages have numeric ISO 4217 codes on both sides. */
            quoteCurrencyPair: string;
            /** @description The rate. It can lie below 1, and a double may not hold it exactly. */
            quotePrice: components["schemas"]["DecimalNumber"];
            /** @description When the rate begins to hold. */
            quoteStartTime?: components["schemas"]["DateTime"];
            /** @description When the rate ceases to hold. */
            quoteExpiryTime?: components["schemas"]["DateTime"];
            /** @description Whether the rate is certain to be applied. */
            guaranteed?: components["schemas"]["BooleanValue"];
            /** @description The amount that the conversion gives. */
            exchangeAmount?: components["schemas"]["Amount"] | null;
        };
        /** @description Where and how to send the payer's browser. An older form of the redirect that is still returned. */
        RedirectActionForm: {
            /** @description How to open the address. `SCAN` occurs in older in-store messages. */
            method: "POST" | "GET" | "SCAN" | (string & {});
            /** @description Form fields to post, a JSON object as text. Only with `POST`. */
            parameters?: string;
            /** @description The address. It may be an app's deep link rather than a web address. */
            redirectUrl: string;
            /**
             * @description Always `RedirectActionForm` where it is present; published messages leave it out.
             * @constant
             */
            actionFormType?: "RedirectActionForm";
        };
        /** @description Name of the holder of a bank account that a refund goes to. */
        RefundAccountHolder: {
            /** @description Given name. */
            firstName?: string;
            /** @description Middle name. */
            middleName?: string;
            /** @description Family name. */
            lastName?: string;
            /** @description The name as it is written in full. */
            fullName?: string;
        };
        /** @description A part of a refund and the funds that it is taken from. */
        RefundDetail: {
            /** @description Amount taken from this source. */
            refundAmount: components["schemas"]["PositiveAmount"];
            /** @description Whose funds: `SELLER` the seller's, `MARKETPLACE` the marketplace's, `UNSETTLED_FUNDS` those of the payment that are not settled yet. */
            refundFrom: "SELLER" | "MARKETPLACE" | "UNSETTLED_FUNDS" | (string & {});
        };
        /** @description Tells the merchant how a refund ended. */
        RefundNotification: {
            /**
             * @description Kind of notification.
             * @constant
             */
            notifyType: "REFUND_RESULT";
            /** @description Outcome of the refund, `S` or `F`. */
            result: components["schemas"]["RefundNotificationResult"];
            /** @description State of the refund. */
            refundStatus: "SUCCESS" | "FAIL" | (string & {});
            /** @description The merchant's id of the refund. */
            refundRequestId: string;
            /** @description The gateway's id of the refund. */
            refundId: string;
            /** @description Amount of the refund, in the currency of the payment. */
            refundAmount: components["schemas"]["Amount"];
            /** @description When the refund succeeded. Given only when `result.resultStatus` is `S`. */
            refundTime?: components["schemas"]["DateTime"];
            /** @description Amount of the refund in the settlement currency, at the exchange rate that was locked for the payment. */
            grossSettlementAmount?: components["schemas"]["Amount"] | null;
            /** @description The exchange rate behind `grossSettlementAmount`; the two come together. */
            settlementQuote?: components["schemas"]["Quote"] | null;
            /** @description The acquirer reference number, where the payment method has one. */
            arn?: string;
            /** @description The merchant's own notes from the refund request. */
            customizedInfo?: components["schemas"]["CustomizedInfo"] | null;
            /** @description What was really given back. */
            actualRefundAmount?: components["schemas"]["Amount"] | null;
            /** @description The merchant's own data from the refund request, a JSON object as text. */
            metadata?: string;
            /** @description The retrieval reference number of the refund. Only for merchants who route payments to acquirers other than Antom. */
            rrn?: string;
            /** @description How the acquirer saw the refund. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
        };
        /** @description Asks for one refund of a payment. */
        RefundRequest: {
            /** @description The merchant's id of this refund and its idempotency key: repeated with the same amount it returns the same final result. inquiryRefund takes it without special characters only. */
            refundRequestId: string;
            /** @description The gateway's id of the payment, from the pay response. */
            paymentId: string;
            /** @description Amount to give back, in the currency of the payment and never in the settlement currency. IDR has to end in `00`. */
            refundAmount: components["schemas"]["PositiveAmount"];
            /** @description The id that whoever sold to the buyer gave the refund. For the merchant's own use and reconciliation. */
            referenceRefundId?: string;
            /** @description Why the money is given back. Shown to the payer and to the payment method. */
            refundReason?: string;
            /**
             * Format: uri
             * @description Where notifyRefund goes. Needed unless the dashboard has a URL; this one wins. Shorter than the notify URL of a payment may be.
             */
            refundNotifyUrl?: string;
            /** @description The gateway's id of the capture to refund, for a payment with several captures. */
            captureId?: string;
            /** @description The merchant's own data, a JSON object as text, given back by inquiryRefund and notifyRefund. */
            metadata?: string;
            /** @description The merchant's own notes, given back by inquiryRefund and notifyRefund. */
            customizedInfo?: components["schemas"]["CustomizedInfoRequest"];
            /** @description Where the money comes from. For marketplaces only: required once settlement of the payment has begun, not needed before. */
            refundDetails?: components["schemas"]["RefundDetail"][];
            /** @description The account that the money comes from. Not described on the merchant pages. */
            refundSourceAccountNo?: string;
            /** @description The bank account that the money goes to. Not described on the merchant pages. */
            refundToBankInfo?: components["schemas"]["RefundToBankInfo"];
            /** @description Known from the vendor's client libraries only, without a meaning. Whether a refund is asynchronous depends on the payment method. */
            isAsyncRefund?: components["schemas"]["BooleanValue"];
            /** @description Further details that only some cases need. Not described on the merchant pages. */
            extendInfo?: string;
            /** @description Known from the vendor's client libraries only, without a meaning in the request. */
            actualRefundAmount?: components["schemas"]["NonNegativeAmount"];
        };
        /** @description Answer to a refund. The ids and the amount are promised only when `result.resultStatus` is `S`. */
        RefundResponse: {
            /** @description Outcome of the refund. */
            result: components["schemas"]["RefundResult"];
            /** @description The merchant's id of the refund, repeated. */
            refundRequestId?: string;
            /** @description The gateway's id of the refund; each `refundRequestId` has one. */
            refundId?: string;
            /** @description The gateway's id of the payment. */
            paymentId?: string;
            /** @description Amount given back, in the currency of the payment. */
            refundAmount?: components["schemas"]["Amount"] | null;
            /** @description When the refund came to its state, whichever that is. */
            refundTime?: components["schemas"]["DateTime"];
            /** @description Amount of the refund in the settlement currency, at the exchange rate that was locked for the payment. */
            grossSettlementAmount?: components["schemas"]["Amount"] | null;
            /** @description The exchange rate behind `grossSettlementAmount`; the two come together. */
            settlementQuote?: components["schemas"]["Quote"] | null;
            /** @description The id that an acquirer other than Antom gave the refund. */
            acquirerReferenceNo?: string;
            /** @description How the acquirer saw the refund. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description Value of coupons, given back with the refund, that are not certain to be paid out. Not described on the merchant pages. */
            refundNonGuaranteeCouponAmount?: components["schemas"]["Amount"] | null;
            /** @description What was really given back. */
            actualRefundAmount?: components["schemas"]["Amount"] | null;
        };
        /** @description A bank account that a refund goes to. */
        RefundToBankInfo: {
            /** @description Code of the bank. */
            bankCode?: string;
            /** @description Name of the account's holder. */
            accountHolderName?: components["schemas"]["RefundAccountHolder"];
            /** @description Number of the account. */
            accountNo?: string;
        };
        /** @description Outcome of a call, or of the event a notification reports. Decide on `resultStatus`, never on the message. */
        Result: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: string;
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Asks what a session came to. Name it by the gateway's id or by the merchant's id of the payment; with both, `paymentSessionId` decides. */
        RetrievePaymentSessionRequest: {
            /** @description The gateway's id of the session. */
            paymentSessionId: string;
            /** @description The merchant's id of the payment that the session was created for. */
            paymentRequestId?: string;
        } | {
            /** @description The gateway's id of the session. */
            paymentSessionId?: string;
            /** @description The merchant's id of the payment that the session was created for. */
            paymentRequestId: string;
        };
        /** @description What a session came to. Sessions of the Checkout Page and the Payment Element have an `order`. */
        RetrievePaymentSessionResponse: {
            /** @description Outcome of the query, not of the payment. */
            result: components["schemas"]["RetrievePaymentSessionResult"];
            /** @description The order with its final quantities, prices and discounts. */
            order?: components["schemas"]["RetrievedOrder"] | null;
            /** @description Promotions that were applied. */
            promotionResults?: components["schemas"]["PromotionResult"][] | null;
            /** @description The merchant's own values, given back as text. */
            customizedInfo?: string;
        };
        /** @description A postal address as the gateway reports it. */
        RetrievedAddress: {
            /** @description Country or region (ISO 3166-1 alpha-2). */
            region?: string;
            /** @description State or province. */
            state?: string;
            /** @description City. */
            city?: string;
            /** @description First line, such as street and number. */
            address1?: string;
            /** @description Second line, such as the apartment. */
            address2?: string;
            /** @description Postal code. */
            zipCode?: string;
        };
        /** @description One kind of goods or service in a paid order. */
        RetrievedGoods: {
            /** @description The merchant's id of the goods. */
            referenceGoodsId?: string;
            /** @description Name of the goods. */
            goodsName?: string;
            /** @description Number of pieces, natively or as text. */
            goodsQuantity?: components["schemas"]["IntegerValue"];
            /** @description Price of one piece. */
            goodsUnitAmount?: components["schemas"]["Amount"] | null;
            /** @description Discount on the goods. */
            goodsDiscountAmount?: components["schemas"]["Amount"] | null;
        };
        /** @description An order as the gateway reports it after it was paid. */
        RetrievedOrder: {
            /** @description The merchant's id of the order. */
            referenceOrderId?: string;
            /** @description What the order is about. */
            orderDescription?: string;
            /** @description Final amount of the order. */
            orderAmount?: components["schemas"]["Amount"] | null;
            /** @description Discount on the order as a whole. */
            orderDiscountAmount?: components["schemas"]["Amount"] | null;
            /** @description Amount of the order before discounts, fees and taxes. */
            subTotalOrderAmount?: components["schemas"]["Amount"] | null;
            /** @description What was bought. */
            goods?: components["schemas"]["RetrievedGoods"][] | null;
            /** @description Where the goods go. */
            shipping?: components["schemas"]["RetrievedShipping"] | null;
            /** @description Further data. */
            extendInfo?: string;
        };
        /** @description Where and how the goods of a paid order are delivered. */
        RetrievedShipping: {
            /** @description Who receives the goods. */
            shippingName?: components["schemas"]["RetrievedUserName"] | null;
            /** @description Where the goods go. */
            shippingAddress?: components["schemas"]["RetrievedAddress"] | null;
            /** @description Telephone number of the recipient. */
            shippingPhoneNo?: string;
            /** @description Email address to which digital goods go. It can be masked. */
            shipToEmail?: string;
            /** @description Delivery fee. */
            shippingFee?: components["schemas"]["Amount"] | null;
        };
        /** @description A person's name as the gateway reports it. */
        RetrievedUserName: {
            /** @description Given name. */
            firstName?: string;
            /** @description Middle name. */
            middleName?: string;
            /** @description Family name. */
            lastName?: string;
            /** @description The name as it is written in full. */
            fullName?: string;
        };
        /** @description How often a payment was attempted automatically, and how often it still can be. */
        RetryInfo: {
            /** @description Number of attempts left. */
            availableRetries?: components["schemas"]["IntegerValue"];
            /** @description Id of the order that is being collected. */
            orderId?: string;
            /** @description The attempts made so far. */
            paymentAttempts?: components["schemas"]["PaymentAttempt"][] | null;
        };
        /** @description Gives up an authorization. */
        RevokeRequest: {
            /**
             * Format: password
             * @description The access token whose authorization ends.
             */
            accessToken: string;
            /** @description Id of the merchant's account, for merchants with several accounts under one client id. */
            merchantAccountId?: string;
            /** @description Further data. */
            extendInfo?: string;
        };
        /** @description Outcome of the revocation. */
        RevokeResponse: {
            /** @description Outcome of the call. */
            result: components["schemas"]["RevokeResult"];
            /** @description Further data. Not described by the documentation. */
            extendInfo?: string;
        };
        /** @description What risk control wants to know about addresses. */
        RiskAddress: {
            /** @description Kind of telephone number of the delivery. The values are not documented. */
            shippingPhoneType?: string;
            /** @description Whether billing and delivery are in the same state. */
            isBillShipStateSame?: components["schemas"]["BooleanValue"];
            /** @description Whether the state is the same as in the buyer's previous order. */
            isPreviousStateSame?: components["schemas"]["BooleanValue"];
            /** @description Distance between the buyer's location and the delivery address, in metres. */
            locToShipDistance?: components["schemas"]["NonNegativeInteger"];
            /** @description The shortest distance between an earlier delivery address and the billing address, in metres. */
            minPreviousShipToBillDistance?: components["schemas"]["NonNegativeInteger"];
        };
        /** @description What risk control wants to know about a buyer. */
        RiskBuyer: {
            /** @description What the buyer wrote to the merchant. */
            noteToMerchant?: string;
            /** @description What the buyer wrote for the delivery. */
            noteToShipping?: string;
            /** @description Number of the buyer's orders in the last hour. */
            orderCountIn1H?: components["schemas"]["NonNegativeInteger"];
            /** @description Number of the buyer's orders in the last 24 hours. */
            orderCountIn24H?: components["schemas"]["NonNegativeInteger"];
        };
        /** @description What the merchant knows about order, buyer and card, for risk control. Leave out what is not known. */
        RiskData: {
            /** @description The order. */
            order?: components["schemas"]["RiskOrder"];
            /** @description The buyer. */
            buyer?: components["schemas"]["RiskBuyer"];
            /** @description The terminal. */
            env?: components["schemas"]["RiskEnv"];
            /** @description What the merchant's own risk control found. */
            riskSignal?: components["schemas"]["RiskSignal"];
            /** @description The addresses. */
            address?: components["schemas"]["RiskAddress"];
            /** @description How the card was verified. */
            cardVerificationResult?: components["schemas"]["CardVerificationResult"];
        };
        /** @description What risk control wants to know about a terminal. */
        RiskEnv: {
            /** @description Kind of IP address. The values are not documented. */
            ipAddressType?: string;
        };
        /** @description What risk control wants to know about an order. */
        RiskOrder: {
            /** @description Kind of order. The values are not documented. */
            orderType?: string;
            /** @description The site from which the buyer came. */
            referringSite?: string;
        };
        /** @description What the merchant's own risk control found. */
        RiskSignal: {
            /** @description The merchant's code of what it found. */
            riskCode?: string;
            /** @description The reason in words. */
            riskReason?: string;
        };
        /** @description Result of a 3-D Secure authentication, for risk control. */
        RiskThreeDSResult: {
            /** @description Version of the protocol, such as `2.2.0`. */
            threeDSVersion?: string;
            /** @description Whether the card holder was challenged. The values are not documented. */
            threeDSInteractionMode?: string;
            /** @description Electronic commerce indicator, such as `05`. */
            eci?: string;
            /** @description Cardholder authentication verification value. */
            cavv?: string;
        };
        /** @description The payer's terminal. The same fields as `Env`, of which a session requires none. */
        SessionEnv: {
            /**
             * @description Where the payer is: a desktop browser (`WEB`), a mobile browser (`WAP`), an app (`APP`) or a mini program (`MINI_APP`).
             * @enum {string}
             */
            terminalType?: "WEB" | "WAP" | "APP" | "MINI_APP";
            /**
             * @description Operating system. Required unless `terminalType` is `WEB`.
             * @enum {string}
             */
            osType?: "IOS" | "ANDROID";
            /** @description The browser's User-Agent header. */
            userAgent?: string;
            /** @description Token of the device, from Antom's risk script or SDK. */
            deviceTokenId?: string;
            /** @description IP address of the payer. Antom asks for it when its risk control is used and for `CARD`. */
            clientIp?: string;
            /**
             * @description Id of a browser cookie.
             * @deprecated Leave it out. It is out of use since November 2022.
             */
            cookieId?: string;
            /** @description Further data about the terminal. */
            extendInfo?: string;
            /** @description Id of a terminal in a store. Not used by online payments. */
            storeTerminalId?: string;
            /** @description When the terminal in the store sent the request. Not used by online payments. */
            storeTerminalRequestTime?: components["schemas"]["DateTime"];
            /** @description The browser. */
            browserInfo?: components["schemas"]["BrowserInfo"];
            /** @description Bits per pixel of the screen, natively or as text. */
            colorDepth?: (1 | 4 | 8 | 15 | 16 | 24 | 30 | 32 | 48) | string;
            /** @description Height of the screen in pixels, at least 1. */
            screenHeight?: components["schemas"]["PositiveInteger"];
            /** @description Width of the screen in pixels, at least 1. */
            screenWidth?: components["schemas"]["PositiveInteger"];
            /** @description Minutes between UTC and the payer's local time, -720 to 720, natively or as text. */
            timeZoneOffset?: number | string;
            /** @description Brand of the device. */
            deviceBrand?: string;
            /** @description Model of the device. */
            deviceModel?: string;
            /** @description Language set on the device. */
            deviceLanguage?: string;
            /** @description Id of the device. */
            deviceId?: string;
            /** @description Version of the operating system. */
            osVersion?: string;
        };
        /** @description How the merchant wants to be settled. */
        SettlementStrategy: {
            /** @description Currency of the settlement (ISO 4217 alphabetic code). It must be one that the merchant's contract names. */
            settlementCurrency: string;
        };
        /** @description Where and how the goods are delivered. */
        Shipping: {
            /** @description Who receives the goods. */
            shippingName?: components["schemas"]["UserName"];
            /** @description Where the goods go. */
            shippingAddress?: components["schemas"]["Address"];
            /** @description Who delivers them. */
            shippingCarrier?: string;
            /** @description Telephone number of the recipient. */
            shippingPhoneNo?: string;
            /** @description Email address to which digital goods go. */
            shipToEmail?: string;
            /** @description Id of the delivery fee. */
            shippingFeeId?: string;
            /** @description Delivery fee. */
            shippingFee?: components["schemas"]["NonNegativeAmount"];
            /** @description The delivery in words. */
            shippingDescription?: string;
            /** @description How long the delivery takes. */
            deliveryEstimate?: components["schemas"]["DeliveryEstimate"];
            /** @description The carrier's number of the parcel. */
            shippingNumber?: string;
            /** @description Remarks for the delivery. */
            notes?: string;
        };
        /** @description A store of the merchant, for payments made in one. */
        Store: {
            /** @description The merchant's id of the store. */
            referenceStoreId?: string;
            /** @description Name of the store. */
            storeName?: string;
            /** @description Category code of the store. */
            storeMCC?: string;
            /** @description Name of the store as the payer sees it. */
            storeDisplayName?: string;
            /** @description Id of the terminal in the store. */
            storeTerminalId?: string;
            /** @description Id of the person at the terminal. */
            storeOperatorId?: string;
            /** @description Address of the store. */
            storeAddress?: components["schemas"]["Address"];
            /** @description Telephone number of the store. */
            storePhoneNo?: string;
        };
        /** @description A subscription as it stands. */
        Subscription: {
            /** @description Antom's id of the subscription. */
            subscriptionId: string;
            /** @description What the payer subscribes to; `subscriptionDescription` in the requests. */
            description?: string;
            /** @description State of the subscription: running (`ACTIVE`), without further charges (`CANCELLED`) or ended (`TERMINATED`). A trial is no state of its own. */
            status: "ACTIVE" | "CANCELLED" | "TERMINATED" | (string & {});
            /** @description When the first period began or begins. */
            subscriptionStartTime?: components["schemas"]["DateTime"];
            /** @description When the last period ends; null without an end. */
            subscriptionEndTime?: components["schemas"]["DateTime"] | null;
            /** @description Unit of the period. */
            periodType?: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | (string & {});
            /** @description Number of units in a period. */
            periodCount?: components["schemas"]["IntegerValue"];
            /** @description When the running period began. */
            currentPeriodStart?: components["schemas"]["DateTime"];
            /** @description When the running period ends. */
            currentPeriodEnd?: components["schemas"]["DateTime"];
            /** @description Number of the running period, counted from 1. */
            currentPhaseNo?: components["schemas"]["IntegerValue"];
            /** @description How the payer pays. */
            paymentMethod?: components["schemas"]["SubscriptionPaymentMethod"] | null;
            /** @description Amount for each period outside of trials. */
            paymentAmount?: components["schemas"]["Amount"] | null;
            /** @description When the subscription was last changed or updated. */
            lastUpdateTime?: components["schemas"]["DateTime"];
            /** @description After a change, the id of the subscription that this one replaced. */
            relatedSubscriptionId?: string;
            /** @description Periods at another price. */
            trialPlan?: components["schemas"]["TrialPlan"] | null;
        };
        /** @description The subscription whose period a payment collects. */
        SubscriptionCharge: {
            /** @description The gateway's id of the subscription. */
            subscriptionId: string;
            /** @description The gateway's id of the period's order. Required when a failed period is tried again. */
            subscriptionOrderId?: string;
        };
        /** @description A discount on the charges. Give a coupon or a promotion code, not both. */
        SubscriptionDiscount: {
            /** @description Id of the coupon. */
            couponId?: string;
            /** @description Id of the promotion code. */
            promotionCodeId?: string;
        };
        /** @description A subscription that a payment begins. */
        SubscriptionInfo: {
            /** @description What the payer subscribes to. */
            subscriptionDescription: string;
            /** @description When the first period begins. */
            subscriptionStartTime: components["schemas"]["DateTime"];
            /** @description When the last period ends. Without it the subscription has no end. */
            subscriptionEndTime?: components["schemas"]["DateTime"];
            /** @description Length of a period. */
            periodRule: components["schemas"]["PeriodRuleRequest"];
            /** @description Periods at another price. */
            trials?: components["schemas"]["Trial"][];
            /**
             * Format: uri
             * @description Where notifications about the subscription go.
             */
            subscriptionNotifyUrl: string;
            /** @description Until when the payer can accept the subscription. */
            subscriptionExpiryTime?: components["schemas"]["DateTime"];
            /** @description Whether a failed charge is tried again. */
            allowRetry?: components["schemas"]["BooleanValue"];
            /** @description Lower bound of the highest amount that the payer may be asked to allow for one charge. */
            maxAmountFloor?: components["schemas"]["NonNegativeAmount"];
            /** @description Amount of every charge, where it never changes. */
            fixedAmount?: components["schemas"]["NonNegativeAmount"];
            /** @description Who tries a failed charge again, the merchant (`MANUAL`) or Antom (`AUTOMATIC`). */
            retryMode?: "MANUAL" | "AUTOMATIC" | (string & {});
            /** @description The gateway's id of the subscription. For `PIX_AUTOMATICO`. */
            subscriptionId?: string;
            /** @description Antom's id of one period's charge. A retry that the merchant starts names the failed period by it. */
            subscriptionOrderId?: string;
        };
        /** @description Tells the merchant that a subscription was created, changed or ended. */
        SubscriptionNotification: {
            /** @description The merchant's id of the subscription, from the request that created it. */
            subscriptionRequestId: string;
            /** @description Antom's id of the subscription. Keep it; every later call needs it. */
            subscriptionId: string;
            /** @description State of the subscription. With `CANCEL` it was `ACTIVE` in 2024, until the current period ends; `CANCELLED` came in 2026. What it is after a creation that failed is not documented: only `ACTIVE` means that it runs. */
            subscriptionStatus: "ACTIVE" | "CANCELLED" | "TERMINATED" | (string & {});
            /** @description What has happened. */
            subscriptionNotificationType: "CREATE" | "CHANGE" | "UPDATE" | "CANCEL" | "TERMINATE" | (string & {});
            /** @description When the first period began or begins. */
            subscriptionStartTime: components["schemas"]["DateTime"];
            /** @description When the last period ends. Expect it to be null or absent for a subscription without an end. */
            subscriptionEndTime?: components["schemas"]["DateTime"] | null;
            /** @description Length of a period. */
            periodRule: components["schemas"]["PeriodRule"];
            /** @description Whether amounts may be accumulated. Not described on any page. */
            allowAccumulate?: components["schemas"]["BooleanValue"];
            /** @description Highest amount that may be accumulated. Not described on any page. */
            maxAccumulateAmount?: components["schemas"]["Amount"] | null;
        };
        /** @description What the payer sees of a subscription's order, in the wallet's records and on the result page. */
        SubscriptionOrderInfo: {
            /** @description Amount shown to the payer. Nothing is charged by it. */
            orderAmount: components["schemas"]["PositiveAmount"];
        };
        /** @description How the payer of a subscription pays. */
        SubscriptionPaymentMethod: {
            /** @description The method, such as `CARD` or a wallet. The list grows. */
            paymentMethodType?: string;
            /** @description What identifies the payer at the method. For `CARD` the card token. */
            paymentMethodId?: string;
            /** @description The payer's id at the method. */
            customerId?: string;
            /** @description Further data about the method. */
            extendInfo?: string;
            /** @description What the card draws on. */
            funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
        };
        /** @description Tells the merchant how the charge of one period ended. */
        SubscriptionPaymentNotification: {
            /** @description Outcome of the charge, `S` or `F`. */
            result: components["schemas"]["SubscriptionPaymentNotificationResult"];
            /** @description The gateway's id of the payment, for a refund or a dispute. */
            paymentId: string;
            /** @description Amount of the charge. */
            paymentAmount: components["schemas"]["Amount"];
            /** @description When the charge was created. */
            paymentCreateTime: components["schemas"]["DateTime"];
            /** @description When the charge succeeded. Promised when `result.resultStatus` is `S`. */
            paymentTime?: components["schemas"]["DateTime"];
            /** @description The merchant's id of the subscription, from the request that created it. */
            subscriptionRequestId: string;
            /** @description Antom's id of the subscription. */
            subscriptionId: string;
            /** @description When the period that is paid for begins. In the published sample it lies after `periodEndTime`: do not check the order. */
            periodStartTime: components["schemas"]["DateTime"];
            /** @description When the period that is paid for ends. */
            periodEndTime: components["schemas"]["DateTime"];
            /** @description Number of the period that is paid for, counted from 1; trial periods count. */
            phaseNo: string | number;
        };
        /** @description A plan of recurring charges that the payer accepts with a payment. */
        SubscriptionPlan: {
            /** @description Whether what is not used in a period is carried to the next one. */
            allowAccumulate?: components["schemas"]["BooleanValue"];
            /** @description The highest amount that is carried over. */
            maxAccumulateAmount?: components["schemas"]["NonNegativeAmount"];
            /** @description Length of a period. */
            periodRule?: components["schemas"]["PeriodRuleRequest"];
            /** @description When the first period begins. */
            subscriptionStartTime?: components["schemas"]["DateTime"];
            /**
             * Format: uri
             * @description Where notifications about the subscription go. Elsewhere its name is `subscriptionNotifyUrl`.
             */
            subscriptionNotificationUrl?: string;
        };
        /** @description The charge of one period. */
        SubscriptionTransaction: {
            /** @description The gateway's id of the payment, for a refund or a dispute. */
            paymentId?: string;
            /** @description State of the charge. */
            status?: "SUCCESS" | "FAIL" | (string & {});
            /** @description Number of the period, counted from 1. */
            phaseNo?: components["schemas"]["IntegerValue"];
            /** @description How the payer paid. */
            paymentMethod?: components["schemas"]["SubscriptionPaymentMethod"] | null;
            /** @description Amount of the charge. */
            paymentAmount?: components["schemas"]["Amount"] | null;
            /** @description When the charge succeeded. */
            paymentTime?: components["schemas"]["DateTime"];
            /** @description Id of the dispute about this payment; null without one. */
            disputeId?: string | null;
        };
        /** @description Defends against a dispute with one document. */
        SupplyDefenseDocumentRequest: {
            /** @description The gateway's id of the dispute, from notifyDispute. */
            disputeId: string;
            /** @description The document, a DOC, DOCX or PDF file, as Base64 text without line breaks. The limit of the text allows 750,000 bytes of file. */
            disputeEvidence: string;
        };
        /** @description A bank that can be chosen. */
        SupportBank: {
            /** @description Identifier of the bank, as pay takes it in `paymentMethodMetaData.bankIdentifierCode`. */
            bankIdentifierCode?: string;
            /** @description Short name of the bank. */
            bankShortName?: string;
            /** @description The bank's logo. */
            bankLogo?: components["schemas"]["Logo"] | null;
        };
        /** @description A card brand that is taken. */
        SupportCardBrand: {
            /** @description The brand. */
            cardBrand?: "VISA" | "MASTERCARD" | "AMEX" | "HIPERCARD" | "ELO" | "DINERS" | (string & {});
            /** @description The brand's logo. */
            logo?: components["schemas"]["Logo"] | null;
        };
        /** @description Outcome of the 3-D Secure authentication of a card payment. */
        ThreeDSResult: {
            /** @description Version of the 3-D Secure protocol. */
            threeDSVersion?: "1.0.2" | "2.1.0" | "2.2.0" | (string & {});
            /** @description The card scheme's electronic commerce indicator, two digits. */
            eci?: "00" | "01" | "02" | "04" | "05" | "06" | "07" | (string & {});
            /** @description Cardholder authentication value, the issuer's proof of the authentication. */
            cavv?: string;
            /** @description The id that the scheme's directory server gave the authentication (3-D Secure 2). */
            dsTransactionId?: string;
            /** @description Transaction id of 3-D Secure 1. */
            xid?: string;
            /** @description Why the authentication ended as it did. The lower-case `t` is the wire's spelling. */
            threeDStransactionStatusReason?: string;
            /** @description Code for why a challenge was broken off. */
            challengeCancel?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | (string & {});
            /** @description Whether the payer was challenged. */
            challenged?: components["schemas"]["BooleanValue"];
            /** @description The exemption under which no challenge was needed. */
            exemptionType?: "dataOnly" | "lowValue" | "transactionRiskAnalysis" | (string & {});
            /** @description Whether 3-D Secure was offered for the payment. */
            threeDSOffered?: components["schemas"]["BooleanValue"];
            /** @description Status of the payer authentication response. No values are published. */
            paResStatus?: string;
            /** @description Whether the liability for a chargeback has passed to the issuer. No values are published. */
            liabilityShift?: boolean | string;
        };
        /** @description A capture, refund or other step that belongs to a payment. */
        Transaction: {
            /** @description Outcome of this step. A capture in progress is `PAYMENT_IN_PROCESS` here, not `CAPTURE_IN_PROCESS`. */
            transactionResult: components["schemas"]["TransactionResult"];
            /** @description The gateway's id of the step: the captureId of a capture, the refundId of a refund. */
            transactionId: string;
            /** @description Kind of step. Captures and refunds are documented; the other values are known from the vendor's client libraries: `INCREMENTAL`, a change of the amount by updateAmount, since July 2026. */
            transactionType: "CAPTURE" | "REFUND" | "PAYMENT" | "CANCEL" | "AUTHORIZATION" | "VOID" | "INCREMENTAL" | (string & {});
            /** @description State of the step. */
            transactionStatus: "SUCCESS" | "FAIL" | "PROCESSING" | "CANCELLED" | "PENDING" | (string & {});
            /** @description Amount of the step. */
            transactionAmount: components["schemas"]["Amount"];
            /** @description The merchant's id of the step: its captureRequestId, refundRequestId or updateRequestId. */
            transactionRequestId: string;
            /** @description When the step was carried out. Often absent. */
            transactionTime?: components["schemas"]["DateTime"];
            /** @description How the acquirer saw the step. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description Amount in the settlement currency, where the exchange rate was locked. */
            grossSettlementAmount?: components["schemas"]["Amount"] | null;
            /** @description The exchange rate behind `grossSettlementAmount`. */
            settlementQuote?: components["schemas"]["Quote"] | null;
        };
        /** @description A journey that is bought. */
        Transit: {
            /** @description Means of transport. */
            transitType?: "FLIGHT" | "TRAIN" | "CRUISE" | "COACH" | (string & {});
            /** @description The parts of the journey, at most 10. */
            legs?: components["schemas"]["Leg"][];
            /** @description Who travels, at most 100 persons. */
            passengers?: components["schemas"]["Passenger"][];
            /** @description Code of the travel agent. */
            agentCode?: string;
            /** @description Name of the travel agent. */
            agentName?: string;
            /** @description Number of the ticket. */
            ticketNumber?: string;
            /** @description Code of who issued the ticket. */
            ticketIssuerCode?: string;
            /** @description Marks a ticket that cannot be refunded or changed freely. */
            restrictedTicketIndicator?: string;
            /** @description What is bought besides the journey. */
            ancillaryData?: components["schemas"]["AncillaryData"];
        };
        /** @description A run of subscription periods at another price. */
        Trial: {
            /** @description First period of the trial, counted from 1. */
            trialStartPeriod: components["schemas"]["PositiveInteger"];
            /** @description Last period of the trial, counted from 1. Without it the trial is the one period `trialStartPeriod`. */
            trialEndPeriod?: components["schemas"]["PositiveInteger"];
            /** @description Amount of each period of the trial; `"0"` makes it free. */
            trialAmount: components["schemas"]["NonNegativeAmount"];
        };
        /** @description A period of a subscription that has another price. */
        TrialPhase: {
            /** @description Number of the period, counted from 1. */
            phaseNo?: components["schemas"]["IntegerValue"];
            /** @description Amount of this period; may be 0. */
            trialAmount?: components["schemas"]["Amount"] | null;
        };
        /** @description The periods of a subscription that have another price. */
        TrialPlan: {
            /** @description When the last of these periods ends. */
            trialEndTime?: components["schemas"]["DateTime"];
            /** @description Number of days that cost nothing. */
            freeTrialDays?: components["schemas"]["IntegerValue"];
            /** @description The periods, one entry each. */
            phases?: components["schemas"]["TrialPhase"][] | null;
        };
        /** @description A trial. Give its length in days or its end, not both. */
        TrialSettings: {
            /** @description Length in days, 1 to 365, natively or as text. */
            trialPeriodDays?: number | string;
            /** @description When the trial ends. */
            trialEnd?: components["schemas"]["DateTime"];
            /** @description What happens at the end when there is no way to charge the payer. */
            trialEndBehavior?: "CANCEL" | "PAUSE" | (string & {});
        };
        /** @description Asks for a higher amount of a card authorization. */
        UpdateAmountRequest: {
            /** @description The merchant's id of this change and its idempotency key. */
            updateRequestId: string;
            /** @description The gateway's id of the payment, from the answer to the first authorization. */
            paymentId: string;
            /** @description The new total, not the increment. It must be above the present one, and in the currency of the payment. */
            amount: components["schemas"]["PositiveAmount"];
        };
        /** @description Answer to a change of the amount. `S` says that it was accepted; the outcome is notified. The ids and the amount are promised only then. */
        UpdateAmountResponse: {
            /** @description Whether the change was accepted. */
            result: components["schemas"]["UpdateAmountResult"];
            /** @description The merchant's id of the change, repeated. */
            updateRequestId?: string;
            /** @description The gateway's id of the payment. */
            paymentId?: string;
            /** @description The new total that was asked for. It counts once `UPDATE_AMOUNT_RESULT` reports `S`. */
            amount?: components["schemas"]["Amount"] | null;
        };
        /** @description Changes a running subscription in place. What is left out stays as it is. */
        UpdateSubscriptionRequest: {
            /** @description The merchant's id of this update and its idempotency key: repeated with the same values it returns the same final result. */
            subscriptionUpdateRequestId: string;
            /** @description Antom's id of the subscription. */
            subscriptionId: string;
            /** @description What the payer subscribes to from now on. */
            subscriptionDescription?: string;
            /** @description Length of a period from now on. */
            periodRule?: components["schemas"]["PeriodRuleRequest"];
            /** @description Amount to charge for each coming period. Required for an upgrade or a downgrade. */
            paymentAmount?: components["schemas"]["PositiveAmount"];
            /** @description When the last period ends, earlier or later than before. */
            subscriptionEndTime?: components["schemas"]["DateTime"];
            /** @description What the payer sees of the order. Required for an upgrade or a downgrade. */
            orderInfo?: components["schemas"]["SubscriptionOrderInfo"];
            /** @description The difference for the running period to charge or to refund at once. */
            prorationSettings?: components["schemas"]["ProrationSettings"];
            /** @description When the next period is charged: at most one period from now and at least 24 hours, since charging begins 24 hours before. */
            nextSubscriptionDate?: components["schemas"]["DateTime"];
        };
        /** @description Answer to an update. */
        UpdateSubscriptionResponse: {
            /** @description Outcome of the update. */
            result: components["schemas"]["UpdateSubscriptionResult"];
        };
        /** @description Hands in a file for a payment. */
        UploadInvoiceShippingFileRequest: {
            /** @description The merchant's id of the payment. */
            paymentRequestId: string;
            /** @description The merchant's id of the file. */
            fileId: string;
            /** @description The file, one of .pdf, .doc, .docx, .jpg and .jpeg, as Base64 text without line breaks. The limit of the text allows 750,000 bytes of file. */
            uploadFile: string;
            /** @description What the file is, an invoice (`Invoice`) or an air waybill (`AWB`). */
            fileType: "Invoice" | "AWB" | (string & {});
            /** @description Name of the file. */
            fileName: string;
        };
        /** @description Answer to an upload. */
        UploadInvoiceShippingFileResponse: {
            /** @description Outcome of the upload. */
            result: components["schemas"]["UploadInvoiceShippingFileResult"];
        };
        /** @description A person's name. */
        UserName: {
            /** @description Given name. */
            firstName: string;
            /** @description Middle name. */
            middleName?: string;
            /** @description Family name. */
            lastName: string;
            /** @description The name as it is written in full. */
            fullName?: string;
        };
        /** @description Stores a card that the merchant collected itself. */
        VaultPaymentMethodRequest: {
            /** @description The merchant's id of this attempt and its idempotency key: repeated after a final result it returns the same result. A new attempt takes a new one. */
            vaultingRequestId: string;
            /**
             * Format: uri
             * @description Where notifyVaulting goes.
             */
            vaultingNotificationUrl: string;
            /**
             * Format: uri
             * @description The merchant's page to which the payer returns after the 3-D Secure authentication.
             */
            redirectUrl: string;
            /** @description The payment method to store. */
            paymentMethodDetail: components["schemas"]["PaymentMethodDetailRequest"];
            /** @description The payer's terminal. */
            env: components["schemas"]["Env"];
            /** @description Country or region in which the merchant does business (ISO 3166-1 alpha-2), such as `US`, `SG` or `JP`. For the Global Acquirer Gateway. */
            merchantRegion?: string;
            /** @description Id of the merchant's account, for merchants with several accounts under one client id. */
            merchantAccountId?: string;
            /** @description The merchant's own data, a JSON object as text. It is given back. */
            metadata?: string;
            /** @description Currency in which the card is checked. Not described by the documentation. */
            vaultingCurrency?: string;
            /** @description The merchant's own notes. */
            customizedInfo?: components["schemas"]["CustomizedInfoRequest"];
        };
        /** @description What became of the card. `paymentMethodDetail` is promised only when `result.resultStatus` is `S`. With the code `VERIFICATION_IN_PROCESS` one or more of the URLs are there. */
        VaultPaymentMethodResponse: {
            /** @description Outcome of the call. */
            result: components["schemas"]["VaultPaymentMethodResult"];
            /** @description The merchant's id of the attempt, repeated. */
            vaultingRequestId?: string;
            /** @description The card that was stored, with its token. */
            paymentMethodDetail?: components["schemas"]["PaymentMethodDetail"] | null;
            /** @description Web page to send the payer to; for a card the 3-D Secure page. */
            normalUrl?: string;
            /** @description URL in a scheme of its own, which opens an app. */
            schemeUrl?: string;
            /** @description App Link or Universal Link, which opens an app. */
            applinkUrl?: string;
        };
        /** @description Tells the merchant what became of a card. */
        VaultingNotification: {
            /** @description Whether the card was stored: `S` or `F`. */
            result: components["schemas"]["VaultingNotificationResult"];
            /** @description The merchant's id of the attempt. */
            vaultingRequestId: string;
            /** @description The card that was stored. Its token is not promised: ask with inquireVaulting if it is missing. */
            paymentMethodDetail?: components["schemas"]["PaymentMethodDetail"] | null;
            /** @description The merchant's own data from vaultPaymentMethod, a JSON object as text. */
            metadata?: string;
            /** @description What became of the card. Only for merchants who route payments to acquirers other than Antom. */
            vaultingStatus?: "SUCCESS" | "FAIL" | "PROCESSING" | (string & {});
            /** @description When the attempt began. */
            vaultingCreateTime?: components["schemas"]["DateTime"];
            /** @description How the acquirer saw the attempt. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description The merchant's own notes from vaultPaymentMethod. */
            customizedInfo?: components["schemas"]["CustomizedInfo"] | null;
        };
        /** @description Outcome of an attempt to store a card. Decide on `resultStatus`, never on the message. */
        VaultingResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: string;
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
            /** @description The same text under another name, as the published message has it. */
            resultMsg?: string;
        };
        /** @description Passes on what the payer answered to a verification, and goes on with the payment. */
        VerifyAndCompletePaymentRequest: {
            /** @description How the payer is verified, and what the payer answered. */
            verifyMethod: components["schemas"]["VerifyMethod"];
            /** @description The gateway's id of the payment that waits for the verification. */
            paymentId: string;
            /** @description The merchant's id of this verification and its idempotency key. Another code of the payer's takes a new one. */
            verifyRequestId: string;
        };
        /** @description Answer to a verification. With the code `PAYMENT_IN_PROCESS` ids, amount and creation time of the payment are documented. */
        VerifyAndCompletePaymentResponse: {
            /** @description Outcome of the payment, as after pay. */
            result: components["schemas"]["VerifyAndCompletePaymentResult"];
            /** @description The merchant's id of the payment. */
            paymentRequestId?: string;
            /** @description The merchant's id of the verification, repeated. */
            verifyRequestId?: string;
            /** @description The gateway's id of the payment. */
            paymentId?: string;
            /** @description Amount of the payment. */
            paymentAmount?: components["schemas"]["Amount"] | null;
            /** @description When the payment was created. */
            paymentCreateTime?: components["schemas"]["DateTime"];
            /** @description The acquirer that processes the payment, when it is not Antom itself. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
        };
        /** @description How the payer is verified, and what the payer answered. */
        VerifyMethod: {
            /** @description Kind of verification. One is documented. */
            verifyMethodType: "SMS_OTP" | (string & {});
            /**
             * Format: password
             * @description The one-time password that the payer received. Keep it out of logs.
             */
            otpValue: string;
        };
        /** @description A wallet account that was stored. Not described by the documentation. */
        Wallet: {
            /** @description Number of the account. */
            accountNo?: string;
            /** @description Name of the holder of the account. */
            accountHolderName?: components["schemas"]["CardholderName"] | null;
            /** @description Phone number of the holder. */
            phoneNo?: string;
            /** @description Email address of the holder. */
            email?: string;
            /** @description Billing address. */
            billingAddress?: components["schemas"]["BillingAddress"] | null;
            /**
             * Format: password
             * @description Token that stands for the account.
             */
            token?: string;
            /** @description When the token expires. */
            tokenExpiryTime?: components["schemas"]["DateTime"];
        };
        /** @description A wallet account to store. Not described by the documentation. */
        WalletRequest: {
            /** @description Number of the account. */
            accountNo?: string;
            /** @description Name of the holder of the account. */
            accountHolderName?: components["schemas"]["UserName"];
            /** @description Phone number of the holder. */
            phoneNo?: string;
            /** @description Email address of the holder. */
            email?: string;
            /** @description Billing address. */
            billingAddress?: components["schemas"]["Address"];
            /**
             * Format: password
             * @description Token that stands for the account.
             */
            token?: string;
            /** @description When the token expires. */
            tokenExpiryTime?: components["schemas"]["DateTime"];
        };
        /** @description Outcome of the payment. */
        PayResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "CURRENCY_NOT_SUPPORT" | "EXPIRED_CODE" | "INVALID_ACCESS_TOKEN" | "INVALID_CONTRACT" | "INVALID_MERCHANT_STATUS" | "INVALID_PAYMENT_CODE" | "INVALID_PAYMENT_METHOD_META_DATA" | "KEY_NOT_FOUND" | "MERCHANT_KYB_NOT_QUALIFIED" | "MERCHANT_NOT_REGISTERED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CANCELED" | "ORDER_IS_CLOSED" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "SETTLE_CONTRACT_NOT_MATCH" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_NOT_EXIST" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "PAYMENT_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED" | "FRAUD_REJECT" | "ORDER_STATUS_INVALID" | "PAYMENT_PROHIBITED" | "SELECTED_CARD_BRAND_NOT_AVAILABLE" | "AUTHENTICATION_REQUIRED" | "INVALID_API" | "INCORRECT_BLIKCODE" | "CARD_NOT_SUPPORTED" | "INVALID_EXPIRATION_DATE" | "INVALID_CARD_NUMBER" | "DO_NOT_HONOR" | "INVALID_AMOUNT" | "INVALID_CARD" | "ISSUER_REJECTS_TRANSACTION" | "INVALID_CVV" | "SUSPECTED_CARD" | "CARD_BIN_QUERY_ERROR" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the capture. */
        CaptureResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "AUTH_CANCELLED" | "AUTH_EXPIRED" | "AUTH_NOT_FOUND" | "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT" | "CAPTURE_IN_PROCESS" | "CURRENCY_NOT_SUPPORT" | "INVALID_CONTRACT" | "MULTI_CAPTURE_NOT_SUPPORTED" | "NO_PAY_OPTIONS" | "ORDER_IS_CANCELED" | "ORDER_STATUS_INVALID" | "PARAM_ILLEGAL" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the inquiry itself. */
        InquiryPaymentResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ORDER_NOT_EXIST" | "PROCESS_FAIL" | "PARAM_ILLEGAL" | "KEY_NOT_FOUND" | "ACCESS_DENIED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "INVALID_API" | "NO_INTERFACE_DEF" | "SYSTEM_ERROR" | "PAYMENT_IN_PROCESS" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the cancellation. */
        CancelResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "CANCEL_WINDOW_EXCEED" | "CLIENT_INVALID" | "ORDER_NOT_EXIST" | "ORDER_STATUS_INVALID" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "ACCESS_DENIED" | "INVALID_API" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "SYSTEM_ERROR" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "MERCHANT_BALANCE_NOT_ENOUGH" | "PAYMENT_METHOD_NOT_SUPPORTED" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Whether the change was accepted. */
        UpdateAmountResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "INCREMENTAL_NOT_SUPPORT" | "ORDER_NOT_EXIST" | "REPEAT_REQ_INCONSISTENT" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the query, not of a payment. */
        ConsultPaymentResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "CURRENCY_NOT_SUPPORT" | "MERCHANT_NOT_REGISTERED" | "NO_PAY_OPTIONS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SETTLE_CONTRACT_NOT_MATCH" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the call. `S` means that the session exists, not that anything is paid. */
        CreatePaymentSessionResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "CARD_NOT_SUPPORTED" | "NO_PAY_OPTIONS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SETTLE_CONTRACT_NOT_MATCH" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the query, not of the payment. */
        RetrievePaymentSessionResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the payment, as after pay. */
        VerifyAndCompletePaymentResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "AUTHENTICATION_REQUIRED" | "CURRENCY_NOT_SUPPORT" | "DO_NOT_HONOR" | "EXPIRED_CODE" | "FRAUD_REJECT" | "IDENTITY_AGE_NOT_ENOUGH" | "IDENTITY_VERIFY_FAILED" | "ORDER_NOT_EXIST" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED" | "PAYMENT_IN_PROCESS" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the query. */
        InquireExchangeRateResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "CURRENCY_NOT_SUPPORT" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the refund. */
        RefundResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "REFUND_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "ACCESS_DENIED" | "INVALID_API" | "CURRENCY_NOT_SUPPORT" | "INVALID_MERCHANT_STATUS" | "KEY_NOT_FOUND" | "MERCHANT_BALANCE_NOT_ENOUGH" | "MULTIPLE_REFUNDS_NOT_SUPPORTED" | "PARTIAL_REFUND_NOT_SUPPORTED" | "REFUND_NOT_SUPPORTED" | "PAYMENT_METHOD_NOT_SUPPORTED" | "REFUND_AMOUNT_EXCEED" | "REFUND_WINDOW_EXCEED" | "ORDER_NOT_EXIST" | "ORDER_STATUS_INVALID" | "ORDER_IS_CANCELED" | "ORDER_IS_CLOSED" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "NO_INTERFACE_DEF" | "SYSTEM_ERROR" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the inquiry itself. */
        InquiryRefundResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ORDER_NOT_EXIST" | "ACCESS_DENIED" | "INVALID_API" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the call. It says nothing about whether the payer authorizes. */
        ConsultAuthorizationResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "CLIENT_FORBIDDEN_ACCESS_API" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_CLIENT_STATUS" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MERCHANT_NOT_REGISTERED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "OAUTH_FAILED" | "PARAM_ILLEGAL" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "RISK_REJECT" | "SYSTEM_ERROR" | "UNKNOWN_CLIENT" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the call. */
        ApplyTokenResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "CLIENT_FORBIDDEN_ACCESS_API" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_AUTHCODE" | "INVALID_CLIENT_STATUS" | "INVALID_REFRESH_TOKEN" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "OAUTH_FAILED" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "UNKNOWN_CLIENT" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL" | "AUTH_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the call. */
        RevokeResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "CLIENT_FORBIDDEN_ACCESS_API" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_CLIENT_STATUS" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "OAUTH_FAILED" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "UNKNOWN_CLIENT" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the call. */
        CreateVaultingSessionResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the call. */
        VaultPaymentMethodResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "VERIFICATION_FAIL" | "VERIFICATION_IN_PROCESS" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the inquiry itself. */
        InquireVaultingResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "VAULTING_NOT_EXIST" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the call. */
        FetchNonceResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "PROCESS_FAIL" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Whether a link was issued. It does not say that the subscription is active. */
        CreateSubscriptionResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "CLIENT_FORBIDDEN_ACCESS_API" | "INVALID_API" | "INVALID_CLIENT_STATUS" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MERCHANT_NOT_REGISTERED" | "OAUTH_FAILED" | "PARAM_ILLEGAL" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "UNKNOWN_CLIENT" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Whether the request for the change was taken. */
        ChangeSubscriptionResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "CLIENT_FORBIDDEN_ACCESS_API" | "INVALID_API" | "INVALID_CLIENT_STATUS" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MERCHANT_NOT_REGISTERED" | "OAUTH_FAILED" | "PARAM_ILLEGAL" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "RISK_REJECT" | "UNKNOWN_CLIENT" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the update. */
        UpdateSubscriptionResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "KEY_NOT_FOUND" | "PROCESS_FAIL" | "UNKNOWN_CLIENT" | "UPDATE_FORBIDDEN_DURING_PAYMENT" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "PARAM_ILLEGAL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Whether the cancellation was taken. */
        CancelSubscriptionResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the inquiry itself. */
        InquireSubscriptionResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "SUBSCRIPTION_NOT_EXIST" | "PARAM_ILLEGAL" | "INVALID_API" | "NO_INTERFACE_DEF" | "KEY_NOT_FOUND" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "UNKNOWN_EXCEPTION" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the inquiry itself. */
        InquireSubscriptionListResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "PARAM_ILLEGAL" | "INVALID_API" | "NO_INTERFACE_DEF" | "KEY_NOT_FOUND" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "UNKNOWN_EXCEPTION" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the inquiry itself. */
        InquireSubscriptionPaymentResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "PARAM_ILLEGAL" | "INVALID_API" | "NO_INTERFACE_DEF" | "KEY_NOT_FOUND" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "UNKNOWN_EXCEPTION" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the call. */
        DisputeResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "PARAM_ILLEGAL" | "REPEAT_REQUEST" | "TIME_EXCEEDS_LIMIT" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the call. */
        DownloadDisputeEvidenceResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "PARAM_ILLEGAL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the call, not of the declaration. */
        DeclareResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "CLIENT_INVALID" | "DUPLICATED_DECLARATIONS" | "INVALID_API" | "INVALID_CONTRACT" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "MERCHANT_NOT_REGISTERED" | "METHOD_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "ORDER_NOT_EXIST" | "ORDER_STATUS_INVALID" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "SYSTEM_ERROR" | "TOTAL_DECLARATION_AMOUNT_EXCEED" | "USER_STATUS_ABNORMAL" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the inquiry, not of the declarations. */
        InquiryDeclarationRequestsResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "ARRAY_SIZE_EXCEEDED" | "CLIENT_INVALID" | "INVALID_API" | "INVALID_CONTRACT" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "MERCHANT_NOT_REGISTERED" | "METHOD_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "RISK_REJECT" | "SYSTEM_ERROR" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the upload. */
        UploadInvoiceShippingFileResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the payment, `S` or `F`. It is final unless `notifyType` is `PAYMENT_PENDING`: there `S` means that the payment is being processed, not that it is paid. */
        PaymentNotificationResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "CARD_NOT_SUPPORTED" | "CURRENCY_NOT_SUPPORT" | "DO_NOT_HONOR" | "FRAUD_REJECT" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_CARD_NUMBER" | "INVALID_EXPIRATION_DATE" | "INVALID_MERCHANT_STATUS" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CLOSED" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "RISK_REJECT" | "SUSPECTED_RISK" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "PAYMENT_IN_PROCESS" | "UNKNOWN_EXCEPTION" | "AUTHENTICATION_REQUIRED" | "EXPIRED_CODE" | "INVALID_AMOUNT" | "INVALID_CONTRACT" | "ORDER_NOT_EXIST" | "PAYMENT_PROHIBITED" | "USER_NOT_EXIST" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED" | "MERCHANT_BALANCE_NOT_ENOUGH" | "INVALID_PAYMENT_CODE" | "INVALID_PAYMENT_METHOD_META_DATA" | "MERCHANT_KYB_NOT_QUALIFIED" | "MERCHANT_NOT_REGISTERED" | "ORDER_IS_CANCELED" | "REPEAT_REQ_INCONSISTENT" | "SETTLE_CONTRACT_NOT_MATCH" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "ORDER_STATUS_INVALID" | "SELECTED_CARD_BRAND_NOT_AVAILABLE" | "INCORRECT_BLIKCODE" | "INVALID_CARD" | "ISSUER_REJECTS_TRANSACTION" | "INVALID_CVV" | "SUSPECTED_CARD" | "CARD_BIN_QUERY_ERROR" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the capture, `S` or `F`. */
        CaptureNotificationResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "AUTH_CANCELLED" | "AUTH_EXPIRED" | "AUTH_NOT_FOUND" | "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT" | "CAPTURE_IN_PROCESS" | "CURRENCY_NOT_SUPPORT" | "INVALID_CONTRACT" | "MULTI_CAPTURE_NOT_SUPPORTED" | "NO_PAY_OPTIONS" | "ORDER_IS_CANCELED" | "ORDER_STATUS_INVALID" | "PARAM_ILLEGAL" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL" | "UNKNOWN_EXCEPTION" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the refund, `S` or `F`. */
        RefundNotificationResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "REFUND_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "ACCESS_DENIED" | "INVALID_API" | "CURRENCY_NOT_SUPPORT" | "INVALID_MERCHANT_STATUS" | "KEY_NOT_FOUND" | "MERCHANT_BALANCE_NOT_ENOUGH" | "MULTIPLE_REFUNDS_NOT_SUPPORTED" | "REFUND_AMOUNT_EXCEED" | "REFUND_WINDOW_EXCEED" | "ORDER_NOT_EXIST" | "ORDER_STATUS_INVALID" | "ORDER_IS_CLOSED" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "NO_INTERFACE_DEF" | "SYSTEM_ERROR" | "CLIENT_INVALID" | "INVALID_CONTRACT" | "INVALID_SIGNATURE" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "MERCHANT_NOT_REGISTERED" | "METHOD_NOT_SUPPORTED" | "RISK_REJECT" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Always a success: a failed authorization or cancellation is not notified. */
        AuthorizationNotificationResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Whether the card was stored: `S` or `F`. */
        VaultingNotificationResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "VERIFICATION_FAIL" | "PROCESS_FAIL" | "ACCESS_DENIED" | "ACCOUNT_CLOSED" | "AUTHENTICATION_REQUIRED" | "BLOCKED_FIRST_USED" | "CARD_EXPIRED" | "CARD_NOT_SUPPORTED" | "DO_NOT_HONOR" | "FRAUD_REJECT" | "INVALID_CARD_NUMBER" | "INVALID_CVV" | "INVALID_EXPIRATION_DATE" | "LOST_CARD" | "NO_SELECTED_ACCOUNT" | "ORDER_IS_CLOSED" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PICKUP_CARD" | "POLICY" | "RESTRICTED_CARD" | "STOLEN_CARD" | "USER_BALANCE_NOT_ENOUGH" | "USER_PAYMENT_VERIFICATION_FAILED" | "VERIFY_TIMES_EXCEED_LIMIT" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
            /** @description The same text under another name, as the published message has it. */
            resultMsg?: string;
        };
        /** @description Outcome of the charge, `S` or `F`. */
        SubscriptionPaymentNotificationResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "INVALID_ACCESS_TOKEN" | "CURRENCY_NOT_SUPPORT" | "ORDER_IS_CLOSED" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PROCESS_FAIL" | "MERCHANT_BALANCE_NOT_ENOUGH" | "SYSTEM_ERROR" | "USER_BALANCE_NOT_ENOUGH" | "USER_STATUS_ABNORMAL" | "UNKNOWN_EXCEPTION" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of a call, or of the event a notification reports. Decide on `resultStatus`, never on the message. */
        TransactionResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "PROCESS_FAIL" | "PAYMENT_IN_PROCESS" | "ACCESS_DENIED" | "CLIENT_INVALID" | "INVALID_API" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "SYSTEM_ERROR" | "AUTHENTICATION_REQUIRED" | "INVALID_AMOUNT" | "PAYMENT_PROHIBITED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description The tokens. The access token and its expiry are promised only when `result.resultStatus` is `S`. */
        ApplyTokenSuccess: {
            /** @description Outcome of the call. */
            result: components["schemas"]["ApplyTokenResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /**
             * Format: password
             * @description Allows the debits: the `paymentMethod.paymentMethodId` of an `AGREEMENT_PAYMENT`.
             */
            accessToken: string;
            /** @description When the access token expires. It differs from wallet to wallet, up to a hundred years: never count on a constant. */
            accessTokenExpiryTime: components["schemas"]["DateTime"];
            /**
             * Format: password
             * @description Gives a fresh access token later. Absent where the wallet has none: the access token then lasts long.
             */
            refreshToken?: string;
            /** @description When the refresh token expires; for some wallets together with the access token. */
            refreshTokenExpiryTime?: components["schemas"]["DateTime"];
            /** @description The name, such as an email address or a phone number, under which the payer is registered at the wallet; masked by most. With the scope `AGREEMENT_PAY`. */
            userLoginId?: string;
            /** @description What the wallet discloses about its user. */
            pspCustomerInfo?: components["schemas"]["PspCustomerInfo"] | null;
            /** @description Further data of the wallet, mostly a JSON object as text. Some wallets nest text in it that is no JSON: do not rely on its form. */
            extendInfo?: string;
        };
        /** @description Answer to a cancellation. The ids and the time are promised only when `result.resultStatus` is `S`. */
        CancelSuccess: {
            /** @description Outcome of the cancellation. */
            result: components["schemas"]["CancelResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The gateway's id of the payment. */
            paymentId: string;
            /** @description The merchant's id of the payment. */
            paymentRequestId: string;
            /** @description When the payment was cancelled. */
            cancelTime: components["schemas"]["DateTime"];
        };
        /** @description Answer to a capture. The ids, amount and time are promised only when `result.resultStatus` is `S`. */
        CaptureSuccess: {
            /** @description Outcome of the capture. */
            result: components["schemas"]["CaptureResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The merchant's id of the capture, repeated. */
            captureRequestId: string;
            /** @description The gateway's id of the capture. */
            captureId: string;
            /** @description The gateway's id of the payment. */
            paymentId: string;
            /** @description Amount captured. */
            captureAmount: components["schemas"]["Amount"];
            /** @description When the capture was completed. */
            captureTime: components["schemas"]["DateTime"];
            /** @description The id that an acquirer other than Antom gave the transaction. */
            acquirerReferenceNo?: string;
        };
        /** @description Starts a payment that the payer completes in a wallet, at a bank or with a card (one-time payment). With `subscriptionId` it pays for a subscription, and `order` and `paymentAmount` are left out. */
        CashierSubscriptionPayRequest: {
            /**
             * @description Always `CASHIER_PAYMENT`.
             * @constant
             */
            productCode: "CASHIER_PAYMENT";
            /** @description The merchant's id of this payment and its idempotency key: repeated with the same values it returns the same final result. A new attempt at the same order takes a new one. */
            paymentRequestId: string;
            order?: never;
            paymentAmount?: never;
            /** @description How the payer pays. */
            paymentMethod: components["schemas"]["PaymentMethod"];
            /**
             * Format: uri
             * @description The merchant's page to which the payer returns. Arriving there says nothing about the outcome.
             */
            paymentRedirectUrl: string;
            /**
             * Format: uri
             * @description Where notifications about this payment go. It takes precedence over the URL set in the dashboard.
             */
            paymentNotifyUrl?: string;
            /** @description How the merchant wants to be settled. Required on the page, though the guide says otherwise. */
            settlementStrategy: components["schemas"]["SettlementStrategy"];
            /** @description The payer's terminal. */
            env: components["schemas"]["Env"];
            /** @description When the payment expires: by default 48 hours after the request for bank transfers and usually 14 minutes for other methods. A time of one's own must be earlier: under 48 hours for bank transfers; for other methods the documentation says under 10 minutes. */
            paymentExpiryTime?: components["schemas"]["DateTime"];
            /** @description How the payment is carried out. Required when `paymentMethod.paymentMethodType` is `CARD`. */
            paymentFactor?: components["schemas"]["PaymentFactor"];
            /** @description Instalments. */
            creditPayPlan?: components["schemas"]["CreditPayPlanRequest"];
            /** @description Id of the mini program. Required when `env.terminalType` is `MINI_APP`. */
            appId?: string;
            /** @description Country or region of the merchant's business (ISO 3166-1 alpha-2). Required with the Global Acquirer Gateway (GAGW) product. */
            merchantRegion?: string;
            /** @description Country or region of the payer (ISO 3166-1 alpha-2). The Alipay+ cashier page orders payment methods by it. */
            userRegion?: string;
            /** @description The merchant, where an acquirer acts for it. */
            merchant?: components["schemas"]["Merchant"];
            /** @description Further data, in special cases agreed with Antom. */
            extendInfo?: string;
            /** @description Whether the funds are only authorized, to be captured later. */
            isAuthorization?: components["schemas"]["BooleanValue"];
            /** @description The method by which the payee receives the money. */
            payToMethod?: components["schemas"]["PaymentMethod"];
            /** @description What the payer answered to a verification. */
            paymentVerificationData?: components["schemas"]["PaymentVerificationData"];
            /** @description Id of the merchant's account, for merchants with several accounts under one client id. */
            merchantAccountId?: string;
            /** @description Whether payer and merchant were both offline when the payment was made. */
            dualOfflinePayment?: components["schemas"]["BooleanValue"];
            /** @description The merchant's own values, given back with the result. */
            customizedInfo?: components["schemas"]["CustomizedInfoRequest"];
            /** @description An exchange rate quoted earlier, given back as it was received. */
            paymentQuote?: components["schemas"]["Quote"];
            /** @description Amount to process in the currency of the processing, where it differs from the payment's. */
            processingAmount?: components["schemas"]["PositiveAmount"];
            /** @description The subscription that this payment begins. */
            subscriptionInfo?: components["schemas"]["SubscriptionInfo"];
            /** @description The merchant's own keys and values, as JSON text. */
            metadata?: string;
            /** @description The authorization to obtain from the payer together with this payment. */
            agreementInfo?: components["schemas"]["AgreementInfo"];
            /** @description Id of an existing subscription to pay for. `order` and `paymentAmount` are then left out. */
            subscriptionId: string;
            /** @description Id of a tax calculation made earlier. */
            taxCalculationId?: string;
        };
        /** @description Starts a payment that the payer completes in a wallet, at a bank or with a card (one-time payment). With `subscriptionId` it pays for a subscription, and `order` and `paymentAmount` are left out. */
        CashierOneTimePayRequest: {
            /**
             * @description Always `CASHIER_PAYMENT`.
             * @constant
             */
            productCode: "CASHIER_PAYMENT";
            /** @description The merchant's id of this payment and its idempotency key: repeated with the same values it returns the same final result. A new attempt at the same order takes a new one. */
            paymentRequestId: string;
            /** @description What is paid for. Required unless `subscriptionId` is sent, and not allowed with it. */
            order: components["schemas"]["Order"];
            /** @description Amount to pay. Required unless `subscriptionId` is sent, and not allowed with it. */
            paymentAmount: components["schemas"]["PositiveAmount"];
            /** @description How the payer pays. */
            paymentMethod: components["schemas"]["PaymentMethod"];
            /**
             * Format: uri
             * @description The merchant's page to which the payer returns. Arriving there says nothing about the outcome.
             */
            paymentRedirectUrl: string;
            /**
             * Format: uri
             * @description Where notifications about this payment go. It takes precedence over the URL set in the dashboard.
             */
            paymentNotifyUrl?: string;
            /** @description How the merchant wants to be settled. Required on the page, though the guide says otherwise. */
            settlementStrategy: components["schemas"]["SettlementStrategy"];
            /** @description The payer's terminal. */
            env: components["schemas"]["Env"];
            /** @description When the payment expires: by default 48 hours after the request for bank transfers and usually 14 minutes for other methods. A time of one's own must be earlier: under 48 hours for bank transfers; for other methods the documentation says under 10 minutes. */
            paymentExpiryTime?: components["schemas"]["DateTime"];
            /** @description How the payment is carried out. Required when `paymentMethod.paymentMethodType` is `CARD`. */
            paymentFactor?: components["schemas"]["PaymentFactor"];
            /** @description Instalments. */
            creditPayPlan?: components["schemas"]["CreditPayPlanRequest"];
            /** @description Id of the mini program. Required when `env.terminalType` is `MINI_APP`. */
            appId?: string;
            /** @description Country or region of the merchant's business (ISO 3166-1 alpha-2). Required with the Global Acquirer Gateway (GAGW) product. */
            merchantRegion?: string;
            /** @description Country or region of the payer (ISO 3166-1 alpha-2). The Alipay+ cashier page orders payment methods by it. */
            userRegion?: string;
            /** @description The merchant, where an acquirer acts for it. */
            merchant?: components["schemas"]["Merchant"];
            /** @description Further data, in special cases agreed with Antom. */
            extendInfo?: string;
            /** @description Whether the funds are only authorized, to be captured later. */
            isAuthorization?: components["schemas"]["BooleanValue"];
            /** @description The method by which the payee receives the money. */
            payToMethod?: components["schemas"]["PaymentMethod"];
            /** @description What the payer answered to a verification. */
            paymentVerificationData?: components["schemas"]["PaymentVerificationData"];
            /** @description Id of the merchant's account, for merchants with several accounts under one client id. */
            merchantAccountId?: string;
            /** @description Whether payer and merchant were both offline when the payment was made. */
            dualOfflinePayment?: components["schemas"]["BooleanValue"];
            /** @description The merchant's own values, given back with the result. */
            customizedInfo?: components["schemas"]["CustomizedInfoRequest"];
            /** @description An exchange rate quoted earlier, given back as it was received. */
            paymentQuote?: components["schemas"]["Quote"];
            /** @description Amount to process in the currency of the processing, where it differs from the payment's. */
            processingAmount?: components["schemas"]["PositiveAmount"];
            /** @description The subscription that this payment begins. */
            subscriptionInfo?: components["schemas"]["SubscriptionInfo"];
            /** @description The merchant's own keys and values, as JSON text. */
            metadata?: string;
            /** @description The authorization to obtain from the payer together with this payment. */
            agreementInfo?: components["schemas"]["AgreementInfo"];
            /** @description Id of an existing subscription to pay for. `order` and `paymentAmount` are then left out. */
            subscriptionId?: string;
            /** @description Id of a tax calculation made earlier. */
            taxCalculationId?: string;
        };
        /** @description Where the payer lets the merchant debit the wallet. With the status `S` at least one of `normalUrl`, `schemeUrl` and `applinkUrl` is there; which of them depends on wallet and terminal. Each serves one authorization, once: use one of them alone. */
        ConsultAuthorizationSuccess: {
            /** @description Outcome of the call. It says nothing about whether the payer authorizes. */
            result: components["schemas"]["ConsultAuthorizationResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description Web page to send the payer to. */
            normalUrl?: string;
            /** @description URL in the wallet's own scheme, which opens the wallet app. */
            schemeUrl?: string;
            /** @description App Link or Universal Link, which opens the wallet app, or a page where it is not installed. */
            applinkUrl?: string;
            /** @description Package name of the wallet app, to open it on Android from an app or a mobile page. */
            appIdentifier?: string;
            /** @description A code to show, where the wallet can be authorized by a scan. */
            authCodeForm?: components["schemas"]["AuthCodeForm"] | null;
            /**
             * @description The address in its older form.
             * @deprecated Read `normalUrl`, `schemeUrl` and `applinkUrl` first. It is out of use since April 2023.
             */
            authUrl?: string;
            /** @description Further data that only some wallets give. */
            extendInfo?: string;
        };
        /** @description The payment methods of the contract that fit the request, those that cannot be used now included. With the status `S` there are `paymentOptions`. */
        ConsultPaymentSuccess: {
            /** @description Outcome of the query, not of a payment. */
            result: components["schemas"]["ConsultPaymentResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The methods, the most relevant first. `enabled` says of each one whether it can be used. */
            paymentOptions: (components["schemas"]["PaymentOption"][] | null) & unknown[];
            /**
             * @description The older form of the methods, which no page describes.
             * @deprecated Read `paymentOptions` instead.
             */
            paymentMethodInfos?: components["schemas"]["PaymentMethodInfo"][] | null;
            /** @description Further data. */
            extendInfo?: string;
        };
        /** @description Answer to a session. With the status `S` there are the session's id, its data for the client SDK and its expiry, and for the Checkout Page the URL of the page. */
        CreatePaymentSessionSuccess: {
            /** @description Outcome of the call. `S` means that the session exists, not that anything is paid. */
            result: components["schemas"]["CreatePaymentSessionResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The gateway's id of the session. */
            paymentSessionId: string;
            /**
             * Format: password
             * @description Data to hand to the client SDK unchanged. Do not parse it.
             */
            paymentSessionData: string;
            /** @description When the session expires. */
            paymentSessionExpiryTime: components["schemas"]["DateTime"];
            /** @description The Checkout Page to which the payer is sent. With the scene `CHECKOUT_PAYMENT`. */
            normalUrl?: string;
            /** @description A URL that no page describes. Use `normalUrl`. */
            url?: string;
            /** @description Id of the subscription that the request's `subscription` created. */
            subscriptionId?: string;
            /** @description Id of the subscription's first invoice, when it has no trial. */
            invoiceId?: string;
        };
        /** @description The session. All fields but `normalUrl` are promised when `result.resultStatus` is `S`. */
        CreateVaultingSessionSuccess: {
            /** @description Outcome of the call. */
            result: components["schemas"]["CreateVaultingSessionResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /**
             * Format: password
             * @description Data for the client SDK. Pass it on as it is.
             */
            vaultingSessionData: string;
            /** @description The gateway's id of the session. */
            vaultingSessionId: string;
            /** @description When the session ends. */
            vaultingSessionExpiryTime: components["schemas"]["DateTime"];
            /** @description Page of the gateway on which the payer enters the card. */
            normalUrl?: string;
        };
        /** @description Answer to a declaration. The two ids of the customs are promised only when `result.resultStatus` is `S`. */
        DeclareSuccess: {
            /** @description Outcome of the call, not of the declaration. */
            result: components["schemas"]["DeclareResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The id under which the customs know the payment. */
            customsPaymentId: string;
            /** @description The id under which the customs know the order: `suborderId` of a split order, otherwise the payment's `paymentRequestId`. */
            customsOrderId: string;
            /** @description Whether buyer and payer are the same person, when that was checked. */
            identityCheckResult?: "CHECK_PASSED" | "CHECK_NOT_PASSED" | (string & {});
            /** @description The institution that cleared the payment, where the customs want to know it: China UnionPay (`CUP`), NetsUnion (`NUCC`), or another, for example for credit products (`OTHER`). */
            clearingChannel?: "CUP" | "NUCC" | "OTHER" | (string & {});
            /** @description That institution's id of the transaction. */
            clearingTransactionId?: string;
            /** @description The id under which the payment company is registered with the customs. */
            customsProviderRegistrationId?: string;
        };
        /** @description Answer to acceptDispute and supplyDefenseDocument. The id and the time are promised only when `result.resultStatus` is `S`. */
        DisputeSuccess: {
            /** @description Outcome of the call. */
            result: components["schemas"]["DisputeResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The gateway's id of the dispute, repeated. */
            disputeId: string;
            /** @description When the dispute was accepted, or the document taken. */
            disputeResolutionTime: components["schemas"]["DateTime"];
        };
        /** @description Answer to the request for a document. The document and its format are promised only when `result.resultStatus` is `S`. */
        DownloadDisputeEvidenceSuccess: {
            /** @description Outcome of the call. */
            result: components["schemas"]["DownloadDisputeEvidenceResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The document, as Base64 text. */
            disputeEvidence: string;
            /** @description Format of the document. `WORD` stands for DOC and DOCX. */
            disputeEvidenceFormat: "WORD" | "PDF" | "ZIP" | "JPG" | (string & {});
        };
        /** @description The nonce, promised when `result.resultStatus` is `S`. */
        FetchNonceSuccess: {
            /** @description Outcome of the call. */
            result: components["schemas"]["FetchNonceResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /**
             * Format: password
             * @description The nonce: the `paymentMethod.paymentMethodId` of the next payment.
             */
            cardToken: string;
        };
        /** @description Answer to an inquiry for subscriptions. The list and the paginator are promised when `resultStatus` is `S`. */
        InquireSubscriptionListSuccess: {
            /** @description Outcome of the inquiry itself. */
            result: components["schemas"]["InquireSubscriptionListResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The subscriptions on this page; empty when nothing fits. */
            subscriptions: (components["schemas"]["Subscription"][] | null) & components["schemas"]["Subscription"][];
            /** @description Where this page stands. */
            paginator: components["schemas"]["Paginator"];
        };
        /** @description Answer to an inquiry for charges. The list and the paginator are promised when `resultStatus` is `S`. */
        InquireSubscriptionPaymentSuccess: {
            /** @description Outcome of the inquiry itself. */
            result: components["schemas"]["InquireSubscriptionPaymentResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The charges on this page; empty when nothing fits, and also when the subscription is not known. */
            payments: (components["schemas"]["SubscriptionTransaction"][] | null) & components["schemas"]["SubscriptionTransaction"][];
            /** @description Where this page stands. */
            paginator: components["schemas"]["Paginator"];
        };
        /** @description Answer to an inquiry. `result` says only whether the inquiry worked; `subscription` is promised when it did. */
        InquireSubscriptionSuccess: {
            /** @description Outcome of the inquiry itself. */
            result: components["schemas"]["InquireSubscriptionResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The subscription as it stands. */
            subscription: components["schemas"]["Subscription"];
        };
        /** @description `result` says only whether the inquiry worked; what became of the card is in `vaultingStatus`. */
        InquireVaultingSuccess: {
            /** @description Outcome of the inquiry itself. */
            result: components["schemas"]["InquireVaultingResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The merchant's id of the attempt, repeated. */
            vaultingRequestId: string;
            /** @description What became of the card. `PROCESSING` is the only state that can change. */
            vaultingStatus: "SUCCESS" | "FAIL" | "PROCESSING" | (string & {});
            /** @description The card that was stored, with its token, when `vaultingStatus` is `SUCCESS`. */
            paymentMethodDetail?: components["schemas"]["PaymentMethodDetail"] | null;
            /** @description Web page to send the payer to; for a card the 3-D Secure page. */
            normalUrl?: string;
            /** @description URL in a scheme of its own, which opens an app. */
            schemeUrl?: string;
            /** @description App Link or Universal Link, which opens an app. */
            applinkUrl?: string;
            /** @description The merchant's own data from vaultPaymentMethod, a JSON object as text. */
            metadata?: string;
            /** @description Machine-readable reason for the state. The list grows. */
            vaultingResultCode?: "SUCCESS" | "VERIFICATION_IN_PROCESS" | "ACCESS_DENIED" | "ACCOUNT_CLOSED" | "AUTHENTICATION_REQUIRED" | "BLOCKED_FIRST_USED" | "CARD_EXPIRED" | "CARD_NOT_SUPPORTED" | "DO_NOT_HONOR" | "FRAUD_REJECT" | "INVALID_CARD_NUMBER" | "INVALID_CVV" | "INVALID_EXPIRATION_DATE" | "LOST_CARD" | "NO_SELECTED_ACCOUNT" | "ORDER_IS_CLOSED" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PICKUP_CARD" | "POLICY" | "PROCESS_FAIL" | "RESTRICTED_CARD" | "STOLEN_CARD" | "USER_BALANCE_NOT_ENOUGH" | "USER_PAYMENT_VERIFICATION_FAILED" | "VERIFY_TIMES_EXCEED_LIMIT" | (string & {});
            /** @description Text for people about the state, in no fixed wording. */
            vaultingResultMessage?: string;
        };
        /** @description Answer to an inquiry. `result` says only whether the inquiry worked; how the payment stands is in `paymentStatus`, and how each capture or refund stands is in `transactions`. */
        InquiryPaymentSuccess: {
            /** @description Outcome of the inquiry itself. */
            result: components["schemas"]["InquiryPaymentResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description State of the payment. `PENDING` means that the payer is done and the final result is awaited. It stays `SUCCESS` after a refund. */
            paymentStatus: "SUCCESS" | "FAIL" | "PROCESSING" | "CANCELLED" | "PENDING" | (string & {});
            /** @description Machine-readable reason for the state of the payment. The list grows. Documented for every answer with status `S`, but missing in a published one. */
            paymentResultCode?: "SUCCESS" | "ACCESS_DENIED" | "CARD_NOT_SUPPORTED" | "CURRENCY_NOT_SUPPORT" | "DO_NOT_HONOR" | "FRAUD_REJECT" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_CARD" | "INVALID_CARD_NUMBER" | "INVALID_EXPIRATION_DATE" | "INVALID_EXPIRY_DATE_FORMAT" | "INVALID_MERCHANT_STATUS" | "ISSUER_REJECTS_TRANSACTION" | "KEY_NOT_FOUND" | "MERCHANT_KYB_NOT_QUALIFIED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CLOSED" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "RISK_REJECT" | "SUSPECTED_CARD" | "SUSPECTED_RISK" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "PAYMENT_IN_PROCESS" | "UNKNOWN_EXCEPTION" | "EXPIRED_CODE" | "INVALID_CONTRACT" | "INVALID_PAYMENT_CODE" | "INVALID_PAYMENT_METHOD_META_DATA" | "MERCHANT_NOT_REGISTERED" | "ORDER_IS_CANCELED" | "ORDER_NOT_EXIST" | "REPEAT_REQ_INCONSISTENT" | "SETTLE_CONTRACT_NOT_MATCH" | "USER_NOT_EXIST" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED" | "ORDER_STATUS_INVALID" | "PAYMENT_PROHIBITED" | "SELECTED_CARD_BRAND_NOT_AVAILABLE" | "AUTHENTICATION_REQUIRED" | "INCORRECT_BLIKCODE" | "INVALID_AMOUNT" | "INVALID_CVV" | "CARD_BIN_QUERY_ERROR" | (string & {});
            /** @description Text for people about the state of the payment, in no fixed wording. Missing where the code is. */
            paymentResultMessage?: string;
            /** @description The merchant's id of the payment. */
            paymentRequestId: string;
            /** @description The gateway's id of the payment. */
            paymentId: string;
            /** @description The gateway's id of the authorization behind the payment. */
            authPaymentId?: string;
            /** @description Amount of the payment, in the order's currency. */
            paymentAmount: components["schemas"]["Amount"];
            /** @description What the payer really paid, after reductions and conversion. */
            actualPaymentAmount?: components["schemas"]["Amount"] | null;
            /** @description Exchange rate between the order's currency and the payer's. */
            paymentQuote?: components["schemas"]["Quote"] | null;
            /** @description When the payment was created. */
            paymentCreateTime: components["schemas"]["DateTime"];
            /** @description When the payment succeeded. Given only while `paymentStatus` is `SUCCESS`. */
            paymentTime?: components["schemas"]["DateTime"];
            /** @description When a card authorization ends. No capture is possible after it. */
            authExpiryTime?: components["schemas"]["DateTime"];
            /**
             * @description The same as `authExpiryTime`, in the spelling of the page of May 2024.
             * @deprecated Read `authExpiryTime` first, and this one where it is absent.
             */
            authExpirytime?: components["schemas"]["DateTime"];
            /** @description Value of coupons that are not certain to be paid out. */
            nonGuaranteeCouponAmount?: components["schemas"]["Amount"] | null;
            /** @description What the wallet discloses about its user. */
            pspCustomerInfo?: components["schemas"]["PspCustomerInfo"] | null;
            /** @description Where to send the payer while the payment result is `PAYMENT_IN_PROCESS`. */
            redirectActionForm?: components["schemas"]["RedirectActionForm"] | null;
            /** @description The card used, in the older shape. */
            cardInfo?: components["schemas"]["CardInfo"] | null;
            /** @description The id that an acquirer other than Antom gave the transaction. */
            acquirerReferenceNo?: string;
            /** @description Further details that only some payment methods give. */
            extendInfo?: string;
            /** @description The payment's captures and refunds; absent or null when there is none. */
            transactions?: components["schemas"]["Transaction"][] | null;
            /** @description Amount to declare to the customs. */
            customsDeclarationAmount?: components["schemas"]["Amount"] | null;
            /** @description Amount in the settlement currency, where the exchange rate was locked. */
            grossSettlementAmount?: components["schemas"]["Amount"] | null;
            /** @description The exchange rate behind `grossSettlementAmount`. */
            settlementQuote?: components["schemas"]["Quote"] | null;
            /** @description What is known of the card or account that paid (`CARD`, `GRABPAY_MY`, `GRABPAY_SG`, `PAYPAY`), once the payment succeeded or failed. */
            paymentResultInfo?: components["schemas"]["PaymentResultInfo"] | null;
            /** @description How the acquirer saw the payment. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description The merchant account that the payment belongs to. */
            merchantAccountId?: string;
            /** @description The promotions applied. Plural here, `promotionResult` in the notification. */
            promotionResults?: components["schemas"]["PromotionResult"][] | null;
            /**
             * @description The same as `promotionResults`, in the spelling of the page of May 2024.
             * @deprecated Read `promotionResults` first, and this one where it is absent.
             */
            promotionResult?: components["schemas"]["PromotionResult"][] | null;
            /** @description The earliest time at which the payment can be settled. */
            earliestSettlementTime?: components["schemas"]["DateTime"];
            /** @description The payment method used, such as `ALIPAY_HK` or `CARD`. */
            paymentMethodType?: string;
            /** @description The merchant's own data from the pay request, a JSON object as text. */
            metadata?: string;
            /** @description The merchant's own notes from the pay request. */
            customizedInfo?: components["schemas"]["CustomizedInfo"] | null;
            /** @description Amount that is processed, where it differs from `paymentAmount`. */
            processingAmount?: components["schemas"]["Amount"] | null;
            /** @description Automatic attempts to collect the payment. */
            retryInfo?: components["schemas"]["RetryInfo"] | null;
            /** @description State of the review of the authorization. No values are published. */
            authReviewStatus?: string;
            /** @description Who reviewed the authorization. No values are published. */
            authReviewSource?: string;
            /** @description Outcome of the gateway's risk decision. */
            popRiskDecisionResultInfo?: components["schemas"]["PopRiskDecisionResultInfo"] | null;
        };
        /** @description Answer to an inquiry about a refund. `result` says only whether the inquiry worked; how the refund stands is in `refundStatus`. */
        InquiryRefundSuccess: {
            /** @description Outcome of the inquiry itself. */
            result: components["schemas"]["InquiryRefundResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The gateway's id of the refund. */
            refundId: string;
            /** @description The merchant's id of the refund. */
            refundRequestId: string;
            /** @description Amount of the refund, in the currency of the payment. */
            refundAmount: components["schemas"]["Amount"];
            /** @description State of the refund at the gateway, which can be ahead of the payer's wallet or bank. `SUCCESS` and `FAIL` are final. */
            refundStatus: "SUCCESS" | "PROCESSING" | "FAIL" | "CANCELLED" | "PENDING" | (string & {});
            /** @description When the refund succeeded. Given only while `refundStatus` is `SUCCESS`. */
            refundTime?: components["schemas"]["DateTime"];
            /** @description Amount of the refund in the settlement currency, at the exchange rate that was locked for the payment. */
            grossSettlementAmount?: components["schemas"]["Amount"] | null;
            /** @description The exchange rate behind `grossSettlementAmount`; the two come together. */
            settlementQuote?: components["schemas"]["Quote"] | null;
            /** @description How the acquirer saw the refund. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description The acquirer reference number, where the payment method has one. */
            arn?: string;
            /** @description The merchant's own notes from the refund request. */
            customizedInfo?: components["schemas"]["CustomizedInfo"] | null;
            /** @description What was really given back. */
            actualRefundAmount?: components["schemas"]["Amount"] | null;
            /** @description The retrieval reference number of the refund. */
            rrn?: string;
            /** @description The merchant's own data from the refund request, a JSON object as text. */
            metadata?: string;
        };
        /** @description Answer to a payment. On `S` the ids, the amount and the time of creation are promised. On `U` with `PAYMENT_IN_PROCESS` a cashier payment carries them too, with at least one of `normalUrl`, `schemeUrl` and `applinkUrl`, unless the method shows a code or uses a client SDK. An auto debit carries a URL only when the payer has yet to authorize (`agreementInfo`, since January 2026). */
        PaySuccess: {
            /** @description Outcome of the payment. */
            result: components["schemas"]["PayResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The merchant's id of the payment, repeated. */
            paymentRequestId: string;
            /** @description The gateway's id of the payment. Keep it for capture, inquiryPayment and cancel. */
            paymentId: string;
            /** @description Amount of the payment. */
            paymentAmount: components["schemas"]["Amount"];
            /** @description When the payment was completed; the periods for cancelling and refunding begin here. Not promised, even on `S`. */
            paymentTime?: components["schemas"]["DateTime"];
            /** @description When the payment was created. */
            paymentCreateTime: components["schemas"]["DateTime"];
            /** @description The payer as the wallet knows them, when the wallet says so. */
            pspCustomerInfo?: components["schemas"]["PspCustomerInfo"] | null;
            /** @description Amount to be settled before fees, when the exchange rate is fixed at the time of payment: the payment's amount multiplied by `settlementQuote`. */
            grossSettlementAmount?: components["schemas"]["Amount"] | null;
            /** @description The exchange rate of the settlement, with `grossSettlementAmount`. */
            settlementQuote?: components["schemas"]["Quote"] | null;
            /** @description Web page to which the payer is sent. */
            normalUrl?: string;
            /** @description URL with a scheme of the wallet's own, which opens its app. */
            schemeUrl?: string;
            /** @description App link or universal link, which opens the wallet's app, or a web page where it is not installed. */
            applinkUrl?: string;
            /** @description Id of the wallet's app, to open it from an Android app or a mobile page (`APP`, `WAP`). */
            appIdentifier?: string;
            /** @description Data to hand to the client SDK unchanged. */
            paymentData?: string;
            /** @description Codes to show to the payer. */
            orderCodeForm?: components["schemas"]["OrderCodeForm"] | null;
            /** @description What the payer has to do next, as JSON text. Its key `paymentActionFormType` says which kind it is. */
            paymentActionForm?: string;
            /**
             * @description The older form of the redirect.
             * @deprecated Use `normalUrl`, `schemeUrl` and `applinkUrl` where they are present.
             */
            redirectActionForm?: components["schemas"]["RedirectActionForm"] | null;
            /** @description A question that the payer has to answer first. */
            challengeActionForm?: components["schemas"]["ChallengeActionForm"] | null;
            /** @description Until when an authorized card payment can be captured. */
            authExpiryTime?: components["schemas"]["DateTime"];
            /** @description Amount that the payer really paid, in the payer's currency. */
            actualPaymentAmount?: components["schemas"]["Amount"] | null;
            /** @description The exchange rate between `paymentAmount` and `actualPaymentAmount`. */
            paymentQuote?: components["schemas"]["Quote"] | null;
            /** @description Part that a coupon of the wallet covered, and that is not refunded with the payment. */
            nonGuaranteeCouponValue?: components["schemas"]["Amount"] | null;
            /** @description Further data. */
            extendInfo?: string;
            /** @description Details of a card payment, and of some wallets' (`GRABPAY_MY`, `GRABPAY_SG`, `PAYPAY`). */
            paymentResultInfo?: components["schemas"]["PaymentResultInfo"] | null;
            /** @description The acquirer that processed the payment, when it is not Antom itself. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description Promotions applied to the payment. In inquiryPayment the name is `promotionResults`. */
            promotionResult?: components["schemas"]["PromotionResult"][] | null;
            /** @description Amount processed in the currency of the processing, where it differs from the payment's. */
            processingAmount?: components["schemas"]["Amount"] | null;
            /** @description Id of the subscription that the payment belongs to. */
            subscriptionId?: string;
            /** @description Id of the subscription's invoice that the payment settles. */
            invoiceId?: string;
            /** @description State of the subscription. The values are not documented. */
            status?: string;
            /** @description When the subscription's current period began. */
            currentPeriodStart?: components["schemas"]["DateTime"];
            /** @description When the subscription's current period ends. */
            currentPeriodEnd?: components["schemas"]["DateTime"];
        };
        /** @description Tells the merchant how a payment ended, that it is pending, or how a change of its amount ended. `paymentTime` is promised when a `PAYMENT_RESULT` has status `S`. */
        PaymentNotificationSuccess: {
            /**
             * @description Kind of notification. `PAYMENT_PENDING` is not final: the payer is done and the result is awaited. `UPDATE_AMOUNT_RESULT` appeared in July 2026.
             * @constant
             */
            notifyType: "PAYMENT_RESULT";
            /** @description Outcome of the payment, `S` or `F`. It is final unless `notifyType` is `PAYMENT_PENDING`: there `S` means that the payment is being processed, not that it is paid. */
            result: components["schemas"]["PaymentNotificationResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The merchant's id of the payment. */
            paymentRequestId: string;
            /** @description The gateway's id of the payment. */
            paymentId: string;
            /** @description Amount of the payment, in the order's currency. */
            paymentAmount: components["schemas"]["Amount"];
            /** @description When the payment was created. */
            paymentCreateTime: components["schemas"]["DateTime"];
            /** @description When the payment succeeded. */
            paymentTime: components["schemas"]["DateTime"];
            /** @description Amount to declare to the customs; known from `ALIPAY_CN`. */
            customsDeclarationAmount?: components["schemas"]["Amount"] | null;
            /** @description Amount in the settlement currency, where the exchange rate was locked. */
            grossSettlementAmount?: components["schemas"]["Amount"] | null;
            /** @description The exchange rate behind `grossSettlementAmount`. */
            settlementQuote?: components["schemas"]["Quote"] | null;
            /** @description What the wallet discloses about its user. */
            pspCustomerInfo?: components["schemas"]["PspCustomerInfo"] | null;
            /** @description The id that an acquirer other than Antom gave the transaction. */
            acquirerReferenceNo?: string;
            /** @description What is known of the card or account that paid (`CARD`, `GRABPAY_MY`, `GRABPAY_SG`, `PAYPAY`). */
            paymentResultInfo?: components["schemas"]["PaymentResultInfo"] | null;
            /** @description The card used, in the older shape. */
            cardInfo?: components["schemas"]["CardInfo"] | null;
            /** @description How the acquirer saw the payment. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description The promotions applied. Singular here though a list, `promotionResults` in the inquiry. */
            promotionResult?: components["schemas"]["PromotionResult"][] | null;
            /** @description The payment method used, such as `ALIPAY_HK` or `CARD`. */
            paymentMethodType?: string;
            /** @description The merchant's own notes from the pay request. */
            customizedInfo?: components["schemas"]["CustomizedInfo"] | null;
            /** @description Exchange rate between the order's currency and the payer's. */
            paymentQuote?: components["schemas"]["Quote"] | null;
            /** @description Amount that is processed, where it differs from `paymentAmount`. */
            processingAmount?: components["schemas"]["Amount"] | null;
            /** @description The merchant's own data from the pay request, a JSON object as text. */
            metadata?: string;
            /** @description Id of the subscription order that the payment belongs to. */
            subscriptionOrderId?: string;
            /** @description Automatic attempts to collect the payment. */
            retryInfo?: components["schemas"]["RetryInfo"] | null;
            /** @description The merchant's id of the change of amount, in an `UPDATE_AMOUNT_RESULT`. */
            updateRequestId?: string;
            /** @description When the authorization ends. No capture is possible after it. A change of the amount does not move it. */
            authExpiryTime?: components["schemas"]["DateTime"];
            /** @description Id of the tax calculation that the payment refers to. */
            taxCalculationId?: string;
            /** @description State of the review of the authorization. No values are published. */
            authReviewStatus?: string;
            /** @description Who reviewed the authorization. No values are published. */
            authReviewSource?: string;
            /** @description Outcome of the gateway's risk decision. */
            popRiskDecisionResultInfo?: components["schemas"]["PopRiskDecisionResultInfo"] | null;
        };
        /** @description Answer to a refund. The ids and the amount are promised only when `result.resultStatus` is `S`. */
        RefundSuccess: {
            /** @description Outcome of the refund. */
            result: components["schemas"]["RefundResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The merchant's id of the refund, repeated. */
            refundRequestId: string;
            /** @description The gateway's id of the refund; each `refundRequestId` has one. */
            refundId: string;
            /** @description The gateway's id of the payment. */
            paymentId: string;
            /** @description Amount given back, in the currency of the payment. */
            refundAmount: components["schemas"]["Amount"];
            /** @description When the refund came to its state, whichever that is. */
            refundTime?: components["schemas"]["DateTime"];
            /** @description Amount of the refund in the settlement currency, at the exchange rate that was locked for the payment. */
            grossSettlementAmount?: components["schemas"]["Amount"] | null;
            /** @description The exchange rate behind `grossSettlementAmount`; the two come together. */
            settlementQuote?: components["schemas"]["Quote"] | null;
            /** @description The id that an acquirer other than Antom gave the refund. */
            acquirerReferenceNo?: string;
            /** @description How the acquirer saw the refund. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description Value of coupons, given back with the refund, that are not certain to be paid out. Not described on the merchant pages. */
            refundNonGuaranteeCouponAmount?: components["schemas"]["Amount"] | null;
            /** @description What was really given back. */
            actualRefundAmount?: components["schemas"]["Amount"] | null;
        };
        /** @description Tells the merchant how the charge of one period ended. */
        SubscriptionPaymentSuccessNotification: {
            /** @description Outcome of the charge, `S` or `F`. */
            result: components["schemas"]["SubscriptionPaymentNotificationResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The gateway's id of the payment, for a refund or a dispute. */
            paymentId: string;
            /** @description Amount of the charge. */
            paymentAmount: components["schemas"]["Amount"];
            /** @description When the charge was created. */
            paymentCreateTime: components["schemas"]["DateTime"];
            /** @description When the charge succeeded. Promised when `result.resultStatus` is `S`. */
            paymentTime: components["schemas"]["DateTime"];
            /** @description The merchant's id of the subscription, from the request that created it. */
            subscriptionRequestId: string;
            /** @description Antom's id of the subscription. */
            subscriptionId: string;
            /** @description When the period that is paid for begins. In the published sample it lies after `periodEndTime`: do not check the order. */
            periodStartTime: components["schemas"]["DateTime"];
            /** @description When the period that is paid for ends. */
            periodEndTime: components["schemas"]["DateTime"];
            /** @description Number of the period that is paid for, counted from 1; trial periods count. */
            phaseNo: string | number;
        };
        /** @description Answer to a change of the amount. `S` says that it was accepted; the outcome is notified. The ids and the amount are promised only then. */
        UpdateAmountSuccess: {
            /** @description Whether the change was accepted. */
            result: components["schemas"]["UpdateAmountResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The merchant's id of the change, repeated. */
            updateRequestId: string;
            /** @description The gateway's id of the payment. */
            paymentId: string;
            /** @description The new total that was asked for. It counts once `UPDATE_AMOUNT_RESULT` reports `S`. */
            amount: components["schemas"]["Amount"];
        };
        /** @description What became of the card. `paymentMethodDetail` is promised only when `result.resultStatus` is `S`. With the code `VERIFICATION_IN_PROCESS` one or more of the URLs are there. */
        VaultPaymentMethodSuccess: {
            /** @description Outcome of the call. */
            result: components["schemas"]["VaultPaymentMethodResult"] & {
                /** @constant */
                resultStatus: "S";
            };
            /** @description The merchant's id of the attempt, repeated. */
            vaultingRequestId: string;
            /** @description The card that was stored, with its token. */
            paymentMethodDetail: components["schemas"]["PaymentMethodDetail"];
            /** @description Web page to send the payer to; for a card the 3-D Secure page. */
            normalUrl?: string;
            /** @description URL in a scheme of its own, which opens an app. */
            schemeUrl?: string;
            /** @description App Link or Universal Link, which opens an app. */
            applinkUrl?: string;
        };
    };
    responses: {
        /** @description Not a business answer. The gateway reports success and business failure alike with HTTP 200; any other status comes from the transport (a proxy, a rate limiter, an outage) and says nothing about the outcome. Send the identical request again, or inquire. */
        "transport-error": {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The merchant did not take the notification. Any status other than 200, and any body other than the acknowledgement, makes the gateway send it again: up to 8 times within 24 hours. */
        "not-acknowledged": {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Signature over the answer, in the grammar of the request's `signature` header. Absent from answers to requests that the gateway could not authenticate. */
        signature: string;
        /** @description The client id of the request, repeated. Part of what is signed. */
        "client-id": string;
        /** @description When the answer was made: ISO 8601 with an offset, to the second (`2019-04-04T14:08:56+05:30`). Part of what is signed. */
        "response-time": string;
    };
    pathItems: never;
}
/** Accepts a dispute. */
export type AcceptDisputeRequest = components['schemas']['AcceptDisputeRequest'];
/** How the acquirer behind the gateway saw the transaction. Only for merchants who route payments to acquirers other than Antom. */
export type AcquirerInfo = components['schemas']['AcquirerInfo'];
/** A postal address. */
export type Address = components['schemas']['Address'];
/** The authorization to obtain from the payer together with a payment. */
export type AgreementInfo = components['schemas']['AgreementInfo'];
/** Debits a payer who has authorized the merchant before, without the payer taking part (auto debit). With `agreementInfo` the payer authorizes and pays in one step, and is sent to a URL of the answer for that. With `PIX_AUTOMATICO` it collects one period of a subscription. */
export type AgreementPayRequest = components['schemas']['AgreementPayRequest'];
/** The wallet or account to debit, and the token that allows it. */
export type AgreementPaymentMethod = components['schemas']['AgreementPaymentMethod'];
/** An amount of money as the gateway reports it. `value` counts the currency's smallest unit, so `"50000"` in BRL is 500.00 and `"50000"` in JPY is fifty thousand. */
export type Amount = components['schemas']['Amount'];
/** What can be paid in a period. */
export type AmountLimit = components['schemas']['AmountLimit'];
/** Limits of a payment method. */
export type AmountLimitInfo = components['schemas']['AmountLimitInfo'];
/** What is bought besides the journey, such as luggage or a meal. */
export type AncillaryData = components['schemas']['AncillaryData'];
/** One service bought besides the journey. */
export type AncillaryService = components['schemas']['AncillaryService'];
/** Turns an authorization code, or a refresh token, into an access token. `grantType` says which, and the field of that name is sent. */
export type ApplyTokenRequest = components['schemas']['ApplyTokenRequest'];
/** The tokens. The access token and its expiry are promised only when `result.resultStatus` is `S`. */
export type ApplyTokenResponse = components['schemas']['ApplyTokenResponse'];
/** A code that the payer scans to authorize the merchant. */
export type AuthCodeForm = components['schemas']['AuthCodeForm'];
/** Data about the account that is authorized. Not described by the documentation. */
export type AuthMetaData = components['schemas']['AuthMetaData'];
/** Tells the merchant that a payer has authorized, that a token was made, or that an authorization was cancelled. */
export type AuthorizationNotification = components['schemas']['AuthorizationNotification'];
/** The payment methods to offer in a session. */
export type AvailablePaymentMethod = components['schemas']['AvailablePaymentMethod'];
/** The billing address of a card, as it is returned. */
export type BillingAddress = components['schemas']['BillingAddress'];
/** A billing subscription that the session creates. Known from the SDKs; no page describes it. */
export type BillingSubscription = components['schemas']['BillingSubscription'];
/** A yes or no. The documentation asks for the text form; the native form is in use as well, and both are accepted. */
export type BooleanValue = components['schemas']['BooleanValue'];
/** The payer's browser, as 3-D Secure wants to know it. */
export type BrowserInfo = components['schemas']['BrowserInfo'];
/** Who buys. */
export type Buyer = components['schemas']['Buyer'];
/** Identity document of a buyer. */
export type BuyerCertificate = components['schemas']['BuyerCertificate'];
/** Cancels a payment in full. Name the payment by the gateway's id or by the merchant's; with both, `paymentId` decides. */
export type CancelRequest = components['schemas']['CancelRequest'];
/** Answer to a cancellation. The ids and the time are promised only when `result.resultStatus` is `S`. */
export type CancelResponse = components['schemas']['CancelResponse'];
/** Ends a subscription. Name it by Antom's id or by the merchant's; both may be sent. */
export type CancelSubscriptionRequest = components['schemas']['CancelSubscriptionRequest'];
/** Answer to the cancellation of a subscription. */
export type CancelSubscriptionResponse = components['schemas']['CancelSubscriptionResponse'];
/** Tells the merchant how a capture ended. */
export type CaptureNotification = components['schemas']['CaptureNotification'];
/** Asks for one capture of an authorized payment. */
export type CaptureRequest = components['schemas']['CaptureRequest'];
/** Answer to a capture. The ids, amount and time are promised only when `result.resultStatus` is `S`. */
export type CaptureResponse = components['schemas']['CaptureResponse'];
/** The brand of a card. The list grows. */
export type CardBrand = components['schemas']['CardBrand'];
/** The card used, in an older and smaller shape than PaymentResultInfo. */
export type CardInfo = components['schemas']['CardInfo'];
/** What is known of a stored card. The number and the security code are never among it. */
export type CardPaymentMethodDetail = components['schemas']['CardPaymentMethodDetail'];
/** A card to store, as the merchant collected it. Never log or store it. */
export type CardPaymentMethodDetailRequest = components['schemas']['CardPaymentMethodDetailRequest'];
/** How a card was verified. */
export type CardVerificationResult = components['schemas']['CardVerificationResult'];
/** The name of the card holder, as it is returned. None of its parts is promised. */
export type CardholderName = components['schemas']['CardholderName'];
/** Starts a payment that the payer completes in a wallet, at a bank or with a card (one-time payment). With `subscriptionId` it pays for a subscription, and `order` and `paymentAmount` are left out. */
export type CashierPayRequest = components['schemas']['CashierPayRequest'];
/** Opens a session for a one-time payment: in the client SDK, on the Checkout Page or in the Payment Element. Without `paymentMethod` the payer chooses the method there. */
export type CashierSessionRequest = components['schemas']['CashierSessionRequest'];
/** Name on an identity document. `fullName` is what is compared. */
export type CertificateHolderName = components['schemas']['CertificateHolderName'];
/** A question that the payer has to answer before the payment goes on. */
export type ChallengeActionForm = components['schemas']['ChallengeActionForm'];
/** Asks for a running subscription to be replaced by one with other terms. What is left out stays as it is, unless a default is named. */
export type ChangeSubscriptionRequest = components['schemas']['ChangeSubscriptionRequest'];
/** Answer to a change. It says whether the request was taken; the outcome comes with notifySubscription. */
export type ChangeSubscriptionResponse = components['schemas']['ChangeSubscriptionResponse'];
/** One form of a code. */
export type CodeDetail = components['schemas']['CodeDetail'];
/** Asks for the address at which the payer lets the merchant debit a wallet. The terminal is named by `env` or, in the older form, by `terminalType`; at least one of them is sent. */
export type ConsultAuthorizationRequest = components['schemas']['ConsultAuthorizationRequest'];
/** Where the payer lets the merchant debit the wallet. With the status `S` at least one of `normalUrl`, `schemeUrl` and `applinkUrl` is there; which of them depends on wallet and terminal. Each serves one authorization, once: use one of them alone. */
export type ConsultAuthorizationResponse = components['schemas']['ConsultAuthorizationResponse'];
/** Asks which payment methods can be offered for an amount, a terminal and a region. Without restrictions it asks for all methods of the contract. */
export type ConsultPaymentRequest = components['schemas']['ConsultPaymentRequest'];
/** The payment methods of the contract that fit the request, those that cannot be used now included. With the status `S` there are `paymentOptions`. */
export type ConsultPaymentResponse = components['schemas']['ConsultPaymentResponse'];
/** How the merchant wants to be settled, where that matters to a consultation. */
export type ConsultSettlementStrategy = components['schemas']['ConsultSettlementStrategy'];
/** Opens a session in which the payer pays. `productCode` says which product is used and therefore which fields apply. */
export type CreatePaymentSessionRequest = components['schemas']['CreatePaymentSessionRequest'];
/** Answer to a session. With the status `S` there are the session's id, its data for the client SDK and its expiry, and for the Checkout Page the URL of the page. */
export type CreatePaymentSessionResponse = components['schemas']['CreatePaymentSessionResponse'];
/** Rules of a subscription that is paid with Pix Automático. */
export type CreateSubscriptionInfo = components['schemas']['CreateSubscriptionInfo'];
/** Asks for the link on which the payer authorizes a subscription. What is charged is `paymentAmount` per period, or the amount of a trial for the periods that `trials` names. */
export type CreateSubscriptionRequest = components['schemas']['CreateSubscriptionRequest'];
/** Answer to a request for a subscription. With `S` there is at least one link on which the payer authorizes. The subscription's id is not in it: it comes with notifySubscription. */
export type CreateSubscriptionResponse = components['schemas']['CreateSubscriptionResponse'];
/** Opens a session in which the payer enters a card in the client SDK or on a page of the gateway. */
export type CreateVaultingSessionRequest = components['schemas']['CreateVaultingSessionRequest'];
/** The session. All fields but `normalUrl` are promised when `result.resultStatus` is `S`. */
export type CreateVaultingSessionResponse = components['schemas']['CreateVaultingSessionResponse'];
/** The instalment plan of a payment, as the gateway reports it. */
export type CreditPayPlan = components['schemas']['CreditPayPlan'];
/** Payment in instalments. Give the number, or the numbers to offer; where both are given, `installmentNum` counts. */
export type CreditPayPlanRequest = components['schemas']['CreditPayPlanRequest'];
/** Goods offered together with other goods. The same fields as `Goods`, without a further offer. */
export type CrossSellGoods = components['schemas']['CrossSellGoods'];
/** Two currencies, between which a rate is asked for. */
export type CurrencyPair = components['schemas']['CurrencyPair'];
/** The wallet or account that the payer lets the merchant debit. The same value is sent as `paymentMethodType` when it is debited. The list grows. */
export type CustomerBelongsTo = components['schemas']['CustomerBelongsTo'];
/** The merchant's own notes on the payment, given back. */
export type CustomizedInfo = components['schemas']['CustomizedInfo'];
/** Up to five values of the merchant's own, given back with the result. */
export type CustomizedInfoRequest = components['schemas']['CustomizedInfoRequest'];
/** The customs that a declaration went to. */
export type Customs = components['schemas']['Customs'];
/** The customs that a declaration goes to. */
export type CustomsRequest = components['schemas']['CustomsRequest'];
/** ISO 8601 date and time with an offset, such as `2019-11-27T12:01:01+08:00`. Offsets differ from message to message; keep the original text. */
export type DateTime = components['schemas']['DateTime'];
/** A decimal number, natively or as text. Keep it as the text received where exactness matters; a double does not hold every rate. */
export type DecimalNumber = components['schemas']['DecimalNumber'];
/** Declaration of an inflow from an online travel agency. Both fields go together. */
export type Declaration = components['schemas']['Declaration'];
/** How a declaration stands. */
export type DeclarationRecord = components['schemas']['DeclarationRecord'];
/** Declares a payment, or a part of it, to the Chinese customs. */
export type DeclareRequest = components['schemas']['DeclareRequest'];
/** Answer to a declaration. The two ids of the customs are promised only when `result.resultStatus` is `S`. */
export type DeclareResponse = components['schemas']['DeclareResponse'];
/** How long the delivery takes, between two bounds. */
export type DeliveryEstimate = components['schemas']['DeliveryEstimate'];
/** A length of time, as a count of units. */
export type DeliveryEstimateBound = components['schemas']['DeliveryEstimateBound'];
/** A reduction that a promotion gave. */
export type Discount = components['schemas']['Discount'];
/** Tells the merchant about a step of a dispute. */
export type DisputeNotification = components['schemas']['DisputeNotification'];
/** Answer to acceptDispute and supplyDefenseDocument. The id and the time are promised only when `result.resultStatus` is `S`. */
export type DisputeResponse = components['schemas']['DisputeResponse'];
/** Asks for a document of a dispute. */
export type DownloadDisputeEvidenceRequest = components['schemas']['DownloadDisputeEvidenceRequest'];
/** Answer to the request for a document. The document and its format are promised only when `result.resultStatus` is `S`. */
export type DownloadDisputeEvidenceResponse = components['schemas']['DownloadDisputeEvidenceResponse'];
/** Opens a session of EasySafePay. In the first one `agreementInfo` has the payer authorize later payments while paying: besides notifyPayment a notification with the access token follows. Later sessions have no `agreementInfo`; the token in `paymentMethod.paymentMethodId` identifies the payer. Antom has to enable the product first. */
export type EasySafePaySessionRequest = components['schemas']['EasySafePaySessionRequest'];
/** The payer's terminal. */
export type Env = components['schemas']['Env'];
/** Exchanges card data for a nonce. */
export type FetchNonceRequest = components['schemas']['FetchNonceRequest'];
/** The nonce, promised when `result.resultStatus` is `S`. */
export type FetchNonceResponse = components['schemas']['FetchNonceResponse'];
/** A top-up in a game. */
export type Gaming = components['schemas']['Gaming'];
/** One kind of goods or service in an order. */
export type Goods = components['schemas']['Goods'];
/** Asks for exchange rates, of one pair of currencies or of many. How the pair and the list go together is not stated; give one of them. */
export type InquireExchangeRateRequest = components['schemas']['InquireExchangeRateRequest'];
/** Exchange rates, one for each pair that was asked for. */
export type InquireExchangeRateResponse = components['schemas']['InquireExchangeRateResponse'];
/** Asks for the subscriptions that fit all of the filters, page by page. Without a filter it is those of the last 7 days. */
export type InquireSubscriptionListRequest = components['schemas']['InquireSubscriptionListRequest'];
/** Answer to an inquiry for subscriptions. The list and the paginator are promised when `resultStatus` is `S`. */
export type InquireSubscriptionListResponse = components['schemas']['InquireSubscriptionListResponse'];
/** Asks for the charges of one subscription, page by page. */
export type InquireSubscriptionPaymentRequest = components['schemas']['InquireSubscriptionPaymentRequest'];
/** Answer to an inquiry for charges. The list and the paginator are promised when `resultStatus` is `S`. */
export type InquireSubscriptionPaymentResponse = components['schemas']['InquireSubscriptionPaymentResponse'];
/** Asks for one subscription. */
export type InquireSubscriptionRequest = components['schemas']['InquireSubscriptionRequest'];
/** Answer to an inquiry. `result` says only whether the inquiry worked; `subscription` is promised when it did. */
export type InquireSubscriptionResponse = components['schemas']['InquireSubscriptionResponse'];
/** Asks what became of an attempt to store a card. */
export type InquireVaultingRequest = components['schemas']['InquireVaultingRequest'];
/** `result` says only whether the inquiry worked; what became of the card is in `vaultingStatus`. */
export type InquireVaultingResponse = components['schemas']['InquireVaultingResponse'];
/** Names the declarations to look up. */
export type InquiryDeclarationRequestsRequest = components['schemas']['InquiryDeclarationRequestsRequest'];
/** Answer to an inquiry about declarations. The two lists come only when `result.resultStatus` is `S`. */
export type InquiryDeclarationRequestsResponse = components['schemas']['InquiryDeclarationRequestsResponse'];
/** Asks for the state of a payment. Name the payment by the gateway's id or by the merchant's; with both, `paymentId` decides. */
export type InquiryPaymentRequest = components['schemas']['InquiryPaymentRequest'];
/** Answer to an inquiry. `result` says only whether the inquiry worked; how the payment stands is in `paymentStatus`, and how each capture or refund stands is in `transactions`. */
export type InquiryPaymentResponse = components['schemas']['InquiryPaymentResponse'];
/** Asks for the state of a refund. Name the refund by the gateway's id or by the merchant's; with both, `refundId` decides. */
export type InquiryRefundRequest = components['schemas']['InquiryRefundRequest'];
/** Answer to an inquiry about a refund. `result` says only whether the inquiry worked; how the refund stands is in `refundStatus`. */
export type InquiryRefundResponse = components['schemas']['InquiryRefundResponse'];
/** The instalments that a payment method offers. */
export type Installment = components['schemas']['Installment'];
/** A number of instalments that can be chosen, and from which amount on. */
export type InstallmentPlan = components['schemas']['InstallmentPlan'];
/** A whole number as the gateway reports it, natively or as text. No range is enforced on what is received. */
export type IntegerValue = components['schemas']['IntegerValue'];
/** Instalments for which the payer pays no interest, or less. */
export type InterestFree = components['schemas']['InterestFree'];
/** One part of a journey, from a departure to an arrival. */
export type Leg = components['schemas']['Leg'];
/** A stay that is bought. */
export type Lodging = components['schemas']['Lodging'];
/** A logo to show to the payer. */
export type Logo = components['schemas']['Logo'];
/** A merchant, or a secondary merchant of an acquirer. */
export type Merchant = components['schemas']['Merchant'];
/** The merchant, as named in a declaration. */
export type MerchantCustomsInfo = components['schemas']['MerchantCustomsInfo'];
/** The merchant, as registered with the customs. */
export type MerchantCustomsInfoRequest = components['schemas']['MerchantCustomsInfoRequest'];
/** Result of a 3-D Secure authentication that the merchant carried out before the payment. */
export type MpiData = components['schemas']['MpiData'];
/** An amount of money that may be nothing, such as a discount or a delivery fee. */
export type NonNegativeAmount = components['schemas']['NonNegativeAmount'];
/** A whole number of at least 0, natively or as text. */
export type NonNegativeInteger = components['schemas']['NonNegativeInteger'];
/** A card for one payment. Never log or store it. */
export type NonceCard = components['schemas']['NonceCard'];
/** The only reply that stops the gateway from sending a notification again. It says that the notification was received, not that what it reports succeeded. */
export type NotificationAcknowledgement = components['schemas']['NotificationAcknowledgement'];
/** What is paid for, from whom, and for whom. Leave empty optional fields out, and avoid Chinese characters. */
export type Order = components['schemas']['Order'];
/** Codes to show to the payer, who scans one or carries it to a shop. */
export type OrderCodeForm = components['schemas']['OrderCodeForm'];
/** The number of a page, counted from 1, natively or as text. */
export type PageNumber = components['schemas']['PageNumber'];
/** Where a page stands in the list that it is part of. */
export type Paginator = components['schemas']['Paginator'];
/** Someone who travels. */
export type Passenger = components['schemas']['Passenger'];
/** Asks for a payment. `productCode` says which product is used and therefore which fields apply. */
export type PayRequest = components['schemas']['PayRequest'];
/** Answer to a payment. On `S` the ids, the amount and the time of creation are promised. On `U` with `PAYMENT_IN_PROCESS` a cashier payment carries them too, with at least one of `normalUrl`, `schemeUrl` and `applinkUrl`, unless the method shows a code or uses a client SDK. An auto debit carries a URL only when the payer has yet to authorize (`agreementInfo`, since January 2026). */
export type PayResponse = components['schemas']['PayResponse'];
/** One automatic attempt to collect a payment. */
export type PaymentAttempt = components['schemas']['PaymentAttempt'];
/** How the payment is carried out. */
export type PaymentFactor = components['schemas']['PaymentFactor'];
/** How the payer pays. New methods appear often. */
export type PaymentMethod = components['schemas']['PaymentMethod'];
/** The payment method that was stored. */
export type PaymentMethodDetail = components['schemas']['PaymentMethodDetail'];
/** The payment method to store. */
export type PaymentMethodDetailRequest = components['schemas']['PaymentMethodDetailRequest'];
/** A payment method in the older form of the answer. */
export type PaymentMethodInfo = components['schemas']['PaymentMethodInfo'];
/** Data that one payment method needs and others do not. The known keys are listed; any other key may be sent. `request3DS`, `scaExemptionIndicator` and `applePayConfiguration` are known by their names only. */
export type PaymentMethodMetaData = components['schemas']['PaymentMethodMetaData'];
/** A payment method to offer. */
export type PaymentMethodTypeItem = components['schemas']['PaymentMethodTypeItem'];
/** Tells the merchant how a payment ended, that it is pending, or how a change of its amount ended. `paymentTime` is promised when a `PAYMENT_RESULT` has status `S`. */
export type PaymentNotification = components['schemas']['PaymentNotification'];
/** A payment method that can be offered, or why it cannot be used now. */
export type PaymentOption = components['schemas']['PaymentOption'];
/** What belongs to some payment methods only. */
export type PaymentOptionDetail = components['schemas']['PaymentOptionDetail'];
/** The rate of one pair of currencies. */
export type PaymentQuote = components['schemas']['PaymentQuote'];
/** What is known of the card, or of the wallet account, that paid. */
export type PaymentResultInfo = components['schemas']['PaymentResultInfo'];
/** What the payer answered to a verification that Antom or the method asked for. */
export type PaymentVerificationData = components['schemas']['PaymentVerificationData'];
/** Length of a subscription period as it is reported. */
export type PeriodRule = components['schemas']['PeriodRule'];
/** Length of a subscription period, as a count of units. */
export type PeriodRuleRequest = components['schemas']['PeriodRuleRequest'];
/** Outcome of the gateway's risk decision. Only the name of this object is known so far; whatever it holds is passed through. */
export type PopRiskDecisionResultInfo = components['schemas']['PopRiskDecisionResultInfo'];
/** An amount of money to move: at least one smallest unit of the currency. JPY, KRW, VND and CLP have no minor unit, so never multiply by 100 blindly. An amount in IDR ends in `00`; round half to even first. */
export type PositiveAmount = components['schemas']['PositiveAmount'];
/** A whole number of at least 1, natively or as text. */
export type PositiveInteger = components['schemas']['PositiveInteger'];
/** A promotion that would apply to a payment. */
export type PromotionInfo = components['schemas']['PromotionInfo'];
/** A promotion that was applied to a payment. */
export type PromotionResult = components['schemas']['PromotionResult'];
/** A difference that an update of a subscription settles at once. */
export type ProrationSettings = components['schemas']['ProrationSettings'];
/** What the wallet discloses about its user. */
export type PspCustomerInfo = components['schemas']['PspCustomerInfo'];
/** An exchange rate that was quoted or locked for a transaction. */
export type Quote = components['schemas']['Quote'];
/** Where and how to send the payer's browser. An older form of the redirect that is still returned. */
export type RedirectActionForm = components['schemas']['RedirectActionForm'];
/** Name of the holder of a bank account that a refund goes to. */
export type RefundAccountHolder = components['schemas']['RefundAccountHolder'];
/** A part of a refund and the funds that it is taken from. */
export type RefundDetail = components['schemas']['RefundDetail'];
/** Tells the merchant how a refund ended. */
export type RefundNotification = components['schemas']['RefundNotification'];
/** Asks for one refund of a payment. */
export type RefundRequest = components['schemas']['RefundRequest'];
/** Answer to a refund. The ids and the amount are promised only when `result.resultStatus` is `S`. */
export type RefundResponse = components['schemas']['RefundResponse'];
/** A bank account that a refund goes to. */
export type RefundToBankInfo = components['schemas']['RefundToBankInfo'];
/** Outcome of a call, or of the event a notification reports. Decide on `resultStatus`, never on the message. */
export type Result = components['schemas']['Result'];
/** Asks what a session came to. Name it by the gateway's id or by the merchant's id of the payment; with both, `paymentSessionId` decides. */
export type RetrievePaymentSessionRequest = components['schemas']['RetrievePaymentSessionRequest'];
/** What a session came to. Sessions of the Checkout Page and the Payment Element have an `order`. */
export type RetrievePaymentSessionResponse = components['schemas']['RetrievePaymentSessionResponse'];
/** A postal address as the gateway reports it. */
export type RetrievedAddress = components['schemas']['RetrievedAddress'];
/** One kind of goods or service in a paid order. */
export type RetrievedGoods = components['schemas']['RetrievedGoods'];
/** An order as the gateway reports it after it was paid. */
export type RetrievedOrder = components['schemas']['RetrievedOrder'];
/** Where and how the goods of a paid order are delivered. */
export type RetrievedShipping = components['schemas']['RetrievedShipping'];
/** A person's name as the gateway reports it. */
export type RetrievedUserName = components['schemas']['RetrievedUserName'];
/** How often a payment was attempted automatically, and how often it still can be. */
export type RetryInfo = components['schemas']['RetryInfo'];
/** Gives up an authorization. */
export type RevokeRequest = components['schemas']['RevokeRequest'];
/** Outcome of the revocation. */
export type RevokeResponse = components['schemas']['RevokeResponse'];
/** What risk control wants to know about addresses. */
export type RiskAddress = components['schemas']['RiskAddress'];
/** What risk control wants to know about a buyer. */
export type RiskBuyer = components['schemas']['RiskBuyer'];
/** What the merchant knows about order, buyer and card, for risk control. Leave out what is not known. */
export type RiskData = components['schemas']['RiskData'];
/** What risk control wants to know about a terminal. */
export type RiskEnv = components['schemas']['RiskEnv'];
/** What risk control wants to know about an order. */
export type RiskOrder = components['schemas']['RiskOrder'];
/** What the merchant's own risk control found. */
export type RiskSignal = components['schemas']['RiskSignal'];
/** Result of a 3-D Secure authentication, for risk control. */
export type RiskThreeDsResult = components['schemas']['RiskThreeDSResult'];
/** The payer's terminal. The same fields as `Env`, of which a session requires none. */
export type SessionEnv = components['schemas']['SessionEnv'];
/** How the merchant wants to be settled. */
export type SettlementStrategy = components['schemas']['SettlementStrategy'];
/** Where and how the goods are delivered. */
export type Shipping = components['schemas']['Shipping'];
/** A store of the merchant, for payments made in one. */
export type Store = components['schemas']['Store'];
/** A subscription as it stands. */
export type Subscription = components['schemas']['Subscription'];
/** The subscription whose period a payment collects. */
export type SubscriptionCharge = components['schemas']['SubscriptionCharge'];
/** A discount on the charges. Give a coupon or a promotion code, not both. */
export type SubscriptionDiscount = components['schemas']['SubscriptionDiscount'];
/** A subscription that a payment begins. */
export type SubscriptionInfo = components['schemas']['SubscriptionInfo'];
/** Tells the merchant that a subscription was created, changed or ended. */
export type SubscriptionNotification = components['schemas']['SubscriptionNotification'];
/** What the payer sees of a subscription's order, in the wallet's records and on the result page. */
export type SubscriptionOrderInfo = components['schemas']['SubscriptionOrderInfo'];
/** How the payer of a subscription pays. */
export type SubscriptionPaymentMethod = components['schemas']['SubscriptionPaymentMethod'];
/** Tells the merchant how the charge of one period ended. */
export type SubscriptionPaymentNotification = components['schemas']['SubscriptionPaymentNotification'];
/** A plan of recurring charges that the payer accepts with a payment. */
export type SubscriptionPlan = components['schemas']['SubscriptionPlan'];
/** The charge of one period. */
export type SubscriptionTransaction = components['schemas']['SubscriptionTransaction'];
/** Defends against a dispute with one document. */
export type SupplyDefenseDocumentRequest = components['schemas']['SupplyDefenseDocumentRequest'];
/** A bank that can be chosen. */
export type SupportBank = components['schemas']['SupportBank'];
/** A card brand that is taken. */
export type SupportCardBrand = components['schemas']['SupportCardBrand'];
/** Outcome of the 3-D Secure authentication of a card payment. */
export type ThreeDsResult = components['schemas']['ThreeDSResult'];
/** A capture, refund or other step that belongs to a payment. */
export type Transaction = components['schemas']['Transaction'];
/** A journey that is bought. */
export type Transit = components['schemas']['Transit'];
/** A run of subscription periods at another price. */
export type Trial = components['schemas']['Trial'];
/** A period of a subscription that has another price. */
export type TrialPhase = components['schemas']['TrialPhase'];
/** The periods of a subscription that have another price. */
export type TrialPlan = components['schemas']['TrialPlan'];
/** A trial. Give its length in days or its end, not both. */
export type TrialSettings = components['schemas']['TrialSettings'];
/** Asks for a higher amount of a card authorization. */
export type UpdateAmountRequest = components['schemas']['UpdateAmountRequest'];
/** Answer to a change of the amount. `S` says that it was accepted; the outcome is notified. The ids and the amount are promised only then. */
export type UpdateAmountResponse = components['schemas']['UpdateAmountResponse'];
/** Changes a running subscription in place. What is left out stays as it is. */
export type UpdateSubscriptionRequest = components['schemas']['UpdateSubscriptionRequest'];
/** Answer to an update. */
export type UpdateSubscriptionResponse = components['schemas']['UpdateSubscriptionResponse'];
/** Hands in a file for a payment. */
export type UploadInvoiceShippingFileRequest = components['schemas']['UploadInvoiceShippingFileRequest'];
/** Answer to an upload. */
export type UploadInvoiceShippingFileResponse = components['schemas']['UploadInvoiceShippingFileResponse'];
/** A person's name. */
export type UserName = components['schemas']['UserName'];
/** Stores a card that the merchant collected itself. */
export type VaultPaymentMethodRequest = components['schemas']['VaultPaymentMethodRequest'];
/** What became of the card. `paymentMethodDetail` is promised only when `result.resultStatus` is `S`. With the code `VERIFICATION_IN_PROCESS` one or more of the URLs are there. */
export type VaultPaymentMethodResponse = components['schemas']['VaultPaymentMethodResponse'];
/** Tells the merchant what became of a card. */
export type VaultingNotification = components['schemas']['VaultingNotification'];
/** Outcome of an attempt to store a card. Decide on `resultStatus`, never on the message. */
export type VaultingResult = components['schemas']['VaultingResult'];
/** Passes on what the payer answered to a verification, and goes on with the payment. */
export type VerifyAndCompletePaymentRequest = components['schemas']['VerifyAndCompletePaymentRequest'];
/** Answer to a verification. With the code `PAYMENT_IN_PROCESS` ids, amount and creation time of the payment are documented. */
export type VerifyAndCompletePaymentResponse = components['schemas']['VerifyAndCompletePaymentResponse'];
/** How the payer is verified, and what the payer answered. */
export type VerifyMethod = components['schemas']['VerifyMethod'];
/** A wallet account that was stored. Not described by the documentation. */
export type Wallet = components['schemas']['Wallet'];
/** A wallet account to store. Not described by the documentation. */
export type WalletRequest = components['schemas']['WalletRequest'];
/** Outcome of the payment. */
export type PayResult = components['schemas']['PayResult'];
/** Outcome of the capture. */
export type CaptureResult = components['schemas']['CaptureResult'];
/** Outcome of the inquiry itself. */
export type InquiryPaymentResult = components['schemas']['InquiryPaymentResult'];
/** Outcome of the cancellation. */
export type CancelResult = components['schemas']['CancelResult'];
/** Whether the change was accepted. */
export type UpdateAmountResult = components['schemas']['UpdateAmountResult'];
/** Outcome of the query, not of a payment. */
export type ConsultPaymentResult = components['schemas']['ConsultPaymentResult'];
/** Outcome of the call. `S` means that the session exists, not that anything is paid. */
export type CreatePaymentSessionResult = components['schemas']['CreatePaymentSessionResult'];
/** Outcome of the query, not of the payment. */
export type RetrievePaymentSessionResult = components['schemas']['RetrievePaymentSessionResult'];
/** Outcome of the payment, as after pay. */
export type VerifyAndCompletePaymentResult = components['schemas']['VerifyAndCompletePaymentResult'];
/** Outcome of the query. */
export type InquireExchangeRateResult = components['schemas']['InquireExchangeRateResult'];
/** Outcome of the refund. */
export type RefundResult = components['schemas']['RefundResult'];
/** Outcome of the inquiry itself. */
export type InquiryRefundResult = components['schemas']['InquiryRefundResult'];
/** Outcome of the call. It says nothing about whether the payer authorizes. */
export type ConsultAuthorizationResult = components['schemas']['ConsultAuthorizationResult'];
/** Outcome of the call. */
export type ApplyTokenResult = components['schemas']['ApplyTokenResult'];
/** Outcome of the call. */
export type RevokeResult = components['schemas']['RevokeResult'];
/** Outcome of the call. */
export type CreateVaultingSessionResult = components['schemas']['CreateVaultingSessionResult'];
/** Outcome of the call. */
export type VaultPaymentMethodResult = components['schemas']['VaultPaymentMethodResult'];
/** Outcome of the inquiry itself. */
export type InquireVaultingResult = components['schemas']['InquireVaultingResult'];
/** Outcome of the call. */
export type FetchNonceResult = components['schemas']['FetchNonceResult'];
/** Whether a link was issued. It does not say that the subscription is active. */
export type CreateSubscriptionResult = components['schemas']['CreateSubscriptionResult'];
/** Whether the request for the change was taken. */
export type ChangeSubscriptionResult = components['schemas']['ChangeSubscriptionResult'];
/** Outcome of the update. */
export type UpdateSubscriptionResult = components['schemas']['UpdateSubscriptionResult'];
/** Whether the cancellation was taken. */
export type CancelSubscriptionResult = components['schemas']['CancelSubscriptionResult'];
/** Outcome of the inquiry itself. */
export type InquireSubscriptionResult = components['schemas']['InquireSubscriptionResult'];
/** Outcome of the inquiry itself. */
export type InquireSubscriptionListResult = components['schemas']['InquireSubscriptionListResult'];
/** Outcome of the inquiry itself. */
export type InquireSubscriptionPaymentResult = components['schemas']['InquireSubscriptionPaymentResult'];
/** Outcome of the call. */
export type DisputeResult = components['schemas']['DisputeResult'];
/** Outcome of the call. */
export type DownloadDisputeEvidenceResult = components['schemas']['DownloadDisputeEvidenceResult'];
/** Outcome of the call, not of the declaration. */
export type DeclareResult = components['schemas']['DeclareResult'];
/** Outcome of the inquiry, not of the declarations. */
export type InquiryDeclarationRequestsResult = components['schemas']['InquiryDeclarationRequestsResult'];
/** Outcome of the upload. */
export type UploadInvoiceShippingFileResult = components['schemas']['UploadInvoiceShippingFileResult'];
/** Outcome of the payment, `S` or `F`. It is final unless `notifyType` is `PAYMENT_PENDING`: there `S` means that the payment is being processed, not that it is paid. */
export type PaymentNotificationResult = components['schemas']['PaymentNotificationResult'];
/** Outcome of the capture, `S` or `F`. */
export type CaptureNotificationResult = components['schemas']['CaptureNotificationResult'];
/** Outcome of the refund, `S` or `F`. */
export type RefundNotificationResult = components['schemas']['RefundNotificationResult'];
/** Always a success: a failed authorization or cancellation is not notified. */
export type AuthorizationNotificationResult = components['schemas']['AuthorizationNotificationResult'];
/** Whether the card was stored: `S` or `F`. */
export type VaultingNotificationResult = components['schemas']['VaultingNotificationResult'];
/** Outcome of the charge, `S` or `F`. */
export type SubscriptionPaymentNotificationResult = components['schemas']['SubscriptionPaymentNotificationResult'];
/** Outcome of a call, or of the event a notification reports. Decide on `resultStatus`, never on the message. */
export type TransactionResult = components['schemas']['TransactionResult'];
/** The tokens. The access token and its expiry are promised only when `result.resultStatus` is `S`. */
export type ApplyTokenSuccess = components['schemas']['ApplyTokenSuccess'];
/** Answer to a cancellation. The ids and the time are promised only when `result.resultStatus` is `S`. */
export type CancelSuccess = components['schemas']['CancelSuccess'];
/** Answer to a capture. The ids, amount and time are promised only when `result.resultStatus` is `S`. */
export type CaptureSuccess = components['schemas']['CaptureSuccess'];
/** Starts a payment that the payer completes in a wallet, at a bank or with a card (one-time payment). With `subscriptionId` it pays for a subscription, and `order` and `paymentAmount` are left out. */
export type CashierSubscriptionPayRequest = components['schemas']['CashierSubscriptionPayRequest'];
/** Starts a payment that the payer completes in a wallet, at a bank or with a card (one-time payment). With `subscriptionId` it pays for a subscription, and `order` and `paymentAmount` are left out. */
export type CashierOneTimePayRequest = components['schemas']['CashierOneTimePayRequest'];
/** Where the payer lets the merchant debit the wallet. With the status `S` at least one of `normalUrl`, `schemeUrl` and `applinkUrl` is there; which of them depends on wallet and terminal. Each serves one authorization, once: use one of them alone. */
export type ConsultAuthorizationSuccess = components['schemas']['ConsultAuthorizationSuccess'];
/** The payment methods of the contract that fit the request, those that cannot be used now included. With the status `S` there are `paymentOptions`. */
export type ConsultPaymentSuccess = components['schemas']['ConsultPaymentSuccess'];
/** Answer to a session. With the status `S` there are the session's id, its data for the client SDK and its expiry, and for the Checkout Page the URL of the page. */
export type CreatePaymentSessionSuccess = components['schemas']['CreatePaymentSessionSuccess'];
/** The session. All fields but `normalUrl` are promised when `result.resultStatus` is `S`. */
export type CreateVaultingSessionSuccess = components['schemas']['CreateVaultingSessionSuccess'];
/** Answer to a declaration. The two ids of the customs are promised only when `result.resultStatus` is `S`. */
export type DeclareSuccess = components['schemas']['DeclareSuccess'];
/** Answer to acceptDispute and supplyDefenseDocument. The id and the time are promised only when `result.resultStatus` is `S`. */
export type DisputeSuccess = components['schemas']['DisputeSuccess'];
/** Answer to the request for a document. The document and its format are promised only when `result.resultStatus` is `S`. */
export type DownloadDisputeEvidenceSuccess = components['schemas']['DownloadDisputeEvidenceSuccess'];
/** The nonce, promised when `result.resultStatus` is `S`. */
export type FetchNonceSuccess = components['schemas']['FetchNonceSuccess'];
/** Answer to an inquiry for subscriptions. The list and the paginator are promised when `resultStatus` is `S`. */
export type InquireSubscriptionListSuccess = components['schemas']['InquireSubscriptionListSuccess'];
/** Answer to an inquiry for charges. The list and the paginator are promised when `resultStatus` is `S`. */
export type InquireSubscriptionPaymentSuccess = components['schemas']['InquireSubscriptionPaymentSuccess'];
/** Answer to an inquiry. `result` says only whether the inquiry worked; `subscription` is promised when it did. */
export type InquireSubscriptionSuccess = components['schemas']['InquireSubscriptionSuccess'];
/** `result` says only whether the inquiry worked; what became of the card is in `vaultingStatus`. */
export type InquireVaultingSuccess = components['schemas']['InquireVaultingSuccess'];
/** Answer to an inquiry. `result` says only whether the inquiry worked; how the payment stands is in `paymentStatus`, and how each capture or refund stands is in `transactions`. */
export type InquiryPaymentSuccess = components['schemas']['InquiryPaymentSuccess'];
/** Answer to an inquiry about a refund. `result` says only whether the inquiry worked; how the refund stands is in `refundStatus`. */
export type InquiryRefundSuccess = components['schemas']['InquiryRefundSuccess'];
/** Answer to a payment. On `S` the ids, the amount and the time of creation are promised. On `U` with `PAYMENT_IN_PROCESS` a cashier payment carries them too, with at least one of `normalUrl`, `schemeUrl` and `applinkUrl`, unless the method shows a code or uses a client SDK. An auto debit carries a URL only when the payer has yet to authorize (`agreementInfo`, since January 2026). */
export type PaySuccess = components['schemas']['PaySuccess'];
/** Tells the merchant how a payment ended, that it is pending, or how a change of its amount ended. `paymentTime` is promised when a `PAYMENT_RESULT` has status `S`. */
export type PaymentNotificationSuccess = components['schemas']['PaymentNotificationSuccess'];
/** Answer to a refund. The ids and the amount are promised only when `result.resultStatus` is `S`. */
export type RefundSuccess = components['schemas']['RefundSuccess'];
/** Tells the merchant how the charge of one period ended. */
export type SubscriptionPaymentSuccessNotification = components['schemas']['SubscriptionPaymentSuccessNotification'];
/** Answer to a change of the amount. `S` says that it was accepted; the outcome is notified. The ids and the amount are promised only then. */
export type UpdateAmountSuccess = components['schemas']['UpdateAmountSuccess'];
/** What became of the card. `paymentMethodDetail` is promised only when `result.resultStatus` is `S`. With the code `VERIFICATION_IN_PROCESS` one or more of the URLs are there. */
export type VaultPaymentMethodSuccess = components['schemas']['VaultPaymentMethodSuccess'];
/** Not a business answer. The gateway reports success and business failure alike with HTTP 200; any other status comes from the transport (a proxy, a rate limiter, an outage) and says nothing about the outcome. Send the identical request again, or inquire. */
export type ResponseTransportError = components['responses']['transport-error'];
/** The merchant did not take the notification. Any status other than 200, and any body other than the acknowledgement, makes the gateway send it again: up to 8 times within 24 hours. */
export type ResponseNotAcknowledged = components['responses']['not-acknowledged'];
/** Signature over the answer, in the grammar of the request's `signature` header. Absent from answers to requests that the gateway could not authenticate. */
export type HeaderSignature = components['headers']['signature'];
/** The client id of the request, repeated. Part of what is signed. */
export type HeaderClientId = components['headers']['client-id'];
/** When the answer was made: ISO 8601 with an offset, to the second (`2019-04-04T14:08:56+05:30`). Part of what is signed. */
export type HeaderResponseTime = components['headers']['response-time'];
/** Schemas outside of the components: there are none. */
export type $defs = Record<string, never>;
/** Every call and notification by its operation id. */
export interface operations {
    pay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayRequest"];
            };
        };
        responses: {
            /** @description The payment succeeded (`S`), failed for good (`F`) or is not decided yet (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    capture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureRequest"];
            };
        };
        responses: {
            /** @description The capture succeeded (`S`), failed for good (`F`) or is not decided yet (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    inquiryPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InquiryPaymentRequest"];
            };
        };
        responses: {
            /** @description The inquiry worked (`S`), was refused (`F`) or should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryPaymentResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelRequest"];
            };
        };
        responses: {
            /** @description The payment was cancelled (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    updateAmount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAmountRequest"];
            };
        };
        responses: {
            /** @description The change was accepted (`S`), was refused (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateAmountResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    consultPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultPaymentRequest"];
            };
        };
        responses: {
            /** @description The methods were listed (`S`), nothing can be offered (`F`) or the query should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultPaymentResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    createPaymentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePaymentSessionRequest"];
            };
        };
        responses: {
            /** @description The session exists (`S`), was refused (`F`) or should be asked for again (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePaymentSessionResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    retrievePaymentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetrievePaymentSessionRequest"];
            };
        };
        responses: {
            /** @description The session was found (`S`), could not be read (`F`) or should be asked for again (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetrievePaymentSessionResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    verifyAndCompletePayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyAndCompletePaymentRequest"];
            };
        };
        responses: {
            /** @description The payment succeeded (`S`), failed (`F`) or is not decided yet (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyAndCompletePaymentResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    inquireExchangeRate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InquireExchangeRateRequest"];
            };
        };
        responses: {
            /** @description The rates were found (`S`), there are none (`F`) or the query should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquireExchangeRateResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    refund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description The money was given back (`S`), the refund failed for good (`F`) or is not decided yet (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    inquiryRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InquiryRefundRequest"];
            };
        };
        responses: {
            /** @description The inquiry worked (`S`), was refused (`F`) or should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryRefundResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    consultAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultAuthorizationRequest"];
            };
        };
        responses: {
            /** @description The address was made (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultAuthorizationResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    applyToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyTokenRequest"];
            };
        };
        responses: {
            /** @description The tokens were issued (`S`), were not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplyTokenResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRequest"];
            };
        };
        responses: {
            /** @description The authorization was revoked (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokeResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    createVaultingSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVaultingSessionRequest"];
            };
        };
        responses: {
            /** @description The session was created (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateVaultingSessionResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    vaultPaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultPaymentMethodRequest"];
            };
        };
        responses: {
            /** @description The card is stored (`S`), is not (`F`), or it is not decided yet (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultPaymentMethodResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    inquireVaulting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InquireVaultingRequest"];
            };
        };
        responses: {
            /** @description The inquiry worked (`S`), there is no such attempt (`F`), or ask again (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquireVaultingResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    fetchNonce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchNonceRequest"];
            };
        };
        responses: {
            /** @description The nonce was issued (`S`), or was not (`F`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchNonceResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSubscriptionRequest"];
            };
        };
        responses: {
            /** @description A link was issued (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSubscriptionResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    changeSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSubscriptionRequest"];
            };
        };
        responses: {
            /** @description The request for the change was taken (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSubscriptionResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    updateSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSubscriptionRequest"];
            };
        };
        responses: {
            /** @description The subscription was updated (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateSubscriptionResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelSubscriptionRequest"];
            };
        };
        responses: {
            /** @description The cancellation was taken (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelSubscriptionResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    inquireSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InquireSubscriptionRequest"];
            };
        };
        responses: {
            /** @description The inquiry worked (`S`), was refused (`F`) or should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquireSubscriptionResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    inquireSubscriptionList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InquireSubscriptionListRequest"];
            };
        };
        responses: {
            /** @description The inquiry worked (`S`), was refused (`F`) or should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquireSubscriptionListResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    inquireSubscriptionPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InquireSubscriptionPaymentRequest"];
            };
        };
        responses: {
            /** @description The inquiry worked (`S`), was refused (`F`) or should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquireSubscriptionPaymentResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    acceptDispute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptDisputeRequest"];
            };
        };
        responses: {
            /** @description The dispute was accepted (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    supplyDefenseDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyDefenseDocumentRequest"];
            };
        };
        responses: {
            /** @description The document was taken (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    downloadDisputeEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DownloadDisputeEvidenceRequest"];
            };
        };
        responses: {
            /** @description The document is in the answer (`S`), was refused (`F`), or should be asked for again (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadDisputeEvidenceResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    declare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareRequest"];
            };
        };
        responses: {
            /** @description The declaration was taken (`S`), was refused (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclareResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    inquiryDeclarationRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InquiryDeclarationRequestsRequest"];
            };
        };
        responses: {
            /** @description The inquiry worked (`S`), was refused (`F`) or should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryDeclarationRequestsResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    uploadInvoiceShippingFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadInvoiceShippingFileRequest"];
            };
        };
        responses: {
            /** @description The file was uploaded (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadInvoiceShippingFileResponse"];
                };
            };
            default: components["responses"]["transport-error"];
        };
    };
    notifyPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentNotification"];
            };
        };
        responses: {
            /** @description Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            default: components["responses"]["not-acknowledged"];
        };
    };
    notifyCapture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureNotification"];
            };
        };
        responses: {
            /** @description Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            default: components["responses"]["not-acknowledged"];
        };
    };
    notifyRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundNotification"];
            };
        };
        responses: {
            /** @description Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            default: components["responses"]["not-acknowledged"];
        };
    };
    notifyAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorizationNotification"];
            };
        };
        responses: {
            /** @description Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            default: components["responses"]["not-acknowledged"];
        };
    };
    notifyVaulting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultingNotification"];
            };
        };
        responses: {
            /** @description Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            default: components["responses"]["not-acknowledged"];
        };
    };
    notifySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionNotification"];
            };
        };
        responses: {
            /** @description Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            default: components["responses"]["not-acknowledged"];
        };
    };
    notifySubscriptionPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionPaymentNotification"];
            };
        };
        responses: {
            /** @description Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            default: components["responses"]["not-acknowledged"];
        };
    };
    notifyDispute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeNotification"];
            };
        };
        responses: {
            /** @description Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgement"];
                };
            };
            default: components["responses"]["not-acknowledged"];
        };
    };
}
