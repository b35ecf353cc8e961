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
         * Two products share this call. An `AGREEMENT_PAYMENT` debits a payer who has authorized the merchant before, and usually answers with the outcome; with `agreementInfo` the payer authorizes in the same step, at a URL of the answer. A `CASHIER_PAYMENT` answers `U` with `PAYMENT_IN_PROCESS` and a URL to which the payer is sent: that is its normal course, not an error. Whenever the status is `U`, wait for notifyPayment and look the payment up with inquiryPayment until the outcome is final; if it never becomes final, cancel. After a timeout, which should not be shorter than 10 seconds, send the identical body with the same `paymentRequestId`: its answer has the URL again. Never ask the payer to pay again before the first outcome is known. The same `paymentRequestId` gets the answer of the first payment while that is processed or has succeeded. A new attempt at the same order keeps `order.referenceOrderId` and takes a new `paymentRequestId`.
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
         * Moves authorized funds to the merchant, in full or in part. Needed only for payments made with `paymentFactor.captureMode` set to `MANUAL`, within 7 days of the authorization. A status of `U` is not final: wait for notifyCapture or look the capture up with inquiryPayment. Deliver once it has succeeded.
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
         * Reports how a payment stands, and each capture or refund of it. Changes nothing, so it may be called again at any time; every 2 to 5 seconds is usual while a payment is being decided; newer advice is to ask only when no notification has come within 5 minutes. `result` is about the inquiry alone: the payment's own state is `paymentStatus`. After an answer to pay either id may be used, after a pay without an answer the `paymentRequestId`.
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
         * Cancels a payment in full, and returns the money if the payer has paid already. An unpaid payment is closed by it; one that is paid later nevertheless is returned in full and stays `CANCELLED`. The contract sets how long this is possible: usually until 00:15 (UTC+8) of the next day; cards 7 days from the order, unless they were captured; Mercado Pago 7 days from the payment; Thai online banking, mobile banking and bank transfers only before the payment succeeds; a charge of Pix Automático until 22:00 of the day before it is due, later only the charges after it; Indonesian local methods and `JKOPAY` not at all. A refunded payment cannot be cancelled. There is no notification: the answer is the result. The call has no idempotency key. After `U`, or no answer, repeat the identical request, up to three times.
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
         * Raises the amount of a card authorization before it is captured (incremental authorization). `amount` is the new total, not the increment: above the present one, and in the same currency. It is possible when the payment was authorized with `incrementalAuthorizationAvailable` true, no capture has begun, the authorization has not ended, and no other change is under way; at most 10 times unless agreed otherwise. `S` says that the change was accepted: its outcome comes as notifyPayment with `UPDATE_AMOUNT_RESULT`. After `F`, here or there, the last good amount is what can be captured. After `U`, ask inquiryPayment, whose `transactions` list changes as `INCREMENTAL`. What a repetition of an `updateRequestId` must not change is not published: repeat the identical request only. A change does not prolong the authorization.
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
         * Asked before the payer chooses: for an amount, a terminal and a region it lists the methods of the merchant's contract, those that cannot be used now included, with their logos, instalments and promotions. It is a query: it moves no money, begins no payment and can be sent again at any time. `S` means that the list was made, not that a method is enabled: read `enabled` of each one. After `U` send the same request again.
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
         * Opens a session for a payment that the payer completes on a page or in a component of Antom's. `productCode` and `productScene` say in which: with `CASHIER_PAYMENT` in the client SDK (no scene), on the Checkout Page (`CHECKOUT_PAYMENT`) or in the Payment Element (`ELEMENT_PAYMENT`); with `AGREEMENT_PAYMENT` and `EASY_PAY` it is EasySafePay, which also has the payer authorize later payments. Send the payer to `normalUrl` (Checkout Page), or hand `paymentSessionData` to the client SDK unchanged. `S` means that the session exists: nothing is paid. Until the payer submits there is no payment, and inquiryPayment answers `ORDER_NOT_EXIST`; after that notifyPayment reports the result under the `paymentRequestId` of the session, and capture, cancel and refund are as for pay. What the client shows is for display only. The session expires after an hour at the latest; a payer who left it can use it again until then. What a repetition does is not documented; since a session moves no money, send the same request again after `U` or a timeout.
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
         * Asked after a session of the Checkout Page or the Payment Element was paid: the final quantities, prices and discounts of the order, and the promotions that were applied. It is a query and can be sent again at any time; it says nothing about the payment, which inquiryPayment reports. After `U` send the same request again. Only the beginning of the vendor's code table was available.
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
         * Goes on with a payment that waits for a one-time password: pay answered with a `challengeActionForm` of the type `SMS_OTP`, the payer received a code, and the merchant passes it on. `verifyRequestId` is the idempotency key; what a repetition must not change is not published, so repeat the same request only, after a timeout or a `U` that is not `PAYMENT_IN_PROCESS`. `PAYMENT_IN_PROCESS` is the normal course: the code was taken and the payment goes on, so wait for notifyPayment, or use inquiryPayment, as after pay. `S` means that the payment is paid. After `F` the payment is not made. Only the first half of the vendor's code table was available.
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
         * The rates between the currency in which the merchant prices and the currencies of payers, such as for showing a price in the payer's own currency. Name one pair with `buyCurrency` and `sellCurrency`, or many with `currencyPairs`. It is a query: no rate is reserved by it as far as is documented, and it can be sent again at any time. After `U` send the same request again.
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
         * Gives back all or part of a payment that has succeeded; of a card payment, of what has been captured. A payment can have any number of refunds as long as their sum is not above it, unless the contract or the payment method allows one refund or full refunds only. The payment method decides whether the answer is final: most wallets answer `S` or `F` at once, other methods answer `U` with `REFUND_IN_PROCESS` first. That code means that the refund has been accepted: never send it again, but wait for notifyRefund or ask inquiryRefund. After any other `U`, and without an answer, send the identical request again with the same `refundRequestId`, or ask inquiryRefund. After `F` the refund is over, and another attempt needs a new `refundRequestId`. No notification is certain after a final answer. A refund that succeeded can come back from the payer's bank later; it stays successful, and only the settlement bill shows the returned sum.
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
         * Reports how a refund stands. Changes nothing, so it may be called again at any time. `result` is about the inquiry alone: the refund's own state is `refundStatus`, which counts only when `result.resultStatus` is `S`. While it is `PROCESSING`, ask again later or wait for notifyRefund. After a refund that got no answer or an unknown one, ask with `refundRequestId`. The page prints a second table, of the result codes of refunds, but the answer has no field for one, and no `paymentId` either.
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
         * The first step of auto debit: gives the address, or the code to scan, at which the payer lets the merchant debit a wallet. After that the payer returns to `authRedirectUrl` with `authCode` and `authState`, and notifyAuthorization brings the same code; whichever comes first is given to applyToken within a minute. After a scan nobody returns: only the notification brings the code, and without it the attempt has failed after about 15 minutes. A payer who declines is not reported; start over with a new `authState`. Some wallets allow a payer only one valid authorization, or a few, for each merchant. No repetition is documented as safe, but each answer is good for one authorization alone, so asking again costs nothing. `S` means that the address is there, `U` that the same request can be sent again, `F` that the code says what to do.
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
         * Turns the authorization code into an access token, which pay takes as `paymentMethod.paymentMethodId`, or a refresh token into a fresh one. A code is good once and is exchanged within a minute; compare `authState` with that of consultAuthorization before. Refresh before `accessTokenExpiryTime`, and keep the latest refresh token: some wallets give a new one each time. No idempotency is documented. `S`: store the tokens. `U`: send the identical request again. `F`: mend what the code says; when the authorization is gone, begin with consultAuthorization.
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
         * The merchant gives up an authorization, for example because the payer has ended the service. After `S` the access token cannot pay and its refresh token cannot renew it; payments that were made stay as they are. A payer of ABA cannot end it at the wallet: only this call does. A notifyAuthorization with `TOKEN_CANCELED` follows for some wallets, and is sent as well when the payer revokes at the wallet. After `U`, or without an answer, send the identical request again. A repetition after a success whose answer was lost can be told by `INVALID_ACCESS_TOKEN`.
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
         * The payer enters the card in the client SDK, or on the page at `normalUrl`, so that the merchant never sees it and needs no PCI certificate. `S` says that the session is there; whether a card was stored comes with notifyVaulting or inquireVaulting. After `U`, or without an answer, send the identical request again with the same `vaultingRequestId`; a repetition after a final result returns that result. What a repetition must not change is not documented. A new attempt takes a new id.
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
         * Only for PCI-certified merchants, who collect the card data themselves; nothing is paid. `S`: store the card token. `U` with `VERIFICATION_IN_PROCESS` and a URL: send the payer there, then wait for notifyVaulting or ask with inquireVaulting. After another `U`, or without an answer, send the identical request again with the same `vaultingRequestId`, or ask; a repetition after a final result returns that result. `F`: begin anew with a new id. What a repetition must not change, and how long the payer has, is not documented. Card data must never be logged.
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
         * Looks up an attempt to store a card, made with createVaultingSession or vaultPaymentMethod. It changes nothing and can be repeated at any time; no interval is documented. `result` is about the inquiry alone: with `S` read `vaultingStatus`, with `U` ask again. `F` with `VAULTING_NOT_EXIST` means that there is no such attempt; any other `F` says nothing about it.
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
         * The nonce stands for the card in the next payment, so that card data passes through no other system. How long it is good, and whether it can be used again, is not documented; count on one payment. No idempotency is documented: a repetition gives another nonce. `S`: pay with it. `F`: do not repeat it; ask Antom. The code table has no `U`. Some documents give the path `/v1/payments/fetchNonce`, with the same body. Card data must never be logged.
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
         * Answers with the links on which the payer authorizes a subscription (`S` says no more than that). After the authorization, granted or not, notifySubscription comes with the subscription's id and `CREATE`; the result of each period's charge comes with notifySubscriptionPayment. A first charge that fails ends the subscription. With Pix Automático the merchant starts each charge, with pay. For wallets, stored cards and Pix Automático; with Antom's checkout pages and elements, `subscriptionInfo` of the payment takes its place. After `U`, or no answer, repeat the identical request.
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
         * Replaces a running subscription by one with other terms, for wallets. `S` says that the request was taken; the outcome comes with notifySubscription (`CHANGE`). The new subscription has the old one's id in `relatedSubscriptionId`; whether notifications name the old or the new id is not certain, so look it up with inquireSubscription. A cancelled or terminated subscription cannot be changed. Since 2026 updateSubscription is the usual way. After `U`, or no answer, repeat the identical request.
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
         * Changes a running subscription in place: its description, price, end, period, or the date of the next charge. It takes effect at once; a new price counts from the next period, and `prorationSettings` settles the difference for the running one. notifySubscription (`UPDATE`) follows. While a period's charge is running it is refused with `UPDATE_FORBIDDEN_DURING_PAYMENT`. How a difference is notified is not documented. After `U`, or no answer, repeat the identical request. The vendor's full code table was not available.
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
         * Ends a subscription with its current period (`CANCEL`) or at once (`TERMINATE`). `S` says that the cancellation was taken; notifySubscription (`CANCEL` or `TERMINATE`) follows. No period is charged after it, but with Pix Automático the charge of the next day after 22:00 of the day before; charges that are planned for later are cancelled as well. Nothing is refunded by it. The wallet's access token becomes invalid. It has no idempotency key: after `U`, or no answer, repeat the identical request.
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
         * Reports one subscription as it stands. Changes nothing, so it may be called again at any time. `result` is about the inquiry alone: the state of the subscription is `subscription.status`.
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
         * Lists the subscriptions that fit all filters, page by page. Without `startTimeFrom` only those are listed whose original start lies within the last 7 days. Changes nothing. `result` is about the inquiry alone. The vendor's code table was not available.
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
         * Lists the charges of one subscription, page by page. The list is empty when nothing fits, and also when the subscription is not known. Changes nothing. `result` is about the inquiry alone. The vendor's full code table was not available.
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
         * Gives in to a dispute: the disputed amount is lost, and of a chargeback the fee. The `disputeId` comes from notifyDispute, and the dispute must not have passed its `defenseDueTime`. Accepting and defending exclude each other, and neither can be taken back. `S` means accepted. A repetition does not get the first answer again, but `F` with `REPEAT_REQUEST`: when the first answer was lost, that code can be about a call that worked, so notifyDispute decides. After `U`, or no answer, send the same request again.
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
         * Contests a dispute, or answers a retrieval or compliance request, with one document that has to arrive before the `defenseDueTime` of notifyDispute. The document is in English or has a sworn translation, and cannot be changed or added to once it is sent. `S` means that the document was taken, not that the dispute is won: DEFENSE_SUPPLIED follows, and DISPUTE_JUDGED tells the outcome; a retrieval request is not judged. Only the material of a compliance request can be supplied again, after its validation failed. A repetition does not get the first answer again, but `F` with `REPEAT_REQUEST`: when the first answer was lost, that code can be about a call that worked, so notifyDispute decides. After `U`, or no answer, send the same request again.
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
         * Fetches the template of the defense, filled in beforehand, or the document that was supplied. Changes nothing, so it may be called again at any time, also after `U` or no answer. The document comes as Base64 text.
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
         * Passes the data of a successful payment to the Chinese customs. The amount to declare is the `customsDeclarationAmount` of notifyPayment or inquiryPayment; all declarations of a payment together do not exceed it. `S` means that Antom has taken the declaration, not that the customs have: there is no notification, so ask inquiryDeclarationRequests. After `U`, or no answer, send the same request again. Repeated without a change, it answers as the first time. With a change it is refused, unless it is a retransmission, for data that the customs lost or that was wrong: the same `declarationRequestId`, more than 5 minutes after the last call, and no changes but to `merchantCustomsCode`, `merchantCustomsName`, `customsCode`, `declarationAmount`, `suborderId`, and `fullName` and `certificateNo` of the buyer. Its amount is not counted again.
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
         * Reports the state of up to ten declarations. Changes nothing, so it may be called again at any time, also after `U` or no answer. `result` is about the inquiry alone: the state of a declaration is `declarationRequestStatus`. `CUSTOMS_PROCESSING_COMPLETED` means that the customs have answered, not that they agree: that stands in `customsDeclarationResultCode`.
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
         * Hands in the invoice or the air waybill of a payment by UPI, Net Banking or a card issued in India; other payments need none. The result is in the answer: `S` uploaded, `F` refused; after `U`, or no answer, send the same request again. What a repetition does is not documented.
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
         * Sent to the payment's notify URL when a payment has reached its final state, when the payer is done but the result is still awaited (`PAYMENT_PENDING`), and when a change of the amount has ended (`UPDATE_AMOUNT_RESULT`). A `PAYMENT_PENDING` with status `S` is no success. The order of notifications is not guaranteed: tell repetitions by `paymentId` together with `notifyType`, and those of `UPDATE_AMOUNT_RESULT` by `updateRequestId` too. Acknowledge it once it is stored safely, whatever result it reports.
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
         * Sent to the payment's notify URL when a capture, automatic or manual, has reached its final state. Acknowledge it once it is stored safely, whatever result it reports. It can come before the notification of the payment.
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
         * Sent to `refundNotifyUrl`, or else to the URL in the dashboard, when a refund has succeeded or failed for good. A request that was refused as invalid is not notified. The sources disagree about refunds whose answer was final already: be ready for a notification about a known result, and never wait for one after `S` or `F`. The payment is not named: match by `refundRequestId` or `refundId`. Acknowledge it once it is stored safely, whatever result it reports. A sibling product notifies direct refunds with the same `notifyType`, with a paymentId and other fields.
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
         * Sent at once when a payer has authorized (`AUTHCODE_CREATED`), when a token was made with a first payment or in the client (`TOKEN_CREATED`), and when an authorization was cancelled by the merchant or at the wallet (`TOKEN_CANCELED`). It goes to `authNotifyUrl` of consultAuthorization, else to the URL of the dashboard. Redirect and notification carry the same code: use whichever comes first, and drop the other. Failures are not notified, and not every wallet notifies a cancellation: `INVALID_ACCESS_TOKEN` from pay can be the first sign of it. Acknowledge it once it is stored safely.
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
         * Sent to `vaultingNotificationUrl`, else to the URL of the dashboard, when an attempt to store a card has reached its final state. Tell repetitions by `vaultingRequestId`. With `S` store the card token, and ask with inquireVaulting if the notification has none; with `F` a new attempt takes a new id. Its page prints no codes; those of vaultPaymentMethod and of `vaultingResultCode` are to be expected. Acknowledge it once it is stored safely, whatever result it reports.
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
         * Sent to `subscriptionNotificationUrl` of createSubscription, or to the URL set in the dashboard, when a subscription has reached a final step: its creation has succeeded or failed, it was changed, updated, cancelled or terminated, by the merchant, by the payer or because its end has come. Only `subscriptionStatus` says whether it runs. Two updates, or two changes, of one subscription can look alike and then pass for repetitions: read the present state with inquireSubscription. Acknowledge it once it is stored safely, whatever it reports.
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
         * Sent to `paymentNotificationUrl` of createSubscription, or to the URL set in the dashboard, once the charge of a period is final. Antom begins to charge 24 hours before the period and goes on until it succeeds or the period begins; then the charge has failed. It cannot be made again, the subscription stays `ACTIVE`, and the next periods are charged as usual. With Pix Automático the merchant starts each charge, and can try a failed one again. The documentation names it notifyPayment, like the notification of payments. Acknowledge it once it is stored safely, whatever result it reports.
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
         * Sent to the URL that the dashboard has for disputes, at each step of a dispute, a retrieval request or a compliance request. `disputeNotificationType` says which step; there is no `notifyType` and no `result`. After `DISPUTE_CREATED`, accept it or defend against it before `defenseDueTime`; `DEFENSE_DUE_ALERT` comes 24 hours before that while there is no answer. `DISPUTE_JUDGED`, `DISPUTE_ACCEPTED`, `DISPUTE_CANCELLED` and `RDR_RESOLVED` end it, unless the judgement is a `VALIDATE_FAIL`, after which another document can be supplied; a retrieval request ends with `DEFENSE_SUPPLIED`. The order is not guaranteed. Acknowledge it once it is stored safely, and also when its type is not known.
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
        AcceptDisputeRequest: AcceptDisputeRequest;
        AcquirerInfo: AcquirerInfo;
        Address: Address;
        AgreementInfo: AgreementInfo;
        AgreementPayRequest: AgreementPayRequest;
        AgreementPaymentMethod: AgreementPaymentMethod;
        Amount: Amount;
        AmountLimit: AmountLimit;
        AmountLimitInfo: AmountLimitInfo;
        AncillaryData: AncillaryData;
        AncillaryService: AncillaryService;
        ApplyTokenRequest: ApplyTokenRequest;
        ApplyTokenResponse: ApplyTokenResponse;
        AuthCodeForm: AuthCodeForm;
        AuthMetaData: AuthMetaData;
        AuthorizationNotification: AuthorizationNotification;
        AvailablePaymentMethod: AvailablePaymentMethod;
        BillingAddress: BillingAddress;
        BillingSubscription: BillingSubscription;
        BooleanValue: BooleanValue;
        BrowserInfo: BrowserInfo;
        Buyer: Buyer;
        BuyerCertificate: BuyerCertificate;
        CancelRequest: CancelRequest;
        CancelResponse: CancelResponse;
        CancelSubscriptionRequest: CancelSubscriptionRequest;
        CancelSubscriptionResponse: CancelSubscriptionResponse;
        CaptureNotification: CaptureNotification;
        CaptureRequest: CaptureRequest;
        CaptureResponse: CaptureResponse;
        CardBrand: CardBrand;
        CardInfo: CardInfo;
        CardPaymentMethodDetail: CardPaymentMethodDetail;
        CardPaymentMethodDetailRequest: CardPaymentMethodDetailRequest;
        CardVerificationResult: CardVerificationResult;
        CardholderName: CardholderName;
        CashierPayRequest: CashierPayRequest;
        CashierSessionRequest: CashierSessionRequest;
        CertificateHolderName: CertificateHolderName;
        ChallengeActionForm: ChallengeActionForm;
        ChangeSubscriptionRequest: ChangeSubscriptionRequest;
        ChangeSubscriptionResponse: ChangeSubscriptionResponse;
        CodeDetail: CodeDetail;
        ConsultAuthorizationRequest: ConsultAuthorizationRequest;
        ConsultAuthorizationResponse: ConsultAuthorizationResponse;
        ConsultPaymentRequest: ConsultPaymentRequest;
        ConsultPaymentResponse: ConsultPaymentResponse;
        ConsultSettlementStrategy: ConsultSettlementStrategy;
        CreatePaymentSessionRequest: CreatePaymentSessionRequest;
        CreatePaymentSessionResponse: CreatePaymentSessionResponse;
        CreateSubscriptionInfo: CreateSubscriptionInfo;
        CreateSubscriptionRequest: CreateSubscriptionRequest;
        CreateSubscriptionResponse: CreateSubscriptionResponse;
        CreateVaultingSessionRequest: CreateVaultingSessionRequest;
        CreateVaultingSessionResponse: CreateVaultingSessionResponse;
        CreditPayPlan: CreditPayPlan;
        CreditPayPlanRequest: CreditPayPlanRequest;
        CrossSellGoods: CrossSellGoods;
        CurrencyPair: CurrencyPair;
        CustomerBelongsTo: CustomerBelongsTo;
        CustomizedInfo: CustomizedInfo;
        CustomizedInfoRequest: CustomizedInfoRequest;
        Customs: Customs;
        CustomsRequest: CustomsRequest;
        DateTime: DateTime;
        DecimalNumber: DecimalNumber;
        Declaration: Declaration;
        DeclarationRecord: DeclarationRecord;
        DeclareRequest: DeclareRequest;
        DeclareResponse: DeclareResponse;
        DeliveryEstimate: DeliveryEstimate;
        DeliveryEstimateBound: DeliveryEstimateBound;
        Discount: Discount;
        DisputeNotification: DisputeNotification;
        DisputeResponse: DisputeResponse;
        DownloadDisputeEvidenceRequest: DownloadDisputeEvidenceRequest;
        DownloadDisputeEvidenceResponse: DownloadDisputeEvidenceResponse;
        EasySafePaySessionRequest: EasySafePaySessionRequest;
        Env: Env;
        FetchNonceRequest: FetchNonceRequest;
        FetchNonceResponse: FetchNonceResponse;
        Gaming: Gaming;
        Goods: Goods;
        InquireExchangeRateRequest: InquireExchangeRateRequest;
        InquireExchangeRateResponse: InquireExchangeRateResponse;
        InquireSubscriptionListRequest: InquireSubscriptionListRequest;
        InquireSubscriptionListResponse: InquireSubscriptionListResponse;
        InquireSubscriptionPaymentRequest: InquireSubscriptionPaymentRequest;
        InquireSubscriptionPaymentResponse: InquireSubscriptionPaymentResponse;
        InquireSubscriptionRequest: InquireSubscriptionRequest;
        InquireSubscriptionResponse: InquireSubscriptionResponse;
        InquireVaultingRequest: InquireVaultingRequest;
        InquireVaultingResponse: InquireVaultingResponse;
        InquiryDeclarationRequestsRequest: InquiryDeclarationRequestsRequest;
        InquiryDeclarationRequestsResponse: InquiryDeclarationRequestsResponse;
        InquiryPaymentRequest: InquiryPaymentRequest;
        InquiryPaymentResponse: InquiryPaymentResponse;
        InquiryRefundRequest: InquiryRefundRequest;
        InquiryRefundResponse: InquiryRefundResponse;
        Installment: Installment;
        InstallmentPlan: InstallmentPlan;
        IntegerValue: IntegerValue;
        InterestFree: InterestFree;
        Leg: Leg;
        Lodging: Lodging;
        Logo: Logo;
        Merchant: Merchant;
        MerchantCustomsInfo: MerchantCustomsInfo;
        MerchantCustomsInfoRequest: MerchantCustomsInfoRequest;
        MpiData: MpiData;
        NonNegativeAmount: NonNegativeAmount;
        NonNegativeInteger: NonNegativeInteger;
        NonceCard: NonceCard;
        NotificationAcknowledgement: NotificationAcknowledgement;
        Order: Order;
        OrderCodeForm: OrderCodeForm;
        PageNumber: PageNumber;
        Paginator: Paginator;
        Passenger: Passenger;
        PayRequest: PayRequest;
        PayResponse: PayResponse;
        PaymentAttempt: PaymentAttempt;
        PaymentFactor: PaymentFactor;
        PaymentMethod: PaymentMethod;
        PaymentMethodDetail: PaymentMethodDetail;
        PaymentMethodDetailRequest: PaymentMethodDetailRequest;
        PaymentMethodInfo: PaymentMethodInfo;
        PaymentMethodMetaData: PaymentMethodMetaData;
        PaymentMethodTypeItem: PaymentMethodTypeItem;
        PaymentNotification: PaymentNotification;
        PaymentOption: PaymentOption;
        PaymentOptionDetail: PaymentOptionDetail;
        PaymentQuote: PaymentQuote;
        PaymentResultInfo: PaymentResultInfo;
        PaymentVerificationData: PaymentVerificationData;
        PeriodRule: PeriodRule;
        PeriodRuleRequest: PeriodRuleRequest;
        PopRiskDecisionResultInfo: PopRiskDecisionResultInfo;
        PositiveAmount: PositiveAmount;
        PositiveInteger: PositiveInteger;
        PromotionInfo: PromotionInfo;
        PromotionResult: PromotionResult;
        ProrationSettings: ProrationSettings;
        PspCustomerInfo: PspCustomerInfo;
        Quote: Quote;
        RedirectActionForm: RedirectActionForm;
        RefundAccountHolder: RefundAccountHolder;
        RefundDetail: RefundDetail;
        RefundNotification: RefundNotification;
        RefundRequest: RefundRequest;
        RefundResponse: RefundResponse;
        RefundToBankInfo: RefundToBankInfo;
        Result: Result;
        RetrievePaymentSessionRequest: RetrievePaymentSessionRequest;
        RetrievePaymentSessionResponse: RetrievePaymentSessionResponse;
        RetrievedAddress: RetrievedAddress;
        RetrievedGoods: RetrievedGoods;
        RetrievedOrder: RetrievedOrder;
        RetrievedShipping: RetrievedShipping;
        RetrievedUserName: RetrievedUserName;
        RetryInfo: RetryInfo;
        RevokeRequest: RevokeRequest;
        RevokeResponse: RevokeResponse;
        RiskAddress: RiskAddress;
        RiskBuyer: RiskBuyer;
        RiskData: RiskData;
        RiskEnv: RiskEnv;
        RiskOrder: RiskOrder;
        RiskSignal: RiskSignal;
        RiskThreeDSResult: RiskThreeDsResult;
        SessionEnv: SessionEnv;
        SettlementStrategy: SettlementStrategy;
        Shipping: Shipping;
        Store: Store;
        Subscription: Subscription;
        SubscriptionCharge: SubscriptionCharge;
        SubscriptionDiscount: SubscriptionDiscount;
        SubscriptionInfo: SubscriptionInfo;
        SubscriptionNotification: SubscriptionNotification;
        SubscriptionOrderInfo: SubscriptionOrderInfo;
        SubscriptionPaymentMethod: SubscriptionPaymentMethod;
        SubscriptionPaymentNotification: SubscriptionPaymentNotification;
        SubscriptionPlan: SubscriptionPlan;
        SubscriptionTransaction: SubscriptionTransaction;
        SupplyDefenseDocumentRequest: SupplyDefenseDocumentRequest;
        SupportBank: SupportBank;
        SupportCardBrand: SupportCardBrand;
        ThreeDSResult: ThreeDsResult;
        Transaction: Transaction;
        Transit: Transit;
        Trial: Trial;
        TrialPhase: TrialPhase;
        TrialPlan: TrialPlan;
        TrialSettings: TrialSettings;
        UpdateAmountRequest: UpdateAmountRequest;
        UpdateAmountResponse: UpdateAmountResponse;
        UpdateSubscriptionRequest: UpdateSubscriptionRequest;
        UpdateSubscriptionResponse: UpdateSubscriptionResponse;
        UploadInvoiceShippingFileRequest: UploadInvoiceShippingFileRequest;
        UploadInvoiceShippingFileResponse: UploadInvoiceShippingFileResponse;
        UserName: UserName;
        VaultPaymentMethodRequest: VaultPaymentMethodRequest;
        VaultPaymentMethodResponse: VaultPaymentMethodResponse;
        VaultingNotification: VaultingNotification;
        VaultingResult: VaultingResult;
        VerifyAndCompletePaymentRequest: VerifyAndCompletePaymentRequest;
        VerifyAndCompletePaymentResponse: VerifyAndCompletePaymentResponse;
        VerifyMethod: VerifyMethod;
        Wallet: Wallet;
        WalletRequest: WalletRequest;
        PayResult: PayResult;
        CaptureResult: CaptureResult;
        InquiryPaymentResult: InquiryPaymentResult;
        CancelResult: CancelResult;
        UpdateAmountResult: UpdateAmountResult;
        ConsultPaymentResult: ConsultPaymentResult;
        CreatePaymentSessionResult: CreatePaymentSessionResult;
        RetrievePaymentSessionResult: RetrievePaymentSessionResult;
        VerifyAndCompletePaymentResult: VerifyAndCompletePaymentResult;
        InquireExchangeRateResult: InquireExchangeRateResult;
        RefundResult: RefundResult;
        InquiryRefundResult: InquiryRefundResult;
        ConsultAuthorizationResult: ConsultAuthorizationResult;
        ApplyTokenResult: ApplyTokenResult;
        RevokeResult: RevokeResult;
        CreateVaultingSessionResult: CreateVaultingSessionResult;
        VaultPaymentMethodResult: VaultPaymentMethodResult;
        InquireVaultingResult: InquireVaultingResult;
        FetchNonceResult: FetchNonceResult;
        CreateSubscriptionResult: CreateSubscriptionResult;
        ChangeSubscriptionResult: ChangeSubscriptionResult;
        UpdateSubscriptionResult: UpdateSubscriptionResult;
        CancelSubscriptionResult: CancelSubscriptionResult;
        InquireSubscriptionResult: InquireSubscriptionResult;
        InquireSubscriptionListResult: InquireSubscriptionListResult;
        InquireSubscriptionPaymentResult: InquireSubscriptionPaymentResult;
        DisputeResult: DisputeResult;
        DownloadDisputeEvidenceResult: DownloadDisputeEvidenceResult;
        DeclareResult: DeclareResult;
        InquiryDeclarationRequestsResult: InquiryDeclarationRequestsResult;
        UploadInvoiceShippingFileResult: UploadInvoiceShippingFileResult;
        PaymentNotificationResult: PaymentNotificationResult;
        CaptureNotificationResult: CaptureNotificationResult;
        RefundNotificationResult: RefundNotificationResult;
        AuthorizationNotificationResult: AuthorizationNotificationResult;
        VaultingNotificationResult: VaultingNotificationResult;
        SubscriptionPaymentNotificationResult: SubscriptionPaymentNotificationResult;
        TransactionResult: TransactionResult;
        ApplyTokenSuccess: ApplyTokenSuccess;
        CancelSuccess: CancelSuccess;
        CaptureSuccess: CaptureSuccess;
        CashierSubscriptionPayRequest: CashierSubscriptionPayRequest;
        CashierOneTimePayRequest: CashierOneTimePayRequest;
        ConsultAuthorizationSuccess: ConsultAuthorizationSuccess;
        ConsultPaymentSuccess: ConsultPaymentSuccess;
        CreatePaymentSessionSuccess: CreatePaymentSessionSuccess;
        CreateVaultingSessionSuccess: CreateVaultingSessionSuccess;
        DeclareSuccess: DeclareSuccess;
        DisputeSuccess: DisputeSuccess;
        DownloadDisputeEvidenceSuccess: DownloadDisputeEvidenceSuccess;
        FetchNonceSuccess: FetchNonceSuccess;
        InquireSubscriptionListSuccess: InquireSubscriptionListSuccess;
        InquireSubscriptionPaymentSuccess: InquireSubscriptionPaymentSuccess;
        InquireSubscriptionSuccess: InquireSubscriptionSuccess;
        InquireVaultingSuccess: InquireVaultingSuccess;
        InquiryPaymentSuccess: InquiryPaymentSuccess;
        InquiryRefundSuccess: InquiryRefundSuccess;
        PaySuccess: PaySuccess;
        PaymentNotificationSuccess: PaymentNotificationSuccess;
        RefundSuccess: RefundSuccess;
        SubscriptionPaymentSuccessNotification: SubscriptionPaymentSuccessNotification;
        UpdateAmountSuccess: UpdateAmountSuccess;
        VaultPaymentMethodSuccess: VaultPaymentMethodSuccess;
        CancelRequestWithPaymentId: CancelRequestWithPaymentId;
        CancelRequestWithPaymentRequestId: CancelRequestWithPaymentRequestId;
        CancelSubscriptionRequestWithSubscriptionId: CancelSubscriptionRequestWithSubscriptionId;
        CancelSubscriptionRequestWithSubscriptionRequestId: CancelSubscriptionRequestWithSubscriptionRequestId;
        ConsultAuthorizationRequestWithTerminalType: ConsultAuthorizationRequestWithTerminalType;
        ConsultAuthorizationRequestWithEnv: ConsultAuthorizationRequestWithEnv;
        CreditPayPlanRequestWithInstallmentNum: CreditPayPlanRequestWithInstallmentNum;
        CreditPayPlanRequestWithFilteredInstallmentPeriods: CreditPayPlanRequestWithFilteredInstallmentPeriods;
        CrossSellGoodsWithReferenceGoodsId: CrossSellGoodsWithReferenceGoodsId;
        CrossSellGoodsWithPriceId: CrossSellGoodsWithPriceId;
        InquiryPaymentRequestWithPaymentId: InquiryPaymentRequestWithPaymentId;
        InquiryPaymentRequestWithPaymentRequestId: InquiryPaymentRequestWithPaymentRequestId;
        InquiryRefundRequestWithRefundRequestId: InquiryRefundRequestWithRefundRequestId;
        InquiryRefundRequestWithRefundId: InquiryRefundRequestWithRefundId;
        RetrievePaymentSessionRequestWithPaymentSessionId: RetrievePaymentSessionRequestWithPaymentSessionId;
        RetrievePaymentSessionRequestWithPaymentRequestId: RetrievePaymentSessionRequestWithPaymentRequestId;
    };
    responses: {
        /** Not a business answer. The gateway reports success and business failure alike with HTTP 200; any other status comes from the transport (a proxy, a rate limiter, an outage) and says nothing about the outcome. Send the identical request again, or inquire. */
        "transport-error": {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The merchant did not take the notification. Any status other than 200, and any body other than the acknowledgement, makes the gateway send it again: up to 7 times within 24 hours. */
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
        /** Signature over the answer, in the grammar of the request's `signature` header, over `POST <path of the request>\n<client-id>.<response-time>.<body>`. Absent from answers to requests that the gateway could not authenticate. */
        signature: string;
        /** The client id of the request, repeated. Part of what is signed. */
        "client-id": string;
        /** When the answer was made: ISO 8601 with an offset, to the second (`2019-04-04T14:08:56+05:30`). Part of what is signed. */
        "response-time": string;
    };
    pathItems: never;
}
/**
 * Accepts a dispute.
 *
 * It is what `acceptDispute` takes.
 *
 * Source: https://docs.antom.com/ac/ams/accept
 */
