import { definePackage } from '../schema.js';

/** Who may upload is asked in each file route's own middleware(); what is proven here is that the callback comes from UploadThing. */
export default definePackage({
  packages: ['uploadthing/next', 'uploadthing/next-legacy', 'uploadthing/express', 'uploadthing/fastify', 'uploadthing/h3', 'uploadthing/remix', 'uploadthing/effect-platform', 'uploadthing/server'],
  docs: 'https://docs.uploadthing.com/concepts/auth-security',
  protections: [{ at: '{createRouteHandler,createNextRouteHandler,createUploadthingExpressHandler}()', gives: 'signature', how: 'middleware' }],
});
