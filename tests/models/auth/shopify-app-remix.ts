import { shopifyApp } from '@shopify/shopify-app-remix/server';

const { authenticate } = shopifyApp({});

export async function loader({ request }) {
  const { admin } = await authenticate.admin(request); // protection: auth
  return admin.graphql('query { shop { name } }');
}

export async function action({ request }) {
  const { topic } = await authenticate.webhook(request); // protection: signature
  return topic;
}

export async function proxied({ request }) {
  await authenticate.public.appProxy(request); // protection: auth; protection: signature
  return null;
}