export interface AcceptDisputeRequest {
    /** The gateway's id of the dispute, from notifyDispute. From 1 to 64 characters. */
    disputeId: string;
}
/** How the acquirer behind the gateway saw the transaction. Only for merchants who route payments to acquirers other than Antom. */
export interface AcquirerInfo {
    /** Name of the acquirer. At most 64 characters. */
    acquirerName?: string;
    /** The id under which the request was passed to the acquirer. At most 64 characters. */
    referenceRequestId?: string;
    /** The acquirer's id of the transaction. At most 64 characters. */
    acquirerTransactionId?: string;
    /** The merchant's id at the acquirer. At most 64 characters. */
    acquirerMerchantId?: string;
    /** The acquirer's own result code. At most 64 characters. */
    acquirerResultCode?: string;
    /** The acquirer's own words for the result. At most 64 characters. */
    acquirerResultMessage?: string;
    /** The merchant's name at the acquirer. At most 64 characters. */
    acquirerMerchantName?: string;
    /** The acquirer's own code for the reason of the result, or of a dispute. At most 64 characters. */
    acquirerReasonCode?: string;
    /** The acquirer's reason for the result. At most 64 characters. */
    acquirerReasonDescription?: string;
    /** The id that the terminal service provider gave the transaction. At most 64 characters. */
    ptspTransactionId?: string;
    /** The acquirer's token for the card. At most 64 characters. Format: `password`. */
    acquirerCardToken?: string;
}
/** A postal address. */
export interface Address {
    /** Country or region (ISO 3166-1 alpha-2). At most 2 characters. Matches `^[A-Z]{2}$`. */
    region: string;
    /** State or province. Merchants in the United States give the 2 or 3 characters of ISO 3166-2 for cards issued in CA, US or GB. At most 8 characters. */
    state?: string | undefined;
    /** City. At most 32 characters. */
    city?: string | undefined;
    /** First line, such as street and number. At most 256 characters. */
    address1?: string | undefined;
    /** Second line, such as the apartment. At most 256 characters. */
    address2?: string | undefined;
    /** Third line. At most 256 characters. */
    address3?: string | undefined;
    /** Postal code. For cards, merchants in the United States give at most 10 letters, digits, hyphens and spaces. At most 32 characters. */
    zipCode?: string | undefined;
    /** What the address is called, such as home or office. At most 64 characters. */
    label?: string | undefined;
}
/** The authorization to obtain from the payer together with a payment. */
export interface AgreementInfo {
    /** The merchant's id of the authorization, given back when it is granted. From 1 to 256 characters. */
    authState: string;
    /** The name under which the payer is registered at the wallet, such as an email address. It spares the payer from typing it. At most 64 characters. */
    userLoginId?: string | undefined;
    /** What kind of name `userLoginId` is. At most 64 characters. */
    userLoginType?: string | undefined;
    /** The payer's login name in the form to show. At most 256 characters. */
    displayUserLoginId?: string | undefined;
}
/** Debits a payer who has authorized the merchant before, without the payer taking part (auto debit). With `agreementInfo` the payer authorizes and pays in one step, and is sent to a URL of the answer for that. With `PIX_AUTOMATICO` it collects one period of a subscription. */
export interface AgreementPayRequest {
    /** Always `AGREEMENT_PAYMENT`. */
    productCode: "AGREEMENT_PAYMENT";
    /** The merchant's id of this payment and its idempotency key: repeated with the same values it returns the same final result. A new attempt at the same order takes a new one. From 1 to 64 characters. */
    paymentRequestId: string;
    /** What is paid for. */
    order: Order;
    /** Amount to debit. Counted in the smallest unit of its currency. */
    paymentAmount: PositiveAmount;
    /** The wallet to debit, and the access token that allows it. */
    paymentMethod: AgreementPaymentMethod;
    /** When the payment expires, usually one minute after the request is sent. A time of one's own must lie within that minute. With `PIX_AUTOMATICO` it is the day on which the payment is due, 2 to 10 calendar days after the request, and required unless a failed period is tried again. At most 64 characters. Format: `date-time`. */
    paymentExpiryTime?: DateTime | undefined;
    /** How the merchant wants to be settled. Send it: without it the payment is refused when the contract has several settlement currencies. */
    settlementStrategy?: SettlementStrategy | undefined;
    /** Instalments. Only for payments in instalments, and only as agreed with Antom. */
    creditPayPlan?: CreditPayPlanRequest | undefined;
    /** Id of the mini program. Required when `terminalType` in `env` or `order.env` is `MINI_APP`. At most 32 characters. */
    appId?: string | undefined;
    /** Where notifications about this payment go. It takes precedence over the URL set in the dashboard. At most 2048 characters. Format: `uri`. */
    paymentNotifyUrl?: string | undefined;
    /** The merchant's page to which the payer returns from authorizing. Sent by the official SDKs, not described on the page of this product. At most 2048 characters. Format: `uri`. */
    paymentRedirectUrl?: string | undefined;
    /** The payer's terminal, instead of `order.env`. */
    env?: Env | undefined;
    /** The authorization to obtain from the payer together with this payment. There is no `paymentMethod.paymentMethodId` then. */
    agreementInfo?: AgreementInfo | undefined;
    /** Why the payment is made without the payer. Only `SCHEDULED` is known. For cards it is a key of `paymentMethod.paymentMethodMetaData`. At most 64 characters. */
    recurringType?: "SCHEDULED" | (string & {}) | undefined;
    /** The subscription whose period is collected. Required with `PIX_AUTOMATICO`. */
    subscriptionInfo?: SubscriptionCharge | undefined;
    /** How the payment is carried out. */
    paymentFactor?: PaymentFactor | undefined;
    /** Whether the funds are only authorized, to be captured later. */
    isAuthorization?: BooleanValue | undefined;
    /** Country or region of the payer (ISO 3166-1 alpha-2). Also used to declare foreign exchange inflow. At most 2 characters. Matches `^[A-Z]{2}$`. */
    userRegion?: string | undefined;
    /** Country or region of the merchant's business (ISO 3166-1 alpha-2). At most 2 characters. Matches `^[A-Z]{2}$`. */
    merchantRegion?: string | undefined;
    /** The merchant, where an acquirer acts for it. */
    merchant?: Merchant | undefined;
    /** Further data, in special cases agreed with Antom. At most 2048 characters. */
    extendInfo?: string | undefined;
    /** The method by which the payee receives the money. */
    payToMethod?: PaymentMethod | undefined;
    /** What the payer answered to a verification. */
    paymentVerificationData?: PaymentVerificationData | undefined;
    /** Id of the merchant's account, for merchants with several accounts under one client id. At most 32 characters. */
    merchantAccountId?: string | undefined;
    /** Whether payer and merchant were both offline when the payment was made. */
    dualOfflinePayment?: BooleanValue | undefined;
    /** The merchant's own values, given back with the result. */
    customizedInfo?: CustomizedInfoRequest | undefined;
    /** An exchange rate quoted earlier, given back as it was received. */
    paymentQuote?: Quote | undefined;
    /** Amount to process in the currency of the processing, where it differs from the payment's. Counted in the smallest unit of its currency. */
    processingAmount?: PositiveAmount | undefined;
    /** The merchant's own keys and values, as JSON text. At most 2048 characters. */
    metadata?: string | undefined;
    /** Id of a tax calculation made earlier. At most 64 characters. */
    taxCalculationId?: string | undefined;
}
/** The wallet or account to debit, and the token that allows it. */
export interface AgreementPaymentMethod {
    /** The wallet or account, such as `GCASH`. The list grows. At most 64 characters. */
    paymentMethodType: "ALIPAY_CN" | "ALIPAY_HK" | "MPAY" | "DANA" | "PAYPAY" | "BOOST" | "TNG" | "GRABPAY_MY" | "HIPAY" | "GCASH" | "MAYA" | "GRABPAY_PH" | "GRABPAY_SG" | "KAKAOPAY" | "NAVERPAY" | "TOSSPAY" | "RABBIT_LINE_PAY" | "TRUEMONEY" | "KPLUS" | "DIRECT_DEBIT_SIAMCOMMERCIALBANK" | "DIRECT_DEBIT_KRUNGTHAIBANK" | "ACH_DIRECT_DEBIT" | "ZALOPAY" | "MOMO" | "VIETTELMONEY" | "JKOPAY" | "BKASH" | "EASYPAISA" | "DIRECTDEBIT_YAPILY" | "ANTOM_BIZ_ACCOUNT" | "PIX_AUTOMATICO" | (string & {});
    /** The access token that applyToken returned when the payer authorized the merchant. Required unless the payment authorizes as well (`agreementInfo`) or the method is `PIX_AUTOMATICO`. At most 128 characters. Format: `password`. */
    paymentMethodId?: string | undefined;
    /** What the method needs beyond the common fields. */
    paymentMethodMetaData?: PaymentMethodMetaData | undefined;
    /**
     * The payer's id at the method. At most 64 characters.
     * @deprecated Leave it out. It is out of use since July 2023.
     */
    customerId?: string | undefined;
    /** Further data about the method. At most 2048 characters. */
    extendInfo?: string | undefined;
    /** Whether the issuer must authenticate the payer. For cards issued in South Korea (`KR`). */
    requireIssuerAuthentication?: BooleanValue | undefined;
    /** What the card draws on. At most 32 characters. */
    funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {}) | undefined;
}
/** An amount of money as the gateway reports it. `value` counts the currency's smallest unit, so `"50000"` in BRL is 500.00 and `"50000"` in JPY is fifty thousand. */
export interface Amount {
    /** ISO 4217 alphabetic code. At most 3 characters. Matches `^[A-Z]{3}$`. */
    currency: string;
    /** Digits only, in the smallest unit. Kept as text, because the largest values do not fit a double. At most 16 characters. Matches `^[0-9]+$`. */
    value: string;
}
/** What can be paid in a period. */
export interface AmountLimit {
    /** The highest amount. Counted in the smallest unit of its currency. */
    maxAmount?: Amount | null;
    /** The lowest amount. Counted in the smallest unit of its currency. */
    minAmount?: Amount | null;
    /** What is left of the limit. Counted in the smallest unit of its currency. */
    remainAmount?: Amount | null;
}
/** Limits of a payment method. */
export interface AmountLimitInfo {
    /** Limits of one payment. */
    singleLimit?: AmountLimit | null;
    /** Limits of a day. */
    dayLimit?: AmountLimit | null;
    /** Limits of a month. */
    monthLimit?: AmountLimit | null;
}
/** What is bought besides the journey, such as luggage or a meal. */
export interface AncillaryData {
    /** The services. */
    services?: readonly AncillaryService[] | undefined;
    /** Number of the ticket to which the services belong. At most 64 characters. */
    connectedTicketNumber?: string | undefined;
}
/** One service bought besides the journey. */
export interface AncillaryService {
    /** Category of the service. At most 64 characters. */
    categoryCode?: string | undefined;
    /** Category below that. At most 64 characters. */
    subCategoryCode?: string | undefined;
}
/**
 * Turns an authorization code, or a refresh token, into an access token. `grantType` says which, and the field of that name is sent.
 *
 * It is what `applyToken` takes.
 *
 * Source: https://docs.antom.com/ac/ams/accesstokenapp
 */
export interface ApplyTokenRequest {
    /** What is exchanged: `AUTHORIZATION_CODE` for `authCode`, `REFRESH_TOKEN` for `refreshToken`. */
    grantType: "AUTHORIZATION_CODE" | "REFRESH_TOKEN";
    /** The wallet, as in consultAuthorization. At most 64 characters. */
    customerBelongsTo: CustomerBelongsTo;
    /** The code that the redirect or notifyAuthorization brought. It is good once, and for about a minute. At most 128 characters. Format: `password`. */
    authCode?: string | undefined;
    /** The latest refresh token: some wallets give a new one each time. At most 128 characters. Format: `password`. */
    refreshToken?: string | undefined;
    /** Country or region in which the merchant does business (ISO 3166-1 alpha-2), such as `US`, `JP`, `PK` or `SG`. For the Global Acquirer Gateway. At most 2 characters. Matches `^[A-Z]{2}$`. */
    merchantRegion?: string | undefined;
    /** Id of the merchant's account, for merchants with several accounts under one client id. At most 64 characters. */
    merchantAccountId?: string | undefined;
    /** Further data. At most 2048 characters. */
    extendInfo?: string | undefined;
}
/**
 * The tokens. The access token and its expiry are promised only when `result.resultStatus` is `S`.
 *
 * It is what `applyToken` answers.
 *
 * Source: https://docs.antom.com/ac/ams/accesstokenapp
 */
export interface ApplyTokenResponse {
    /** Outcome of the call. */
    result: ApplyTokenResult;
    /** Allows the debits: the `paymentMethod.paymentMethodId` of an `AGREEMENT_PAYMENT`. At most 128 characters. Format: `password`. */
    accessToken?: string;
    /** When the access token expires. It differs from wallet to wallet, up to a hundred years: never count on a constant. At most 64 characters. Format: `date-time`. */
    accessTokenExpiryTime?: DateTime;
    /** Gives a fresh access token later. Absent where the wallet has none: the access token then lasts long. At most 128 characters. Format: `password`. */
    refreshToken?: string;
    /** When the refresh token expires; for some wallets together with the access token. At most 64 characters. Format: `date-time`. */
    refreshTokenExpiryTime?: DateTime;
    /** The name, such as an email address or a phone number, under which the payer is registered at the wallet; masked by most. With the scope `AGREEMENT_PAY`. At most 64 characters. */
    userLoginId?: string;
    /** What the wallet discloses about its user. */
    pspCustomerInfo?: PspCustomerInfo | null;
    /** Further data of the wallet, mostly a JSON object as text. Some wallets nest text in it that is no JSON: do not rely on its form. At most 2048 characters. */
    extendInfo?: string;
}
/** A code that the payer scans to authorize the merchant. */
export interface AuthCodeForm {
    /** Forms of the code. */
    codeDetails?: CodeDetail[] | null;
}
/** Data about the account that is authorized. Not described by the documentation. */
export interface AuthMetaData {
    /** Name of the holder of the account. At most 256 characters. */
    accountHolderName?: string | undefined;
    /** Number of the document by which the holder of the account is identified. At most 64 characters. */
    accountHolderCertNo?: string | undefined;
}
/**
 * Tells the merchant that a payer has authorized, that a token was made, or that an authorization was cancelled.
 *
 * It is the notification of `AUTHORIZATION_AUTHCODE_CREATED`, `AUTHORIZATION_TOKEN_CREATED`, `AUTHORIZATION_TOKEN_CANCELED`.
 *
 * Source: https://docs.antom.com/ac/ams/notifyauth
 */
export interface AuthorizationNotification {
    /** What happened. `AUTHCODE_CREATED`: the payer has authorized; give `authCode` to applyToken within a minute. `TOKEN_CREATED`: a token was made with a first payment or in the client; store it. `TOKEN_CANCELED`: stop debiting, and delete the token. At most 64 characters. */
    authorizationNotifyType: "AUTHCODE_CREATED" | "TOKEN_CREATED" | "TOKEN_CANCELED" | (string & {});
    /** Always a success: a failed authorization or cancellation is not notified. */
    result: AuthorizationNotificationResult;
    /** The merchant's id of the attempt. Compare it before the code or token is used. At most 256 characters. */
    authState?: string;
    /** The authorization code, the same that the redirect carries. At most 128 characters. Format: `password`. */
    authCode?: string;
    /** The token that was made or cancelled. At most 128 characters. Format: `password`. */
    accessToken?: string;
    /** The secondary merchant's id, if consultAuthorization carried it. At most 64 characters. */
    authClientId?: string;
    /** The name under which the payer is registered at the wallet, masked. At most 64 characters. */
    userLoginId?: string;
    /** The wallet's id of the payer. At most 64 characters. */
    userId?: string;
    /** Why the authorization was cancelled, if a reason was given. At most 256 characters. */
    reason?: string;
    /** Data that is passed through. Not described by the documentation. At most 2048 characters. */
    passThroughInfo?: string;
}
/** The payment methods to offer in a session. */
export interface AvailablePaymentMethod {
    /** The methods to offer, and nothing else. */
    paymentMethodTypeList?: readonly PaymentMethodTypeItem[] | undefined;
    /** What methods need beyond the common fields. */
    paymentMethodMetaData?: PaymentMethodMetaData | undefined;
}
/** The billing address of a card, as it is returned. */
export interface BillingAddress {
    /** Country or region (ISO 3166-1 alpha-2). At most 2 characters. */
    region?: string;
    /** State or province. At most 64 characters. */
    state?: string;
    /** City. At most 64 characters. */
    city?: string;
    /** First line, such as street and number. At most 256 characters. */
    address1?: string;
    /** Second line, such as the apartment. At most 256 characters. */
    address2?: string;
    /** Postal code; parts of it can be masked. At most 32 characters. */
    zipCode?: string;
}
/** A billing subscription that the session creates. Known from the SDKs; no page describes it. */
export interface BillingSubscription {
    /** Antom's id of the customer. At most 64 characters. */
    customerId?: string | undefined;
    /** A trial before the first charge. */
    trialSettings?: TrialSettings | undefined;
    /** What becomes of the subscription when the first payment fails. One value is known. At most 64 characters. */
    paymentBehavior?: "ALLOW_INCOMPLETE" | (string & {}) | undefined;
    /** How charges are collected. The values are not documented. At most 64 characters. */
    collectionMethod?: string | undefined;
    /** Days until an invoice is due. At most 9 characters. From 0 to 999999999. Matches `^(0|[1-9][0-9]*)$`. */
    daysUntilDue?: NonNegativeInteger | undefined;
    /** When the subscription ends. At most 64 characters. Format: `date-time`. */
    cancelAt?: DateTime | undefined;
    /** Whether the subscription ends with its current period. */
    cancelAtPeriodEnd?: BooleanValue | undefined;
    /** What the payer subscribes to. At most 256 characters. */
    description?: string | undefined;
    /** Discounts on the charges. */
    discounts?: readonly SubscriptionDiscount[] | undefined;
    /** Id of the stored method with which charges are paid. At most 64 characters. */
    defaultPaymentMethod?: string | undefined;
    /** Whether the payer can enter a promotion code. */
    allowPromotionCode?: BooleanValue | undefined;
    /** Where notifications about the subscription go. At most 2048 characters. Format: `uri`. */
    subscriptionNotifyUrl?: string | undefined;
}
/** A yes or no. The documentation asks for the text form; the native form is in use as well, and both are accepted. */
export type BooleanValue = true | false | "true" | "false";
/** The payer's browser, as 3-D Secure wants to know it. */
export interface BrowserInfo {
    /** The browser's Accept header. At most 2048 characters. */
    acceptHeader?: string | undefined;
    /** Whether the browser can run Java. */
    javaEnabled?: BooleanValue | undefined;
    /** Whether the browser can run JavaScript. */
    javaScriptEnabled?: BooleanValue | undefined;
    /** The browser's language, such as `en-US`. At most 32 characters. */
    language?: string | undefined;
    /** The browser's User-Agent header. At most 2048 characters. */
    userAgent?: string | undefined;
}
/** Who buys. */
export interface Buyer {
    /** The merchant's id of the buyer. At most 64 characters. */
    referenceBuyerId?: string | undefined;
    /** Name of the buyer. */
    buyerName?: UserName | undefined;
    /** Telephone number. Antom asks for it when its risk control is used, for `CARD`, and for some other methods. At most 24 characters. */
    buyerPhoneNo?: string | undefined;
    /** Email address. Antom asks for it when its risk control is used, for `CARD`, and for some other methods. At most 64 characters. */
    buyerEmail?: string | undefined;
    /** When the buyer registered with the merchant. At most 64 characters. Format: `date-time`. */
    buyerRegistrationTime?: DateTime | undefined;
    /** Whether the merchant has verified the buyer's account. */
    isAccountVerified?: BooleanValue | undefined;
    /** Number of orders that the buyer has completed with the merchant. At most 9 characters. From 0 to 999999999. Matches `^(0|[1-9][0-9]*)$`. */
    successfulOrderCount?: NonNegativeInteger | undefined;
    /** Calling code of the telephone number's country. Required for the method `STCPAY`. The missing letter in the name is the API's own spelling. At most 7 characters. */
    buyerPhoneNoContryCode?: string | undefined;
}
/** Identity document of a buyer. */
export interface BuyerCertificate {
    /** Kind of document. `ID_CARD` is for the region `CN`, and needs `holderName`. At most 64 characters. */
    certificateType: "ID_CARD" | "PASSPORT" | (string & {});
    /** Number of the document. At most 64 characters. */
    certificateNo: string;
    /** Name of the holder. Required with `ID_CARD`. */
    holderName?: CertificateHolderName | undefined;
}
/**
 * Cancels a payment in full. Name the payment by the gateway's id or by the merchant's; with both, `paymentId` decides. At least one of `paymentId` and `paymentRequestId` is there.
 *
 * It is what `cancel` takes.
 *
 * Source: https://docs.antom.com/ac/ams/paymentc_online
 */
export type CancelRequest = CancelRequestWithPaymentId | CancelRequestWithPaymentRequestId;
/**
 * Answer to a cancellation. The ids and the time are promised only when `result.resultStatus` is `S`.
 *
 * It is what `cancel` answers.
 *
 * Source: https://docs.antom.com/ac/ams/paymentc_online
 */
export interface CancelResponse {
    /** Outcome of the cancellation. */
    result: CancelResult;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId?: string;
    /** The merchant's id of the payment. At most 64 characters. */
    paymentRequestId?: string;
    /** When the payment was cancelled. At most 64 characters. Format: `date-time`. */
    cancelTime?: DateTime;
}
/**
 * Ends a subscription. Name it by Antom's id or by the merchant's; both may be sent. At least one of `subscriptionId` and `subscriptionRequestId` is there.
 *
 * It is what `cancelSubscription` takes.
 *
 * Source: https://docs.antom.com/ac/ams/cancel_sub
 */
export type CancelSubscriptionRequest = CancelSubscriptionRequestWithSubscriptionId | CancelSubscriptionRequestWithSubscriptionRequestId;
/**
 * Answer to the cancellation of a subscription.
 *
 * It is what `cancelSubscription` answers.
 *
 * Source: https://docs.antom.com/ac/ams/cancel_sub
 */
export interface CancelSubscriptionResponse {
    /** Whether the cancellation was taken. */
    result: CancelSubscriptionResult;
}
/**
 * Tells the merchant how a capture ended.
 *
 * It is the notification of `CAPTURE_RESULT`.
 *
 * Source: https://docs.antom.com/ac/ams/notify_capture
 */
export interface CaptureNotification {
    /** Kind of notification. */
    notifyType: "CAPTURE_RESULT";
    /** Outcome of the capture, `S` or `F`. */
    result: CaptureNotificationResult;
    /** The merchant's id of the capture. At most 64 characters. */
    captureRequestId: string;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId: string;
    /** The gateway's id of the capture. At most 64 characters. */
    captureId: string;
    /** Amount of the capture, in the currency of the transaction. Counted in the smallest unit of its currency. */
    captureAmount: Amount;
    /** When the capture was carried out. At most 64 characters. Format: `date-time`. */
    captureTime?: DateTime;
    /** The id that an acquirer other than Antom gave the transaction. At most 64 characters. */
    acquirerReferenceNo?: string;
    /** How the acquirer saw the capture. */
    acquirerInfo?: AcquirerInfo | null;
    /** What is known of the card or account that paid. */
    paymentResultInfo?: PaymentResultInfo | null;
    /** Id of the tax calculation that the capture refers to. At most 64 characters. */
    taxCalculationId?: string;
}
/**
 * Asks for one capture of an authorized payment.
 *
 * It is what `capture` takes.
 *
 * Source: https://docs.antom.com/ac/ams/capture
 */
export interface CaptureRequest {
    /** The merchant's id of this capture and its idempotency key: repeated with the same values it returns the same final result. From 1 to 64 characters. */
    captureRequestId: string;
    /** The gateway's id of the payment, from the pay response. From 1 to 64 characters. */
    paymentId: string;
    /** Amount to capture, in the currency of the transaction: of one capture or of several together no more than what was authorized. One guide asks for exactly that amount, and United States cards are captured in full only. Counted in the smallest unit of its currency. */
    captureAmount: PositiveAmount;
    /** Whether this capture ends the authorization. The gateway assumes that it does; send `false` when another capture is to follow. Not described on the merchant pages. */
    isLastCapture?: BooleanValue | undefined;
    /** Kind of capture. No values are published. At most 64 characters. */
    captureType?: string | undefined;
    /** The journey that this capture is for. */
    transit?: Transit | undefined;
    /** The goods that this capture is for. At most 100 items. */
    goods?: readonly Goods[] | undefined;
    /** The deliveries that this capture is for. At most 100 items. */
    shippings?: readonly Shipping[] | undefined;
}
/**
 * Answer to a capture. The ids, amount and time are promised only when `result.resultStatus` is `S`.
 *
 * It is what `capture` answers.
 *
 * Source: https://docs.antom.com/ac/ams/capture
 */
export interface CaptureResponse {
    /** Outcome of the capture. */
    result: CaptureResult;
    /** The merchant's id of the capture, repeated. At most 64 characters. */
    captureRequestId?: string;
    /** The gateway's id of the capture. At most 64 characters. */
    captureId?: string;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId?: string;
    /** Amount captured. Counted in the smallest unit of its currency. */
    captureAmount?: Amount | null;
    /** When the capture was completed. At most 64 characters. Format: `date-time`. */
    captureTime?: DateTime;
    /** The id that an acquirer other than Antom gave the transaction. At most 64 characters. */
    acquirerReferenceNo?: string;
}
/** The brand of a card. The list grows. */
export type CardBrand = "AMEX" | "BC" | "CARNET" | "CARTES_BANCAIRES" | "CITI" | "CUP" | "DINERS" | "DISCOVER" | "ELO" | "GWANGJUBANK" | "HIPERCARD" | "HYUNDAI" | "IBK_BC" | "JCB" | "JEJUBANK" | "JEONBUKBANK" | "KAKAOBANK" | "KBANK" | "KDBBANK" | "KEBHANA" | "KOOKMIN" | "LOTTE" | "MAESTRO" | "MASTERCARD" | "MIR" | "NONGHYUP" | "POST" | "SAEMAUL" | "SAMSUNG" | "SAVINGBANK" | "SHINHAN" | "SHINHYEOP" | "SUHYEOP" | "TOSSBANK" | "TROY" | "VISA" | "WOORI" | (string & {});
/** The card used, in an older and smaller shape than PaymentResultInfo. */
export interface CardInfo {
    /** Card number, masked. At most 64 characters. */
    cardNo?: string;
    /** Card scheme, such as `VISA`. At most 64 characters. */
    cardBrand?: string;
    /** Token that stands for the card in later payments. At most 2048 characters. Format: `password`. */
    cardToken?: string;
    /** Country of the card's issuer. At most 64 characters. */
    issuingCountry?: string;
    /** How the card is funded. At most 64 characters. */
    funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
    /** Region that the card belongs to. At most 64 characters. */
    paymentMethodRegion?: string;
    /** Outcome of the 3-D Secure authentication. */
    threeDSResult?: ThreeDsResult | null;
}
/** What is known of a stored card. The number and the security code are never among it. */
export interface CardPaymentMethodDetail {
    /** Stands for the card in payments: the `paymentMethod.paymentMethodId` of a `CARD` payment. At most 2048 characters. Format: `password`. */
    cardToken?: string;
    /** The brand of the card. At most 32 characters. */
    brand?: CardBrand;
    /** The card number, masked. At most 64 characters. */
    maskedCardNo?: string;
    /** Last four digits of the card number. At most 8 characters. */
    lastFour?: string;
    /** Leading digits of the card number, which name the issuer. At most 16 characters. */
    bin?: string;
    /** Month in which the card expires, two digits. At most 8 characters. */
    expiryMonth?: string;
    /** Last two digits of the year in which the card expires. At most 8 characters. */
    expiryYear?: string;
    /** The month as the published notification spells the field. At most 8 characters. */
    expiredMonth?: string;
    /** The year as the published notification spells the field. At most 8 characters. */
    expiredYear?: string;
    /** How the card is funded. At most 64 characters. */
    funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
    /** Country of the card's issuer. At most 64 characters. */
    issuingCountry?: string;
    /** Name of the card's issuer. At most 256 characters. */
    issuerName?: string;
    /** Result of the address check, as the card scheme gave it. At most 256 characters. */
    avsResultRaw?: string;
    /** Result of the security-code check, as the card scheme gave it. At most 256 characters. */
    cvvResultRaw?: string;
    /** Billing address of the card. */
    billingAddress?: BillingAddress | null;
    /** Known by its name only; what it is the same for is not documented. At most 256 characters. */
    fingerprint?: string;
    /** How the payer was authenticated. No values are published. At most 64 characters. */
    authenticationFlow?: string;
    /** An id of the card network, as it can be sent. Later charges take that of the first payment, in `paymentResultInfo`. At most 256 characters. */
    networkTransactionId?: string;
    /** Whether a 3-D Secure authentication was wanted. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    is3DSAuthentication?: BooleanValue;
    /** Name on the card. */
    cardholderName?: CardholderName | null;
    /** The brand that the payer chose. At most 32 characters. */
    selectedCardBrand?: CardBrand;
    /** The brands of a card that has more than one. */
    supportedBrands?: CardBrand[] | null;
}
/** A card to store, as the merchant collected it. Never log or store it. */
export interface CardPaymentMethodDetailRequest {
    /** The full card number. At most 32 characters. Format: `password`. */
    cardNo: string;
    /** Last two digits of the year in which the card expires. At most 2 characters. Matches `^[0-9]{2}$`. */
    expiryYear: string;
    /** Month in which the card expires, two digits. At most 2 characters. Matches `^(0[1-9]|1[0-2])$`. */
    expiryMonth: string;
    /** Security code. Required for global cards and for cards issued in BR, CL, MX or PE. At most 4 characters. Format: `password`. Matches `^[0-9]{3,4}$`. */
    cvv?: string | undefined;
    /** Name on the card. */
    cardholderName?: UserName | undefined;
    /** Billing address of the card. Antom asks for it when its risk control is used. */
    billingAddress?: Address | undefined;
    /** The brand that the payer chose, for cards with more than one. Antom chooses without it. At most 32 characters. */
    selectedCardBrand?: CardBrand | undefined;
    /**
     * The brand in its older form. At most 32 characters.
     * @deprecated Send `selectedCardBrand` instead.
     */
    brand?: CardBrand | undefined;
    /** Date of birth of the card holder, for personal cards issued in KR. At most 10 characters. Format: `date`. */
    dateOfBirth?: string | undefined;
    /** Business registration number of the card holder, ten digits, for company cards issued in KR. At most 10 characters. Matches `^[0-9]{10}$`. */
    businessNo?: string | undefined;
    /** First two digits of the card's password, for cards issued in KR. At most 2 characters. Format: `password`. */
    cardPasswordDigest?: string | undefined;
    /** The card holder's tax number, for cards issued in BR. At most 11 characters. */
    cpf?: string | undefined;
    /** Email address of the payer, for cards issued in BR, CL, MX or PE. At most 64 characters. */
    payerEmail?: string | undefined;
    /** The card network's id of an earlier transaction with the card. At most 256 characters. */
    networkTransactionId?: string | undefined;
    /** Whether a 3-D Secure authentication is wanted. */
    is3DSAuthentication?: BooleanValue | undefined;
    /** Not described by the documentation. At most 64 characters. */
    request3DS?: string | undefined;
    /** The exemption from strong authentication that is asked for. Not described by the documentation. At most 64 characters. */
    scaExemptionIndicator?: string | undefined;
    /** Whether a 3-D Secure authentication that the card scheme demands is carried out, instead of a failure. */
    enableAuthenticationUpgrade?: BooleanValue | undefined;
    /** Result of a 3-D Secure authentication that the merchant carried out. */
    mpiData?: MpiData | undefined;
}
/** How a card was verified. */
export interface CardVerificationResult {
    /** Kind of authentication. The values are not documented. At most 64 characters. */
    authenticationType?: string | undefined;
    /** How the card holder was authenticated. The values are not documented. At most 64 characters. */
    authenticationMethod?: string | undefined;
    /** Result of the check of the security code. At most 64 characters. */
    cvvResult?: string | undefined;
    /** Result of the check of the address. At most 64 characters. */
    avsResult?: string | undefined;
    /** Code of the issuer's authorization. At most 64 characters. */
    authorizationCode?: string | undefined;
    /** Result of 3-D Secure. */
    threeDSResult?: RiskThreeDsResult | undefined;
}
/** The name of the card holder, as it is returned. None of its parts is promised. */
export interface CardholderName {
    /** Given name. At most 64 characters. */
    firstName?: string;
    /** Middle name. At most 64 characters. */
    middleName?: string;
    /** Family name. At most 64 characters. */
    lastName?: string;
    /** The name as it is written in full. At most 256 characters. */
    fullName?: string;
}
/** Starts a payment that the payer completes in a wallet, at a bank or with a card (one-time payment). With `subscriptionId` it pays for a subscription, and `order` and `paymentAmount` are left out. */
export type CashierPayRequest = CashierSubscriptionPayRequest | CashierOneTimePayRequest;
/** Opens a session for a one-time payment: in the client SDK, on the Checkout Page or in the Payment Element. Without `paymentMethod` the payer chooses the method there. */
export interface CashierSessionRequest {
    /** Always `CASHIER_PAYMENT`. */
    productCode: "CASHIER_PAYMENT";
    /** Where the payer pays: `CHECKOUT_PAYMENT` is the Checkout Page, hosted by Antom or embedded, and `ELEMENT_PAYMENT` the Payment Element. Without it the payer pays in a component of the client SDK. EasySafePay is not a scene of this product: it goes with `AGREEMENT_PAYMENT`. At most 32 characters. */
    productScene?: "CHECKOUT_PAYMENT" | "ELEMENT_PAYMENT" | (string & {}) | undefined;
    /** The merchant's id of the payment that the session leads to. Notifications and inquiryPayment know the payment by it. A new attempt at the same order takes a new one. From 1 to 64 characters. */
    paymentRequestId: string;
    /** What is paid for. The amount of the order moves no money and is not compared with `paymentAmount`. */
    order: Order;
    /** Amount to pay. On a Checkout Page that shows goods it is the sum of their unit amounts times their quantities. Counted in the smallest unit of its currency. */
    paymentAmount: PositiveAmount;
    /** The only method to offer. Without it the payer chooses. */
    paymentMethod?: PaymentMethod | undefined;
    /** The merchant's page to which the payer returns. Arriving there says nothing about the outcome. At most 2048 characters. Format: `uri`. */
    paymentRedirectUrl: string;
    /** Where notifications about the payment go. It takes precedence over the URL set in the dashboard. At most 2048 characters. Format: `uri`. */
    paymentNotifyUrl?: string | undefined;
    /** How the merchant wants to be settled. A currency that the contract does not name can fail later, in the client. */
    settlementStrategy: SettlementStrategy;
    /** The payer's terminal. Send `terminalType` and the payer's public `clientIp`: without them the payment can fail in the client although the session was created. */
    env?: SessionEnv | undefined;
    /** When the session expires. By default, and at the latest, an hour after it was created. At most 64 characters. Format: `date-time`. */
    paymentSessionExpiryTime?: DateTime | undefined;
    /** When the payment itself expires, once the payer has submitted it. At most 64 characters. Format: `date-time`. */
    paymentExpiryTime?: DateTime | undefined;
    /** How the payment is carried out. Required when `paymentMethod.paymentMethodType` is `CARD`. Cards, Apple Pay and Google Pay are captured right after the authorization, unless `captureMode` is `MANUAL`. */
    paymentFactor?: PaymentFactor | undefined;
    /** Whether Antom asks the payer for the number of instalments when the card allows them. Absent means no. */
    enableInstallmentCollection?: BooleanValue | undefined;
    /** Instalments that the merchant has asked the payer for, with the card in `paymentMethodMetaData`. */
    creditPayPlan?: CreditPayPlanRequest | undefined;
    /** Country or region of the merchant's business (ISO 3166-1 alpha-2). Required with the Global Acquirer Gateway (GAGW) product. At most 2 characters. Matches `^[A-Z]{2}$`. */
    merchantRegion?: string | undefined;
    /** Country or region of the payer (ISO 3166-1 alpha-2). Wallets are ordered by it; required when the payment has to be declared as an inflow. At most 2 characters. Matches `^[A-Z]{2}$`. */
    userRegion?: string | undefined;
    /** The payer's stored methods, to be offered again. */
    savedPaymentMethods?: readonly PaymentMethod[] | undefined;
    /** Language of the Checkout Page, such as `en_US`. Without it the browser's language decides. At most 8 characters. */
    locale?: string | undefined;
    /** The methods to offer and their order, on the Checkout Page and in the Payment Element. It takes precedence over the settings of the dashboard. */
    availablePaymentMethod?: AvailablePaymentMethod | undefined;
    /** Restricts the methods to those of these regions. */
    allowedPaymentMethodRegions?: readonly string[] | undefined;
    /** Id of the merchant's account, for merchants with several accounts under one client id. At most 32 characters. */
    merchantAccountId?: string | undefined;
    /** The merchant's own keys and values, as JSON text. At most 2048 characters. */
    metadata?: string | undefined;
    /** The merchant's own values, given back with the result. */
    customizedInfo?: CustomizedInfoRequest | undefined;
    /** An exchange rate quoted earlier, given back as it was received. */
    paymentQuote?: Quote | undefined;
    /** Amount to process in the currency of the processing, where it differs from the payment's. Counted in the smallest unit of its currency. */
    processingAmount?: PositiveAmount | undefined;
    /** The subscription that the payment begins. */
    subscriptionInfo?: SubscriptionInfo | undefined;
    /** A plan of recurring charges that the payer accepts with the payment. */
    subscriptionPlan?: SubscriptionPlan | undefined;
    /** A billing subscription to create; the answer then has its id. */
    subscription?: BillingSubscription | undefined;
    /** What the merchant knows about order, buyer and card, for risk control. */
    riskData?: RiskData | undefined;
}
/** Name on an identity document. `fullName` is what is compared. */
export interface CertificateHolderName {
    /** Given name. At most 32 characters. */
    firstName?: string | undefined;
    /** Middle name. At most 32 characters. */
    middleName?: string | undefined;
    /** Family name. At most 32 characters. */
    lastName?: string | undefined;
    /** The name as it is written in full. At most 128 characters. */
    fullName?: string | undefined;
}
/** A question that the payer has to answer before the payment goes on. */
export interface ChallengeActionForm {
    /** What is asked for. At most 64 characters. */
    challengeType?: "SMS_OTP" | "PLAINTEXT_CARD_NO" | "CARD_EXPIRE_DATE" | (string & {});
    /** What to show to the payer, such as part of a telephone number. At most 2048 characters. */
    challengeRenderValue?: string;
    /** Who asks, Antom (`AMS`) or the payment channel. At most 64 characters. */
    triggerSource?: "AMS" | "CHANNEL" | (string & {});
    /** Further data. At most 2048 characters. */
    extendInfo?: string;
}
/**
 * Asks for a running subscription to be replaced by one with other terms. What is left out stays as it is, unless a default is named.
 *
 * It is what `changeSubscription` takes.
 *
 * Source: https://docs.antom.com/ac/ams/change_sub
 */
export interface ChangeSubscriptionRequest {
    /** The merchant's id of this change and its idempotency key: repeated with the same values it returns the same final result. From 1 to 64 characters. */
    subscriptionChangeRequestId: string;
    /** Antom's id of the subscription, from notifySubscription or notifySubscriptionPayment. From 1 to 64 characters. */
    subscriptionId: string;
    /** What the payer subscribes to from now on. At most 256 characters. */
    subscriptionDescription?: string | undefined;
    /** When the first period under the new terms begins; by default when Antom gets the request. At most 64 characters. Format: `date-time`. */
    subscriptionStartTime?: DateTime | undefined;
    /** When the last period ends; `2099-12-31T23:59:59+08:00` by default. At most 64 characters. Format: `date-time`. */
    subscriptionEndTime?: DateTime | undefined;
    /** Length of a period from now on. */
    periodRule?: PeriodRuleRequest | undefined;
    /** Until when the payer may agree to the change, less than 48 hours after the request; 30 minutes after it by default. At most 64 characters. Format: `date-time`. */
    subscriptionExpiryTime?: DateTime | undefined;
    /** What the payer sees of the order. Nothing is charged by it. */
    orderInfo?: SubscriptionOrderInfo | undefined;
    /** Amount to charge for each period from now on. In IDR the last two digits are `00`, after rounding half to even. Counted in the smallest unit of its currency. */
    paymentAmount?: PositiveAmount | undefined;
    /** Amount to charge for the first period after the change, worked out by the merchant. Required when the amount for each period changes. In IDR as for `paymentAmount`. Counted in the smallest unit of its currency. */
    paymentAmountDifference?: PositiveAmount | undefined;
    /** Whether amounts may be accumulated. Not described on any page. */
    allowAccumulate?: BooleanValue | undefined;
    /** Highest amount that may be accumulated, with `allowAccumulate`. Not described on any page. Counted in the smallest unit of its currency. */
    maxAccumulateAmount?: NonNegativeAmount | undefined;
}
/**
 * Answer to a change. It says whether the request was taken; the outcome comes with notifySubscription.
 *
 * It is what `changeSubscription` answers.
 *
 * Source: https://docs.antom.com/ac/ams/change_sub
 */
export interface ChangeSubscriptionResponse {
    /** Whether the request for the change was taken. */
    result: ChangeSubscriptionResult;
}
/** One form of a code. */
export interface CodeDetail {
    /** The code as text, or the address of a picture of it, as `displayType` says. At most 2048 characters. */
    codeValue?: string;
    /** What `codeValue` holds. `TEXT` is the code itself, the others are pictures; the vendor's descriptions of `SMALLIMAGE` and `MIDDLEIMAGE` are interchanged. At most 64 characters. */
    displayType?: "TEXT" | "SMALLIMAGE" | "MIDDLEIMAGE" | "BIGIMAGE" | "IMAGE" | (string & {});
    /** Kind of code. Often absent from answers to online payments. At most 64 characters. */
    codeValueType?: "BARCODE" | "QRCODE" | (string & {});
}
/**
 * Asks for the address at which the payer lets the merchant debit a wallet. The terminal is named by `env` or, in the older form, by `terminalType`; at least one of them is sent. At least one of `terminalType` and `env` is there.
 *
 * It is what `consultAuthorization` takes.
 *
 * Source: https://docs.antom.com/ac/ams/authconsult
 */
