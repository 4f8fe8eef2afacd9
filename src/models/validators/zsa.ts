import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['zsa'],
  docs: 'https://zsa.vercel.app/docs/introduction',
  places: {
    action: ['createServerAction()', 'createServerActionProcedure().handler().createServerAction()', 'createServerActionProcedure().input().handler().createServerAction()', 'chainServerActionProcedures().createServerAction()', 'action.{input,output,onError,timeout,retry,id}()'],
  },
  sources: [{ at: 'action.handler(0)=>0.input', kind: 'remote', shape: 'object', part: 'arguments', validated: true }],
});
