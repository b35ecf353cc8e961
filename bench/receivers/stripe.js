import Stripe from 'stripe'

/** @param {{ stripe: { body: string, header: string, secret: string } }} subject */
export async function receive({ stripe: { body, header, secret } }) {
  const stripe = new Stripe('sk_test_none')
  return stripe.webhooks.constructEvent(body, header, secret).id === 'evt_1'
}