export type ConsultAuthorizationRequest = ConsultAuthorizationRequestWithTerminalType | ConsultAuthorizationRequestWithEnv;
/**
 * Where the payer lets the merchant debit the wallet. With the status `S` at least one of `normalUrl`, `schemeUrl` and `applinkUrl` is there; which of them depends on wallet and terminal. Each serves one authorization, once: use one of them alone.
 *
 * It is what `consultAuthorization` answers.
 *
 * Source: https://docs.antom.com/ac/ams/authconsult
 */
export interface ConsultAuthorizationResponse {
    /** Outcome of the call. It says nothing about whether the payer authorizes. */
    result: ConsultAuthorizationResult;
    /** Web page to send the payer to. At most 2048 characters. */
    normalUrl?: string;
    /** URL in the wallet's own scheme, which opens the wallet app. At most 2048 characters. */
    schemeUrl?: string;
    /** App Link or Universal Link, which opens the wallet app, or a page where it is not installed. At most 2048 characters. */
    applinkUrl?: string;
    /** Package name of the wallet app, to open it on Android from an app or a mobile page. At most 128 characters. */
    appIdentifier?: string;
    /** A code to show, where the wallet can be authorized by a scan. It is good once, and asked for with the terminal `WEB` and the scope `AGREEMENT_PAY`. After the scan `authCode` comes with notifyAuthorization alone. */
    authCodeForm?: AuthCodeForm | null;
    /**
     * The address in its older form. At most 2048 characters.
     * @deprecated Read `normalUrl`, `schemeUrl` and `applinkUrl` first. It is out of use since April 2023.
     */
    authUrl?: string;
    /** Further data that only some wallets give. At most 2048 characters. */
    extendInfo?: string;
}
/**
 * Asks which payment methods can be offered for an amount, a terminal and a region. Without restrictions it asks for all methods of the contract.
 *
 * It is what `consultPayment` takes.
 *
 * Source: https://docs.antom.com/ac/ams/consult
 */
export interface ConsultPaymentRequest {
    /** The product: `CASHIER_PAYMENT` for a payment that the payer completes, `AGREEMENT_PAYMENT` for a debit of a payer who has authorized the merchant before. */
    productCode: "CASHIER_PAYMENT" | "AGREEMENT_PAYMENT";
    /** Amount of the payment that is planned. Counted in the smallest unit of its currency. */
    paymentAmount: PositiveAmount;
    /** The payer's terminal. Some methods are offered on some terminals only. */
    env: Env;
    /** How the merchant wants to be settled. Needed when the contract names several settlement currencies. */
    settlementStrategy?: ConsultSettlementStrategy | undefined;
    /** Country or region of the payer (ISO 3166-1 alpha-2). The methods that are usual there come first. At most 2 characters. Matches `^[A-Z]{2}$`. */
    userRegion?: string | undefined;
    /** Country or region of the merchant's business (ISO 3166-1 alpha-2). Required with the Global Acquirer Gateway (GAGW) product, such as `US`, `SG`, `HK`, `PK`, `JP`, `CN`, `BR`, `AU` or `MY`. At most 2 characters. Matches `^[A-Z]{2}$`. */
    merchantRegion?: string | undefined;
    /** Restricts the answer to methods of these regions. */
    allowedPaymentMethodRegions?: readonly string[] | undefined;
    /** Who buys. With `referenceBuyerId` the answer has the promotions of Antom that apply to the buyer. */
    buyer?: Buyer | undefined;
    /** Id of the merchant's account, for merchants with several accounts under one client id. At most 32 characters. */
    merchantAccountId?: string | undefined;
    /** How the methods are presented: with `presentmentMode` `TILE`, also when it is absent, each one on its own; with `UNIFIED` the wallets of Alipay+ behind one entry. For `CARD` it also says how the payment will be carried out. */
    paymentFactor?: PaymentFactor | undefined;
}
/**
 * The payment methods of the contract that fit the request, those that cannot be used now included. With the status `S` there are `paymentOptions`.
 *
 * It is what `consultPayment` answers.
 *
 * Source: https://docs.antom.com/ac/ams/consult
 */
export interface ConsultPaymentResponse {
    /** Outcome of the query, not of a payment. */
    result: ConsultPaymentResult;
    /** The methods, the most relevant first. `enabled` says of each one whether it can be used. */
    paymentOptions?: PaymentOption[] | null;
    /**
     * The older form of the methods, which no page describes.
     * @deprecated Read `paymentOptions` instead.
     */
    paymentMethodInfos?: PaymentMethodInfo[] | null;
    /** Further data. At most 4096 characters. */
    extendInfo?: string;
}
/** How the merchant wants to be settled, where that matters to a consultation. */
export interface ConsultSettlementStrategy {
    /** Currency of the settlement (ISO 4217 alphabetic code). It must be one that the merchant's contract names. At most 3 characters. Matches `^[A-Z]{3}$`. */
    settlementCurrency?: string | undefined;
}
/**
 * Opens a session in which the payer pays. `productCode` says which product is used and therefore which fields apply.
 *
 * It is what `createPaymentSession` takes.
 *
 * Source: https://docs.antom.com/ac/ams/session_cashier
 */
export type CreatePaymentSessionRequest = CashierSessionRequest | EasySafePaySessionRequest;
/**
 * Answer to a session. With the status `S` there are the session's id, its data for the client SDK and its expiry, and for the Checkout Page the URL of the page.
 *
 * It is what `createPaymentSession` answers.
 *
 * Source: https://docs.antom.com/ac/ams/session_cashier
 */
export interface CreatePaymentSessionResponse {
    /** Outcome of the call. `S` means that the session exists, not that anything is paid. */
    result: CreatePaymentSessionResult;
    /** The gateway's id of the session. At most 64 characters. */
    paymentSessionId?: string;
    /** Data to hand to the client SDK unchanged. Do not parse it. At most 4096 characters. Format: `password`. */
    paymentSessionData?: string;
    /** When the session expires. At most 64 characters. Format: `date-time`. */
    paymentSessionExpiryTime?: DateTime;
    /** The Checkout Page to which the payer is sent. With the scene `CHECKOUT_PAYMENT`. At most 2048 characters. */
    normalUrl?: string;
    /** A URL that no page describes. Use `normalUrl`. At most 2048 characters. */
    url?: string;
    /** Id of the subscription that the request's `subscription` created. At most 64 characters. */
    subscriptionId?: string;
    /** Id of the subscription's first invoice, when it has no trial. At most 64 characters. */
    invoiceId?: string;
}
/** Rules of a subscription that is paid with Pix Automático. */
export interface CreateSubscriptionInfo {
    /** Whether a charge that failed for lack of funds may be tried again; `false` by default. */
    allowRetry?: BooleanValue | undefined;
    /** Who tries a failed charge again, the merchant (`MANUAL`, the default) or Antom (`AUTOMATIC`). Only with `allowRetry`. */
    retryMode?: "MANUAL" | "AUTOMATIC" | undefined;
    /** Lower bound of the highest charge that the payer may set. Counted in the smallest unit of its currency. */
    maxAmountFloor?: NonNegativeAmount | undefined;
    /** Amount of every charge, where it never changes. Counted in the smallest unit of its currency. */
    fixedAmount?: NonNegativeAmount | undefined;
}
/**
 * Asks for the link on which the payer authorizes a subscription. What is charged is `paymentAmount` per period, or the amount of a trial for the periods that `trials` names.
 *
 * It is what `createSubscription` takes.
 *
 * Source: https://docs.antom.com/ac/ams/create_sub
 */
export interface CreateSubscriptionRequest {
    /** The merchant's id of this subscription and its idempotency key: repeated with the same values it returns the same final result. From 1 to 64 characters. */
    subscriptionRequestId: string;
    /** What the payer subscribes to. It is shown to the payer. At most 256 characters. */
    subscriptionDescription: string;
    /** The merchant's page to which the payer returns after the authorization. Arriving there says nothing about the outcome. At most 2048 characters. Format: `uri`. */
    subscriptionRedirectUrl: string;
    /** When the first period begins. It may lie in the past, at most one period before the request. A time before the payer's authorization makes the subscription active, and charges it, at once. About a later time the guides disagree: the first charge is made then, or at the authorization all the same. At most 64 characters. Format: `date-time`. */
    subscriptionStartTime: DateTime;
    /** When the last period ends. Without it the subscription has no end. At most 64 characters. Format: `date-time`. */
    subscriptionEndTime?: DateTime | undefined;
    /** Length of a period. Pix Automático takes a `periodCount` of 1 only. */
    periodRule: PeriodRuleRequest;
    /** Until when the payer may authorize, less than 48 hours after the request; 30 minutes after it by default. Nothing comes of an authorization after it. At most 64 characters. Format: `date-time`. */
    subscriptionExpiryTime?: DateTime | undefined;
    /** How the payer pays. For `CARD` it needs `paymentMethodId`, the card token from notifyPayment or inquiryPayment. For Pix Automático `paymentMethodMetaData` has `cpf` and `fullName`, and can have `maxAmountFloor` or `fixedAmount`. */
    paymentMethod: PaymentMethod;
    /** Where notifySubscription goes. It takes precedence over the URL set in the dashboard, and is required if none is set there. The calls of payments name it `subscriptionNotifyUrl`. At most 2048 characters. Format: `uri`. */
    subscriptionNotificationUrl?: string | undefined;
    /** Where the result of each period's charge goes. It takes precedence over the URL set in the dashboard, and is required if none is set there. The calls of payments name it `paymentNotifyUrl`. At most 2048 characters. Format: `uri`. */
    paymentNotificationUrl?: string | undefined;
    /** What the payer sees of the order. Nothing is charged by it. */
    orderInfo: SubscriptionOrderInfo;
    /** Amount to charge for each period. Counted in the smallest unit of its currency. */
    paymentAmount: PositiveAmount;
    /** How the merchant wants to be settled. */
    settlementStrategy: SettlementStrategy;
    /** The payer's terminal. */
    env: Env;
    /** Periods at another price, in any number. Trial periods are counted like all others. */
    trials?: readonly Trial[] | undefined;
    /** Whether amounts may be accumulated. Not described on any page. */
    allowAccumulate?: BooleanValue | undefined;
    /** Highest amount that may be accumulated, with `allowAccumulate`. Not described on any page. Counted in the smallest unit of its currency. */
    maxAccumulateAmount?: NonNegativeAmount | undefined;
    /** Id of the merchant's account, for merchants with several accounts under one client id. At most 64 characters. */
    merchantAccountId?: string | undefined;
    /** The merchant's own values, given back with the result. */
    customizedInfo?: CustomizedInfoRequest | undefined;
    /** Whether a charge that failed for lack of funds may be tried again; `false` by default. For Pix Automático. */
    allowRetry?: BooleanValue | undefined;
    /** Who tries a failed charge again, the merchant (`MANUAL`) or Antom (`AUTOMATIC`). For Pix Automático. */
    retryMode?: "MANUAL" | "AUTOMATIC" | undefined;
    /** Lower bound of the highest charge that the payer may set. For Pix Automático. Counted in the smallest unit of its currency. */
    maxAmountFloor?: NonNegativeAmount | undefined;
    /** Rules of a Pix Automático subscription, in the form that came last. */
    subscriptionInfo?: CreateSubscriptionInfo | undefined;
}
/**
 * Answer to a request for a subscription. With `S` there is at least one link on which the payer authorizes. The subscription's id is not in it: it comes with notifySubscription.
 *
 * It is what `createSubscription` answers.
 *
 * Source: https://docs.antom.com/ac/ams/create_sub
 */
export interface CreateSubscriptionResponse {
    /** Whether a link was issued. It does not say that the subscription is active. */
    result: CreateSubscriptionResult;
    /** Link that opens the wallet's app by its URL scheme. At most 2048 characters. */
    schemeUrl?: string;
    /** Link that opens the wallet's app by a universal link or app link. At most 2048 characters. */
    applinkUrl?: string;
    /** Link to a page for the browser. At most 2048 characters. */
    normalUrl?: string;
    /** Name of the app's package, for Android. Given when `env.terminalType` is `APP` or `WAP`. At most 128 characters. */
    appIdentifier?: string;
}
/**
 * Opens a session in which the payer enters a card in the client SDK or on a page of the gateway.
 *
 * It is what `createVaultingSession` takes.
 *
 * Source: https://docs.antom.com/ac/ams/vaulting_session
 */
export interface CreateVaultingSessionRequest {
    /** Always `CARD`. */
    paymentMethodType: "CARD";
    /** The merchant's id of this attempt and its idempotency key: repeated after a final result it returns the same result. A new attempt takes a new one. From 1 to 64 characters. */
    vaultingRequestId: string;
    /** Where notifyVaulting goes. At most 2048 characters. Format: `uri`. */
    vaultingNotificationUrl: string;
    /** The merchant's page to which the payer returns. At most 2048 characters. Format: `uri`. */
    redirectUrl?: string | undefined;
    /** Country or region in which the merchant does business (ISO 3166-1 alpha-2), such as `US`, `SG` or `JP`. For the Global Acquirer Gateway. At most 2 characters. Matches `^[A-Z]{2}$`. */
    merchantRegion?: string | undefined;
    /** Whether a 3-D Secure authentication is wanted. */
    is3DSAuthentication?: BooleanValue | undefined;
    /** Data that is passed through. Only for merchants who route payments to acquirers other than Antom. At most 2048 characters. */
    passThroughMetadata?: string | undefined;
}
/**
 * The session. All fields but `normalUrl` are promised when `result.resultStatus` is `S`.
 *
 * It is what `createVaultingSession` answers.
 *
 * Source: https://docs.antom.com/ac/ams/vaulting_session
 */
export interface CreateVaultingSessionResponse {
    /** Outcome of the call. */
    result: CreateVaultingSessionResult;
    /** Data for the client SDK. Pass it on as it is. At most 4096 characters. Format: `password`. */
    vaultingSessionData?: string;
    /** The gateway's id of the session. At most 64 characters. */
    vaultingSessionId?: string;
    /** When the session ends. At most 64 characters. Format: `date-time`. */
    vaultingSessionExpiryTime?: DateTime;
    /** Page of the gateway on which the payer enters the card. At most 2048 characters. */
    normalUrl?: string;
}
/** The instalment plan of a payment, as the gateway reports it. */
export interface CreditPayPlan {
    /** Number of instalments, natively or as text. At most 8 characters. Matches `^-?[0-9]+$`. */
    installmentNum?: number | string;
    /** Time between two instalments. At most 64 characters. */
    interval?: string;
    /** How the instalment fee is reckoned. At most 64 characters. */
    creditPayFeeType?: "PERCENTAGE" | (string & {});
    /** The fee in percent, where the fee is a percentage. At most 16 characters. Matches `^-?[0-9]+$`. */
    feePercentage?: IntegerValue;
    /** Numbers of instalments that were offered. `installmentNum` overrides it. */
    filteredInstallmentPeriods?: IntegerValue[] | null;
    /** Interest rate of the plan, a decimal number as text; the native form is accepted too. At most 16 characters. Matches `^-?[0-9]+(\.[0-9]+)?$`. */
    interestRate?: number | string;
}
/** Payment in instalments. Give the number, or the numbers to offer; where both are given, `installmentNum` counts. At least one of `installmentNum` and `filteredInstallmentPeriods` is there. */
export type CreditPayPlanRequest = CreditPayPlanRequestWithInstallmentNum | CreditPayPlanRequestWithFilteredInstallmentPeriods;
/** Goods offered together with other goods. The same fields as `Goods`, without a further offer. At least one of `referenceGoodsId` and `priceId` is there. */
export type CrossSellGoods = CrossSellGoodsWithReferenceGoodsId | CrossSellGoodsWithPriceId;
/** Two currencies, between which a rate is asked for. */
export interface CurrencyPair {
    /** Currency in which the payer pays (ISO 4217 alphabetic code). At most 3 characters. Matches `^[A-Z]{3}$`. */
    sellCurrency: string;
    /** Currency in which the merchant prices (ISO 4217 alphabetic code). At most 3 characters. Matches `^[A-Z]{3}$`. */
    buyCurrency: string;
}
/** The wallet or account that the payer lets the merchant debit. The same value is sent as `paymentMethodType` when it is debited. The list grows. */
export type CustomerBelongsTo = "ALIPAY_CN" | "ALIPAY_HK" | "MPAY" | "DANA" | "PAYPAY" | "BOOST" | "TNG" | "GRABPAY_MY" | "HIPAY" | "GCASH" | "MAYA" | "GRABPAY_PH" | "GRABPAY_SG" | "KAKAOPAY" | "NAVERPAY" | "TOSSPAY" | "RABBIT_LINE_PAY" | "TRUEMONEY" | "KPLUS" | "DIRECT_DEBIT_SIAMCOMMERCIALBANK" | "DIRECT_DEBIT_KRUNGTHAIBANK" | "ACH_DIRECT_DEBIT" | "ZALOPAY" | "MOMO" | "VIETTELMONEY" | "JKOPAY" | "BKASH" | "EASYPAISA" | "DIRECTDEBIT_YAPILY" | "ANTOM_BIZ_ACCOUNT" | (string & {});
/** The merchant's own notes on the payment, given back. */
export interface CustomizedInfo {
    /** First note. At most 2048 characters. */
    customizedField1?: string;
    /** Second note. At most 2048 characters. */
    customizedField2?: string;
    /** Third note. At most 2048 characters. */
    customizedField3?: string;
    /** Fourth note. At most 2048 characters. */
    customizedField4?: string;
    /** Fifth note. At most 2048 characters. */
    customizedField5?: string;
}
/** Up to five values of the merchant's own, given back with the result. */
export interface CustomizedInfoRequest {
    /** First value. At most 2048 characters. */
    customizedField1?: string | undefined;
    /** Second value. At most 2048 characters. */
    customizedField2?: string | undefined;
    /** Third value. At most 2048 characters. */
    customizedField3?: string | undefined;
    /** Fourth value. At most 2048 characters. */
    customizedField4?: string | undefined;
    /** Fifth value. At most 2048 characters. */
    customizedField5?: string | undefined;
}
/** The customs that a declaration went to. */
export interface Customs {
    /** Code of the customs. At most 28 characters. */
    customsCode?: "ZONGSHU" | "ZHENGZHOU" | "NINGBO" | "SHANGHAI_CBT" | (string & {});
    /** Country of the customs (ISO 3166-1 alpha-2). At most 2 characters. */
    region?: "CN" | (string & {});
}
/** The customs that a declaration goes to. */
export interface CustomsRequest {
    /** Code of the customs: General Administration (`ZONGSHU`), also for Tianjin, Hangzhou and Guangzhou, whose local office wants a record of its own; Henan bonded logistics centre (`ZHENGZHOU`); Ningbo (`NINGBO`); Shanghai (`SHANGHAI_CBT`). For the Xinzheng bonded zone sources say `ZONGSHU` or `HENAN`. At most 28 characters. */
    customsCode: "ZONGSHU" | "ZHENGZHOU" | "NINGBO" | "SHANGHAI_CBT" | (string & {});
    /** Country of the customs (ISO 3166-1 alpha-2). Only `CN` so far. At most 2 characters. */
    region: "CN" | (string & {});
}
/** ISO 8601 date and time with an offset, such as `2019-11-27T12:01:01+08:00`. Offsets differ from message to message; keep the original text. */
export type DateTime = string;
/** A decimal number, natively or as text. Keep it as the text received where exactness matters; a double does not hold every rate. */
export type DecimalNumber = number | string;
/** Declaration of an inflow from an online travel agency. Both fields go together. */
export interface Declaration {
    /** What was sold. At most 64 characters. */
    declarationBizScene: "AIRLINE" | "HOTEL" | (string & {});
    /** Id of the beneficiary of the inflow. At most 64 characters. */
    declarationBeneficiaryId: string;
}
/** How a declaration stands. */
export interface DeclarationRecord {
    /** The merchant's id of the declaration. At most 32 characters. */
    declarationRequestId: string;
    /** The id under which the customs know the payment. At most 64 characters. */
    customsPaymentId?: string;
    /** The id under which the customs know the order: `suborderId` of a split order, otherwise the payment's `paymentRequestId`. At most 64 characters. */
    customsOrderId?: string;
    /** The customs that the declaration went to. */
    customs?: Customs | null;
    /** The merchant, as named in the declaration. */
    merchantCustomsInfo?: MerchantCustomsInfo | null;
    /** The declared amount. Counted in the smallest unit of its currency. */
    declarationAmount?: Amount | null;
    /** Whether the order is declared in parts. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    splitOrder?: BooleanValue;
    /** Whether the customs have answered (`CUSTOMS_PROCESSING_COMPLETED`) or not yet (`IN_PROCESS`). What they answered is `customsDeclarationResultCode`. At most 64 characters. */
    declarationRequestStatus: "IN_PROCESS" | "CUSTOMS_PROCESSING_COMPLETED" | (string & {});
    /** When the declaration last changed. At most 64 characters. Format: `date-time`. */
    lastModifiedTime?: DateTime;
    /** What the customs answered, in a code of theirs. Of the General Administration: `2` recorded, `120` order, payment and logistics agree, a number below 0 an error; `success` says that the data was sent to the customs. At most 64 characters. */
    customsDeclarationResultCode?: string;
    /** The customs' own words for it. At most 2048 characters. */
    customsDeclarationResultDesc?: string;
    /** When the customs answered. At most 64 characters. Format: `date-time`. */
    customsDeclarationReturnTime?: DateTime;
}
/**
 * Declares a payment, or a part of it, to the Chinese customs.
 *
 * It is what `declare` takes.
 *
 * Source: https://docs.antom.com/ac/ams/declare
 */
export interface DeclareRequest {
    /** The merchant's id of this declaration and its idempotency key. A retransmission keeps it. From 1 to 32 characters. */
    declarationRequestId: string;
    /** The gateway's id of the payment. From 1 to 64 characters. */
    paymentId: string;
    /** Amount to declare, in CNY: the payment's `customsDeclarationAmount`, or this part of it when the order is split. Counted in the smallest unit of its currency. */
    declarationAmount: PositiveAmount;
    /** The customs to declare to. */
    customs: CustomsRequest;
    /** The merchant, as registered with the customs. */
    merchantCustomsInfo: MerchantCustomsInfoRequest;
    /** Whether the order is declared in parts. When it is, `suborderId` is required. */
    splitOrder: BooleanValue;
    /** The merchant's id of this part of a split order. The customs take it for the id of the order, so it has to be the one in the order data that they get. At most 64 characters. */
    suborderId?: string | undefined;
    /** Identity document of the buyer. Recommended: the customs check by samples that buyer and payer are the same person, and refuse a mismatch. */
    buyerCertificate?: BuyerCertificate | undefined;
}
/**
 * Answer to a declaration. The two ids of the customs are promised only when `result.resultStatus` is `S`.
 *
 * It is what `declare` answers.
 *
 * Source: https://docs.antom.com/ac/ams/declare
 */
export interface DeclareResponse {
    /** Outcome of the call, not of the declaration. */
    result: DeclareResult;
    /** The id under which the customs know the payment. At most 64 characters. */
    customsPaymentId?: string;
    /** The id under which the customs know the order: `suborderId` of a split order, otherwise the payment's `paymentRequestId`. At most 64 characters. */
    customsOrderId?: string;
    /** Whether buyer and payer are the same person, when that was checked. At most 64 characters. */
    identityCheckResult?: "CHECK_PASSED" | "CHECK_NOT_PASSED" | (string & {});
    /** The institution that cleared the payment, where the customs want to know it: China UnionPay (`CUP`), NetsUnion (`NUCC`), or another, for example for credit products (`OTHER`). At most 64 characters. */
    clearingChannel?: "CUP" | "NUCC" | "OTHER" | (string & {});
    /** That institution's id of the transaction. At most 64 characters. */
    clearingTransactionId?: string;
    /** The id under which the payment company is registered with the customs: for most `31222699S7`, for Guangzhou `C000010000416158`, for Hangzhou `ZF14021901`. At most 32 characters. */
    customsProviderRegistrationId?: string;
}
/** How long the delivery takes, between two bounds. */
export interface DeliveryEstimate {
    /** The shortest time. */
    minimum?: DeliveryEstimateBound | undefined;
    /** The longest time. */
    maximum?: DeliveryEstimateBound | undefined;
}
/** A length of time, as a count of units. */
export interface DeliveryEstimateBound {
    /** Unit of time. */
    unit?: "YEAR" | "MONTH" | "DAY" | "HOUR" | "MINUTE" | "SECOND" | undefined;
    /** Number of units, at least 0. At most 9 characters. From 0 to 999999999. Matches `^(0|[1-9][0-9]*)$`. */
    value?: NonNegativeInteger | undefined;
}
/** A reduction that a promotion gave. */
export interface Discount {
    /** Short label of the reduction. At most 64 characters. */
    discountTag?: string;
    /** Name of the reduction. At most 128 characters. */
    discountName?: string;
    /** What the payer saved. Counted in the smallest unit of its currency. */
    savingsAmount?: Amount | null;
    /** What the payer is expected to save, before the final amount is known. Counted in the smallest unit of its currency. */
    estimateSavingsAmount?: Amount | null;
}
/**
 * Tells the merchant about a step of a dispute.
 *
 * It is the notification of `DISPUTE_CREATED`, `DISPUTE_JUDGED`, `DISPUTE_CANCELLED`, `DEFENSE_SUPPLIED`, `DEFENSE_DUE_ALERT`, `DISPUTE_ACCEPTED`, `RDR_RESOLVED`.
 *
 * Source: https://docs.antom.com/ac/ams/notify_dispute
 */
export interface DisputeNotification {
    /** The merchant's id of the disputed payment. At most 64 characters. */
    paymentRequestId: string;
    /** The gateway's id of the disputed payment. At most 64 characters. */
    paymentId: string;
    /** The gateway's id of the dispute, which the calls about it need. At most 64 characters. */
    disputeId: string;
    /** When the dispute was opened. At most 64 characters. Format: `date-time`. */
    disputeTime?: DateTime;
    /** The disputed amount, when a dispute occurs. Counted in the smallest unit of its currency. */
    disputeAmount?: Amount | null;
    /** The step: opened (`DISPUTE_CREATED`), 24 hours left to answer (`DEFENSE_DUE_ALERT`), document taken (`DEFENSE_SUPPLIED`), decided (`DISPUTE_JUDGED`), accepted (`DISPUTE_ACCEPTED`), withdrawn by the payer (`DISPUTE_CANCELLED`), or settled by Visa's Rapid Dispute Resolution (`RDR_RESOLVED`). At most 30 characters. */
    disputeNotificationType: "DISPUTE_CREATED" | "DISPUTE_JUDGED" | "DISPUTE_CANCELLED" | "DEFENSE_SUPPLIED" | "DEFENSE_DUE_ALERT" | "DISPUTE_ACCEPTED" | "RDR_RESOLVED" | (string & {});
    /** Why the payer disputes the payment, for people. At most 256 characters. */
    disputeReasonMsg?: string;
    /** The reason's code, as `disputeSource` defines it. With `DISPUTE_CREATED` and `DISPUTE_JUDGED`. At most 64 characters. */
    disputeReasonCode?: string;
    /** The card scheme or issuer that the dispute comes from, such as `Mastercard`. With `DISPUTE_CREATED` and `DISPUTE_JUDGED`. At most 64 characters. */
    disputeSource?: string;
    /** Until when the dispute can be accepted or defended. With `DISPUTE_CREATED` and `DEFENSE_DUE_ALERT`; no other message or call tells it. At most 64 characters. Format: `date-time`. */
    defenseDueTime?: DateTime;
    /** When the dispute was decided. With `DISPUTE_JUDGED`. At most 64 characters. Format: `date-time`. */
    disputeJudgedTime?: DateTime;
    /** The amount that is deducted, when the dispute is decided. Counted in the smallest unit of its currency. */
    disputeJudgedAmount?: Amount | null;
    /** The decision: the merchant keeps the money (`ACCEPT_BY_CUSTOMER`) or loses it (`ACCEPT_BY_MERCHANT`); the material of a compliance request is good (`VALIDATE_SUCCESS`) or has to be supplied again (`VALIDATE_FAIL`). With `DISPUTE_JUDGED`. At most 30 characters. */
    disputeJudgedResult?: "ACCEPT_BY_CUSTOMER" | "ACCEPT_BY_MERCHANT" | "VALIDATE_SUCCESS" | "VALIDATE_FAIL" | (string & {});
    /** The acquirer's reference number of the card transaction. With `DISPUTE_CREATED`. At most 64 characters. */
    arn?: string;
    /** Why the dispute counts as accepted: the merchant accepted it (`MERCHANT_ACCEPTED`), did not answer in time (`TIMEOUT`), or Antom's staff accepted it (`MANUAL_PROCESSING_ACCEPTED`). At most 64 characters. */
    disputeAcceptReason?: "MERCHANT_ACCEPTED" | "TIMEOUT" | "MANUAL_PROCESSING_ACCEPTED" | (string & {});
    /** When the dispute was accepted. At most 64 characters. Format: `date-time`. */
    disputeAcceptTime?: DateTime;
    /** What it is: a chargeback, the request for documents that can precede one (`RETRIEVAL_REQUEST`), or a request to prove that rules were kept (`COMPLIANCE_REQUEST`). At most 64 characters. */
    disputeType?: "CHARGEBACK" | "RETRIEVAL_REQUEST" | "COMPLIANCE_REQUEST" | (string & {});
    /** Whether the merchant may defend. When it is false, do not call supplyDefenseDocument. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    defendable?: BooleanValue;
    /** The gateway's id of the disputed capture. At most 64 characters. */
    captureId?: string;
    /** Why Antom has defended on its own, for example because the payment was refunded in full. At most 256 characters. */
    autoDefendReason?: string;
    /** How the acquirer saw the dispute. */
    acquirerInfo?: AcquirerInfo | null;
}
/**
 * Answer to acceptDispute and supplyDefenseDocument. The id and the time are promised only when `result.resultStatus` is `S`.
 *
 * It is what `acceptDispute` answers; what `supplyDefenseDocument` answers.
 *
 * Source: https://docs.antom.com/ac/ams/accept, https://docs.antom.com/ac/ams/supply_evidence
 */
export interface DisputeResponse {
    /** Outcome of the call. */
    result: DisputeResult;
    /** The gateway's id of the dispute, repeated. At most 64 characters. */
    disputeId?: string;
    /** When the dispute was accepted, or the document taken. At most 64 characters. Format: `date-time`. */
    disputeResolutionTime?: DateTime;
}
/**
 * Asks for a document of a dispute.
 *
 * It is what `downloadDisputeEvidence` takes.
 *
 * Source: https://docs.antom.com/ac/ams/download
 */
export interface DownloadDisputeEvidenceRequest {
    /** The gateway's id of the dispute, from notifyDispute. From 1 to 64 characters. */
    disputeId: string;
    /** Which document: the template of the defense (`DISPUTE_EVIDENCE_TEMPLATE`), the document that was supplied (`DISPUTE_EVIDENCE_FILE`), or since September 2026 the defense that Antom has drafted (`DISPUTE_EVIDENCE_AI`). At most 64 characters. */
    disputeEvidenceType: "DISPUTE_EVIDENCE_TEMPLATE" | "DISPUTE_EVIDENCE_FILE" | "DISPUTE_EVIDENCE_AI" | (string & {});
}
/**
 * Answer to the request for a document. The document and its format are promised only when `result.resultStatus` is `S`.
 *
 * It is what `downloadDisputeEvidence` answers.
 *
 * Source: https://docs.antom.com/ac/ams/download
 */
export interface DownloadDisputeEvidenceResponse {
    /** Outcome of the call. */
    result: DownloadDisputeEvidenceResult;
    /** The document, as Base64 text. At most 1000000 characters. */
    disputeEvidence?: string;
    /** Format of the document. `WORD` stands for DOC and DOCX. At most 64 characters. */
    disputeEvidenceFormat?: "WORD" | "PDF" | "ZIP" | "JPG" | (string & {});
}
/** Opens a session of EasySafePay. In the first one `agreementInfo` has the payer authorize later payments while paying: besides notifyPayment a notification with the access token follows. Later sessions have no `agreementInfo`; the token in `paymentMethod.paymentMethodId` identifies the payer. Antom has to enable the product first. */
export interface EasySafePaySessionRequest {
    /** Always `AGREEMENT_PAYMENT`. */
    productCode: "AGREEMENT_PAYMENT";
    /** Always `EASY_PAY`. */
    productScene: "EASY_PAY";
    /** The merchant's id of the payment that the session leads to. Notifications and inquiryPayment know the payment by it. A new attempt at the same order takes a new one. From 1 to 64 characters. */
    paymentRequestId: string;
    /** What is paid for. The amount of the order moves no money and is not compared with `paymentAmount`. */
    order: Order;
    /** Amount to pay. Counted in the smallest unit of its currency. */
    paymentAmount: PositiveAmount;
    /** The wallet to pay with, and in later sessions the payer's access token as `paymentMethodId`. */
    paymentMethod: PaymentMethod;
    /** The merchant's page to which the payer returns. Arriving there says nothing about the outcome. With `PAYPAY` at most 255 characters. At most 2048 characters. Format: `uri`. */
    paymentRedirectUrl: string;
    /** Where notifications about the payment go. It takes precedence over the URL set in the dashboard. At most 2048 characters. Format: `uri`. */
    paymentNotifyUrl: string;
    /** How the merchant wants to be settled. */
    settlementStrategy: SettlementStrategy;
    /** The authorization to obtain with the first payment. Leave it out afterwards. */
    agreementInfo?: AgreementInfo | undefined;
    /** The payer's terminal. Antom's risk control asks for `clientIp`. */
    env?: SessionEnv | undefined;
    /** When the session expires. By default, and at the latest, an hour after it was created. At most 64 characters. Format: `date-time`. */
    paymentSessionExpiryTime?: DateTime | undefined;
    /** When the payment itself expires, once the payer has submitted it. At most 64 characters. Format: `date-time`. */
    paymentExpiryTime?: DateTime | undefined;
    /** What the merchant knows about order, buyer and card, for risk control. */
    riskData?: RiskData | undefined;
}
/** The payer's terminal. */
export interface Env {
    /** Where the payer is: a desktop browser (`WEB`), a mobile browser (`WAP`), an app (`APP`) or a mini program (`MINI_APP`). */
    terminalType: "WEB" | "WAP" | "APP" | "MINI_APP";
    /** Operating system. Required unless `terminalType` is `WEB`. */
    osType?: "IOS" | "ANDROID" | undefined;
    /** The browser's User-Agent header. At most 2048 characters. */
    userAgent?: string | undefined;
    /** Token of the device, from Antom's risk script or SDK. At most 64 characters. */
    deviceTokenId?: string | undefined;
    /** IP address of the payer. Antom asks for it when its risk control is used and for `CARD`. At most 64 characters. */
    clientIp?: string | undefined;
    /**
     * Id of a browser cookie. At most 64 characters.
     * @deprecated Leave it out. It is out of use since November 2022.
     */
    cookieId?: string | undefined;
    /** Further data about the terminal. At most 2048 characters. */
    extendInfo?: string | undefined;
    /** Id of a terminal in a store. Not used by online payments. At most 64 characters. */
    storeTerminalId?: string | undefined;
    /** When the terminal in the store sent the request. Not used by online payments. At most 64 characters. Format: `date-time`. */
    storeTerminalRequestTime?: DateTime | undefined;
    /** The browser. */
    browserInfo?: BrowserInfo | undefined;
    /** Bits per pixel of the screen, natively or as text. */
    colorDepth?: (1 | 4 | 8 | 15 | 16 | 24 | 30 | 32 | 48) | string | undefined;
    /** Height of the screen in pixels, at least 1. At most 9 characters. From 1 to 999999999. Matches `^[1-9][0-9]*$`. */
    screenHeight?: PositiveInteger | undefined;
    /** Width of the screen in pixels, at least 1. At most 9 characters. From 1 to 999999999. Matches `^[1-9][0-9]*$`. */
    screenWidth?: PositiveInteger | undefined;
    /** Minutes between UTC and the payer's local time, -720 to 720, natively or as text. At most 4 characters. From -720 to 720. Matches `^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$`. */
    timeZoneOffset?: number | bigint | string | undefined;
    /** Brand of the device. At most 64 characters. */
    deviceBrand?: string | undefined;
    /** Model of the device. At most 128 characters. */
    deviceModel?: string | undefined;
    /** Language set on the device. At most 64 characters. */
    deviceLanguage?: string | undefined;
    /** Id of the device. At most 128 characters. */
    deviceId?: string | undefined;
    /** Version of the operating system. At most 64 characters. */
    osVersion?: string | undefined;
}
/**
 * Exchanges card data for a nonce.
 *
 * It is what `fetchNonce` takes.
 *
 * Source: https://docs.antom.com/ac/ams/fetchnouce
 */
export interface FetchNonceRequest {
    /** The card. */
    card: NonceCard;
}
/**
 * The nonce, promised when `result.resultStatus` is `S`.
 *
 * It is what `fetchNonce` answers.
 *
 * Source: https://docs.antom.com/ac/ams/fetchnouce
 */
export interface FetchNonceResponse {
    /** Outcome of the call. */
    result: FetchNonceResult;
    /** The nonce: the `paymentMethod.paymentMethodId` of the next payment. At most 255 characters. Format: `password`. */
    cardToken?: string;
}
/** A top-up in a game. */
export interface Gaming {
    /** Name of the game. At most 128 characters. */
    gameName?: string | undefined;
    /** Name or id of the player who gets the top-up. At most 128 characters. */
    toppedUpUser?: string | undefined;
    /** Email address of that player. At most 64 characters. */
    toppedUpEmail?: string | undefined;
    /** Telephone number of that player. At most 32 characters. */
    toppedUpPhoneNo?: string | undefined;
}
/** One kind of goods or service in an order. */
export interface Goods {
    /** The merchant's id of the goods. Send it or `priceId`. At most 64 characters. */
    referenceGoodsId?: string | undefined;
    /** Name of the goods. At most 256 characters. */
    goodsName: string;
    /** Category, from parent to child with `/` between, such as `Digital Goods/Digital Vouchers`. At most 64 characters. */
    goodsCategory?: string | undefined;
    /** Brand. At most 256 characters. */
    goodsBrand?: string | undefined;
    /** Name of the stock keeping unit. At most 256 characters. */
    goodsSkuName?: string | undefined;
    /** Price of one piece. Counted in the smallest unit of its currency. */
    goodsUnitAmount?: NonNegativeAmount | undefined;
    /** Number of pieces, at least 1. At most 9 characters. From 1 to 999999999. Matches `^[1-9][0-9]*$`. */
    goodsQuantity?: PositiveInteger | undefined;
    /** Page that shows the goods. At most 2048 characters. Format: `uri`. */
    goodsUrl?: string | undefined;
    /** How the goods are delivered. At most 32 characters. */
    deliveryMethodType?: "PHYSICAL" | "DIGITAL" | (string & {}) | undefined;
    /** Picture of the goods. At most 2048 characters. Format: `uri`. */
    goodsImageUrl?: string | undefined;
    /** Id of a price set up with Antom. Send it or `referenceGoodsId`. At most 64 characters. */
    priceId?: string | undefined;
    /** Discount on the goods. Counted in the smallest unit of its currency. */
    goodsDiscountAmount?: NonNegativeAmount | undefined;
    /** When the goods stop being offered or valid. At most 64 characters. Format: `date-time`. */
    goodsEndsOnTime?: DateTime | undefined;
    /** Goods offered together with these. */
    crossSell?: CrossSellGoods | undefined;
}
/**
 * Asks for exchange rates, of one pair of currencies or of many. How the pair and the list go together is not stated; give one of them.
 *
 * It is what `inquireExchangeRate` takes.
 *
 * Source: https://docs.antom.com/ac/ams/exchange_rate
 */
