import { Strategy } from 'passport-jwt';
import GitHubStrategy from 'passport-github2';
export const jwt = new Strategy({ secretOrKey: process.env.JWT_SECRET }, () => undefined); // secret: signing
export const github = new GitHubStrategy({ clientID: 'x', clientSecret: process.env.GITHUB_CLIENT_SECRET }, () => undefined); // secret: key
