import OpenAI from 'openai'

/** @param {{ standard: { body: string, headers: Record<string, string>, secret: string } }} subject */
export async function receive({ standard: { body, headers, secret } }) {
  const client = new OpenAI({ apiKey: 'none' })
  return (await client.webhooks.unwrap(body, headers, secret)).id === 'evt_1'
}