export interface InquireExchangeRateRequest {
    /** The product in which the rates are to be used. */
    productCode: "CASHIER_PAYMENT" | "AGREEMENT_PAYMENT";
    /** Currency in which the merchant prices (ISO 4217 alphabetic code). At most 3 characters. Matches `^[A-Z]{3}$`. */
    buyCurrency?: string | undefined;
    /** Currency in which the payer pays (ISO 4217 alphabetic code). At most 3 characters. Matches `^[A-Z]{3}$`. */
    sellCurrency?: string | undefined;
    /** Many pairs at once, at most 100. At most 100 items. */
    currencyPairs?: readonly CurrencyPair[] | undefined;
    /** Kind of rate. Without it `TRADE`. The others are not described. At most 64 characters. */
    rateType?: "TRADE" | "REFERENCE_TRADE" | "REFERENCE" | (string & {}) | undefined;
    /** Id of the merchant's account, for merchants with several accounts under one client id. At most 32 characters. */
    merchantAccountId?: string | undefined;
    /** Currency of the payment, of the first form of this call (ISO 4217 alphabetic code). At most 3 characters. Matches `^[A-Z]{3}$`. */
    paymentCurrency?: string | undefined;
}
/**
 * Exchange rates, one for each pair that was asked for.
 *
 * It is what `inquireExchangeRate` answers.
 *
 * Source: https://docs.antom.com/ac/ams/exchange_rate
 */
export interface InquireExchangeRateResponse {
    /** Outcome of the query. */
    result: InquireExchangeRateResult;
    /** The rates. */
    paymentQuotes?: PaymentQuote[] | null;
    /** The rates in the older form. */
    quotes?: Quote[] | null;
}
/**
 * Asks for the subscriptions that fit all of the filters, page by page. Without a filter it is those of the last 7 days.
 *
 * It is what `inquireSubscriptionList` takes.
 *
 * Source: https://docs.antom.com/ac/ams/inquire_sublist
 */
export interface InquireSubscriptionListRequest {
    /** The merchant account that the subscriptions belong to. At most 64 characters. */
    merchantAccountId?: string | undefined;
    /** Earliest original start of the subscriptions; by default 7 days before the request. At most 32 characters. Format: `date-time`. */
    startTimeFrom?: string | undefined;
    /** Latest original start of the subscriptions; by default the time of the request. At most 32 characters. Format: `date-time`. */
    startTimeTo?: string | undefined;
    /** The states to list; all by default. At most 3 items. */
    statuses?: readonly ("ACTIVE" | "CANCELLED" | "TERMINATED" | (string & {}))[] | undefined;
    /** The payment methods to list; all by default. */
    paymentMethodTypes?: readonly string[] | undefined;
    /** The currencies to list; all by default. */
    currencies?: readonly string[] | undefined;
    /** The units of periods to list; all by default. At most 4 items. */
    periodTypes?: readonly ("DAY" | "WEEK" | "MONTH" | "YEAR" | (string & {}))[] | undefined;
    /** The page to give, 1 by default. At most 10 characters. From 1 to 2147483647. Matches `^([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$`. */
    currentPage?: PageNumber | undefined;
    /** Number of subscriptions on a page, 1 to 100 and 10 by default, natively or as text. At most 3 characters. From 1 to 100. Matches `^([1-9][0-9]?|100)$`. */
    pageSize?: number | bigint | string | undefined;
}
/**
 * Answer to an inquiry for subscriptions. The list and the paginator are promised when `resultStatus` is `S`.
 *
 * It is what `inquireSubscriptionList` answers.
 *
 * Source: https://docs.antom.com/ac/ams/inquire_sublist
 */
export interface InquireSubscriptionListResponse {
    /** Outcome of the inquiry itself. */
    result: InquireSubscriptionListResult;
    /** The subscriptions on this page; empty when nothing fits. */
    subscriptions?: Subscription[] | null;
    /** Where this page stands. */
    paginator?: Paginator | null;
}
/**
 * Asks for the charges of one subscription, page by page.
 *
 * It is what `inquireSubscriptionPayment` takes.
 *
 * Source: https://docs.antom.com/ac/ams/inquire_subpayment
 */
export interface InquireSubscriptionPaymentRequest {
    /** The merchant account that the subscription belongs to. At most 64 characters. */
    merchantAccountId?: string | undefined;
    /** Antom's id of the subscription. From 1 to 64 characters. */
    subscriptionId: string;
    /** The states to list; all by default. At most 3 items. */
    paymentStatuses?: readonly ("SUCCESS" | "FAIL" | (string & {}))[] | undefined;
    /** The page to give, 1 by default. At most 10 characters. From 1 to 2147483647. Matches `^([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$`. */
    currentPage?: PageNumber | undefined;
    /** Number of charges on a page, 1 to 10 and 10 by default, natively or as text. At most 2 characters. From 1 to 10. Matches `^([1-9]|10)$`. */
    pageSize?: number | bigint | string | undefined;
}
/**
 * Answer to an inquiry for charges. The list and the paginator are promised when `resultStatus` is `S`.
 *
 * It is what `inquireSubscriptionPayment` answers.
 *
 * Source: https://docs.antom.com/ac/ams/inquire_subpayment
 */
export interface InquireSubscriptionPaymentResponse {
    /** Outcome of the inquiry itself. */
    result: InquireSubscriptionPaymentResult;
    /** The charges on this page; empty when nothing fits, and also when the subscription is not known. */
    payments?: SubscriptionTransaction[] | null;
    /** Where this page stands. */
    paginator?: Paginator | null;
}
/**
 * Asks for one subscription.
 *
 * It is what `inquireSubscription` takes.
 *
 * Source: https://docs.antom.com/ac/ams/inquire_sub
 */
export interface InquireSubscriptionRequest {
    /** The merchant account that the subscription belongs to. At most 64 characters. */
    merchantAccountId?: string | undefined;
    /** Antom's id of the subscription. From 1 to 64 characters. */
    subscriptionId: string;
}
/**
 * Answer to an inquiry. `result` says only whether the inquiry worked; `subscription` is promised when it did.
 *
 * It is what `inquireSubscription` answers.
 *
 * Source: https://docs.antom.com/ac/ams/inquire_sub
 */
export interface InquireSubscriptionResponse {
    /** Outcome of the inquiry itself. */
    result: InquireSubscriptionResult;
    /** The subscription as it stands. */
    subscription?: Subscription | null;
}
/**
 * Asks what became of an attempt to store a card.
 *
 * It is what `inquireVaulting` takes.
 *
 * Source: https://docs.antom.com/ac/ams/inquire_vaulting
 */
export interface InquireVaultingRequest {
    /** The merchant's id of the attempt. From 1 to 64 characters. */
    vaultingRequestId: string;
    /** Id of the merchant's account, for merchants with several accounts under one client id. At most 64 characters. */
    merchantAccountId?: string | undefined;
}
/**
 * `result` says only whether the inquiry worked; what became of the card is in `vaultingStatus`.
 *
 * It is what `inquireVaulting` answers.
 *
 * Source: https://docs.antom.com/ac/ams/inquire_vaulting
 */
export interface InquireVaultingResponse {
    /** Outcome of the inquiry itself. */
    result: InquireVaultingResult;
    /** The merchant's id of the attempt, repeated. At most 64 characters. */
    vaultingRequestId?: string;
    /** What became of the card. `PROCESSING` is the only state that can change. At most 10 characters. */
    vaultingStatus?: "SUCCESS" | "FAIL" | "PROCESSING" | (string & {});
    /** The card that was stored, with its token, when `vaultingStatus` is `SUCCESS`. */
    paymentMethodDetail?: PaymentMethodDetail | null;
    /** Web page to send the payer to; for a card the 3-D Secure page. At most 2048 characters. */
    normalUrl?: string;
    /** URL in a scheme of its own, which opens an app. At most 2048 characters. */
    schemeUrl?: string;
    /** App Link or Universal Link, which opens an app. At most 2048 characters. */
    applinkUrl?: string;
    /** The merchant's own data from vaultPaymentMethod, a JSON object as text. At most 2048 characters. */
    metadata?: string;
    /** Machine-readable reason for the state. The list grows. At most 64 characters. */
    vaultingResultCode?: "SUCCESS" | "VERIFICATION_IN_PROCESS" | "ACCESS_DENIED" | "ACCOUNT_CLOSED" | "AUTHENTICATION_REQUIRED" | "BLOCKED_FIRST_USED" | "CARD_EXPIRED" | "CARD_NOT_SUPPORTED" | "DO_NOT_HONOR" | "FRAUD_REJECT" | "INVALID_CARD_NUMBER" | "INVALID_CVV" | "INVALID_EXPIRATION_DATE" | "LOST_CARD" | "NO_SELECTED_ACCOUNT" | "ORDER_IS_CLOSED" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PICKUP_CARD" | "POLICY" | "PROCESS_FAIL" | "RESTRICTED_CARD" | "STOLEN_CARD" | "USER_BALANCE_NOT_ENOUGH" | "USER_PAYMENT_VERIFICATION_FAILED" | "VERIFY_TIMES_EXCEED_LIMIT" | (string & {});
    /** Text for people about the state, in no fixed wording. At most 256 characters. */
    vaultingResultMessage?: string;
}
/**
 * Names the declarations to look up.
 *
 * It is what `inquiryDeclarationRequests` takes.
 *
 * Source: https://docs.antom.com/ac/ams/inquirydeclare
 */
export interface InquiryDeclarationRequestsRequest {
    /** The merchant's ids of the declarations, at most ten. From 1 to 10 items. */
    declarationRequestIds: readonly string[];
}
/**
 * Answer to an inquiry about declarations. The two lists come only when `result.resultStatus` is `S`.
 *
 * It is what `inquiryDeclarationRequests` answers.
 *
 * Source: https://docs.antom.com/ac/ams/inquirydeclare
 */
export interface InquiryDeclarationRequestsResponse {
    /** Outcome of the inquiry, not of the declarations. */
    result: InquiryDeclarationRequestsResult;
    /** The ids that Antom does not know. */
    declarationRequestsNotFound?: string[] | null;
    /** The declarations that Antom knows. */
    declarationRecords?: DeclarationRecord[] | null;
}
/**
 * Asks for the state of a payment. Name the payment by the gateway's id or by the merchant's; with both, `paymentId` decides. At least one of `paymentId` and `paymentRequestId` is there.
 *
 * It is what `inquiryPayment` takes.
 *
 * Source: https://docs.antom.com/ac/ams/paymentri_online
 */
export type InquiryPaymentRequest = InquiryPaymentRequestWithPaymentId | InquiryPaymentRequestWithPaymentRequestId;
/**
 * Answer to an inquiry. `result` says only whether the inquiry worked; how the payment stands is in `paymentStatus`, and how each capture or refund stands is in `transactions`.
 *
 * It is what `inquiryPayment` answers.
 *
 * Source: https://docs.antom.com/ac/ams/paymentri_online
 */
export interface InquiryPaymentResponse {
    /** Outcome of the inquiry itself. */
    result: InquiryPaymentResult;
    /** State of the payment. `PENDING` means that the payer is done and the final result is awaited: with slow bank methods for 1 to 3 days, at most 7. It stays `SUCCESS` after a refund. At most 64 characters. */
    paymentStatus?: "SUCCESS" | "FAIL" | "PROCESSING" | "CANCELLED" | "PENDING" | (string & {});
    /** Machine-readable reason for the state of the payment. The list grows. Documented for every answer with status `S`, but missing in a published one. At most 64 characters. */
    paymentResultCode?: "SUCCESS" | "ACCESS_DENIED" | "CARD_NOT_SUPPORTED" | "CURRENCY_NOT_SUPPORT" | "DO_NOT_HONOR" | "FRAUD_REJECT" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_CARD" | "INVALID_CARD_NUMBER" | "INVALID_EXPIRATION_DATE" | "INVALID_EXPIRY_DATE_FORMAT" | "INVALID_MERCHANT_STATUS" | "ISSUER_REJECTS_TRANSACTION" | "KEY_NOT_FOUND" | "MERCHANT_KYB_NOT_QUALIFIED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CLOSED" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "RISK_REJECT" | "SUSPECTED_CARD" | "SUSPECTED_RISK" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "PAYMENT_IN_PROCESS" | "UNKNOWN_EXCEPTION" | "EXPIRED_CODE" | "INVALID_CONTRACT" | "INVALID_PAYMENT_CODE" | "INVALID_PAYMENT_METHOD_META_DATA" | "MERCHANT_NOT_REGISTERED" | "ORDER_IS_CANCELED" | "ORDER_NOT_EXIST" | "REPEAT_REQ_INCONSISTENT" | "SETTLE_CONTRACT_NOT_MATCH" | "USER_NOT_EXIST" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED" | "ORDER_STATUS_INVALID" | "PAYMENT_PROHIBITED" | "SELECTED_CARD_BRAND_NOT_AVAILABLE" | "AUTHENTICATION_REQUIRED" | "INCORRECT_BLIKCODE" | "INVALID_AMOUNT" | "INVALID_CVV" | "CARD_BIN_QUERY_ERROR" | (string & {});
    /** Text for people about the state of the payment, in no fixed wording. Missing where the code is. At most 256 characters. */
    paymentResultMessage?: string;
    /** The merchant's id of the payment. At most 64 characters. */
    paymentRequestId?: string;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId?: string;
    /** The gateway's id of the authorization behind the payment. At most 64 characters. */
    authPaymentId?: string;
    /** Amount of the payment, in the order's currency. Counted in the smallest unit of its currency. */
    paymentAmount?: Amount | null;
    /** What the payer really paid, after reductions and conversion. Counted in the smallest unit of its currency. */
    actualPaymentAmount?: Amount | null;
    /** Exchange rate between the order's currency and the payer's. */
    paymentQuote?: Quote | null;
    /** When the payment was created. At most 64 characters. Format: `date-time`. */
    paymentCreateTime?: DateTime;
    /** When the payment succeeded. Given only while `paymentStatus` is `SUCCESS`. At most 64 characters. Format: `date-time`. */
    paymentTime?: DateTime;
    /** When a card authorization ends. No capture is possible after it. At most 64 characters. Format: `date-time`. */
    authExpiryTime?: DateTime;
    /**
     * The same as `authExpiryTime`, in the spelling of the page of May 2024. At most 64 characters. Format: `date-time`.
     * @deprecated Read `authExpiryTime` first, and this one where it is absent.
     */
    authExpirytime?: DateTime;
    /** Value of coupons that are not certain to be paid out. Counted in the smallest unit of its currency. */
    nonGuaranteeCouponAmount?: Amount | null;
    /** What the wallet discloses about its user. */
    pspCustomerInfo?: PspCustomerInfo | null;
    /** Where to send the payer while the payment result is `PAYMENT_IN_PROCESS`. */
    redirectActionForm?: RedirectActionForm | null;
    /** The card used, in the older shape. */
    cardInfo?: CardInfo | null;
    /** The id that an acquirer other than Antom gave the transaction. At most 64 characters. */
    acquirerReferenceNo?: string;
    /** Further details that only some payment methods give. At most 2048 characters. */
    extendInfo?: string;
    /** The payment's captures and refunds; absent or null when there is none. */
    transactions?: Transaction[] | null;
    /** Amount to declare to the customs. Counted in the smallest unit of its currency. */
    customsDeclarationAmount?: Amount | null;
    /** Amount in the settlement currency, where the exchange rate was locked. Counted in the smallest unit of its currency. */
    grossSettlementAmount?: Amount | null;
    /** The exchange rate behind `grossSettlementAmount`. */
    settlementQuote?: Quote | null;
    /** What is known of the card or account that paid (`CARD`, `GRABPAY_MY`, `GRABPAY_SG`, `PAYPAY`), once the payment succeeded or failed. */
    paymentResultInfo?: PaymentResultInfo | null;
    /** How the acquirer saw the payment. */
    acquirerInfo?: AcquirerInfo | null;
    /** The merchant account that the payment belongs to. At most 32 characters. */
    merchantAccountId?: string;
    /** The promotions applied. Plural here, `promotionResult` in the notification. */
    promotionResults?: PromotionResult[] | null;
    /**
     * The same as `promotionResults`, in the spelling of the page of May 2024.
     * @deprecated Read `promotionResults` first, and this one where it is absent.
     */
    promotionResult?: PromotionResult[] | null;
    /** The earliest time at which the payment can be settled. At most 64 characters. Format: `date-time`. */
    earliestSettlementTime?: DateTime;
    /** The payment method used, such as `ALIPAY_HK` or `CARD`. At most 64 characters. */
    paymentMethodType?: string;
    /** The merchant's own data from the pay request, a JSON object as text. At most 2048 characters. */
    metadata?: string;
    /** The merchant's own notes from the pay request. */
    customizedInfo?: CustomizedInfo | null;
    /** Amount that is processed, where it differs from `paymentAmount`. Counted in the smallest unit of its currency. */
    processingAmount?: Amount | null;
    /** Automatic attempts to collect the payment. */
    retryInfo?: RetryInfo | null;
    /** State of the review of the authorization. No values are published. At most 64 characters. */
    authReviewStatus?: string;
    /** Who reviewed the authorization. No values are published. At most 64 characters. */
    authReviewSource?: string;
    /** Outcome of the gateway's risk decision. */
    popRiskDecisionResultInfo?: PopRiskDecisionResultInfo | null;
}
/**
 * Asks for the state of a refund. Name the refund by the gateway's id or by the merchant's; with both, `refundId` decides. At least one of `refundRequestId` and `refundId` is there.
 *
 * It is what `inquiryRefund` takes.
 *
 * Source: https://docs.antom.com/ac/ams/ir_online
 */
export type InquiryRefundRequest = InquiryRefundRequestWithRefundRequestId | InquiryRefundRequestWithRefundId;
/**
 * Answer to an inquiry about a refund. `result` says only whether the inquiry worked; how the refund stands is in `refundStatus`.
 *
 * It is what `inquiryRefund` answers.
 *
 * Source: https://docs.antom.com/ac/ams/ir_online
 */
export interface InquiryRefundResponse {
    /** Outcome of the inquiry itself. */
    result: InquiryRefundResult;
    /** The gateway's id of the refund. At most 64 characters. */
    refundId?: string;
    /** The merchant's id of the refund. At most 64 characters. */
    refundRequestId?: string;
    /** Amount of the refund, in the currency of the payment. Counted in the smallest unit of its currency. */
    refundAmount?: Amount | null;
    /** State of the refund at the gateway, which can be ahead of the payer's wallet or bank. `SUCCESS` and `FAIL` are final. At most 16 characters. */
    refundStatus?: "SUCCESS" | "PROCESSING" | "FAIL" | "CANCELLED" | "PENDING" | (string & {});
    /** When the refund succeeded. Given only while `refundStatus` is `SUCCESS`. At most 64 characters. Format: `date-time`. */
    refundTime?: DateTime;
    /** Amount of the refund in the settlement currency, at the exchange rate that was locked for the payment. Counted in the smallest unit of its currency. */
    grossSettlementAmount?: Amount | null;
    /** The exchange rate behind `grossSettlementAmount`; the two come together. */
    settlementQuote?: Quote | null;
    /** How the acquirer saw the refund. */
    acquirerInfo?: AcquirerInfo | null;
    /** The acquirer reference number, where the payment method has one. At most 64 characters. */
    arn?: string;
    /** The merchant's own notes from the refund request. */
    customizedInfo?: CustomizedInfo | null;
    /** What was really given back. Counted in the smallest unit of its currency. */
    actualRefundAmount?: Amount | null;
    /** The retrieval reference number of the refund. At most 32 characters. */
    rrn?: string;
    /** The merchant's own data from the refund request, a JSON object as text. At most 2048 characters. */
    metadata?: string;
}
/** The instalments that a payment method offers. */
export interface Installment {
    /** The card brands with which instalments are possible. With `CARD`. */
    supportCardBrands?: SupportCardBrand[] | null;
    /** The plans to choose from. */
    plans?: InstallmentPlan[] | null;
}
/** A number of instalments that can be chosen, and from which amount on. */
export interface InstallmentPlan {
    /** Number of instalments, `2` to `12`, as text; the native form is accepted too. Whether the 36 of pay are possible here is not stated. At most 8 characters. Matches `^[0-9]+$`. */
    installmentNum?: number | string;
    /** Time between two instalments, such as `MONTH`. At most 16 characters. */
    interval?: string;
    /** Whether the plan can be chosen. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    enabled?: BooleanValue;
    /** The lowest amount for which the plan can be chosen. Counted in the smallest unit of its currency. */
    minInstallmentAmount?: Amount | null;
    /** The highest amount for which the plan can be chosen. Counted in the smallest unit of its currency. */
    maxInstallmentAmount?: Amount | null;
    /** Interest rate, a decimal number as text, such as `0.00`; the native form is accepted too. At most 8 characters. Matches `^-?[0-9]+(\.[0-9]+)?$`. */
    interestRate?: number | string;
    /** Details of interest and amounts. At most 4096 characters. */
    extendInfo?: string;
}
/** A whole number as the gateway reports it, natively or as text. No range is enforced on what is received. */
export type IntegerValue = number | string;
/** Instalments for which the payer pays no interest, or less. */
export interface InterestFree {
    /** Who bears the interest. At most 128 characters. */
    provider?: string;
    /** Until when the promotion is valid. At most 64 characters. Format: `date-time`. */
    expireTime?: DateTime;
    /** Numbers of instalments that the promotion covers. */
    installmentFreeNums?: IntegerValue[] | null;
    /** The lowest amount to which the promotion applies. Counted in the smallest unit of its currency. */
    minPaymentAmount?: Amount | null;
    /** The highest amount to which the promotion applies. Counted in the smallest unit of its currency. */
    maxPaymentAmount?: Amount | null;
    /** How much of the interest the payer is spared, in percent. At most 16 characters. Matches `^-?[0-9]+$`. */
    freePercentage?: IntegerValue;
}
/** One part of a journey, from a departure to an arrival. */
export interface Leg {
    /** When it departs. At most 64 characters. Format: `date-time`. */
    departureTime?: DateTime | undefined;
    /** When it arrives. At most 64 characters. Format: `date-time`. */
    arrivalTime?: DateTime | undefined;
    /** Where it departs. */
    departureAddress?: Address | undefined;
    /** Where it arrives. */
    arrivalAddress?: Address | undefined;
    /** Name of the carrier. At most 128 characters. */
    carrierName?: string | undefined;
    /** Code of the carrier. At most 64 characters. */
    carrierNo?: string | undefined;
    /** Class of travel, from the highest (`FIRSTLEVEL`) to the lowest. At most 32 characters. */
    classType?: "FIRSTLEVEL" | "SECONDLEVEL" | "THIRDLEVEL" | (string & {}) | undefined;
    /** IATA code of the airport of departure. At most 8 characters. */
    departureAirportCode?: string | undefined;
    /** IATA code of the airport of arrival. At most 8 characters. */
    arrivalAirportCode?: string | undefined;
    /** Code of the fare. At most 64 characters. */
    fareBasis?: string | undefined;
    /** Number of this part's coupon within the ticket. At most 64 characters. */
    couponNumber?: string | undefined;
    /** Number of the flight. At most 64 characters. */
    flightNumber?: string | undefined;
    /** Code of the booking. At most 32 characters. */
    passengerNameRecord?: string | undefined;
}
/** A stay that is bought. */
export interface Lodging {
    /** Name of the hotel. At most 128 characters. */
    hotelName?: string | undefined;
    /** Address of the hotel. */
    hotelAddress?: Address | undefined;
    /** When the stay begins, or was planned to begin. At most 64 characters. Format: `date-time`. */
    checkInDate?: DateTime | undefined;
    /** When the stay ends. At most 64 characters. Format: `date-time`. */
    checkOutDate?: DateTime | undefined;
    /** Number of nights, at least 1. At most 9 characters. From 1 to 999999999. Matches `^[1-9][0-9]*$`. */
    numberOfNights?: PositiveInteger | undefined;
    /** Number of rooms, at least 1. At most 9 characters. From 1 to 999999999. Matches `^[1-9][0-9]*$`. */
    numberOfRooms?: PositiveInteger | undefined;
    /** In whose names the rooms are booked, at most 100. At most 100 items. */
    guestNames?: readonly UserName[] | undefined;
}
/** A logo to show to the payer. */
export interface Logo {
    /** Name of what the logo stands for. At most 12 characters. */
    logoName?: string;
    /** Where the picture is. It can be absent. At most 2048 characters. */
    logoUrl?: string;
}
/** A merchant, or a secondary merchant of an acquirer. */
export interface Merchant {
    /** The id that the caller gave the merchant. At most 32 characters. */
    referenceMerchantId: string;
    /** Merchant category code. At most 32 characters. */
    merchantMCC?: string | undefined;
    /** Legal name of the merchant. At most 256 characters. */
    merchantName?: string | undefined;
    /** Name of the merchant as the payer sees it. At most 64 characters. */
    merchantDisplayName?: string | undefined;
    /** Address of the merchant. */
    merchantAddress?: Address | undefined;
    /** When the merchant registered with the caller. At most 64 characters. Format: `date-time`. */
    merchantRegisterDate?: DateTime | undefined;
    /** The store, for use in stores. No longer described for auto debit since January 2022. */
    store?: Store | undefined;
    /** Whether the merchant is a person or a company. At most 32 characters. */
    merchantType?: "INDIVIDUAL" | "ENTERPRISE" | (string & {}) | undefined;
}
/** The merchant, as named in a declaration. */
export interface MerchantCustomsInfo {
    /** The merchant's code at the customs. At most 128 characters. */
    merchantCustomsCode?: string;
    /** The merchant's name at the customs. At most 256 characters. */
    merchantCustomsName?: string;
}
/** The merchant, as registered with the customs. */
export interface MerchantCustomsInfoRequest {
    /** The merchant's code at the customs. At most 128 characters. */
    merchantCustomsCode: string;
    /** The merchant's name at the customs. At most 256 characters. */
    merchantCustomsName: string;
}
/** Result of a 3-D Secure authentication that the merchant carried out before the payment. */
export interface MpiData {
    /** Version of the protocol, such as `2.2.0`. At most 16 characters. */
    threeDSVersion?: string | undefined;
    /** Electronic commerce indicator, such as `05`. At most 8 characters. */
    eci?: string | undefined;
    /** Cardholder authentication verification value. At most 128 characters. */
    cavv?: string | undefined;
    /** The directory server's id of the authentication. At most 128 characters. */
    dsTransactionId?: string | undefined;
    /** What was authenticated, such as the card number or a network token. At most 64 characters. */
    credentialType?: string | undefined;
}
/** An amount of money that may be nothing, such as a discount or a delivery fee. */
export interface NonNegativeAmount {
    /** ISO 4217 alphabetic code. At most 3 characters. Matches `^[A-Z]{3}$`. */
    currency: string;
    /** Whole number of smallest units, as text, without sign, separators or leading zeros. At most 16 characters. Matches `^(0|[1-9][0-9]*)$`. */
    value: string;
}
/** A whole number of at least 0, natively or as text. */
export type NonNegativeInteger = number | bigint | string;
/** A card for one payment. Never log or store it. */
export interface NonceCard {
    /** The full card number. At most 32 characters. Format: `password`. */
    cardNo: string;
    /** Last two digits of the year in which the card expires. At most 2 characters. Matches `^[0-9]{2}$`. */
    expiryYear: string;
    /** Month in which the card expires, two digits. At most 2 characters. Matches `^(0[1-9]|1[0-2])$`. */
    expiryMonth: string;
    /** Security code. Required for global cards and for cards issued in BR, CL, MX or PE. At most 4 characters. Format: `password`. Matches `^[0-9]{3,4}$`. */
    cvv?: string | undefined;
    /** Name on the card. Required for cards issued in BR, CL, MX or PE. */
    cardholderName?: UserName | undefined;
}
/** The only reply that stops the gateway from sending a notification again. It says that the notification was received, not that what it reports succeeded. */
export interface NotificationAcknowledgement {
    /** The fixed acknowledgement. */
    result: {
        /** Always `SUCCESS`. */
        resultCode: "SUCCESS";
        /** Always `S`. */
        resultStatus: "S";
        /** Free text; `success` by custom. At most 256 characters. */
        resultMessage: string;
    };
}
/** What is paid for, from whom, and for whom. Leave empty optional fields out, and avoid Chinese characters. */
export interface Order {
    /** The merchant's id of the order. It stays the same when the payer tries again. At most 64 characters. */
    referenceOrderId: string;
    /** What the order is about, as the payer may see it. At most 256 characters. */
    orderDescription: string;
    /** Amount of the order. Informative: it moves no money and is not compared with `paymentAmount`. Counted in the smallest unit of its currency. */
    orderAmount: PositiveAmount;
    /** The merchant behind the order. Required when an acquirer has secondary merchants. */
    merchant?: Merchant | undefined;
    /** What is bought, at most 100 entries. Antom asks for it when its risk control is used. At most 100 items. */
    goods?: readonly Goods[] | undefined;
    /** Where the goods go. Antom asks for it when its risk control is used. */
    shipping?: Shipping | undefined;
    /** Who buys. Antom asks for it when its risk control is used or the payment method is `CARD`. */
    buyer?: Buyer | undefined;
    /** The buyer's terminal. Antom asks for it when its risk control is used. */
    env?: Env | undefined;
    /** Further data as JSON text, in special cases agreed with Antom. At most 2048 characters. */
    extendInfo?: string | undefined;
    /** The journey, when transport is bought. */
    transit?: Transit | undefined;
    /** The stay, when accommodation is bought. */
    lodging?: Lodging | undefined;
    /** The top-up, when a game is paid for. */
    gaming?: Gaming | undefined;
    /** Discount on the order as a whole. Counted in the smallest unit of its currency. */
    orderDiscountAmount?: NonNegativeAmount | undefined;
    /** Amount of the order before discounts, fees and taxes. Counted in the smallest unit of its currency. */
    subTotalOrderAmount?: NonNegativeAmount | undefined;
    /** Whether the order has to be declared to an authority. */
    needDeclaration?: BooleanValue | undefined;
    /** What to declare. Only for money that flows in from online travel agencies. */
    declaration?: Declaration | undefined;
}
/** Codes to show to the payer, who scans one or carries it to a shop. */
export interface OrderCodeForm {
    /** Until when the codes can be used. At most 64 characters. Format: `date-time`. */
    expireTime?: DateTime;
    /** The code in its forms, at most 4. At most 4 items. */
    codeDetails?: CodeDetail[] | null;
    /** The payment method that can read the codes. At most 64 characters. */
    paymentMethodType?: string;
    /** Further data. At most 2048 characters. */
    extendInfo?: string;
}
/** The number of a page, counted from 1, natively or as text. */
export type PageNumber = number | bigint | string;
/** Where a page stands in the list that it is part of. */
export interface Paginator {
    /** Number of this page, counted from 1. At most 16 characters. Matches `^-?[0-9]+$`. */
    currentPage?: IntegerValue;
    /** Highest number of items on a page. At most 16 characters. Matches `^-?[0-9]+$`. */
    pageSize?: IntegerValue;
    /** Number of pages; 0 when nothing fits. At most 16 characters. Matches `^-?[0-9]+$`. */
    totalPage?: IntegerValue;
    /** Number of items on all pages. At most 16 characters. Matches `^-?[0-9]+$`. */
    totalCount?: IntegerValue;
}
/** Someone who travels. */
export interface Passenger {
    /** Name of the passenger. */
    passengerName?: UserName | undefined;
    /** Email address of the passenger. At most 64 characters. */
    passengerEmail?: string | undefined;
    /** Telephone number of the passenger. At most 32 characters. */
    passengerPhoneNo?: string | undefined;
    /** Number of the passenger's document. At most 64 characters. */
    passengerId?: string | undefined;
    /** Kind of document. At most 64 characters. */
    passengerIdType?: "PASSPORT" | "NATIONAL_ID_CARD" | "DRIVER_LICENSE" | "MILITARY_ID" | "GREEN_CARD" | "TRAVEL_DOCUMENT" | "ALIEN_REGISTRATION_CARD" | "BIRTH_CERTIFICATE" | "OTHERS" | (string & {}) | undefined;
    /** Code of the passenger, such as the carrier uses it. At most 64 characters. */
    passengerCode?: string | undefined;
}
/**
 * Asks for a payment. `productCode` says which product is used and therefore which fields apply.
 *
 * It is what `pay` takes.
 *
 * Source: https://docs.antom.com/ac/ams/payment_agreement
 */
export type PayRequest = CashierPayRequest | AgreementPayRequest;
/**
 * Answer to a payment. On `S` the ids, the amount and the time of creation are promised. On `U` with `PAYMENT_IN_PROCESS` a cashier payment carries them too, with at least one of `normalUrl`, `schemeUrl` and `applinkUrl`, unless the method shows a code or uses a client SDK. An auto debit carries a URL only when the payer has yet to authorize (`agreementInfo`, since January 2026).
 *
 * It is what `pay` answers.
 *
 * Source: https://docs.antom.com/ac/ams/payment_agreement
 */
