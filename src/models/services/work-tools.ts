import { definePackage } from '../schema.js';

/** Clients of tools that a team works with; each takes its token under one of a few names. */
export default definePackage({
  packages: [
    '@notionhq/client', '@hubspot/api-client', '@linear/sdk', 'airtable', 'contentful-management', '@octokit/rest', '@octokit/core', 'octokit', '@gitbeaker/rest', '@sanity/client',
  ],
  docs: 'https://developers.notion.com/reference/authentication',
  secretSlots: [
    { at: '{Client,LinearClient,Octokit,Gitlab,default,createClient}(0).{auth,accessToken,apiKey,token}', is: 'key', variable: 'API_TOKEN' },
  ],
});
