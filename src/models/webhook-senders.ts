/**
 * Services that call an application back, how their calls are known, and how each proves that it is the sender.
 * Every line is from the service's documentation of its webhooks.
 */
export interface WebhookSender {
  /** As messages call it. */
  readonly name: string;
  /** Words of a path that name it, in lower case with dashes. */
  readonly words: readonly string[];
  /** Headers of its calls that only they carry. */
  readonly headers: readonly string[];
  /** Beginnings of event names that code compares with. */
  readonly events: readonly string[];
  /** What anybody could post, were nobody to look who sent it. */
  readonly fake: string;
  /** The check, with the name its secret usually goes by in the environment. */
  readonly verify: string;
}

const hmac = (header: string, secret: string, encoding = 'hex'): string =>
  `compare the ${header} header with an HMAC-SHA256 (${encoding}) of the raw body under process.env.${secret}, by crypto.timingSafeEqual`;

export const webhookSenders: readonly WebhookSender[] = [
  { name: 'Stripe', words: ['stripe'], headers: ['stripe-signature'], events: ['checkout.session.', 'payment_intent.', 'customer.subscription.', 'invoice.paid', 'invoice.payment_'], fake: 'a "paid" event that Stripe never sent', verify: "stripe.webhooks.constructEvent(rawBody, req.headers['stripe-signature'], process.env.STRIPE_WEBHOOK_SECRET)" },
  { name: 'GitHub', words: ['github', 'gh', 'probot'], headers: ['x-github-event', 'x-github-delivery', 'x-hub-signature-256'], events: [], fake: 'a push or a merge that never happened', verify: "verify(process.env.GITHUB_WEBHOOK_SECRET, rawBody, req.headers['x-hub-signature-256']) of @octokit/webhooks-methods" },
  { name: 'GitLab', words: ['gitlab'], headers: ['x-gitlab-event', 'x-gitlab-token'], events: [], fake: 'a push or a merge that never happened', verify: 'compare the x-gitlab-token header with process.env.GITLAB_WEBHOOK_SECRET, by crypto.timingSafeEqual' },
  { name: 'Clerk', words: ['clerk'], headers: [], events: ['organizationMembership.'], fake: 'a user that Clerk never created', verify: 'verifyWebhook(req) of @clerk/backend/webhooks, with CLERK_WEBHOOK_SIGNING_SECRET set' },
  { name: 'Resend', words: ['resend'], headers: [], events: ['email.bounced', 'email.complained', 'email.delivered'], fake: 'a bounce that never happened', verify: 'new Webhook(process.env.RESEND_WEBHOOK_SECRET).verify(rawBody, req.headers) of svix' },
  { name: 'Svix', words: ['svix'], headers: ['svix-id', 'svix-signature'], events: [], fake: 'an event that was never sent', verify: 'new Webhook(process.env.WEBHOOK_SECRET).verify(rawBody, req.headers) of svix' },
  { name: 'Twilio', words: ['twilio'], headers: ['x-twilio-signature'], events: [], fake: 'a message from any phone number', verify: "twilio.validateRequest(process.env.TWILIO_AUTH_TOKEN, req.headers['x-twilio-signature'], url, req.body)" },
  { name: 'SendGrid', words: ['sendgrid'], headers: ['x-twilio-email-event-webhook-signature'], events: [], fake: 'a bounce that never happened', verify: 'EventWebhook#verifySignature of @sendgrid/eventwebhook with process.env.SENDGRID_WEBHOOK_PUBLIC_KEY' },
  { name: 'Mailgun', words: ['mailgun'], headers: [], events: [], fake: 'a mail that nobody wrote', verify: 'compare signature.signature with an HMAC-SHA256 of timestamp + token under process.env.MAILGUN_WEBHOOK_SIGNING_KEY, by crypto.timingSafeEqual' },
  { name: 'Postmark', words: ['postmark'], headers: [], events: [], fake: 'a mail that nobody wrote', verify: 'ask for Basic auth with process.env.POSTMARK_WEBHOOK_PASSWORD, which the address you gave Postmark carries' },
  { name: 'Slack', words: ['slack'], headers: ['x-slack-signature', 'x-slack-request-timestamp'], events: ['url_verification', 'event_callback'], fake: 'a command in the name of any member', verify: hmac('x-slack-signature', 'SLACK_SIGNING_SECRET') },
  { name: 'Shopify', words: ['shopify'], headers: ['x-shopify-hmac-sha256', 'x-shopify-topic', 'x-shopify-shop-domain'], events: [], fake: 'an order that nobody paid for', verify: hmac('x-shopify-hmac-sha256', 'SHOPIFY_API_SECRET', 'base64') },
  { name: 'WooCommerce', words: ['woocommerce'], headers: ['x-wc-webhook-signature', 'x-wc-webhook-topic'], events: [], fake: 'an order that nobody paid for', verify: hmac('x-wc-webhook-signature', 'WC_WEBHOOK_SECRET', 'base64') },
  { name: 'PayPal', words: ['paypal'], headers: ['paypal-transmission-id', 'paypal-transmission-sig'], events: ['PAYMENT.CAPTURE.', 'CHECKOUT.ORDER.', 'BILLING.SUBSCRIPTION.'], fake: 'a payment that PayPal never saw', verify: 'POST the headers and the body to /v1/notifications/verify-webhook-signature with process.env.PAYPAL_WEBHOOK_ID and go on only at SUCCESS' },
  { name: 'Paddle', words: ['paddle'], headers: ['paddle-signature'], events: ['transaction.completed'], fake: 'a purchase that nobody paid for', verify: "paddle.webhooks.unmarshal(rawBody, process.env.PADDLE_WEBHOOK_SECRET, req.headers['paddle-signature'])" },
  { name: 'Lemon Squeezy', words: ['lemonsqueezy', 'lemon-squeezy', 'lemon'], headers: [], events: ['order_created', 'subscription_payment_success'], fake: 'an order that nobody paid for', verify: hmac('x-signature', 'LEMONSQUEEZY_WEBHOOK_SECRET') },
  { name: 'Polar', words: ['polar'], headers: [], events: [], fake: 'an order that nobody paid for', verify: 'validateEvent(rawBody, req.headers, process.env.POLAR_WEBHOOK_SECRET) of @polar-sh/sdk/webhooks' },
  { name: 'Razorpay', words: ['razorpay'], headers: ['x-razorpay-signature'], events: ['payment.captured', 'payment.authorized'], fake: 'a payment that Razorpay never saw', verify: "Razorpay.validateWebhookSignature(rawBody, req.headers['x-razorpay-signature'], process.env.RAZORPAY_WEBHOOK_SECRET)" },
  { name: 'Paystack', words: ['paystack'], headers: ['x-paystack-signature'], events: ['charge.success'], fake: 'a payment that Paystack never saw', verify: 'compare the x-paystack-signature header with an HMAC-SHA512 (hex) of the raw body under process.env.PAYSTACK_SECRET_KEY, by crypto.timingSafeEqual' },
  { name: 'Flutterwave', words: ['flutterwave'], headers: ['verif-hash', 'flutterwave-signature'], events: [], fake: 'a payment that Flutterwave never saw', verify: 'compare the verif-hash header with process.env.FLW_SECRET_HASH, by crypto.timingSafeEqual' },
  { name: 'Mollie', words: ['mollie'], headers: [], events: [], fake: 'a payment that Mollie never saw', verify: 'take only the id from the body and fetch the payment: mollie.payments.get(id)' },
  { name: 'Mercado Pago', words: ['mercadopago', 'mercado-pago'], headers: [], events: [], fake: 'a payment that Mercado Pago never saw', verify: 'compare the x-signature header with an HMAC-SHA256 of its manifest under process.env.MERCADOPAGO_WEBHOOK_SECRET, by crypto.timingSafeEqual' },
  { name: 'Coinbase Commerce', words: ['coinbase'], headers: ['x-cc-webhook-signature'], events: ['charge:confirmed'], fake: 'a payment that never happened', verify: "Webhook.verifyEventBody(rawBody, req.headers['x-cc-webhook-signature'], process.env.COINBASE_WEBHOOK_SECRET) of coinbase-commerce-node" },
  { name: 'Square', words: ['square', 'squareup'], headers: ['x-square-hmacsha256-signature'], events: [], fake: 'a payment that Square never saw', verify: 'WebhooksHelper.verifySignature({ requestBody: rawBody, signatureHeader, signatureKey: process.env.SQUARE_WEBHOOK_SIGNATURE_KEY, notificationUrl }) of square' },
  { name: 'Plaid', words: ['plaid'], headers: ['plaid-verification'], events: ['SYNC_UPDATES_AVAILABLE', 'PENDING_EXPIRATION'], fake: 'news about any bank account', verify: 'verify the JWT of the plaid-verification header with the key of /webhook_verification_key/get and compare its request_body_sha256 with the SHA-256 of the raw body' },
  { name: 'Discord', words: ['discord'], headers: ['x-signature-ed25519', 'x-signature-timestamp'], events: [], fake: 'a command in the name of any member', verify: "verifyKey(rawBody, req.headers['x-signature-ed25519'], req.headers['x-signature-timestamp'], process.env.DISCORD_PUBLIC_KEY) of discord-interactions" },
  { name: 'Telegram', words: ['telegram', 'tg'], headers: ['x-telegram-bot-api-secret-token'], events: [], fake: 'a message in the name of any user', verify: 'set a secret_token with setWebhook and compare the x-telegram-bot-api-secret-token header with process.env.TELEGRAM_WEBHOOK_SECRET' },
  { name: 'LINE', words: ['line'], headers: ['x-line-signature'], events: [], fake: 'a message in the name of any user', verify: "validateSignature(rawBody, process.env.LINE_CHANNEL_SECRET, req.headers['x-line-signature']) of @line/bot-sdk" },
  { name: 'WhatsApp', words: ['whatsapp', 'facebook', 'messenger', 'instagram', 'meta'], headers: [], events: ['whatsapp_business_account'], fake: 'a message in the name of any user', verify: hmac('x-hub-signature-256', 'META_APP_SECRET') },
  { name: 'Mux', words: ['mux'], headers: ['mux-signature'], events: ['video.asset.'], fake: 'an upload that never happened', verify: 'mux.webhooks.unwrap(rawBody, req.headers, process.env.MUX_WEBHOOK_SECRET)' },
  { name: 'Vercel', words: ['vercel'], headers: ['x-vercel-signature'], events: ['deployment.succeeded', 'deployment.error'], fake: 'a deployment that never happened', verify: 'compare the x-vercel-signature header with an HMAC-SHA1 (hex) of the raw body under process.env.VERCEL_WEBHOOK_SECRET, by crypto.timingSafeEqual' },
  { name: 'Supabase', words: ['supabase'], headers: [], events: [], fake: 'a row that was never written', verify: 'give the hook a secret header and compare it with process.env.SUPABASE_WEBHOOK_SECRET, by crypto.timingSafeEqual' },
  { name: 'Sanity', words: ['sanity'], headers: ['sanity-webhook-signature'], events: [], fake: 'content that nobody published', verify: 'isValidSignature(rawBody, signature, process.env.SANITY_WEBHOOK_SECRET) of @sanity/webhook' },
  { name: 'Contentful', words: ['contentful'], headers: ['x-contentful-signature', 'x-contentful-topic'], events: [], fake: 'content that nobody published', verify: 'verifyRequest(process.env.CONTENTFUL_WEBHOOK_SECRET, request) of @contentful/node-apps-toolkit' },
  { name: 'Cal.com', words: ['cal', 'calcom', 'cal-com'], headers: ['x-cal-signature-256'], events: ['BOOKING_CREATED', 'BOOKING_CANCELLED'], fake: 'a booking that nobody made', verify: hmac('x-cal-signature-256', 'CAL_WEBHOOK_SECRET') },
  { name: 'Calendly', words: ['calendly'], headers: ['calendly-webhook-signature'], events: ['invitee.created', 'invitee.canceled'], fake: 'a booking that nobody made', verify: hmac('calendly-webhook-signature', 'CALENDLY_WEBHOOK_SIGNING_KEY') },
  { name: 'Linear', words: ['linear'], headers: ['linear-signature', 'linear-event'], events: [], fake: 'an issue that nobody wrote', verify: "new LinearWebhookClient(process.env.LINEAR_WEBHOOK_SECRET).verify(rawBody, req.headers['linear-signature']) of @linear/sdk/webhooks" },
  { name: 'Intercom', words: ['intercom'], headers: [], events: ['conversation.user.'], fake: 'a message in the name of any user', verify: 'compare the x-hub-signature header with an HMAC-SHA1 (hex) of the raw body under process.env.INTERCOM_CLIENT_SECRET, by crypto.timingSafeEqual' },
  { name: 'HubSpot', words: ['hubspot'], headers: ['x-hubspot-signature', 'x-hubspot-signature-v3'], events: ['contact.propertyChange'], fake: 'a change of any contact', verify: 'Signature.isValid({ signatureVersion: "v3", … , clientSecret: process.env.HUBSPOT_CLIENT_SECRET }) of @hubspot/api-client' },
  { name: 'Zoom', words: ['zoom'], headers: ['x-zm-signature', 'x-zm-request-timestamp'], events: ['endpoint.url_validation'], fake: 'a meeting that never happened', verify: hmac('x-zm-signature', 'ZOOM_WEBHOOK_SECRET_TOKEN') },
  { name: 'Typeform', words: ['typeform'], headers: ['typeform-signature'], events: [], fake: 'an answer that nobody gave', verify: hmac('typeform-signature', 'TYPEFORM_WEBHOOK_SECRET', 'base64') },
  { name: 'Sentry', words: ['sentry'], headers: ['sentry-hook-signature', 'sentry-hook-resource'], events: [], fake: 'an error that never happened', verify: hmac('sentry-hook-signature', 'SENTRY_CLIENT_SECRET') },
];