export interface PayResponse {
    /** Outcome of the payment. */
    result: PayResult;
    /** The merchant's id of the payment, repeated. At most 64 characters. */
    paymentRequestId?: string;
    /** The gateway's id of the payment. Keep it for capture, inquiryPayment and cancel. At most 64 characters. */
    paymentId?: string;
    /** Amount of the payment. Counted in the smallest unit of its currency. */
    paymentAmount?: Amount | null;
    /** When the payment was completed; the periods for cancelling and refunding begin here. Not promised, even on `S`. At most 64 characters. Format: `date-time`. */
    paymentTime?: DateTime;
    /** When the payment was created. At most 64 characters. Format: `date-time`. */
    paymentCreateTime?: DateTime;
    /** The payer as the wallet knows them, when the wallet says so. */
    pspCustomerInfo?: PspCustomerInfo | null;
    /** Amount to be settled before fees, when the exchange rate is fixed at the time of payment: the payment's amount multiplied by `settlementQuote`. Counted in the smallest unit of its currency. */
    grossSettlementAmount?: Amount | null;
    /** The exchange rate of the settlement, with `grossSettlementAmount`. */
    settlementQuote?: Quote | null;
    /** Web page to which the payer is sent. At most 2048 characters. */
    normalUrl?: string;
    /** URL with a scheme of the wallet's own, which opens its app. At most 2048 characters. */
    schemeUrl?: string;
    /** App link or universal link, which opens the wallet's app, or a web page where it is not installed. At most 2048 characters. */
    applinkUrl?: string;
    /** Id of the wallet's app, to open it from an Android app or a mobile page (`APP`, `WAP`). At most 128 characters. */
    appIdentifier?: string;
    /** Data to hand to the client SDK unchanged. At most 20000 characters. */
    paymentData?: string;
    /** Codes to show to the payer. */
    orderCodeForm?: OrderCodeForm | null;
    /** What the payer has to do next, as JSON text. Its key `paymentActionFormType` says which kind it is. At most 20000 characters. */
    paymentActionForm?: string;
    /**
     * The older form of the redirect.
     * @deprecated Use `normalUrl`, `schemeUrl` and `applinkUrl` where they are present.
     */
    redirectActionForm?: RedirectActionForm | null;
    /** A question that the payer has to answer first. */
    challengeActionForm?: ChallengeActionForm | null;
    /** Until when an authorized card payment can be captured. At most 64 characters. Format: `date-time`. */
    authExpiryTime?: DateTime;
    /** Amount that the payer really paid, in the payer's currency. Counted in the smallest unit of its currency. */
    actualPaymentAmount?: Amount | null;
    /** The exchange rate between `paymentAmount` and `actualPaymentAmount`. */
    paymentQuote?: Quote | null;
    /** Part that a coupon of the wallet covered, and that is not refunded with the payment. Counted in the smallest unit of its currency. */
    nonGuaranteeCouponValue?: Amount | null;
    /** Further data. At most 2048 characters. */
    extendInfo?: string;
    /** Details of a card payment, and of some wallets' (`GRABPAY_MY`, `GRABPAY_SG`, `PAYPAY`). */
    paymentResultInfo?: PaymentResultInfo | null;
    /** The acquirer that processed the payment, when it is not Antom itself. */
    acquirerInfo?: AcquirerInfo | null;
    /** Promotions applied to the payment. In inquiryPayment the name is `promotionResults`. */
    promotionResult?: PromotionResult[] | null;
    /** Amount processed in the currency of the processing, where it differs from the payment's. Counted in the smallest unit of its currency. */
    processingAmount?: Amount | null;
    /** Id of the subscription that the payment belongs to. At most 64 characters. */
    subscriptionId?: string;
    /** Id of the subscription's invoice that the payment settles. At most 64 characters. */
    invoiceId?: string;
    /** State of the subscription. The values are not documented. At most 64 characters. */
    status?: string;
    /** When the subscription's current period began. At most 64 characters. Format: `date-time`. */
    currentPeriodStart?: DateTime;
    /** When the subscription's current period ends. At most 64 characters. Format: `date-time`. */
    currentPeriodEnd?: DateTime;
}
/** One automatic attempt to collect a payment. */
export interface PaymentAttempt {
    /** When the attempt was made. At most 64 characters. Format: `date-time`. */
    attemptAt?: DateTime;
    /** How the attempt was answered. At most 64 characters. */
    attemptResponse?: string;
}
/** How the payment is carried out. */
export interface PaymentFactor {
    /** Send true for a card payment that is authorized now and captured afterwards. */
    isAuthorization?: BooleanValue | undefined;
    /** `AUTOMATIC`, the default, captures right after the authorization. With `MANUAL` the merchant calls capture within 7 days. Cards authenticated by a South Korean issuer are captured automatically only. At most 64 characters. */
    captureMode?: "AUTOMATIC" | "MANUAL" | (string & {}) | undefined;
    /** Whether the payment is only evaluated. Not described reliably by the vendor; ask before use. */
    isPaymentEvaluation?: BooleanValue | undefined;
    /** Which code is shown, for payments in a store. Not used by online payments. */
    inStorePaymentScenario?: "PaymentCode" | "OrderCode" | "EntryCode" | undefined;
    /** How the payment methods are laid out for the payer. At most 64 characters. */
    presentmentMode?: "BUNDLE" | "TILE" | "UNIFIED" | (string & {}) | undefined;
}
/** How the payer pays. New methods appear often. */
export interface PaymentMethod {
    /** The method, such as `CARD` or a wallet. The list grows. At most 64 characters. */
    paymentMethodType: "CARD" | "APPLEPAY" | "ALIPAY_CN" | "ALIPAY_HK" | "MPAY" | "DANA" | "PAYPAY" | "BOOST" | "TNG" | "GRABPAY_MY" | "HIPAY" | "GCASH" | "MAYA" | "GRABPAY_PH" | "GRABPAY_SG" | "KAKAOPAY" | "NAVERPAY" | "TOSSPAY" | "RABBIT_LINE_PAY" | "TRUEMONEY" | "KPLUS" | "DIRECT_DEBIT_SIAMCOMMERCIALBANK" | "DIRECT_DEBIT_KRUNGTHAIBANK" | "ACH_DIRECT_DEBIT" | "ZALOPAY" | "MOMO" | "VIETTELMONEY" | "JKOPAY" | "BKASH" | "EASYPAISA" | "DIRECTDEBIT_YAPILY" | "ANTOM_BIZ_ACCOUNT" | "PIX_AUTOMATICO" | (string & {});
    /** What identifies the payer at the method. For `CARD` the card token: in a payment only when a stored card is used, of a new subscription always. At most 2048 characters. Format: `password`. */
    paymentMethodId?: string | undefined;
    /** What the method needs beyond the common fields. */
    paymentMethodMetaData?: PaymentMethodMetaData | undefined;
    /**
     * The payer's id at the method. At most 64 characters.
     * @deprecated Leave it out. It is out of use since July 2023.
     */
    customerId?: string | undefined;
    /** Further data about the method. At most 2048 characters. */
    extendInfo?: string | undefined;
    /** Whether the issuer must authenticate the payer. For cards issued in South Korea (`KR`). */
    requireIssuerAuthentication?: BooleanValue | undefined;
    /** What the card draws on. At most 32 characters. */
    funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {}) | undefined;
}
/** The payment method that was stored. */
export interface PaymentMethodDetail {
    /** The method. Only `CARD` is documented. At most 64 characters. */
    paymentMethodType?: "CARD" | (string & {});
    /** The card, when `paymentMethodType` is `CARD` and it was stored. */
    card?: CardPaymentMethodDetail | null;
    /** The wallet account. Not described by the documentation. */
    wallet?: Wallet | null;
}
/** The payment method to store. */
export interface PaymentMethodDetailRequest {
    /** The method. Only `CARD` is documented. At most 64 characters. */
    paymentMethodType: "CARD" | (string & {});
    /** The card. Required when `paymentMethodType` is `CARD`. */
    card?: CardPaymentMethodDetailRequest | undefined;
    /** The wallet account. Not described by the documentation. */
    wallet?: WalletRequest | undefined;
    /** Further data. At most 2048 characters. */
    extendInfo?: string | undefined;
    /** How the payer takes part. No values are published. At most 64 characters. */
    interactionType?: string | undefined;
}
/** A payment method in the older form of the answer. */
export interface PaymentMethodInfo {
    /** The method. At most 64 characters. */
    paymentMethodType?: string;
    /** Whether the method can be used. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    enabled?: BooleanValue;
    /** Whether the method is to be offered first. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    preferred?: BooleanValue;
    /** Further data. At most 4096 characters. */
    extendInfo?: string;
}
/** Data that one payment method needs and others do not. The known keys are listed; any other key may be sent. `request3DS`, `scaExemptionIndicator` and `applePayConfiguration` are known by their names only. */
export type PaymentMethodMetaData = {
    /** The payer's Brazilian tax number, with or without its dots and hyphen. At most 64 characters. */
    cpf?: string | undefined;
    /** The payer's email address. At most 64 characters. */
    payerEmail?: string | undefined;
    /** Code that the payer reads in the banking app, for BLIK. At most 64 characters. Format: `password`. */
    blikCode?: string | undefined;
    /** Identifier of the payer's bank. At most 64 characters. */
    bankIdentifierCode?: string | undefined;
    /** Billing address of the card. */
    billingAddress?: Address | undefined;
    /** Card holder's date of birth (`YYYY-MM-DD`), for cards issued in South Korea. At most 10 characters. */
    dateOfBirth?: string | undefined;
    /** Business registration number of the card holder, for company cards issued in South Korea. At most 10 characters. */
    businessNo?: string | undefined;
    /** First two digits of the card's password, for cards issued in South Korea. At most 2 characters. Format: `password`. */
    cardPasswordDigest?: string | undefined;
    /** Country or region of the method, such as where the card was issued. At most 64 characters. */
    paymentMethodRegion?: string | undefined;
    /** The brand that the payer chose, for cards with more than one. At most 64 characters. */
    selectedCardBrand?: string | undefined;
    /** Card number, when the merchant collects it. At most 32 characters. Format: `password`. */
    cardNo?: string | undefined;
    /** Security code of the card, 3 or 4 digits. Never stored, and not sent again for a stored card. At most 4 characters. Format: `password`. */
    cvv?: string | undefined;
    /** Month in which the card expires, two digits. At most 2 characters. */
    expiryMonth?: string | undefined;
    /** Last two digits of the year in which the card expires. At most 2 characters. */
    expiryYear?: string | undefined;
    /** Name on the card. */
    cardholderName?: UserName | undefined;
    /** Whether to store the card. The token comes with the result as `paymentResultInfo.cardToken`. */
    tokenize?: BooleanValue | undefined;
    /** How the payer's consent to storing the card is obtained. Only `ASKFORCONSENT` is known. At most 64 characters. */
    tokenizeMode?: "ASKFORCONSENT" | (string & {}) | undefined;
    /** Whether the payer must be authenticated by 3-D Secure. Not for cards of South Korea. */
    is3DSAuthentication?: BooleanValue | undefined;
    /** Whether a payment for which the card scheme demands 3-D Secure is given it instead of failing. */
    enableAuthenticationUpgrade?: BooleanValue | undefined;
    /** Whether the card was stored earlier. Send true with a stored card. */
    isCardOnFile?: BooleanValue | undefined;
    /** Why a stored card is charged without the payer. Only `SCHEDULED` is known. Send `networkTransactionId` too. At most 64 characters. */
    recurringType?: "SCHEDULED" | (string & {}) | undefined;
    /** The card network's id of the first payment of a series, from its `paymentResultInfo`. At most 256 characters. */
    networkTransactionId?: string | undefined;
    /** Result of a 3-D Secure authentication that the merchant carried out. */
    mpiData?: MpiData | undefined;
} & {
    [key: string]: unknown;
};
/** A payment method to offer. */
export interface PaymentMethodTypeItem {
    /** The method, such as `CARD` or a wallet. At most 64 characters. */
    paymentMethodType: string;
    /** Place in the list, the smaller the earlier, natively or as text. Without it Antom decides. At most 9 characters. From 0 to 999999999. Matches `^(0|[1-9][0-9]*)$`. */
    paymentMethodOrder?: NonNegativeInteger | undefined;
    /** Whether the method is offered as a button before the form. Only for `ALIPAY_CN`, `APPLEPAY` and `GOOGLEPAY`; in the Payment Element only on Android and iOS. */
    expressCheckout?: BooleanValue | undefined;
}
/**
 * Tells the merchant how a payment ended, that it is pending, or how a change of its amount ended. `paymentTime` is promised when a `PAYMENT_RESULT` has status `S`.
 *
 * It is the notification of `PAYMENT_RESULT`, `PAYMENT_PENDING`, `UPDATE_AMOUNT_RESULT`.
 *
 * Source: https://docs.antom.com/ac/ams/paymentrn_online
 */
