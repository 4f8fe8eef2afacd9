import { Client } from '@notionhq/client';
import { Octokit } from '@octokit/rest';
export const notion = new Client({ auth: process.env.NOTION_TOKEN }); // secret: key
export const github = new Octokit({ auth: process.env.GITHUB_TOKEN }); // secret: key
