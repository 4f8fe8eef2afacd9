import { authenticator } from 'otplib';

export const check = (token, secret) => authenticator.verify({ token, secret });

export const secret = () => authenticator.generateSecret(); // sensitive: token