export interface PaymentNotification {
    /** Kind of notification. `PAYMENT_PENDING` is not final: the payer is done and the result is awaited. `UPDATE_AMOUNT_RESULT` appeared in July 2026. */
    notifyType: "PAYMENT_RESULT" | "PAYMENT_PENDING" | "UPDATE_AMOUNT_RESULT";
    /** Outcome of the payment, `S` or `F`. It is final unless `notifyType` is `PAYMENT_PENDING`: there `S` means that the payment is being processed, not that it is paid. */
    result: PaymentNotificationResult;
    /** The merchant's id of the payment. At most 64 characters. */
    paymentRequestId: string;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId: string;
    /** Amount of the payment, in the order's currency. Counted in the smallest unit of its currency. */
    paymentAmount: Amount;
    /** When the payment was created. At most 64 characters. Format: `date-time`. */
    paymentCreateTime: DateTime;
    /** When the payment succeeded. At most 64 characters. Format: `date-time`. */
    paymentTime?: DateTime;
    /** Amount to declare to the customs; known from `ALIPAY_CN`. Counted in the smallest unit of its currency. */
    customsDeclarationAmount?: Amount | null;
    /** Amount in the settlement currency, where the exchange rate was locked. Counted in the smallest unit of its currency. */
    grossSettlementAmount?: Amount | null;
    /** The exchange rate behind `grossSettlementAmount`. */
    settlementQuote?: Quote | null;
    /** What the wallet discloses about its user. */
    pspCustomerInfo?: PspCustomerInfo | null;
    /** The id that an acquirer other than Antom gave the transaction. At most 64 characters. */
    acquirerReferenceNo?: string;
    /** What is known of the card or account that paid (`CARD`, `GRABPAY_MY`, `GRABPAY_SG`, `PAYPAY`). */
    paymentResultInfo?: PaymentResultInfo | null;
    /** The card used, in the older shape. */
    cardInfo?: CardInfo | null;
    /** How the acquirer saw the payment. */
    acquirerInfo?: AcquirerInfo | null;
    /** The promotions applied. Singular here though a list, `promotionResults` in the inquiry. */
    promotionResult?: PromotionResult[] | null;
    /** The payment method used, such as `ALIPAY_HK` or `CARD`. At most 64 characters. */
    paymentMethodType?: string;
    /** The merchant's own notes from the pay request. */
    customizedInfo?: CustomizedInfo | null;
    /** Exchange rate between the order's currency and the payer's. */
    paymentQuote?: Quote | null;
    /** Amount that is processed, where it differs from `paymentAmount`. Counted in the smallest unit of its currency. */
    processingAmount?: Amount | null;
    /** The merchant's own data from the pay request, a JSON object as text. At most 2048 characters. */
    metadata?: string;
    /** Id of the subscription order that the payment belongs to. At most 32 characters. */
    subscriptionOrderId?: string;
    /** Automatic attempts to collect the payment. */
    retryInfo?: RetryInfo | null;
    /** The merchant's id of the change of amount, in an `UPDATE_AMOUNT_RESULT`. At most 64 characters. */
    updateRequestId?: string;
    /** When the authorization ends. No capture is possible after it. A change of the amount does not move it. At most 64 characters. Format: `date-time`. */
    authExpiryTime?: DateTime;
    /** Id of the tax calculation that the payment refers to. At most 64 characters. */
    taxCalculationId?: string;
    /** State of the review of the authorization. No values are published. At most 64 characters. */
    authReviewStatus?: string;
    /** Who reviewed the authorization. No values are published. At most 64 characters. */
    authReviewSource?: string;
    /** Outcome of the gateway's risk decision. */
    popRiskDecisionResultInfo?: PopRiskDecisionResultInfo | null;
}
/** A payment method that can be offered, or why it cannot be used now. */
export interface PaymentOption {
    /** The method, such as `CARD`, `PIX` or `BLIK`. `CONNECT_WALLET` is the one entry for all wallets of Alipay+. At most 64 characters. */
    paymentMethodType: string;
    /** Whether the method can be used for this payment now. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    enabled: BooleanValue;
    /** Kind of method. It can be empty. At most 32 characters. */
    paymentMethodCategory?: "" | "ALIPAY_PLUS" | "WALLET" | "MOBILE_BANKING_APP" | "BANK_TRANSFER" | "ONLINE_BANKING" | "CARD" | "OTC" | "VA" | (string & {});
    /** Where the method is used. */
    paymentMethodRegion?: string[] | null;
    /** Whether the method is to be offered first. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    preferred?: BooleanValue;
    /** Why the method cannot be used, when `enabled` is false. At most 64 characters. */
    disableReason?: "PAYMENT_ACCOUNT_NOT_AVAILABLE" | "EXCEED_CHANNEL_LIMIT_RULE" | "SERVICE_DEGRADE" | "CHANNEL_NOT_SUPPORT_CURRENCY" | "CHANNEL_DISABLE" | "CHANNEL_NOT_IN_SERVICE_TIME" | "QUERY_IPP_INFO_FAILED" | "LIMIT_CENTER_ACCESS_FAIL" | "CURRENT_CHANNEL_NOT_EXIST" | (string & {});
    /** The currencies in which the method can be used. */
    supportedCurrencies?: string[] | null;
    /** The method's logo. */
    logo?: Logo | null;
    /** What belongs to some methods only, such as the card brands of `CARD` and the banks of `P24`. */
    paymentOptionDetail?: PaymentOptionDetail | null;
    /** The instalments that the method offers. */
    installment?: Installment | null;
    /** Promotions that apply to a payment with the method. */
    promotionInfos?: PromotionInfo[] | null;
    /** What the promotions are called. */
    promoNames?: string[] | null;
    /** What the payer does, such as scanning a code (`QR`) or going to a page (`REDIRECT`). At most 64 characters. */
    interactionType?: "QR" | "REDIRECT" | "PUSH" | "ATM" | "IBANKING" | "BANKCOUNTER" | "OTC" | (string & {});
    /** The bank behind the method, as pay takes it in `paymentMethodMetaData.bankIdentifierCode`. At most 64 characters. */
    bankIdentifierCode?: string;
    /** The limits of the method. What the keys are is not documented; they seem to be currencies. */
    amountLimitInfoMap?: {
        [key: string]: AmountLimitInfo;
    } | null;
    /** Further data. At most 4096 characters. */
    extendInfo?: string;
}
/** What belongs to some payment methods only. */
export interface PaymentOptionDetail {
    /** The card brands that are taken. With `CARD`. */
    supportCardBrands?: SupportCardBrand[] | null;
    /** The kinds of card that are taken. With `CARD`. */
    funding?: ("CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {}))[] | null;
    /** The banks that can be chosen. With `P24` and `ONLINEBANKING_FPX`. */
    supportBanks?: SupportBank[] | null;
    /** What the payer can do, such as scanning a code or going to a page. */
    interactionTypes?: ("QR" | "REDIRECT" | (string & {}))[] | null;
}
/** The rate of one pair of currencies. */
export interface PaymentQuote {
    /** Currency in which the payer pays. At most 3 characters. */
    sellCurrency?: string;
    /** Currency in which the merchant prices. At most 3 characters. */
    buyCurrency?: string;
    /** The gateway's id of the rate. At most 64 characters. */
    quoteId?: string;
    /** The rate, ready to multiply with, to 15 decimal places, natively or as text. A double may not hold it exactly. At most 32 characters. Matches `^[0-9]+(\.[0-9]+)?$`. */
    exchangeRate?: DecimalNumber;
}
/** What is known of the card, or of the wallet account, that paid. */
export interface PaymentResultInfo {
    /** Card number, masked. At most 64 characters. */
    cardNo?: string;
    /** Card scheme, such as `VISA`. At most 64 characters. */
    cardBrand?: string;
    /** Token that stands for the card in later payments. At most 2048 characters. Format: `password`. */
    cardToken?: string;
    /** Country of the card's issuer. At most 64 characters. */
    issuingCountry?: string;
    /** How the card is funded. At most 64 characters. */
    funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
    /** Region that the card belongs to. At most 64 characters. */
    paymentMethodRegion?: string;
    /** Outcome of the 3-D Secure authentication. */
    threeDSResult?: ThreeDsResult | null;
    /** Result of the address check, as the card scheme gave it. At most 256 characters. */
    avsResultRaw?: string;
    /** Result of the security-code check, as the card scheme gave it. At most 256 characters. */
    cvvResultRaw?: string;
    /** The card network's id of the transaction. At most 256 characters. */
    networkTransactionId?: string;
    /** The instalment plan that was used. */
    creditPayPlan?: CreditPayPlan | null;
    /** Name on the card. At most 64 characters. */
    cardholderName?: string;
    /** Leading digits of the card number, which name the issuer. At most 8 characters. */
    cardBin?: string;
    /** Last four digits of the card number. At most 4 characters. */
    lastFour?: string;
    /** Month in which the card expires, two digits. At most 2 characters. */
    expiryMonth?: string;
    /** Last two digits of the year in which the card expires. At most 2 characters. */
    expiryYear?: string;
    /** Whether the card was issued to a person or to a business. At most 64 characters. */
    cardCategory?: "CONSUMER" | "COMMERCIAL" | (string & {});
    /** Name of the card's issuer. At most 256 characters. */
    issuerName?: string;
    /** Code with which the issuer or scheme refused, unchanged. At most 64 characters. */
    refusalCodeRaw?: string;
    /** Reason that the issuer or scheme gave for refusing, unchanged. At most 1024 characters. */
    refusalReasonRaw?: string;
    /** The card scheme's advice on whether and when to try again. At most 64 characters. */
    merchantAdviceCode?: string;
    /** How the acquirer saw the payment. */
    acquirerInfo?: AcquirerInfo | null;
    /** Account that paid, where it is not a card; masked. At most 128 characters. */
    accountNo?: string;
    /** The exemption from strong authentication that was asked for. At most 64 characters. */
    exemptionRequested?: "lowValue" | "transactionRiskAnalysis" | (string & {});
    /** Whether the card number itself or a network token was used. At most 64 characters. */
    credentialTypeUsed?: "PAN" | "NETWORK_TOKEN" | (string & {});
    /** Retrieval reference number, which the issuer can trace. At most 32 characters. */
    rrn?: string;
    /** Whether the payer has authorized the wallet; known from PayPay. At most 64 characters. */
    userAuthorizationStatus?: "AUTHORIZED" | "UNAUTHORIZED" | (string & {});
    /** The issuer's approval code. At most 64 characters. */
    authorizationCode?: string;
    /** Whether the authorized amount can be raised with updateAmount. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    incrementalAuthorizationAvailable?: BooleanValue;
    /** Whether the authorization can be prolonged. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    extendedAuthorizationAvailable?: BooleanValue;
    /** Whether a payment with several captures can be refunded by its `paymentId` alone, without a `captureId`. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    refundOnAuthorizationAvailable?: BooleanValue;
}
/** What the payer answered to a verification that Antom or the method asked for. */
export interface PaymentVerificationData {
    /** Id of the verification. At most 64 characters. */
    verifyRequestId?: string | undefined;
    /** Code that the payer entered. At most 64 characters. Format: `password`. */
    authenticationCode?: string | undefined;
}
/** Length of a subscription period as it is reported. */
export interface PeriodRule {
    /** Unit of the period. At most 20 characters. */
    periodType?: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | (string & {});
    /** Number of units in a period. At most 16 characters. Matches `^-?[0-9]+$`. */
    periodCount?: IntegerValue;
    /** A number of periods. On no page of the documentation. At most 16 characters. Matches `^-?[0-9]+$`. */
    period?: IntegerValue;
    /** Amount for each period. On no page of the documentation. Counted in the smallest unit of its currency. */
    price?: Amount | null;
}
/** Length of a subscription period, as a count of units. */
export interface PeriodRuleRequest {
    /** Unit of the period. `DAY` came in 2026; `QUARTER` and `HALF_YEAR` are used with Pix Automático only. At most 20 characters. */
    periodType: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | (string & {});
    /** Number of units in a period, at least 1. `MONTH` with 2 is one period of two months. At most 9 characters. From 1 to 999999999. Matches `^[1-9][0-9]*$`. */
    periodCount: PositiveInteger;
}
/** Outcome of the gateway's risk decision. Only the name of this object is known so far; whatever it holds is passed through. */
export type PopRiskDecisionResultInfo = Record<string, never>;
/** An amount of money to move: at least one smallest unit of the currency. JPY, KRW, VND and CLP have no minor unit, so never multiply by 100 blindly. An amount in IDR ends in `00`; round half to even first. With `JKOPAY` an amount in TWD is a multiple of 100, with Octopus one in HKD a multiple of 10. Each method has a least amount of its own. */
export interface PositiveAmount {
    /** ISO 4217 alphabetic code. At most 3 characters. Matches `^[A-Z]{3}$`. */
    currency: string;
    /** Positive whole number of smallest units, as text, without sign, separators or leading zeros. At most 16 characters. Matches `^[1-9][0-9]*$`. */
    value: string;
}
/** A whole number of at least 1, natively or as text. */
export type PositiveInteger = number | bigint | string;
/** A promotion that would apply to a payment. */
export interface PromotionInfo {
    /** Kind of promotion. At most 32 characters. */
    promotionType?: "DISCOUNT" | "INTEREST_FREE" | (string & {});
    /** The reduction, where the promotion is one. */
    discount?: Discount | null;
    /** The instalments without interest, where the promotion is of that kind. */
    interestFree?: InterestFree | null;
}
/** A promotion that was applied to a payment. */
export interface PromotionResult {
    /** Kind of promotion. At most 32 characters. */
    promotionType?: "DISCOUNT" | "INTEREST_FREE" | (string & {});
    /** The reduction, where the promotion is one. */
    discount?: Discount | null;
}
/** A difference that an update of a subscription settles at once. */
export interface ProrationSettings {
    /** Which way the difference goes: from the payer (`IMMEDIATE_PAY_CUSTOM_AMOUNT`) or back to the payer (`IMMEDIATE_REFUND_CUSTOM_AMOUNT`). At most 64 characters. */
    prorationMode: "IMMEDIATE_PAY_CUSTOM_AMOUNT" | "IMMEDIATE_REFUND_CUSTOM_AMOUNT" | (string & {});
    /** The difference, worked out by the merchant. Counted in the smallest unit of its currency. */
    customAmount: PositiveAmount;
}
/** What the wallet discloses about its user. */
export interface PspCustomerInfo {
    /** Name of the wallet. At most 64 characters. */
    pspName?: string;
    /** The wallet's id of its user. At most 64 characters. */
    pspCustomerId?: string;
    /** Login name or number of the user, masked for display. At most 64 characters. */
    displayCustomerId?: string;
    /** Name of the user, masked for display. At most 256 characters. */
    displayCustomerName?: string;
    /** The user's Alipay account number. At most 64 characters. */
    customer2088Id?: string;
    /** Further details that only some wallets give. At most 2048 characters. */
    extendInfo?: string;
}
/** An exchange rate that was quoted or locked for a transaction. */
export interface Quote {
    /** The gateway's id of the quote. At most 64 characters. */
    quoteId?: string | undefined;
    /** The two currencies with a slash between them, such as `HKD/USD`. Older messages have numeric ISO 4217 codes on both sides. At most 16 characters. */
    quoteCurrencyPair: string;
    /** The rate. It can lie below 1, and a double may not hold it exactly. At most 32 characters. Matches `^[0-9]+(\.[0-9]+)?$`. */
    quotePrice: DecimalNumber;
    /** When the rate begins to hold. At most 64 characters. Format: `date-time`. */
    quoteStartTime?: DateTime | undefined;
    /** When the rate ceases to hold. At most 64 characters. Format: `date-time`. */
    quoteExpiryTime?: DateTime | undefined;
    /** Whether the rate is certain to be applied. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    guaranteed?: BooleanValue | undefined;
    /** The amount that the conversion gives. Counted in the smallest unit of its currency. */
    exchangeAmount?: Amount | null | undefined;
}
/** Where and how to send the payer's browser. An older form of the redirect that is still returned. */
export interface RedirectActionForm {
    /** How to open the address. `SCAN` occurs in older in-store messages. At most 32 characters. */
    method: "POST" | "GET" | "SCAN" | (string & {});
    /** Form fields to post, a JSON object as text. Only with `POST`. At most 2048 characters. */
    parameters?: string;
    /** The address. It may be an app's deep link rather than a web address. At most 2048 characters. */
    redirectUrl: string;
    /** Always `RedirectActionForm` where it is present; published messages leave it out. */
    actionFormType?: "RedirectActionForm";
}
/** Name of the holder of a bank account that a refund goes to. */
export interface RefundAccountHolder {
    /** Given name. At most 32 characters. */
    firstName?: string | undefined;
    /** Middle name. At most 32 characters. */
    middleName?: string | undefined;
    /** Family name. At most 32 characters. */
    lastName?: string | undefined;
    /** The name as it is written in full. At most 128 characters. */
    fullName?: string | undefined;
}
/** A part of a refund and the funds that it is taken from. */
export interface RefundDetail {
    /** Amount taken from this source. Counted in the smallest unit of its currency. */
    refundAmount: PositiveAmount;
    /** Whose funds: `SELLER` the seller's, `MARKETPLACE` the marketplace's, `UNSETTLED_FUNDS` those of the payment that are not settled yet. At most 64 characters. */
    refundFrom: "SELLER" | "MARKETPLACE" | "UNSETTLED_FUNDS" | (string & {});
}
/**
 * Tells the merchant how a refund ended.
 *
 * It is the notification of `REFUND_RESULT`.
 *
 * Source: https://docs.antom.com/ac/ams/notify_refund
 */
export interface RefundNotification {
    /** Kind of notification. */
    notifyType: "REFUND_RESULT";
    /** Outcome of the refund, `S` or `F`. */
    result: RefundNotificationResult;
    /** State of the refund. At most 16 characters. */
    refundStatus: "SUCCESS" | "FAIL" | (string & {});
    /** The merchant's id of the refund. At most 64 characters. */
    refundRequestId: string;
    /** The gateway's id of the refund. At most 64 characters. */
    refundId: string;
    /** Amount of the refund, in the currency of the payment. Counted in the smallest unit of its currency. */
    refundAmount: Amount;
    /** When the refund succeeded. Given only when `result.resultStatus` is `S`. At most 64 characters. Format: `date-time`. */
    refundTime?: DateTime;
    /** Amount of the refund in the settlement currency, at the exchange rate that was locked for the payment. Counted in the smallest unit of its currency. */
    grossSettlementAmount?: Amount | null;
    /** The exchange rate behind `grossSettlementAmount`; the two come together. */
    settlementQuote?: Quote | null;
    /** The acquirer reference number, where the payment method has one. At most 64 characters. */
    arn?: string;
    /** The merchant's own notes from the refund request. */
    customizedInfo?: CustomizedInfo | null;
    /** What was really given back. Counted in the smallest unit of its currency. */
    actualRefundAmount?: Amount | null;
    /** The merchant's own data from the refund request, a JSON object as text. At most 2048 characters. */
    metadata?: string;
    /** The retrieval reference number of the refund. Only for merchants who route payments to acquirers other than Antom. At most 32 characters. */
    rrn?: string;
    /** How the acquirer saw the refund. */
    acquirerInfo?: AcquirerInfo | null;
}
/**
 * Asks for one refund of a payment.
 *
 * It is what `refund` takes.
 *
 * Source: https://docs.antom.com/ac/ams/refund_online
 */
export interface RefundRequest {
    /** The merchant's id of this refund and its idempotency key: repeated with the same amount it returns the same final result. inquiryRefund takes it without special characters only. From 1 to 64 characters. */
    refundRequestId: string;
    /** The gateway's id of the payment, from the pay response. From 1 to 64 characters. */
    paymentId: string;
    /** Amount to give back, in the currency of the payment and never in the settlement currency. IDR has to end in `00`. Counted in the smallest unit of its currency. */
    refundAmount: PositiveAmount;
    /** The id that whoever sold to the buyer gave the refund. For the merchant's own use and reconciliation. At most 64 characters. */
    referenceRefundId?: string | undefined;
    /** Why the money is given back. Shown to the payer and to the payment method. At most 256 characters. */
    refundReason?: string | undefined;
    /** Where notifyRefund goes. Needed unless the dashboard has a URL; this one wins. Shorter than the notify URL of a payment may be. At most 1024 characters. Format: `uri`. */
    refundNotifyUrl?: string | undefined;
    /** The gateway's id of the capture to refund, for a payment with several captures. Not needed where `refundOnAuthorizationAvailable` of its `paymentResultInfo` is true. At most 64 characters. */
    captureId?: string | undefined;
    /** The merchant's own data, a JSON object as text, given back by inquiryRefund and notifyRefund. At most 2048 characters. */
    metadata?: string | undefined;
    /** The merchant's own notes, given back by inquiryRefund and notifyRefund. */
    customizedInfo?: CustomizedInfoRequest | undefined;
    /** Where the money comes from. For marketplaces only: required once settlement of the payment has begun, not needed before. At most 100 items. */
    refundDetails?: readonly RefundDetail[] | undefined;
    /** The account that the money comes from. Not described on the merchant pages. At most 64 characters. */
    refundSourceAccountNo?: string | undefined;
    /** The bank account that the money goes to. Not described on the merchant pages. */
    refundToBankInfo?: RefundToBankInfo | undefined;
    /** Known from the vendor's client libraries only, without a meaning. Whether a refund is asynchronous depends on the payment method. */
    isAsyncRefund?: BooleanValue | undefined;
    /** Further details that only some cases need. Not described on the merchant pages. At most 2048 characters. */
    extendInfo?: string | undefined;
    /** Known from the vendor's client libraries only, without a meaning in the request. Counted in the smallest unit of its currency. */
    actualRefundAmount?: NonNegativeAmount | undefined;
}
/**
 * Answer to a refund. The ids and the amount are promised only when `result.resultStatus` is `S`.
 *
 * It is what `refund` answers.
 *
 * Source: https://docs.antom.com/ac/ams/refund_online
 */
export interface RefundResponse {
    /** Outcome of the refund. */
    result: RefundResult;
    /** The merchant's id of the refund, repeated. At most 64 characters. */
    refundRequestId?: string;
    /** The gateway's id of the refund; each `refundRequestId` has one. At most 64 characters. */
    refundId?: string;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId?: string;
    /** Amount given back, in the currency of the payment. Counted in the smallest unit of its currency. */
    refundAmount?: Amount | null;
    /** When the refund came to its state, whichever that is. At most 64 characters. Format: `date-time`. */
    refundTime?: DateTime;
    /** Amount of the refund in the settlement currency, at the exchange rate that was locked for the payment. Counted in the smallest unit of its currency. */
    grossSettlementAmount?: Amount | null;
    /** The exchange rate behind `grossSettlementAmount`; the two come together. */
    settlementQuote?: Quote | null;
    /** The id that an acquirer other than Antom gave the refund. At most 64 characters. */
    acquirerReferenceNo?: string;
    /** How the acquirer saw the refund. */
    acquirerInfo?: AcquirerInfo | null;
    /** Value of coupons, given back with the refund, that are not certain to be paid out. Not described on the merchant pages. Counted in the smallest unit of its currency. */
    refundNonGuaranteeCouponAmount?: Amount | null;
    /** What was really given back. Counted in the smallest unit of its currency. */
    actualRefundAmount?: Amount | null;
}
/** A bank account that a refund goes to. */
export interface RefundToBankInfo {
    /** Code of the bank. At most 64 characters. */
    bankCode?: string | undefined;
    /** Name of the account's holder. */
    accountHolderName?: RefundAccountHolder | undefined;
    /** Number of the account. At most 64 characters. */
    accountNo?: string | undefined;
}
/** Outcome of a call, or of the event a notification reports. Decide on `resultStatus`, never on the message. */
export interface Result {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: string;
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/**
 * Asks what a session came to. Name it by the gateway's id or by the merchant's id of the payment; with both, `paymentSessionId` decides. At least one of `paymentSessionId` and `paymentRequestId` is there.
 *
 * It is what `retrievePaymentSession` takes.
 *
 * Source: https://docs.antom.com/ac/apo/retrievePaymentSession
 */
export type RetrievePaymentSessionRequest = RetrievePaymentSessionRequestWithPaymentSessionId | RetrievePaymentSessionRequestWithPaymentRequestId;
/**
 * What a session came to. Sessions of the Checkout Page and the Payment Element have an `order`.
 *
 * It is what `retrievePaymentSession` answers.
 *
 * Source: https://docs.antom.com/ac/apo/retrievePaymentSession
 */
export interface RetrievePaymentSessionResponse {
    /** Outcome of the query, not of the payment. */
    result: RetrievePaymentSessionResult;
    /** The order with its final quantities, prices and discounts. */
    order?: RetrievedOrder | null;
    /** Promotions that were applied. */
    promotionResults?: PromotionResult[] | null;
    /** The merchant's own values, given back as text. At most 20000 characters. */
    customizedInfo?: string;
}
/** A postal address as the gateway reports it. */
export interface RetrievedAddress {
    /** Country or region (ISO 3166-1 alpha-2). At most 2 characters. */
    region?: string;
    /** State or province. At most 8 characters. */
    state?: string;
    /** City. At most 32 characters. */
    city?: string;
    /** First line, such as street and number. At most 256 characters. */
    address1?: string;
    /** Second line, such as the apartment. At most 256 characters. */
    address2?: string;
    /** Postal code. At most 32 characters. */
    zipCode?: string;
}
/** One kind of goods or service in a paid order. */
export interface RetrievedGoods {
    /** The merchant's id of the goods. At most 64 characters. */
    referenceGoodsId?: string;
    /** Name of the goods. At most 256 characters. */
    goodsName?: string;
    /** Number of pieces, natively or as text. At most 16 characters. Matches `^-?[0-9]+$`. */
    goodsQuantity?: IntegerValue;
    /** Price of one piece. Counted in the smallest unit of its currency. */
    goodsUnitAmount?: Amount | null;
    /** Discount on the goods. Counted in the smallest unit of its currency. */
    goodsDiscountAmount?: Amount | null;
}
/** An order as the gateway reports it after it was paid. */
export interface RetrievedOrder {
    /** The merchant's id of the order. At most 64 characters. */
    referenceOrderId?: string;
    /** What the order is about. At most 256 characters. */
    orderDescription?: string;
    /** Final amount of the order. Counted in the smallest unit of its currency. */
    orderAmount?: Amount | null;
    /** Discount on the order as a whole. Counted in the smallest unit of its currency. */
    orderDiscountAmount?: Amount | null;
    /** Amount of the order before discounts, fees and taxes. Counted in the smallest unit of its currency. */
    subTotalOrderAmount?: Amount | null;
    /** What was bought. */
    goods?: RetrievedGoods[] | null;
    /** Where the goods go. */
    shipping?: RetrievedShipping | null;
    /** Further data. At most 2048 characters. */
    extendInfo?: string;
}
/** Where and how the goods of a paid order are delivered. */
export interface RetrievedShipping {
    /** Who receives the goods. */
    shippingName?: RetrievedUserName | null;
    /** Where the goods go. */
    shippingAddress?: RetrievedAddress | null;
    /** Telephone number of the recipient. At most 64 characters. */
    shippingPhoneNo?: string;
    /** Email address to which digital goods go. It can be masked. At most 64 characters. */
    shipToEmail?: string;
    /** Delivery fee. Counted in the smallest unit of its currency. */
    shippingFee?: Amount | null;
}
/** A person's name as the gateway reports it. */
export interface RetrievedUserName {
    /** Given name. At most 32 characters. */
    firstName?: string;
    /** Middle name. At most 32 characters. */
    middleName?: string;
    /** Family name. At most 32 characters. */
    lastName?: string;
    /** The name as it is written in full. At most 128 characters. */
    fullName?: string;
}
/** How often a payment was attempted automatically, and how often it still can be. */
export interface RetryInfo {
    /** Number of attempts left. At most 16 characters. Matches `^-?[0-9]+$`. */
    availableRetries?: IntegerValue;
    /** Id of the order that is being collected. At most 32 characters. */
    orderId?: string;
    /** The attempts made so far. At most 4 items. */
    paymentAttempts?: PaymentAttempt[] | null;
}
/**
 * Gives up an authorization.
 *
 * It is what `revoke` takes.
 *
 * Source: https://docs.antom.com/ac/ams/authrevocation
 */
export interface RevokeRequest {
    /** The access token whose authorization ends. From 1 to 128 characters. Format: `password`. */
    accessToken: string;
    /** Id of the merchant's account, for merchants with several accounts under one client id. At most 64 characters. */
    merchantAccountId?: string | undefined;
    /** Further data. At most 2048 characters. */
    extendInfo?: string | undefined;
}
/**
 * Outcome of the revocation.
 *
 * It is what `revoke` answers.
 *
 * Source: https://docs.antom.com/ac/ams/authrevocation
 */
export interface RevokeResponse {
    /** Outcome of the call. */
    result: RevokeResult;
    /** Further data. Not described by the documentation. At most 2048 characters. */
    extendInfo?: string;
}
/** What risk control wants to know about addresses. */
export interface RiskAddress {
    /** Kind of telephone number of the delivery. The values are not documented. At most 64 characters. */
    shippingPhoneType?: string | undefined;
    /** Whether billing and delivery are in the same state. */
    isBillShipStateSame?: BooleanValue | undefined;
    /** Whether the state is the same as in the buyer's previous order. */
    isPreviousStateSame?: BooleanValue | undefined;
    /** Distance between the buyer's location and the delivery address, in metres. At most 9 characters. From 0 to 999999999. Matches `^(0|[1-9][0-9]*)$`. */
    locToShipDistance?: NonNegativeInteger | undefined;
    /** The shortest distance between an earlier delivery address and the billing address, in metres. At most 9 characters. From 0 to 999999999. Matches `^(0|[1-9][0-9]*)$`. */
    minPreviousShipToBillDistance?: NonNegativeInteger | undefined;
}
/** What risk control wants to know about a buyer. */
export interface RiskBuyer {
    /** What the buyer wrote to the merchant. At most 2048 characters. */
    noteToMerchant?: string | undefined;
    /** What the buyer wrote for the delivery. At most 2048 characters. */
    noteToShipping?: string | undefined;
    /** Number of the buyer's orders in the last hour. At most 9 characters. From 0 to 999999999. Matches `^(0|[1-9][0-9]*)$`. */
    orderCountIn1H?: NonNegativeInteger | undefined;
    /** Number of the buyer's orders in the last 24 hours. At most 9 characters. From 0 to 999999999. Matches `^(0|[1-9][0-9]*)$`. */
    orderCountIn24H?: NonNegativeInteger | undefined;
}
/** What the merchant knows about order, buyer and card, for risk control. Leave out what is not known. */
export interface RiskData {
    /** The order. */
    order?: RiskOrder | undefined;
    /** The buyer. */
    buyer?: RiskBuyer | undefined;
    /** The terminal. */
    env?: RiskEnv | undefined;
    /** What the merchant's own risk control found. */
    riskSignal?: RiskSignal | undefined;
    /** The addresses. */
    address?: RiskAddress | undefined;
    /** How the card was verified. */
    cardVerificationResult?: CardVerificationResult | undefined;
}
/** What risk control wants to know about a terminal. */
export interface RiskEnv {
    /** Kind of IP address. The values are not documented. At most 64 characters. */
    ipAddressType?: string | undefined;
}
/** What risk control wants to know about an order. */
export interface RiskOrder {
    /** Kind of order. The values are not documented. At most 64 characters. */
    orderType?: string | undefined;
    /** The site from which the buyer came. At most 2048 characters. */
    referringSite?: string | undefined;
}
/** What the merchant's own risk control found. */
export interface RiskSignal {
    /** The merchant's code of what it found. At most 64 characters. */
    riskCode?: string | undefined;
    /** The reason in words. At most 256 characters. */
    riskReason?: string | undefined;
}
/** Result of a 3-D Secure authentication, for risk control. */
export interface RiskThreeDsResult {
    /** Version of the protocol, such as `2.2.0`. At most 16 characters. */
    threeDSVersion?: string | undefined;
    /** Whether the card holder was challenged. The values are not documented. At most 64 characters. */
    threeDSInteractionMode?: string | undefined;
    /** Electronic commerce indicator, such as `05`. At most 8 characters. */
    eci?: string | undefined;
    /** Cardholder authentication verification value. At most 128 characters. */
    cavv?: string | undefined;
}
/** The payer's terminal. The same fields as `Env`, of which a session requires none. */
export interface SessionEnv {
    /** Where the payer is: a desktop browser (`WEB`), a mobile browser (`WAP`), an app (`APP`) or a mini program (`MINI_APP`). */
    terminalType?: "WEB" | "WAP" | "APP" | "MINI_APP" | undefined;
    /** Operating system. Required unless `terminalType` is `WEB`. */
    osType?: "IOS" | "ANDROID" | undefined;
    /** The browser's User-Agent header. At most 2048 characters. */
    userAgent?: string | undefined;
    /** Token of the device, from Antom's risk script or SDK. At most 64 characters. */
    deviceTokenId?: string | undefined;
    /** IP address of the payer. Antom asks for it when its risk control is used and for `CARD`. At most 64 characters. */
    clientIp?: string | undefined;
    /**
     * Id of a browser cookie. At most 64 characters.
     * @deprecated Leave it out. It is out of use since November 2022.
     */
    cookieId?: string | undefined;
    /** Further data about the terminal. At most 2048 characters. */
    extendInfo?: string | undefined;
    /** Id of a terminal in a store. Not used by online payments. At most 64 characters. */
    storeTerminalId?: string | undefined;
    /** When the terminal in the store sent the request. Not used by online payments. At most 64 characters. Format: `date-time`. */
    storeTerminalRequestTime?: DateTime | undefined;
    /** The browser. */
    browserInfo?: BrowserInfo | undefined;
    /** Bits per pixel of the screen, natively or as text. */
    colorDepth?: (1 | 4 | 8 | 15 | 16 | 24 | 30 | 32 | 48) | string | undefined;
    /** Height of the screen in pixels, at least 1. At most 9 characters. From 1 to 999999999. Matches `^[1-9][0-9]*$`. */
    screenHeight?: PositiveInteger | undefined;
    /** Width of the screen in pixels, at least 1. At most 9 characters. From 1 to 999999999. Matches `^[1-9][0-9]*$`. */
    screenWidth?: PositiveInteger | undefined;
    /** Minutes between UTC and the payer's local time, -720 to 720, natively or as text. At most 4 characters. From -720 to 720. Matches `^(0|-?([1-9]|[1-9][0-9]|[1-6][0-9][0-9]|7[01][0-9]|720))$`. */
    timeZoneOffset?: number | bigint | string | undefined;
    /** Brand of the device. At most 64 characters. */
    deviceBrand?: string | undefined;
    /** Model of the device. At most 128 characters. */
    deviceModel?: string | undefined;
    /** Language set on the device. At most 64 characters. */
    deviceLanguage?: string | undefined;
    /** Id of the device. At most 128 characters. */
    deviceId?: string | undefined;
    /** Version of the operating system. At most 64 characters. */
    osVersion?: string | undefined;
}
/** How the merchant wants to be settled. */
export interface SettlementStrategy {
    /** Currency of the settlement (ISO 4217 alphabetic code). It must be one that the merchant's contract names. At most 3 characters. Matches `^[A-Z]{3}$`. */
    settlementCurrency: string;
}
/** Where and how the goods are delivered. */
export interface Shipping {
    /** Who receives the goods. */
    shippingName?: UserName | undefined;
    /** Where the goods go. */
    shippingAddress?: Address | undefined;
    /** Who delivers them. At most 128 characters. */
    shippingCarrier?: string | undefined;
    /** Telephone number of the recipient. At most 16 characters. */
    shippingPhoneNo?: string | undefined;
    /** Email address to which digital goods go. At most 64 characters. */
    shipToEmail?: string | undefined;
    /** Id of the delivery fee. At most 64 characters. */
    shippingFeeId?: string | undefined;
    /** Delivery fee. Counted in the smallest unit of its currency. */
    shippingFee?: NonNegativeAmount | undefined;
    /** The delivery in words. At most 64 characters. */
    shippingDescription?: string | undefined;
    /** How long the delivery takes. */
    deliveryEstimate?: DeliveryEstimate | undefined;
    /** The carrier's number of the parcel. At most 128 characters. */
    shippingNumber?: string | undefined;
    /** Remarks for the delivery. At most 2048 characters. */
    notes?: string | undefined;
}
/** A store of the merchant, for payments made in one. */
export interface Store {
    /** The merchant's id of the store. At most 64 characters. */
    referenceStoreId?: string | undefined;
    /** Name of the store. At most 256 characters. */
    storeName?: string | undefined;
    /** Category code of the store. At most 32 characters. */
    storeMCC?: string | undefined;
    /** Name of the store as the payer sees it. At most 256 characters. */
    storeDisplayName?: string | undefined;
    /** Id of the terminal in the store. At most 64 characters. */
    storeTerminalId?: string | undefined;
    /** Id of the person at the terminal. At most 64 characters. */
    storeOperatorId?: string | undefined;
    /** Address of the store. */
    storeAddress?: Address | undefined;
    /** Telephone number of the store. At most 32 characters. */
    storePhoneNo?: string | undefined;
}
/** A subscription as it stands. */
export interface Subscription {
    /** Antom's id of the subscription. At most 64 characters. */
    subscriptionId: string;
    /** What the payer subscribes to; `subscriptionDescription` in the requests. At most 256 characters. */
    description?: string;
    /** State of the subscription: running (`ACTIVE`), without further charges (`CANCELLED`) or ended (`TERMINATED`). A trial is no state of its own. At most 32 characters. */
    status: "ACTIVE" | "CANCELLED" | "TERMINATED" | (string & {});
    /** When the first period began or begins. At most 64 characters. Format: `date-time`. */
    subscriptionStartTime?: DateTime;
    /** When the last period ends; null without an end. At most 64 characters. Format: `date-time`. */
    subscriptionEndTime?: DateTime | null;
    /** Unit of the period. At most 20 characters. */
    periodType?: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | (string & {});
    /** Number of units in a period. At most 16 characters. Matches `^-?[0-9]+$`. */
    periodCount?: IntegerValue;
    /** When the running period began. At most 64 characters. Format: `date-time`. */
    currentPeriodStart?: DateTime;
    /** When the running period ends. At most 64 characters. Format: `date-time`. */
    currentPeriodEnd?: DateTime;
    /** Number of the running period, counted from 1. At most 16 characters. Matches `^-?[0-9]+$`. */
    currentPhaseNo?: IntegerValue;
    /** How the payer pays. */
    paymentMethod?: SubscriptionPaymentMethod | null;
    /** Amount for each period outside of trials. Counted in the smallest unit of its currency. */
    paymentAmount?: Amount | null;
    /** When the subscription was last changed or updated. At most 64 characters. Format: `date-time`. */
    lastUpdateTime?: DateTime;
    /** After a change, the id of the subscription that this one replaced. At most 64 characters. */
    relatedSubscriptionId?: string;
    /** Periods at another price. */
    trialPlan?: TrialPlan | null;
}
/** The subscription whose period a payment collects. */
export interface SubscriptionCharge {
    /** The gateway's id of the subscription. At most 64 characters. */
    subscriptionId: string;
    /** The gateway's id of the period's order. Required when a failed period is tried again. At most 32 characters. */
    subscriptionOrderId?: string | undefined;
}
/** A discount on the charges. Give a coupon or a promotion code, not both. */
export interface SubscriptionDiscount {
    /** Id of the coupon. At most 64 characters. */
    couponId?: string | undefined;
    /** Id of the promotion code. At most 64 characters. */
    promotionCodeId?: string | undefined;
}
/** A subscription that a payment begins. */
export interface SubscriptionInfo {
    /** What the payer subscribes to. At most 256 characters. */
    subscriptionDescription: string;
    /** When the first period begins. With Pix Automático at least 48 hours after the request. At most 64 characters. Format: `date-time`. */
    subscriptionStartTime: DateTime;
    /** When the last period ends. Without it the subscription has no end. At most 64 characters. Format: `date-time`. */
    subscriptionEndTime?: DateTime | undefined;
    /** Length of a period. Pix Automático takes a `periodCount` of 1 only. */
    periodRule: PeriodRuleRequest;
    /** Periods at another price. */
    trials?: readonly Trial[] | undefined;
    /** Where notifications about the subscription go. At most 2048 characters. Format: `uri`. */
    subscriptionNotifyUrl: string;
    /** Until when the payer can accept the subscription. At most 64 characters. Format: `date-time`. */
    subscriptionExpiryTime?: DateTime | undefined;
    /** Whether a failed charge is tried again. */
    allowRetry?: BooleanValue | undefined;
    /** Lower bound of the highest amount that the payer may be asked to allow for one charge. Counted in the smallest unit of its currency. */
    maxAmountFloor?: NonNegativeAmount | undefined;
    /** Amount of every charge, where it never changes. Counted in the smallest unit of its currency. */
    fixedAmount?: NonNegativeAmount | undefined;
    /** Who tries a failed charge again, the merchant (`MANUAL`) or Antom (`AUTOMATIC`). At most 9 characters. */
    retryMode?: "MANUAL" | "AUTOMATIC" | (string & {}) | undefined;
    /** The gateway's id of the subscription. For `PIX_AUTOMATICO`. At most 64 characters. */
    subscriptionId?: string | undefined;
    /** Antom's id of one period's charge. A retry that the merchant starts names the failed period by it. At most 32 characters. */
    subscriptionOrderId?: string | undefined;
}
/**
 * Tells the merchant that a subscription was created, changed or ended.
 *
 * It is the notification of `SUBSCRIPTION_CREATE`, `SUBSCRIPTION_CHANGE`, `SUBSCRIPTION_UPDATE`, `SUBSCRIPTION_CANCEL`, `SUBSCRIPTION_TERMINATE`.
 *
 * Source: https://docs.antom.com/ac/ams/notify_sub
 */
export interface SubscriptionNotification {
    /** The merchant's id of the subscription, from the request that created it. At most 64 characters. */
    subscriptionRequestId: string;
    /** Antom's id of the subscription. Keep it; every later call needs it. At most 64 characters. */
    subscriptionId: string;
    /** State of the subscription. With `CANCEL` it was `ACTIVE` in 2024, until the current period ends; `CANCELLED` came in 2026. What it is after a creation that failed is not documented: only `ACTIVE` means that it runs. At most 32 characters. */
    subscriptionStatus: "ACTIVE" | "CANCELLED" | "TERMINATED" | (string & {});
    /** What has happened. At most 32 characters. */
    subscriptionNotificationType: "CREATE" | "CHANGE" | "UPDATE" | "CANCEL" | "TERMINATE" | (string & {});
    /** When the first period began or begins. At most 64 characters. Format: `date-time`. */
    subscriptionStartTime: DateTime;
    /** When the last period ends. Expect it to be null or absent for a subscription without an end. At most 64 characters. Format: `date-time`. */
    subscriptionEndTime?: DateTime | null;
    /** Length of a period. */
    periodRule: PeriodRule;
    /** Whether amounts may be accumulated. Not described on any page. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    allowAccumulate?: BooleanValue;
    /** Highest amount that may be accumulated. Not described on any page. Counted in the smallest unit of its currency. */
    maxAccumulateAmount?: Amount | null;
}
/** What the payer sees of a subscription's order, in the wallet's records and on the result page. */
export interface SubscriptionOrderInfo {
    /** Amount shown to the payer. Nothing is charged by it. Counted in the smallest unit of its currency. */
    orderAmount: PositiveAmount;
}
/** How the payer of a subscription pays. */
export interface SubscriptionPaymentMethod {
    /** The method, such as `CARD` or a wallet. The list grows. At most 64 characters. */
    paymentMethodType?: string;
    /** What identifies the payer at the method. For `CARD` the card token. At most 2048 characters. Format: `password`. */
    paymentMethodId?: string;
    /** The payer's id at the method. At most 64 characters. */
    customerId?: string;
    /** Further data about the method. At most 2048 characters. */
    extendInfo?: string;
    /** What the card draws on. At most 32 characters. */
    funding?: "CREDIT" | "DEBIT" | "PREPAID" | "CHARGE" | "DEFERRED_DEBIT" | (string & {});
}
/**
 * Tells the merchant how the charge of one period ended.
 *
 * It is the notification of `SUBSCRIPTION_PAYMENT_RESULT`.
 *
 * Source: https://docs.antom.com/ac/ams/notify_subpayment
 */
export interface SubscriptionPaymentNotification {
    /** Outcome of the charge, `S` or `F`. */
    result: SubscriptionPaymentNotificationResult;
    /** The gateway's id of the payment, for a refund or a dispute. At most 64 characters. */
    paymentId: string;
    /** Amount of the charge. Counted in the smallest unit of its currency. */
    paymentAmount: Amount;
    /** When the charge was created. At most 64 characters. Format: `date-time`. */
    paymentCreateTime: DateTime;
    /** When the charge succeeded. Promised when `result.resultStatus` is `S`. At most 64 characters. Format: `date-time`. */
    paymentTime?: DateTime;
    /** The merchant's id of the subscription, from the request that created it. At most 64 characters. */
    subscriptionRequestId: string;
    /** Antom's id of the subscription. At most 64 characters. */
    subscriptionId: string;
    /** When the period that is paid for begins. In the published sample it lies after `periodEndTime`: do not check the order. At most 64 characters. Format: `date-time`. */
    periodStartTime: DateTime;
    /** When the period that is paid for ends. At most 64 characters. Format: `date-time`. */
    periodEndTime: DateTime;
    /** Number of the period that is paid for, counted from 1; trial periods count. At most 64 characters. Matches `^[0-9]+$`. */
    phaseNo: string | number;
}
/** A plan of recurring charges that the payer accepts with a payment. */
export interface SubscriptionPlan {
    /** Whether what is not used in a period is carried to the next one. */
    allowAccumulate?: BooleanValue | undefined;
    /** The highest amount that is carried over. Counted in the smallest unit of its currency. */
    maxAccumulateAmount?: NonNegativeAmount | undefined;
    /** Length of a period. */
    periodRule?: PeriodRuleRequest | undefined;
    /** When the first period begins. At most 64 characters. Format: `date-time`. */
    subscriptionStartTime?: DateTime | undefined;
    /** Where notifications about the subscription go. Elsewhere its name is `subscriptionNotifyUrl`. At most 2048 characters. Format: `uri`. */
    subscriptionNotificationUrl?: string | undefined;
}
/** The charge of one period. */
export interface SubscriptionTransaction {
    /** The gateway's id of the payment, for a refund or a dispute. At most 64 characters. */
    paymentId?: string;
    /** State of the charge. At most 32 characters. */
    status?: "SUCCESS" | "FAIL" | (string & {});
    /** Number of the period, counted from 1. At most 16 characters. Matches `^-?[0-9]+$`. */
    phaseNo?: IntegerValue;
    /** How the payer paid. */
    paymentMethod?: SubscriptionPaymentMethod | null;
    /** Amount of the charge. Counted in the smallest unit of its currency. */
    paymentAmount?: Amount | null;
    /** When the charge succeeded. At most 64 characters. Format: `date-time`. */
    paymentTime?: DateTime;
    /** Id of the dispute about this payment; null without one. At most 64 characters. */
    disputeId?: string | null;
}
/**
 * Defends against a dispute with one document.
 *
 * It is what `supplyDefenseDocument` takes.
 *
 * Source: https://docs.antom.com/ac/ams/supply_evidence
 */
export interface SupplyDefenseDocumentRequest {
    /** The gateway's id of the dispute, from notifyDispute. From 1 to 64 characters. */
    disputeId: string;
    /** The document, a DOC, DOCX or PDF file, as Base64 text without line breaks. The limit of the text allows 750,000 bytes of file. At most 1000000 characters. Matches `^[A-Za-z0-9+/]+={0,2}$`. */
    disputeEvidence: string;
}
/** A bank that can be chosen. */
export interface SupportBank {
    /** Identifier of the bank, as pay takes it in `paymentMethodMetaData.bankIdentifierCode`. At most 64 characters. */
    bankIdentifierCode?: string;
    /** Short name of the bank. At most 64 characters. */
    bankShortName?: string;
    /** The bank's logo. */
    bankLogo?: Logo | null;
}
/** A card brand that is taken. */
export interface SupportCardBrand {
    /** The brand. At most 64 characters. */
    cardBrand?: "VISA" | "MASTERCARD" | "AMEX" | "HIPERCARD" | "ELO" | "DINERS" | (string & {});
    /** The brand's logo. */
    logo?: Logo | null;
}
/** Outcome of the 3-D Secure authentication of a card payment. */
export interface ThreeDsResult {
    /** Version of the 3-D Secure protocol. At most 64 characters. */
    threeDSVersion?: "1.0.2" | "2.1.0" | "2.2.0" | (string & {});
    /** The card scheme's electronic commerce indicator, two digits. At most 64 characters. */
    eci?: "00" | "01" | "02" | "04" | "05" | "06" | "07" | (string & {});
    /** Cardholder authentication value, the issuer's proof of the authentication. At most 256 characters. */
    cavv?: string;
    /** The id that the scheme's directory server gave the authentication (3-D Secure 2). At most 128 characters. */
    dsTransactionId?: string;
    /** Transaction id of 3-D Secure 1. At most 128 characters. */
    xid?: string;
    /** Why the authentication ended as it did. The lower-case `t` is the wire's spelling. At most 256 characters. */
    threeDStransactionStatusReason?: string;
    /** Code for why a challenge was broken off. At most 64 characters. */
    challengeCancel?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | (string & {});
    /** Whether the payer was challenged. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    challenged?: BooleanValue;
    /** The exemption under which no challenge was needed. At most 64 characters. */
    exemptionType?: "dataOnly" | "lowValue" | "transactionRiskAnalysis" | (string & {});
    /** Whether 3-D Secure was offered for the payment. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. */
    threeDSOffered?: BooleanValue;
    /** Status of the payer authentication response. No values are published. At most 64 characters. */
    paResStatus?: string;
    /** Whether the liability for a chargeback has passed to the issuer. No values are published. It can come as text, and `'false'` is truthy: compare it with `true` and with `'true'`. At most 64 characters. */
    liabilityShift?: boolean | string;
}
/** A capture, refund or other step that belongs to a payment. */
export interface Transaction {
    /** Outcome of this step. A capture in progress is `PAYMENT_IN_PROCESS` here, not `CAPTURE_IN_PROCESS`. */
    transactionResult: TransactionResult;
    /** The gateway's id of the step: the captureId of a capture, the refundId of a refund. At most 64 characters. */
    transactionId: string;
    /** Kind of step. Captures and refunds are documented; the other values are known from the vendor's client libraries: `INCREMENTAL`, a change of the amount by updateAmount, since July 2026. At most 64 characters. */
    transactionType: "CAPTURE" | "REFUND" | "PAYMENT" | "CANCEL" | "AUTHORIZATION" | "VOID" | "INCREMENTAL" | (string & {});
    /** State of the step. At most 64 characters. */
    transactionStatus: "SUCCESS" | "FAIL" | "PROCESSING" | "CANCELLED" | "PENDING" | (string & {});
    /** Amount of the step. Counted in the smallest unit of its currency. */
    transactionAmount: Amount;
    /** The merchant's id of the step: its captureRequestId, refundRequestId or updateRequestId. At most 64 characters. */
    transactionRequestId: string;
    /** When the step was carried out. Often absent. At most 64 characters. Format: `date-time`. */
    transactionTime?: DateTime;
    /** How the acquirer saw the step. */
    acquirerInfo?: AcquirerInfo | null;
    /** Amount in the settlement currency, where the exchange rate was locked. Counted in the smallest unit of its currency. */
    grossSettlementAmount?: Amount | null;
    /** The exchange rate behind `grossSettlementAmount`. */
    settlementQuote?: Quote | null;
}
/** A journey that is bought. */
export interface Transit {
    /** Means of transport. At most 32 characters. */
    transitType?: "FLIGHT" | "TRAIN" | "CRUISE" | "COACH" | (string & {}) | undefined;
    /** The parts of the journey, at most 10. At most 10 items. */
    legs?: readonly Leg[] | undefined;
    /** Who travels, at most 100 persons. At most 100 items. */
    passengers?: readonly Passenger[] | undefined;
    /** Code of the travel agent. At most 64 characters. */
    agentCode?: string | undefined;
    /** Name of the travel agent. At most 256 characters. */
    agentName?: string | undefined;
    /** Number of the ticket. At most 64 characters. */
    ticketNumber?: string | undefined;
    /** Code of who issued the ticket. At most 64 characters. */
    ticketIssuerCode?: string | undefined;
    /** Marks a ticket that cannot be refunded or changed freely. At most 64 characters. */
    restrictedTicketIndicator?: string | undefined;
    /** What is bought besides the journey. */
    ancillaryData?: AncillaryData | undefined;
}
/** A run of subscription periods at another price. */
export interface Trial {
    /** First period of the trial, counted from 1. At most 9 characters. From 1 to 999999999. Matches `^[1-9][0-9]*$`. */
    trialStartPeriod: PositiveInteger;
    /** Last period of the trial, counted from 1. Without it the trial is the one period `trialStartPeriod`. At most 9 characters. From 1 to 999999999. Matches `^[1-9][0-9]*$`. */
    trialEndPeriod?: PositiveInteger | undefined;
    /** Amount of each period of the trial; `"0"` makes it free. Counted in the smallest unit of its currency. */
    trialAmount: NonNegativeAmount;
}
/** A period of a subscription that has another price. */
export interface TrialPhase {
    /** Number of the period, counted from 1. At most 16 characters. Matches `^-?[0-9]+$`. */
    phaseNo?: IntegerValue;
    /** Amount of this period; may be 0. Counted in the smallest unit of its currency. */
    trialAmount?: Amount | null;
}
/** The periods of a subscription that have another price. */
export interface TrialPlan {
    /** When the last of these periods ends. At most 64 characters. Format: `date-time`. */
    trialEndTime?: DateTime;
    /** Number of days that cost nothing. At most 16 characters. Matches `^-?[0-9]+$`. */
    freeTrialDays?: IntegerValue;
    /** The periods, one entry each. */
    phases?: TrialPhase[] | null;
}
/** A trial. Give its length in days or its end, not both. */
export interface TrialSettings {
    /** Length in days, 1 to 365, natively or as text. At most 3 characters. From 1 to 365. Matches `^([1-9]|[1-9][0-9]|[12][0-9][0-9]|3[0-5][0-9]|36[0-5])$`. */
    trialPeriodDays?: number | bigint | string | undefined;
    /** When the trial ends. At most 64 characters. Format: `date-time`. */
    trialEnd?: DateTime | undefined;
    /** What happens at the end when there is no way to charge the payer. At most 64 characters. */
    trialEndBehavior?: "CANCEL" | "PAUSE" | (string & {}) | undefined;
}
/**
 * Asks for a higher amount of a card authorization.
 *
 * It is what `updateAmount` takes.
 *
 * Source: https://docs.antom.com/ac/ams/updateAmount
 */
export interface UpdateAmountRequest {
    /** The merchant's id of this change and its idempotency key. From 1 to 64 characters. */
    updateRequestId: string;
    /** The gateway's id of the payment, from the answer to the first authorization. From 1 to 64 characters. */
    paymentId: string;
    /** The new total, not the increment. It must be above the present one, and in the currency of the payment. Counted in the smallest unit of its currency. */
    amount: PositiveAmount;
}
/**
 * Answer to a change of the amount. `S` says that it was accepted; the outcome is notified. The ids and the amount are promised only then.
 *
 * It is what `updateAmount` answers.
 *
 * Source: https://docs.antom.com/ac/ams/updateAmount
 */
export interface UpdateAmountResponse {
    /** Whether the change was accepted. */
    result: UpdateAmountResult;
    /** The merchant's id of the change, repeated. At most 64 characters. */
    updateRequestId?: string;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId?: string;
    /** The new total that was asked for. It counts once `UPDATE_AMOUNT_RESULT` reports `S`. Counted in the smallest unit of its currency. */
    amount?: Amount | null;
}
/**
 * Changes a running subscription in place. What is left out stays as it is.
 *
 * It is what `updateSubscription` takes.
 *
 * Source: https://docs.antom.com/ac/ams/update
 */
export interface UpdateSubscriptionRequest {
    /** The merchant's id of this update and its idempotency key: repeated with the same values it returns the same final result. From 1 to 64 characters. */
    subscriptionUpdateRequestId: string;
    /** Antom's id of the subscription. From 1 to 64 characters. */
    subscriptionId: string;
    /** What the payer subscribes to from now on. At most 256 characters. */
    subscriptionDescription?: string | undefined;
    /** Length of a period from now on. */
    periodRule?: PeriodRuleRequest | undefined;
    /** Amount to charge for each coming period. Required for an upgrade or a downgrade. Counted in the smallest unit of its currency. */
    paymentAmount?: PositiveAmount | undefined;
    /** When the last period ends, earlier or later than before. At most 64 characters. Format: `date-time`. */
    subscriptionEndTime?: DateTime | undefined;
    /** What the payer sees of the order. Required for an upgrade or a downgrade. */
    orderInfo?: SubscriptionOrderInfo | undefined;
    /** The difference for the running period to charge or to refund at once. */
    prorationSettings?: ProrationSettings | undefined;
    /** When the next period is charged: at most one period from now and at least 24 hours, since charging begins 24 hours before. At most 64 characters. Format: `date-time`. */
    nextSubscriptionDate?: DateTime | undefined;
}
/**
 * Answer to an update.
 *
 * It is what `updateSubscription` answers.
 *
 * Source: https://docs.antom.com/ac/ams/update
 */
export interface UpdateSubscriptionResponse {
    /** Outcome of the update. */
    result: UpdateSubscriptionResult;
}
/**
 * Hands in a file for a payment.
 *
 * It is what `uploadInvoiceShippingFile` takes.
 *
 * Source: https://docs.antom.com/ac/ams/uploadInvoiceShippingFile
 */
export interface UploadInvoiceShippingFileRequest {
    /** The merchant's id of the payment. From 1 to 64 characters. */
    paymentRequestId: string;
    /** The merchant's id of the file. From 1 to 20 characters. */
    fileId: string;
    /** The file, one of .pdf, .doc, .docx, .jpg and .jpeg, as Base64 text without line breaks. The limit of the text allows 750,000 bytes of file. At most 1000000 characters. Matches `^[A-Za-z0-9+/]+={0,2}$`. */
    uploadFile: string;
    /** What the file is, an invoice (`Invoice`) or an air waybill (`AWB`). At most 10 characters. */
    fileType: "Invoice" | "AWB" | (string & {});
    /** Name of the file. At most 64 characters. */
    fileName: string;
}
/**
 * Answer to an upload.
 *
 * It is what `uploadInvoiceShippingFile` answers.
 *
 * Source: https://docs.antom.com/ac/ams/uploadInvoiceShippingFile
 */
export interface UploadInvoiceShippingFileResponse {
    /** Outcome of the upload. */
    result: UploadInvoiceShippingFileResult;
}
/** A person's name. */
export interface UserName {
    /** Given name. At most 32 characters. */
    firstName: string;
    /** Middle name. At most 32 characters. */
    middleName?: string | undefined;
    /** Family name. At most 32 characters. */
    lastName: string;
    /** The name as it is written in full. At most 128 characters. */
    fullName?: string | undefined;
}
/**
 * Stores a card that the merchant collected itself.
 *
 * It is what `vaultPaymentMethod` takes.
 *
 * Source: https://docs.antom.com/ac/ams/vault_method
 */
export interface VaultPaymentMethodRequest {
    /** The merchant's id of this attempt and its idempotency key: repeated after a final result it returns the same result. A new attempt takes a new one. From 1 to 64 characters. */
    vaultingRequestId: string;
    /** Where notifyVaulting goes. At most 2048 characters. Format: `uri`. */
    vaultingNotificationUrl: string;
    /** The merchant's page to which the payer returns after the 3-D Secure authentication. At most 2048 characters. Format: `uri`. */
    redirectUrl: string;
    /** The payment method to store. */
    paymentMethodDetail: PaymentMethodDetailRequest;
    /** The payer's terminal. */
    env: Env;
    /** Country or region in which the merchant does business (ISO 3166-1 alpha-2), such as `US`, `SG` or `JP`. For the Global Acquirer Gateway. At most 2 characters. Matches `^[A-Z]{2}$`. */
    merchantRegion?: string | undefined;
    /** Id of the merchant's account, for merchants with several accounts under one client id. At most 64 characters. */
    merchantAccountId?: string | undefined;
    /** The merchant's own data, a JSON object as text. It is given back. At most 2048 characters. */
    metadata?: string | undefined;
    /** Currency in which the card is checked. Not described by the documentation. At most 3 characters. Matches `^[A-Z]{3}$`. */
    vaultingCurrency?: string | undefined;
    /** The merchant's own notes. */
    customizedInfo?: CustomizedInfoRequest | undefined;
}
/**
 * What became of the card. `paymentMethodDetail` is promised only when `result.resultStatus` is `S`. With the code `VERIFICATION_IN_PROCESS` one or more of the URLs are there.
 *
 * It is what `vaultPaymentMethod` answers.
 *
 * Source: https://docs.antom.com/ac/ams/vault_method
 */
export interface VaultPaymentMethodResponse {
    /** Outcome of the call. */
    result: VaultPaymentMethodResult;
    /** The merchant's id of the attempt, repeated. At most 64 characters. */
    vaultingRequestId?: string;
    /** The card that was stored, with its token. */
    paymentMethodDetail?: PaymentMethodDetail | null;
    /** Web page to send the payer to; for a card the 3-D Secure page. At most 2048 characters. */
    normalUrl?: string;
    /** URL in a scheme of its own, which opens an app. At most 2048 characters. */
    schemeUrl?: string;
    /** App Link or Universal Link, which opens an app. At most 2048 characters. */
    applinkUrl?: string;
}
/**
 * Tells the merchant what became of a card.
 *
 * It is the notification of `VAULTING_RESULT`.
 *
 * Source: https://docs.antom.com/ac/ams/notify_vaulting
 */
export interface VaultingNotification {
    /** Whether the card was stored: `S` or `F`. */
    result: VaultingNotificationResult;
    /** The merchant's id of the attempt. At most 64 characters. */
    vaultingRequestId: string;
    /** The card that was stored. Its token is not promised: ask with inquireVaulting if it is missing. */
    paymentMethodDetail?: PaymentMethodDetail | null;
    /** The merchant's own data from vaultPaymentMethod, a JSON object as text. At most 2048 characters. */
    metadata?: string;
    /** What became of the card. Only for merchants who route payments to acquirers other than Antom. At most 10 characters. */
    vaultingStatus?: "SUCCESS" | "FAIL" | "PROCESSING" | (string & {});
    /** When the attempt began. At most 64 characters. Format: `date-time`. */
    vaultingCreateTime?: DateTime;
    /** How the acquirer saw the attempt. */
    acquirerInfo?: AcquirerInfo | null;
    /** The merchant's own notes from vaultPaymentMethod. */
    customizedInfo?: CustomizedInfo | null;
}
/** Outcome of an attempt to store a card. Decide on `resultStatus`, never on the message. */
export interface VaultingResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: string;
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
    /** The same text under another name, as the published message has it. At most 256 characters. */
    resultMsg?: string;
}
/**
 * Passes on what the payer answered to a verification, and goes on with the payment.
 *
 * It is what `verifyAndCompletePayment` takes.
 *
 * Source: https://docs.antom.com/ac/apo/verifyAndCompletePayment
 */
export interface VerifyAndCompletePaymentRequest {
    /** How the payer is verified, and what the payer answered. */
    verifyMethod: VerifyMethod;
    /** The gateway's id of the payment that waits for the verification. From 1 to 64 characters. */
    paymentId: string;
    /** The merchant's id of this verification and its idempotency key. Another code of the payer's takes a new one. From 1 to 64 characters. */
    verifyRequestId: string;
}
/**
 * Answer to a verification. With the code `PAYMENT_IN_PROCESS` ids, amount and creation time of the payment are documented.
 *
 * It is what `verifyAndCompletePayment` answers.
 *
 * Source: https://docs.antom.com/ac/apo/verifyAndCompletePayment
 */
export interface VerifyAndCompletePaymentResponse {
    /** Outcome of the payment, as after pay. */
    result: VerifyAndCompletePaymentResult;
    /** The merchant's id of the payment. At most 64 characters. */
    paymentRequestId?: string;
    /** The merchant's id of the verification, repeated. At most 64 characters. */
    verifyRequestId?: string;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId?: string;
    /** Amount of the payment. Counted in the smallest unit of its currency. */
    paymentAmount?: Amount | null;
    /** When the payment was created. At most 64 characters. Format: `date-time`. */
    paymentCreateTime?: DateTime;
    /** The acquirer that processes the payment, when it is not Antom itself. */
    acquirerInfo?: AcquirerInfo | null;
}
/** How the payer is verified, and what the payer answered. */
export interface VerifyMethod {
    /** Kind of verification. One is documented. At most 32 characters. */
    verifyMethodType: "SMS_OTP" | (string & {});
    /** The one-time password that the payer received. Keep it out of logs. At most 32 characters. Format: `password`. */
    otpValue: string;
}
/** A wallet account that was stored. Not described by the documentation. */
export interface Wallet {
    /** Number of the account. At most 128 characters. */
    accountNo?: string;
    /** Name of the holder of the account. */
    accountHolderName?: CardholderName | null;
    /** Phone number of the holder. At most 64 characters. */
    phoneNo?: string;
    /** Email address of the holder. At most 256 characters. */
    email?: string;
    /** Billing address. */
    billingAddress?: BillingAddress | null;
    /** Token that stands for the account. At most 2048 characters. Format: `password`. */
    token?: string;
    /** When the token expires. At most 64 characters. Format: `date-time`. */
    tokenExpiryTime?: DateTime;
}
/** A wallet account to store. Not described by the documentation. */
export interface WalletRequest {
    /** Number of the account. At most 128 characters. */
    accountNo?: string | undefined;
    /** Name of the holder of the account. */
    accountHolderName?: UserName | undefined;
    /** Phone number of the holder. At most 64 characters. */
    phoneNo?: string | undefined;
    /** Email address of the holder. At most 256 characters. */
    email?: string | undefined;
    /** Billing address. */
    billingAddress?: Address | undefined;
    /** Token that stands for the account. At most 2048 characters. Format: `password`. */
    token?: string | undefined;
    /** When the token expires. At most 64 characters. Format: `date-time`. */
    tokenExpiryTime?: DateTime | undefined;
}
/** Outcome of the payment. */
export interface PayResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "CURRENCY_NOT_SUPPORT" | "EXPIRED_CODE" | "INVALID_ACCESS_TOKEN" | "INVALID_CONTRACT" | "INVALID_MERCHANT_STATUS" | "INVALID_PAYMENT_CODE" | "INVALID_PAYMENT_METHOD_META_DATA" | "KEY_NOT_FOUND" | "MERCHANT_KYB_NOT_QUALIFIED" | "MERCHANT_NOT_REGISTERED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CANCELED" | "ORDER_IS_CLOSED" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "SETTLE_CONTRACT_NOT_MATCH" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_NOT_EXIST" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "PAYMENT_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED" | "FRAUD_REJECT" | "ORDER_STATUS_INVALID" | "PAYMENT_PROHIBITED" | "SELECTED_CARD_BRAND_NOT_AVAILABLE" | "AUTHENTICATION_REQUIRED" | "INVALID_API" | "INCORRECT_BLIKCODE" | "CARD_NOT_SUPPORTED" | "INVALID_EXPIRATION_DATE" | "INVALID_CARD_NUMBER" | "DO_NOT_HONOR" | "INVALID_AMOUNT" | "INVALID_CARD" | "ISSUER_REJECTS_TRANSACTION" | "INVALID_CVV" | "SUSPECTED_CARD" | "CARD_BIN_QUERY_ERROR" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the capture. */
export interface CaptureResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "AUTH_CANCELLED" | "AUTH_EXPIRED" | "AUTH_NOT_FOUND" | "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT" | "CAPTURE_IN_PROCESS" | "CURRENCY_NOT_SUPPORT" | "INVALID_CONTRACT" | "MULTI_CAPTURE_NOT_SUPPORTED" | "NO_PAY_OPTIONS" | "ORDER_IS_CANCELED" | "ORDER_STATUS_INVALID" | "PARAM_ILLEGAL" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the inquiry itself. */
export interface InquiryPaymentResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ORDER_NOT_EXIST" | "PROCESS_FAIL" | "PARAM_ILLEGAL" | "KEY_NOT_FOUND" | "ACCESS_DENIED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "INVALID_API" | "NO_INTERFACE_DEF" | "SYSTEM_ERROR" | "PAYMENT_IN_PROCESS" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the cancellation. */
export interface CancelResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "CANCEL_WINDOW_EXCEED" | "CLIENT_INVALID" | "ORDER_NOT_EXIST" | "ORDER_STATUS_INVALID" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "ACCESS_DENIED" | "INVALID_API" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "SYSTEM_ERROR" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "MERCHANT_BALANCE_NOT_ENOUGH" | "PAYMENT_METHOD_NOT_SUPPORTED" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Whether the change was accepted. */
export interface UpdateAmountResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "INCREMENTAL_NOT_SUPPORT" | "ORDER_NOT_EXIST" | "REPEAT_REQ_INCONSISTENT" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the query, not of a payment. */
export interface ConsultPaymentResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "CURRENCY_NOT_SUPPORT" | "MERCHANT_NOT_REGISTERED" | "NO_PAY_OPTIONS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SETTLE_CONTRACT_NOT_MATCH" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the call. `S` means that the session exists, not that anything is paid. */
export interface CreatePaymentSessionResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "CARD_NOT_SUPPORTED" | "NO_PAY_OPTIONS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SETTLE_CONTRACT_NOT_MATCH" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the query, not of the payment. */
export interface RetrievePaymentSessionResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the payment, as after pay. */
export interface VerifyAndCompletePaymentResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "AUTHENTICATION_REQUIRED" | "CURRENCY_NOT_SUPPORT" | "DO_NOT_HONOR" | "EXPIRED_CODE" | "FRAUD_REJECT" | "IDENTITY_AGE_NOT_ENOUGH" | "IDENTITY_VERIFY_FAILED" | "ORDER_NOT_EXIST" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED" | "PAYMENT_IN_PROCESS" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the query. */
export interface InquireExchangeRateResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "CURRENCY_NOT_SUPPORT" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the refund. */
export interface RefundResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "REFUND_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "ACCESS_DENIED" | "INVALID_API" | "CURRENCY_NOT_SUPPORT" | "INVALID_MERCHANT_STATUS" | "KEY_NOT_FOUND" | "MERCHANT_BALANCE_NOT_ENOUGH" | "MULTIPLE_REFUNDS_NOT_SUPPORTED" | "PARTIAL_REFUND_NOT_SUPPORTED" | "REFUND_NOT_SUPPORTED" | "PAYMENT_METHOD_NOT_SUPPORTED" | "REFUND_AMOUNT_EXCEED" | "REFUND_WINDOW_EXCEED" | "ORDER_NOT_EXIST" | "ORDER_STATUS_INVALID" | "ORDER_IS_CANCELED" | "ORDER_IS_CLOSED" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "NO_INTERFACE_DEF" | "SYSTEM_ERROR" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the inquiry itself. */
export interface InquiryRefundResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ORDER_NOT_EXIST" | "ACCESS_DENIED" | "INVALID_API" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the call. It says nothing about whether the payer authorizes. */
export interface ConsultAuthorizationResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "CLIENT_FORBIDDEN_ACCESS_API" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_CLIENT_STATUS" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MERCHANT_NOT_REGISTERED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "OAUTH_FAILED" | "PARAM_ILLEGAL" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "RISK_REJECT" | "SYSTEM_ERROR" | "UNKNOWN_CLIENT" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the call. */
export interface ApplyTokenResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "CLIENT_FORBIDDEN_ACCESS_API" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_AUTHCODE" | "INVALID_CLIENT_STATUS" | "INVALID_REFRESH_TOKEN" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "OAUTH_FAILED" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "UNKNOWN_CLIENT" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL" | "AUTH_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the call. */
export interface RevokeResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "CLIENT_FORBIDDEN_ACCESS_API" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_CLIENT_STATUS" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "OAUTH_FAILED" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "UNKNOWN_CLIENT" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the call. */
export interface CreateVaultingSessionResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the call. */
export interface VaultPaymentMethodResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "VERIFICATION_FAIL" | "VERIFICATION_IN_PROCESS" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the inquiry itself. */
export interface InquireVaultingResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "VAULTING_NOT_EXIST" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the call. */
export interface FetchNonceResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "PROCESS_FAIL" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Whether a link was issued. It does not say that the subscription is active. */
export interface CreateSubscriptionResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "CLIENT_FORBIDDEN_ACCESS_API" | "INVALID_API" | "INVALID_CLIENT_STATUS" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MERCHANT_NOT_REGISTERED" | "OAUTH_FAILED" | "PARAM_ILLEGAL" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "UNKNOWN_CLIENT" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Whether the request for the change was taken. */
export interface ChangeSubscriptionResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "CLIENT_FORBIDDEN_ACCESS_API" | "INVALID_API" | "INVALID_CLIENT_STATUS" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MERCHANT_NOT_REGISTERED" | "OAUTH_FAILED" | "PARAM_ILLEGAL" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "RISK_REJECT" | "UNKNOWN_CLIENT" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the update. */
export interface UpdateSubscriptionResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "KEY_NOT_FOUND" | "PROCESS_FAIL" | "UNKNOWN_CLIENT" | "UPDATE_FORBIDDEN_DURING_PAYMENT" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "PARAM_ILLEGAL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Whether the cancellation was taken. */
export interface CancelSubscriptionResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the inquiry itself. */
export interface InquireSubscriptionResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "SUBSCRIPTION_NOT_EXIST" | "PARAM_ILLEGAL" | "INVALID_API" | "NO_INTERFACE_DEF" | "KEY_NOT_FOUND" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "UNKNOWN_EXCEPTION" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the inquiry itself. */
export interface InquireSubscriptionListResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "PARAM_ILLEGAL" | "INVALID_API" | "NO_INTERFACE_DEF" | "KEY_NOT_FOUND" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "UNKNOWN_EXCEPTION" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the inquiry itself. */
export interface InquireSubscriptionPaymentResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "PARAM_ILLEGAL" | "INVALID_API" | "NO_INTERFACE_DEF" | "KEY_NOT_FOUND" | "PROCESS_FAIL" | "SYSTEM_ERROR" | "UNKNOWN_EXCEPTION" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the call. */
export interface DisputeResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "PARAM_ILLEGAL" | "REPEAT_REQUEST" | "TIME_EXCEEDS_LIMIT" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the call. */
export interface DownloadDisputeEvidenceResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "PARAM_ILLEGAL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the call, not of the declaration. */
export interface DeclareResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "CLIENT_INVALID" | "DUPLICATED_DECLARATIONS" | "INVALID_API" | "INVALID_CONTRACT" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "MERCHANT_NOT_REGISTERED" | "METHOD_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "ORDER_NOT_EXIST" | "ORDER_STATUS_INVALID" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "SYSTEM_ERROR" | "TOTAL_DECLARATION_AMOUNT_EXCEED" | "USER_STATUS_ABNORMAL" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the inquiry, not of the declarations. */
export interface InquiryDeclarationRequestsResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "ARRAY_SIZE_EXCEEDED" | "CLIENT_INVALID" | "INVALID_API" | "INVALID_CONTRACT" | "INVALID_SIGNATURE" | "KEY_NOT_FOUND" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "MERCHANT_NOT_REGISTERED" | "METHOD_NOT_SUPPORTED" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "RISK_REJECT" | "SYSTEM_ERROR" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the upload. */
export interface UploadInvoiceShippingFileResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_CLIENT" | "INVALID_CLIENT_STATUS" | "CLIENT_FORBIDDEN_ACCESS_API" | "OAUTH_FAILED" | "INVALID_API" | "SYSTEM_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the payment, `S` or `F`. It is final unless `notifyType` is `PAYMENT_PENDING`: there `S` means that the payment is being processed, not that it is paid. */
export interface PaymentNotificationResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "CARD_NOT_SUPPORTED" | "CURRENCY_NOT_SUPPORT" | "DO_NOT_HONOR" | "FRAUD_REJECT" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_CARD_NUMBER" | "INVALID_EXPIRATION_DATE" | "INVALID_MERCHANT_STATUS" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CLOSED" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "RISK_REJECT" | "SUSPECTED_RISK" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "PAYMENT_IN_PROCESS" | "UNKNOWN_EXCEPTION" | "AUTHENTICATION_REQUIRED" | "EXPIRED_CODE" | "INVALID_AMOUNT" | "INVALID_CONTRACT" | "ORDER_NOT_EXIST" | "PAYMENT_PROHIBITED" | "USER_NOT_EXIST" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED" | "MERCHANT_BALANCE_NOT_ENOUGH" | "INVALID_PAYMENT_CODE" | "INVALID_PAYMENT_METHOD_META_DATA" | "MERCHANT_KYB_NOT_QUALIFIED" | "MERCHANT_NOT_REGISTERED" | "ORDER_IS_CANCELED" | "REPEAT_REQ_INCONSISTENT" | "SETTLE_CONTRACT_NOT_MATCH" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "ORDER_STATUS_INVALID" | "SELECTED_CARD_BRAND_NOT_AVAILABLE" | "INCORRECT_BLIKCODE" | "INVALID_CARD" | "ISSUER_REJECTS_TRANSACTION" | "INVALID_CVV" | "SUSPECTED_CARD" | "CARD_BIN_QUERY_ERROR" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the capture, `S` or `F`. */
export interface CaptureNotificationResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "AUTH_CANCELLED" | "AUTH_EXPIRED" | "AUTH_NOT_FOUND" | "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT" | "CAPTURE_IN_PROCESS" | "CURRENCY_NOT_SUPPORT" | "INVALID_CONTRACT" | "MULTI_CAPTURE_NOT_SUPPORTED" | "NO_PAY_OPTIONS" | "ORDER_IS_CANCELED" | "ORDER_STATUS_INVALID" | "PARAM_ILLEGAL" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL" | "UNKNOWN_EXCEPTION" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of the refund, `S` or `F`. */
export interface RefundNotificationResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "REFUND_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "ACCESS_DENIED" | "INVALID_API" | "CURRENCY_NOT_SUPPORT" | "INVALID_MERCHANT_STATUS" | "KEY_NOT_FOUND" | "MERCHANT_BALANCE_NOT_ENOUGH" | "MULTIPLE_REFUNDS_NOT_SUPPORTED" | "REFUND_AMOUNT_EXCEED" | "REFUND_WINDOW_EXCEED" | "ORDER_NOT_EXIST" | "ORDER_STATUS_INVALID" | "ORDER_IS_CLOSED" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "NO_INTERFACE_DEF" | "SYSTEM_ERROR" | "CLIENT_INVALID" | "INVALID_CONTRACT" | "INVALID_SIGNATURE" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "MERCHANT_NOT_REGISTERED" | "METHOD_NOT_SUPPORTED" | "RISK_REJECT" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Always a success: a failed authorization or cancellation is not notified. */
export interface AuthorizationNotificationResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Whether the card was stored: `S` or `F`. */
export interface VaultingNotificationResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "VERIFICATION_FAIL" | "PROCESS_FAIL" | "ACCESS_DENIED" | "ACCOUNT_CLOSED" | "AUTHENTICATION_REQUIRED" | "BLOCKED_FIRST_USED" | "CARD_EXPIRED" | "CARD_NOT_SUPPORTED" | "DO_NOT_HONOR" | "FRAUD_REJECT" | "INVALID_CARD_NUMBER" | "INVALID_CVV" | "INVALID_EXPIRATION_DATE" | "LOST_CARD" | "NO_SELECTED_ACCOUNT" | "ORDER_IS_CLOSED" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PICKUP_CARD" | "POLICY" | "RESTRICTED_CARD" | "STOLEN_CARD" | "USER_BALANCE_NOT_ENOUGH" | "USER_PAYMENT_VERIFICATION_FAILED" | "VERIFY_TIMES_EXCEED_LIMIT" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
    /** The same text under another name, as the published message has it. At most 256 characters. */
    resultMsg?: string;
}
/** Outcome of the charge, `S` or `F`. */
export interface SubscriptionPaymentNotificationResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "ACCESS_DENIED" | "INVALID_ACCESS_TOKEN" | "CURRENCY_NOT_SUPPORT" | "ORDER_IS_CLOSED" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PROCESS_FAIL" | "MERCHANT_BALANCE_NOT_ENOUGH" | "SYSTEM_ERROR" | "USER_BALANCE_NOT_ENOUGH" | "USER_STATUS_ABNORMAL" | "UNKNOWN_EXCEPTION" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/** Outcome of a call, or of the event a notification reports. Decide on `resultStatus`, never on the message. */
export interface TransactionResult {
    /** Machine-readable reason. The list grows; an unknown code is normal. At most 64 characters. */
    resultCode: "SUCCESS" | "PROCESS_FAIL" | "PAYMENT_IN_PROCESS" | "ACCESS_DENIED" | "CLIENT_INVALID" | "INVALID_API" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "SYSTEM_ERROR" | "AUTHENTICATION_REQUIRED" | "INVALID_AMOUNT" | "PAYMENT_PROHIBITED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | (string & {});
    /** `S` success, `F` final failure, `U` not known yet. */
    resultStatus: "S" | "F" | "U";
    /** Text for people, in no fixed wording. At most 256 characters. */
    resultMessage?: string;
}
/**
 * The tokens. The access token and its expiry are promised only when `result.resultStatus` is `S`.
 *
 * It is what `applyToken` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/accesstokenapp
 */
export interface ApplyTokenSuccess {
    /** Outcome of the call. */
    result: ApplyTokenResult & {
        resultStatus: "S";
    };
    /** Allows the debits: the `paymentMethod.paymentMethodId` of an `AGREEMENT_PAYMENT`. At most 128 characters. Format: `password`. */
    accessToken: string;
    /** When the access token expires. It differs from wallet to wallet, up to a hundred years: never count on a constant. At most 64 characters. Format: `date-time`. */
    accessTokenExpiryTime: DateTime;
    /** Gives a fresh access token later. Absent where the wallet has none: the access token then lasts long. At most 128 characters. Format: `password`. */
    refreshToken?: string;
    /** When the refresh token expires; for some wallets together with the access token. At most 64 characters. Format: `date-time`. */
    refreshTokenExpiryTime?: DateTime;
    /** The name, such as an email address or a phone number, under which the payer is registered at the wallet; masked by most. With the scope `AGREEMENT_PAY`. At most 64 characters. */
    userLoginId?: string;
    /** What the wallet discloses about its user. */
    pspCustomerInfo?: PspCustomerInfo | null;
    /** Further data of the wallet, mostly a JSON object as text. Some wallets nest text in it that is no JSON: do not rely on its form. At most 2048 characters. */
    extendInfo?: string;
}
/**
 * Answer to a cancellation. The ids and the time are promised only when `result.resultStatus` is `S`.
 *
 * It is what `cancel` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/paymentc_online
 */
export interface CancelSuccess {
    /** Outcome of the cancellation. */
    result: CancelResult & {
        resultStatus: "S";
    };
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId: string;
    /** The merchant's id of the payment. At most 64 characters. */
    paymentRequestId: string;
    /** When the payment was cancelled. At most 64 characters. Format: `date-time`. */
    cancelTime: DateTime;
}
/**
 * Answer to a capture. The ids, amount and time are promised only when `result.resultStatus` is `S`.
 *
 * It is what `capture` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/capture
 */
export interface CaptureSuccess {
    /** Outcome of the capture. */
    result: CaptureResult & {
        resultStatus: "S";
    };
    /** The merchant's id of the capture, repeated. At most 64 characters. */
    captureRequestId: string;
    /** The gateway's id of the capture. At most 64 characters. */
    captureId: string;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId: string;
    /** An amount of money as the gateway reports it. `value` counts the currency's smallest unit, so `"50000"` in BRL is 500.00 and `"50000"` in JPY is fifty thousand. Counted in the smallest unit of its currency. */
    captureAmount: Amount;
    /** When the capture was completed. At most 64 characters. Format: `date-time`. */
    captureTime: DateTime;
    /** The id that an acquirer other than Antom gave the transaction. At most 64 characters. */
    acquirerReferenceNo?: string;
}
/** Starts a payment that the payer completes in a wallet, at a bank or with a card (one-time payment). With `subscriptionId` it pays for a subscription, and `order` and `paymentAmount` are left out. */
export interface CashierSubscriptionPayRequest {
    /** Always `CASHIER_PAYMENT`. */
    productCode: "CASHIER_PAYMENT";
    /** The merchant's id of this payment and its idempotency key: repeated with the same values it returns the same final result. A new attempt at the same order takes a new one. From 1 to 64 characters. */
    paymentRequestId: string;
    /** What is paid for. Required unless `subscriptionId` is sent, and not allowed with it. */
    order?: never;
    /** Amount to pay. Required unless `subscriptionId` is sent, and not allowed with it. Counted in the smallest unit of its currency. */
    paymentAmount?: never;
    /** How the payer pays. */
    paymentMethod: PaymentMethod;
    /** The merchant's page to which the payer returns. Arriving there says nothing about the outcome. At most 2048 characters. Format: `uri`. */
    paymentRedirectUrl: string;
    /** Where notifications about this payment go. It takes precedence over the URL set in the dashboard. At most 2048 characters. Format: `uri`. */
    paymentNotifyUrl?: string | undefined;
    /** How the merchant wants to be settled. Required on the page, though the guide says otherwise. */
    settlementStrategy: SettlementStrategy;
    /** The payer's terminal. */
    env: Env;
    /** When the payment expires: by default 48 hours after the request for bank transfers and usually 14 minutes for other methods. A time of one's own must be earlier: under 48 hours for bank transfers; for other methods the documentation says under 10 minutes. At most 64 characters. Format: `date-time`. */
    paymentExpiryTime?: DateTime | undefined;
    /** How the payment is carried out. Required when `paymentMethod.paymentMethodType` is `CARD`. */
    paymentFactor?: PaymentFactor | undefined;
    /** Instalments. */
    creditPayPlan?: CreditPayPlanRequest | undefined;
    /** Id of the mini program. Required when `env.terminalType` is `MINI_APP`. At most 32 characters. */
    appId?: string | undefined;
    /** Country or region of the merchant's business (ISO 3166-1 alpha-2). Required with the Global Acquirer Gateway (GAGW) product. At most 2 characters. Matches `^[A-Z]{2}$`. */
    merchantRegion?: string | undefined;
    /** Country or region of the payer (ISO 3166-1 alpha-2). The Alipay+ cashier page orders payment methods by it. At most 2 characters. Matches `^[A-Z]{2}$`. */
    userRegion?: string | undefined;
    /** The merchant, where an acquirer acts for it. */
    merchant?: Merchant | undefined;
    /** Further data, in special cases agreed with Antom. At most 2048 characters. */
    extendInfo?: string | undefined;
    /** Whether the funds are only authorized, to be captured later. */
    isAuthorization?: BooleanValue | undefined;
    /** The method by which the payee receives the money. */
    payToMethod?: PaymentMethod | undefined;
    /** What the payer answered to a verification. */
    paymentVerificationData?: PaymentVerificationData | undefined;
    /** Id of the merchant's account, for merchants with several accounts under one client id. At most 32 characters. */
    merchantAccountId?: string | undefined;
    /** Whether payer and merchant were both offline when the payment was made. */
    dualOfflinePayment?: BooleanValue | undefined;
    /** The merchant's own values, given back with the result. */
    customizedInfo?: CustomizedInfoRequest | undefined;
    /** An exchange rate quoted earlier, given back as it was received. */
    paymentQuote?: Quote | undefined;
    /** Amount to process in the currency of the processing, where it differs from the payment's. Counted in the smallest unit of its currency. */
    processingAmount?: PositiveAmount | undefined;
    /** The subscription that this payment begins. */
    subscriptionInfo?: SubscriptionInfo | undefined;
    /** The merchant's own keys and values, as JSON text. At most 2048 characters. */
    metadata?: string | undefined;
    /** The authorization to obtain from the payer together with this payment. */
    agreementInfo?: AgreementInfo | undefined;
    /** Id of an existing subscription to pay for. `order` and `paymentAmount` are then left out. At most 64 characters. */
    subscriptionId: string;
    /** Id of a tax calculation made earlier. At most 64 characters. */
    taxCalculationId?: string | undefined;
}
/** Starts a payment that the payer completes in a wallet, at a bank or with a card (one-time payment). With `subscriptionId` it pays for a subscription, and `order` and `paymentAmount` are left out. */
export interface CashierOneTimePayRequest {
    /** Always `CASHIER_PAYMENT`. */
    productCode: "CASHIER_PAYMENT";
    /** The merchant's id of this payment and its idempotency key: repeated with the same values it returns the same final result. A new attempt at the same order takes a new one. From 1 to 64 characters. */
    paymentRequestId: string;
    /** What is paid for. Required unless `subscriptionId` is sent, and not allowed with it. */
    order: Order;
    /** Amount to pay. Required unless `subscriptionId` is sent, and not allowed with it. Counted in the smallest unit of its currency. */
    paymentAmount: PositiveAmount;
    /** How the payer pays. */
    paymentMethod: PaymentMethod;
    /** The merchant's page to which the payer returns. Arriving there says nothing about the outcome. At most 2048 characters. Format: `uri`. */
    paymentRedirectUrl: string;
    /** Where notifications about this payment go. It takes precedence over the URL set in the dashboard. At most 2048 characters. Format: `uri`. */
    paymentNotifyUrl?: string | undefined;
    /** How the merchant wants to be settled. Required on the page, though the guide says otherwise. */
    settlementStrategy: SettlementStrategy;
    /** The payer's terminal. */
    env: Env;
    /** When the payment expires: by default 48 hours after the request for bank transfers and usually 14 minutes for other methods. A time of one's own must be earlier: under 48 hours for bank transfers; for other methods the documentation says under 10 minutes. At most 64 characters. Format: `date-time`. */
    paymentExpiryTime?: DateTime | undefined;
    /** How the payment is carried out. Required when `paymentMethod.paymentMethodType` is `CARD`. */
    paymentFactor?: PaymentFactor | undefined;
    /** Instalments. */
    creditPayPlan?: CreditPayPlanRequest | undefined;
    /** Id of the mini program. Required when `env.terminalType` is `MINI_APP`. At most 32 characters. */
    appId?: string | undefined;
    /** Country or region of the merchant's business (ISO 3166-1 alpha-2). Required with the Global Acquirer Gateway (GAGW) product. At most 2 characters. Matches `^[A-Z]{2}$`. */
    merchantRegion?: string | undefined;
    /** Country or region of the payer (ISO 3166-1 alpha-2). The Alipay+ cashier page orders payment methods by it. At most 2 characters. Matches `^[A-Z]{2}$`. */
    userRegion?: string | undefined;
    /** The merchant, where an acquirer acts for it. */
    merchant?: Merchant | undefined;
    /** Further data, in special cases agreed with Antom. At most 2048 characters. */
    extendInfo?: string | undefined;
    /** Whether the funds are only authorized, to be captured later. */
    isAuthorization?: BooleanValue | undefined;
    /** The method by which the payee receives the money. */
    payToMethod?: PaymentMethod | undefined;
    /** What the payer answered to a verification. */
    paymentVerificationData?: PaymentVerificationData | undefined;
    /** Id of the merchant's account, for merchants with several accounts under one client id. At most 32 characters. */
    merchantAccountId?: string | undefined;
    /** Whether payer and merchant were both offline when the payment was made. */
    dualOfflinePayment?: BooleanValue | undefined;
    /** The merchant's own values, given back with the result. */
    customizedInfo?: CustomizedInfoRequest | undefined;
    /** An exchange rate quoted earlier, given back as it was received. */
    paymentQuote?: Quote | undefined;
    /** Amount to process in the currency of the processing, where it differs from the payment's. Counted in the smallest unit of its currency. */
    processingAmount?: PositiveAmount | undefined;
    /** The subscription that this payment begins. */
    subscriptionInfo?: SubscriptionInfo | undefined;
    /** The merchant's own keys and values, as JSON text. At most 2048 characters. */
    metadata?: string | undefined;
    /** The authorization to obtain from the payer together with this payment. */
    agreementInfo?: AgreementInfo | undefined;
    /** Id of an existing subscription to pay for. `order` and `paymentAmount` are then left out. At most 64 characters. */
    subscriptionId?: never;
    /** Id of a tax calculation made earlier. At most 64 characters. */
    taxCalculationId?: string | undefined;
}
/**
 * Where the payer lets the merchant debit the wallet. With the status `S` at least one of `normalUrl`, `schemeUrl` and `applinkUrl` is there; which of them depends on wallet and terminal. Each serves one authorization, once: use one of them alone.
 *
 * It is what `consultAuthorization` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/authconsult
 */
export interface ConsultAuthorizationSuccess {
    /** Outcome of the call. It says nothing about whether the payer authorizes. */
    result: ConsultAuthorizationResult & {
        resultStatus: "S";
    };
    /** Web page to send the payer to. At most 2048 characters. */
    normalUrl?: string;
    /** URL in the wallet's own scheme, which opens the wallet app. At most 2048 characters. */
    schemeUrl?: string;
    /** App Link or Universal Link, which opens the wallet app, or a page where it is not installed. At most 2048 characters. */
    applinkUrl?: string;
    /** Package name of the wallet app, to open it on Android from an app or a mobile page. At most 128 characters. */
    appIdentifier?: string;
    /** A code to show, where the wallet can be authorized by a scan. It is good once, and asked for with the terminal `WEB` and the scope `AGREEMENT_PAY`. After the scan `authCode` comes with notifyAuthorization alone. */
    authCodeForm?: AuthCodeForm | null;
    /**
     * The address in its older form. At most 2048 characters.
     * @deprecated Read `normalUrl`, `schemeUrl` and `applinkUrl` first. It is out of use since April 2023.
     */
    authUrl?: string;
    /** Further data that only some wallets give. At most 2048 characters. */
    extendInfo?: string;
}
/**
 * The payment methods of the contract that fit the request, those that cannot be used now included. With the status `S` there are `paymentOptions`.
 *
 * It is what `consultPayment` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/consult
 */
export interface ConsultPaymentSuccess {
    /** Outcome of the query, not of a payment. */
    result: ConsultPaymentResult & {
        resultStatus: "S";
    };
    /** The methods, the most relevant first. `enabled` says of each one whether it can be used. */
    paymentOptions: PaymentOption[];
    /**
     * The older form of the methods, which no page describes.
     * @deprecated Read `paymentOptions` instead.
     */
    paymentMethodInfos?: PaymentMethodInfo[] | null;
    /** Further data. At most 4096 characters. */
    extendInfo?: string;
}
/**
 * Answer to a session. With the status `S` there are the session's id, its data for the client SDK and its expiry, and for the Checkout Page the URL of the page.
 *
 * It is what `createPaymentSession` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/session_cashier
 */
export interface CreatePaymentSessionSuccess {
    /** Outcome of the call. `S` means that the session exists, not that anything is paid. */
    result: CreatePaymentSessionResult & {
        resultStatus: "S";
    };
    /** The gateway's id of the session. At most 64 characters. */
    paymentSessionId: string;
    /** Data to hand to the client SDK unchanged. Do not parse it. At most 4096 characters. Format: `password`. */
    paymentSessionData: string;
    /** When the session expires. At most 64 characters. Format: `date-time`. */
    paymentSessionExpiryTime: DateTime;
    /** The Checkout Page to which the payer is sent. With the scene `CHECKOUT_PAYMENT`. At most 2048 characters. */
    normalUrl?: string;
    /** A URL that no page describes. Use `normalUrl`. At most 2048 characters. */
    url?: string;
    /** Id of the subscription that the request's `subscription` created. At most 64 characters. */
    subscriptionId?: string;
    /** Id of the subscription's first invoice, when it has no trial. At most 64 characters. */
    invoiceId?: string;
}
/**
 * The session. All fields but `normalUrl` are promised when `result.resultStatus` is `S`.
 *
 * It is what `createVaultingSession` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/vaulting_session
 */
export interface CreateVaultingSessionSuccess {
    /** Outcome of the call. */
    result: CreateVaultingSessionResult & {
        resultStatus: "S";
    };
    /** Data for the client SDK. Pass it on as it is. At most 4096 characters. Format: `password`. */
    vaultingSessionData: string;
    /** The gateway's id of the session. At most 64 characters. */
    vaultingSessionId: string;
    /** When the session ends. At most 64 characters. Format: `date-time`. */
    vaultingSessionExpiryTime: DateTime;
    /** Page of the gateway on which the payer enters the card. At most 2048 characters. */
    normalUrl?: string;
}
/**
 * Answer to a declaration. The two ids of the customs are promised only when `result.resultStatus` is `S`.
 *
 * It is what `declare` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/declare
 */
export interface DeclareSuccess {
    /** Outcome of the call, not of the declaration. */
    result: DeclareResult & {
        resultStatus: "S";
    };
    /** The id under which the customs know the payment. At most 64 characters. */
    customsPaymentId: string;
    /** The id under which the customs know the order: `suborderId` of a split order, otherwise the payment's `paymentRequestId`. At most 64 characters. */
    customsOrderId: string;
    /** Whether buyer and payer are the same person, when that was checked. At most 64 characters. */
    identityCheckResult?: "CHECK_PASSED" | "CHECK_NOT_PASSED" | (string & {});
    /** The institution that cleared the payment, where the customs want to know it: China UnionPay (`CUP`), NetsUnion (`NUCC`), or another, for example for credit products (`OTHER`). At most 64 characters. */
    clearingChannel?: "CUP" | "NUCC" | "OTHER" | (string & {});
    /** That institution's id of the transaction. At most 64 characters. */
    clearingTransactionId?: string;
    /** The id under which the payment company is registered with the customs: for most `31222699S7`, for Guangzhou `C000010000416158`, for Hangzhou `ZF14021901`. At most 32 characters. */
    customsProviderRegistrationId?: string;
}
/**
 * Answer to acceptDispute and supplyDefenseDocument. The id and the time are promised only when `result.resultStatus` is `S`.
 *
 * It is what `acceptDispute` answers when it has succeeded; what `supplyDefenseDocument` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/accept, https://docs.antom.com/ac/ams/supply_evidence
 */
export interface DisputeSuccess {
    /** Outcome of the call. */
    result: DisputeResult & {
        resultStatus: "S";
    };
    /** The gateway's id of the dispute, repeated. At most 64 characters. */
    disputeId: string;
    /** When the dispute was accepted, or the document taken. At most 64 characters. Format: `date-time`. */
    disputeResolutionTime: DateTime;
}
/**
 * Answer to the request for a document. The document and its format are promised only when `result.resultStatus` is `S`.
 *
 * It is what `downloadDisputeEvidence` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/download
 */
export interface DownloadDisputeEvidenceSuccess {
    /** Outcome of the call. */
    result: DownloadDisputeEvidenceResult & {
        resultStatus: "S";
    };
    /** The document, as Base64 text. At most 1000000 characters. */
    disputeEvidence: string;
    /** Format of the document. `WORD` stands for DOC and DOCX. At most 64 characters. */
    disputeEvidenceFormat: "WORD" | "PDF" | "ZIP" | "JPG" | (string & {});
}
/**
 * The nonce, promised when `result.resultStatus` is `S`.
 *
 * It is what `fetchNonce` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/fetchnouce
 */
export interface FetchNonceSuccess {
    /** Outcome of the call. */
    result: FetchNonceResult & {
        resultStatus: "S";
    };
    /** The nonce: the `paymentMethod.paymentMethodId` of the next payment. At most 255 characters. Format: `password`. */
    cardToken: string;
}
/**
 * Answer to an inquiry for subscriptions. The list and the paginator are promised when `resultStatus` is `S`.
 *
 * It is what `inquireSubscriptionList` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/inquire_sublist
 */
export interface InquireSubscriptionListSuccess {
    /** Outcome of the inquiry itself. */
    result: InquireSubscriptionListResult & {
        resultStatus: "S";
    };
    /** The subscriptions on this page; empty when nothing fits. */
    subscriptions: (Subscription[] | null) & Subscription[];
    /** Where a page stands in the list that it is part of. */
    paginator: Paginator;
}
/**
 * Answer to an inquiry for charges. The list and the paginator are promised when `resultStatus` is `S`.
 *
 * It is what `inquireSubscriptionPayment` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/inquire_subpayment
 */
export interface InquireSubscriptionPaymentSuccess {
    /** Outcome of the inquiry itself. */
    result: InquireSubscriptionPaymentResult & {
        resultStatus: "S";
    };
    /** The charges on this page; empty when nothing fits, and also when the subscription is not known. */
    payments: (SubscriptionTransaction[] | null) & SubscriptionTransaction[];
    /** Where a page stands in the list that it is part of. */
    paginator: Paginator;
}
/**
 * Answer to an inquiry. `result` says only whether the inquiry worked; `subscription` is promised when it did.
 *
 * It is what `inquireSubscription` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/inquire_sub
 */
export interface InquireSubscriptionSuccess {
    /** Outcome of the inquiry itself. */
    result: InquireSubscriptionResult & {
        resultStatus: "S";
    };
    /** A subscription as it stands. */
    subscription: Subscription;
}
/**
 * `result` says only whether the inquiry worked; what became of the card is in `vaultingStatus`.
 *
 * It is what `inquireVaulting` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/inquire_vaulting
 */
export interface InquireVaultingSuccess {
    /** Outcome of the inquiry itself. */
    result: InquireVaultingResult & {
        resultStatus: "S";
    };
    /** The merchant's id of the attempt, repeated. At most 64 characters. */
    vaultingRequestId: string;
    /** What became of the card. `PROCESSING` is the only state that can change. At most 10 characters. */
    vaultingStatus: "SUCCESS" | "FAIL" | "PROCESSING" | (string & {});
    /** The card that was stored, with its token, when `vaultingStatus` is `SUCCESS`. */
    paymentMethodDetail?: PaymentMethodDetail | null;
    /** Web page to send the payer to; for a card the 3-D Secure page. At most 2048 characters. */
    normalUrl?: string;
    /** URL in a scheme of its own, which opens an app. At most 2048 characters. */
    schemeUrl?: string;
    /** App Link or Universal Link, which opens an app. At most 2048 characters. */
    applinkUrl?: string;
    /** The merchant's own data from vaultPaymentMethod, a JSON object as text. At most 2048 characters. */
    metadata?: string;
    /** Machine-readable reason for the state. The list grows. At most 64 characters. */
    vaultingResultCode?: "SUCCESS" | "VERIFICATION_IN_PROCESS" | "ACCESS_DENIED" | "ACCOUNT_CLOSED" | "AUTHENTICATION_REQUIRED" | "BLOCKED_FIRST_USED" | "CARD_EXPIRED" | "CARD_NOT_SUPPORTED" | "DO_NOT_HONOR" | "FRAUD_REJECT" | "INVALID_CARD_NUMBER" | "INVALID_CVV" | "INVALID_EXPIRATION_DATE" | "LOST_CARD" | "NO_SELECTED_ACCOUNT" | "ORDER_IS_CLOSED" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PICKUP_CARD" | "POLICY" | "PROCESS_FAIL" | "RESTRICTED_CARD" | "STOLEN_CARD" | "USER_BALANCE_NOT_ENOUGH" | "USER_PAYMENT_VERIFICATION_FAILED" | "VERIFY_TIMES_EXCEED_LIMIT" | (string & {});
    /** Text for people about the state, in no fixed wording. At most 256 characters. */
    vaultingResultMessage?: string;
}
/**
 * Answer to an inquiry. `result` says only whether the inquiry worked; how the payment stands is in `paymentStatus`, and how each capture or refund stands is in `transactions`.
 *
 * It is what `inquiryPayment` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/paymentri_online
 */
export interface InquiryPaymentSuccess {
    /** Outcome of the inquiry itself. */
    result: InquiryPaymentResult & {
        resultStatus: "S";
    };
    /** State of the payment. `PENDING` means that the payer is done and the final result is awaited: with slow bank methods for 1 to 3 days, at most 7. It stays `SUCCESS` after a refund. At most 64 characters. */
    paymentStatus: "SUCCESS" | "FAIL" | "PROCESSING" | "CANCELLED" | "PENDING" | (string & {});
    /** Machine-readable reason for the state of the payment. The list grows. Documented for every answer with status `S`, but missing in a published one. At most 64 characters. */
    paymentResultCode?: "SUCCESS" | "ACCESS_DENIED" | "CARD_NOT_SUPPORTED" | "CURRENCY_NOT_SUPPORT" | "DO_NOT_HONOR" | "FRAUD_REJECT" | "INVALID_ACCESS_TOKEN" | "INVALID_API" | "INVALID_CARD" | "INVALID_CARD_NUMBER" | "INVALID_EXPIRATION_DATE" | "INVALID_EXPIRY_DATE_FORMAT" | "INVALID_MERCHANT_STATUS" | "ISSUER_REJECTS_TRANSACTION" | "KEY_NOT_FOUND" | "MERCHANT_KYB_NOT_QUALIFIED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CLOSED" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "RISK_REJECT" | "SUSPECTED_CARD" | "SUSPECTED_RISK" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "PAYMENT_IN_PROCESS" | "UNKNOWN_EXCEPTION" | "EXPIRED_CODE" | "INVALID_CONTRACT" | "INVALID_PAYMENT_CODE" | "INVALID_PAYMENT_METHOD_META_DATA" | "MERCHANT_NOT_REGISTERED" | "ORDER_IS_CANCELED" | "ORDER_NOT_EXIST" | "REPEAT_REQ_INCONSISTENT" | "SETTLE_CONTRACT_NOT_MATCH" | "USER_NOT_EXIST" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED" | "ORDER_STATUS_INVALID" | "PAYMENT_PROHIBITED" | "SELECTED_CARD_BRAND_NOT_AVAILABLE" | "AUTHENTICATION_REQUIRED" | "INCORRECT_BLIKCODE" | "INVALID_AMOUNT" | "INVALID_CVV" | "CARD_BIN_QUERY_ERROR" | (string & {});
    /** Text for people about the state of the payment, in no fixed wording. Missing where the code is. At most 256 characters. */
    paymentResultMessage?: string;
    /** The merchant's id of the payment. At most 64 characters. */
    paymentRequestId: string;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId: string;
    /** The gateway's id of the authorization behind the payment. At most 64 characters. */
    authPaymentId?: string;
    /** An amount of money as the gateway reports it. `value` counts the currency's smallest unit, so `"50000"` in BRL is 500.00 and `"50000"` in JPY is fifty thousand. Counted in the smallest unit of its currency. */
    paymentAmount: Amount;
    /** What the payer really paid, after reductions and conversion. Counted in the smallest unit of its currency. */
    actualPaymentAmount?: Amount | null;
    /** Exchange rate between the order's currency and the payer's. */
    paymentQuote?: Quote | null;
    /** When the payment was created. At most 64 characters. Format: `date-time`. */
    paymentCreateTime: DateTime;
    /** When the payment succeeded. Given only while `paymentStatus` is `SUCCESS`. At most 64 characters. Format: `date-time`. */
    paymentTime?: DateTime;
    /** When a card authorization ends. No capture is possible after it. At most 64 characters. Format: `date-time`. */
    authExpiryTime?: DateTime;
    /**
     * The same as `authExpiryTime`, in the spelling of the page of May 2024. At most 64 characters. Format: `date-time`.
     * @deprecated Read `authExpiryTime` first, and this one where it is absent.
     */
    authExpirytime?: DateTime;
    /** Value of coupons that are not certain to be paid out. Counted in the smallest unit of its currency. */
    nonGuaranteeCouponAmount?: Amount | null;
    /** What the wallet discloses about its user. */
    pspCustomerInfo?: PspCustomerInfo | null;
    /** Where to send the payer while the payment result is `PAYMENT_IN_PROCESS`. */
    redirectActionForm?: RedirectActionForm | null;
    /** The card used, in the older shape. */
    cardInfo?: CardInfo | null;
    /** The id that an acquirer other than Antom gave the transaction. At most 64 characters. */
    acquirerReferenceNo?: string;
    /** Further details that only some payment methods give. At most 2048 characters. */
    extendInfo?: string;
    /** The payment's captures and refunds; absent or null when there is none. */
    transactions?: Transaction[] | null;
    /** Amount to declare to the customs. Counted in the smallest unit of its currency. */
    customsDeclarationAmount?: Amount | null;
    /** Amount in the settlement currency, where the exchange rate was locked. Counted in the smallest unit of its currency. */
    grossSettlementAmount?: Amount | null;
    /** The exchange rate behind `grossSettlementAmount`. */
    settlementQuote?: Quote | null;
    /** What is known of the card or account that paid (`CARD`, `GRABPAY_MY`, `GRABPAY_SG`, `PAYPAY`), once the payment succeeded or failed. */
    paymentResultInfo?: PaymentResultInfo | null;
    /** How the acquirer saw the payment. */
    acquirerInfo?: AcquirerInfo | null;
    /** The merchant account that the payment belongs to. At most 32 characters. */
    merchantAccountId?: string;
    /** The promotions applied. Plural here, `promotionResult` in the notification. */
    promotionResults?: PromotionResult[] | null;
    /**
     * The same as `promotionResults`, in the spelling of the page of May 2024.
     * @deprecated Read `promotionResults` first, and this one where it is absent.
     */
    promotionResult?: PromotionResult[] | null;
    /** The earliest time at which the payment can be settled. At most 64 characters. Format: `date-time`. */
    earliestSettlementTime?: DateTime;
    /** The payment method used, such as `ALIPAY_HK` or `CARD`. At most 64 characters. */
    paymentMethodType?: string;
    /** The merchant's own data from the pay request, a JSON object as text. At most 2048 characters. */
    metadata?: string;
    /** The merchant's own notes from the pay request. */
    customizedInfo?: CustomizedInfo | null;
    /** Amount that is processed, where it differs from `paymentAmount`. Counted in the smallest unit of its currency. */
    processingAmount?: Amount | null;
    /** Automatic attempts to collect the payment. */
    retryInfo?: RetryInfo | null;
    /** State of the review of the authorization. No values are published. At most 64 characters. */
    authReviewStatus?: string;
    /** Who reviewed the authorization. No values are published. At most 64 characters. */
    authReviewSource?: string;
    /** Outcome of the gateway's risk decision. */
    popRiskDecisionResultInfo?: PopRiskDecisionResultInfo | null;
}
/**
 * Answer to an inquiry about a refund. `result` says only whether the inquiry worked; how the refund stands is in `refundStatus`.
 *
 * It is what `inquiryRefund` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/ir_online
 */
export interface InquiryRefundSuccess {
    /** Outcome of the inquiry itself. */
    result: InquiryRefundResult & {
        resultStatus: "S";
    };
    /** The gateway's id of the refund. At most 64 characters. */
    refundId: string;
    /** The merchant's id of the refund. At most 64 characters. */
    refundRequestId: string;
    /** An amount of money as the gateway reports it. `value` counts the currency's smallest unit, so `"50000"` in BRL is 500.00 and `"50000"` in JPY is fifty thousand. Counted in the smallest unit of its currency. */
    refundAmount: Amount;
    /** State of the refund at the gateway, which can be ahead of the payer's wallet or bank. `SUCCESS` and `FAIL` are final. At most 16 characters. */
    refundStatus: "SUCCESS" | "PROCESSING" | "FAIL" | "CANCELLED" | "PENDING" | (string & {});
    /** When the refund succeeded. Given only while `refundStatus` is `SUCCESS`. At most 64 characters. Format: `date-time`. */
    refundTime?: DateTime;
    /** Amount of the refund in the settlement currency, at the exchange rate that was locked for the payment. Counted in the smallest unit of its currency. */
    grossSettlementAmount?: Amount | null;
    /** The exchange rate behind `grossSettlementAmount`; the two come together. */
    settlementQuote?: Quote | null;
    /** How the acquirer saw the refund. */
    acquirerInfo?: AcquirerInfo | null;
    /** The acquirer reference number, where the payment method has one. At most 64 characters. */
    arn?: string;
    /** The merchant's own notes from the refund request. */
    customizedInfo?: CustomizedInfo | null;
    /** What was really given back. Counted in the smallest unit of its currency. */
    actualRefundAmount?: Amount | null;
    /** The retrieval reference number of the refund. At most 32 characters. */
    rrn?: string;
    /** The merchant's own data from the refund request, a JSON object as text. At most 2048 characters. */
    metadata?: string;
}
/**
 * Answer to a payment. On `S` the ids, the amount and the time of creation are promised. On `U` with `PAYMENT_IN_PROCESS` a cashier payment carries them too, with at least one of `normalUrl`, `schemeUrl` and `applinkUrl`, unless the method shows a code or uses a client SDK. An auto debit carries a URL only when the payer has yet to authorize (`agreementInfo`, since January 2026).
 *
 * It is what `pay` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/payment_agreement
 */
export interface PaySuccess {
    /** Outcome of the payment. */
    result: PayResult & {
        resultStatus: "S";
    };
    /** The merchant's id of the payment, repeated. At most 64 characters. */
    paymentRequestId: string;
    /** The gateway's id of the payment. Keep it for capture, inquiryPayment and cancel. At most 64 characters. */
    paymentId: string;
    /** An amount of money as the gateway reports it. `value` counts the currency's smallest unit, so `"50000"` in BRL is 500.00 and `"50000"` in JPY is fifty thousand. Counted in the smallest unit of its currency. */
    paymentAmount: Amount;
    /** When the payment was completed; the periods for cancelling and refunding begin here. Not promised, even on `S`. At most 64 characters. Format: `date-time`. */
    paymentTime?: DateTime;
    /** When the payment was created. At most 64 characters. Format: `date-time`. */
    paymentCreateTime: DateTime;
    /** The payer as the wallet knows them, when the wallet says so. */
    pspCustomerInfo?: PspCustomerInfo | null;
    /** Amount to be settled before fees, when the exchange rate is fixed at the time of payment: the payment's amount multiplied by `settlementQuote`. Counted in the smallest unit of its currency. */
    grossSettlementAmount?: Amount | null;
    /** The exchange rate of the settlement, with `grossSettlementAmount`. */
    settlementQuote?: Quote | null;
    /** Web page to which the payer is sent. At most 2048 characters. */
    normalUrl?: string;
    /** URL with a scheme of the wallet's own, which opens its app. At most 2048 characters. */
    schemeUrl?: string;
    /** App link or universal link, which opens the wallet's app, or a web page where it is not installed. At most 2048 characters. */
    applinkUrl?: string;
    /** Id of the wallet's app, to open it from an Android app or a mobile page (`APP`, `WAP`). At most 128 characters. */
    appIdentifier?: string;
    /** Data to hand to the client SDK unchanged. At most 20000 characters. */
    paymentData?: string;
    /** Codes to show to the payer. */
    orderCodeForm?: OrderCodeForm | null;
    /** What the payer has to do next, as JSON text. Its key `paymentActionFormType` says which kind it is. At most 20000 characters. */
    paymentActionForm?: string;
    /**
     * The older form of the redirect.
     * @deprecated Use `normalUrl`, `schemeUrl` and `applinkUrl` where they are present.
     */
    redirectActionForm?: RedirectActionForm | null;
    /** A question that the payer has to answer first. */
    challengeActionForm?: ChallengeActionForm | null;
    /** Until when an authorized card payment can be captured. At most 64 characters. Format: `date-time`. */
    authExpiryTime?: DateTime;
    /** Amount that the payer really paid, in the payer's currency. Counted in the smallest unit of its currency. */
    actualPaymentAmount?: Amount | null;
    /** The exchange rate between `paymentAmount` and `actualPaymentAmount`. */
    paymentQuote?: Quote | null;
    /** Part that a coupon of the wallet covered, and that is not refunded with the payment. Counted in the smallest unit of its currency. */
    nonGuaranteeCouponValue?: Amount | null;
    /** Further data. At most 2048 characters. */
    extendInfo?: string;
    /** Details of a card payment, and of some wallets' (`GRABPAY_MY`, `GRABPAY_SG`, `PAYPAY`). */
    paymentResultInfo?: PaymentResultInfo | null;
    /** The acquirer that processed the payment, when it is not Antom itself. */
    acquirerInfo?: AcquirerInfo | null;
    /** Promotions applied to the payment. In inquiryPayment the name is `promotionResults`. */
    promotionResult?: PromotionResult[] | null;
    /** Amount processed in the currency of the processing, where it differs from the payment's. Counted in the smallest unit of its currency. */
    processingAmount?: Amount | null;
    /** Id of the subscription that the payment belongs to. At most 64 characters. */
    subscriptionId?: string;
    /** Id of the subscription's invoice that the payment settles. At most 64 characters. */
    invoiceId?: string;
    /** State of the subscription. The values are not documented. At most 64 characters. */
    status?: string;
    /** When the subscription's current period began. At most 64 characters. Format: `date-time`. */
    currentPeriodStart?: DateTime;
    /** When the subscription's current period ends. At most 64 characters. Format: `date-time`. */
    currentPeriodEnd?: DateTime;
}
/** Tells the merchant how a payment ended, that it is pending, or how a change of its amount ended. `paymentTime` is promised when a `PAYMENT_RESULT` has status `S`. */
export interface PaymentNotificationSuccess {
    /** Kind of notification. `PAYMENT_PENDING` is not final: the payer is done and the result is awaited. `UPDATE_AMOUNT_RESULT` appeared in July 2026. */
    notifyType: "PAYMENT_RESULT";
    /** Outcome of the payment, `S` or `F`. It is final unless `notifyType` is `PAYMENT_PENDING`: there `S` means that the payment is being processed, not that it is paid. */
    result: PaymentNotificationResult & {
        resultStatus: "S";
    };
    /** The merchant's id of the payment. At most 64 characters. */
    paymentRequestId: string;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId: string;
    /** Amount of the payment, in the order's currency. Counted in the smallest unit of its currency. */
    paymentAmount: Amount;
    /** When the payment was created. At most 64 characters. Format: `date-time`. */
    paymentCreateTime: DateTime;
    /** When the payment succeeded. At most 64 characters. Format: `date-time`. */
    paymentTime: DateTime;
    /** Amount to declare to the customs; known from `ALIPAY_CN`. Counted in the smallest unit of its currency. */
    customsDeclarationAmount?: Amount | null;
    /** Amount in the settlement currency, where the exchange rate was locked. Counted in the smallest unit of its currency. */
    grossSettlementAmount?: Amount | null;
    /** The exchange rate behind `grossSettlementAmount`. */
    settlementQuote?: Quote | null;
    /** What the wallet discloses about its user. */
    pspCustomerInfo?: PspCustomerInfo | null;
    /** The id that an acquirer other than Antom gave the transaction. At most 64 characters. */
    acquirerReferenceNo?: string;
    /** What is known of the card or account that paid (`CARD`, `GRABPAY_MY`, `GRABPAY_SG`, `PAYPAY`). */
    paymentResultInfo?: PaymentResultInfo | null;
    /** The card used, in the older shape. */
    cardInfo?: CardInfo | null;
    /** How the acquirer saw the payment. */
    acquirerInfo?: AcquirerInfo | null;
    /** The promotions applied. Singular here though a list, `promotionResults` in the inquiry. */
    promotionResult?: PromotionResult[] | null;
    /** The payment method used, such as `ALIPAY_HK` or `CARD`. At most 64 characters. */
    paymentMethodType?: string;
    /** The merchant's own notes from the pay request. */
    customizedInfo?: CustomizedInfo | null;
    /** Exchange rate between the order's currency and the payer's. */
    paymentQuote?: Quote | null;
    /** Amount that is processed, where it differs from `paymentAmount`. Counted in the smallest unit of its currency. */
    processingAmount?: Amount | null;
    /** The merchant's own data from the pay request, a JSON object as text. At most 2048 characters. */
    metadata?: string;
    /** Id of the subscription order that the payment belongs to. At most 32 characters. */
    subscriptionOrderId?: string;
    /** Automatic attempts to collect the payment. */
    retryInfo?: RetryInfo | null;
    /** The merchant's id of the change of amount, in an `UPDATE_AMOUNT_RESULT`. At most 64 characters. */
    updateRequestId?: string;
    /** When the authorization ends. No capture is possible after it. A change of the amount does not move it. At most 64 characters. Format: `date-time`. */
    authExpiryTime?: DateTime;
    /** Id of the tax calculation that the payment refers to. At most 64 characters. */
    taxCalculationId?: string;
    /** State of the review of the authorization. No values are published. At most 64 characters. */
    authReviewStatus?: string;
    /** Who reviewed the authorization. No values are published. At most 64 characters. */
    authReviewSource?: string;
    /** Outcome of the gateway's risk decision. */
    popRiskDecisionResultInfo?: PopRiskDecisionResultInfo | null;
}
/**
 * Answer to a refund. The ids and the amount are promised only when `result.resultStatus` is `S`.
 *
 * It is what `refund` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/refund_online
 */
export interface RefundSuccess {
    /** Outcome of the refund. */
    result: RefundResult & {
        resultStatus: "S";
    };
    /** The merchant's id of the refund, repeated. At most 64 characters. */
    refundRequestId: string;
    /** The gateway's id of the refund; each `refundRequestId` has one. At most 64 characters. */
    refundId: string;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId: string;
    /** An amount of money as the gateway reports it. `value` counts the currency's smallest unit, so `"50000"` in BRL is 500.00 and `"50000"` in JPY is fifty thousand. Counted in the smallest unit of its currency. */
    refundAmount: Amount;
    /** When the refund came to its state, whichever that is. At most 64 characters. Format: `date-time`. */
    refundTime?: DateTime;
    /** Amount of the refund in the settlement currency, at the exchange rate that was locked for the payment. Counted in the smallest unit of its currency. */
    grossSettlementAmount?: Amount | null;
    /** The exchange rate behind `grossSettlementAmount`; the two come together. */
    settlementQuote?: Quote | null;
    /** The id that an acquirer other than Antom gave the refund. At most 64 characters. */
    acquirerReferenceNo?: string;
    /** How the acquirer saw the refund. */
    acquirerInfo?: AcquirerInfo | null;
    /** Value of coupons, given back with the refund, that are not certain to be paid out. Not described on the merchant pages. Counted in the smallest unit of its currency. */
    refundNonGuaranteeCouponAmount?: Amount | null;
    /** What was really given back. Counted in the smallest unit of its currency. */
    actualRefundAmount?: Amount | null;
}
/** Tells the merchant how the charge of one period ended. */
export interface SubscriptionPaymentSuccessNotification {
    /** Outcome of the charge, `S` or `F`. */
    result: SubscriptionPaymentNotificationResult & {
        resultStatus: "S";
    };
    /** The gateway's id of the payment, for a refund or a dispute. At most 64 characters. */
    paymentId: string;
    /** Amount of the charge. Counted in the smallest unit of its currency. */
    paymentAmount: Amount;
    /** When the charge was created. At most 64 characters. Format: `date-time`. */
    paymentCreateTime: DateTime;
    /** When the charge succeeded. Promised when `result.resultStatus` is `S`. At most 64 characters. Format: `date-time`. */
    paymentTime: DateTime;
    /** The merchant's id of the subscription, from the request that created it. At most 64 characters. */
    subscriptionRequestId: string;
    /** Antom's id of the subscription. At most 64 characters. */
    subscriptionId: string;
    /** When the period that is paid for begins. In the published sample it lies after `periodEndTime`: do not check the order. At most 64 characters. Format: `date-time`. */
    periodStartTime: DateTime;
    /** When the period that is paid for ends. At most 64 characters. Format: `date-time`. */
    periodEndTime: DateTime;
    /** Number of the period that is paid for, counted from 1; trial periods count. At most 64 characters. Matches `^[0-9]+$`. */
    phaseNo: string | number;
}
/**
 * Answer to a change of the amount. `S` says that it was accepted; the outcome is notified. The ids and the amount are promised only then.
 *
 * It is what `updateAmount` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/updateAmount
 */
export interface UpdateAmountSuccess {
    /** Whether the change was accepted. */
    result: UpdateAmountResult & {
        resultStatus: "S";
    };
    /** The merchant's id of the change, repeated. At most 64 characters. */
    updateRequestId: string;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId: string;
    /** An amount of money as the gateway reports it. `value` counts the currency's smallest unit, so `"50000"` in BRL is 500.00 and `"50000"` in JPY is fifty thousand. Counted in the smallest unit of its currency. */
    amount: Amount;
}
/**
 * What became of the card. `paymentMethodDetail` is promised only when `result.resultStatus` is `S`. With the code `VERIFICATION_IN_PROCESS` one or more of the URLs are there.
 *
 * It is what `vaultPaymentMethod` answers when it has succeeded.
 *
 * Source: https://docs.antom.com/ac/ams/vault_method
 */
export interface VaultPaymentMethodSuccess {
    /** Outcome of the call. */
    result: VaultPaymentMethodResult & {
        resultStatus: "S";
    };
    /** The merchant's id of the attempt, repeated. At most 64 characters. */
    vaultingRequestId: string;
    /** The payment method that was stored. */
    paymentMethodDetail: PaymentMethodDetail;
    /** Web page to send the payer to; for a card the 3-D Secure page. At most 2048 characters. */
    normalUrl?: string;
    /** URL in a scheme of its own, which opens an app. At most 2048 characters. */
    schemeUrl?: string;
    /** App Link or Universal Link, which opens an app. At most 2048 characters. */
    applinkUrl?: string;
}
/** CancelRequest that has `paymentId`. */
export interface CancelRequestWithPaymentId {
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId: string;
    /** The merchant's id of the payment. At most 64 characters. */
    paymentRequestId?: string | undefined;
    /** The merchant account that the payment belongs to. At most 32 characters. */
    merchantAccountId?: string | undefined;
}
/** CancelRequest that has `paymentRequestId`. */
export interface CancelRequestWithPaymentRequestId {
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId?: string | undefined;
    /** The merchant's id of the payment. At most 64 characters. */
    paymentRequestId: string;
    /** The merchant account that the payment belongs to. At most 32 characters. */
    merchantAccountId?: string | undefined;
}
/** CancelSubscriptionRequest that has `subscriptionId`. */
export interface CancelSubscriptionRequestWithSubscriptionId {
    /** Antom's id of the subscription. At most 64 characters. */
    subscriptionId: string;
    /** The merchant's id of the subscription, from the request that created it. At most 64 characters. */
    subscriptionRequestId?: string | undefined;
    /** When it ends: with the current period, without another charge (`CANCEL`), or at once (`TERMINATE`). Pix Automático takes `CANCEL` only. */
    cancellationType: "CANCEL" | "TERMINATE";
}
/** CancelSubscriptionRequest that has `subscriptionRequestId`. */
export interface CancelSubscriptionRequestWithSubscriptionRequestId {
    /** Antom's id of the subscription. At most 64 characters. */
    subscriptionId?: string | undefined;
    /** The merchant's id of the subscription, from the request that created it. At most 64 characters. */
    subscriptionRequestId: string;
    /** When it ends: with the current period, without another charge (`CANCEL`), or at once (`TERMINATE`). Pix Automático takes `CANCEL` only. */
    cancellationType: "CANCEL" | "TERMINATE";
}
/** ConsultAuthorizationRequest that has `terminalType`. */
export interface ConsultAuthorizationRequestWithTerminalType {
    /** The wallet to authorize. At most 64 characters. */
    customerBelongsTo: CustomerBelongsTo;
    /** The merchant's page to which the payer returns. The wallet appends `authCode` and `authState` to it. At most 1024 characters. Format: `uri`. */
    authRedirectUrl: string;
    /** What the payer is asked for. `AGREEMENT_PAY` is the permission to debit; `BASE_USER_INFO` and `USER_INFO` are data about the user. From 1 to 4 items. */
    scopes: readonly ("BASE_USER_INFO" | "USER_INFO" | "AGREEMENT_PAY" | "USER_LOGIN_ID" | "HASH_LOGIN_ID" | "SEND_OTP" | "TAOBAO_REBIND" | (string & {}))[];
    /** The merchant's id of this attempt, a new one for each. The redirect and the notification repeat it: compare it before the code is used. From 1 to 256 characters. */
    authState: string;
    /**
     * Where the payer is.
     * @deprecated Send `env` instead. It is out of use since January 2026.
     */
    terminalType: "WEB" | "WAP" | "APP" | "MINI_APP";
    /**
     * Operating system, required when the `terminalType` beside it is `APP`, `WAP` or `MINI_APP`.
     * @deprecated Send `env` instead. It is out of use since January 2026.
     */
    osType?: "IOS" | "ANDROID" | undefined;
    /**
     * Version of the operating system, for `APP` and `WAP`. At most 16 characters.
     * @deprecated Send `env` instead. It is out of use since January 2026.
     */
    osVersion?: string | undefined;
    /** The payer's terminal. */
    env?: Env | undefined;
    /** The secondary merchant's id, registered with Antom. For acquirers. Payments by Alipay+ methods repeat it as `order.merchant.referenceMerchantId`, which takes 32 characters. At most 64 characters. */
    authClientId?: string | undefined;
    /** Country or region in which the merchant does business (ISO 3166-1 alpha-2), such as `US`, `JP`, `PK` or `SG`. For the Global Acquirer Gateway. At most 2 characters. Matches `^[A-Z]{2}$`. */
    merchantRegion?: string | undefined;
    /** Whether the debits recur. Asked for when `customerBelongsTo` is `PAYPAY`. */
    recurringPayment?: BooleanValue | undefined;
    /** Where notifications about this authorization go. It takes precedence over the URL set in the dashboard. At most 2048 characters. Format: `uri`. */
    authNotifyUrl?: string | undefined;
    /** Id of the merchant's account, for merchants with several accounts under one client id. At most 64 characters. */
    merchantAccountId?: string | undefined;
    /** Data about the account. */
    authMetaData?: AuthMetaData | undefined;
    /** Further data. At most 2048 characters. */
    extendInfo?: string | undefined;
    /** The amount that is debited each time. Only for merchants who route payments to acquirers other than Antom. Counted in the smallest unit of its currency. */
    amount?: PositiveAmount | undefined;
}
/** ConsultAuthorizationRequest that has `env`. */
export interface ConsultAuthorizationRequestWithEnv {
    /** The wallet to authorize. At most 64 characters. */
    customerBelongsTo: CustomerBelongsTo;
    /** The merchant's page to which the payer returns. The wallet appends `authCode` and `authState` to it. At most 1024 characters. Format: `uri`. */
    authRedirectUrl: string;
    /** What the payer is asked for. `AGREEMENT_PAY` is the permission to debit; `BASE_USER_INFO` and `USER_INFO` are data about the user. From 1 to 4 items. */
    scopes: readonly ("BASE_USER_INFO" | "USER_INFO" | "AGREEMENT_PAY" | "USER_LOGIN_ID" | "HASH_LOGIN_ID" | "SEND_OTP" | "TAOBAO_REBIND" | (string & {}))[];
    /** The merchant's id of this attempt, a new one for each. The redirect and the notification repeat it: compare it before the code is used. From 1 to 256 characters. */
    authState: string;
    /**
     * Where the payer is.
     * @deprecated Send `env` instead. It is out of use since January 2026.
     */
    terminalType?: "WEB" | "WAP" | "APP" | "MINI_APP" | undefined;
    /**
     * Operating system, required when the `terminalType` beside it is `APP`, `WAP` or `MINI_APP`.
     * @deprecated Send `env` instead. It is out of use since January 2026.
     */
    osType?: "IOS" | "ANDROID" | undefined;
    /**
     * Version of the operating system, for `APP` and `WAP`. At most 16 characters.
     * @deprecated Send `env` instead. It is out of use since January 2026.
     */
    osVersion?: string | undefined;
    /** The payer's terminal. */
    env: Env;
    /** The secondary merchant's id, registered with Antom. For acquirers. Payments by Alipay+ methods repeat it as `order.merchant.referenceMerchantId`, which takes 32 characters. At most 64 characters. */
    authClientId?: string | undefined;
    /** Country or region in which the merchant does business (ISO 3166-1 alpha-2), such as `US`, `JP`, `PK` or `SG`. For the Global Acquirer Gateway. At most 2 characters. Matches `^[A-Z]{2}$`. */
    merchantRegion?: string | undefined;
    /** Whether the debits recur. Asked for when `customerBelongsTo` is `PAYPAY`. */
    recurringPayment?: BooleanValue | undefined;
    /** Where notifications about this authorization go. It takes precedence over the URL set in the dashboard. At most 2048 characters. Format: `uri`. */
    authNotifyUrl?: string | undefined;
    /** Id of the merchant's account, for merchants with several accounts under one client id. At most 64 characters. */
    merchantAccountId?: string | undefined;
    /** Data about the account. */
    authMetaData?: AuthMetaData | undefined;
    /** Further data. At most 2048 characters. */
    extendInfo?: string | undefined;
    /** The amount that is debited each time. Only for merchants who route payments to acquirers other than Antom. Counted in the smallest unit of its currency. */
    amount?: PositiveAmount | undefined;
}
/** CreditPayPlanRequest that has `installmentNum`. */
export interface CreditPayPlanRequestWithInstallmentNum {
    /** Number of instalments, 2 to 36 (2 to 12 before 2026), natively or as text. At most 8 characters. From 2 to 36. Matches `^([2-9]|[12][0-9]|3[0-6])$`. */
    installmentNum: number | bigint | string;
    /** Time between two instalments, such as a month. At most 64 characters. */
    interval?: string | undefined;
    /** How the fee is shared. With `PERCENTAGE`, give `feePercentage`. At most 64 characters. */
    creditPayFeeType?: "PERCENTAGE" | (string & {}) | undefined;
    /** The merchant's share of the fee in percent, natively or as text: at 0 the merchant bears nothing, at 100 all of it. Required when `creditPayFeeType` is `PERCENTAGE`. At most 3 characters. From 0 to 100. Matches `^([0-9]|[1-9][0-9]|100)$`. */
    feePercentage?: number | bigint | string | undefined;
    /** Numbers of instalments to offer to the payer. Not together with `installmentNum`, which would win. At most 100 items. */
    filteredInstallmentPeriods?: readonly (number | bigint | string)[] | undefined;
}
/** CreditPayPlanRequest that has `filteredInstallmentPeriods`. */
export interface CreditPayPlanRequestWithFilteredInstallmentPeriods {
    /** Number of instalments, 2 to 36 (2 to 12 before 2026), natively or as text. At most 8 characters. From 2 to 36. Matches `^([2-9]|[12][0-9]|3[0-6])$`. */
    installmentNum?: number | bigint | string | undefined;
    /** Time between two instalments, such as a month. At most 64 characters. */
    interval?: string | undefined;
    /** How the fee is shared. With `PERCENTAGE`, give `feePercentage`. At most 64 characters. */
    creditPayFeeType?: "PERCENTAGE" | (string & {}) | undefined;
    /** The merchant's share of the fee in percent, natively or as text: at 0 the merchant bears nothing, at 100 all of it. Required when `creditPayFeeType` is `PERCENTAGE`. At most 3 characters. From 0 to 100. Matches `^([0-9]|[1-9][0-9]|100)$`. */
    feePercentage?: number | bigint | string | undefined;
    /** Numbers of instalments to offer to the payer. Not together with `installmentNum`, which would win. At most 100 items. */
    filteredInstallmentPeriods: readonly (number | bigint | string)[];
}
/** CrossSellGoods that has `referenceGoodsId`. */
export interface CrossSellGoodsWithReferenceGoodsId {
    /** The merchant's id of the goods. Required unless `priceId` is sent. At most 64 characters. */
    referenceGoodsId: string;
    /** Name of the goods. At most 256 characters. */
    goodsName: string;
    /** Category, from parent to child with `/` between, such as `Digital Goods/Digital Vouchers`. At most 64 characters. */
    goodsCategory?: string | undefined;
    /** Brand. At most 256 characters. */
    goodsBrand?: string | undefined;
    /** Name of the stock keeping unit. At most 256 characters. */
    goodsSkuName?: string | undefined;
    /** Price of one piece. Counted in the smallest unit of its currency. */
    goodsUnitAmount?: NonNegativeAmount | undefined;
    /** Number of pieces, at least 1. At most 9 characters. From 1 to 999999999. Matches `^[1-9][0-9]*$`. */
    goodsQuantity?: PositiveInteger | undefined;
    /** Page that shows the goods. At most 2048 characters. Format: `uri`. */
    goodsUrl?: string | undefined;
    /** How the goods are delivered. At most 32 characters. */
    deliveryMethodType?: "PHYSICAL" | "DIGITAL" | (string & {}) | undefined;
    /** Picture of the goods. At most 2048 characters. Format: `uri`. */
    goodsImageUrl?: string | undefined;
    /** Id of a price set up with Antom. Required unless `referenceGoodsId` is sent. At most 64 characters. */
    priceId?: string | undefined;
    /** Discount on the goods. Counted in the smallest unit of its currency. */
    goodsDiscountAmount?: NonNegativeAmount | undefined;
    /** When the goods stop being offered or valid. At most 64 characters. Format: `date-time`. */
    goodsEndsOnTime?: DateTime | undefined;
}
/** CrossSellGoods that has `priceId`. */
export interface CrossSellGoodsWithPriceId {
    /** The merchant's id of the goods. Required unless `priceId` is sent. At most 64 characters. */
    referenceGoodsId?: string | undefined;
    /** Name of the goods. At most 256 characters. */
    goodsName: string;
    /** Category, from parent to child with `/` between, such as `Digital Goods/Digital Vouchers`. At most 64 characters. */
    goodsCategory?: string | undefined;
    /** Brand. At most 256 characters. */
    goodsBrand?: string | undefined;
    /** Name of the stock keeping unit. At most 256 characters. */
    goodsSkuName?: string | undefined;
    /** Price of one piece. Counted in the smallest unit of its currency. */
    goodsUnitAmount?: NonNegativeAmount | undefined;
    /** Number of pieces, at least 1. At most 9 characters. From 1 to 999999999. Matches `^[1-9][0-9]*$`. */
    goodsQuantity?: PositiveInteger | undefined;
    /** Page that shows the goods. At most 2048 characters. Format: `uri`. */
    goodsUrl?: string | undefined;
    /** How the goods are delivered. At most 32 characters. */
    deliveryMethodType?: "PHYSICAL" | "DIGITAL" | (string & {}) | undefined;
    /** Picture of the goods. At most 2048 characters. Format: `uri`. */
    goodsImageUrl?: string | undefined;
    /** Id of a price set up with Antom. Required unless `referenceGoodsId` is sent. At most 64 characters. */
    priceId: string;
    /** Discount on the goods. Counted in the smallest unit of its currency. */
    goodsDiscountAmount?: NonNegativeAmount | undefined;
    /** When the goods stop being offered or valid. At most 64 characters. Format: `date-time`. */
    goodsEndsOnTime?: DateTime | undefined;
}
/** InquiryPaymentRequest that has `paymentId`. */
export interface InquiryPaymentRequestWithPaymentId {
    /** The merchant's id of the payment. At most 64 characters. */
    paymentRequestId?: string | undefined;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId: string;
    /** The merchant account that the payment belongs to. At most 32 characters. */
    merchantAccountId?: string | undefined;
}
/** InquiryPaymentRequest that has `paymentRequestId`. */
export interface InquiryPaymentRequestWithPaymentRequestId {
    /** The merchant's id of the payment. At most 64 characters. */
    paymentRequestId: string;
    /** The gateway's id of the payment. At most 64 characters. */
    paymentId?: string | undefined;
    /** The merchant account that the payment belongs to. At most 32 characters. */
    merchantAccountId?: string | undefined;
}
/** InquiryRefundRequest that has `refundRequestId`. */
export interface InquiryRefundRequestWithRefundRequestId {
    /** The merchant's id of the refund, without special characters. The only one that works after a refund without an answer or with an unknown outcome. At most 64 characters. */
    refundRequestId: string;
    /** The gateway's id of the refund. At most 64 characters. */
    refundId?: string | undefined;
    /** The merchant account that the refund belongs to, where one client id is used in several places. At most 32 characters. */
    merchantAccountId?: string | undefined;
}
/** InquiryRefundRequest that has `refundId`. */
export interface InquiryRefundRequestWithRefundId {
    /** The merchant's id of the refund, without special characters. The only one that works after a refund without an answer or with an unknown outcome. At most 64 characters. */
    refundRequestId?: string | undefined;
    /** The gateway's id of the refund. At most 64 characters. */
    refundId: string;
    /** The merchant account that the refund belongs to, where one client id is used in several places. At most 32 characters. */
    merchantAccountId?: string | undefined;
}
/** RetrievePaymentSessionRequest that has `paymentSessionId`. */
export interface RetrievePaymentSessionRequestWithPaymentSessionId {
    /** The gateway's id of the session. At most 64 characters. */
    paymentSessionId: string;
    /** The merchant's id of the payment that the session was created for. At most 64 characters. */
    paymentRequestId?: string | undefined;
}
/** RetrievePaymentSessionRequest that has `paymentRequestId`. */
export interface RetrievePaymentSessionRequestWithPaymentRequestId {
    /** The gateway's id of the session. At most 64 characters. */
    paymentSessionId?: string | undefined;
    /** The merchant's id of the payment that the session was created for. At most 64 characters. */
    paymentRequestId: string;
}
/** Not a business answer. The gateway reports success and business failure alike with HTTP 200; any other status comes from the transport (a proxy, a rate limiter, an outage) and says nothing about the outcome. Send the identical request again, or inquire. */
export type ResponseTransportError = components['responses']['transport-error'];
/** The merchant did not take the notification. Any status other than 200, and any body other than the acknowledgement, makes the gateway send it again: up to 7 times within 24 hours. */
export type ResponseNotAcknowledged = components['responses']['not-acknowledged'];
/** Signature over the answer, in the grammar of the request's `signature` header, over `POST <path of the request>\n<client-id>.<response-time>.<body>`. Absent from answers to requests that the gateway could not authenticate. */
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
                "application/json": PayRequest;
            };
        };
        responses: {
            /** The payment succeeded (`S`), failed for good (`F`) or is not decided yet (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayResponse;
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
                "application/json": CaptureRequest;
            };
        };
        responses: {
            /** The capture succeeded (`S`), failed for good (`F`) or is not decided yet (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CaptureResponse;
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
                "application/json": InquiryPaymentRequest;
            };
        };
        responses: {
            /** The inquiry worked (`S`), was refused (`F`) or should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InquiryPaymentResponse;
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
                "application/json": CancelRequest;
            };
        };
        responses: {
            /** The payment was cancelled (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CancelResponse;
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
                "application/json": UpdateAmountRequest;
            };
        };
        responses: {
            /** The change was accepted (`S`), was refused (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateAmountResponse;
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
                "application/json": ConsultPaymentRequest;
            };
        };
        responses: {
            /** The methods were listed (`S`), nothing can be offered (`F`) or the query should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConsultPaymentResponse;
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
                "application/json": CreatePaymentSessionRequest;
            };
        };
        responses: {
            /** The session exists (`S`), was refused (`F`) or should be asked for again (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreatePaymentSessionResponse;
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
                "application/json": RetrievePaymentSessionRequest;
            };
        };
        responses: {
            /** The session was found (`S`), could not be read (`F`) or should be asked for again (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RetrievePaymentSessionResponse;
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
                "application/json": VerifyAndCompletePaymentRequest;
            };
        };
        responses: {
            /** The payment succeeded (`S`), failed (`F`) or is not decided yet (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VerifyAndCompletePaymentResponse;
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
                "application/json": InquireExchangeRateRequest;
            };
        };
        responses: {
            /** The rates were found (`S`), there are none (`F`) or the query should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InquireExchangeRateResponse;
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
                "application/json": RefundRequest;
            };
        };
        responses: {
            /** The money was given back (`S`), the refund failed for good (`F`) or is not decided yet (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RefundResponse;
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
                "application/json": InquiryRefundRequest;
            };
        };
        responses: {
            /** The inquiry worked (`S`), was refused (`F`) or should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InquiryRefundResponse;
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
                "application/json": ConsultAuthorizationRequest;
            };
        };
        responses: {
            /** The address was made (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConsultAuthorizationResponse;
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
                "application/json": ApplyTokenRequest;
            };
        };
        responses: {
            /** The tokens were issued (`S`), were not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApplyTokenResponse;
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
                "application/json": RevokeRequest;
            };
        };
        responses: {
            /** The authorization was revoked (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RevokeResponse;
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
                "application/json": CreateVaultingSessionRequest;
            };
        };
        responses: {
            /** The session was created (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateVaultingSessionResponse;
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
                "application/json": VaultPaymentMethodRequest;
            };
        };
        responses: {
            /** The card is stored (`S`), is not (`F`), or it is not decided yet (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VaultPaymentMethodResponse;
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
                "application/json": InquireVaultingRequest;
            };
        };
        responses: {
            /** The inquiry worked (`S`), was refused (`F`), or ask again (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InquireVaultingResponse;
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
                "application/json": FetchNonceRequest;
            };
        };
        responses: {
            /** The nonce was issued (`S`), or was not (`F`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FetchNonceResponse;
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
                "application/json": CreateSubscriptionRequest;
            };
        };
        responses: {
            /** A link was issued (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateSubscriptionResponse;
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
                "application/json": ChangeSubscriptionRequest;
            };
        };
        responses: {
            /** The request for the change was taken (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChangeSubscriptionResponse;
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
                "application/json": UpdateSubscriptionRequest;
            };
        };
        responses: {
            /** The subscription was updated (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateSubscriptionResponse;
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
                "application/json": CancelSubscriptionRequest;
            };
        };
        responses: {
            /** The cancellation was taken (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CancelSubscriptionResponse;
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
                "application/json": InquireSubscriptionRequest;
            };
        };
        responses: {
            /** The inquiry worked (`S`), was refused (`F`) or should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InquireSubscriptionResponse;
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
                "application/json": InquireSubscriptionListRequest;
            };
        };
        responses: {
            /** The inquiry worked (`S`), was refused (`F`) or should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InquireSubscriptionListResponse;
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
                "application/json": InquireSubscriptionPaymentRequest;
            };
        };
        responses: {
            /** The inquiry worked (`S`), was refused (`F`) or should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InquireSubscriptionPaymentResponse;
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
                "application/json": AcceptDisputeRequest;
            };
        };
        responses: {
            /** The dispute was accepted (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DisputeResponse;
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
                "application/json": SupplyDefenseDocumentRequest;
            };
        };
        responses: {
            /** The document was taken (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DisputeResponse;
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
                "application/json": DownloadDisputeEvidenceRequest;
            };
        };
        responses: {
            /** The document is in the answer (`S`), was refused (`F`), or should be asked for again (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DownloadDisputeEvidenceResponse;
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
                "application/json": DeclareRequest;
            };
        };
        responses: {
            /** The declaration was taken (`S`), was refused (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeclareResponse;
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
                "application/json": InquiryDeclarationRequestsRequest;
            };
        };
        responses: {
            /** The inquiry worked (`S`), was refused (`F`) or should be repeated (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InquiryDeclarationRequestsResponse;
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
                "application/json": UploadInvoiceShippingFileRequest;
            };
        };
        responses: {
            /** The file was uploaded (`S`), was not (`F`), or it is not known (`U`). */
            200: {
                headers: {
                    signature: components["headers"]["signature"];
                    "client-id": components["headers"]["client-id"];
                    "response-time": components["headers"]["response-time"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadInvoiceShippingFileResponse;
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
                "application/json": PaymentNotification;
            };
        };
        responses: {
            /** Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationAcknowledgement;
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
                "application/json": CaptureNotification;
            };
        };
        responses: {
            /** Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationAcknowledgement;
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
                "application/json": RefundNotification;
            };
        };
        responses: {
            /** Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationAcknowledgement;
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
                "application/json": AuthorizationNotification;
            };
        };
        responses: {
            /** Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationAcknowledgement;
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
                "application/json": VaultingNotification;
            };
        };
        responses: {
            /** Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationAcknowledgement;
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
                "application/json": SubscriptionNotification;
            };
        };
        responses: {
            /** Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationAcknowledgement;
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
                "application/json": SubscriptionPaymentNotification;
            };
        };
        responses: {
            /** Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationAcknowledgement;
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
                "application/json": DisputeNotification;
            };
        };
        responses: {
            /** Received. It ends the gateway's retries, so it is sent only after the notification is safe. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationAcknowledgement;
                };
            };
            default: components["responses"]["not-acknowledged"];
        };
    };
}
