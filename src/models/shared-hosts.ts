/**
 * Domains below which anybody can have a name of his own: a check that ends in one of them admits everybody.
 * From the Public Suffix List's private section: https://publicsuffix.org/list/
 */
export const sharedHosts: readonly string[] = [
  'vercel.app', 'now.sh', 'netlify.app', 'netlify.com', 'pages.dev', 'workers.dev', 'github.io', 'gitlab.io', 'herokuapp.com', 'onrender.com',
  'fly.dev', 'railway.app', 'up.railway.app', 'replit.app', 'replit.dev', 'repl.co', 'lovable.app', 'lovableproject.com', 'bolt.host',
  'stackblitz.io', 'webcontainer.io', 'codesandbox.io', 'csb.app', 'glitch.me', 'surge.sh', 'web.app', 'firebaseapp.com', 'appspot.com',
  'run.app', 'cloudfront.net', 'amazonaws.com', 'amplifyapp.com', 'azurewebsites.net', 'azurestaticapps.net', 'ngrok.io', 'ngrok.app', 'ngrok-free.app',
  'trycloudflare.com', 'loca.lt', 'gitpod.io', 'app.github.dev', 'deno.dev', 'ondigitalocean.app', 'framer.app', 'webflow.io', 'wixsite.com', 'myshopify.com',
];
