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
         * @description Two products share this call. An `AGREEMENT_PAYMENT` debits a payer who has authorized the merchant before, and usually answers with the outcome. A `CASHIER_PAYMENT` answers `U` with `PAYMENT_IN_PROCESS` and a URL to which the payer is sent: that is its normal course, not an error. Whenever the status is `U`, wait for notifyPayment and look the payment up with inquiryPayment until the outcome is final; if it never becomes final, cancel. After a timeout send the identical body with the same `paymentRequestId`, and never ask the payer to pay again before the first outcome is known.
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
         * @description Reports how a payment stands, and each capture or refund of it. Changes nothing, so it may be called again at any time; every 2 to 5 seconds is usual while a payment is being decided. `result` is about the inquiry alone: the payment's own state is `paymentStatus`. The vendor's full code table was not available.
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
         * @description Cancels a payment in full, and returns the money if the payer has paid already. The contract sets how long this is possible: usually until 00:15 (UTC+8) of the next day, 7 days for cards; some methods not at all. A refunded payment cannot be cancelled. There is no notification: the answer is the result. After `U`, or no answer, repeat the identical request. The vendor's full code table was not available.
         */
        post: operations["cancel"];
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
         * @description Sent to the payment's notify URL when a payment has reached its final state, when the payer is done but the result is still awaited (`PAYMENT_PENDING`), and when a change of the amount has ended (`UPDATE_AMOUNT_RESULT`). The order of notifications is not guaranteed: tell repetitions by `paymentId` together with `notifyType`. Acknowledge it once it is stored safely, whatever result it reports.
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
}
/** Every schema, response and header of the contract by its name. */
export interface components {
    schemas: {
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
            /** @description The acquirer's reason for the result. */
            acquirerReasonDescription?: string;
            /** @description The id that the terminal service provider gave the transaction. */
            ptspTransactionId?: string;
            /** @description The acquirer's token for the card. */
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
            authState?: string;
            /** @description The name under which the payer is registered at the wallet, such as an email address. */
            userLoginId?: string;
            /** @description What kind of name `userLoginId` is. */
            userLoginType?: string;
            /** @description The payer's login name in the form to show. */
            displayUserLoginId?: string;
        };
        /** @description Debits a payer who has authorized the merchant before, without the payer taking part (auto debit). The payer's terminal, where it matters, is described in `order.env`; there is no redirect. */
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
            /** @description When the payment expires, usually one minute after the request is sent. A time of one's own must lie within that minute. */
            paymentExpiryTime?: components["schemas"]["DateTime"];
            /** @description How the merchant wants to be settled. */
            settlementStrategy: components["schemas"]["SettlementStrategy"];
            /** @description Instalments. Only for payments in instalments, and only as agreed with Antom. */
            creditPayPlan?: components["schemas"]["CreditPayPlanRequest"];
            /** @description Id of the mini program. Required when `order.env.terminalType` is `MINI_APP`. */
            appId?: string;
            /**
             * Format: uri
             * @description Where notifications about this payment go. It takes precedence over the URL set in the dashboard.
             */
            paymentNotifyUrl?: string;
            /** @description Country or region of the payer (ISO 3166-1 alpha-2). Also used to declare foreign exchange inflow. */
            userRegion?: string;
            /** @description Id of the merchant's account, for merchants with several accounts under one client id. */
            merchantAccountId?: string;
            /** @description Whether payer and merchant were both offline when the payment was made. */
            dualOfflinePayment?: components["schemas"]["BooleanValue"];
        };
        /** @description The wallet or account to debit, and the token that allows it. */
        AgreementPaymentMethod: {
            /** @description The wallet or account, such as `GCASH`. The list grows. */
            paymentMethodType: "ALIPAY_CN" | "ALIPAY_HK" | "MPAY" | "DANA" | "PAYPAY" | "BOOST" | "TNG" | "GRABPAY_MY" | "HIPAY" | "GCASH" | "MAYA" | "GRABPAY_PH" | "GRABPAY_SG" | "KAKAOPAY" | "NAVERPAY" | "TOSSPAY" | "RABBIT_LINE_PAY" | "TRUEMONEY" | "KPLUS" | "DIRECT_DEBIT_SIAMCOMMERCIALBANK" | "DIRECT_DEBIT_KRUNGTHAIBANK" | "ACH_DIRECT_DEBIT" | "ZALOPAY" | "MOMO" | "VIETTELMONEY" | "JKOPAY" | "BKASH" | "EASYPAISA" | "DIRECTDEBIT_YAPILY" | "ANTOM_BIZ_ACCOUNT" | (string & {});
            /** @description The access token that applyToken returned when the payer authorized the merchant. */
            paymentMethodId: string;
            /** @description What the method needs beyond the common fields. */
            paymentMethodMetaData?: components["schemas"]["PaymentMethodMetaData"];
            /**
             * @deprecated
             * @description The payer's id at the method. Out of use since July 2023.
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
            /** @description Amount to capture, in the currency of the transaction. */
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
            /** @description Token that stands for the card in later payments. */
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
             * @deprecated
             * @description The brand in its older form. Send `selectedCardBrand` instead.
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
             * @deprecated
             * @description Where the payer is. Out of use since January 2026: send `env` instead.
             * @enum {string}
             */
            terminalType: "WEB" | "WAP" | "APP" | "MINI_APP";
            /**
             * @deprecated
             * @description Operating system, required when the `terminalType` beside it is `APP`, `WAP` or `MINI_APP`. Out of use since January 2026.
             * @enum {string}
             */
            osType?: "IOS" | "ANDROID";
            /**
             * @deprecated
             * @description Version of the operating system, for `APP` and `WAP`. Out of use since January 2026.
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
             * @deprecated
             * @description Where the payer is. Out of use since January 2026: send `env` instead.
             * @enum {string}
             */
            terminalType?: "WEB" | "WAP" | "APP" | "MINI_APP";
            /**
             * @deprecated
             * @description Operating system, required when the `terminalType` beside it is `APP`, `WAP` or `MINI_APP`. Out of use since January 2026.
             * @enum {string}
             */
            osType?: "IOS" | "ANDROID";
            /**
             * @deprecated
             * @description Version of the operating system, for `APP` and `WAP`. Out of use since January 2026.
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
             * @deprecated
             * @description The address in its older form. Out of use since April 2023; read the three URLs first.
             */
            authUrl?: string;
            /** @description Further data that only some wallets give. */
            extendInfo?: string;
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
            /** @description Number of instalments. */
            installmentNum?: components["schemas"]["IntegerValue"];
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
            /**
             * @description How the fee is shared. With `PERCENTAGE`, give `feePercentage`.
             * @enum {string}
             */
            creditPayFeeType?: "PERCENTAGE";
            /** @description The merchant's share of the fee in percent, natively or as text: at 0 the merchant bears nothing, at 100 all of it. Required when `creditPayFeeType` is `PERCENTAGE`. */
            feePercentage?: number | string;
            /** @description Numbers of instalments to offer to the payer. Not together with `installmentNum`, which would win. */
            filteredInstallmentPeriods?: (number | string)[];
        } | {
            /** @description Number of instalments, 2 to 36 (2 to 12 before 2026), natively or as text. */
            installmentNum?: number | string;
            /** @description Time between two instalments, such as a month. */
            interval?: string;
            /**
             * @description How the fee is shared. With `PERCENTAGE`, give `feePercentage`.
             * @enum {string}
             */
            creditPayFeeType?: "PERCENTAGE";
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
        /**
         * Format: date-time
         * @description ISO 8601 date and time with an offset, such as `2019-11-27T12:01:01+08:00`. Offsets differ from message to message; keep the original text.
         */
        DateTime: string;
        /** @description A decimal number, natively or as text. Keep it as the text received where exactness matters; a double does not hold every rate. */
        DecimalNumber: number | string;
        /** @description Declaration of an inflow from an online travel agency. Both fields go together. */
        Declaration: {
            /**
             * @description What was sold.
             * @enum {string}
             */
            declarationBizScene: "AIRLINE" | "HOTEL";
            /** @description Id of the beneficiary of the inflow. */
            declarationBeneficiaryId: string;
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
             * @deprecated
             * @description Id of a browser cookie. Out of use since November 2022.
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
            /** @description Goods offered together with these. */
            crossSell?: components["schemas"]["CrossSellGoods"];
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
            /** @description Goods offered together with these. */
            crossSell?: components["schemas"]["CrossSellGoods"];
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
            /** @description Machine-readable reason for the state of the payment. The list grows. */
            paymentResultCode?: "SUCCESS" | "ACCESS_DENIED" | "CURRENCY_NOT_SUPPORT" | "EXPIRED_CODE" | "INVALID_ACCESS_TOKEN" | "INVALID_CONTRACT" | "INVALID_MERCHANT_STATUS" | "INVALID_PAYMENT_CODE" | "INVALID_PAYMENT_METHOD_META_DATA" | "KEY_NOT_FOUND" | "MERCHANT_KYB_NOT_QUALIFIED" | "MERCHANT_NOT_REGISTERED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CANCELED" | "ORDER_IS_CLOSED" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "SETTLE_CONTRACT_NOT_MATCH" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_NOT_EXIST" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "PAYMENT_IN_PROCESS" | "UNKNOWN_EXCEPTION" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED" | "FRAUD_REJECT" | "ORDER_STATUS_INVALID" | "PAYMENT_PROHIBITED" | "SELECTED_CARD_BRAND_NOT_AVAILABLE" | "AUTHENTICATION_REQUIRED" | "INVALID_API" | "INCORRECT_BLIKCODE" | "CARD_NOT_SUPPORTED" | "INVALID_EXPIRATION_DATE" | "INVALID_CARD_NUMBER" | "DO_NOT_HONOR" | "INVALID_AMOUNT" | "INVALID_CARD" | "ISSUER_REJECTS_TRANSACTION" | "INVALID_CVV" | "SUSPECTED_CARD" | "CARD_BIN_QUERY_ERROR" | "SUSPECTED_RISK" | (string & {});
            /** @description Text for people about the state of the payment, in no fixed wording. */
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
            /** @description What is known of the card or account that paid. */
            paymentResultInfo?: components["schemas"]["PaymentResultInfo"] | null;
            /** @description How the acquirer saw the payment. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description The merchant account that the payment belongs to. */
            merchantAccountId?: string;
            /** @description The promotions applied. Plural here, `promotionResult` in the notification. */
            promotionResults?: components["schemas"]["PromotionResult"][] | null;
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
        /** @description A whole number as the gateway reports it, natively or as text. No range is enforced on what is received. */
        IntegerValue: number | string;
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
            /**
             * @description Class of travel, from the highest (`FIRSTLEVEL`) to the lowest.
             * @enum {string}
             */
            classType?: "FIRSTLEVEL" | "SECONDLEVEL" | "THIRDLEVEL";
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
            /**
             * @description Whether the merchant is a person or a company.
             * @enum {string}
             */
            merchantType?: "INDIVIDUAL" | "ENTERPRISE";
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
        /** @description The only reply that stops the gateway from sending a notification again. It says that the notification was received, not that the payment or capture succeeded. */
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
        /** @description Answer to a payment. On `S` the ids, the amount and the time of creation are promised. On `U` with `PAYMENT_IN_PROCESS` a cashier payment carries them too, with at least one of `normalUrl`, `schemeUrl` and `applinkUrl`, unless the method shows a code or uses a client SDK; an auto debit carries no URL. */
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
            /** @description What the payer has to do next, as JSON text. */
            paymentActionForm?: string;
            /**
             * @deprecated
             * @description The older form of the redirect. Use the three URLs instead where they are present.
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
            /** @description Details of a card payment, and of some wallets'. */
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
            /**
             * @description How the payment methods are laid out for the payer.
             * @enum {string}
             */
            presentmentMode?: "BUNDLE" | "TILE" | "UNIFIED";
        };
        /** @description How the payer pays. New methods appear often. */
        PaymentMethod: {
            /** @description The method, such as `CARD` or a wallet. The list grows. */
            paymentMethodType: "CARD" | "APPLEPAY" | "ALIPAY_CN" | "ALIPAY_HK" | "MPAY" | "DANA" | "PAYPAY" | "BOOST" | "TNG" | "GRABPAY_MY" | "HIPAY" | "GCASH" | "MAYA" | "GRABPAY_PH" | "GRABPAY_SG" | "KAKAOPAY" | "NAVERPAY" | "TOSSPAY" | "RABBIT_LINE_PAY" | "TRUEMONEY" | "KPLUS" | "DIRECT_DEBIT_SIAMCOMMERCIALBANK" | "DIRECT_DEBIT_KRUNGTHAIBANK" | "ACH_DIRECT_DEBIT" | "ZALOPAY" | "MOMO" | "VIETTELMONEY" | "JKOPAY" | "BKASH" | "EASYPAISA" | "DIRECTDEBIT_YAPILY" | "ANTOM_BIZ_ACCOUNT" | (string & {});
            /** @description What identifies the payer at the method. For `CARD` the card token, when a stored card is used. */
            paymentMethodId?: string;
            /** @description What the method needs beyond the common fields. */
            paymentMethodMetaData?: components["schemas"]["PaymentMethodMetaData"];
            /**
             * @deprecated
             * @description The payer's id at the method. Out of use since July 2023.
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
        /** @description Data that one payment method needs and others do not. The known keys are listed; any other key may be sent. */
        PaymentMethodMetaData: {
            /** @description The payer's Brazilian tax number. */
            cpf?: string;
            /** @description The payer's email address. */
            payerEmail?: string;
            /** @description Code that the payer reads in the banking app, for BLIK. */
            blikCode?: string;
            /** @description Identifier of the payer's bank. */
            bankIdentifierCode?: string;
            /** @description Billing address of the card. */
            billingAddress?: components["schemas"]["Address"];
            /** @description Card holder's date of birth, for cards issued in South Korea. */
            dateOfBirth?: string;
            /** @description Business registration number of the card holder, for company cards issued in South Korea. */
            businessNo?: string;
            /** @description First digits of the card's password, for cards issued in South Korea. */
            cardPasswordDigest?: string;
            /** @description Country or region of the method, such as where the card was issued. */
            paymentMethodRegion?: string;
            /** @description The brand that the payer chose, for cards with more than one. */
            selectedCardBrand?: string;
            /** @description Result of a 3-D Secure authentication that the merchant carried out. */
            mpiData?: components["schemas"]["MpiData"];
        } & {
            [key: string]: unknown;
        };
        /** @description Tells the merchant how a payment ended, that it is pending, or how a change of its amount ended. `paymentTime` is promised when a `PAYMENT_RESULT` has status `S`. */
        PaymentNotification: {
            /**
             * @description Kind of notification. `PAYMENT_PENDING` is not final: the payer is done and the result is awaited. `UPDATE_AMOUNT_RESULT` appeared in July 2026.
             * @enum {string}
             */
            notifyType: "PAYMENT_RESULT" | "PAYMENT_PENDING" | "UPDATE_AMOUNT_RESULT";
            /** @description Outcome of the payment, `S` or `F`. It is final unless `notifyType` is `PAYMENT_PENDING`. */
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
            /** @description What is known of the card or account that paid. */
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
            /** @description When the authorization ends. No capture is possible after it. */
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
        /** @description What is known of the card, or of the wallet account, that paid. */
        PaymentResultInfo: {
            /** @description Card number, masked. */
            cardNo?: string;
            /** @description Card scheme, such as `VISA`. */
            cardBrand?: string;
            /** @description Token that stands for the card in later payments. */
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
            /** @description Whether the authorized amount can be raised. */
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
            /** @description Code that the payer entered. */
            authenticationCode?: string;
        };
        /** @description Length of a subscription period, as a count of units. */
        PeriodRule: {
            /** @description Unit of the period. `DAY` came in 2026. */
            periodType: "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR" | (string & {});
            /** @description Number of units in a period, at least 1. */
            periodCount: components["schemas"]["PositiveInteger"];
        };
        /** @description Outcome of the gateway's risk decision. Only the name of this object is known so far; whatever it holds is passed through. */
        PopRiskDecisionResultInfo: Record<string, never>;
        /** @description An amount of money to move: at least one smallest unit of the currency. JPY, KRW, VND and CLP have no minor unit, so never multiply by 100 blindly. */
        PositiveAmount: {
            /** @description ISO 4217 alphabetic code. */
            currency: string;
            /** @description Positive whole number of smallest units, as text, without sign, separators or leading zeros. */
            value: string;
        };
        /** @description A whole number of at least 1, natively or as text. */
        PositiveInteger: number | string;
        /** @description A promotion that was applied to a payment. */
        PromotionResult: {
            /** @description Kind of promotion. */
            promotionType?: "DISCOUNT" | "INTEREST_FREE" | (string & {});
            /** @description The reduction, where the promotion is one. */
            discount?: components["schemas"]["Discount"] | null;
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
        /** @description A subscription that a payment begins. */
        SubscriptionInfo: {
            /** @description What the payer subscribes to. */
            subscriptionDescription: string;
            /** @description When the first period begins. */
            subscriptionStartTime: components["schemas"]["DateTime"];
            /** @description When the last period ends. Without it the subscription has no end. */
            subscriptionEndTime?: components["schemas"]["DateTime"];
            /** @description Length of a period. */
            periodRule: components["schemas"]["PeriodRule"];
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
            /**
             * @description Who tries a failed charge again, the merchant (`MANUAL`) or Antom (`AUTOMATIC`).
             * @enum {string}
             */
            retryMode?: "MANUAL" | "AUTOMATIC";
            /** @description The merchant's id of the subscription's order. */
            subscriptionOrderId?: string;
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
        };
        /** @description A capture, refund or other step that belongs to a payment. */
        Transaction: {
            /** @description Outcome of this step. A capture in progress is `PAYMENT_IN_PROCESS` here, not `CAPTURE_IN_PROCESS`. */
            transactionResult: components["schemas"]["TransactionResult"];
            /** @description The gateway's id of the step: the captureId of a capture, the refundId of a refund. */
            transactionId: string;
            /** @description Kind of step. Captures and refunds are documented; the other values are known from the vendor's client libraries, `INCREMENTAL` since July 2026. */
            transactionType: "CAPTURE" | "REFUND" | "PAYMENT" | "CANCEL" | "AUTHORIZATION" | "VOID" | "INCREMENTAL" | (string & {});
            /** @description State of the step. */
            transactionStatus: "SUCCESS" | "FAIL" | "PROCESSING" | "CANCELLED" | "PENDING" | (string & {});
            /** @description Amount of the step. */
            transactionAmount: components["schemas"]["Amount"];
            /** @description The merchant's id of the step: its captureRequestId or refundRequestId. */
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
            /**
             * @description Means of transport.
             * @enum {string}
             */
            transitType?: "FLIGHT" | "TRAIN" | "CRUISE" | "COACH";
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
            trialStartPeriod?: components["schemas"]["PositiveInteger"];
            /** @description Last period of the trial, counted from 1. */
            trialEndPeriod?: components["schemas"]["PositiveInteger"];
            /** @description Amount of a charge during the trial; may be 0. */
            trialAmount?: components["schemas"]["NonNegativeAmount"];
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
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "CURRENCY_NOT_SUPPORT" | "EXPIRED_CODE" | "INVALID_ACCESS_TOKEN" | "INVALID_CONTRACT" | "INVALID_MERCHANT_STATUS" | "INVALID_PAYMENT_CODE" | "INVALID_PAYMENT_METHOD_META_DATA" | "KEY_NOT_FOUND" | "MERCHANT_KYB_NOT_QUALIFIED" | "MERCHANT_NOT_REGISTERED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CANCELED" | "ORDER_IS_CLOSED" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "SETTLE_CONTRACT_NOT_MATCH" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_NOT_EXIST" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "PAYMENT_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED" | "FRAUD_REJECT" | "ORDER_STATUS_INVALID" | "PAYMENT_PROHIBITED" | "SELECTED_CARD_BRAND_NOT_AVAILABLE" | "AUTHENTICATION_REQUIRED" | "INVALID_API" | "INCORRECT_BLIKCODE" | "CARD_NOT_SUPPORTED" | "INVALID_EXPIRATION_DATE" | "INVALID_CARD_NUMBER" | "DO_NOT_HONOR" | "INVALID_AMOUNT" | "INVALID_CARD" | "ISSUER_REJECTS_TRANSACTION" | "INVALID_CVV" | "SUSPECTED_CARD" | "CARD_BIN_QUERY_ERROR" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | (string & {});
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
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "AUTH_CANCELLED" | "AUTH_EXPIRED" | "AUTH_NOT_FOUND" | "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT" | "CAPTURE_IN_PROCESS" | "CURRENCY_NOT_SUPPORT" | "INVALID_CONTRACT" | "MULTI_CAPTURE_NOT_SUPPORTED" | "NO_PAY_OPTIONS" | "ORDER_IS_CANCELED" | "ORDER_STATUS_INVALID" | "PARAM_ILLEGAL" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_NOT_EXIST" | "USER_STATUS_ABNORMAL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | (string & {});
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
            resultCode: "SUCCESS" | "ORDER_NOT_EXIST" | "PROCESS_FAIL" | "PARAM_ILLEGAL" | "KEY_NOT_FOUND" | "ACCESS_DENIED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | (string & {});
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
            resultCode: "SUCCESS" | "CANCEL_WINDOW_EXCEED" | "CLIENT_INVALID" | "ORDER_NOT_EXIST" | "ORDER_STATUS_INVALID" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | (string & {});
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
            resultCode: "SUCCESS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | (string & {});
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
            resultCode: "SUCCESS" | "PARAM_ILLEGAL" | "PROCESS_FAIL" | "VERIFICATION_FAIL" | "VERIFICATION_IN_PROCESS" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | (string & {});
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
            resultCode: "SUCCESS" | "VAULTING_NOT_EXIST" | "UNKNOWN_EXCEPTION" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | (string & {});
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
            resultCode: "SUCCESS" | "PROCESS_FAIL" | "INVALID_SIGNATURE" | "SIGNATURE_INVALID" | "SIGN_VERIFY_FAILURE" | "KEY_NOT_FOUND" | "CLIENT_INVALID" | "NO_INTERFACE_DEF" | "PARAM_ILLEGAL" | "ACCESS_DENIED" | "MEDIA_TYPE_NOT_ACCEPTABLE" | "METHOD_NOT_SUPPORTED" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | (string & {});
            /**
             * @description `S` success, `F` final failure, `U` not known yet.
             * @enum {string}
             */
            resultStatus: "S" | "F" | "U";
            /** @description Text for people, in no fixed wording. */
            resultMessage?: string;
        };
        /** @description Outcome of the payment, `S` or `F`. It is final unless `notifyType` is `PAYMENT_PENDING`. */
        PaymentNotificationResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "ACCESS_DENIED" | "CURRENCY_NOT_SUPPORT" | "EXPIRED_CODE" | "INVALID_ACCESS_TOKEN" | "INVALID_CONTRACT" | "INVALID_MERCHANT_STATUS" | "INVALID_PAYMENT_CODE" | "INVALID_PAYMENT_METHOD_META_DATA" | "KEY_NOT_FOUND" | "MERCHANT_KYB_NOT_QUALIFIED" | "MERCHANT_NOT_REGISTERED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CANCELED" | "ORDER_IS_CLOSED" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "SETTLE_CONTRACT_NOT_MATCH" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_NOT_EXIST" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "PAYMENT_IN_PROCESS" | "REQUEST_TRAFFIC_EXCEED_LIMIT" | "UNKNOWN_EXCEPTION" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED" | "FRAUD_REJECT" | "ORDER_STATUS_INVALID" | "PAYMENT_PROHIBITED" | "SELECTED_CARD_BRAND_NOT_AVAILABLE" | "AUTHENTICATION_REQUIRED" | "INVALID_API" | "INCORRECT_BLIKCODE" | "CARD_NOT_SUPPORTED" | "INVALID_EXPIRATION_DATE" | "INVALID_CARD_NUMBER" | "DO_NOT_HONOR" | "INVALID_AMOUNT" | "INVALID_CARD" | "ISSUER_REJECTS_TRANSACTION" | "INVALID_CVV" | "SUSPECTED_CARD" | "CARD_BIN_QUERY_ERROR" | "SUSPECTED_RISK" | (string & {});
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
        };
        /** @description Outcome of a call, or of the event a notification reports. Decide on `resultStatus`, never on the message. */
        TransactionResult: {
            /** @description Machine-readable reason. The list grows; an unknown code is normal. */
            resultCode: "SUCCESS" | "PROCESS_FAIL" | "PAYMENT_IN_PROCESS" | (string & {});
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
            /** @description How the merchant wants to be settled. */
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
            /** @description How the merchant wants to be settled. */
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
             * @deprecated
             * @description The address in its older form. Out of use since April 2023; read the three URLs first.
             */
            authUrl?: string;
            /** @description Further data that only some wallets give. */
            extendInfo?: string;
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
            /** @description Machine-readable reason for the state of the payment. The list grows. */
            paymentResultCode: "SUCCESS" | "ACCESS_DENIED" | "CURRENCY_NOT_SUPPORT" | "EXPIRED_CODE" | "INVALID_ACCESS_TOKEN" | "INVALID_CONTRACT" | "INVALID_MERCHANT_STATUS" | "INVALID_PAYMENT_CODE" | "INVALID_PAYMENT_METHOD_META_DATA" | "KEY_NOT_FOUND" | "MERCHANT_KYB_NOT_QUALIFIED" | "MERCHANT_NOT_REGISTERED" | "NO_INTERFACE_DEF" | "NO_PAY_OPTIONS" | "ORDER_IS_CANCELED" | "ORDER_IS_CLOSED" | "ORDER_NOT_EXIST" | "PARAM_ILLEGAL" | "PAYMENT_AMOUNT_EXCEED_LIMIT" | "PAYMENT_COUNT_EXCEED_LIMIT" | "PAYMENT_NOT_QUALIFIED" | "PROCESS_FAIL" | "REPEAT_REQ_INCONSISTENT" | "RISK_REJECT" | "SETTLE_CONTRACT_NOT_MATCH" | "SYSTEM_ERROR" | "USER_AMOUNT_EXCEED_LIMIT" | "USER_BALANCE_NOT_ENOUGH" | "USER_KYC_NOT_QUALIFIED" | "USER_NOT_EXIST" | "USER_PAYMENT_VERIFICATION_FAILED" | "USER_STATUS_ABNORMAL" | "PAYMENT_IN_PROCESS" | "UNKNOWN_EXCEPTION" | "VERIFY_TIMES_EXCEED_LIMIT" | "VERIFY_UNMATCHED" | "FRAUD_REJECT" | "ORDER_STATUS_INVALID" | "PAYMENT_PROHIBITED" | "SELECTED_CARD_BRAND_NOT_AVAILABLE" | "AUTHENTICATION_REQUIRED" | "INVALID_API" | "INCORRECT_BLIKCODE" | "CARD_NOT_SUPPORTED" | "INVALID_EXPIRATION_DATE" | "INVALID_CARD_NUMBER" | "DO_NOT_HONOR" | "INVALID_AMOUNT" | "INVALID_CARD" | "ISSUER_REJECTS_TRANSACTION" | "INVALID_CVV" | "SUSPECTED_CARD" | "CARD_BIN_QUERY_ERROR" | "SUSPECTED_RISK" | (string & {});
            /** @description Text for people about the state of the payment, in no fixed wording. */
            paymentResultMessage: string;
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
            /** @description What is known of the card or account that paid. */
            paymentResultInfo?: components["schemas"]["PaymentResultInfo"] | null;
            /** @description How the acquirer saw the payment. */
            acquirerInfo?: components["schemas"]["AcquirerInfo"] | null;
            /** @description The merchant account that the payment belongs to. */
            merchantAccountId?: string;
            /** @description The promotions applied. Plural here, `promotionResult` in the notification. */
            promotionResults?: components["schemas"]["PromotionResult"][] | null;
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
        /** @description Answer to a payment. On `S` the ids, the amount and the time of creation are promised. On `U` with `PAYMENT_IN_PROCESS` a cashier payment carries them too, with at least one of `normalUrl`, `schemeUrl` and `applinkUrl`, unless the method shows a code or uses a client SDK; an auto debit carries no URL. */
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
            /** @description What the payer has to do next, as JSON text. */
            paymentActionForm?: string;
            /**
             * @deprecated
             * @description The older form of the redirect. Use the three URLs instead where they are present.
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
            /** @description Details of a card payment, and of some wallets'. */
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
            /** @description Outcome of the payment, `S` or `F`. It is final unless `notifyType` is `PAYMENT_PENDING`. */
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
            /** @description What is known of the card or account that paid. */
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
            /** @description When the authorization ends. No capture is possible after it. */
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
/** How the acquirer behind the gateway saw the transaction. Only for merchants who route payments to acquirers other than Antom. */
export type AcquirerInfo = components['schemas']['AcquirerInfo'];
/** A postal address. */
export type Address = components['schemas']['Address'];
/** The authorization to obtain from the payer together with a payment. */
export type AgreementInfo = components['schemas']['AgreementInfo'];
/** Debits a payer who has authorized the merchant before, without the payer taking part (auto debit). The payer's terminal, where it matters, is described in `order.env`; there is no redirect. */
export type AgreementPayRequest = components['schemas']['AgreementPayRequest'];
/** The wallet or account to debit, and the token that allows it. */
export type AgreementPaymentMethod = components['schemas']['AgreementPaymentMethod'];
/** An amount of money as the gateway reports it. `value` counts the currency's smallest unit, so `"50000"` in BRL is 500.00 and `"50000"` in JPY is fifty thousand. */
export type Amount = components['schemas']['Amount'];
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
/** The billing address of a card, as it is returned. */
export type BillingAddress = components['schemas']['BillingAddress'];
/** A yes or no. The documentation asks for the text form; the native form is in use as well, and both are accepted. */
export type BooleanValue = components['schemas']['BooleanValue'];
/** The payer's browser, as 3-D Secure wants to know it. */
export type BrowserInfo = components['schemas']['BrowserInfo'];
/** Who buys. */
export type Buyer = components['schemas']['Buyer'];
/** Cancels a payment in full. Name the payment by the gateway's id or by the merchant's; with both, `paymentId` decides. */
export type CancelRequest = components['schemas']['CancelRequest'];
/** Answer to a cancellation. The ids and the time are promised only when `result.resultStatus` is `S`. */
export type CancelResponse = components['schemas']['CancelResponse'];
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
/** The name of the card holder, as it is returned. None of its parts is promised. */
export type CardholderName = components['schemas']['CardholderName'];
/** Starts a payment that the payer completes in a wallet, at a bank or with a card (one-time payment). With `subscriptionId` it pays for a subscription, and `order` and `paymentAmount` are left out. */
export type CashierPayRequest = components['schemas']['CashierPayRequest'];
/** A question that the payer has to answer before the payment goes on. */
export type ChallengeActionForm = components['schemas']['ChallengeActionForm'];
/** One form of a code. */
export type CodeDetail = components['schemas']['CodeDetail'];
/** Asks for the address at which the payer lets the merchant debit a wallet. The terminal is named by `env` or, in the older form, by `terminalType`; at least one of them is sent. */
export type ConsultAuthorizationRequest = components['schemas']['ConsultAuthorizationRequest'];
/** Where the payer lets the merchant debit the wallet. With the status `S` at least one of `normalUrl`, `schemeUrl` and `applinkUrl` is there; which of them depends on wallet and terminal. Each serves one authorization, once: use one of them alone. */
export type ConsultAuthorizationResponse = components['schemas']['ConsultAuthorizationResponse'];
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
/** The wallet or account that the payer lets the merchant debit. The same value is sent as `paymentMethodType` when it is debited. The list grows. */
export type CustomerBelongsTo = components['schemas']['CustomerBelongsTo'];
/** The merchant's own notes on the payment, given back. */
export type CustomizedInfo = components['schemas']['CustomizedInfo'];
/** Up to five values of the merchant's own, given back with the result. */
export type CustomizedInfoRequest = components['schemas']['CustomizedInfoRequest'];
/** ISO 8601 date and time with an offset, such as `2019-11-27T12:01:01+08:00`. Offsets differ from message to message; keep the original text. */
export type DateTime = components['schemas']['DateTime'];
/** A decimal number, natively or as text. Keep it as the text received where exactness matters; a double does not hold every rate. */
export type DecimalNumber = components['schemas']['DecimalNumber'];
/** Declaration of an inflow from an online travel agency. Both fields go together. */
export type Declaration = components['schemas']['Declaration'];
/** How long the delivery takes, between two bounds. */
export type DeliveryEstimate = components['schemas']['DeliveryEstimate'];
/** A length of time, as a count of units. */
export type DeliveryEstimateBound = components['schemas']['DeliveryEstimateBound'];
/** A reduction that a promotion gave. */
export type Discount = components['schemas']['Discount'];
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
/** Asks what became of an attempt to store a card. */
export type InquireVaultingRequest = components['schemas']['InquireVaultingRequest'];
/** `result` says only whether the inquiry worked; what became of the card is in `vaultingStatus`. */
export type InquireVaultingResponse = components['schemas']['InquireVaultingResponse'];
/** Asks for the state of a payment. Name the payment by the gateway's id or by the merchant's; with both, `paymentId` decides. */
export type InquiryPaymentRequest = components['schemas']['InquiryPaymentRequest'];
/** Answer to an inquiry. `result` says only whether the inquiry worked; how the payment stands is in `paymentStatus`, and how each capture or refund stands is in `transactions`. */
export type InquiryPaymentResponse = components['schemas']['InquiryPaymentResponse'];
/** A whole number as the gateway reports it, natively or as text. No range is enforced on what is received. */
export type IntegerValue = components['schemas']['IntegerValue'];
/** One part of a journey, from a departure to an arrival. */
export type Leg = components['schemas']['Leg'];
/** A stay that is bought. */
export type Lodging = components['schemas']['Lodging'];
/** A merchant, or a secondary merchant of an acquirer. */
export type Merchant = components['schemas']['Merchant'];
/** Result of a 3-D Secure authentication that the merchant carried out before the payment. */
export type MpiData = components['schemas']['MpiData'];
/** An amount of money that may be nothing, such as a discount or a delivery fee. */
export type NonNegativeAmount = components['schemas']['NonNegativeAmount'];
/** A whole number of at least 0, natively or as text. */
export type NonNegativeInteger = components['schemas']['NonNegativeInteger'];
/** A card for one payment. Never log or store it. */
export type NonceCard = components['schemas']['NonceCard'];
/** The only reply that stops the gateway from sending a notification again. It says that the notification was received, not that the payment or capture succeeded. */
export type NotificationAcknowledgement = components['schemas']['NotificationAcknowledgement'];
/** What is paid for, from whom, and for whom. Leave empty optional fields out, and avoid Chinese characters. */
export type Order = components['schemas']['Order'];
/** Codes to show to the payer, who scans one or carries it to a shop. */
export type OrderCodeForm = components['schemas']['OrderCodeForm'];
/** Someone who travels. */
export type Passenger = components['schemas']['Passenger'];
/** Asks for a payment. `productCode` says which product is used and therefore which fields apply. */
export type PayRequest = components['schemas']['PayRequest'];
/** Answer to a payment. On `S` the ids, the amount and the time of creation are promised. On `U` with `PAYMENT_IN_PROCESS` a cashier payment carries them too, with at least one of `normalUrl`, `schemeUrl` and `applinkUrl`, unless the method shows a code or uses a client SDK; an auto debit carries no URL. */
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
/** Data that one payment method needs and others do not. The known keys are listed; any other key may be sent. */
export type PaymentMethodMetaData = components['schemas']['PaymentMethodMetaData'];
/** Tells the merchant how a payment ended, that it is pending, or how a change of its amount ended. `paymentTime` is promised when a `PAYMENT_RESULT` has status `S`. */
export type PaymentNotification = components['schemas']['PaymentNotification'];
/** What is known of the card, or of the wallet account, that paid. */
export type PaymentResultInfo = components['schemas']['PaymentResultInfo'];
/** What the payer answered to a verification that Antom or the method asked for. */
export type PaymentVerificationData = components['schemas']['PaymentVerificationData'];
/** Length of a subscription period, as a count of units. */
export type PeriodRule = components['schemas']['PeriodRule'];
/** Outcome of the gateway's risk decision. Only the name of this object is known so far; whatever it holds is passed through. */
export type PopRiskDecisionResultInfo = components['schemas']['PopRiskDecisionResultInfo'];
/** An amount of money to move: at least one smallest unit of the currency. JPY, KRW, VND and CLP have no minor unit, so never multiply by 100 blindly. */
export type PositiveAmount = components['schemas']['PositiveAmount'];
/** A whole number of at least 1, natively or as text. */
export type PositiveInteger = components['schemas']['PositiveInteger'];
/** A promotion that was applied to a payment. */
export type PromotionResult = components['schemas']['PromotionResult'];
/** What the wallet discloses about its user. */
export type PspCustomerInfo = components['schemas']['PspCustomerInfo'];
/** An exchange rate that was quoted or locked for a transaction. */
export type Quote = components['schemas']['Quote'];
/** Where and how to send the payer's browser. An older form of the redirect that is still returned. */
export type RedirectActionForm = components['schemas']['RedirectActionForm'];
/** Outcome of a call, or of the event a notification reports. Decide on `resultStatus`, never on the message. */
export type Result = components['schemas']['Result'];
/** How often a payment was attempted automatically, and how often it still can be. */
export type RetryInfo = components['schemas']['RetryInfo'];
/** Gives up an authorization. */
export type RevokeRequest = components['schemas']['RevokeRequest'];
/** Outcome of the revocation. */
export type RevokeResponse = components['schemas']['RevokeResponse'];
/** How the merchant wants to be settled. */
export type SettlementStrategy = components['schemas']['SettlementStrategy'];
/** Where and how the goods are delivered. */
export type Shipping = components['schemas']['Shipping'];
/** A store of the merchant, for payments made in one. */
export type Store = components['schemas']['Store'];
/** A subscription that a payment begins. */
export type SubscriptionInfo = components['schemas']['SubscriptionInfo'];
/** Outcome of the 3-D Secure authentication of a card payment. */
export type ThreeDsResult = components['schemas']['ThreeDSResult'];
/** A capture, refund or other step that belongs to a payment. */
export type Transaction = components['schemas']['Transaction'];
/** A journey that is bought. */
export type Transit = components['schemas']['Transit'];
/** A run of subscription periods at another price. */
export type Trial = components['schemas']['Trial'];
/** A person's name. */
export type UserName = components['schemas']['UserName'];
/** Stores a card that the merchant collected itself. */
export type VaultPaymentMethodRequest = components['schemas']['VaultPaymentMethodRequest'];
/** What became of the card. `paymentMethodDetail` is promised only when `result.resultStatus` is `S`. With the code `VERIFICATION_IN_PROCESS` one or more of the URLs are there. */
export type VaultPaymentMethodResponse = components['schemas']['VaultPaymentMethodResponse'];
/** Tells the merchant what became of a card. */
export type VaultingNotification = components['schemas']['VaultingNotification'];
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
/** Outcome of the payment, `S` or `F`. It is final unless `notifyType` is `PAYMENT_PENDING`. */
export type PaymentNotificationResult = components['schemas']['PaymentNotificationResult'];
/** Outcome of the capture, `S` or `F`. */
export type CaptureNotificationResult = components['schemas']['CaptureNotificationResult'];
/** Always a success: a failed authorization or cancellation is not notified. */
export type AuthorizationNotificationResult = components['schemas']['AuthorizationNotificationResult'];
/** Whether the card was stored: `S` or `F`. */
export type VaultingNotificationResult = components['schemas']['VaultingNotificationResult'];
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
/** The session. All fields but `normalUrl` are promised when `result.resultStatus` is `S`. */
export type CreateVaultingSessionSuccess = components['schemas']['CreateVaultingSessionSuccess'];
/** The nonce, promised when `result.resultStatus` is `S`. */
export type FetchNonceSuccess = components['schemas']['FetchNonceSuccess'];
/** `result` says only whether the inquiry worked; what became of the card is in `vaultingStatus`. */
export type InquireVaultingSuccess = components['schemas']['InquireVaultingSuccess'];
/** Answer to an inquiry. `result` says only whether the inquiry worked; how the payment stands is in `paymentStatus`, and how each capture or refund stands is in `transactions`. */
export type InquiryPaymentSuccess = components['schemas']['InquiryPaymentSuccess'];
/** Answer to a payment. On `S` the ids, the amount and the time of creation are promised. On `U` with `PAYMENT_IN_PROCESS` a cashier payment carries them too, with at least one of `normalUrl`, `schemeUrl` and `applinkUrl`, unless the method shows a code or uses a client SDK; an auto debit carries no URL. */
export type PaySuccess = components['schemas']['PaySuccess'];
/** Tells the merchant how a payment ended, that it is pending, or how a change of its amount ended. `paymentTime` is promised when a `PAYMENT_RESULT` has status `S`. */
export type PaymentNotificationSuccess = components['schemas']['PaymentNotificationSuccess'];
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
}
